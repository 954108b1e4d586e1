"""The figures of the protocol: each says what it is, over which cases, and how it is computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from busi_desktop.domain.prediction import LABELS
from training.evaluation import values as v
from training.evaluation import weighted
from training.evaluation.bootstrap import Bootstrap
from training.scoring import Bools, Scores

HALF = "half"
"""The point that needs no choice: malignancy at least one half."""
POINT_WORDS = {HALF: "one half", "rule_out": "the rule-out point", "rule_in": "the rule-in point"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Describe a figure: what it is called, its table, its computation, and which cases count."""

    title: str
    section: str
    value: v.Value
    among: v.Choice


_Rows = dict[str, tuple[str, v.Value, v.Choice]]  # title, value, among

_CLASS: _Rows = {
    "accuracy": ("Three-class accuracy", v.mean_of(v.is_right), v.everyone),
    "balanced_accuracy": ("Three-class balanced accuracy", v.balanced_accuracy, v.everyone),
    **{
        f"recall_{name}": (f"Recall of {name}", v.mean_of(v.is_right), v.of_class(label))
        for label, name in enumerate(LABELS)
    },
}
_MALIGNANCY: _Rows = {
    "auc_malignant": (
        "Malignant against benign, AUC",
        v.on_malignancy(weighted.auc),
        v.masses,
    ),
    "auc_malignant_by_group": (
        "Malignant against benign, AUC of group means",
        v.auc_by_group,
        v.masses,
    ),
    "average_precision": (
        "Malignant against benign, area under precision-recall",
        v.on_malignancy(weighted.average_precision),
        v.masses,
    ),
    "specificity_at_95_sensitivity": (
        "Specificity at 95 % sensitivity",
        v.on_malignancy(weighted.specificity_at, sensitivity=0.95),
        v.masses,
    ),
}
_PRESENCE: _Rows = {
    "auc_lesion": (
        "Lesion against normal, AUC (sources with normals)",
        v.auc_lesion,
        v.beside_normals,
    ),
    "presence_calibration_error": (
        "Chance of a lesion, expected calibration error (sources with normals)",
        v.presence_error,
        v.beside_normals,
    ),
    "normals_with_mask": (
        "Normals given any mask",
        v.mean_of(lambda scores: scores.found_px > 0.0),
        v.of_class(v.NORMAL),
    ),
    "normals_masked_share": (
        "Normals, mean masked share of the frame",
        v.mean_of(lambda scores: scores.found_share),
        v.of_class(v.NORMAL),
    ),
}
_OUTLINE: _Rows = {
    "lesion_dice": (
        "Lesion Dice, mean over groups",
        v.by_group(lambda scores: scores.dice),
        v.lesions,
    ),
    "lesion_iou": (
        "Lesion IoU, mean over groups",
        v.by_group(lambda scores: scores.iou),
        v.lesions,
    ),
    "dice_median": ("Lesion Dice, median", v.dice_at(0.5), v.lesions),
    "dice_tenth": ("Lesion Dice, 10th percentile", v.dice_at(0.1), v.lesions),
    "dice_below_half": (
        "Lesions with Dice below 0.5",
        v.mean_of(lambda scores: scores.dice < 0.5),
        v.lesions,
    ),
    "lesions_missed": (
        "Lesions with Dice below 0.1",
        v.mean_of(lambda scores: scores.dice < 0.1),
        v.lesions,
    ),
    "hd95": (
        "95 % Hausdorff distance, % of the diagonal (no mask: 100), mean over groups",
        v.by_group(lambda scores: 100.0 * scores.hd95),
        v.lesions,
    ),
    "dice_pooled": (
        "Dice of all lesion pixels pooled (large lesions dominate)",
        v.pooled_dice,
        v.lesions,
    ),
}
_CALIBRATION: _Rows = {
    "calibration_error": (
        "Malignancy, expected calibration error (10 bins of equal mass)",
        v.on_malignancy(weighted.calibration_error),
        v.masses,
    ),
    "calibration_error_by_luck": (
        "The same error, were the chances exactly right (the luck of so few cases)",
        v.error_by_luck,
        v.masses,
    ),
    "brier": ("Malignancy, Brier score", v.brier, v.masses),
    "log_loss": ("Malignancy, negative log likelihood", v.log_loss, v.masses),
    "calibration_slope": (
        "Malignancy, calibration slope (1 is right)",
        v.on_malignancy(weighted.calibration_slope),
        v.masses,
    ),
    "calibration_intercept": (
        "Malignancy, calibration intercept (0 is right)",
        v.on_malignancy(weighted.calibration_intercept),
        v.masses,
    ),
}
_SETS: _Rows = {
    **{
        f"coverage_{name}": (
            f"Prediction set covers {name}",
            v.mean_of(partial(v.holds, label=label)),
            v.of_class(label),
        )
        for label, name in enumerate(LABELS)
    },
    "set_size": (
        "Prediction set, mean size",
        v.mean_of(lambda scores: scores.sets.sum(axis=1)),
        v.everyone,
    ),
}
for _size in range(1, len(LABELS) + 1):
    _words = f"Sets of {_size}"
    _sized = v.sets_of(_size)
    _SETS |= {
        f"set_{_size}_share": (f"{_words}: share of images", v.mean_of(_sized), v.everyone),
        f"set_{_size}_accuracy": (
            f"{_words}: likeliest class right",
            v.mean_of(v.is_right),
            _sized,
        ),
        f"set_{_size}_coverage": (f"{_words}: truth covered", v.mean_of(v.is_covered), _sized),
    }
