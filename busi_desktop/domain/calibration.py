"""What a reader states about the scale of an image that the file does not calibrate."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from busi_desktop.domain.geometry import PixelSpacing, SpacingSource


class ScaleAxes(StrEnum):
    """Name the directions that a line along a scale bar tells about; journals hold these words."""

    BOTH = "both"
    DOWN = "down"
    ACROSS = "across"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleLine:
    """Hold one line that a reader drew along the scanner's own scale bar, and its true length.

    Attributes
    ----------
    ends_xy
        In edge coordinates of the source frame.
    frame_number
        Where it was drawn, from 0.
    """

    ends_xy: tuple[tuple[float, float], tuple[float, float]]
    length_mm: float
    axes: ScaleAxes
    frame_number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualCalibration:
    """Hold a reader's calibration of one file: of all its frames, and of no other file.

    Attributes
    ----------
    row_mm, col_mm
        Size of a pixel down and across; None while only the other direction is known.
    line
        The last line it comes from.
    stated_by, stated_at
        The reader, and the time in UTC, ISO 8601.
    """

    row_mm: float | None
    col_mm: float | None
    line: ScaleLine
    stated_by: str
    stated_at: str

    @property
    def spacing(self) -> PixelSpacing | None:
        """Return the spacing, or None while one direction is not known: then nothing is in mm."""
        if self.row_mm is None or self.col_mm is None:
            return None
        return PixelSpacing(
            row_mm=self.row_mm,
            col_mm=self.col_mm,
            source=SpacingSource.MANUAL,
            stated_by=self.stated_by,
            stated_at=self.stated_at,
        )
