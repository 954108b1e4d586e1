from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from busi_desktop.errors import UserError
from busi_desktop.inference.manifest import load_manifest
from tests.unit.inference.manifests import make_manifest
from tests.unit.training.judged import make_crowd
from training.evaluation.card import card, write_card
from training.evaluation.fold_report import fold_report
from training.evaluation.report import report_of, summary_for_manifest

MANIFEST = make_manifest(
    about={
        "intended_use": "A second look.",
        "data": {"BUSI": "W. Al-Dhabyani et al., 2020"},
        "fitted_on": {"BUSI": {"benign": 10, "malignant": 5, "normal": 3}},
        "seed": 7,
    }
)
REPORT: dict[str, Any] = report_of(make_crowd(), MANIFEST, data="clinic val", n_draws=20) | {
    "alarms": ["something leaks."]
}
FOLDS = fold_report(make_crowd(), np.arange(60) % 5, MANIFEST, data="clinic train", n_draws=20)


def test_card_has_the_sections_of_mitchell_in_order() -> None:
    text = card(MANIFEST, [REPORT])

    sections = [line[3:] for line in text.splitlines() if line.startswith("## ")]
    assert sections == [
        "Model details",
        "Intended use",
        "Not for",
        "Factors",
        "Metrics",
        "Evaluation data",
        "Training data",
        "Calibration and abstention",
        "Explanation",
        "Ethical considerations",
        "Caveats",
    ]


def test_card_says_what_manifest_and_report_say() -> None:
    text = card(MANIFEST, [REPORT])

    row = REPORT["sources"]["one"]["figures"]["auc_malignant"]
    low, high = row["interval"]
    assert f"| {row['title']} | {row['value']:.3f} ({low:.3f} to {high:.3f}) |" in text
    for fact in (MANIFEST.sha256, "A second look.", "W. Al-Dhabyani", "10 benign", "clinic val"):
        assert fact in text
    assert "Alarm: something leaks." in text


def test_card_says_for_which_share_of_lesions_chances_are_calibrated() -> None:
    asked = make_manifest(about=dict(MANIFEST.about) | {"lesion_share": 2 / 3})

    assert "frames of which 67 % show a lesion" in card(asked, [REPORT])
    assert "show a lesion." not in card(MANIFEST, [REPORT])


def test_card_tells_how_the_explanation_was_checked() -> None:
    checked = {
        "default_map": "gradcam",
        "verdict": "It points at the lesion.",
        "pointing_game": {"BUSI": {"value": 0.58, "interval": [0.5, 0.66], "n": 97}},
        "pointing": {
            "BUSI": {"gradcam_in_lesion": {"value": 0.7, "interval": [0.6, 0.8], "n": 97}}
        },
        "stability": {"value": 0.9, "interval": [0.8, 0.95], "n": 97},
    }

    text = card(make_manifest(about={"explanation": checked}), [REPORT])

    assert "It points at the lesion." in text
    assert "| pointing game | BUSI | 0.580 (0.500 to 0.660) |" in text
    assert "| pointing | BUSI, gradcam in lesion | 0.700 (0.600 to 0.800) |" in text
    assert "| stability |  | 0.900 (0.800 to 0.950) |" in text
    assert "gradcam |" not in text


def test_card_shows_cross_validation_beside_the_single_split() -> None:
    text = card(MANIFEST, [REPORT], folds=[FOLDS])

    metrics = text.partition("## Metrics")[2].partition("\n## ")[0]
    assert "### Cross-validation beside the single split" in metrics
    assert "| one | single split (clinic val) | mean of the folds (lowest to highest) |" in metrics
    assert "Cross-validation" not in card(MANIFEST, [REPORT])


def test_card_tells_trained_sources_from_new_ones() -> None:
    own = card(make_manifest(about={"data": {"one": "somebody, 2020"}}), [REPORT])
    new = card(MANIFEST, [REPORT])

    assert "one: evaluation and training data come from the same hospitals." in own
    assert "was trained on" not in own
    assert "No image of one was trained on" in new
    assert "same hospitals" not in new


def test_card_of_another_model_file_is_refused() -> None:
    other = make_manifest(sha256="cd" * 32)

    for reports, folds in (([REPORT], []), ([], [FOLDS])):
        with pytest.raises(UserError, match="of another model file"):
            card(other, reports, folds=folds)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    model, report = tmp_path / "tiny.manifest.json", tmp_path / "report.json"
    model.write_text(json.dumps(MANIFEST.to_json()))
    report.write_text(json.dumps(REPORT))
    return model, report


def test_manifest_keeps_the_figures_of_the_card_if_asked(files: tuple[Path, Path]) -> None:
    model, report = files

    write_card(model, [report], model.with_name("card.md"), store=True)

    about = load_manifest(model).about
    assert about["evaluation"] == [summary_for_manifest(REPORT)]
    assert about["seed"] == 7
    assert "# Model card: tiny" in model.with_name("card.md").read_text()


def test_reports_of_both_kinds_are_told_apart(files: tuple[Path, Path]) -> None:
    model, report = files
    folds, page = model.with_name("folds.json"), model.with_name("card.md")
    folds.write_text(json.dumps(FOLDS))

    write_card(model, [folds, report], page, store=True)

    assert page.read_text(encoding="utf-8") == card(MANIFEST, [REPORT], folds=[FOLDS])
    assert load_manifest(model).about["evaluation"] == [summary_for_manifest(REPORT)]
    with pytest.raises(UserError, match="needs the report of an evaluation"):
        write_card(model, [folds], page)


def test_manifest_is_left_alone_otherwise(files: tuple[Path, Path]) -> None:
    model, report = files
    before = model.read_bytes()

    write_card(model, [report], model.with_name("card.md"))

    assert model.read_bytes() == before
