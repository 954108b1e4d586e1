"""The size of a pixel from a line along a scale bar of known length."""

from __future__ import annotations

import math

from busi_desktop.domain.calibration import ScaleAxes, ScaleLine
from busi_desktop.domain.geometry import PLAUSIBLE_MM

SHORTEST_PX = 20.0
"""A shorter line tells too little: an end one pixel off would change sizes by 5 % or more."""

STEEPEST = 0.1
"""A line along one axis may lean by this much, about 6°; its length is then 0.5 % off at most."""


def axes_of(ends_xy: tuple[tuple[float, float], tuple[float, float]]) -> tuple[ScaleAxes, ...]:
    """Return what a line can tell about, the likeliest first; nothing of a line too short."""
    dx, dy = _extent(ends_xy)
    if math.hypot(dx, dy) < SHORTEST_PX:
        return ()
    if dx <= STEEPEST * dy:
        return ScaleAxes.BOTH, ScaleAxes.DOWN
    if dy <= STEEPEST * dx:
        return ScaleAxes.BOTH, ScaleAxes.ACROSS
    return (ScaleAxes.BOTH,)


def pixel_size(line: ScaleLine, *, aspect: float) -> tuple[float | None, float | None]:
    """Return the size of a pixel that a line tells of.

    Parameters
    ----------
    line
        Drawn along a scale, with its true length.
    aspect
        Height of a pixel over its width, for a line that tells about both directions.

    Returns
    -------
    tuple of float or None
        mm down and across; None for a direction that the line tells nothing about.
    """
    dx, dy = _extent(line.ends_xy)
    if line.axes is ScaleAxes.DOWN:
        return line.length_mm / dy, None
    if line.axes is ScaleAxes.ACROSS:
        return None, line.length_mm / dx
    col_mm = line.length_mm / math.hypot(dx, dy * aspect)
    return aspect * col_mm, col_mm


def is_plausible(size_mm: float | None) -> bool:
    """Tell whether a scanner may have pixels of this size; an unknown one may be any."""
    return size_mm is None or PLAUSIBLE_MM[0] <= size_mm <= PLAUSIBLE_MM[1]


def doubt_of(ends_xy: tuple[tuple[float, float], tuple[float, float]]) -> float:
    """Return the share by which sizes change if an end of the line is one pixel off."""
    return 1.0 / math.hypot(*_extent(ends_xy))


def _extent(ends_xy: tuple[tuple[float, float], tuple[float, float]]) -> tuple[float, float]:
    (x0, y0), (x1, y1) = ends_xy
    return abs(x1 - x0), abs(y1 - y0)
