"""Figures of the protocol: plain functions of arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

Floats = NDArray[np.float64]
Statistic = Callable[[NDArray[np.int64]], float]
"""A figure of the cases with the given indices; nan where it is undefined."""


def dice(truth: NDArray[np.bool_], found: NDArray[np.bool_]) -> float:
    """Return the Dice coefficient of two masks; 1 if both are empty."""
    total = int(truth.sum()) + int(found.sum())
    return 2.0 * int((truth & found).sum()) / total if total else 1.0


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


def specificity_at(positive: NDArray[np.bool_], score: Floats, sensitivity: float) -> float:
    """Return the best specificity with at least the given sensitivity."""
    false, true = roc_curve(positive, score)
    return float(1.0 - false[true >= sensitivity - 1e-12].min())


def calibration_error(positive: NDArray[np.bool_], probability: Floats, *, bins: int = 10) -> float:
    """Return the expected calibration error over bins of equal count (Naeini et al., AAAI 2015)."""
    parts = np.array_split(np.argsort(probability, kind="stable"), bins)
    return float(
        sum(
            part.size * abs(float(probability[part].mean()) - float(positive[part].mean()))
            for part in parts
            if part.size
        )
        / probability.size
    )


def group_mean(values: Floats, groups: Sequence[str]) -> float:
    """Return the mean over groups of the mean within each group; nan without values."""
    if not values.size:
        return float("nan")
    _, inverse = np.unique(np.asarray(groups), return_inverse=True)
    sums = np.bincount(inverse, weights=values)
    return float((sums / np.bincount(inverse)).mean())


def bootstrap_interval(
    statistic: Statistic,
    groups: Sequence[str],
    *,
    n_draws: int = 2000,
    level: float = 0.95,
    seed: int = 0,
) -> tuple[float, float]:
    """Return a percentile bootstrap interval that draws whole groups with replacement.

    Parameters
    ----------
    statistic
        Called with the indices of the cases of each draw.
    groups
        One name per case: patients or near-duplicate groups.
    n_draws, level, seed
        Number of draws, coverage, and what makes the draws repeatable.
    """
    names, inverse = np.unique(np.asarray(groups), return_inverse=True)
    members = [np.flatnonzero(inverse == i) for i in range(names.size)]
    rng = np.random.default_rng(seed)
    drawn = np.array(
        [
            statistic(np.concatenate([members[i] for i in rng.integers(0, names.size, names.size)]))
            for _ in range(n_draws)
        ]
    )
    drawn = drawn[np.isfinite(drawn)]
    if not drawn.size:
        return float("nan"), float("nan")
    tail = (1.0 - level) / 2.0
    low, high = np.quantile(drawn, [tail, 1.0 - tail])
    return float(low), float(high)
