"""Figures of many bootstrap draws at once: each row of weights is one draw.

Every function takes weights ``(draws, n)``, which say how often a draw holds each of the n cases,
and returns one value per draw, nan where the figure is undefined. A single row of ones gives the
figure itself, so that value and interval come from the same lines.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from training.metrics import Floats

Bools = NDArray[np.bool_]
_NEWTON_STEPS = 25
_LONGEST_STEP = 2.0


def _ratio(part: Floats, whole: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio: Floats = np.where(whole > 0.0, part / whole, np.nan)
    return ratio


def mean(values: NDArray[np.generic], weights: Floats) -> Floats:
    """Return the mean of bool or float values ``(n,)``."""
    return _ratio(weights @ np.asarray(values, dtype=np.float64), weights.sum(axis=1))


def group_mean(values: Floats, groups: NDArray[np.str_], weights: Floats) -> Floats:
    """Return the mean over groups of the mean within each group.

    A draw holds a group whole: its cases have the same weight.
    """
    _, inverse, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    return mean(values, weights / sizes[inverse])


def quantile(values: Floats, weights: Floats, share: float) -> Floats:
    """Return the smallest value that at least `share` of the cases don't exceed."""
    order = np.argsort(values, kind="stable")
    reached = np.cumsum(weights[:, order], axis=1)
    total = reached[:, -1:]
    place = np.argmax(reached >= share * total - 1e-9, axis=1)
    out: Floats = np.where(total[:, 0] > 0.0, values[order][place], np.nan)
    return out


def _steps(positive: Bools, score: Floats, weights: Floats) -> tuple[Floats, Floats]:
    """Return positives and negatives at each distinct score, from the highest down."""
    order = np.argsort(-score, kind="stable")
    starts = np.flatnonzero(np.append(True, np.diff(score[order]) != 0.0))
    sorted_weights = weights[:, order]
    hits = positive[order].astype(np.float64)
    positives: Floats = np.add.reduceat(sorted_weights * hits, starts, axis=1)
    negatives: Floats = np.add.reduceat(sorted_weights * (1.0 - hits), starts, axis=1)
    return positives, negatives


def auc(positive: Bools, score: Floats, weights: Floats) -> Floats:
    """Return the area under the ROC curve (Mann-Whitney, ties count half)."""
    positives, negatives = _steps(positive, score, weights)
    n_negative = negatives.sum(axis=1)
    below = n_negative[:, None] - np.cumsum(negatives, axis=1) + negatives / 2.0
    return _ratio((positives * below).sum(axis=1), positives.sum(axis=1) * n_negative)


def average_precision(positive: Bools, score: Floats, weights: Floats) -> Floats:
    """Return the area under the precision-recall curve as a sum of steps."""
    positives, negatives = _steps(positive, score, weights)
    true, false = np.cumsum(positives, axis=1), np.cumsum(negatives, axis=1)
    precision = true / np.maximum(true + false, 1e-12)
    total = _ratio((positives * precision).sum(axis=1), positives.sum(axis=1))
    total[negatives.sum(axis=1) == 0.0] = np.nan
    return total


def specificity_at(
    positive: Bools, score: Floats, weights: Floats, *, sensitivity: float
) -> Floats:
    """Return the best specificity with at least the given sensitivity."""
    positives, negatives = _steps(positive, score, weights)
    true, false = np.cumsum(positives, axis=1), np.cumsum(negatives, axis=1)
    place = np.argmax(true >= sensitivity * true[:, -1:] - 1e-9, axis=1)
    best = 1.0 - _ratio(np.take_along_axis(false, place[:, None], axis=1)[:, 0], false[:, -1])
    best[true[:, -1] == 0.0] = np.nan
    return best


def calibration_error(
    positive: Bools, probability: Floats, weights: Floats, *, bins: int = 10
) -> Floats:
    """Return the expected calibration error over bins of equal mass (Naeini et al., AAAI 2015).

    `positive` is ``(n,)``, or ``(draws, n)`` where each draw has a truth of its own.
    """
    order = np.argsort(probability, kind="stable")
    drawn = weights[:, order]
    total = np.maximum(drawn.sum(axis=1, keepdims=True), 1e-12)
    middles = (np.cumsum(drawn, axis=1) - drawn / 2.0) / total
    places = np.minimum((middles * bins).astype(np.int64), bins - 1)
    places += bins * np.arange(weights.shape[0])[:, None]
    # In a bin, mass times |mean probability - share of positives| is the sum of the gaps.
    gaps = drawn * (probability[order] - positive[..., order])
    sums = np.bincount(places.ravel(), gaps.ravel(), minlength=bins * weights.shape[0])
    return _ratio(np.abs(sums.reshape(-1, bins)).sum(axis=1), weights.sum(axis=1))


def log_odds(probability: Floats) -> Floats:
    """Return the logit of probabilities, which are kept off 0 and 1."""
    inside = np.clip(probability, 1e-6, 1.0 - 1e-6)
    odds: Floats = np.log(inside / (1.0 - inside))
    return odds


def _fit(
    positive: Bools, logit: Floats, weights: Floats, *, with_slope: bool
) -> tuple[Floats, Floats]:
    """Return intercept and slope of the logistic regression of the truth on the logit."""
    intercept = np.zeros(weights.shape[0])
    slope = np.ones(weights.shape[0])
    residual = np.full(weights.shape[0], np.nan)
    for _ in range(_NEWTON_STEPS):
        chance = expit(intercept[:, None] + slope[:, None] * logit)
        gap = weights * (positive - chance)
        pull, lean = gap.sum(axis=1), gap @ logit
        stiff = weights * chance * (1.0 - chance)
        a, b, c = stiff.sum(axis=1), stiff @ logit, stiff @ logit**2
        if with_slope:
            determinant = np.maximum(a * c - b * b, 1e-12)
            steps = np.stack([c * pull - b * lean, a * lean - b * pull]) / determinant
        else:
            steps = np.stack([pull / np.maximum(a, 1e-12), np.zeros_like(pull)])
        steps = np.clip(steps, -_LONGEST_STEP, _LONGEST_STEP)
        intercept, slope = intercept + steps[0], slope + steps[1]
        residual = np.abs(steps).max(axis=0)
    mass = (weights * positive).sum(axis=1)
    one_class = (mass <= 0.0) | (mass >= weights.sum(axis=1))
    failed = one_class | (residual > 1e-6)  # the latter: classes that a threshold parts
    if with_slope:  # cases of a single chance have no slope, whatever rounding makes of it
        highest = np.where(weights > 0.0, logit, -np.inf).max(axis=1, initial=-np.inf)
        lowest = np.where(weights > 0.0, logit, np.inf).min(axis=1, initial=np.inf)
        failed |= highest <= lowest
    intercept[failed] = slope[failed] = np.nan
    return intercept, slope


def calibration_slope(positive: Bools, probability: Floats, weights: Floats) -> Floats:
    """Return the slope of the truth's logistic regression on the logit: below 1, overconfident.

    References
    ----------
    B. Van Calster et al., "Calibration: the Achilles heel of predictive analytics", BMC Medicine
    2019.
    """
    return _fit(positive, log_odds(probability), weights, with_slope=True)[1]


def calibration_intercept(positive: Bools, probability: Floats, weights: Floats) -> Floats:
    """Return the intercept at slope 1 (calibration in the large): below 0, risks too high."""
    return _fit(positive, log_odds(probability), weights, with_slope=False)[0]
