"""The report of a cross-validation as Markdown: its page, and its part of the model card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from training.evaluation.fold_report import OF_FOLDS
from training.evaluation.markdown import number, table
from training.evaluation.subgroups import FEWEST_IMAGES

_COLUMNS = {
    "lesion_dice": "lesion Dice",
    "lesions_missed": "missed",
    "normals_with_mask": "normals with a mask",
    "auc_malignant": "AUC",
    "specificity_at_95_sensitivity": "specificity at 95 % sensitivity",
    "auc_lesion": "AUC of presence",
    "accuracy": "accuracy",
    "balanced_accuracy": "balanced accuracy",
}
_BY_DEVICE = ("lesion_dice", "lesions_missed", "auc_malignant", "accuracy")
_NONE = "–"


def caveats(report: Mapping[str, Any]) -> str:
    """Say what these figures are, and what they are not."""
    doubtful = f" The {report['doubtful']} images whose truth is in doubt are counted, too."
    words = (
        f"Each image of {report['data']} is scored by the one network of {report['networks']} that "
        "never saw it, nor any image of its group. So each figure is of a single network, while "
        "the file averages all of them; and probabilities, prediction sets, operating points, gate "
        "and threshold were fitted on these very predictions, which flatters all but the AUCs "
        "within a fold. No superpixels; abstention is not counted."
    )
    return words + doubtful if report["doubtful"] else words


def _plain(value: float | None) -> str:
    return _NONE if value is None else f"{value:.3f}"


def _spread(row: Mapping[str, Any] | None) -> str:
    """Return the mean of the folds, and the lowest and highest of them."""
    if row is None or row["mean"] is None:
        return _NONE
    low, high = row["range"]
    return f"{row['mean']:.3f} ({low:.3f} to {high:.3f})"


def _size(part: Mapping[str, Any]) -> str:
    return f"{sum(part['images'].values())} ({part['groups']})"


def _by_fold(part: Mapping[str, Any]) -> list[str]:
    figures = part["figures"]
    keys = [key for key in _COLUMNS if key in figures]
    rows = [
        [f"{row['fold']}", _size(row), *(_plain(row["figures"][key]) for key in keys)]
        for row in part["folds"]
    ]
    rows.append(["mean", "", *(_plain(figures[key]["mean"]) for key in keys)])
    rows.append(["pooled", _size(part), *(number(figures[key]) for key in keys)])
    return table(["fold", "images (groups)", *(_COLUMNS[key] for key in keys)], rows)


def _beside(name: str, part: Mapping[str, Any], singles: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return a table of all figures: each single split that has the source, then the folds."""
    others = [report for report in singles if name in report["sources"]]
    rows = [
        [
            part["figures"][key]["title"],
            *(number(report["sources"][name]["figures"].get(key)) for report in others),
            _spread(part["figures"][key]),
            number(part["figures"][key]),
        ]
        for key in OF_FOLDS
        if key in part["figures"]
    ]
    heads = [f"single split ({report['data']})" for report in others]
    return table([name, *heads, "mean of the folds (lowest to highest)", "folds pooled"], rows)


def _by_device(name: str, part: Mapping[str, Any]) -> list[str]:
    found = part["devices"]
    if not found["rows"]:
        return []
    rows = [
        [
            row["value"],
            f"{row['images']} ({row['malignant']})",
            *(number(row["figures"].get(key)) for key in _BY_DEVICE),
        ]
        for row in found["rows"]
    ]
    head = [f"{name}, device", "images (malignant)", *(_COLUMNS[key] for key in _BY_DEVICE)]
    lines = [
        "The same scores by device. The device was seen in training, the patient was not: this "
        "says how the devices differ, not what to expect of a new one.",
        "",
        *table(head, rows),
    ]
    small = ", ".join(f"{row['value']} ({row['images']})" for row in found["too_small"])
    if small:
        lines += [f"Left out, fewer than {FEWEST_IMAGES} images: {small}.", ""]
    return lines


def beside_lines(report: Mapping[str, Any], singles: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the part of the model card that shows the folds beside single splits.

    Parameters
    ----------
    report
        Of the cross-validation.
    singles
        Reports of evaluations of the file that averages the networks.
    """
    lines = ["### Cross-validation beside the single split", "", caveats(report), ""]
    for name, part in report["sources"].items():
        lines += [*_beside(name, part, singles), *_by_device(name, part)]
    return lines


def fold_page(report: Mapping[str, Any]) -> str:
    """Return the whole report."""
    model = report["model"]
    lines = [
        f"# {report['networks']} folds of {model['name']} {model['version']}",
        "",
        caveats(report),
        "",
        "In brackets: of the folds the lowest and highest; of what is pooled, the 95 % interval "
        f"from {report['draws']:,} bootstrap draws of whole groups. Pooled, the chances of all "
        "networks share one scale, which an AUC feels.",
        "",
    ]
    for name, part in report["sources"].items():
        lines += [f"## {name}", "", *_by_fold(part), *_beside(name, part, ())]
        lines += _by_device(name, part)
    return "\n".join(lines).rstrip() + "\n"
