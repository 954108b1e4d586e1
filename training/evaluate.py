"""The report that a clinic wants on its own cases: the shipped program against known truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
import json
from pathlib import Path
from typing import Any

import numpy as np

from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic
from busi_desktop.pipeline.models import load_model
from training.cases import Case
from training.choice import Choice
from training.evaluation import values as v
from training.evaluation.bootstrap import N_DRAWS
from training.evaluation.compare import compare
from training.evaluation.floors import peers_of
from training.evaluation.gallery import write_gallery
from training.evaluation.markdown import headline, markdown
from training.evaluation.probes import alarms_of, run_probes
from training.evaluation.report import by_source, report_of
from training.evaluation.table import NAME, cases_csv
from training.plots import plot_decision, plot_dice, plot_dice_size, plot_reliability, plot_roc
from training.scoring import Scores, score_cases

MARKS = ("<!-- evaluation:begin -->", "<!-- evaluation:end -->")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Say what to evaluate.

    Attributes
    ----------
    model
        A model's manifest.
    choice
        The cases.
    out
        Folder for the report. `cases.csv` and the gallery in it are of patients.
    against
        The `report.json` of another evaluation of the same cases.
    with_probes
        Whether to change the images and see what the model leans on: five more runs.
    n_draws
        Bootstrap draws of whole groups.
    """

    model: Path
    choice: Choice
    out: Path
    against: Path | None = None
    with_probes: bool = False
    n_draws: int = N_DRAWS


def evaluate(request: Request) -> dict[str, Any]:
    """Score a model on cases with known truth, and write the report.

    The images go through the very function that the program calls, at the model's own settings.
    The folder gets ``report.json``, ``report.md``, the plots, ``cases.csv`` and ``gallery``.

    Returns
    -------
    dict
        What ``report.json`` holds.

    Raises
    ------
    UserError
        If the part holds no image, an image or mask can't be read, the other report can't be
        compared, or the folder is the manual's.
    """
    if "docs" in request.out.resolve().parts:
        raise UserError(
            "The report's folder would stand in docs, but it holds patient images.",
            hint="Name another folder, and copy report.json and the plots from there.",
            code="REPORT_IN_DOCS",
        )
    choice = request.choice
    everything = choice.read_all()
    cases = [case for case in everything if choice.includes(case)]
    if not cases:
        raise UserError(
            f"The data hold no image of the split {choice.split!r}.",
            hint="Name a split that the index has, or leave --split out.",
            code="NO_SPLIT",
        )
    model = load_model(request.model)
    scores = score_cases(cases, model)
    report = report_of(
        scores,
        model.manifest,
        data=f"{_sources(cases)} {choice.part}".strip(),
        peers=peers_of([case for case in everything if not choice.includes(case)]),
        n_draws=request.n_draws,
    )
    report["alarms"] = _straddling(everything)
    if request.with_probes:
        report["probes"] = run_probes(cases, scores, model, n_draws=request.n_draws)
        report["alarms"] += alarms_of(report["probes"])
    if request.against is not None:
        report["against"] = compare(scores, request.against, n_draws=request.n_draws)
    request.out.mkdir(parents=True, exist_ok=True)
    report["plots"] = _plot(scores, report, request.out)
    text = json.dumps(report, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    write_atomic(request.out / NAME, cases_csv(scores))
    write_atomic(request.out / "report.json", text.encode())
    write_atomic(request.out / "report.md", markdown(report).encode())
    write_gallery(cases, scores, model, request.out / "gallery")
    return report


def _straddling(cases: Sequence[Case]) -> list[str]:
    """Return a sentence if a group stands in more than one split."""
    splits: dict[str, set[str]] = {}
    for case in cases:
        splits.setdefault(case.group, set()).add(case.split)
    n_torn = sum(len(found) > 1 for found in splits.values())
    return [f"{n_torn} groups stand in more than one split: figures are flattered."] * (n_torn > 0)


def _sources(cases: Sequence[Case]) -> str:
    return " + ".join(sorted({case.source for case in cases if case.source}))


def _plot(scores: Scores, report: dict[str, Any], out: Path) -> list[str]:
    """Draw what the data define; returns the names of the pictures."""
    parts = by_source(scores)
    judged, outlined = {}, {}
    for name, part in parts.items():
        inside = part.take(v.masses(part))
        positive = v.is_malignant(inside)
        if positive.any() and not positive.all():
            judged[name] = (positive, inside.malignancy)
        if part.has_lesion.any():
            outlined[name] = part.take(part.has_lesion)
    names = []
    if judged:
        plot_roc(judged, report["model"]["operating_points"], out / "roc.png")
        plot_reliability(judged, out / "reliability.png")
        curves = {name: report["sources"][name]["decision_curve"] for name in judged}
        plot_decision(curves, out / "decision.png")
        names += ["roc.png", "reliability.png", "decision.png"]
    if outlined:
        dices = {name: np.asarray(part.dice) for name, part in outlined.items()}
        plot_dice(dices, out / "dice.png")
        sizes = {name: (part.lesion_share, dices[name]) for name, part in outlined.items()}
        plot_dice_size(sizes, out / "dice_size.png")
        names += ["dice.png", "dice_size.png"]
    return names


def insert_table(report: dict[str, Any], page: Path) -> None:
    """Replace what stands between a page's evaluation marks by a report's short table.

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
    write_atomic(page, f"{head}{begin}\n{headline(report)}{end}{tail}".encode())
