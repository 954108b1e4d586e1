"""Moving points of a figure, and right angles in the tissue rather than on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
import math

from busi_desktop.domain.figure import Figure, FigureKind, Point
from busi_desktop.measure.figures import half_diameters

_WIDTH_POINT = 2


def move_point(figure: Figure, index: int, to_xy: Point, scale_xy: tuple[float, float]) -> Figure:
    """Return the figure with one of its points elsewhere.

    An ellipse stays one with axes at right angles: the ends of its first axis turn and stretch it,
    and keep its width.

    Parameters
    ----------
    figure
        What is changed.
    index
        Which point.
    to_xy
        Where the point shall lie; that of an ellipse's width only says how wide.
    scale_xy
        Millimetres per pixel across and down, or 1 and 1.
    """
    points = list(figure.points_xy)
    if figure.kind is not FigureKind.ELLIPSE:
        points[index] = to_xy
        return replace(figure, points_xy=tuple(points))
    if index == _WIDTH_POINT:
        half = offset_across(points[:2], to_xy, scale_xy)
    else:
        half = offset_across(points[:2], points[_WIDTH_POINT], scale_xy)
        points[index] = to_xy
    return replace(figure, points_xy=ellipse_points(points[0], points[1], half, scale_xy))


def move_all(figure: Figure, dx: float, dy: float) -> Figure:
    """Return the figure shifted by some pixels."""
    return replace(figure, points_xy=tuple((x + dx, y + dy) for x, y in figure.points_xy))


def across_point(
    line: Sequence[Point], start: Point, wish: Point, scale_xy: tuple[float, float]
) -> Point:
    """Return the point nearest to `wish` that lies from `start` at right angles to a line."""
    normal = _normal(line, scale_xy)
    if normal is None:
        return wish
    reach = (wish[0] - start[0]) * scale_xy[0] * normal[0] + (wish[1] - start[1]) * scale_xy[
        1
    ] * normal[1]
    return (
        start[0] + reach * normal[0] / scale_xy[0],
        start[1] + reach * normal[1] / scale_xy[1],
    )


def turned_line(
    line: Sequence[Point], through: Point, scale_xy: tuple[float, float]
) -> tuple[Point, ...]:
    """Return a line as long as the given one, at right angles to it, with a point in its middle."""
    (x0, y0), (x1, y1) = line
    dx = (y1 - y0) * scale_xy[1] / scale_xy[0] / 2
    dy = (x1 - x0) * scale_xy[0] / scale_xy[1] / 2
    return (through[0] + dx, through[1] - dy), (through[0] - dx, through[1] + dy)


def is_across(
    one: Sequence[Point],
    other: Sequence[Point],
    scale_xy: tuple[float, float],
    *,
    within_deg: float,
) -> bool:
    """Tell whether two lines are at right angles, give or take some degrees."""
    normal = _normal(one, scale_xy)
    (x0, y0), (x1, y1) = other
    dx, dy = (x1 - x0) * scale_xy[0], (y1 - y0) * scale_xy[1]
    length = math.hypot(dx, dy)
    if normal is None or length == 0.0:
        return False
    return abs(dx * normal[0] + dy * normal[1]) / length >= math.cos(math.radians(within_deg))


def offset_across(line: Sequence[Point], point: Point, scale_xy: tuple[float, float]) -> float:
    """Return how far a point lies beside a line, signed, in the unit of the scale."""
    normal = _normal(line, scale_xy)
    if normal is None:
        return 0.0
    (x0, y0) = line[0]
    return (point[0] - x0) * scale_xy[0] * normal[0] + (point[1] - y0) * scale_xy[1] * normal[1]


def ellipse_points(
    one: Point, other: Point, half_width: float, scale_xy: tuple[float, float]
) -> tuple[Point, Point, Point]:
    """Return an ellipse's points from one axis and half the other, in the unit of the scale."""
    normal = _normal((one, other), scale_xy) or (0.0, 1.0)
    center = half_diameters((one, other, one))[0]
    return (
        one,
        other,
        (
            center[0] + half_width * normal[0] / scale_xy[0],
            center[1] + half_width * normal[1] / scale_xy[1],
        ),
    )


def _normal(line: Sequence[Point], scale_xy: tuple[float, float]) -> Point | None:
    """Return the unit vector at right angles to a line after scaling, or None for a point."""
    (x0, y0), (x1, y1) = line
    dx, dy = (x1 - x0) * scale_xy[0], (y1 - y0) * scale_xy[1]
    length = math.hypot(dx, dy)
    return None if length == 0.0 else (-dy / length, dx / length)
