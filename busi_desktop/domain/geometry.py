"""Pixels, points and millimetres: the only code that converts between them.

Points are ``(x, y)`` floats in pixel-edge coordinates: pixel ``(row, col)`` covers x in
[col, col + 1) and y in [row, row + 1), and its center is ``(col + 0.5, row + 0.5)``, as DICOM
SCOORD has it (PS3.3 C.18.6). Array indices are ``(row, col)``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
import math

import numpy as np
from numpy.typing import NDArray

from busi_desktop.errors import BugError

_PLAUSIBLE_MM = (0.005, 2.0)


class SpacingSource(StrEnum):
    """Where a physical calibration comes from; shown beside every millimetre."""

    US_REGION = "SequenceOfUltrasoundRegions"
    PIXEL_SPACING = "PixelSpacing"
    USER = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelSpacing:
    """Hold the distance between pixel centers, in mm, and who says so."""

    row_mm: float
    col_mm: float
    source: SpacingSource

    def __post_init__(self) -> None:
        """Refuse spacings that no scanner has."""
        low, high = _PLAUSIBLE_MM
        for value in (self.row_mm, self.col_mm):
            if not (math.isfinite(value) and low <= value <= high):
                msg = f"implausible pixel spacing {value} mm"
                raise BugError(msg)

    @property
    def pixel_area_mm2(self) -> float:
        """Return the area of one pixel in mm²."""
        return self.row_mm * self.col_mm


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibratedRegion:
    """Hold one calibrated box: half-open ``(row0, col0, row1, col1)`` in pixels."""

    bounds: tuple[int, int, int, int]
    spacing: PixelSpacing

    def __post_init__(self) -> None:
        """Refuse empty boxes."""
        row0, col0, row1, col1 = self.bounds
        if not (0 <= row0 < row1 and 0 <= col0 < col1):
            msg = f"empty calibrated region {self.bounds}"
            raise BugError(msg)

    def contains_box(self, bounds: tuple[int, int, int, int]) -> bool:
        """Tell whether the half-open box `bounds` lies wholly inside this region."""
        row0, col0, row1, col1 = bounds
        top, left, bottom, right = self.bounds
        return top <= row0 and left <= col0 and row1 <= bottom and col1 <= right


@dataclass(frozen=True, slots=True, kw_only=True)
class Geometry:
    """Hold the frame's grid ``shape = (rows, cols)`` and its calibrated regions."""

    shape: tuple[int, int]
    regions: tuple[CalibratedRegion, ...] = ()

    def __post_init__(self) -> None:
        """Check that every region lies inside the frame."""
        rows, cols = self.shape
        for region in self.regions:
            if region.bounds[2] > rows or region.bounds[3] > cols:
                msg = f"calibrated region {region.bounds} leaves the {rows}×{cols} frame"
                raise BugError(msg)

    def spacing_for_box(self, bounds: tuple[int, int, int, int]) -> PixelSpacing | None:
        """Return the spacing that holds for a half-open pixel box, or None.

        A box outside every region, or across two of them, has no calibration: a wrong
        millimetre is a patient-safety matter, so nothing falls back.
        """
        for region in self.regions:
            if region.contains_box(bounds):
                return region.spacing
        return None

    def spacing_at(self, point_xy: tuple[float, float]) -> PixelSpacing | None:
        """Return the spacing at a point in edge coordinates, or None where nothing is known."""
        col, row = math.floor(point_xy[0]), math.floor(point_xy[1])
        return self.spacing_for_box((row, col, row + 1, col + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelTransform:
    """Map source points to a derived grid: ``derived = source * scale_xy + offset_xy``."""

    scale_xy: tuple[float, float] = (1.0, 1.0)
    offset_xy: tuple[float, float] = (0.0, 0.0)

    def __post_init__(self) -> None:
        """Refuse transforms that can't be undone."""
        values = (*self.scale_xy, *self.offset_xy)
        if not all(math.isfinite(value) for value in values) or min(self.scale_xy) <= 0.0:
            msg = f"transform can't be inverted: {values}"
            raise BugError(msg)

    def apply(self, point_xy: tuple[float, float]) -> tuple[float, float]:
        """Map a source point to the derived grid."""
        return (
            point_xy[0] * self.scale_xy[0] + self.offset_xy[0],
            point_xy[1] * self.scale_xy[1] + self.offset_xy[1],
        )

    def inverse(self) -> PixelTransform:
        """Return the transform from the derived grid back to the source."""
        return PixelTransform(
            scale_xy=(1.0 / self.scale_xy[0], 1.0 / self.scale_xy[1]),
            offset_xy=(
                -self.offset_xy[0] / self.scale_xy[0],
                -self.offset_xy[1] / self.scale_xy[1],
            ),
        )

    def center_matrix(self) -> NDArray[np.float64]:
        """Return the affine matrix ``(2, 3)`` between pixel centers, which OpenCV counts from."""
        (scale_x, scale_y), (offset_x, offset_y) = self.scale_xy, self.offset_xy
        return np.array(
            [
                [scale_x, 0.0, offset_x + 0.5 * scale_x - 0.5],
                [0.0, scale_y, offset_y + 0.5 * scale_y - 0.5],
            ]
        )

    def then(self, other: PixelTransform) -> PixelTransform:
        """Return this transform followed by `other`."""
        return PixelTransform(
            scale_xy=(
                self.scale_xy[0] * other.scale_xy[0],
                self.scale_xy[1] * other.scale_xy[1],
            ),
            offset_xy=other.apply(self.offset_xy),
        )
