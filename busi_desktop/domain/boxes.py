"""Boxes of whole pixels: the part of a mask that matters."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Box = tuple[int, int, int, int]
"""Half-open ``(row0, col0, row1, col1)`` of whole pixels."""


def slices(box: Box) -> tuple[slice, slice]:
    """Return rows and columns of a box."""
    return slice(box[0], box[2]), slice(box[1], box[3])


def box_of(inside: NDArray[np.bool_]) -> Box | None:
    """Return the box around all True of a bool array ``(H, W)``, or None if there is none."""
    rows = np.flatnonzero(inside.any(axis=1))
    if not len(rows):
        return None
    cols = np.flatnonzero(inside[rows[0] : rows[-1] + 1].any(axis=0))
    return int(rows[0]), int(cols[0]), int(rows[-1]) + 1, int(cols[-1]) + 1


def joined(one: Box | None, other: Box) -> Box:
    """Return the box around two."""
    if one is None:
        return other
    low, high = zip(one[:2], other[:2], strict=True), zip(one[2:], other[2:], strict=True)
    (row0, col0), (row1, col1) = (map(min, low)), (map(max, high))
    return row0, col0, row1, col1
