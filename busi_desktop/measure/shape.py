"""Size and shape of each lesion of a mask.

Every number is that of the pixels as squares, not of their centers: on a 10×10 square
`cv2.contourArea` says 81 and a center-to-center diameter 13.4, where 100 and 14.1 are true.
"""

from __future__ import annotations

from dataclasses import dataclass
import math

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import Geometry, PixelSpacing
from busi_desktop.domain.measurement import LesionMeasurements, OutlineSize
from busi_desktop.domain.segmentation import LesionMask
from busi_desktop.errors import BugError


def measure_lesions(
    mask: LesionMask,
    probability: NDArray[np.float32],
    geometry: Geometry,
    *,
    malignancy: float,
) -> tuple[LesionMeasurements, ...]:
    """Measure every connected lesion of a mask.

    Parameters
    ----------
    mask
        Lesions on the source grid ``(H, W)``.
    probability
        float32 ``(H, W)`` in [0, 1]: lesion probability on the source grid.
    geometry
        The frame's calibration. A lesion gets millimetres only if one calibrated region holds its
        whole box.
    malignancy
        The frame's calibrated chance of malignancy, handed through to each lesion.

    Returns
    -------
    tuple of LesionMeasurements
        In the order of the numbers in ``mask.components``; empty for an empty mask.

    Raises
    ------
    BugError
        If the three grids differ or a lesion number is missing.

    Notes
    -----
    Area is the number of pixels times the area of one. The long axis is the greatest distance
    between two points of the lesion's convex hull (maximum Feret diameter); the short axis is the
    lesion's whole extent at right angles to it. Where several diameters are equally long, as in
    a rectangle, the one nearest to the horizontal counts, then the one that rises to the right.

    The long axis, its orientation, `depth_to_width` and `circularity` are those of the lesion in
    millimetres where the calibration is known, otherwise those on the pixel grid. Circularity rests
    on an estimated perimeter: it can pass 1 for lesions of a few pixels.
    """
    if not mask.mask.shape == probability.shape == geometry.shape:
        msg = f"grids differ: {mask.mask.shape}, {probability.shape}, {geometry.shape}"
        raise BugError(msg)
    lesions = []
    for number in range(1, mask.n_lesions + 1):
        everywhere = mask.components == number
        x, y, width, height = cv2.boundingRect(everywhere.astype(np.uint8))
        if width == 0:
            msg = f"lesion {number} has no pixels"
            raise BugError(msg)
        box = (slice(y, y + height), slice(x, x + width))
        spacing, obstacle = geometry.calibration_of_box((y, x, y + height, x + width))
        inside = everywhere[box]
        shape = _measure_shape(inside, spacing)
        lesions.append(
            LesionMeasurements(
                number=number,
                bbox_xywh=(x, y, width, height),
                area_px=shape.area_px,
                score=float(probability[box][inside].mean(dtype=np.float64)),
                malignancy=malignancy,
                spacing=spacing,
                area_mm2=shape.area_px * spacing.pixel_area_mm2 if spacing else None,
                long_axis_mm=shape.axes.long if spacing else None,
                short_axis_mm=shape.axes.short if spacing else None,
                long_axis_px=shape.axes_px.long,
                short_axis_px=shape.axes_px.short,
                orientation_deg=shape.axes.orientation_deg,
                depth_to_width=shape.depth_to_width,
                circularity=shape.circularity,
                solidity=shape.solidity,
                obstacle=obstacle,
            )
        )
    return tuple(lesions)


