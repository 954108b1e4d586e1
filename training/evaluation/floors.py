"""Floors to stand a model against: majority, nuisances, lesion size, the recorded BI-RADS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
import re
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

from training.cases import Case, read_frame
from training.evaluation import values as v
from training.evaluation import weighted
from training.evaluation.bootstrap import Bootstrap
from training.metrics import Floats
from training.scoring import NUISANCES, Bools, Scores, Words, nuisances_of

FLOORS = (
    "majority_accuracy",
    "nuisance_auc_malignant",
    "nuisance_auc_lesion",
    "size_auc",
    "birads_auc",
    "birads_sensitivity",
    "birads_specificity",
    "specificity_at_birads_sensitivity",
    "auc_over_birads",
)
"""All that `floors` may return, in the order of the tables."""

N_FOLDS = 5
_RIDGE = 1.0
_FEWEST = 20
_BIRADS = re.compile(r"([1-5])([ABC]?)")
"""Categories that speak of suspicion: 0 is unfinished, 6 is known from a biopsy."""

Rows = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Peers:
    """Hold what the nuisance probe may learn from besides the evaluated cases.

    Attributes
    ----------
    labels, groups, sources, nuisances
        As in `Scores`, of other images of the same data, say those that trained the model.
    """

    labels: NDArray[np.int64]
    groups: Words
    sources: Words
    nuisances: Floats


def peers_of(cases: Sequence[Case]) -> Peers:
    """Read the frames of other cases of the same data for the nuisance probe.

    Raises
    ------
    UserError
        If an image can't be read.
    """
    table = [nuisances_of(read_frame(case)) for case in cases]
    return Peers(
        labels=np.array([case.class_index for case in cases], dtype=np.int64),
        groups=np.array([case.group for case in cases], dtype=np.str_),
        sources=np.array([case.source for case in cases], dtype=np.str_),
        nuisances=np.array(table, dtype=np.float64).reshape(-1, len(NUISANCES)),
    )


def _logistic(table: Floats, positive: Bools) -> Floats:
    """Return the weights, intercept last, of a ridge-penalized logistic regression."""
    design = np.column_stack([table, np.ones(len(table))])

    def loss(weights: Floats) -> tuple[float, Floats]:
        logit = design @ weights
        gap = expit(logit) - positive
        plain = np.append(weights[:-1], 0.0)
        value = (np.logaddexp(0.0, logit) - positive * logit).sum() + _RIDGE * (plain**2).sum() / 2
        return float(value), design.T @ gap + _RIDGE * plain

    found: Floats = minimize(loss, np.zeros(design.shape[1]), jac=True, method="L-BFGS-B").x
    return found


def cross_fitted(
    table: Floats, positive: Bools, groups: Words, *, n_scored: int, seed: int = 0
) -> Floats | None:
    """Return the logit of the first cases from logistic regressions fitted on other groups.

    Parameters
    ----------
    table
        ``(n, k)``; standardized inside each fold.
    positive
        What to tell, bool ``(n,)``.
    groups
        Groups stay whole.
    n_scored
        How many cases get a logit; those after them only serve to fit.
    seed
        Makes the five folds repeatable.

    Returns
    -------
    ndarray or None
        Float ``(n_scored,)``, or None if some fold leaves one class only.
    """
    names, inverse = np.unique(groups, return_inverse=True)
    folds = (np.random.default_rng(seed).permutation(names.size) % N_FOLDS)[inverse]
    out = np.zeros(positive.size)
    for fold in range(N_FOLDS):
        fitted, held = folds != fold, folds == fold
        if not positive[fitted].any() or positive[fitted].all():
            return None
        center, spread = table[fitted].mean(axis=0), table[fitted].std(axis=0)
        scaled = (table - center) / np.where(spread > 1e-9, spread, 1.0)
        weights = _logistic(scaled[fitted], positive[fitted])
        out[held] = scaled[held] @ weights[:-1] + weights[-1]
    return out[:n_scored]


def birads_score(categories: Words) -> Floats:
    """Return BI-RADS categories as numbers, 4A as 4.1; nan where none speaks of suspicion."""
    found = [_BIRADS.fullmatch(text.strip().upper()) for text in categories]
    return np.array(
        [float(m[1]) + 0.1 * " ABC".index(m[2] or " ") if m else np.nan for m in found],
        dtype=np.float64,
    )


def _majority(scores: Scores, bootstrap: Bootstrap) -> Rows:
    most = int(np.bincount(scores.labels, minlength=3).argmax())
    everyone = np.arange(scores.labels.size)
    row = bootstrap.estimate(partial(weighted.mean, scores.labels == most), everyone)
    return {} if row is None else {"majority_accuracy": {"title": "Majority class, accuracy"} | row}


def _size(scores: Scores, bootstrap: Bootstrap) -> Rows:
    chosen = np.flatnonzero(v.masses(scores))
    part = scores.take(chosen)
    by_size = partial(weighted.auc, v.is_malignant(part), part.lesion_share)
    row = bootstrap.estimate(by_size, chosen)
    title = "Malignant against benign from the true lesion's share of the frame alone, AUC"
    return {} if row is None else {"size_auc": {"title": title} | row}


def _probe(
    scores: Scores, bootstrap: Bootstrap, peers: Peers | None, *, presence: bool
) -> dict[str, Any] | None:
    chosen = np.flatnonzero(v.beside_normals(scores) if presence else v.masses(scores))
    part = scores.take(chosen)
    labels, groups, table = part.labels, part.groups, part.nuisances
    if peers is not None:
        fits = np.isin(peers.sources, part.sources)
        fits &= presence | (peers.labels != v.NORMAL)
        labels = np.concatenate([labels, peers.labels[fits]])
        groups = np.concatenate([groups, peers.groups[fits]])
        table = np.concatenate([table, peers.nuisances[fits]])
    positive = labels != v.NORMAL if presence else labels == v.MALIGNANT
    score = cross_fitted(table, positive, groups, n_scored=chosen.size) if chosen.size else None
    if score is None:
        return None
    return bootstrap.estimate(partial(weighted.auc, positive[: chosen.size], score), chosen)


def _nuisances(scores: Scores, bootstrap: Bootstrap, peers: Peers | None) -> Rows:
    titles = {
        "nuisance_auc_malignant": "Malignant against benign from "
        f"{', '.join(NUISANCES)} alone, AUC",
        "nuisance_auc_lesion": "Lesion against normal from the same, AUC (sources with normals)",
    }
    rows = {}
    for key, title in titles.items():
        row = _probe(scores, bootstrap, peers, presence=key == "nuisance_auc_lesion")
        if row is not None:
            rows[key] = {"title": title} | row
    return rows


def _birads(scores: Scores, bootstrap: Bootstrap) -> Rows:
    category = birads_score(scores.birads)
    chosen: NDArray[np.int64] = np.flatnonzero(v.masses(scores) & np.isfinite(category))
    positive, category = v.is_malignant(scores)[chosen], category[chosen]
    if chosen.size < _FEWEST or not positive.any() or positive.all():
        return {}
    malignancy, called = scores.malignancy[chosen], category >= 4.0
    sensitivity = float(called[positive].mean())
    statistics: dict[str, tuple[str, Any, NDArray[np.int64]]] = {
        "birads_auc": (
            "Recorded BI-RADS category, AUC",
            partial(weighted.auc, positive, category),
            chosen,
        ),
        "birads_sensitivity": (
            "Recorded BI-RADS from 4 on, sensitivity",
            partial(weighted.mean, called[positive]),
            chosen[positive],
        ),
        "birads_specificity": (
            "Recorded BI-RADS from 4 on, specificity",
            partial(weighted.mean, ~called[~positive]),
            chosen[~positive],
        ),
        "specificity_at_birads_sensitivity": (
            f"The model's specificity at that sensitivity ({sensitivity:.3f}), same images",
            partial(weighted.specificity_at, positive, malignancy, sensitivity=sensitivity),
            chosen,
        ),
        "auc_over_birads": (
            "The model's AUC less that of the recorded BI-RADS, same images",
            lambda w: weighted.auc(positive, malignancy, w) - weighted.auc(positive, category, w),
            chosen,
        ),
    }
    rows = {}
    for key, (title, statistic, places) in statistics.items():
        row = bootstrap.estimate(statistic, places)
        if row is not None:
            rows[key] = {"title": title} | row
    return rows


def floors(scores: Scores, bootstrap: Bootstrap, peers: Peers | None = None) -> Rows:
    """Return what the majority class, nuisances, the lesion's size and the BI-RADS category reach.

    The nuisance probe is a logistic regression that never saw the group that it scores; `peers`
    are further cases to fit it on.
    """
    return (
        _majority(scores, bootstrap)
        | _nuisances(scores, bootstrap, peers)
        | _size(scores, bootstrap)
        | _birads(scores, bootstrap)
    )
