"""The report of a cross-validation as plain data: each fold by the network that never saw it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.prediction import LABELS
from busi_desktop.inference.manifest import ModelManifest
from training.evaluation.bootstrap import N_DRAWS, Bootstrap
from training.evaluation.figures import HEADLINE, Figure, all_figures, summarize
from training.evaluation.report import by_source, model_of, points_of
from training.evaluation.subgroups import DEVICE, subgroups
from training.scoring import Scores

FOLDS_SCHEMA = "busi-desktop/folds/1"
OF_FOLDS = tuple(key for key in HEADLINE if key != "abstained")
"""The headline's figures, but abstention: a single network's novelty score is not kept."""

Folds = NDArray[np.int64]


def _value(figure: Figure, scores: Scores) -> float | None:
    """Return a figure's value; None where it is undefined."""
    chosen = np.flatnonzero(figure.among(scores))
    if not chosen.size:
        return None
    value = float(figure.value(scores.take(chosen), np.ones((1, chosen.size)))[0])
    return value if np.isfinite(value) else None


def _counts(scores: Scores) -> dict[str, Any]:
    counts = np.bincount(scores.labels, minlength=len(LABELS))
    return {
        "images": {label: int(n) for label, n in zip(LABELS, counts, strict=True)},
        "groups": len(set(scores.groups.tolist())),
    }


def _fold(number: int, scores: Scores, figures: dict[str, Figure]) -> dict[str, Any]:
    values = {key: _value(figure, scores) for key, figure in figures.items()}
    return {"fold": number, **_counts(scores), "figures": values}


def _source(
    scores: Scores, folds: Folds, figures: dict[str, Figure], n_draws: int
) -> dict[str, Any]:
    rows = [
        _fold(number, scores.take(folds == number), figures)
        for number in sorted(set(folds.tolist()))
    ]
    pooled = summarize(scores, Bootstrap(scores.groups, n_draws=n_draws), figures)
    for key, row in pooled.items():
        known = [value for one in rows if (value := one["figures"][key]) is not None]
        row["mean"] = float(np.mean(known)) if known else None
        row["range"] = [min(known), max(known)] if known else None
    return {
        **_counts(scores),
        "folds": rows,
        "figures": pooled,
        "devices": _devices(scores, n_draws),
    }


def _devices(scores: Scores, n_draws: int) -> dict[str, list[dict[str, Any]]]:
    """Return the subgroups by device, without what they say of abstention."""
    found = subgroups(scores, n_draws=n_draws, factors=(DEVICE,))
    for row in found["rows"]:
        row["figures"].pop("abstained", None)
    return found


def fold_report(
    scores: Scores,
    folds: Folds,
    manifest: ModelManifest,
    *,
    data: str,
    n_doubtful: int = 0,
    n_draws: int = N_DRAWS,
) -> dict[str, Any]:
    """Return the report of a cross-validation.

    Parameters
    ----------
    scores
        What was said of each case by the network that never saw it.
    folds
        The fold of each case, ``(n,)``.
    manifest
        The model that averages the networks, with all that was fitted on what they said.
    data
        The data in words, such as ``BUSI train``.
    n_doubtful
        How many of the cases have a truth in doubt; they count all the same.
    n_draws
        Bootstrap draws of whole groups.

    Returns
    -------
    dict
        Plain data. By source: ``folds``, a row of figures each; ``figures`` over all folds with
        ``value``, ``interval``, and ``mean`` and ``range`` of the folds; ``devices`` as subgroups.
    """
    points = all_figures(points_of(manifest))
    figures = {key: points[key] for key in OF_FOLDS if key in points}
    return {
        "schema": FOLDS_SCHEMA,
        "model": model_of(manifest),
        "data": data,
        "draws": n_draws,
        "networks": len(set(folds.tolist())),
        "doubtful": n_doubtful,
        "sources": {
            name: _source(part, folds[scores.sources == part.sources[0]], figures, n_draws)
            for name, part in by_source(scores).items()
        },
    }
