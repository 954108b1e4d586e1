"""Measurements on the disk: each change is an event of the journal, and comes back later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Slot

from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.app.measurements import MEASUREMENT, Measurements
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.frame import Frame

UNNAMED = "unnamed"
"""Stands for the reader of a measurement taken before anybody gave a name."""


class MeasurementKeeper(QObject):
    """Write down what is measured, and bring back what was measured earlier.

    The measurements of all frames of a file come back when its first frame is shown. They are those
    of all readers: a length is no opinion, and the journal says whose it is.
    """

    def __init__(
        self, measurements: Measurements, journal: JournalWriter, workspace: Workspace
    ) -> None:
        super().__init__(measurements)
        self._measurements = measurements
        self._journal = journal
        self._workspace = workspace
        self._replayed: set[str] = set()
        measurements.recorded.connect(self._on_recorded)
        workspace.frame_changed.connect(self._on_frame)
        journal.loaded.connect(self._on_loaded)

    @Slot(object, object)
    def _on_recorded(self, subject: str, content: Mapping[str, Any]) -> None:
        reader = self._journal.reader or UNNAMED
        self._journal.record(subject, MEASUREMENT, content, reader=reader)

    @Slot(object)
    def _on_frame(self, frame: Frame | None) -> None:
        if frame is not None:
            self._measurements.see(frame)
            self._replay(frame)

    @Slot()
    def _on_loaded(self) -> None:
        if self._workspace.frame is not None:
            self._replay(self._workspace.frame)

    def _replay(self, frame: Frame) -> None:
        content_sha256 = frame.frame_id.content_sha256
        if not self._journal.is_loaded or content_sha256 in self._replayed:
            return
        self._replayed.add(content_sha256)
        for number in range(max(frame.source.n_frames, frame.frame_id.frame_number + 1)):
            subject = f"{content_sha256}#{number}"
            entries = self._journal.entries_of(subject, MEASUREMENT)
            if entries:
                self._measurements.replay(subject, [entry.content for entry in entries])
