"""The protocol's table: the shipped program on cases with known truth, with intervals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.prediction import LABELS
from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.pipeline.models import load_model
from training.cases import apply_manifest, read_cases
from training.metrics import (
    auc,
    bootstrap_interval,
    calibration_error,
    group_mean,
    roc_curve,
    specificity_at,
)
from training.plots import plot_dice, plot_reliability, plot_roc
from training.scoring import Scores, score_cases

MARKS = ("<!-- evaluation:begin -->", "<!-- evaluation:end -->")
_MALIGNANT, _NORMAL = LABELS.index("malignant"), LABELS.index("normal")
Indices = NDArray[np.int64]
Figure = Callable[[Scores, Indices], float]
"""A figure of the chosen cases; nan where it is undefined."""


def _lesions(scores: Scores, chosen: Indices) -> Indices:
    inside: Indices = chosen[scores.has_lesion[chosen]]
    return inside


def _masses(scores: Scores, chosen: Indices) -> Indices:
    inside: Indices = chosen[scores.labels[chosen] != _NORMAL]
    return inside


def _of_class(scores: Scores, chosen: Indices, label: int) -> Indices:
    inside: Indices = chosen[scores.labels[chosen] == label]
    return inside


def _mean(values: NDArray[Any]) -> float:
    return float(values.mean()) if values.size else float("nan")


def _is_right(scores: Scores) -> NDArray[np.bool_]:
    right: NDArray[np.bool_] = scores.probabilities.argmax(axis=1) == scores.labels
    return right


def _balanced_accuracy(scores: Scores, chosen: Indices) -> float:
    shares = [
        _mean(_is_right(scores)[_of_class(scores, chosen, label)]) for label in range(len(LABELS))
    ]
    return float(np.nanmean(shares)) if np.isfinite(shares).any() else float("nan")


def _auc_malignant(scores: Scores, chosen: Indices) -> float:
    inside = _masses(scores, chosen)
    return auc(scores.labels[inside] == _MALIGNANT, scores.malignancy[inside])


def _specificity(scores: Scores, chosen: Indices) -> float:
    inside = _masses(scores, chosen)
    positive = scores.labels[inside] == _MALIGNANT
    if not positive.any() or positive.all():
        return float("nan")
    return specificity_at(positive, scores.malignancy[inside], 0.95)


def _auc_lesion(scores: Scores, chosen: Indices) -> float:
    lesion = 1.0 - scores.probabilities[chosen, _NORMAL]
    return auc(scores.labels[chosen] != _NORMAL, lesion)


def _lesion_dice(scores: Scores, chosen: Indices) -> float:
    inside = _lesions(scores, chosen)
    return group_mean(scores.dice[inside], [scores.groups[i] for i in inside])


def _normals_with_mask(scores: Scores, chosen: Indices) -> float:
    return _mean(scores.found_share[_of_class(scores, chosen, _NORMAL)] > 0.0)


def _calibration_error(scores: Scores, chosen: Indices) -> float:
    inside = _masses(scores, chosen)
    if not inside.size:
        return float("nan")
    return calibration_error(scores.labels[inside] == _MALIGNANT, scores.malignancy[inside])


def _coverage(label: int) -> Figure:
    def covered(scores: Scores, chosen: Indices) -> float:
        return _mean(scores.sets[_of_class(scores, chosen, label), label])

    return covered


FIGURES: dict[str, tuple[str, Figure]] = {
    "accuracy": ("Three-class accuracy", lambda scores, chosen: _mean(_is_right(scores)[chosen])),
    "balanced_accuracy": ("Three-class balanced accuracy", _balanced_accuracy),
    "auc_malignant": ("Malignant against benign, AUC", _auc_malignant),
    "specificity_at_95_sensitivity": ("Specificity at 95 % sensitivity", _specificity),
    "auc_lesion": ("Lesion against normal, AUC", _auc_lesion),
    "lesion_dice": ("Lesion Dice, mean over groups", _lesion_dice),
    "lesions_missed": (
        "Lesions with Dice below 0.1",
        lambda scores, chosen: _mean(scores.dice[_lesions(scores, chosen)] < 0.1),
    ),
    "normals_with_mask": ("Normals given any mask", _normals_with_mask),
    "calibration_error": ("Malignancy, expected calibration error", _calibration_error),
    "set_size": (
        "Prediction set, mean size",
        lambda scores, chosen: _mean(scores.sets[chosen].sum(axis=1)),
    ),
    **{
        f"coverage_{name}": (f"Prediction set covers {name}", _coverage(label))
        for label, name in enumerate(LABELS)
    },
    "abstained": ("Abstained", lambda scores, chosen: _mean(scores.abstained[chosen])),
}
"""Every figure of the protocol. Lesion figures count images whose truth shows a lesion."""


def summarize(scores: Scores, *, n_draws: int = 2000) -> dict[str, dict[str, Any]]:
    """Return each figure's title, value and 95 % interval; undefined figures are left out."""
    everyone = np.arange(scores.labels.size)
    out = {}
    for key, (title, figure) in FIGURES.items():
        statistic = partial(figure, scores)
        value = statistic(everyone)
        if np.isfinite(value):
            low, high = bootstrap_interval(statistic, scores.groups, n_draws=n_draws)
            out[key] = {"title": title, "value": value, "interval": [low, high]}
    return out


