"""What an ultrasound instance says about millimeters and time.

The rule refuses rather than guesses: a wrong millimeter is a patient-safety matter. Two of
pydicom's own ultrasound samples carry a calibration that is false for their pixels, because the
image was shrunk or cropped after the regions had been written.

References
----------
DICOM PS3.3 C.8.5.5 (US Region Calibration Module) and C.7.6.5 (Cine Module).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations
import math

from pydicom.dataset import Dataset

from busi_desktop.domain.geometry import (
    PLAUSIBLE_MM,
    Box,
    CalibratedRegion,
    PixelSpacing,
    SpacingSource,
    overlap,
)
from busi_desktop.errors import UserError
from busi_desktop.io.dicom_tags import CONVERSION_ERRORS, decimals, integer

_TWO_D, _M_MODE, _SPECTRAL = 1, 2, 3
_TISSUE, _COLOR_FLOW = 1, 2
_CENTIMETERS = 3
_MM_PER_CM = 10.0
_LOW_PRIORITY = 0x1
_MAX_FRAME_TIME_MS = 1000.0

_OUTSIDE = (
    "No millimeters: the file's calibration reaches outside the image, which was cut or resized."
)
_BROKEN = "No millimeters: the file's calibration can't be read."
_IMPLAUSIBLE = "No millimeters: the file states an implausible pixel size."
_NO_REGION = "No millimeters: no region of the image is calibrated in centimeters."
_SOME_IMPLAUSIBLE = "No millimeters in a region whose pixel size is implausible."
_OVERLAP = "No millimeters where regions of different scale overlap."
_DEPTH = "No millimeters: the file's calibration contradicts its scan depth."
_DEFAULT_SPACING = "No millimeters: a Pixel Spacing of 1 by 1 mm is a placeholder."
_BAD_SPACING = "No millimeters: the file's Pixel Spacing is not usable."
_NOT_ULTRASOUND = "Millimeters come from Pixel Spacing, which is not an ultrasound calibration."
_DISAGREES = "The file's Pixel Spacing contradicts its ultrasound regions, which are used."
_NO_FRAME_TIME = "The file states no usable frame time: the playback speed is assumed."


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Hold the calibrated regions of an instance, maybe none, and what to tell the reader.

    Attributes
    ----------
    foreign
        Boxes over them of M-mode and spectra, in which nothing is a length.
    aspect
        Height of a pixel over its width by Pixel Aspect Ratio, for drawing alone.
    """

    regions: tuple[CalibratedRegion, ...] = ()
    foreign: tuple[Box, ...] = ()
    aspect: float = 1.0
    notes: tuple[str, ...] = ()


def calibrate(dataset: Dataset, shape: tuple[int, int]) -> Calibration:
    """Return the physical calibration that the instance itself states.

    Regions of 2-D tissue or color flow in centimeters count, for all frames alike: the module has
    no calibration of single frames. If one of them leaves the image, all are refused. Pixel Spacing
    is no attribute of ultrasound images; it counts where there is no sequence of regions at all.
    Nominal Scanned Pixel Spacing is that of paper, and is never read.

    Parameters
    ----------
    dataset
        The instance.
    shape
        ``(rows, cols)``.

    Returns
    -------
    Calibration
        Spacings in mm per pixel; half-open bounds in pixels.
    """
    aspect = _aspect(dataset)
    try:
        items = dataset.get("SequenceOfUltrasoundRegions")
        if items:
            return replace(_from_regions(dataset, items, shape), aspect=aspect)
        return replace(_from_pixel_spacing(dataset, shape), aspect=aspect)
    except (UserError, *CONVERSION_ERRORS):
        return Calibration(aspect=aspect, notes=(_BROKEN,))


