"""`analyze` changes nothing but the results folder, and not what is somebody else's in it."""

from __future__ import annotations

import hashlib
from pathlib import Path
import shutil

import pytest

from tests.integration.runs import SAMPLES, analyze, read_lines, write_scan

pytestmark = pytest.mark.model


def test_pictures_that_are_not_ours_are_never_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_scan(tmp_path / "data/benign (1).png")
    truth = write_scan(tmp_path / "data/benign (1)_mask.png", 9)
    before = truth.read_bytes()

    done = analyze(capsys, path, "--out", tmp_path / "data")

    assert done.code == 2
    assert "Name another folder" in done.err
    assert truth.read_bytes() == before
    assert sorted(p.name for p in (tmp_path / "data").iterdir()) == [path.name, truth.name]


def test_folder_to_analyze_is_refused_as_results_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_scan(tmp_path / "a.png")

    done = analyze(capsys, tmp_path, "--out", tmp_path / ".")

    assert done.code == 2
    assert "The results folder is one of the folders to analyze." in done.err


def test_results_below_the_folder_are_no_inputs_of_the_next_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_scan(tmp_path / "clinic/a.png")
    options = (tmp_path / "clinic", "--out", tmp_path / "clinic/results", "--overlays")
    analyze(capsys, *options)

    done = analyze(capsys, *options)

    assert done.code == 0
    assert [r["source"] for r in read_lines(tmp_path / "clinic/results")] == ["clinic/a.png"]


def test_sources_stay_untouched_and_nothing_is_written_elsewhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], program_home: Path
) -> None:
    folder = tmp_path / "clinic"
    write_scan(folder / "a.png")
    shutil.copy(SAMPLES / "benign.dcm", folder)

    def state() -> dict[str, tuple[str, int]]:
        return {
            p.name: (hashlib.sha256(p.read_bytes()).hexdigest(), p.stat().st_mtime_ns)
            for p in folder.iterdir()
        }

    before = state()

    assert analyze(capsys, folder, "--out", tmp_path / "out", "--overlays").code == 0

    assert state() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["clinic", "out"]
    assert not program_home.exists()