def _confusion(scores: Scores) -> list[list[int]]:
    table = np.zeros((3, 3), int)
    np.add.at(table, (scores.labels, scores.probabilities.argmax(axis=1)), 1)
    return [[int(n) for n in row] for row in table]


def _worst(scores: Scores, *, n: int = 12) -> list[dict[str, Any]]:
    order = np.argsort(np.nan_to_num(scores.dice, nan=np.inf))[:n]
    return [
        {"image": scores.names[i], "label": LABELS[scores.labels[i]], "dice": float(scores.dice[i])}
        for i in order
        if np.isfinite(scores.dice[i])
    ]


def markdown(report: dict[str, Any]) -> str:
    """Return the report's tables as Markdown."""
    counts = ", ".join(f"{n} {label}" for label, n in report["images"].items())
    lines = [
        f"{report['model']['name']} {report['model']['version']} on {report['data']}: {counts}, "
        f"{report['groups']} groups. 95 % intervals from 2,000 bootstrap draws of whole groups.",
        "",
        "| figure | value | 95 % interval |",
        "|---|---|---|",
    ]
    for row in report["figures"].values():
        low, high = row["interval"]
        lines.append(f"| {row['title']} | {row['value']:.3f} | {low:.3f} to {high:.3f} |")
    lines.append(f"| Majority class, accuracy (floor) | {report['majority_accuracy']:.3f} | |")
    lines += ["", "| truth \\ said | " + " | ".join(LABELS) + " |", "|---|---|---|---|"]
    for label, row in zip(LABELS, report["confusion"], strict=True):
        lines.append(f"| {label} | " + " | ".join(str(n) for n in row) + " |")
    return "\n".join(lines) + "\n"


def evaluate(
    *, model: Path, data: Path, out: Path, split: str | None, manifest: Path | None
) -> Path:
    """Write ``report.json``, ``report.md``, plots and the worst cases of a model on a data set.

    The images go through the very function that the program calls, at the model's own settings.

    Parameters
    ----------
    model
        A model's manifest.
    data
        A folder in a known layout.
    out
        Folder for the report; the list of worst cases in it names images of the data set.
    split
        Which part to take; None takes all that is not excluded.
    manifest
        CSV with columns image, group and split, for data without an index.

    Returns
    -------
    Path
        The Markdown report.

    Raises
    ------
    UserError
        If the part holds no image, or an image or mask can't be read.
    """
    cases = read_cases(data)
    if manifest is not None:
        cases = apply_manifest(cases, manifest)
    cases = [c for c in cases if c.split == split or (split is None and c.split != "excluded")]
    if not cases:
        raise UserError(
            f"The data hold no image of the split {split!r}.",
            hint="Name a split that the index has, or leave --split out.",
            code="NO_SPLIT",
        )
    loaded = load_model(model)
    scores = score_cases(cases, loaded)
    report = _report(scores, loaded.manifest, data=f"{_sources(cases)} {split or 'all'}".strip())
    out.mkdir(parents=True, exist_ok=True)
    write_atomic(out / "report.json", (json.dumps(report, indent=2) + "\n").encode())
    path = out / "report.md"
    write_atomic(path, markdown(report).encode())
    worst = "".join(f"{w['image']}: {w['label']}, Dice {w['dice']:.3f}\n" for w in _worst(scores))
    write_atomic(out / "worst.txt", worst.encode())
    _plot(scores, out)
    return path


def insert_table(report: str, page: Path) -> None:
    """Replace what stands between a page's evaluation marks by a report.

    Raises
    ------
    UserError
        If the page has no such marks.
    """
    text = page.read_text(encoding="utf-8")
    head, begin, rest = text.partition(MARKS[0])
    _, end, tail = rest.partition(MARKS[1])
    if not begin or not end:
        raise UserError(
            f"{page.name} has no place for the evaluation.",
            hint=f"Put the lines {MARKS[0]} and {MARKS[1]} where the table shall stand.",
            code="NO_MARKS",
        )
    write_atomic(page, f"{head}{begin}\n{report}{end}{tail}".encode())


def _sources(cases: list[Any]) -> str:
    return " + ".join(sorted({case.source for case in cases if case.source}))


def _report(scores: Scores, manifest: ModelManifest, *, data: str) -> dict[str, Any]:
    counts = np.bincount(scores.labels, minlength=3)
    return {
        "model": {"name": manifest.name, "version": manifest.version, "sha256": manifest.sha256},
        "data": data,
        "images": {label: int(n) for label, n in zip(LABELS, counts, strict=True)},
        "groups": len(set(scores.groups)),
        "majority_accuracy": float(counts.max() / counts.sum()),
        "figures": summarize(scores),
        "confusion": _confusion(scores),
    }


def _plot(scores: Scores, out: Path) -> None:
    masses = scores.labels != _NORMAL
    positive = scores.labels[masses] == _MALIGNANT
    if positive.any() and not positive.all():
        score = scores.malignancy[masses]
        plot_roc(*roc_curve(positive, score), out / "roc.png", auc=auc(positive, score))
        plot_reliability(score, positive.astype(np.float64), out / "reliability.png")
    if scores.has_lesion.any():
        plot_dice(scores.dice[scores.has_lesion], out / "dice.png")
