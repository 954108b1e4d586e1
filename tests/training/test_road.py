"""prepare, train, export, calibrate, evaluate, analyze: each takes what the one before left."""

from __future__ import annotations

import csv
import json
from pathlib import Path
import re

import numpy as np
from PIL import Image
import pytest

from busi_desktop.cli.main import main as busi_desktop
from busi_desktop.inference import registry
from busi_desktop.inference.calibration import Calibration
from busi_desktop.inference.manifest import load_manifest
from busi_desktop.pipeline.models import load_model
from tests.training.conftest import Trained, walk
from tests.training.tiny import N_PER_CLASS, SHAPE, write_config
from training.__main__ import main
from training.cases import read_cases, read_image
from training.config import load_config
from training.duplicates import fingerprint
from training.evaluation.markdown import PLOTS
from training.evaluation.styles import STYLES
from training.evaluation.table import read_cases_csv
from training.metrics import dice
from training.scoring import score_cases


def rows_of(data: Path) -> dict[str, dict[str, str]]:
    """Return the index's rows by the name that the image has in BUSI."""
    with (data / "index.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    return {Path(row["image"]).stem.partition("-")[2].partition("-")[2]: row for row in rows}


def test_prepare_unites_the_masks_of_an_image(data: Path) -> None:
    row = rows_of(data)["benign_(1)"]

    mask = np.asarray(Image.open(data / row["mask"]))

    assert mask.shape == SHAPE
    assert set(np.unique(mask)) == {0, 255}
    assert mask[2:8, 2:12].all()
    assert (mask[20:] == 255).any()


def test_prepare_leaves_a_mask_of_another_size_out_and_says_so(data: Path) -> None:
    assert len(rows_of(data)) == 3 * N_PER_CLASS - 1
    assert "benign_(4)" not in rows_of(data)
    assert "- benign/benign (4).png: The mask benign (4)_mask.png is 10×10" in (
        (data / "report.md").read_text("utf-8")
    )


def test_prepare_gives_normals_no_mask(data: Path) -> None:
    assert {row["mask"] for row in rows_of(data).values() if row["label"] == "normal"} == {""}


def test_prepare_excludes_images_of_two_labels(data: Path) -> None:
    excluded = {name for name, row in rows_of(data).items() if row["split"] == "excluded"}

    assert excluded == {"benign_(5)", "malignant_(2)"}


def test_prepare_keeps_near_duplicates_in_one_group_and_split(data: Path) -> None:
    rows = rows_of(data)
    cases = [case for case in read_cases(data) if case.split != "excluded"]
    prints = np.stack([fingerprint(read_image(case)) for case in cases])
    table = prints @ prints.T

    assert rows["benign_(2)"]["group"] == rows["benign_(3)"]["group"]
    for i, one in enumerate(cases):
        for j, other in enumerate(cases):
            if table[i, j] > 0.95:
                assert one.split == other.split
                assert one.group == other.group
    assert {case.split for case in cases} == {"train", "val"}
    assert {case.label for case in cases if case.split == "val"} == {
        "benign",
        "malignant",
        "normal",
    }


def test_prepare_is_repeatable(busi: Path, data: Path, tmp_path: Path) -> None:
    assert main(["prepare", "--busi", str(busi), "--out", str(tmp_path)]) == 0

    assert (tmp_path / "index.csv").read_bytes() == (data / "index.csv").read_bytes()


def test_interrupted_training_keeps_its_epoch_and_resumes_to_the_end(trained: Trained) -> None:
    assert (trained.first_code, trained.second_code) == (130, 0)
    assert trained.first_state["epochs_done"] == 1
    assert [row["epoch"] for row in trained.state()["history"]] == [1.0, 2.0]
    assert trained.state()["history"][0] == trained.first_state["history"][0]


def test_resumed_training_equals_one_that_was_never_stopped(trained: Trained) -> None:
    resumed = trained.state()["history"][1]
    whole = trained.state(trained.whole)["history"][1]

    # The same samples in the same order, weights, optimizer and schedule.
    for key in ("loss", "class_accuracy", "mask_lesion_dice", "val_loss", "val_class_accuracy"):
        assert resumed[key] == pytest.approx(whole[key], rel=2e-3, abs=1e-4), key


@pytest.mark.slow  # graphs are traced
def test_training_with_graphs_equals_training_without(
    trained: Trained, data: Path, tmp_path: Path
) -> None:
    config = write_config(tmp_path / "graphs.toml", data=data, out=tmp_path / "run")

    assert walk("train", config) == 0

    graphs, eager = trained.state(tmp_path / "run"), trained.state(trained.whole)
    for traced, row in zip(graphs["history"], eager["history"], strict=True):
        for key in ("loss", "class_accuracy", "mask_lesion_dice", "val_loss"):
            assert traced[key] == pytest.approx(row[key], rel=2e-3, abs=1e-4), key


def test_training_writes_history_curves_and_checkpoints(trained: Trained) -> None:
    with (trained.out / "history.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))

    assert len(rows) == 2
    assert float(rows[1]["loss"]) == trained.state()["history"][1]["loss"]
    with Image.open(trained.out / "curves.png") as picture:
        picture.load()
        assert picture.width > 600
    assert list((trained.out / "tensorboard").rglob("events*"))


def test_training_refuses_to_overwrite_a_run(
    trained: Trained, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (trained.out / "last.keras").read_bytes()

    assert main(["train", str(trained.config)]) == 1

    assert "holds a training run already. Add --resume" in capsys.readouterr().err
    assert (trained.out / "last.keras").read_bytes() == before


def test_export_is_neutral_and_tells_its_origin(exported: Path, trained: Trained) -> None:
    manifest = load_manifest(exported)
    config = load_config(trained.config)

    assert (manifest.name, manifest.version) == (config.name, config.version)
    assert manifest.recipe == config.recipe
    assert manifest.calibration == Calibration()
    assert manifest.segmentation.slic is None
    assert sum(manifest.about["fitted_on"]["BUSI"].values()) + sum(
        manifest.about["tuned_on"].values()
    ) == sum(case.split == "train" for case in read_cases(trained.data))
    assert manifest.about["epochs"] == 2
    assert "Not a diagnosis" in manifest.about["intended_use"]
    assert load_model(exported).input_shape == (64, 64, 4)


def test_calibrate_fills_what_export_left_neutral(calibrated: Path) -> None:
    manifest = load_manifest(calibrated)

    assert manifest.calibration != Calibration()
    assert manifest.confidence_level == 0.9
    assert manifest.saliency_scale > 0.0
    assert set(manifest.about["known_answer"]) == {
        "sample",
        "sha256",
        "probabilities",
        "mask_share",
    }
    trials = manifest.about["segmentation_trials"]
    best = max(trials, key=lambda trial: trial["tuning_dice"])
    slic = manifest.segmentation.slic
    assert manifest.segmentation.threshold == best["threshold"]
    assert (slic and slic.regions) == best["slic_regions"]


def test_evaluate_writes_report_plots_and_cases(report: Path, calibrated: Path, data: Path) -> None:
    found = json.loads((report / "report.json").read_text())
    page = (report / "report.md").read_text()
    part = found["sources"]["BUSI"]

    assert found["model"]["sha256"] == load_manifest(calibrated).sha256
    assert set(part["figures"]) >= {"accuracy", "auc_malignant", "lesion_dice", "abstained"}
    for row in part["figures"].values():
        low, high = row["interval"]
        assert low <= high
        assert f"| {row['title']} | {row['value']:.3f} ({low:.3f} to {high:.3f}) |" in page
    assert np.sum(part["confusion"]) == sum(part["images"].values())
    probes = {row["probe"]: row["figures"] for row in found["probes"]["BUSI"]}
    assert set(probes) >= {"without_lesion", "mirrored", *STYLES}
    shown = {"dice_after", "unmarked_after", "normals_after", "abstained_after"}
    assert all(set(probes[name]) >= shown for name in STYLES if name != "middle")
    assert set(found["plots"]) == set(PLOTS)
    for name in found["plots"]:
        with Image.open(report / name) as picture:
            picture.load()
    names = {case.name for case in read_cases(data) if case.split == "val"}
    assert set(read_cases_csv(report / "cases.csv").names.tolist()) == names


def test_gallery_warns_first_and_shows_its_own_pictures(report: Path) -> None:
    page = (report / "gallery" / "index.html").read_text("utf-8")

    shown = set(re.findall(r'<img src="([^"]+)"', page))

    assert "patient images" in page.splitlines()[0]
    assert shown == {path.name for path in (report / "gallery").glob("*.png")}
    assert shown
    for name in shown:
        with Image.open(report / "gallery" / name) as picture:
            assert len(picture.getcolors(1 << 20) or []) > 3


def test_evaluation_compares_with_an_earlier_one(
    report: Path, calibrated: Path, data: Path, tmp_path: Path
) -> None:
    options = ("--model", calibrated, "--data", data, "--split", "val", "--out", tmp_path / "out")

    assert walk("evaluate", *options, "--against", report / "report.json") == 0

    against = json.loads((tmp_path / "out" / "report.json").read_text())["against"]
    rows = against["sources"]["BUSI"]
    assert {row["value"] for row in rows.values()} == {0.0}  # it is the same model
    assert "lesion_dice" in rows


def test_card_is_written_from_manifest_and_report(
    report: Path, calibrated: Path, tmp_path: Path
) -> None:
    page = tmp_path / "card.md"

    code = walk("card", "--model", calibrated, "--report", report / "report.json", "--out", page)

    assert code == 0
    figures = json.loads((report / "report.json").read_text())["sources"]["BUSI"]["figures"]
    assert f"| {figures['accuracy']['title']} | {figures['accuracy']['value']:.3f}" in (
        page.read_text("utf-8")
    )
    assert "W. Al-Dhabyani" in page.read_text("utf-8")


def test_evaluate_of_a_split_that_is_not_there_is_refused(
    calibrated: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--model", str(calibrated), "--data", str(data), "--out", str(tmp_path / "out")]

    assert main(["evaluate", *options, "--split", "test"]) == 1

    assert "no image of the split 'test'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_program_and_evaluation_agree_on_every_image(
    calibrated: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = [case for case in read_cases(data) if case.split == "val"]
    scores = score_cases(cases, load_model(calibrated))
    monkeypatch.setattr(registry, "models_folder", lambda: calibrated.parent)
    monkeypatch.setattr(registry, "DEFAULT_MODEL", "seed-cnn-lstm")

    out = tmp_path / "out"
    images = [str(case.image) for case in cases]
    assert busi_desktop(["analyze", *images, "--out", str(out), "--quiet"]) == 0

    records = [json.loads(line) for line in (out / "results.jsonl").read_text().splitlines()]
    assert len(records) == len(cases)
    for i, (case, record) in enumerate(zip(cases, records, strict=True)):
        assert list(record["probabilities"].values()) == pytest.approx(
            scores.probabilities[i], abs=2e-6
        )
        found = np.asarray(Image.open(out / record["files"]["mask"])) > 0
        if case.masks:
            truth = np.asarray(Image.open(case.masks[0])) > 0
            assert dice(truth, found) == scores.dice[i]
        assert (record["status"] == "abstained") == scores.abstained[i]
