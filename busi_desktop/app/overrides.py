"""Frames for which the reader asked for numbers although the program abstained."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.app.readings import OVERRIDDEN, RESTORED, model_content, override_of
from busi_desktop.domain.journal import Entry, subject_of
from busi_desktop.domain.reading import Override
from busi_desktop.domain.result import AnalysisResult


class Overrides(QObject):
    """Know and record overrides; `changed` follows when one is on the disk, or was taken back."""

    changed = Signal()

    def __init__(self, journal: JournalWriter, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        journal.known.connect(self.changed)
        journal.recorded.connect(self._on_recorded)

    def of(self, result: AnalysisResult) -> Override | None:
        """Return the override in force for a result; None if the program gave an answer."""
        if not result.prediction.abstained:
            return None
        entries = self._journal.entries_of(subject_of(result.frame.frame_id))
        return override_of(entries, result.prediction.model_id)

    def override(self, result: AnalysisResult, reason: str) -> None:
        """Record that the reader wants the numbers, and why, in the reader's words."""
        self._record(result, OVERRIDDEN, reason)

    def take_back(self, result: AnalysisResult) -> None:
        """Record that the abstention shall hold again."""
        self._record(result, RESTORED, "")

    def _record(self, result: AnalysisResult, kind: str, reason: str) -> None:
        prediction = result.prediction
        content = {
            "reason": reason,
            "abstained_for": list(prediction.suitability.reasons),
            "model": model_content(prediction.model_id),
        }
        self._journal.record(subject_of(result.frame.frame_id), kind, content)

    @Slot(object)
    def _on_recorded(self, entry: Entry) -> None:
        if entry.kind in {OVERRIDDEN, RESTORED}:
            self.changed.emit()
