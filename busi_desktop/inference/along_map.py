"""A lesion grown or shrunk along the network's probability map, by its next contour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.boxes import Box, box_of
from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.prediction import ProbabilityMap
from busi_desktop.inference.vote import to_source_grid

Bools: TypeAlias = NDArray[np.bool_]
Floats: TypeAlias = NDArray[np.float32]

_LEVELS = np.linspace(0.98, 0.02, 97)
"""Contours of the map that are tried."""
_GRID_PX = 256
"""The contour is looked for at this size of the window around the lesion: its longer side."""
_LEAST_STEP = 0.02
"""Of the lesion's area: a step that is less can't be seen."""
_LEAST_PART = 0.02
"""Of what is left when it shrinks: smaller parts are dropped."""
_MARGIN_PX = 8


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Followed:
    """Hold the lesion's new mask, bool ``(H, W)``, and the contour's probability."""

    mask: Bools
    threshold: float


def follow_map(mask: Bools, probability: ProbabilityMap, *, grows: bool) -> Followed | None:
    """Move a lesion's outline to the map's next contour, outward or inward.

    What it grows by is connected with it above the contour's probability; what it shrinks by lies
    below. So what a reader has drawn beyond the map stays when it grows, and what was taken off
    stays off when it shrinks.

    Parameters
    ----------
    mask
        The lesion on the source frame, bool ``(H, W)``.
    probability
        The network's map of that frame.
    grows
        Outward, to a lower probability; else inward.

    Returns
    -------
    Followed or None
        None where no contour changes the lesion, or none leaves anything of it.
    """
    around = box_of(mask)
    bounds = probability.bounds or (0, 0, *mask.shape)
    for window in () if around is None else (_around(around, bounds), bounds):
        if window[0] >= window[2] or window[1] >= window[3]:
            return None
        coarse = _Coarse(mask, probability, window)
        level = coarse.next_level(grows=grows)
        if level is None:
            continue
        seen = coarse.box_at(level, grows=grows)
        if grows and window != bounds and _touches(seen, window):
            continue  # it goes on outside of the window
        row0, col0, row1, col1 = seen
        inside = mask[row0:row1, col0:col1]
        found = _cut(inside, _values(probability, seen), level, grows=grows)
        if not found.any():
            return None
        after = mask.copy()
        after[row0:row1, col0:col1] = found
        return Followed(mask=after, threshold=round(level, 2))
    return None


def _around(box: Box, bounds: Box) -> Box:
    """Return a window thrice as large as the lesion's box, within what the map speaks of."""
    row0, col0, row1, col1 = box
    rows, cols = row1 - row0 + _MARGIN_PX, col1 - col0 + _MARGIN_PX
    return (
        max(row0 - rows, bounds[0]),
        max(col0 - cols, bounds[1]),
        min(row1 + rows, bounds[2]),
        min(col1 + cols, bounds[3]),
    )


def _values(probability: ProbabilityMap, window: Box, step: int = 1) -> Floats:
    """Return the map in a window, at the middle of each `step`-th pixel."""
    row0, col0, row1, col1 = window
    first = step // 2 + 0.5 - 0.5 * step
    grid = PixelTransform(
        scale_xy=(float(step), float(step)), offset_xy=(col0 + first, row0 + first)
    )
    shape = (len(range(row0 + step // 2, row1, step)), len(range(col0 + step // 2, col1, step)))
    return to_source_grid(probability.values, grid.then(probability.transform), shape)


class _Coarse:
    """Look for the contour on some pixels of the window: the whole of a large one takes long."""

    def __init__(self, mask: Bools, probability: ProbabilityMap, window: Box) -> None:
        row0, col0, row1, col1 = self._window = window
        self._step = max(1, (max(row1 - row0, col1 - col0) - 1) // _GRID_PX + 1)
        middle = self._step // 2
        self._inside = mask[row0 + middle : row1 : self._step, col0 + middle : col1 : self._step]
        self._values = _values(probability, window, self._step)

    def next_level(self, *, grows: bool) -> float | None:
        """Return the first level at which a step can be seen, by bisection.

        Areas rise, or fall, from each level to the next.
        """
        area = int(self._inside.sum())
        least = max(round(_LEAST_STEP * area), 1)

        def is_seen(level: float) -> bool:
            found = _cut(self._inside, self._values, level, grows=grows)
            return abs(int(found.sum()) - area) >= least

        return _first(_LEVELS if grows else _LEVELS[::-1], is_seen)

    def box_at(self, level: float, *, grows: bool) -> Box:
        """Return a box around all that belongs to the lesion, before or at a level."""
        found = self._inside | _cut(self._inside, self._values, level, grows=grows)
        row0, col0, row1, col1 = box_of(found) or (0, 0, *found.shape)
        top, left, bottom, right = self._window
        step, room = self._step, 2 * self._step
        return (
            max(top + row0 * step - room, top),
            max(left + col0 * step - room, left),
            min(top + row1 * step + room, bottom),
            min(left + col1 * step + room, right),
        )


def _touches(box: Box, window: Box) -> bool:
    return any(one == other for one, other in zip(box, window, strict=True))


def _first(levels: NDArray[np.float64], holds: Callable[[float], bool]) -> float | None:
    """Return the first of the levels from which on something holds."""
    low, high = 0, len(levels)
    while low < high:
        middle = (low + high) // 2
        if holds(float(levels[middle])):
            high = middle
        else:
            low = middle + 1
    return float(levels[low]) if low < len(levels) else None


def _cut(inside: Bools, values: Floats, level: float, *, grows: bool) -> Bools:
    above = values >= level
    if grows:
        parts = _parts((above | inside).astype(np.uint8))[0]
        touched = np.zeros(int(parts.max()) + 1, dtype=np.bool_)
        touched[parts[inside]] = True
        touched[0] = False
        return np.asarray(touched[parts], dtype=np.bool_)
    parts, areas = _parts((above & inside).astype(np.uint8))
    is_kept = areas >= _LEAST_PART * areas[1:].sum()
    is_kept[0] = False
    return np.asarray(is_kept[parts], dtype=np.bool_)


def _parts(binary: NDArray[np.uint8]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return the number of each pixel's connected part, and the parts' areas; 0 is outside."""
    _, parts, stats, _ = cv2.connectedComponentsWithStats(binary, connectivity=4)
    return np.asarray(parts, dtype=np.int32), np.asarray(stats[:, cv2.CC_STAT_AREA], dtype=np.int32)
