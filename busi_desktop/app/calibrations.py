"""The calibrations that readers made themselves, by file, and what they leave in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.domain.calibration import ManualCalibration, ScaleAxes, ScaleLine
from busi_desktop.domain.frame import Frame
from busi_desktop.errors import BugError

CALIBRATION = "calibration"
"""Kind of the journal's events."""

STATED, REMOVED = "stated", "removed"
_DECIMALS = 3


class Calibrations(QObject):
    """Hold one calibration by hand per file, named by the file's SHA-256.

    `changed` carries the file. `recorded` carries it with the content of an event: who keeps a
    journal listens, and hands events of earlier days to `replay`.
    """

    changed = Signal(object)
    recorded = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_file: dict[str, ManualCalibration] = {}

    def of(self, content_sha256: str) -> ManualCalibration | None:
        """Return a file's calibration by hand, if it has one."""
        return self._by_file.get(content_sha256)

    def applied(self, frame: Frame) -> Frame:
        """Return a frame under its file's calibration by hand; the same one if that is so already.

        Any thread may call this: it looks one value up.
        """
        calibration = self._by_file.get(frame.frame_id.content_sha256)
        spacing = None if calibration is None else calibration.spacing
        if frame.geometry.manual == spacing:
            return frame
        return replace(frame, geometry=frame.geometry.with_manual(spacing))

    def put(self, content_sha256: str, calibration: ManualCalibration | None) -> None:
        """Give a file another calibration by hand, or take it away."""
        if calibration == self.of(content_sha256):
            return
        content: dict[str, Any] = {"change": REMOVED}
        if calibration is None:
            del self._by_file[content_sha256]
        else:
            self._by_file[content_sha256] = calibration
            content = calibration_content(calibration)
        self.recorded.emit(content_sha256, content)
        self.changed.emit(content_sha256)

    @Slot()
    def forget(self) -> None:
        """Take all calibrations away; nothing is recorded."""
        files = tuple(self._by_file)
        self._by_file.clear()
        for content_sha256 in files:
            self.changed.emit(content_sha256)

    def replay(self, content_sha256: str, content: Mapping[str, Any]) -> None:
        """Take over a file's last event from the journal, unless something was done since.

        Raises
        ------
        BugError
            If the event isn't one of ours.
        """
        if content_sha256 in self._by_file or content.get("change") == REMOVED:
            return
        self._by_file[content_sha256] = calibration_from(content)
        self.changed.emit(content_sha256)


def calibration_content(calibration: ManualCalibration) -> dict[str, Any]:
    """Return a calibration as plain data."""
    line = calibration.line
    return {
        "change": STATED,
        "row_mm": calibration.row_mm,
        "col_mm": calibration.col_mm,
        "line_xy": [[round(x, _DECIMALS), round(y, _DECIMALS)] for x, y in line.ends_xy],
        "length_mm": line.length_mm,
        "axes": str(line.axes),
        "frame": line.frame_number,
        "by": calibration.stated_by,
        "at": calibration.stated_at,
    }


def calibration_from(content: Mapping[str, Any]) -> ManualCalibration:
    """Read a calibration back from an event.

    Raises
    ------
    BugError
        If it isn't one of ours.
    """
    try:
        one, other = ((float(x), float(y)) for x, y in content["line_xy"])
        row_mm, col_mm = content["row_mm"], content["col_mm"]
        return ManualCalibration(
            row_mm=None if row_mm is None else float(row_mm),
            col_mm=None if col_mm is None else float(col_mm),
            line=ScaleLine(
                ends_xy=(one, other),
                length_mm=float(content["length_mm"]),
                axes=ScaleAxes(content["axes"]),
                frame_number=int(content["frame"]),
            ),
            stated_by=str(content["by"]),
            stated_at=str(content["at"]),
        )
    except (KeyError, TypeError, ValueError) as exc:
        msg = "an event of kind 'calibration' that isn't one"
        raise BugError(msg) from exc
