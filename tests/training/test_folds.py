"""Cross-validated figures: each case is scored by its own network, at the model's settings."""

from __future__ import annotations

from dataclasses import replace
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.inference.manifest import load_manifest
from busi_desktop.inference.vote import cut
from tests.training.conftest import walk
from training.cases import training_cases
from training.evaluation.fold_page import caveats
from training.evaluation.fold_report import FOLDS_SCHEMA, OF_FOLDS
from training.flagship.config import FlagshipConfig
from training.flagship.folds import OutOfFold, out_of_fold
from training.folds import score_folds


@pytest.fixture
def said(flagship_run: FlagshipConfig) -> OutOfFold:
    return out_of_fold(flagship_run)


@pytest.fixture(scope="module")
def folder(
    flagship_config: Path,
    flagship_manifest: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The folder of a report of the tiny run."""
    out = tmp_path_factory.mktemp("folds") / "report"
    assert walk("folds", flagship_config, "--model", flagship_manifest, "--out", out) == 0
    return out


def read(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "report.json").read_text(encoding="utf-8")))


def test_every_training_case_is_counted_in_its_fold(
    folder: Path, flagship_run: FlagshipConfig, said: OutOfFold
) -> None:
    report = read(folder)
    part = report["sources"]["BUSI"]

    assert report["schema"] == FOLDS_SCHEMA
    assert report["networks"] == flagship_run.folds
    assert sum(part["images"].values()) == len(training_cases(flagship_run.data))
    assert [sum(row["images"].values()) for row in part["folds"]] == [
        int((said.folds == fold).sum()) for fold in (0, 1)
    ]
    assert sum(row["groups"] for row in part["folds"]) == part["groups"]


def test_figures_are_those_of_the_calibrated_networks(
    folder: Path, flagship_manifest: Path, said: OutOfFold
) -> None:
    calibration = load_manifest(flagship_manifest).calibration
    shares = calibration.probabilities(said.predictions.logits())
    right = shares.argmax(axis=1) == np.array([case.class_index for case in said.cases])
    part = read(folder)["sources"]["BUSI"]

    each = [row["figures"]["accuracy"] for row in part["folds"]]

    assert each == pytest.approx([right[said.folds == fold].mean() for fold in (0, 1)])
    row = part["figures"]["accuracy"]
    assert row["value"] == pytest.approx(right.mean())
    assert row["mean"] == pytest.approx(np.mean(each))
    assert row["range"] == [min(each), max(each)]
    assert row["interval"][0] <= row["value"] <= row["interval"][1]
    assert set(part["figures"]) <= set(OF_FOLDS)


def test_gate_and_threshold_are_the_manifests_and_superpixels_are_off(
    flagship_manifest: Path, said: OutOfFold
) -> None:
    manifest = load_manifest(flagship_manifest)
    shares = manifest.calibration.probabilities(said.predictions.logits())
    chance = 1.0 - shares[:, LABELS.index("normal")]
    gate = float(np.median(chance))
    params = SegmentationParams(threshold=0.4, presence_gate=gate)
    some = said.take(np.argsort(chance)[[0, 1, -2, -1]])

    scores = score_folds(
        some, replace(manifest, segmentation=replace(params, slic=SlicParams(regions=50)))
    )

    shape = (84, 104)
    plain = [cut(some.predictions.probability_on(i, shape), params, None).mask for i in (2, 3)]
    assert scores.found_px.tolist() == [0.0, 0.0, *(float(mask.sum()) for mask in plain)]
    assert not scores.abstained.any()


def test_the_page_says_what_the_figures_are_not(folder: Path) -> None:
    report = read(folder)
    page = (folder / "report.md").read_text(encoding="utf-8")

    assert caveats(report) in page
    assert "of a single network" in caveats(report)
    assert "fitted on these very predictions" in caveats(report)
    for row in report["sources"]["BUSI"]["folds"]:
        assert f"| {row['fold']} | {sum(row['images'].values())} ({row['groups']}) |" in page


def test_a_model_of_another_run_is_refused(
    flagship_config: Path,
    flagship_manifest: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    longer = tmp_path / "longer.toml"
    text = flagship_config.read_text(encoding="utf-8")
    longer.write_text(text.replace("epochs = 1", "epochs = 2"), encoding="utf-8")

    assert walk("folds", longer, "--model", flagship_manifest, "--out", tmp_path / "out") == 1

    assert "flagship (2 epochs) was not exported from this run" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
