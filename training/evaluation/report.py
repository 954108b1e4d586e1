"""The report of an evaluation as plain data: what `report.json` holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import asdict
import json
from pathlib import Path
from typing import Any

import numpy as np

from busi_desktop.domain.prediction import LABELS
from busi_desktop.errors import UserError
from busi_desktop.inference.manifest import ModelManifest
from training.evaluation import values as v
from training.evaluation.bootstrap import N_DRAWS, Bootstrap
from training.evaluation.figures import HEADLINE, all_figures, summarize
from training.evaluation.floors import Peers, birads_score, floors
from training.evaluation.subgroups import subgroups
from training.metrics import Floats
from training.scoring import Bools, Scores

SCHEMA = "busi-desktop/evaluation/1"
RISKS = np.linspace(0.02, 0.30, 29)
"""Risks at which a biopsy may be asked for: the range of the decision curve."""


def points_of(manifest: ModelManifest) -> dict[str, float]:
    """Return the model's stored operating points, those that it has."""
    stored = asdict(manifest.operating_points)
    return {name: float(value) for name, value in stored.items() if value is not None}


def model_of(manifest: ModelManifest) -> dict[str, Any]:
    """Return what a report says of the model that it judges."""
    return {
        "name": manifest.name,
        "version": manifest.version,
        "sha256": manifest.sha256,
        "operating_points": points_of(manifest),
    }


def _net_benefit(called: Bools, positive: Bools) -> Floats:
    """Return the net benefit at each of `RISKS`; `called` is bool ``(risks, n)``."""
    true = (called & positive).mean(axis=1)
    false = (called & ~positive).mean(axis=1)
    benefit: Floats = true - false * RISKS / (1.0 - RISKS)
    return benefit


def decision_curve(scores: Scores) -> dict[str, list[float]] | None:
    """Return net benefits over the risks at which a biopsy is asked for; None without both classes.

    The strategies are the model, a biopsy of all, and, where every lesion has a category, of those
    recorded as BI-RADS 3 or 4 and higher. No biopsy at all is zero.

    References
    ----------
    A. J. Vickers, E. B. Elkin, "Decision curve analysis", Medical Decision Making 2006.
    """
    inside = scores.take(v.masses(scores))
    positive = v.is_malignant(inside)
    if not positive.any() or positive.all():
        return None
    everywhere = np.ones((RISKS.size, positive.size), dtype=bool)
    curves = {
        "model": _net_benefit(inside.malignancy >= RISKS[:, None], positive),
        "all": _net_benefit(everywhere, positive),
    }
    category = birads_score(inside.birads)
    if np.isfinite(category).all():
        for least in (3, 4):
            curves[f"birads_{least}"] = _net_benefit(everywhere & (category >= least), positive)
    return {"risk": RISKS.tolist()} | {name: curve.tolist() for name, curve in curves.items()}


def confusion(scores: Scores) -> list[list[int]]:
    """Return images by true class (rows) and most probable class (columns)."""
    table = np.zeros((len(LABELS), len(LABELS)), int)
    np.add.at(table, (scores.labels, scores.probabilities.argmax(axis=1)), 1)
    return [[int(n) for n in row] for row in table]


def _counts(scores: Scores) -> dict[str, Any]:
    counts = np.bincount(scores.labels, minlength=len(LABELS))
    reasons = Counter(
        code for codes in scores.reasons.tolist() for code in codes.split(";") if code
    )
    return {
        "images": {label: int(n) for label, n in zip(LABELS, counts, strict=True)},
        "groups": len(set(scores.groups.tolist())),
        "confusion": confusion(scores),
        "abstentions": dict(sorted(reasons.items())),
    }


def scope(
    scores: Scores,
    points: Mapping[str, float],
    *,
    peers: Peers | None = None,
    n_draws: int = N_DRAWS,
) -> dict[str, Any]:
    """Return counts, figures, floors and decision curve of one set of cases."""
    bootstrap = Bootstrap(scores.groups, n_draws=n_draws)
    return _counts(scores) | {
        "figures": summarize(scores, bootstrap, all_figures(points)),
        "floors": floors(scores, bootstrap, peers),
        "decision_curve": decision_curve(scores),
    }


def by_source(scores: Scores) -> dict[str, Scores]:
    """Return the scores of each source; those without one go by ``data``."""
    return {
        name or "data": scores.take(scores.sources == name)
        for name in np.unique(scores.sources).tolist()
    }


def report_of(
    scores: Scores,
    manifest: ModelManifest,
    *,
    data: str,
    peers: Peers | None = None,
    n_draws: int = N_DRAWS,
) -> dict[str, Any]:
    """Return the whole report of an evaluation.

    Parameters
    ----------
    scores
        What the program said of each case; also from out-of-fold predictions.
    manifest
        The model that said it.
    data
        The data in words, such as ``BUSI val``.
    peers
        Other images of the same data, for the nuisance probe.
    n_draws
        Bootstrap draws of whole groups.

    Returns
    -------
    dict
        Plain data: ``sources`` has each source's tables and subgroups. ``pooled`` has the tables
        over all of them, and None where there is one source only.
    """
    points = points_of(manifest)
    parts = by_source(scores)
    return {
        "schema": SCHEMA,
        "model": model_of(manifest),
        "data": data,
        "draws": n_draws,
        "sources": {
            name: scope(part, points, peers=peers, n_draws=n_draws)
            | {"subgroups": subgroups(part, n_draws=n_draws)}
            for name, part in parts.items()
        },
        "pooled": scope(scores, points, peers=peers, n_draws=n_draws) if len(parts) > 1 else None,
    }


def summary_for_manifest(report: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the manifest's ``about`` keeps of a report: the headline figures by source.

    Returns
    -------
    dict
        ``data``, and under ``sources`` by name: ``images``, ``groups`` and ``figures``, each with
        ``title``, ``value``, ``interval`` and ``n``.
    """
    return {
        "data": report["data"],
        "draws": report["draws"],
        "sources": {
            name: {
                "images": part["images"],
                "groups": part["groups"],
                "figures": {
                    key: {
                        "title": row["title"],
                        "value": round(row["value"], 4),
                        "interval": [round(end, 4) for end in row["interval"]],
                        "n": row["n"],
                    }
                    for key in HEADLINE
                    if (row := part["figures"].get(key)) is not None
                },
            }
            for name, part in report["sources"].items()
        },
    }


def read_report(path: Path, *, schemas: Collection[str] = (SCHEMA,)) -> dict[str, Any]:
    """Read a `report.json` of one of the schemas.

    Raises
    ------
    UserError
        If it is missing or no report of an evaluation by this version.
    """
    try:
        report = dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        report = {}
    if report.get("schema") not in schemas:
        raise UserError(
            f"{path.name} is missing or no report of an evaluation.",
            hint="Name the report.json that `python -m training evaluate` wrote.",
            code="EVALUATION_REPORT",
        )
    return report