_ABSTENTION: _Rows = {
    "abstained": ("Abstained", v.mean_of(lambda scores: scores.abstained), v.everyone),
    "accuracy_answered": (
        "Three-class accuracy where it did not abstain",
        v.mean_of(v.is_right),
        lambda scores: ~scores.abstained,
    ),
}

_TABLES: dict[str, _Rows] = {
    "Class": _CLASS,
    "Malignancy": _MALIGNANCY,
    "Operating points": {},  # figures_at
    "Presence": _PRESENCE,
    "Outline": _OUTLINE,
    "Calibration": _CALIBRATION,
    "Prediction sets": _SETS,
    "Abstention": _ABSTENTION,
}
SECTIONS = tuple(_TABLES)
"""The tables, in their order."""

FIGURES: dict[str, Figure] = {
    key: Figure(title=title, section=section, value=value, among=among)
    for section, rows in _TABLES.items()
    for key, (title, value, among) in rows.items()
}
"""Every figure that needs no threshold. Lesion figures count images whose truth shows a lesion."""

HEADLINE = (
    "accuracy",
    "balanced_accuracy",
    "auc_malignant",
    "auc_malignant_by_group",
    "specificity_at_95_sensitivity",
    "sensitivity_rule_out",
    "specificity_rule_out",
    "sensitivity_rule_in",
    "specificity_rule_in",
    "auc_lesion",
    "normals_with_mask",
    "lesion_dice",
    "lesions_missed",
    "calibration_error",
    "calibration_error_by_luck",
    *(f"coverage_{name}" for name in LABELS),
    "set_size",
    "abstained",
)
"""Figures of the short table: README, model card, About the model."""


def figures_at(point: str, threshold: float) -> dict[str, Figure]:
    """Return the figures of calling a lesion malignant from a threshold of malignancy on."""

    def called(scores: Scores) -> Bools:
        return scores.malignancy >= threshold

    def right(scores: Scores) -> Bools:
        agreed: Bools = called(scores) == v.is_malignant(scores)
        return agreed

    rows: dict[str, tuple[str, v.Choice]] = {
        "sensitivity": ("Sensitivity", v.of_class(v.MALIGNANT)),
        "specificity": ("Specificity", v.of_class(LABELS.index("benign"))),
        "ppv": ("Malignant among those called so", lambda s: v.masses(s) & called(s)),
        "npv": ("Benign among those not called malignant", lambda s: v.masses(s) & ~called(s)),
    }
    return {
        f"{name}_{point}": Figure(
            title=f"{words}, malignancy from {POINT_WORDS[point]} on ({threshold:.3g})",
            section="Operating points",
            value=v.mean_of(right),
            among=among,
        )
        for name, (words, among) in rows.items()
    }


def all_figures(points: Mapping[str, float]) -> dict[str, Figure]:
    """Return `FIGURES` and those of each operating point, one half among them."""
    out = dict(FIGURES)
    for point, threshold in {HALF: 0.5, **points}.items():
        out |= figures_at(point, threshold)
    return out


def summarize(
    scores: Scores, bootstrap: Bootstrap, figures: Mapping[str, Figure] = FIGURES
) -> dict[str, dict[str, Any]]:
    """Return each figure's title, value, 95 % interval and n; undefined figures are left out."""
    out = {}
    for key, figure in figures.items():
        chosen = np.flatnonzero(figure.among(scores))
        row = bootstrap.estimate(partial(figure.value, scores.take(chosen)), chosen)
        if row is not None:
            out[key] = {"title": figure.title, "section": figure.section, **row}
    return out
