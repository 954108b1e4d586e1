"""The pixels that a brush covers on its way."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.boxes import Box
from busi_desktop.domain.figure import Point

_LEAST_RADIUS_PX = 0.5


def capsule(
    start_xy: Point,
    end_xy: Point,
    *,
    radius_px: float,
    shape: tuple[int, int],
    aspect: float = 1.0,
    start_radius_px: float | None = None,
) -> tuple[Box, NDArray[np.bool_]] | None:
    """Return the pixels that a round brush covers from one point to another.

    Those are the pixels whose centers lie within the radius of the line, and the one that the brush
    ends on, so that the smallest brush paints a pixel.

    Parameters
    ----------
    start_xy, end_xy
        In pixel-edge coordinates; equal ones give a disc. They may lie outside the frame.
    radius_px
        At the end, in widths of a pixel; less than a half is a half, a line without gaps.
    shape
        ``(H, W)`` of the frame; what lies beyond is cut off.
    aspect
        Height of a pixel over its width: the brush is round in tissue, not in the array.
    start_radius_px
        At the start, if the pen's pressure changed; else the same.

    Returns
    -------
    box, inside
        The part of the frame, and bool of its size; None if the brush is outside the frame.
    """
    radius_px = max(radius_px, _LEAST_RADIUS_PX)
    from_radius = max(start_radius_px or radius_px, _LEAST_RADIUS_PX)
    reach = max(radius_px, from_radius)
    (x0, y0), (x1, y1) = start_xy, end_xy
    rows, cols = shape
    box = (
        max(min(math.floor(min(y0, y1) - reach / aspect), rows), 0),
        max(min(math.floor(min(x0, x1) - reach), cols), 0),
        min(max(math.ceil(max(y0, y1) + reach / aspect) + 1, 0), rows),
        min(max(math.ceil(max(x0, x1) + reach) + 1, 0), cols),
    )
    if box[0] >= box[2] or box[1] >= box[3]:
        return None
    x = (np.arange(box[1], box[3]) + 0.5 - x0)[None, :]
    y = (np.arange(box[0], box[2]) + 0.5 - y0)[:, None] * aspect
    dx, dy = x1 - x0, (y1 - y0) * aspect
    length2 = dx * dx + dy * dy
    if length2 == 0.0:
        inside = x * x + y * y <= radius_px * radius_px
    else:
        along = np.clip((x * dx + y * dy) / length2, 0.0, 1.0)
        radius = from_radius + (radius_px - from_radius) * along
        inside = (x - along * dx) ** 2 + (y - along * dy) ** 2 <= radius * radius
    row, col = math.floor(y1), math.floor(x1)
    if box[0] <= row < box[2] and box[1] <= col < box[3]:
        inside[row - box[0], col - box[1]] = True
    return box, inside
