"""What became of development frames with a number like the one on the screen.

A manifest may hold the table in ``about["similar_frames"]``; where it doesn't, nothing is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

KEY = "similar_frames"
N_BINS = 10
FEWEST_FRAMES = 20
"""A share of fewer frames than this would mislead: it isn't given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarFrames:
    """Count frames with a lesion whose calibrated chance of malignancy lay in [`low`, `high`)."""

    low: float
    high: float
    n_frames: int
    n_malignant: int


def tabulate_similar(
    malignancy: NDArray[np.float64], is_malignant: NDArray[np.bool_]
) -> list[dict[str, Any]]:
    """Return the table for a manifest: tenths of the chance, with counts.

    Parameters
    ----------
    malignancy
        Calibrated chance of malignancy given a lesion, ``(n,)``, of frames with a lesion that the
        network hadn't learned from.
    is_malignant
        What they were, ``(n,)``.
    """
    places = np.minimum((malignancy * N_BINS).astype(int), N_BINS - 1)
    return [
        {
            "low": place / N_BINS,
            "high": (place + 1) / N_BINS,
            "frames": int(np.count_nonzero(places == place)),
            "malignant": int(np.count_nonzero(is_malignant[places == place])),
        }
        for place in range(N_BINS)
    ]


def similar_to(malignancy: float, about: Mapping[str, Any]) -> SimilarFrames | None:
    """Return the frames of a manifest's table that a chance of malignancy falls among.

    None where the manifest has no table, or too few frames there.
    """
    for row in about.get(KEY, ()):
        low, high = float(row["low"]), float(row["high"])
        if low <= malignancy < high or malignancy == high == 1.0:
            found = SimilarFrames(
                low=low, high=high, n_frames=int(row["frames"]), n_malignant=int(row["malignant"])
            )
            return found if found.n_frames >= FEWEST_FRAMES else None
    return None
