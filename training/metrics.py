"""Figures of the protocol: plain functions of arrays."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

Floats = NDArray[np.float64]


def dice(truth: NDArray[np.bool_], found: NDArray[np.bool_]) -> float:
    """Return the Dice coefficient of two masks; 1 if both are empty."""
    total = int(truth.sum()) + int(found.sum())
    return 2.0 * int((truth & found).sum()) / total if total else 1.0


def _rim(mask: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return the mask's pixels that touch what is outside, 1 and 0; the frame's rim is outside."""
    padded = np.pad(mask.astype(np.uint8), 1)
    inner = np.asarray(cv2.erode(padded, np.ones((3, 3), np.uint8)), dtype=np.uint8)
    return np.asarray((padded - inner)[1:-1, 1:-1], dtype=np.uint8)


def boundary_distance(
    truth: NDArray[np.bool_], found: NDArray[np.bool_], *, percentile: float = 95.0
) -> float:
    """Return the Hausdorff distance of two masks in pixels, at a percentile.

    It is the larger of the two directed percentiles (L. Maier-Hein, A. Reinke et al., "Metrics
    reloaded", Nature Methods 2024). Neither mask may be empty.
    """
    rims = [_rim(mask) for mask in (truth, found)]
    away = [
        np.asarray(cv2.distanceTransform(1 - rim, cv2.DIST_L2, cv2.DIST_MASK_PRECISE))
        for rim in rims
    ]
    return float(
        max(
            np.percentile(away[1][rims[0] > 0], percentile),
            np.percentile(away[0][rims[1] > 0], percentile),
        )
    )


def auc(positive: NDArray[np.bool_], score: Floats) -> float:
    """Return the area under the ROC curve (Mann-Whitney, ties count half); nan for one class."""
    n_positive = int(positive.sum())
    n_negative = positive.size - n_positive
    if not n_positive or not n_negative:
        return float("nan")
    ranks = rankdata(score)
    return float(
        (ranks[positive].sum() - n_positive * (n_positive + 1) / 2) / (n_positive * n_negative)
    )


def roc_curve(positive: NDArray[np.bool_], score: Floats) -> tuple[Floats, Floats]:
    """Return false positive rates and true positive rates, both rising from 0 to 1."""
    order = np.argsort(-score, kind="stable")
    hits = positive[order].astype(np.float64)
    # One point per distinct score: equal scores can't be told apart by any threshold.
    last = np.append(np.diff(score[order]) != 0.0, True)
    true = np.concatenate([[0.0], np.cumsum(hits)[last]]) / max(hits.sum(), 1.0)
    false = np.concatenate([[0.0], np.cumsum(1.0 - hits)[last]]) / max((1.0 - hits).sum(), 1.0)
    return false, true


def group_mean(values: Floats, groups: Sequence[str]) -> float:
    """Return the mean over groups of the mean within each group; nan without values."""
    if not values.size:
        return float("nan")
    _, inverse = np.unique(np.asarray(groups), return_inverse=True)
    sums = np.bincount(inverse, weights=values)
    return float((sums / np.bincount(inverse)).mean())