def measure_outline(inside: NDArray[np.bool_], geometry: Geometry) -> OutlineSize | None:
    """Measure an outline as a whole, whether connected or not; None if it is empty.

    Parameters
    ----------
    inside
        bool ``(H, W)`` on the source grid.
    geometry
        The frame's calibration; millimeters are given as `measure_lesions` gives them.
    """
    if not inside.any():
        return None
    x, y, width, height = cv2.boundingRect(inside.astype(np.uint8))
    spacing = geometry.spacing_for_box((y, x, y + height, x + width))
    shape = _measure_shape(inside[y : y + height, x : x + width], spacing)
    return OutlineSize(
        area=shape.area_px * spacing.pixel_area_mm2 if spacing else float(shape.area_px),
        long_axis=shape.axes.long,
        short_axis=shape.axes.short,
        spacing=spacing,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Axes:
    """Long and short axis in the unit of the scale they were measured with."""

    long: float
    short: float
    orientation_deg: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """One lesion's shape; `axes` in mm where known, else in pixels like `axes_px`."""

    area_px: int
    axes: _Axes
    axes_px: _Axes
    depth_to_width: float
    circularity: float
    solidity: float


def _measure_shape(inside: NDArray[np.bool_], spacing: PixelSpacing | None) -> _Shape:
    """Measure one lesion on its tight crop, bool ``(h, w)``."""
    height, width = inside.shape
    row_step, col_step = (spacing.row_mm, spacing.col_mm) if spacing else (1.0, 1.0)
    hull_xy = _hull_of_pixel_corners(inside)
    axes_px = _axes(hull_xy, scale_xy=(1.0, 1.0))
    area_px = int(np.count_nonzero(inside))
    perimeter = crofton_perimeter(inside, row_step=row_step, col_step=col_step)
    return _Shape(
        area_px=area_px,
        axes=_axes(hull_xy, scale_xy=(col_step, row_step)) if spacing else axes_px,
        axes_px=axes_px,
        depth_to_width=(height * row_step) / (width * col_step),
        circularity=4.0 * math.pi * area_px * row_step * col_step / perimeter**2,
        solidity=area_px / _polygon_area(hull_xy),
    )


def crofton_perimeter(inside: NDArray[np.bool_], *, row_step: float, col_step: float) -> float:
    """Estimate the perimeter of a shape from the border crossings of lines in four directions.

    Parameters
    ----------
    inside
        bool ``(h, w)``; what lies beyond the array is outside.
    row_step, col_step
        Distance between neighboring pixel centers down and across, in any one unit.

    Returns
    -------
    float
        Perimeter in that unit.

    Notes
    -----
    Crofton's formula, each direction weighted by the share of the half circle that lies nearest to
    it (Lehmann and Legland 2012, "Efficient N-dimensional surface estimation using Crofton formula
    and run-length encoding"). On square pixels it equals `skimage.measure.perimeter_crofton` with
    four directions. On others it needs no resampling, which would stretch the staircase of the
    border and with it the perimeter: of random ellipses by 7 % on pixels of 1:2, at worst by 12 %,
    against 0.2 % and 6 % here.
    """
    padded = np.pad(inside, 1)
    across = int(np.count_nonzero(padded[:, 1:] != padded[:, :-1]))
    down = int(np.count_nonzero(padded[1:] != padded[:-1]))
    diagonal = int(np.count_nonzero(padded[1:, 1:] != padded[:-1, :-1]))
    diagonal += int(np.count_nonzero(padded[1:, :-1] != padded[:-1, 1:]))
    slope = math.atan2(row_step, col_step)
    diagonal_gap = row_step * col_step / math.hypot(row_step, col_step)
    return 0.5 * (
        slope * row_step * across
        + (math.pi / 2 - slope) * col_step * down
        + math.pi / 4 * diagonal_gap * diagonal
    )


def _hull_of_pixel_corners(inside: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return the convex hull ``(n, 2)`` of all pixel corners, as edge points (x, y)."""
    rows = np.flatnonzero(inside.any(axis=1))
    first = inside[rows].argmax(axis=1)
    end = inside.shape[1] - inside[rows, ::-1].argmax(axis=1)
    # Only the outermost pixels of a row can lie on the hull, and of those the outer corners.
    x = np.concatenate([first, first, end, end])
    y = np.concatenate([rows, rows + 1, rows, rows + 1])
    hull = cv2.convexHull(np.stack([x, y], axis=1).astype(np.int32))
    return np.asarray(hull, dtype=np.float64).reshape(-1, 2)


def _axes(hull_xy: NDArray[np.float64], *, scale_xy: tuple[float, float]) -> _Axes:
    """Find the longest diameter of a hull and the extent across it, both after scaling."""
    # Differences first: they are whole numbers, so that equal diameters stay equal after scaling.
    delta = (hull_xy[None, :, :] - hull_xy[:, None, :]) * np.array(scale_xy)
    dx, dy = delta[..., 0], delta[..., 1]
    length = np.hypot(dx, dy)
    longest = float(length.max())
    ties = length >= longest * (1.0 - 1e-12)
    # Each diameter appears from both ends; the one that points right has the smaller angle.
    angles = np.degrees(np.arctan2(-dy[ties], dx[ties]))
    orientation = float(angles[np.lexsort((-angles, np.abs(angles)))[0]])
    turn = math.radians(orientation)
    across = (hull_xy * np.array(scale_xy)) @ np.array([math.sin(turn), math.cos(turn)])
    return _Axes(long=longest, short=float(np.ptp(across)), orientation_deg=orientation)


def _polygon_area(points_xy: NDArray[np.float64]) -> float:
    """Return the area of a closed polygon (shoelace formula)."""
    x, y = points_xy.T
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2.0
