"""Global histogram equalization."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.preprocess.parameters import (
    Kind,
    Parameter,
    Planes,
    StepDefinition,
    Values,
    each_plane,
    to_bytes,
    to_unit,
)


def apply(planes: Planes, values: Values) -> Planes:
    """Spread gray levels evenly, and blend the outcome with the input by `strength`."""
    strength = np.float32(float(values["strength"]))

    def equalize(plane: NDArray[np.float32]) -> NDArray[np.float32]:
        flat = to_unit(np.asarray(cv2.equalizeHist(to_bytes(plane))))
        mixed: NDArray[np.float32] = plane + strength * (flat - plane)
        return np.clip(mixed, 0.0, 1.0)

    return each_plane(planes, equalize)


STEP = StepDefinition(
    name="equalize",
    title="Histogram equalization",
    explanation="Spreads the gray levels evenly over the whole range to raise global contrast.",
    source="Gonzalez & Woods, Digital Image Processing, section 3.3; OpenCV equalizeHist",
    parameters=(
        Parameter(
            name="strength",
            title="Strength",
            kind=Kind.FLOAT,
            default=1.0,
            minimum=0.0,
            maximum=1.0,
            increment=0.05,
            explanation="1 is full equalization, 0 leaves the image as it is.",
        ),
    ),
    apply=apply,
)
