"""The table of an ablation: each figure with its paired difference to the first row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from busi_desktop.domain.prediction import LABELS
from training.evaluation import weighted
from training.evaluation.bootstrap import Bootstrap, Statistic
from training.metrics import Floats

_MALIGNANT, _NORMAL = LABELS.index("malignant"), LABELS.index("normal")
_LEVEL = 0.95
Indices = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Scores:
    """Hold what a variant says about each held-out case, and the truth, all ``(n,)``.

    Attributes
    ----------
    folds
        Which network said it: logits of two networks have no common scale.
    dice
        Dice of the final mask; nan without a true lesion.
    found
        Whether the final mask marks anything.
    presence, malignancy
        Uncalibrated logits.
    """

    names: NDArray[np.str_]
    groups: NDArray[np.str_]
    sources: NDArray[np.str_]
    labels: NDArray[np.int64]
    folds: NDArray[np.int64]
    dice: Floats
    found: NDArray[np.bool_]
    presence: Floats
    malignancy: Floats

    @property
    def classes(self) -> NDArray[np.int64]:
        """Return the likeliest class of each case, as the logits stand."""
        lesion, malignant = expit(self.presence), expit(self.malignancy)
        shares = [lesion * (1.0 - malignant), lesion * malignant, 1.0 - lesion]
        likeliest: NDArray[np.int64] = np.argmax(shares, axis=0)
        return likeliest


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Figure:
    """Hold a figure's title, the cases that it counts, and its statistic of a variant."""

    key: str
    title: str
    chosen: Indices
    statistic: Callable[[Scores, Indices, Floats], Floats]

    def of(self, scores: Scores) -> Statistic:
        """Return the statistic of a variant's scores, a function of weights alone."""
        return partial(self.statistic, scores, self.chosen)


def _dice(scores: Scores, chosen: Indices, weights: Floats) -> Floats:
    return weighted.group_mean(scores.dice[chosen], scores.groups[chosen], weights)


def _dice_with_empty(scores: Scores, chosen: Indices, weights: Floats) -> Floats:
    counted = np.where(np.isnan(scores.dice), ~scores.found, scores.dice)
    return weighted.mean(counted[chosen], weights)


def _by_fold(
    positive: NDArray[np.bool_], score: Floats, folds: NDArray[np.int64], weights: Floats
) -> Floats:
    """Return the mean over folds of the area under the ROC curve within each."""
    areas = [
        weighted.auc(positive[inside], score[inside], weights[:, inside])
        for inside in (folds == fold for fold in np.unique(folds))
    ]
    total: Floats = np.mean(areas, axis=0)
    return total


def _auc_malignant(scores: Scores, chosen: Indices, weights: Floats) -> Floats:
    positive = scores.labels[chosen] == _MALIGNANT
    return _by_fold(positive, scores.malignancy[chosen], scores.folds[chosen], weights)


def _auc_presence(scores: Scores, chosen: Indices, weights: Floats) -> Floats:
    positive = scores.labels[chosen] != _NORMAL
    return _by_fold(positive, scores.presence[chosen], scores.folds[chosen], weights)


def _normals_marked(scores: Scores, chosen: Indices, weights: Floats) -> Floats:
    return weighted.mean(scores.found[chosen], weights)


def _accuracy(scores: Scores, chosen: Indices, weights: Floats) -> Floats:
    return weighted.mean((scores.classes == scores.labels)[chosen], weights)


def figures(scores: Scores) -> list[Figure]:
    """Return each figure of each data set, in the table's order.

    Presence, accuracy and marked normals are asked only of a data set that has normals: told
    apart from another hospital's lesions, a normal says more about the hospital.
    """
    out = []
    lesion, normal = ~np.isnan(scores.dice), scores.labels == _NORMAL
    for source in sorted(set(scores.sources.tolist())):
        inside = scores.sources == source
        rows: list[tuple[str, str, NDArray[np.bool_], Any]] = [
            ("dice", "lesion Dice", inside & lesion, _dice),
            ("auc", "malignant AUC", inside & ~normal, _auc_malignant),
        ]
        if (inside & normal).any():
            rows += [
                ("presence", "presence AUC", inside, _auc_presence),
                ("accuracy", "three-class accuracy", inside, _accuracy),
                ("marked", "normals marked (less is better)", inside & normal, _normals_marked),
                ("dice_all", "Dice, empty on normals = 1", inside, _dice_with_empty),
            ]
        out += [
            Figure(
                key=f"{source} {key}",
                title=f"{source} {title}",
                chosen=np.flatnonzero(chosen),
                statistic=statistic,
            )
            for key, title, chosen, statistic in rows
        ]
    return out


def holm(values: Sequence[float]) -> list[float]:
    """Return p-values adjusted for their number (S. Holm, Scand. J. Statist. 6:65-70, 1979)."""
    order = np.argsort(values, kind="stable")
    adjusted, highest = [0.0] * len(values), 0.0
    for rank, place in enumerate(order):
        highest = max(highest, min(1.0, (len(values) - rank) * values[place]))
        adjusted[place] = highest
    return adjusted


def _difference(
    figure: Figure, base: Floats, scores: Scores, bootstrap: Bootstrap, value: float
) -> dict[str, Any] | None:
    drawn = bootstrap.draws(figure.of(scores), figure.chosen) - base
    drawn = drawn[np.isfinite(drawn)]
    if not drawn.size or not np.isfinite(value):
        return None
    tail = (1.0 - _LEVEL) / 2.0
    low, high = np.quantile(drawn, [tail, 1.0 - tail])
    crossed = min(int((drawn <= 0.0).sum()), int((drawn >= 0.0).sum()))
    p = min(1.0, 2.0 * (1 + crossed) / (1 + drawn.size))
    return {"value": value, "interval": [float(low), float(high)], "p": p}


def compare(variants: Mapping[str, Scores], *, n_draws: int) -> dict[str, dict[str, Any]]:
    """Return every figure of every variant, with its paired difference to the first one.

    Parameters
    ----------
    variants
        Scores of the same cases in the same order; the first is the base.
    n_draws
        Bootstrap draws of whole groups, the same for all variants.

    Returns
    -------
    dict
        For each figure ``title``, ``n`` and ``variants``: for each variant ``value``,
        ``interval`` and, but for the first, ``difference`` with ``value``, ``interval``, ``p`` and
        ``p_holm``, which is adjusted for the number of variants of this figure.
    """
    names = list(variants)
    base = variants[names[0]]
    bootstrap = Bootstrap(base.groups, n_draws=n_draws)
    out = {}
    for figure in figures(base):
        estimates = {
            name: bootstrap.estimate(figure.of(scores), figure.chosen)
            for name, scores in variants.items()
        }
        start = estimates[names[0]]
        if start is None:
            continue
        drawn = bootstrap.draws(figure.of(base), figure.chosen)
        rows = {name: estimate for name, estimate in estimates.items() if estimate is not None}
        for name in [name for name in names[1:] if name in rows]:
            change = rows[name]["value"] - start["value"]
            found = _difference(figure, drawn, variants[name], bootstrap, change)
            if found is not None:
                rows[name]["difference"] = found
        differing = [row["difference"] for row in rows.values() if "difference" in row]
        for row, p in zip(differing, holm([row["p"] for row in differing]), strict=True):
            row["p_holm"] = p
        out[figure.key] = {"title": figure.title, "n": int(start["n"]), "variants": rows}
    return out
