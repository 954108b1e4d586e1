"""May anything of the AI's answer be shown for a frame? The one place that knows.

In read-first mode nothing is, until the reader's own opinion is on the disk: a first look at the
answer pulls readers to it even where it is wrong (Dratsch et al., Radiology 307(4), 2023).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.entries import FileEntry
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.app.readings import LOCKED
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.assessment import SAVED, locks
from busi_desktop.domain.frame import FrameId
from busi_desktop.domain.journal import Entry, subject_of
from busi_desktop.domain.result import AnalysisResult


class Blindness(QObject):
    """Decide what may be shown; `changed` follows whenever an answer of it may have changed."""

    changed = Signal()

    def __init__(
        self, journal: JournalWriter, workspace: Workspace, *, read_first: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._read_first = read_first
        self._is_enforced = False
        self._seen: set[str] = set()
        self._locked: set[tuple[str, str]] = set()
        self._asked: set[str] = set()
        # First of all: who follows `changed` finds the workspace as it may be shown.
        self.changed.connect(workspace.look_again)
        workspace.result_changed.connect(self._note_result)
        workspace.entry_changed.connect(self._note_entry)
        workspace.gate_by(self.may_show_subject)
        journal.loaded.connect(self.changed)
        journal.left.connect(self._forget)
        journal.known.connect(self._on_known)
        journal.recorded.connect(self._on_recorded)

    @property
    def read_first(self) -> bool:
        """Tell whether the reader commits an opinion before the AI's is shown."""
        return self._read_first or self._is_enforced

    @property
    def is_enforced(self) -> bool:
        """Tell whether the open project wants it so, whatever the reader wants."""
        return self._is_enforced

    def enforce(self, on: bool) -> None:
        """Let the open project want it so, or no longer."""
        if on != self._is_enforced:
            self._is_enforced = on
            self.changed.emit()

    def set_read_first(self, on: bool) -> None:
        """Switch read-first mode on or off."""
        if on != self._read_first:
            self._read_first = on
            self.changed.emit()

    def set_reader(self, reader: str) -> None:
        """Take over who reads: one reader's lock opens nothing for another."""
        if reader != self._journal.reader:
            self._journal.reader = reader
            self.changed.emit()

    def may_show_ai(self, frame_id: FrameId) -> bool:
        """Tell whether the AI's answer for a frame may be on the screen."""
        return self.may_show_subject(subject_of(frame_id))

    def may_show_subject(self, subject: str) -> bool:
        """Tell the same of a frame by its name in the journal; nothing of an unknown one."""
        return not self.read_first or self.is_locked(subject)

    def is_locked(self, subject: str) -> bool:
        """Tell whether the present reader has locked an opinion, or signed an assessment."""
        if subject not in self._asked and self._journal.is_known(subject):
            self._asked.add(subject)
            for entry in self._journal.entries_of(subject):
                self._note_lock(entry)
        return (self._journal.reader, subject) in self._locked

    def was_seen(self, subject: str) -> bool:
        """Tell whether the AI's answer has been on the screen since the program was started."""
        return subject in self._seen

    @Slot(object)
    def _note_result(self, result: AnalysisResult | None) -> None:
        if result is not None:
            self._seen.add(subject_of(result.frame.frame_id))

    @Slot(object)
    def _note_entry(self, entry: FileEntry) -> None:
        self._seen.update(s.subject for s in entry.summaries if not s.is_hidden)

    @Slot(object)
    def _on_known(self, files: frozenset[str]) -> None:
        """Look again if there is a lock among the events that came."""
        kinds = (LOCKED, SAVED)
        found = [e for file in files for k in kinds for e in self._journal.entries_of_file(file, k)]
        if sum(map(self._note_lock, found)):
            self.changed.emit()

    @Slot(object)
    def _on_recorded(self, entry: Entry) -> None:
        if self._note_lock(entry):
            self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._locked.clear()
        self._asked.clear()

    def _note_lock(self, entry: Entry) -> bool:
        """Remember a lock, whatever leaves the memory later; tell whether it is one."""
        is_lock = entry.kind == LOCKED or locks(entry.kind, entry.content)
        if is_lock:
            self._locked.add((entry.reader, entry.subject))
        return is_lock
