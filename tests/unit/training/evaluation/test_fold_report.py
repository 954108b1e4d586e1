from __future__ import annotations

import json

import numpy as np
import pytest

from tests.unit.inference.manifests import make_manifest
from tests.unit.training.judged import NAN, make_crowd, make_scores
from training.evaluation.fold_page import beside_lines, caveats, fold_page
from training.evaluation.fold_report import FOLDS_SCHEMA, fold_report
from training.evaluation.report import report_of
from training.evaluation.subgroups import FEWEST_IMAGES

MANIFEST = make_manifest()
DEVICES = np.array(["Scanner A"] * 40 + ["Scanner B"] * 15 + [""] * 5)


def test_a_fold_has_the_figures_of_its_own_cases() -> None:
    labels, said = [0, 1, 0, 1, 2, 2], [0, 1, 1, 0, 2, 2]
    scores = make_scores(labels=labels, said=said, dices=[0.9, 0.9, 0.5, 0.5, NAN, NAN])
    folds = np.array([3, 3, 7, 7, 7, 7])

    report = fold_report(scores, folds, MANIFEST, data="test", n_draws=20)

    part = report["sources"]["one"]
    assert [row["fold"] for row in part["folds"]] == [3, 7]
    assert [row["figures"]["accuracy"] for row in part["folds"]] == [1.0, 0.5]
    assert [row["figures"]["lesion_dice"] for row in part["folds"]] == [0.9, 0.5]
    assert part["figures"]["accuracy"]["mean"] == 0.75
    assert part["figures"]["accuracy"]["range"] == [0.5, 1.0]
    assert part["figures"]["accuracy"]["value"] == pytest.approx(4 / 6)


def test_a_figure_that_a_fold_cannot_have_is_left_out_of_the_mean() -> None:
    labels = [0, 1, 0, 2]
    scores = make_scores(labels=labels, said=labels, dices=[0.9, 0.9, 0.9, NAN])

    part = fold_report(scores, np.array([0, 0, 1, 1]), MANIFEST, data="test", n_draws=20)
    figures = part["sources"]["one"]["figures"]

    each = [row["figures"]["normals_with_mask"] for row in part["sources"]["one"]["folds"]]
    assert each == [None, 0.0]
    assert figures["normals_with_mask"]["mean"] == 0.0
    assert figures["auc_malignant"]["range"] == [1.0, 1.0]


def test_sources_take_their_own_folds_along() -> None:
    sources = np.array(["A", "B"] * 30)
    folds = np.arange(60) // 20

    report = fold_report(make_crowd(60, sources=sources), folds, MANIFEST, data="t", n_draws=20)

    for part in report["sources"].values():
        assert [sum(row["images"].values()) for row in part["folds"]] == [10, 10, 10]
    assert json.loads(json.dumps(report, allow_nan=False)) == report
    assert report["schema"] == FOLDS_SCHEMA


def test_devices_are_named_as_seen_in_training_and_small_ones_only_counted() -> None:
    scores = make_crowd(60, devices=DEVICES)

    report = fold_report(scores, np.arange(60) % 5, MANIFEST, data="test", n_draws=20)
    page = fold_page(report)

    assert FEWEST_IMAGES == 20
    rows = report["sources"]["one"]["devices"]["rows"]
    assert [row["value"] for row in rows] == ["Scanner A"]
    assert "abstained" not in rows[0]["figures"]
    assert "The device was seen in training, the patient was not" in page
    assert "| Scanner A | 40 (13) |" in page
    assert "fewer than 20 images: Scanner B (15)." in page


def test_doubtful_cases_are_said_to_be_counted() -> None:
    folds = np.arange(60) % 5

    none, some = (
        caveats(fold_report(make_crowd(), folds, MANIFEST, data="t", n_doubtful=n, n_draws=20))
        for n in (0, 3)
    )

    assert "The 3 images whose truth is in doubt are counted, too." in some
    assert "in doubt" not in none


def test_data_without_devices_have_no_table_of_them() -> None:
    report = fold_report(make_crowd(), np.arange(60) % 5, MANIFEST, data="test", n_draws=20)

    assert "device" not in fold_page(report)


def test_single_splits_stand_beside_the_folds_of_their_source() -> None:
    folds = fold_report(make_crowd(), np.arange(60) % 5, MANIFEST, data="train", n_draws=20)
    single = report_of(make_crowd(30, seed=1), MANIFEST, data="clinic val", n_draws=20)
    other = report_of(
        make_crowd(30, sources=np.full(30, "two")), MANIFEST, data="elsewhere", n_draws=20
    )

    text = "\n".join(beside_lines(folds, [single, other]))

    assert caveats(folds) in text
    assert "| one | single split (clinic val) | mean of the folds (lowest to highest) |" in text
    assert "elsewhere" not in text
    row, mean = single["sources"]["one"]["figures"]["auc_malignant"], folds["sources"]["one"]
    value = mean["figures"]["auc_malignant"]["mean"]
    assert f"| {row['title']} | {row['value']:.3f} (" in text
    assert f") | {value:.3f} (" in text