def frame_time_ms(dataset: Dataset, n_frames: int) -> tuple[float | None, tuple[str, ...]]:
    """Return the time from one frame to the next in ms, or None, and a note where it is unknown.

    Frame Time, Frame Time Vector (its mean), Recommended Display Frame Rate and Cine Rate are
    asked in this order.
    """
    if n_frames == 1:
        return None, ()
    vector = decimals(dataset, "FrameTimeVector")
    rates = (*decimals(dataset, "RecommendedDisplayFrameRate"), *decimals(dataset, "CineRate"))
    candidates = [
        *decimals(dataset, "FrameTime")[:1],
        # The first increment is that of the first frame to itself (PS3.3 C.7.6.5).
        *([math.fsum(vector[1:]) / (n_frames - 1)] if len(vector) == n_frames else []),
        *(1000.0 / rate for rate in rates if rate > 0),
    ]
    for candidate in candidates:
        if 0.0 < candidate <= _MAX_FRAME_TIME_MS:
            return candidate, ()
    return None, (_NO_FRAME_TIME,)


def _from_regions(
    dataset: Dataset, items: Iterable[Dataset], shape: tuple[int, int]
) -> Calibration:
    """Take the regions that hold, or none of them and the reason."""
    kept = [item for item in items if _is_calibrated_tissue(item)]
    if not kept:
        return Calibration(notes=(_NO_REGION,))
    if not all(_is_inside(item, shape) for item in kept):
        return Calibration(notes=(_OUTSIDE,))
    regions = tuple(
        CalibratedRegion(bounds=_bounds(item, shape), spacing=spacing, is_on_top=_is_on_top(item))
        for item in kept
        if (spacing := _spacing(item)) is not None
    )
    if not regions:
        return Calibration(notes=(_IMPLAUSIBLE,))
    if _contradicts_depth(dataset, regions):
        return Calibration(notes=(_DEPTH,))
    foreign = tuple(
        _bounds(item, shape)
        for item in items
        if integer(item, "RegionSpatialFormat") in {_M_MODE, _SPECTRAL} and _is_inside(item, shape)
    )
    foreign = tuple(
        box for box in foreign if any(overlap(box, region.bounds) for region in regions)
    )
    notes = (_SOME_IMPLAUSIBLE,) if len(regions) < len(kept) else ()
    return Calibration(
        regions=regions, foreign=foreign, notes=notes + _notes_of(dataset, regions, foreign)
    )


def _is_calibrated_tissue(item: Dataset) -> bool:
    """Tell whether a region shows 2-D tissue or color flow, in centimeters both ways."""
    return (
        integer(item, "RegionSpatialFormat") == _TWO_D
        and integer(item, "RegionDataType") in {_TISSUE, _COLOR_FLOW}
        and integer(item, "PhysicalUnitsXDirection", default=0) == _CENTIMETERS
        and integer(item, "PhysicalUnitsYDirection", default=0) == _CENTIMETERS
    )


def _corners(item: Dataset) -> tuple[int, int, int, int]:
    """Return a region's ``(x0, y0, x1, y1)``: zero-based pixels, the last one inside."""
    return (
        integer(item, "RegionLocationMinX0"),
        integer(item, "RegionLocationMinY0"),
        integer(item, "RegionLocationMaxX1"),
        integer(item, "RegionLocationMaxY1"),
    )


def _is_inside(item: Dataset, shape: tuple[int, int]) -> bool:
    """Tell whether a region lies in the image; some scanners write one past its end."""
    x0, y0, x1, y1 = _corners(item)
    rows, cols = shape
    return 0 <= x0 < x1 <= cols and 0 <= y0 < y1 <= rows


