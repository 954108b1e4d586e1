"""Calibrations by hand: written to the journal, and applied to all that is shown of a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.calibrations import CALIBRATION, Calibrations
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.app.measurement_keeper import UNNAMED
from busi_desktop.app.requests import Recut
from busi_desktop.app.workspace import Workspace


class CalibrationKeeper(QObject):
    """Let a calibration by hand reach the disk, the frame on the screen, and its measurements.

    The worker applies it to each frame that it reads later (`Calibrations.applied`).
    """

    def __init__(
        self,
        calibrations: Calibrations,
        journal: JournalWriter,
        workspace: Workspace,
        controller: AnalysisController,
    ) -> None:
        super().__init__(calibrations)
        self._calibrations = calibrations
        self._journal = journal
        self._workspace = workspace
        self._controller = controller
        calibrations.recorded.connect(self._on_recorded)
        calibrations.changed.connect(self._on_changed)
        journal.loaded.connect(self._on_loaded)
        journal.left.connect(calibrations.forget)

    @Slot(object, object)
    def _on_recorded(self, content_sha256: str, content: Mapping[str, Any]) -> None:
        reader = content.get("by") or self._journal.reader or UNNAMED
        self._journal.record(_subject(content_sha256), CALIBRATION, content, reader=reader)

    @Slot()
    def _on_loaded(self) -> None:
        for entry in self._journal.last_of_each(CALIBRATION):
            self._calibrations.replay(entry.subject.partition("#")[0], entry.content)

    @Slot(object)
    def _on_changed(self, content_sha256: str) -> None:
        """Measure anew what is shown of the file, and forget what was measured before."""
        self._controller.forget_file(content_sha256)
        workspace = self._workspace
        frame, answer = workspace.frame, workspace.answer
        if frame is None or frame.frame_id.content_sha256 != content_sha256:
            return
        workspace.set_frame(frame)
        if answer is not None and workspace.frame is not None:
            params = workspace.params or answer.mask.params
            result = replace(answer, frame=workspace.frame)
            self._controller.submit(Recut(result=result, params=params))


def _subject(content_sha256: str) -> str:
    """Name a file in the journal by its first frame: a calibration is of all of them."""
    return f"{content_sha256}#0"
