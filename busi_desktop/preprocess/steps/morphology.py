"""Gray-scale morphological opening and closing."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.texts import marked
from busi_desktop.preprocess.parameters import (
    Kind,
    Parameter,
    Planes,
    StepDefinition,
    Values,
    each_plane,
)

_OPERATIONS: dict[str, tuple[int, ...]] = {
    marked("open"): (cv2.MORPH_OPEN,),
    marked("close"): (cv2.MORPH_CLOSE,),
    marked("open then close"): (cv2.MORPH_OPEN, cv2.MORPH_CLOSE),
}


def apply(planes: Planes, values: Values) -> Planes:
    """Open and/or close with an ellipse of ``2 * radius + 1`` pixels."""
    size = 2 * int(values["radius"]) + 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    operations = _OPERATIONS[str(values["operation"])]

    def filtered(plane: NDArray[np.float32]) -> NDArray[np.float32]:
        out = plane
        for operation in operations:
            out = np.asarray(cv2.morphologyEx(out, operation, kernel), dtype=np.float32)
        return out

    return each_plane(planes, filtered)


STEP = StepDefinition(
    name="morphology",
    title="Morphology",
    explanation="Opening removes bright specks, closing fills dark gaps, below the ellipse's size.",
    source="J. Serra, Image Analysis and Mathematical Morphology, 1982; OpenCV morphologyEx",
    parameters=(
        Parameter(
            name="operation",
            title="Operation",
            kind=Kind.CHOICE,
            default="open then close",
            choices=tuple(_OPERATIONS),
            explanation="Which of the two filters run, in which order.",
        ),
        Parameter(
            name="radius",
            title="Radius",
            kind=Kind.INT,
            default=1,
            minimum=1,
            maximum=15,
            unit="px",
            explanation="The ellipse is 2 × radius + 1 pixels wide; 1 is the 3×3 ellipse.",
        ),
    ),
    apply=apply,
)
