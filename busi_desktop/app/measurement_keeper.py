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
    of all readers: a length is no opinion, and the journal says whose it is. In a blind project
    they are the reader's own: a caliper shows where somebody saw a lesion.
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
        journal.known.connect(self._on_known)
        journal.left.connect(self._forget)

    @Slot(object, object)
    def _on_recorded(self, subject: str, content: Mapping[str, Any]) -> None:
        reader = self._journal.reader or UNNAMED
        self._journal.record(subject, MEASUREMENT, content, reader=reader)

    @Slot(object)
    def _on_frame(self, frame: Frame | None) -> None:
        if frame is not None:
            self._measurements.see(frame)
            self._replay(frame)

    @Slot(object)
    def _on_known(self, _files: frozenset[str]) -> None:
        if self._workspace.frame is not None:
            self._replay(self._workspace.frame)

    @Slot()
    def _forget(self) -> None:
        self._replayed.clear()
        self._measurements.forget()

    def _replay(self, frame: Frame) -> None:
        content_sha256 = frame.frame_id.content_sha256
        if content_sha256 in self._replayed or not self._journal.is_known(content_sha256):
            return
        self._replayed.add(content_sha256)
        of_frame: dict[str, list[Mapping[str, Any]]] = {}
        for entry in self._journal.entries_of_file(content_sha256, MEASUREMENT):
            if self._journal.shows_work_of(entry.reader):
                of_frame.setdefault(entry.subject, []).append(entry.content)
        for subject, contents in of_frame.items():
            self._measurements.replay(subject, contents)
