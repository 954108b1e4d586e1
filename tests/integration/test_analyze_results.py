"""`analyze` keeps section 3 of the contract: files, fields, options."""

from __future__ import annotations

import csv
import json
from pathlib import Path
import zipfile

import numpy as np
import pytest

from busi_desktop.inference.manifest import load_manifest
from busi_desktop.inference.registry import default_manifest_path
from tests.integration.runs import (
    NO_GATE,
    SHAPE,
    Ran,
    analyze,
    decoded,
    middle_threshold,
    pictures,
    read_lines,
    scan,
    without_timings,
    write_scan,
)
from tests.unit.io.files import dicom, region

pytestmark = pytest.mark.model

FIELDS = [
    *("schema", "source", "frame", "sha256", "width", "height", "status", "model", "parameters"),
    *("suitability", "probabilities", "malignancy", "label", "prediction_set", "confidence_level"),
    *("operating_points", "lesions", "pixel_spacing"),
    *("region", "region_origin", "masked_out", "overlays"),
    *("files", "timings_ms"),
]
LESION_FIELDS = {
    *("bbox", "area_px", "score", "malignancy", "area_mm2", "long_axis_mm", "short_axis_mm"),
    *("orientation_deg", "depth_to_width", "circularity", "solidity"),
}


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """A folder with two images, one in a folder below, and a text."""
    folder = tmp_path / "clinic"
    write_scan(folder / "a.png", 1)
    write_scan(folder / "2026/b.bmp", 2)
    (folder / "notes.txt").write_text("no image")
    return folder


