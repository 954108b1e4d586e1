"""Key images: marked by the reader, kept in the journal, and marked again at the next start."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from busi_desktop.app.entries import Beside, FileEntry, Selection
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.app.measurement_keeper import UNNAMED
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.journal import subject_of

KEY_IMAGE = "key_image"
"""Kind of the journal's events; their content says whether the frame is marked from then on."""


class KeyImages(QObject):
    """Mark frames, and bring back the marks of a file when one of its frames is known again.

    The journal names frames by their content, so that marks follow a file wherever it is moved.
    They are those of all readers: a mark is no opinion, and the journal says whose it is. In a
    blind project they are the reader's own.
    """

    def __init__(self, workspace: Workspace, journal: JournalWriter, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._journal = journal
        self._known: dict[int, str] = {}
        self._waiting: dict[int, str] = {}
        workspace.frame_changed.connect(self._on_frame)
        workspace.entry_changed.connect(self._on_entry)
        workspace.entries_cleared.connect(self._forget)
        journal.known.connect(self._on_known)
        journal.left.connect(self._forget)

    def toggle(self, selection: Selection, frame: Frame) -> None:
        """Mark a frame, or take its mark away."""
        entry = self._workspace.entry(selection.entry_id)
        if entry is None:
            return
        number = selection.frame_number
        toggled = entry.with_key_frames(entry.key_frames ^ {number})
        self._workspace.update_entry(toggled)
        self._journal.record(
            subject_of(frame.frame_id),
            KEY_IMAGE,
            {"marked": number in toggled.key_frames},
            reader=self._journal.reader or UNNAMED,
        )

    @Slot(object)
    def see_beside(self, beside: Beside | None) -> None:
        """Bring back the marks of the file in the second view."""
        if beside is not None and beside.frame is not None:
            self._see(beside.selection.entry_id, beside.frame.frame_id.content_sha256)

    @Slot(object)
    def _on_frame(self, frame: Frame | None) -> None:
        selection = self._workspace.selection
        if frame is not None and selection is not None:
            self._see(selection.entry_id, frame.frame_id.content_sha256)

    @Slot(object)
    def _on_entry(self, entry: FileEntry) -> None:
        """Bring back the marks of a file that was analyzed and never shown."""
        for summary in entry.summaries[:1]:
            self._see(entry.entry_id, summary.subject.partition("#")[0])

    @Slot(object)
    def _on_known(self, _files: frozenset[str]) -> None:
        waiting, self._waiting = self._waiting, {}
        for entry_id, content_sha256 in waiting.items():
            self._see(entry_id, content_sha256)

    @Slot()
    def _forget(self) -> None:
        self._known.clear()
        self._waiting.clear()

    def _see(self, entry_id: int, content_sha256: str) -> None:
        entry = self._workspace.entry(entry_id)
        if entry is None or self._known.get(entry_id) == content_sha256:
            return
        if not self._journal.is_known(content_sha256):
            self._waiting[entry_id] = content_sha256
            return
        self._known[entry_id] = content_sha256
        kept: dict[int, bool] = {}
        for event in self._journal.entries_of_file(content_sha256, KEY_IMAGE):
            if self._journal.shows_work_of(event.reader):
                kept[int(event.subject.partition("#")[2])] = bool(event.content["marked"])
        marks = entry.key_frames | {number for number, is_marked in kept.items() if is_marked}
        if marks != entry.key_frames:
            self._workspace.update_entry(entry.with_key_frames(marks))
