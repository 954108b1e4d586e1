"""The model card's caveats: what holds of any model, and what the evaluations found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from busi_desktop.inference.manifest import ModelManifest
from training.evaluation.card_words import CAVEATS
from training.evaluation.markdown import number


def _reach(manifest: ModelManifest, reports: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return a sentence on the evaluated sources that were trained on, and one on the others."""
    trained = set(dict(manifest.about.get("data", {})))
    sources = {name for report in reports for name in report["sources"]}
    own, other = ", ".join(sorted(sources & trained)), ", ".join(sorted(sources - trained))
    lines = [f"No image of {other} was trained on: scanners and patients are new to the model."]
    if own:
        lines.append(
            f"{own}: evaluation and training data come from the same hospitals. On scanners and "
            "patients of another one expect less: score the model on your own cases first "
            "(`python -m training evaluate`)."
        )
    return lines if other else lines[1:]


def _worst(reports: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return a sentence on the subgroup with the lowest Dice and the one with the lowest AUC."""
    lines = []
    for report in reports:
        for name, part in report["sources"].items():
            for key, words in (("lesion_dice", "lesion Dice"), ("auc_malignant", "AUC")):
                known = [row for row in part["subgroups"]["rows"] if key in row["figures"]]
                if known:
                    row = min(known, key=lambda row: row["figures"][key]["value"])
                    where = f"{row['factor']} {row['value']}"
                    value = number(row["figures"][key])
                    lines.append(f"{name}, lowest {words}: {where}: {value}.")
    return lines


def caveats(manifest: ModelManifest, reports: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the sentences on reach, the method, the worst subgroups, and what raised an alarm."""
    alarms = [f"Alarm: {alarm}" for report in reports for alarm in report["alarms"]]
    return [*_reach(manifest, reports), *CAVEATS, *_worst(reports), *alarms]
