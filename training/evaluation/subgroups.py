"""The same figures in parts of the data: device, BI-RADS, histology, lesion size."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np

from training.evaluation import values as v
from training.evaluation.bootstrap import N_DRAWS, Bootstrap
from training.evaluation.figures import FIGURES, summarize
from training.scoring import Scores, Words

FEWEST_IMAGES = 20
FEWEST_PER_CLASS = 5
DEVICE = "device"
FACTORS = (DEVICE, "BI-RADS", "histology", "lesion size")
FIGURES_HERE = ("lesion_dice", "lesions_missed", "auc_malignant", "accuracy", "abstained")


def _sizes(scores: Scores) -> Words:
    """Return the tertile of the lesion's share of the frame in words; empty without a lesion."""
    share = 100.0 * scores.lesion_share
    out = np.full(share.size, "", dtype="<U40")
    inside = scores.has_lesion
    if inside.any():
        low, high = np.quantile(share[inside], [1 / 3, 2 / 3])
        names = np.array(
            [
                f"small (below {low:.1f} % of the frame)",
                f"medium ({low:.1f} to {high:.1f} %)",
                f"large (from {high:.1f} % on)",
            ]
        )
        out[inside] = names[np.searchsorted([low, high], share[inside], side="right")]
    return out


def factors_of(scores: Scores) -> dict[str, Words]:
    """Return each factor's value of each case; empty where it is not known."""
    return {
        DEVICE: scores.devices,
        "BI-RADS": scores.birads,
        "histology": scores.histologies,
        "lesion size": _sizes(scores),
    }


def _row(part: Scores, n_draws: int) -> dict[str, Any]:
    keys = list(FIGURES_HERE)
    n_malignant = int(v.is_malignant(part).sum())
    if min(n_malignant, int(v.masses(part).sum()) - n_malignant) < FEWEST_PER_CLASS:
        keys.remove("auc_malignant")
    bootstrap = Bootstrap(part.groups, n_draws=n_draws)
    return {
        "images": part.labels.size,
        "groups": len(set(part.groups.tolist())),
        "malignant": n_malignant,
        "figures": summarize(part, bootstrap, {key: FIGURES[key] for key in keys}),
    }


def subgroups(
    scores: Scores, *, n_draws: int = N_DRAWS, factors: Collection[str] = FACTORS
) -> dict[str, list[dict[str, Any]]]:
    """Return a row of figures for each subgroup, and the names of those that are too small.

    An AUC stands only where each class has five images. Call it with one source at a time: a
    factor that one source alone knows would otherwise compare the sources.

    Returns
    -------
    dict
        ``rows`` of at least `FEWEST_IMAGES` images, and ``too_small`` with their numbers alone.
    """
    rows, too_small = [], []
    found = factors_of(scores)
    for factor in factors:
        names = found[factor]
        for value in np.unique(names[names != ""]).tolist():
            chosen = names == value
            head = {"factor": factor, "value": value}
            if chosen.sum() >= FEWEST_IMAGES:
                rows.append(head | _row(scores.take(chosen), n_draws))
            else:
                too_small.append(head | {"images": int(chosen.sum())})
    return {"rows": rows, "too_small": too_small}
