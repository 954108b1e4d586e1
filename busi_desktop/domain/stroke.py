"""One stroke over a lesion: painted live, kept as one edit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.boxes import Box, joined, slices
from busi_desktop.domain.draft import Draft
from busi_desktop.domain.editing import (
    Change,
    Edit,
    LesionAdded,
    PixelsTurned,
)


class Stroke:
    """Change the current lesion for a while, and make one edit of it at the end.

    The draft stays as it is until then. Without a current lesion a new one begins.
    """

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self.lesion_id = draft.current or next(new_ids(draft))
        known = draft.lesions.get(self.lesion_id)
        empty = np.zeros(draft.shape, dtype=np.bool_)
        self._before = empty if known is None else known.mask
        self.mask = self._before.copy()
        self._touched: Box | None = None

    def paint(self, box: Box, inside: NDArray[np.bool_], *, add: bool) -> None:
        """Add pixels of a box to the lesion, unless another one has them, or take them off."""
        part = self.mask[slices(box)]
        if add:
            part |= inside & ~self._draft.others(self.lesion_id, box)
        else:
            part &= ~inside
        self._touched = joined(self._touched, box)

    def edit(self, *, tool: str, parameters: Mapping[str, Any], presses: int = 1) -> Edit | None:
        """Return what was done as an edit, or None if no pixel is another one."""
        if self._touched is None:
            return None
        turned = PixelsTurned.between(self.lesion_id, self._before, self.mask, self._touched)
        if turned is None:
            return None
        changes: tuple[Change, ...] = (turned,)
        if self.lesion_id not in self._draft.lesions:
            changes = (
                LesionAdded(lesion_id=self.lesion_id, place=len(self._draft.lesions)),
                turned,
            )
        return Edit(
            tool=tool,
            changes=changes,
            current=self.lesion_id,
            parameters=parameters,
            presses=presses,
        )


def new_ids(draft: Draft) -> Iterator[str]:
    """Yield ids for lesions of the next step: none that any lesion of the draft ever had."""
    begun_with = {lesion.lesion_id for lesion in draft.start}
    for number in count():
        name = f"r{draft.step + 1}" + (f".{number}" if number else "")
        if name not in begun_with and name not in draft.lesions:
            yield name


def painted(
    draft: Draft,
    box: Box,
    inside: NDArray[np.bool_],
    *,
    add: bool,
    tool: str,
    parameters: Mapping[str, Any] | None = None,
) -> Edit | None:
    """Return the edit that adds pixels to the current lesion or takes them off, if any turn."""
    stroke = Stroke(draft)
    stroke.paint(box, inside, add=add)
    return stroke.edit(tool=tool, parameters=parameters or {})
