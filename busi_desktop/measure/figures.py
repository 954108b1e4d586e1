"""Lengths, angles and areas of the figures that a reader draws.

All of it is computed in millimetre space where the calibration is known: with pixels that are not
square, right angles and circles on the screen are none in the tissue.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
import math

import numpy as np

from busi_desktop.domain.figure import (
    Figure,
    FigureKind,
    FigureMeasurement,
    FigureValue,
    Point,
    Quantity,
    Unit,
)
from busi_desktop.domain.geometry import (
    Box,
    CalibratedRegion,
    Geometry,
    Obstacle,
    PixelSpacing,
    overlap,
)
from busi_desktop.measure.polygon import crosses_itself, polygon_area


def measure_figure(figure: Figure, geometry: Geometry) -> FigureMeasurement:
    """Measure a figure.

    Parameters
    ----------
    figure
        Points in edge coordinates of the source frame.
    geometry
        The frame's calibration.

    Returns
    -------
    FigureMeasurement
        In mm, mm² and degrees if one calibrated region holds the whole figure, or regions do that
        overlap and agree; in pixels if the frame is not calibrated there, or not everywhere.
        Without values if the figure lies across regions of different calibration, or an area's
        contour crosses itself.

    Notes
    -----
    An ellipse is the affine image of a circle, so that its area is π·|u × v| and its axes are
    twice the singular values of ``(u, v)`` for any two conjugate half diameters u and v. That
    holds in every spacing, whatever the angle in which the two were drawn.
    """
    spacing, obstacle = calibration_of(extent(figure), geometry)
    if figure.kind is FigureKind.AREA and crosses_itself(figure.points_xy):
        obstacle = Obstacle.CROSSES_ITSELF
    if obstacle in {Obstacle.CROSSES_ITSELF, Obstacle.REGIONS_DIFFER}:
        return FigureMeasurement(figure=figure, values=(), spacing=None, obstacle=obstacle)
    values = _MEASURES[figure.kind](_in_space(figure.points_xy, scale_of(spacing)))
    units = {1: Unit.MM, 2: Unit.MM2} if spacing else {1: Unit.PX, 2: Unit.PX2}
    return FigureMeasurement(
        figure=figure,
        values=tuple(
            FigureValue(
                quantity=quantity, number=number, unit=units.get(_POWERS[quantity], Unit.DEG)
            )
            for quantity, number in values
        ),
        spacing=spacing,
        obstacle=obstacle,
    )


def scale_of(spacing: PixelSpacing | None) -> tuple[float, float]:
    """Return mm per pixel across and down, or 1 and 1 where nothing is known."""
    return (1.0, 1.0) if spacing is None else (spacing.col_mm, spacing.row_mm)


def calibration_of(
    points_xy: Sequence[Point], geometry: Geometry
) -> tuple[PixelSpacing | None, Obstacle | None]:
    """Return the spacing that holds for all points, or None and the reason.

    A point on a region's border belongs to it. Regions that agree but lie apart, as the two halves
    of a dual view, show different places: no length leads from one to the other.
    """
    regions = geometry.regions
    if not regions:
        return None, Obstacle.NO_CALIBRATION
    around = _box_of(points_xy)
    if any(overlap(around, box) for box in geometry.foreign):
        return None, Obstacle.REGIONS_DIFFER
    rivals = [region for region in regions if overlap(around, region.bounds)]
    holding = [[region for region in regions if _holds(region, point)] for point in points_xy]
    for region in regions:
        if all(region in there for there in holding) and not any(map(region.yields_to, rivals)):
            return region.spacing, None
    touched = [region for region in regions if any(region in there for there in holding)]
    differ = any(not touched[0].belongs_with(other) for other in touched[1:])
    if differ or any(touched[0].yields_to(rival) for rival in rivals if touched):
        return None, Obstacle.REGIONS_DIFFER
    return (touched[0].spacing, None) if all(holding) else (None, Obstacle.OUTSIDE_REGION)


def _box_of(points_xy: Sequence[Point]) -> Box:
    xs, ys = [x for x, _ in points_xy], [y for _, y in points_xy]
    return min(ys), min(xs), max(ys), max(xs)


def extent(figure: Figure) -> tuple[Point, ...]:
    """Return points on or in the figure's box whose convex hull holds all of it."""
    if figure.kind is not FigureKind.ELLIPSE:
        return figure.points_xy
    (mid_x, mid_y), (ux, uy), (vx, vy) = half_diameters(figure.points_xy)
    reach_x, reach_y = math.hypot(ux, vx), math.hypot(uy, vy)
    corners = ((mid_x + i * reach_x, mid_y + j * reach_y) for i in (-1, 1) for j in (-1, 1))
    return ((mid_x, mid_y), *corners)


def half_diameters(points_xy: Sequence[Point]) -> tuple[Point, Point, Point]:
    """Return an ellipse's center and two conjugate half diameters, in pixels."""
    (x0, y0), (x1, y1), (x2, y2) = points_xy
    center = (x0 + x1) / 2, (y0 + y1) / 2
    return center, ((x1 - x0) / 2, (y1 - y0) / 2), (x2 - center[0], y2 - center[1])


def _holds(region: CalibratedRegion, point_xy: Point) -> bool:
    top, left, bottom, right = region.bounds
    return left <= point_xy[0] <= right and top <= point_xy[1] <= bottom


# ------------------------------------------------------------------------------------ arithmetic
def _in_space(points_xy: Sequence[Point], scale_xy: tuple[float, float]) -> list[Point]:
    return [(x * scale_xy[0], y * scale_xy[1]) for x, y in points_xy]


Numbers = list[tuple[Quantity, float]]

_POWERS = {
    Quantity.LENGTH: 1,
    Quantity.LONG_AXIS: 1,
    Quantity.SHORT_AXIS: 1,
    Quantity.PERIMETER: 1,
    Quantity.AREA: 2,
    Quantity.ANGLE: 0,
}


def _caliper(points: list[Point]) -> Numbers:
    return [(Quantity.LENGTH, math.dist(*points))]


def _angle(points: list[Point]) -> Numbers:
    """Measure the angle at the second point in [0, 180]; 0 where an arm has no length."""
    (x0, y0), (x1, y1), (x2, y2) = points
    ux, uy, vx, vy = x0 - x1, y0 - y1, x2 - x1, y2 - y1
    return [(Quantity.ANGLE, math.degrees(math.atan2(abs(ux * vy - uy * vx), ux * vx + uy * vy)))]


def _ellipse(points: list[Point]) -> Numbers:
    _, half, other = half_diameters(points)
    long, short = np.linalg.svd(np.array([half, other]), compute_uv=False)
    return [
        (Quantity.LONG_AXIS, 2.0 * float(long)),
        (Quantity.SHORT_AXIS, 2.0 * float(short)),
        (Quantity.AREA, math.pi * abs(half[0] * other[1] - half[1] * other[0])),
    ]


def _area(points: list[Point]) -> Numbers:
    around = math.fsum(math.dist(*pair) for pair in pairwise([*points, points[0]]))
    return [(Quantity.AREA, polygon_area(points)), (Quantity.PERIMETER, around)]


_MEASURES: dict[FigureKind, Callable[[list[Point]], Numbers]] = {
    FigureKind.CALIPER: _caliper,
    FigureKind.ANGLE: _angle,
    FigureKind.ELLIPSE: _ellipse,
    FigureKind.AREA: _area,
}