def _bounds(item: Dataset, shape: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return a region's half-open box."""
    x0, y0, x1, y1 = _corners(item)
    return y0, x0, min(y1 + 1, shape[0]), min(x1 + 1, shape[1])


def _spacing(item: Dataset) -> PixelSpacing | None:
    """Return a region's spacing, or None if it is implausible; deltas may be negative."""
    delta_x = decimals(item, "PhysicalDeltaX")
    delta_y = decimals(item, "PhysicalDeltaY")
    if len(delta_x) != 1 or len(delta_y) != 1:
        return None
    row_mm, col_mm = _MM_PER_CM * abs(delta_y[0]), _MM_PER_CM * abs(delta_x[0])
    if not (_is_plausible(row_mm) and _is_plausible(col_mm)):
        return None
    return PixelSpacing(row_mm=row_mm, col_mm=col_mm, source=SpacingSource.US_REGION)


def _is_plausible(value_mm: float) -> bool:
    """Tell whether a scanner may have pixels of this size."""
    return PLAUSIBLE_MM[0] <= value_mm <= PLAUSIBLE_MM[1]


def _contradicts_depth(dataset: Dataset, regions: tuple[CalibratedRegion, ...]) -> bool:
    """Tell whether Depth of Scan Field, in mm, is off by over 15 % from the tallest region.

    An enlarged inset, or the smaller of two views, need not show the whole depth.
    """
    depth = decimals(dataset, "DepthOfScanField")
    if len(depth) != 1 or depth[0] <= 0:
        return False
    height_mm = max((one.bounds[2] - one.bounds[0]) * one.spacing.row_mm for one in regions)
    return abs(height_mm - depth[0]) > 0.15 * depth[0]


def _notes_of(
    dataset: Dataset, regions: tuple[CalibratedRegion, ...], foreign: tuple[Box, ...]
) -> tuple[str, ...]:
    """Say where regions of two scales meet, and whether Pixel Spacing says something else."""
    disputed = any(
        overlap(one.bounds, other.bounds) and one.yields_to(other) and other.yields_to(one)
        for one, other in combinations(regions, 2)
    )
    notes: tuple[str, ...] = (_OVERLAP,) if disputed or foreign else ()
    spacing = _stated_spacing(dataset)
    if spacing is not None and len(spacing) == 2 and all(map(_is_plausible, spacing)):
        stated = PixelSpacing(
            row_mm=spacing[0], col_mm=spacing[1], source=SpacingSource.PIXEL_SPACING
        )
        if not all(region.spacing.agrees_with(stated, within=0.01) for region in regions):
            notes += (_DISAGREES,)
    return notes


def _is_on_top(item: Dataset) -> bool:
    """Tell whether a region's pixels have high priority: bit 0 of Region Flags is then 0."""
    return not integer(item, "RegionFlags", default=0) & _LOW_PRIORITY


def _aspect(dataset: Dataset) -> float:
    """Return Pixel Aspect Ratio, the vertical size over the horizontal one; 1 if unknown."""
    ratio = decimals(dataset, "PixelAspectRatio")
    return ratio[0] / ratio[1] if len(ratio) == 2 and min(ratio) > 0 else 1.0


def _from_pixel_spacing(dataset: Dataset, shape: tuple[int, int]) -> Calibration:
    """Fall back on Pixel Spacing, row spacing first, for the whole image."""
    spacing = _stated_spacing(dataset)
    if spacing is None:
        return Calibration()
    if len(spacing) != 2 or not all(map(_is_plausible, spacing)):
        return Calibration(notes=(_BAD_SPACING,))
    if spacing == (1.0, 1.0):
        return Calibration(notes=(_DEFAULT_SPACING,))
    stated = PixelSpacing(row_mm=spacing[0], col_mm=spacing[1], source=SpacingSource.PIXEL_SPACING)
    region = CalibratedRegion(bounds=(0, 0, *shape), spacing=stated)
    return Calibration(regions=(region,), notes=(_NOT_ULTRASOUND,))


def _stated_spacing(dataset: Dataset) -> tuple[float, ...] | None:
    """Return the numbers of Pixel Spacing, row spacing first; None if it is nowhere stated.

    Newer multi-frame objects state it in functional groups, for all frames or for each
    (PS3.3 C.7.6.16.2.1); one that changes between frames is no number at all.
    """
    if "PixelSpacing" in dataset:
        return decimals(dataset, "PixelSpacing")
    groups = [
        *(dataset.get("SharedFunctionalGroupsSequence") or ()),
        *(dataset.get("PerFrameFunctionalGroupsSequence") or ()),
    ]
    found = {
        decimals(measures, "PixelSpacing")
        for group in groups
        for measures in group.get("PixelMeasuresSequence") or ()
        if "PixelSpacing" in measures
    }
    return (found.pop() if len(found) == 1 else ()) if found else None
