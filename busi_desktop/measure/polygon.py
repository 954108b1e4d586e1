"""Hand-drawn contours: their area, crossings, and fewer points for the same line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.figure import Point

_MAX_LOOPS = 50


def polygon_area(points_xy: Sequence[Point]) -> float:
    """Return the area of a closed polygon that doesn't cross itself (shoelace formula)."""
    points = np.asarray(points_xy, dtype=np.float64)
    x, y = (points - points[0]).T  # near the origin, so that nothing is lost to cancellation
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2.0


def crosses_itself(points_xy: Sequence[Point]) -> bool:
    """Tell whether two sides of a closed polygon cross; touching is no crossing."""
    return first_crossing(points_xy) is not None


def first_crossing(points_xy: Sequence[Point]) -> tuple[int, int, Point] | None:
    """Return the first two sides of a closed polygon that cross, and where.

    Side i leads from point i to the next one. Vectorized: a contour of 300 points has 45 000 pairs.
    """
    starts = np.asarray(points_xy, dtype=np.float64)
    if len(starts) < 4:
        return None
    sides = np.roll(starts, -1, axis=0) - starts
    gap = starts[None, :, :] - starts[:, None, :]  # from the start of side i to that of side j
    turn = _cross(sides[:, None, :], sides[None, :, :])
    along_i = _cross(gap, sides[None, :, :])
    along_j = _cross(gap, sides[:, None, :])
    with np.errstate(divide="ignore", invalid="ignore"):
        share_i, share_j = along_i / turn, along_j / turn
    hits = (share_i > 0) & (share_i < 1) & (share_j > 0) & (share_j < 1) & (turn != 0)
    found = np.argwhere(np.triu(hits, k=2))
    if not len(found):
        return None
    i, j = (int(value) for value in found[0])
    x, y = starts[i] + share_i[i, j] * sides[i]
    return i, j, (float(x), float(y))


def untangle(points_xy: Sequence[Point]) -> tuple[Point, ...]:
    """Cut the small loops off a contour drawn by hand.

    Where the line crosses itself, as at its end when the hand went past the start, the larger of
    the two loops stays.

    Returns
    -------
    tuple of Point
        Without crossings, except for a scribble of more loops than any contour has.
    """
    points = [(float(x), float(y)) for x, y in points_xy]
    for _ in range(_MAX_LOOPS):
        crossing = first_crossing(points)
        if crossing is None:
            break
        i, j, where = crossing
        loop = [where, *points[i + 1 : j + 1]]
        rest = [*points[: i + 1], where, *points[j + 1 :]]
        points = max((loop, rest), key=polygon_area)
    return tuple(points)


def thin_out(points_xy: Sequence[Point], tolerance_px: float) -> tuple[Point, ...]:
    """Drop points of an open line so that none lies further than the tolerance from what stays.

    References
    ----------
    Douglas and Peucker 1973, "Algorithms for the reduction of the number of points required to
    represent a digitized line or its caricature".
    """
    points = np.asarray(points_xy, dtype=np.float64).reshape(-1, 2)
    if len(points) < 3:
        return tuple((float(x), float(y)) for x, y in points)
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        distance = _distances(points[first + 1 : last], points[first], points[last])
        far = int(distance.argmax())
        if distance[far] > tolerance_px:
            middle = first + 1 + far
            kept.add(middle)
            spans += [(first, middle), (middle, last)]
    return tuple((float(points[n, 0]), float(points[n, 1])) for n in sorted(kept))


def is_degenerate(points_xy: Sequence[Point], least_px: float) -> bool:
    """Tell whether a line is shorter than a length in pixels: a click that slipped."""
    return sum(float(np.hypot(x1 - x0, y1 - y0)) for (x0, y0), (x1, y1) in pairwise(points_xy)) < (
        least_px
    )


def _distances(
    points: NDArray[np.float64], start: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return how far points ``(n, 2)`` lie from a straight line's piece."""
    side = end - start
    length2 = float(side @ side)
    share = np.zeros(len(points)) if length2 == 0.0 else ((points - start) @ side) / length2
    nearest = start + np.clip(share, 0.0, 1.0)[:, None] * side
    return np.asarray(np.hypot(*(points - nearest).T), dtype=np.float64)


def _cross(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(one[..., 0] * other[..., 1] - one[..., 1] * other[..., 0], dtype=np.float64)
