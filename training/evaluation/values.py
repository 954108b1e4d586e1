"""Which cases a figure counts, and what it computes of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.prediction import LABELS
from training.evaluation import weighted
from training.metrics import Floats
from training.scoring import Bools, Scores

_LUCK_DRAWS = 1000
MALIGNANT, NORMAL = LABELS.index("malignant"), LABELS.index("normal")
Value = Callable[[Scores, Floats], Floats]
"""From the cases that count and weights ``(draws, n)`` to one value per draw."""
Choice = Callable[[Scores], Bools]
"""Which cases count, bool ``(n,)``."""


def everyone(scores: Scores) -> Bools:
    """Choose every case."""
    return np.ones(scores.labels.size, dtype=bool)


def masses(scores: Scores) -> Bools:
    """Choose the cases of a benign or malignant lesion."""
    inside: Bools = scores.labels != NORMAL
    return inside


def lesions(scores: Scores) -> Bools:
    """Choose the cases whose true mask shows a lesion."""
    return scores.has_lesion


def beside_normals(scores: Scores) -> Bools:
    """Choose the cases of the sources that hold normals.

    Where a source has none, telling a lesion from a normal would be telling the sources apart.
    """
    return np.isin(scores.sources, np.unique(scores.sources[scores.labels == NORMAL]))


def of_class(label: int) -> Choice:
    """Return what chooses the cases of a class."""
    return lambda scores: scores.labels == label


def is_malignant(scores: Scores) -> Bools:
    """Tell which cases are malignant."""
    positive: Bools = scores.labels == MALIGNANT
    return positive


def is_right(scores: Scores) -> Bools:
    """Tell where the most probable class is the true one."""
    right: Bools = scores.probabilities.argmax(axis=1) == scores.labels
    return right


def balanced_accuracy(scores: Scores, weights: Floats) -> Floats:
    """Return the mean over the classes of their recall."""
    shares = [
        weighted.mean(is_right(scores)[inside], weights[:, inside])
        for label in range(len(LABELS))
        if (inside := scores.labels == label).any()
    ]
    table = np.stack(shares)
    n_known = np.isfinite(table).sum(axis=0)
    out: Floats = np.where(n_known > 0, np.nansum(table, axis=0) / np.maximum(n_known, 1), np.nan)
    return out


def auc_by_group(scores: Scores, weights: Floats) -> Floats:
    """Return the AUC over groups: mean malignancy against whether any view is malignant."""
    _, first, inverse, sizes = np.unique(
        scores.groups, return_index=True, return_inverse=True, return_counts=True
    )
    score = np.bincount(inverse, scores.malignancy) / sizes
    positive = np.bincount(inverse, is_malignant(scores)) > 0.0
    return weighted.auc(positive, score, weights[:, first])


def auc_lesion(scores: Scores, weights: Floats) -> Floats:
    """Return the AUC of the chance of a lesion."""
    return weighted.auc(scores.labels != NORMAL, 1.0 - scores.probabilities[:, NORMAL], weights)


def presence_error(scores: Scores, weights: Floats) -> Floats:
    """Return the expected calibration error of the chance of a lesion."""
    chance = 1.0 - scores.probabilities[:, NORMAL]
    return weighted.calibration_error(scores.labels != NORMAL, chance, weights)


def error_by_luck(scores: Scores, weights: Floats) -> Floats:
    """Return the calibration error that malignancy would show if it were perfectly calibrated.

    Truths are drawn from the chances themselves, so what is left is the luck of few cases: J.
    Bröcker, L. Smith, "Increasing the reliability of reliability diagrams", Weather and Forecasting
    22, 2007.
    """
    rng = np.random.default_rng(0)
    drawn = np.repeat(weights, _LUCK_DRAWS, axis=0) if len(weights) == 1 else weights
    truth = rng.random(drawn.shape) < scores.malignancy
    errors = weighted.calibration_error(truth, scores.malignancy, drawn)
    return errors.mean(keepdims=True) if len(weights) == 1 else errors


def pooled_dice(scores: Scores, weights: Floats) -> Floats:
    """Return the Dice of all pixels of all cases together."""
    both = weighted.mean(scores.truth_px + scores.found_px, weights)
    return 2.0 * weighted.mean(scores.overlap_px, weights) / both


def brier(scores: Scores, weights: Floats) -> Floats:
    """Return the mean squared error of malignancy."""
    return weighted.mean((scores.malignancy - is_malignant(scores)) ** 2, weights)


def log_loss(scores: Scores, weights: Floats) -> Floats:
    """Return the mean negative log likelihood of malignancy, in nats."""
    chance = np.where(is_malignant(scores), scores.malignancy, 1.0 - scores.malignancy)
    return weighted.mean(-np.log(np.maximum(chance, 1e-12)), weights)


def on_malignancy(function: Callable[..., Floats], **options: float) -> Value:
    """Return the value of a function of truth, malignancy and weights."""

    def value(scores: Scores, weights: Floats) -> Floats:
        return function(is_malignant(scores), scores.malignancy, weights, **options)

    return value


def mean_of(values: Callable[[Scores], NDArray[np.generic]]) -> Value:
    """Return the mean over cases."""
    return lambda scores, weights: weighted.mean(values(scores), weights)


def by_group(values: Callable[[Scores], Floats]) -> Value:
    """Return the mean over groups of the mean within each group."""
    return lambda scores, weights: weighted.group_mean(values(scores), scores.groups, weights)


def dice_at(share: float) -> Value:
    """Return a quantile of the Dice over images."""
    return lambda scores, weights: weighted.quantile(scores.dice, weights, share)


def sets_of(size: int) -> Choice:
    """Return what chooses the cases whose prediction set holds that many classes."""

    def sized(scores: Scores) -> Bools:
        inside: Bools = scores.sets.sum(axis=1) == size
        return inside

    return sized


def is_covered(scores: Scores) -> Bools:
    """Tell where the prediction set holds the truth."""
    covered: Bools = scores.sets[np.arange(scores.labels.size), scores.labels]
    return covered


def holds(scores: Scores, label: int) -> Bools:
    """Tell where the prediction set holds a class."""
    inside: Bools = scores.sets[:, label]
    return inside
