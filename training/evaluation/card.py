"""The model card, from the model's manifest and the reports of its evaluations.

Its sections are those of M. Mitchell et al., "Model cards for model reporting", FAT* 2019.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from busi_desktop.domain.prediction import LABELS
from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic
from busi_desktop.inference.manifest import ModelManifest, load_manifest
from training.evaluation.card_caveats import caveats
from training.evaluation.card_words import ETHICS, EXPLANATION, NOT_FOR
from training.evaluation.figures import FIGURES, HEADLINE
from training.evaluation.floors import FLOORS
from training.evaluation.fold_page import beside_lines
from training.evaluation.fold_report import FOLDS_SCHEMA
from training.evaluation.markdown import figure_table, number, subgroup_lines, table
from training.evaluation.report import SCHEMA, read_report, summary_for_manifest
from training.manifests import store_about

_SHOWN_ELSEWHERE = frozenset(
    {"intended_use", "licence", "data", "fitted_on", "tuned_on", "evaluation", "known_answer"}
)
_TRUST = ("Calibration", "Prediction sets", "Abstention", "Operating points")


def _points(lines: Sequence[str]) -> list[str]:
    return [*(f"- {line}" for line in lines), ""]


def _counts(value: object) -> str:
    """Return counts, or counts by source, in words."""
    if isinstance(value, Mapping):
        return "; ".join(
            f"{name}: {_counts(n)}" if isinstance(n, Mapping) else f"{n} {name}"
            for name, n in value.items()
        )
    return str(value)


def _details(manifest: ModelManifest) -> list[str]:
    steps = " → ".join(str(step["name"]) for step in manifest.recipe.to_json()["steps"])
    rows = [
        ("name, version", f"{manifest.name} {manifest.version}"),
        ("file, SHA-256", f"{manifest.file}, `{manifest.sha256}`"),
        ("classes", ", ".join(LABELS)),
        ("preprocessing", steps),
        ("license", str(manifest.about.get("licence", "not stated"))),
        *(
            (str(name).replace("_", " "), str(value))
            for name, value in manifest.about.items()
            if name not in _SHOWN_ELSEWHERE and isinstance(value, str | int | float)
        ),
    ]
    return ["## Model details", "", *table(["", ""], rows)]


def _factors(reports: Sequence[Mapping[str, Any]]) -> list[str]:
    lines = [
        "## Factors",
        "",
        "Figures by what the data tell of an image; in brackets the 95 % interval. AUC: malignant "
        "against benign, where each class has five images.",
        "",
    ]
    for report in reports:
        for name, part in report["sources"].items():
            lines += [f"### {name} ({report['data']})", "", *subgroup_lines(part)]
    return lines


def _metrics(summaries: Sequence[Mapping[str, Any]]) -> list[str]:
    lines = ["## Metrics", ""]
    for summary in summaries:
        figures = {name: part["figures"] for name, part in summary["sources"].items()}
        lines += [f"### {summary['data']}", "", *figure_table(figures, HEADLINE)]
    return [
        *lines,
        "In brackets: percentiles of bootstrap draws of whole groups (patients, or images that "
        "are near-duplicates). Sources stand apart, because a figure over several of them would "
        "measure their mixture.",
        "",
    ]


def _floors(reports: Sequence[Mapping[str, Any]]) -> list[str]:
    lines = ["### What simple means reach on the same images", ""]
    for report in reports:
        floors = {name: part["floors"] for name, part in report["sources"].items()}
        lines += figure_table(floors, FLOORS)
    return lines


def _evaluation_data(summaries: Sequence[Mapping[str, Any]]) -> list[str]:
    rows = [
        [summary["data"], name, _counts(part["images"]).replace(";", ","), str(part["groups"])]
        for summary in summaries
        for name, part in summary["sources"].items()
    ]
    head = ["data", "source", "images", "groups"]
    return [
        "## Evaluation data",
        "",
        "A group is a patient, or images that are near-duplicates; it is kept whole.",
        "",
        *table(head, rows),
    ]


def _training_data(manifest: ModelManifest) -> list[str]:
    about = manifest.about
    lines = [f"{name}: {citation}." for name, citation in dict(about.get("data", {})).items()]
    for key, words in (("fitted_on", "Fitted on"), ("tuned_on", "Tuned on")):
        if key in about:
            lines.append(f"{words}: {_counts(about[key])}.")
    return ["## Training data", "", *_points(lines)]


def _population(manifest: ModelManifest) -> list[str]:
    share = manifest.about.get("lesion_share")
    if share is None:
        return []
    return [
        f"They are calibrated for frames of which {100 * share:.0f} % show a lesion. Where most "
        "frames are normal, the chance of a lesion is lower than stated."
    ]


def _trust(manifest: ModelManifest, reports: Sequence[Mapping[str, Any]]) -> list[str]:
    quantiles = ", ".join(
        f"{label} {value:.3f}" for label, value in zip(LABELS, manifest.quantiles, strict=True)
    )
    points = {name: value for name, value in asdict(manifest.operating_points).items() if value}
    words = [
        "Probabilities are calibrated by Platt scaling of two logits: "
        + ", ".join(
            f"{name} × {platt['slope']:.3f} {platt['intercept']:+.3f}"
            for name, platt in asdict(manifest.calibration).items()
        )
        + ".",
        *_population(manifest),
        f"A prediction set holds every class that stays possible at "
        f"{100 * manifest.confidence_level:.0f} % confidence, class by class (conformal "
        f"quantiles: {quantiles}).",
        "It abstains where the frame doesn't look like a B-mode frame"
        + (
            "."
            if manifest.novelty_limit is None
            else f", or whose novelty score exceeds {manifest.novelty_limit:.4g}."
        ),
        *(f"Operating point {name.replace('_', '-')}: {at:.3g}." for name, at in points.items()),
    ]
    gate = manifest.segmentation.presence_gate
    if gate > 0.0:
        words.append(f"A frame whose chance of a lesion is below {gate:.3g} gets no outline.")
    lines = ["## Calibration and abstention", "", *_points(words)]
    for report in reports:
        chosen = {
            name: {k: row for k, row in part["figures"].items() if row["section"] in _TRUST}
            for name, part in report["sources"].items()
        }
        keys = dict.fromkeys([*FIGURES, *(key for rows in chosen.values() for key in rows)])
        lines += [f"### On {report['data']}", "", *figure_table(chosen, keys)]
    return lines


def _rows_in(value: object, where: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each figure in nested mappings with the names that lead to it."""
    if isinstance(value, Mapping):
        if "interval" in value:
            yield where, value
        else:
            for name, part in value.items():
                yield from _rows_in(part, f"{where}, {name}" if where else str(name))


