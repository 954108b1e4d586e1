"""Gaussian smoothing."""

from __future__ import annotations

import cv2
import numpy as np

from busi_desktop.preprocess.parameters import (
    Kind,
    Parameter,
    Planes,
    StepDefinition,
    Values,
    each_plane,
)


def apply(planes: Planes, values: Values) -> Planes:
    """Convolve with a normalized Gaussian kernel; borders are mirrored."""
    size = 2 * int(values["radius"]) + 1
    sigma = float(values["sigma"])
    return np.clip(
        each_plane(planes, lambda plane: np.asarray(cv2.GaussianBlur(plane, (size, size), sigma))),
        0.0,
        1.0,
    )


STEP = StepDefinition(
    name="gaussian",
    title="Gaussian filter",
    explanation="Smooths speckle evenly everywhere, and edges along with it.",
    source="Seed method: 3×3 kernel; sigma 0.8 is OpenCV's rule for that size",
    parameters=(
        Parameter(
            name="radius",
            title="Kernel radius",
            kind=Kind.INT,
            default=1,
            minimum=1,
            maximum=15,
            unit="px",
            explanation="The kernel is 2 × radius + 1 pixels wide; 1 is the 3×3 kernel.",
        ),
        Parameter(
            name="sigma",
            title="Sigma",
            kind=Kind.FLOAT,
            default=0.8,
            minimum=0.1,
            maximum=8.0,
            increment=0.1,
            unit="px",
            explanation="Width of the bell; more smooths more.",
        ),
    ),
    apply=apply,
)
