"""What the step inspector gives to be seen beside the frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import PixelTransform


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class StepView:
    """Hold one step's picture, uint8 ``(h, w)``, with its place on the source frame.

    `is_models` tells whether the model saw it, `is_gray` whether its values are gray levels and
    not responses of a filter, `is_preview` whether it was computed at half the resolution.
    """

    picture: NDArray[np.uint8]
    transform: PixelTransform
    title: str
    is_models: bool
    is_gray: bool = True
    is_preview: bool = False
