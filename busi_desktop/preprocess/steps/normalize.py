"""Intensity normalization between two percentiles."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from busi_desktop.preprocess.parameters import (
    Kind,
    Parameter,
    Planes,
    StepDefinition,
    Values,
    each_plane,
)


def apply(planes: Planes, values: Values) -> Planes:
    """Stretch each plane so that the two percentiles become 0 and 1; a flat plane stays."""
    percentiles = [float(values["low"]), float(values["high"])]

    def stretch(plane: NDArray[np.float32]) -> NDArray[np.float32]:
        low, high = (np.float32(value) for value in np.percentile(plane, percentiles))
        if high - low < np.float32(1e-6):
            return plane
        stretched: NDArray[np.float32] = (plane - low) / (high - low)
        return np.clip(stretched, 0.0, 1.0)

    return each_plane(planes, stretch)


STEP = StepDefinition(
    name="normalize",
    title="Normalization",
    explanation="Stretches the gray levels between two percentiles to the range 0 to 1.",
    source="Seed method: intensities in [0, 1]; 0 and 100 % are plain minimum and maximum",
    parameters=(
        Parameter(
            name="low",
            title="Low",
            kind=Kind.FLOAT,
            default=0.0,
            minimum=0.0,
            maximum=40.0,
            increment=0.5,
            unit="%",
            explanation="Percentile that becomes black.",
        ),
        Parameter(
            name="high",
            title="High",
            kind=Kind.FLOAT,
            default=100.0,
            minimum=60.0,
            maximum=100.0,
            increment=0.5,
            unit="%",
            explanation="Percentile that becomes white.",
        ),
    ),
    apply=apply,
)