def _explanation(manifest: ModelManifest) -> list[str]:
    """Return what Grad-CAM is, and what the manifest says was found when it was checked."""
    found = manifest.about.get("explanation")
    checked = dict(found) if isinstance(found, Mapping) else {}
    rows = [
        [str(name).replace("_", " "), where.replace("_", " "), number(row)]
        for name, value in checked.items()
        for where, row in _rows_in(value)
    ]
    lines = ["## Explanation", "", EXPLANATION, ""]
    if checked.get("verdict"):
        lines += [str(checked["verdict"]), ""]
    return lines + (table(["check", "source", "value"], rows) if rows else [])


def card(
    manifest: ModelManifest,
    reports: Sequence[Mapping[str, Any]],
    *,
    folds: Sequence[Mapping[str, Any]] = (),
) -> str:
    """Return the model card as Markdown, with cross-validations beside the evaluations.

    The figures of *Metrics* are those that the manifest's ``about`` keeps, and that the program
    shows in *About the model*.

    Raises
    ------
    UserError
        If a report is of another model file.
    """
    for report in (*reports, *folds):
        if report["model"]["sha256"] != manifest.sha256:
            raise UserError(
                f"The report on {report['data']} is of another model file.",
                hint="Evaluate this model, and make the card from that report.",
                code="CARD_MODEL",
            )
    summaries = [summary_for_manifest(report) for report in reports]
    lines = [
        f"# Model card: {manifest.name}",
        "",
        "Written by `python -m training card`; changes by hand are lost.",
        "",
        *_details(manifest),
        "## Intended use",
        "",
        str(manifest.about.get("intended_use", "Research use.")),
        "",
        "## Not for",
        "",
        *_points(manifest.about.get("not_for", NOT_FOR)),
        *_factors(reports),
        *_metrics(summaries),
        *(line for report in folds for line in beside_lines(report, reports)),
        *_floors(reports),
        *_evaluation_data(summaries),
        *_training_data(manifest),
        *_trust(manifest, reports),
        *_explanation(manifest),
        "## Ethical considerations",
        "",
        *_points(ETHICS),
        "## Caveats",
        "",
        *_points(caveats(manifest, reports)),
    ]
    return "\n".join(lines).rstrip() + "\n"


def write_card(
    model: Path, reports: Sequence[Path], out: Path, *, store: bool = False
) -> ModelManifest:
    """Write the model card, and with `store` the same figures into the manifest.

    Parameters
    ----------
    model
        The manifest.
    reports
        Each the `report.json` of an evaluation of this model, or of a cross-validation of its
        networks; one evaluation at least.
    out
        The page.
    store
        Whether the manifest's ``about.evaluation`` shall become the reports' summaries.

    Returns
    -------
    ModelManifest
        The manifest as it is now.

    Raises
    ------
    UserError
        If a report is missing, malformed or of another model, or none is of an evaluation.
    """
    manifest = load_manifest(model)
    read = [read_report(path, schemas=(SCHEMA, FOLDS_SCHEMA)) for path in reports]
    found = [report for report in read if report["schema"] == SCHEMA]
    if not found:
        raise UserError(
            "The model card needs the report of an evaluation.",
            hint="Also name the report.json that `python -m training evaluate` wrote.",
            code="CARD_REPORTS",
        )
    folds = [report for report in read if report["schema"] == FOLDS_SCHEMA]
    text = card(manifest, found, folds=folds)
    if store:
        manifest = store_about(model, evaluation=[summary_for_manifest(one) for one in found])
    write_atomic(out, text.encode())
    return manifest