@pytest.fixture
def ran(clinic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Ran:
    return analyze(capsys, clinic, "--out", tmp_path / "out")


def test_run_writes_the_files_of_the_contract_and_says_where(ran: Ran, tmp_path: Path) -> None:
    names = {path.name for path in (tmp_path / "out").iterdir()}

    assert ran.code == 0
    assert names - {".progress.jsonl"} == {
        *("results.jsonl", "results.csv", "run.json"),
        *("a_mask.png", "a_prob.png", "2026__b_mask.png", "2026__b_prob.png"),
    }
    assert "2 frames analyzed, 0 abstained, 0 failed, 1 other files skipped" in ran.out
    assert str(tmp_path / "out" / "results.jsonl") in ran.out
    assert ran.err.splitlines() == ["1 of 2 files", "2 of 2 files"]


def test_line_has_every_field_of_the_contract(ran: Ran, tmp_path: Path) -> None:
    record = next(line for line in read_lines(tmp_path / "out") if line["source"] == "clinic/a.png")
    manifest = load_manifest(default_manifest_path())

    assert list(record) == FIELDS
    assert record["schema"] == "busi-desktop/result/1"
    assert (record["frame"], record["height"], record["width"]) == (0, *SHAPE)
    assert record["status"] == "ok"
    assert record["model"] == {
        "name": manifest.name,
        "version": manifest.version,
        "sha256": manifest.sha256,
    }
    assert record["parameters"]["threshold"] == manifest.segmentation.threshold
    assert set(record["suitability"]) == {"suitable", "score", "reasons"}
    assert list(record["probabilities"]) == ["benign", "malignant", "normal"]
    assert sum(record["probabilities"].values()) == pytest.approx(1.0, abs=1e-9)
    assert record["label"] == max(record["probabilities"], key=record["probabilities"].get)
    shares = record["probabilities"]
    expected = shares["malignant"] / (shares["malignant"] + shares["benign"])
    assert record["malignancy"] == pytest.approx(expected, abs=1e-4)
    assert record["label"] in record["prediction_set"]
    assert record["confidence_level"] == manifest.confidence_level
    assert record["pixel_spacing"] is None
    assert record["files"] == {"mask": "a_mask.png", "probability": "a_prob.png"}
    assert list(record["timings_ms"]) == [
        *("read", "preprocess", "infer", "refine", "write", "total")
    ]


def test_mask_and_probability_have_the_sources_size_and_depth(ran: Ran, tmp_path: Path) -> None:
    record = read_lines(tmp_path / "out")[-1]

    mask = decoded(tmp_path / "out" / record["files"]["mask"])
    probability = decoded(tmp_path / "out" / record["files"]["probability"])

    assert ran.code == 0
    assert (mask.shape, mask.dtype) == (SHAPE, np.uint8)
    assert set(np.unique(mask)) <= {0, 255}
    assert probability.shape == SHAPE
    assert probability.max() > 255
    assert int(np.count_nonzero(mask)) == sum(lesion["area_px"] for lesion in record["lesions"])


def test_lesions_have_every_field_and_no_millimeters_without_a_calibration(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_scan(tmp_path / "a.png")
    analyze(capsys, path, "--out", tmp_path / "first")
    threshold = middle_threshold(tmp_path / "first", "a")

    analyze(capsys, path, "--out", tmp_path / "out", "--threshold", threshold, *NO_GATE)

    lesion = read_lines(tmp_path / "out")[0]["lesions"][0]

    assert set(lesion) >= LESION_FIELDS
    assert lesion["area_mm2"] is None
    assert lesion["long_axis_mm"] is None
    assert lesion["short_axis_mm"] is None


def test_calibrated_dicom_gets_millimeters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.dcm"
    everywhere = region(box=(0, 0, SHAPE[1] - 1, SHAPE[0] - 1), deltas=(0.01, 0.02))
    path.write_bytes(dicom(scan(), tags={"SequenceOfUltrasoundRegions": [everywhere]}))
    analyze(capsys, path, "--out", tmp_path / "first")
    threshold = middle_threshold(tmp_path / "first", "a")

    done = analyze(capsys, path, "--out", tmp_path / "out", "--threshold", threshold, *NO_GATE)

    record = read_lines(tmp_path / "out")[0]
    lesion = record["lesions"][0]
    assert done.code == 0
    assert record["pixel_spacing"] == {"mm": [0.2, 0.1], "origin": "SequenceOfUltrasoundRegions"}
    assert lesion["area_mm2"] == pytest.approx(lesion["area_px"] * 0.02, rel=1e-3)
    assert lesion["long_axis_mm"] > lesion["short_axis_mm"] > 0.0


def test_table_parses_and_agrees_with_the_lines(ran: Ran, tmp_path: Path) -> None:
    with (tmp_path / "out/results.csv").open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    records = read_lines(tmp_path / "out")

    assert ran.code == 0
    assert [row["source"] for row in rows] == [record["source"] for record in records]
    for row, record in zip(rows, records, strict=True):
        assert float(row["probability_malignant"]) == record["probabilities"]["malignant"]
        assert int(row["n_lesions"]) == len(record["lesions"])
        assert row["file_mask"] == record["files"]["mask"]
        assert row["label"] == record["label"]


def test_run_json_holds_versions_parameters_and_counts(ran: Ran, tmp_path: Path) -> None:
    run = json.loads((tmp_path / "out/run.json").read_text())

    assert ran.code == 0
    assert set(run) >= {"program", "model", "parameters", "jobs", "counts", "started", "ended"}
    assert run["counts"] == {
        **{"sources": 2, "skipped": 1, "resumed": 0},
        **{"ok": 2, "abstained": 0, "error": 0},
    }
    assert run["interrupted"] is False


def test_second_run_gives_the_same_bytes(
    ran: Ran, clinic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = analyze(capsys, clinic, "--out", tmp_path / "again")

    assert again.code == ran.code == 0
    assert pictures(tmp_path / "again") == pictures(tmp_path / "out")
    assert without_timings(read_lines(tmp_path / "again")) == without_timings(
        read_lines(tmp_path / "out")
    )


def test_clashing_names_get_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [write_scan(tmp_path / name, i) for i, name in enumerate(("1/a.png", "2/A.bmp"))]
    paths.append(write_scan(tmp_path / "3/a.png", 3))

    done = analyze(capsys, *paths, "--out", tmp_path / "out")

    assert done.code == 0
    assert [record["files"]["mask"] for record in read_lines(tmp_path / "out")] == [
        *("a_mask.png", "A-2_mask.png", "a-3_mask.png")
    ]


def test_zip_is_read_without_unpacking(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_scan(tmp_path / "a.png")
    with zipfile.ZipFile(tmp_path / "export.zip", "w") as archive:
        archive.write(path, "day/a.png")
        archive.writestr("readme.txt", "no image")

    done = analyze(capsys, tmp_path / "export.zip", "--out", tmp_path / "out")

    assert done.code == 0
    assert [record["source"] for record in read_lines(tmp_path / "out")] == ["export.zip/day/a.png"]
    assert set(pictures(tmp_path / "out")) == {"day__a_mask.png", "day__a_prob.png"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.png", "export.zip", "out"]


def test_abstained_frame_still_gets_numbers_and_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_scan(tmp_path / "tiny.png", shape=(64, 64))

    done = analyze(capsys, path, "--out", tmp_path / "out")

    record = read_lines(tmp_path / "out")[0]
    assert done.code == 0
    assert "0 frames analyzed, 1 abstained" in done.out
    assert (record["status"], record["suitability"]["reasons"]) == ("abstained", ["too_small"])
    assert record["label"] in record["probabilities"]
    assert decoded(tmp_path / "out" / "tiny_mask.png").shape == (64, 64)
