from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from busi_desktop.domain.prediction import OperatingPoints
from busi_desktop.errors import UserError
from tests.unit.inference.manifests import make_manifest
from tests.unit.training.judged import NAN, make_crowd, make_scores
from training.evaluation.figures import HEADLINE
from training.evaluation.report import (
    RISKS,
    decision_curve,
    read_report,
    report_of,
    summary_for_manifest,
)

SOURCES = np.array(["A"] * 40 + ["B"] * 20)
MANIFEST = make_manifest(operating_points=OperatingPoints(rule_out=0.2))


def test_sources_stand_apart_beside_what_is_pooled() -> None:
    scores = make_crowd(60, sources=SOURCES)

    report = report_of(scores, MANIFEST, data="test", n_draws=50)

    assert set(report["sources"]) == {"A", "B"}
    sizes = [sum(part["images"].values()) for part in report["sources"].values()]
    assert sizes == [40, 20]
    assert sum(report["pooled"]["images"].values()) == 60
    for name, part in report["sources"].items():
        inside = scores.take(scores.sources == name)
        right = inside.probabilities.argmax(axis=1) == inside.labels
        assert part["figures"]["accuracy"]["value"] == pytest.approx(right.mean())
        assert np.sum(part["confusion"]) == inside.labels.size


def test_one_source_is_not_pooled_with_itself() -> None:
    assert report_of(make_crowd(), MANIFEST, data="test", n_draws=20)["pooled"] is None


def test_stored_operating_points_get_figures_and_missing_ones_none() -> None:
    report = report_of(make_crowd(), MANIFEST, data="test", n_draws=20)

    figures = report["sources"]["one"]["figures"]
    assert report["model"]["operating_points"] == {"rule_out": 0.2}
    assert "sensitivity_rule_out" in figures
    assert "sensitivity_rule_in" not in figures


def test_reasons_to_abstain_are_counted() -> None:
    reasons = np.array(["too_small;low_contrast", "too_small", ""] + [""] * 57)
    scores = make_crowd(60, reasons=reasons, abstained=reasons != "")

    part = report_of(scores, MANIFEST, data="test", n_draws=20)["sources"]["one"]

    assert part["abstentions"] == {"low_contrast": 1, "too_small": 2}
    assert part["figures"]["abstained"]["value"] == pytest.approx(2 / 60)


def test_report_is_plain_json() -> None:
    report = report_of(make_crowd(60, sources=SOURCES), MANIFEST, data="test", n_draws=20)

    assert json.loads(json.dumps(report, allow_nan=False)) == report


def test_net_benefit_weighs_false_alarms_by_the_odds_of_the_risk() -> None:
    chance = np.array([0.9, 0.15, 0.25, 0.01])
    scores = make_scores(labels=[1, 1, 0, 0], said=[1, 1, 0, 0], dices=[0.5] * 4, malignancy=chance)

    curve = decision_curve(scores)

    assert curve is not None
    at = int(np.argmin(abs(RISKS - 0.20)))  # one true, one false alarm of four
    assert curve["model"][at] == pytest.approx(1 / 4 - 1 / 4 * 0.25)
    assert curve["all"][at] == pytest.approx(2 / 4 - 2 / 4 * 0.25)
    assert "birads_4" not in curve


def test_decision_curve_shows_recorded_categories_and_needs_both_classes() -> None:
    labels, birads = [1, 0], np.array(["4", "3"])
    scores = make_scores(labels=labels, said=labels, dices=[0.5, 0.5], birads=birads)

    curve = decision_curve(scores)

    assert curve is not None
    assert curve["birads_4"] == pytest.approx([0.5] * RISKS.size)
    assert curve["birads_3"] == pytest.approx(curve["all"])
    assert decision_curve(make_scores(labels=[0, 2], said=[0, 2], dices=[0.5, NAN])) is None


def test_manifest_keeps_the_headline_by_source() -> None:
    report = report_of(make_crowd(60, sources=SOURCES), MANIFEST, data="test", n_draws=20)

    summary = summary_for_manifest(report)

    assert set(summary["sources"]) == {"A", "B"}
    figures = summary["sources"]["A"]["figures"]
    assert set(figures) <= set(HEADLINE)
    assert set(figures["lesion_dice"]) == {"title", "value", "interval", "n"}
    found = report["sources"]["A"]["figures"]["lesion_dice"]["value"]
    assert figures["lesion_dice"]["value"] == pytest.approx(found, abs=1e-4)


@pytest.mark.parametrize("content", [None, "no json", "[]", '{"schema": "other"}'])
def test_what_is_no_report_is_refused(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "report.json"
    if content is not None:
        path.write_text(content)

    with pytest.raises(UserError, match=r"report\.json is missing or no report"):
        read_report(path)
