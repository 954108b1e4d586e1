"""From a polygon to the pixels inside."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def inside(points_xy: NDArray[np.float64], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Return the pixels whose centers lie in a polygon.

    Where it crosses itself, what is enclosed an even number of times is outside; of centers on its
    line those are inside that have the polygon to the right, or below. So polygons that touch share
    no pixel, and a cut to a hole, there and back along a row, changes nothing.

    Parameters
    ----------
    points_xy
        Corners ``(n, 2)`` in pixel-edge coordinates, as labelme and COCO have them.
    shape
        ``(H, W)``; what lies beyond is cut off.

    Returns
    -------
    numpy.ndarray
        bool ``(H, W)``.

    Notes
    -----
    Each edge flips what lies right of it in the rows that it crosses: as fast as edges and rows are
    many, where a test of each pixel against each edge takes minutes for a ragged outline.
    """
    height, width = shape
    begins, ends = points_xy, np.roll(points_xy, -1, axis=0)
    is_up = begins[:, 1] > ends[:, 1]
    begins, ends = np.where(is_up[:, None], ends, begins), np.where(is_up[:, None], begins, ends)
    # The first row whose centers lie at or below an edge's upper end, and that of its lower end.
    first = np.clip(np.ceil(begins[:, 1] - 0.5), 0, height).astype(np.intp)
    behind = np.clip(np.ceil(ends[:, 1] - 0.5), 0, height).astype(np.intp)
    counts = behind - first
    edges = np.repeat(np.arange(len(counts)), counts)
    rows = np.arange(len(edges)) - np.repeat(np.cumsum(counts) - counts - first, counts)
    (x0, y0), (x1, y1) = begins[edges].T, ends[edges].T
    crossings = x0 + (rows + 0.5 - y0) * (x1 - x0) / (y1 - y0)
    cols = np.clip(np.ceil(crossings - 0.5), 0, width).astype(np.intp)
    flips = np.bincount(rows * (width + 1) + cols, minlength=height * (width + 1))
    return np.asarray(flips.reshape(height, width + 1).cumsum(axis=1)[:, :-1] % 2 == 1)
