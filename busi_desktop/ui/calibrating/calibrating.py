"""Calibrating in the window: from a line along the scanner's scale to millimeters, and back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from busi_desktop.app.session import Session
from busi_desktop.domain.calibration import ManualCalibration
from busi_desktop.domain.figure import Point
from busi_desktop.ui.dialogs import show_and_forget
from busi_desktop.ui.measuring import Measuring
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.undo import History


class Calibrating(QObject):
    """Ask about the line that was drawn, and give the file the calibration that comes of it."""

    def __init__(
        self,
        session: Session,
        measuring: Measuring,
        history: History,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._measuring = measuring
        self._history = history
        self._status = status
        self._window = window
        self._reader = ""
        self._unit: int | None = None
        self._said = ""
        measuring.hand.scale_drawn.connect(self._ask)
        session.workspace.selection_changed.connect(self._on_selection)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do; the tool itself is among those that measure."""
        return {"remove_calibration": self.remove}

    @Slot(object)
    def _ask(self, ends_xy: tuple[Point, Point]) -> None:
        from busi_desktop.ui.calibrating.dialog import CENTIMETERS, CalibrationDialog, Drawn

        frame = self._session.workspace.frame
        if frame is None:
            return
        content_sha256 = frame.frame_id.content_sha256
        before = self._session.calibrations.of(content_sha256)
        drawn = Drawn(ends_xy=ends_xy, frame=frame, before=before)
        reader = self._reader or self._session.journal.reader
        unit = CENTIMETERS if self._unit is None else self._unit
        dialog = CalibrationDialog(drawn, reader=reader, parent=self._window, unit=unit)
        dialog.unit.currentIndexChanged.connect(self._keep_unit)
        dialog.given.connect(partial(self._take, content_sha256))
        dialog.finished.connect(self._on_finished)
        dialog.setModal(True)
        self._measuring.hand.show_line(ends_xy)
        show_and_forget(dialog)

    @Slot(int)
    def _keep_unit(self, unit: int) -> None:
        """Ask in the same unit the next time: it is the same scanner."""
        self._unit = unit

    @Slot()
    def _on_finished(self) -> None:
        self._measuring.hand.show_line(())
        self._measuring.take_focus()

    def _take(self, content_sha256: str, calibration: ManualCalibration) -> None:
        self._reader = calibration.stated_by
        self._put(content_sha256, calibration, what=self.tr("calibration"))
        spacing = calibration.spacing
        if spacing is None:
            text = self.tr("One direction is known. Draw along the other one, too (Shift+D)")
        else:
            text = self.tr("Calibrated by hand: {across:.4f} × {down:.4f} mm per pixel").format(
                across=spacing.col_mm, down=spacing.row_mm
            )
        self._said = text
        self._status.say(text)

    @Slot(object)
    def _on_selection(self, _selection: object) -> None:
        """Don't let one image's calibration stand below another image."""
        if self._said and self._status.currentMessage() == self._said:
            self._status.clearMessage()

    def remove(self) -> None:
        """Take the calibration by hand of the file shown away: what the file states counts."""
        frame = self._session.workspace.frame
        content_sha256 = "" if frame is None else frame.frame_id.content_sha256
        if self._session.calibrations.of(content_sha256) is None:
            self._status.say(self.tr("This image has no calibration by hand"))
        else:
            self._put(content_sha256, None, what=self.tr("removing the calibration"))

    def _put(
        self, content_sha256: str, calibration: ManualCalibration | None, *, what: str
    ) -> None:
        calibrations = self._session.calibrations
        back = self._measuring.way_back()
        before = calibrations.of(content_sha256)
        self._history.do(
            what,
            redo=partial(_in_turn, back, partial(calibrations.put, content_sha256, calibration)),
            undo=partial(_in_turn, back, partial(calibrations.put, content_sha256, before)),
        )


def _in_turn(first: Callable[[], object], then: Callable[[], object]) -> None:
    first()
    then()
