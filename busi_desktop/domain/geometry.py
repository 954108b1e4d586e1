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

PLAUSIBLE_MM = (0.005, 2.0)
"""Least and greatest size of a pixel that a scanner may have."""

SAME_SPACING = 1e-3
"""Regions count as equally calibrated within this relative difference."""

Box = tuple[float, float, float, float]
"""Half-open ``(row0, col0, row1, col1)`` in edge coordinates; of whole pixels where so said."""

_SQUARE_WITHIN = 5e-3
_PLAUSIBLE_ASPECT = (0.125, 8.0)


class SpacingSource(StrEnum):
    """Where a physical calibration comes from; shown beside every millimetre."""

    US_REGION = "SequenceOfUltrasoundRegions"
    PIXEL_SPACING = "PixelSpacing"
    MANUAL = "manual"


class Obstacle(StrEnum):
    """Name why there are no millimetres, or no number at all; results and journals hold these."""

    NO_CALIBRATION = "no_calibration"
    OUTSIDE_REGION = "outside_region"
    REGIONS_DIFFER = "regions_differ"
    CROSSES_ITSELF = "crosses_itself"


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelSpacing:
    """Hold the distance between pixel centers, in mm, and who says so.

    Attributes
    ----------
    stated_by, stated_at
        Of a manual one: the reader, and the time in UTC, ISO 8601. None of a file's.
    """

    row_mm: float
    col_mm: float
    source: SpacingSource
    stated_by: str | None = None
    stated_at: str | None = None

    def __post_init__(self) -> None:
        """Refuse spacings that no scanner has."""
        low, high = PLAUSIBLE_MM
        for value in (self.row_mm, self.col_mm):
            if not (math.isfinite(value) and low <= value <= high):
                msg = f"implausible pixel spacing {value} mm"
                raise BugError(msg)

    @property
    def pixel_area_mm2(self) -> float:
        """Return the area of one pixel in mm²."""
        return self.row_mm * self.col_mm

    def agrees_with(self, other: PixelSpacing, *, within: float = SAME_SPACING) -> bool:
        """Tell whether both spacings are equal within a relative tolerance."""
        return math.isclose(self.row_mm, other.row_mm, rel_tol=within) and math.isclose(
            self.col_mm, other.col_mm, rel_tol=within
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibratedRegion:
    """Hold one calibrated box.

    Attributes
    ----------
    bounds
        Half-open ``(row0, col0, row1, col1)`` in pixels.
    is_on_top
        Whether its pixels lie over those of a region that isn't, as an enlarged inset's do.
    """

    bounds: tuple[int, int, int, int]
    spacing: PixelSpacing
    is_on_top: bool = False

    def __post_init__(self) -> None:
        """Refuse empty boxes."""
        row0, col0, row1, col1 = self.bounds
        if not (0 <= row0 < row1 and 0 <= col0 < col1):
            msg = f"empty calibrated region {self.bounds}"
            raise BugError(msg)

    def contains_box(self, bounds: Box) -> bool:
        """Tell whether the half-open box `bounds` lies wholly inside this region."""
        row0, col0, row1, col1 = bounds
        top, left, bottom, right = self.bounds
        return top <= row0 and left <= col0 and row1 <= bottom and col1 <= right

    def yields_to(self, other: CalibratedRegion) -> bool:
        """Tell whether pixels in both regions can't be measured with this one's spacing."""
        is_over = self.is_on_top and not other.is_on_top
        return not is_over and not self.spacing.agrees_with(other.spacing)

    def belongs_with(self, other: CalibratedRegion) -> bool:
        """Tell whether two regions overlap and have the same spacing.

        Regions that agree but lie apart, as the two halves of a dual view, show different places.
        """
        return overlap(self.bounds, other.bounds) and self.spacing.agrees_with(other.spacing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Geometry:
    """Hold a frame's grid and its calibration.

    Attributes
    ----------
    shape
        ``(rows, cols)``.
    regions
        What counts: the file's calibrated regions, or the reader's own in their place.
    foreign
        Boxes that show no lengths, as M-mode and spectra do: nothing in them has millimetres.
    aspect
        Height of a pixel over its width as the file states it for drawing; it calibrates nothing.
    replaced
        What the file states where a reader's calibration stands in its place, else None.
    """

    shape: tuple[int, int]
    regions: tuple[CalibratedRegion, ...] = ()
    foreign: tuple[Box, ...] = ()
    aspect: float = 1.0
    replaced: Geometry | None = None

    def __post_init__(self) -> None:
        """Check that every region lies inside the frame."""
        rows, cols = self.shape
        for region in self.regions:
            if region.bounds[2] > rows or region.bounds[3] > cols:
                msg = f"calibrated region {region.bounds} leaves the {rows}×{cols} frame"
                raise BugError(msg)

    @property
    def pixel_aspect(self) -> float:
        """Return a pixel's height over its width, as the frame is to be drawn.

        It is that of the calibration where all regions agree on one, else what the file states.
        Nearly square is square, so that pixels stay whole on the screen.
        """
        ratios = [one.spacing.row_mm / one.spacing.col_mm for one in self.regions]
        agreed = ratios and math.isclose(min(ratios), max(ratios), rel_tol=SAME_SPACING)
        ratio = ratios[0] if agreed else self.aspect
        low, high = _PLAUSIBLE_ASPECT
        if not low <= ratio <= high or abs(ratio - 1.0) < _SQUARE_WITHIN:
            return 1.0
        return ratio

    @property
    def manual(self) -> PixelSpacing | None:
        """Return the reader's calibration, or None where the file's own counts."""
        return None if self.replaced is None else self.regions[0].spacing

    def with_manual(self, spacing: PixelSpacing | None) -> Geometry:
        """Return this grid under a reader's calibration of the whole frame; None takes it away."""
        stated = self if self.replaced is None else self.replaced
        if spacing is None:
            return stated
        whole = CalibratedRegion(bounds=(0, 0, *self.shape), spacing=spacing)
        return Geometry(shape=self.shape, regions=(whole,), replaced=stated)

    def region_for_box(self, bounds: Box) -> CalibratedRegion | None:
        """Return the region whose calibration holds for a half-open pixel box, or None."""
        if any(overlap(bounds, box) for box in self.foreign):
            return None
        touched = [region for region in self.regions if overlap(bounds, region.bounds)]
        for region in touched:
            if region.contains_box(bounds) and not any(map(region.yields_to, touched)):
                return region
        return None

    def calibration_of_box(self, bounds: Box) -> tuple[PixelSpacing | None, Obstacle | None]:
        """Return the spacing that holds for a half-open pixel box, or None and the reason.

        A box outside every region, or across two of them, has no calibration: a wrong
        millimetre is a patient-safety matter, so nothing falls back.
        """
        if not self.regions:
            return None, Obstacle.NO_CALIBRATION
        region = self.region_for_box(bounds)
        if region is not None:
            return region.spacing, None
        touched = [one for one in self.regions if overlap(bounds, one.bounds)]
        is_foreign = any(overlap(bounds, box) for box in self.foreign)
        if is_foreign or any(not touched[0].belongs_with(other) for other in touched[1:]):
            return None, Obstacle.REGIONS_DIFFER
        return None, Obstacle.OUTSIDE_REGION

    def spacing_for_box(self, bounds: Box) -> PixelSpacing | None:
        """Return the spacing that holds for a half-open pixel box, or None."""
        return self.calibration_of_box(bounds)[0]

    def spacing_at(self, point_xy: tuple[float, float]) -> PixelSpacing | None:
        """Return the spacing at a point in edge coordinates, or None where nothing is known."""
        col, row = math.floor(point_xy[0]), math.floor(point_xy[1])
        return self.spacing_for_box((row, col, row + 1, col + 1))


def overlap(one: Box, other: Box) -> bool:
    """Tell whether two boxes share more than a border; a line has no width, but a place."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


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
