"""The rows of the file list, kept up with what the worker finds, reads and answers."""

from __future__ import annotations

from busi_desktop.app.answers import FileSeen, FrameSummary
from busi_desktop.app.entries import FileEntry
from busi_desktop.app.requests import MakeThumbnail, ReadBeside, ReadFrame, RunFrame
from busi_desktop.app.troubles import nothing_found
from busi_desktop.app.workspace import Workspace
from busi_desktop.errors import BrokenInstallationError, UserError
from busi_desktop.export.files import WRITE_FAULTS
from busi_desktop.io.discover import Discovery


class FileRows:
    """Write into the workspace's files; what is said of one that was taken away is dropped."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def add_found(self, found: Discovery, *, asked: str) -> tuple[FileEntry, ...]:
        """List what was found, and report what could not be read and where nothing is.

        `asked` names what was to be opened.
        """
        workspace = self._workspace
        workspace.note_misses(found.failures, found.skipped)
        for label, error in found.failures:
            workspace.report(error, subject=label)
        rows = workspace.add_entries(found.refs)
        if rows:
            workspace.withdraw(nothing_found())
        elif not found.failures:
            workspace.report(nothing_found(), subject=asked)
        return rows

    def note_file(self, seen: FileSeen) -> None:
        """Take over how many frames a file has, and its thumbnail."""
        entry = self._workspace.entry(seen.entry_id)
        if entry is not None and (entry.n_frames != seen.n_frames or entry.thumbnail is None):
            self._workspace.update_entry(entry.with_file(seen))

    def note_answer(self, summary: FrameSummary) -> None:
        """Take over what was said of a frame."""
        entry = self._workspace.entry(summary.entry_id)
        if entry is not None:
            self._workspace.update_entry(entry.with_summary(summary))

    def note_failure(
        self, request: ReadFrame | ReadBeside | MakeThumbnail | RunFrame, trouble: UserError
    ) -> None:
        """Mark a file that can't be read, unless the fault lies elsewhere."""
        entry = self._workspace.entry(request.entry_id)
        if entry is None:
            return
        if isinstance(trouble, BrokenInstallationError) or trouble.code in WRITE_FAULTS:
            self.settle(request.entry_id)
        else:
            number = 0 if isinstance(request, MakeThumbnail) else request.frame_number
            self._workspace.update_entry(entry.with_error(trouble, number))

    def settle(self, entry_id: int) -> None:
        """Say no longer that a file is being analyzed."""
        entry = self._workspace.entry(entry_id)
        if entry is not None and entry.analyzing:
            self._workspace.update_entry(entry.with_analyzing(False))

    def forget_answers(self, content_sha256: str) -> None:
        """Take away what was said of all frames of a file."""
        for entry in self._workspace.entries:
            if any(one.subject.startswith(content_sha256) for one in entry.summaries):
                self._workspace.update_entry(entry.without_summaries())
