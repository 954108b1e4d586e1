"""Two models on the same cases: differences of their figures with paired intervals."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from busi_desktop.errors import UserError
from training.evaluation.bootstrap import N_DRAWS, Bootstrap
from training.evaluation.figures import FIGURES, Figure
from training.evaluation.report import by_source, read_report
from training.evaluation.table import NAME, read_cases_csv
from training.metrics import Floats
from training.scoring import Scores

COMPARED = (
    "accuracy",
    "balanced_accuracy",
    "auc_malignant",
    "specificity_at_95_sensitivity",
    "auc_lesion",
    "normals_with_mask",
    "lesion_dice",
    "lesions_missed",
    "hd95",
    "calibration_error",
    "brier",
    "set_size",
)
"""Figures whose cases the truth alone chooses, so that both models answer for the same ones."""


def _shared(ours: Scores, theirs: Scores) -> tuple[Scores, Scores]:
    place = {key: i for i, key in enumerate(zip(theirs.sources, theirs.names, strict=True))}
    mine = [i for i, key in enumerate(zip(ours.sources, ours.names, strict=True)) if key in place]
    yours = [place[ours.sources[i], ours.names[i]] for i in mine]
    ours, theirs = ours.take(np.array(mine, int)), theirs.take(np.array(yours, int))
    same = np.array_equal(ours.labels, theirs.labels)
    if not mine or not same or not np.array_equal(ours.truth_px, theirs.truth_px):
        raise UserError(
            "The two evaluations hold no common image, or disagree about the truth of one.",
            hint="Evaluate both models on the same data.",
            code="NOT_COMPARABLE",
        )
    return ours, theirs


def _difference(figure: Figure, ours: Scores, theirs: Scores, weights: Floats) -> Floats:
    return figure.value(ours, weights) - figure.value(theirs, weights)


def differences(
    ours: Scores, theirs: Scores, *, n_draws: int = N_DRAWS
) -> dict[str, dict[str, Any]]:
    """Return this model's figures less the other's, with intervals from the same draws for both.

    The cases of both must be the same, in the same order; the groups are ours.
    """
    bootstrap = Bootstrap(ours.groups, n_draws=n_draws)
    rows = {}
    for key in COMPARED:
        figure = FIGURES[key]
        chosen = np.flatnonzero(figure.among(ours))
        statistic = partial(_difference, figure, ours.take(chosen), theirs.take(chosen))
        row = bootstrap.estimate(statistic, chosen)
        if row is not None:
            rows[key] = {"title": figure.title} | row
    return rows


def compare(ours: Scores, other_report: Path, *, n_draws: int = N_DRAWS) -> dict[str, Any]:
    """Compare with another evaluation by its `report.json`; its `cases.csv` must stand beside it.

    Returns
    -------
    dict
        ``model`` (the other one's) and ``sources``: for each, the differences of the figures.

    Raises
    ------
    UserError
        If a file is missing or malformed, or the two have no image in common.
    """
    model = read_report(other_report)["model"]
    ours, theirs = _shared(ours, read_cases_csv(other_report.with_name(NAME)))
    return {
        "model": model,
        "sources": {
            name: differences(part, theirs.take(ours.sources == part.sources[0]), n_draws=n_draws)
            for name, part in by_source(ours).items()
        },
    }
