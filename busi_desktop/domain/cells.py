"""Superpixels as cells that can be pointed at, painted and walked through."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.arrays import freeze
from busi_desktop.domain.boxes import Box
from busi_desktop.domain.figure import Point
from busi_desktop.domain.segmentation import SuperpixelMap
from busi_desktop.errors import BugError

_STEP_PX = 0.5


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class CellMap:
    """Hold superpixels with the box of each.

    Attributes
    ----------
    superpixels
        On the source grid; no draft.
    boxes
        Half-open ``row0, col0, row1, col1`` of each cell, int32 ``(n, 4)``.
    """

    superpixels: SuperpixelMap
    boxes: NDArray[np.int32]

    def __post_init__(self) -> None:
        """Check that each cell has a box."""
        object.__setattr__(self, "boxes", freeze(self.boxes, np.int32, ndim=2))
        if self.boxes.shape != (self.superpixels.n_actual, 4):
            msg = f"{self.boxes.shape} boxes for {self.superpixels.n_actual} cells"
            raise BugError(msg)

    def at(self, point: Point) -> int | None:
        """Return the cell under a point in edge coordinates, or None outside the frame."""
        rows, cols = self.superpixels.labels.shape
        col, row = int(np.floor(point[0])), int(np.floor(point[1]))
        if not (0 <= row < rows and 0 <= col < cols):
            return None
        return int(self.superpixels.labels[row, col])

    def inside(self, cell: int) -> tuple[Box, NDArray[np.bool_]]:
        """Return a cell's box, and which pixels in it are its own."""
        row0, col0, row1, col1 = (int(edge) for edge in self.boxes[cell])
        return (row0, col0, row1, col1), self.superpixels.labels[row0:row1, col0:col1] == cell

    def along(self, start: Point, end: Point) -> tuple[int, ...]:
        """Return the cells that a line crosses, each once, in their order."""
        length = float(np.hypot(end[0] - start[0], end[1] - start[1]))
        shares = np.linspace(0.0, 1.0, int(length / _STEP_PX) + 2)
        points = zip(
            start[0] + shares * (end[0] - start[0]),
            start[1] + shares * (end[1] - start[1]),
            strict=True,
        )
        met = (self.at((float(x), float(y))) for x, y in points)
        return tuple(dict.fromkeys(cell for cell in met if cell is not None))

    def center(self, cell: int) -> Point:
        """Return the middle of the cell's pixel that lies next to its center of mass."""
        (row0, col0, _, _), inside = self.inside(cell)
        places = np.argwhere(inside)
        nearest = places[((places - places.mean(axis=0)) ** 2).sum(axis=1).argmin()]
        return float(col0 + nearest[1]) + 0.5, float(row0 + nearest[0]) + 0.5

    def beside(self, cell: int, dx: int, dy: int) -> int | None:
        """Return the first other cell from a cell's center in a direction; None at the rim."""
        x, y = self.center(cell)
        while (met := self.at((x, y))) == cell:
            x, y = x + dx, y + dy
        return met
