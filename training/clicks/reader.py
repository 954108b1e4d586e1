"""A simulated reader: it knows the true outline, and clicks where the present one errs most."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.inference.refine import Click

Bools = NDArray[np.bool_]
_LOOSE_DEPTH = 0.5


def next_click(
    truth: Bools, mask: Bools, *, rng: np.random.Generator | None = None
) -> Click | None:
    """Return where the reader clicks next; None if nothing is wrong any more.

    The largest connected error is clicked at its deepest point, the usual protocol (N. Xu et al.,
    "Deep interactive object selection", CVPR 2016; K. Sofiiuk et al., "Reviving iterative training
    with mask guidance", 2021). With `rng` the reader is loose: any point at least half as deep
    as the deepest one will do.

    Parameters
    ----------
    truth, mask
        bool ``(H, W)``.
    rng
        What draws a loose reader's points.
    """
    errors = [(_largest(truth & ~mask), True), (_largest(mask & ~truth), False)]
    (error, row0, col0), adds = max(errors, key=lambda pair: int(pair[0][0].sum()))
    if not error.any():
        return None
    padded = np.pad(error.astype(np.uint8), 1)
    depth = np.asarray(cv2.distanceTransform(padded, cv2.DIST_L2, 5), np.float32)[1:-1, 1:-1]
    row, col = np.unravel_index(int(depth.argmax()), depth.shape)
    if rng is not None:
        deep = np.argwhere(depth >= _LOOSE_DEPTH * depth.max())
        row, col = deep[rng.integers(len(deep))]
    return Click(at_xy=(col0 + float(col) + 0.5, row0 + float(row) + 0.5), adds=adds)


def _largest(error: Bools) -> tuple[Bools, int, int]:
    """Return the largest connected part, cut out, with its first row and column."""
    count, parts, stats, _ = cv2.connectedComponentsWithStats(
        error.astype(np.uint8), connectivity=4
    )
    if count == 1:
        return error, 0, 0
    number = 1 + int(np.asarray(stats)[1:, cv2.CC_STAT_AREA].argmax())
    col, row, width, height = (int(n) for n in np.asarray(stats)[number, :4])
    labels = np.asarray(parts)[row : row + height, col : col + width]
    return np.asarray(labels == number), row, col
