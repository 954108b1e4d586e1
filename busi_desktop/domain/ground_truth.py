"""The lesion that somebody drew before, to compare a mask with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.arrays import freeze


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class GroundTruth:
    """Hold a mask that lies beside an image, bool ``(H, W)`` on the source grid.

    `names` are the files that it was united from; an empty mask says that there is no lesion.
    """

    mask: NDArray[np.bool_]
    names: tuple[str, ...]

    def __post_init__(self) -> None:
        """Freeze the mask."""
        object.__setattr__(self, "mask", freeze(self.mask, np.bool_, ndim=2))
