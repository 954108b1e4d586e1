"""Contrast-limited adaptive histogram equalization."""

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
    to_bytes,
    to_unit,
)


def apply(planes: Planes, values: Values) -> Planes:
    """Equalize tile by tile, with the slope of each tile's mapping limited."""
    tiles = int(values["tiles"])
    clahe = cv2.createCLAHE(clipLimit=float(values["clip_limit"]), tileGridSize=(tiles, tiles))
    return each_plane(planes, lambda plane: to_unit(np.asarray(clahe.apply(to_bytes(plane)))))


STEP = StepDefinition(
    name="clahe",
    title="CLAHE",
    explanation="Raises local contrast tile by tile; the clip limit keeps speckle from exploding.",
    source="K. Zuiderveld, Graphics Gems IV, 1994, pp. 474-485; OpenCV createCLAHE",
    parameters=(
        Parameter(
            name="clip_limit",
            title="Clip limit",
            kind=Kind.FLOAT,
            default=2.0,
            minimum=0.5,
            maximum=10.0,
            increment=0.1,
            explanation="Highest local contrast gain; more shows more texture and more noise.",
        ),
        Parameter(
            name="tiles",
            title="Tiles",
            kind=Kind.INT,
            default=8,
            minimum=2,
            maximum=32,
            unit="per side",
            explanation="Number of tiles along each side; more makes the effect more local.",
        ),
    ),
    apply=apply,
)
