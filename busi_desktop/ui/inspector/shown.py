"""What is on show: a frame, results and the draft, matched with each other. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.step import StepResult
from busi_desktop.preprocess.parameters import to_bytes
from busi_desktop.ui.inspector.draft import Draft
from busi_desktop.ui.inspector.gray import GrayStatistics, content_of, gray_statistics

ORIGINAL = -1
STRONGEST = -1


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Shown:
    """Answer what stands at each slot of the draft; slot `ORIGINAL` is the frame itself."""

    draft: Draft
    frame: Frame | None = None
    results: tuple[StepResult, ...] = ()
    _matched: tuple[int | None, ...] = field(init=False)
    _n_fresh: int = field(init=False)

    def __post_init__(self) -> None:
        """Match once: every question needs it."""
        object.__setattr__(self, "_matched", self.draft.matched(self.results))
        object.__setattr__(self, "_n_fresh", self.draft.fresh_count(self.results))

    def result_index(self, slot: int) -> int | None:
        """Return the index of a slot's result; None if it is off or has not run yet."""
        if slot == ORIGINAL or not self.draft.slots[slot].is_on:
            return None
        return self._matched[slot]

    def passing_index(self, slot: int) -> int:
        """Return the index of what comes out behind a slot: its own result or an earlier one."""
        found = (self.result_index(i) for i in range(slot, ORIGINAL, -1))
        return next((index for index in found if index is not None), ORIGINAL)

    def is_fresh(self, slot: int) -> bool:
        """Tell whether what is shown behind a slot is what the draft asks for."""
        wanted = sum(other.is_on for other in self.draft.slots[: slot + 1])
        return wanted <= self._n_fresh and self.passing_index(slot) < self._n_fresh

    def time_ms(self, slot: int) -> float | None:
        """Return how long a slot's step took."""
        index = self.result_index(slot)
        return None if index is None else self.results[index].elapsed_ms

    def is_preview(self, slot: int) -> bool:
        """Tell whether what is shown behind a slot was computed at half the resolution."""
        index = self.passing_index(slot)
        return index != ORIGINAL and self.results[index].is_preview

    def total_ms(self) -> float | None:
        """Return how long all steps took, once all are fresh and at full resolution."""
        last = len(self.draft.slots) - 1
        if not self.results or not self.is_fresh(last) or self.is_preview(last):
            return None
        return sum(result.elapsed_ms for result in self.results)

    def levels(self, index: int, plane: int = STRONGEST) -> NDArray[np.uint8] | None:
        """Return 8-bit gray levels ``(h, w)`` of a result, or of the frame for `ORIGINAL`.

        `plane` picks one plane of a filter bank; `STRONGEST` is the result's `image`.
        """
        if index == ORIGINAL:
            return None if self.frame is None else self.frame.pixels
        result = self.results[index]
        if 0 <= plane < result.planes.shape[2]:
            return to_bytes(result.planes[:, :, plane])
        return to_bytes(result.image)

    def statistics(self, index: int, plane: int = STRONGEST) -> GrayStatistics | None:
        """Return the distribution of `levels`, without the letterbox's black bars."""
        levels = self.levels(index, plane)
        if levels is None or self.frame is None:
            return None
        if index != ORIGINAL:
            shape = self.frame.geometry.shape
            levels = content_of(levels, self.results[index].transform, shape)
        return gray_statistics(levels)
