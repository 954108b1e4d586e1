"""`analyze` answers every fault with one clear line, the right exit code and no harm done."""

from __future__ import annotations

import json
from pathlib import Path
import shutil
import sys

import pytest

from busi_desktop.cli import analyze as analyze_command
from busi_desktop.cli import batch
from busi_desktop.cli.main import main
from busi_desktop.inference import registry
from tests.integration.runs import (
    analyze,
    finish,
    pictures,
    read_lines,
    scan,
    start,
    write_scan,
)
from tests.unit.io.files import dicom, png_header, saved

pytestmark = pytest.mark.model


def copied_models(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program use a copy of its models, which a test may break; returns the network."""
    shutil.copytree(registry.models_folder(), folder)
    monkeypatch.setattr(registry, "models_folder", lambda: folder)
    manifest = json.loads(registry.default_manifest_path().read_text())
    return folder / manifest["file"]


BAD_FILES = {
    "empty.png": b"",
    "text.png": b"this is no image",
    "cut.dcm": dicom(scan())[:600],
    "pixel.png": saved(scan()[:1, :1], "PNG"),
    "huge.png": png_header(60_000, 60_000),
    "half.png": saved(scan(), "PNG")[:900],
}


def test_bad_files_are_one_clear_line_each_and_the_rest_is_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, content in BAD_FILES.items():
        (tmp_path / name).write_bytes(content)
    good = [write_scan(tmp_path / name, i) for i, name in enumerate(("first.png", "last.png"))]
    paths = [good[0], *(tmp_path / name for name in BAD_FILES), good[1]]

    done = analyze(capsys, *paths, "--out", tmp_path / "out", "--quiet")

    records = read_lines(tmp_path / "out")
    errors = records[1:-1]
    assert done.code == 1
    assert [record["source"] for record in records] == [path.name for path in paths]
    assert {record["status"] for record in (records[0], records[-1])} == {"ok"}
    assert set(pictures(tmp_path / "out")) == {
        *("first_mask.png", "first_prob.png", "last_mask.png", "last_prob.png")
    }
    assert len(done.err.splitlines()) == len(BAD_FILES)
    for line, record in zip(done.err.splitlines(), errors, strict=True):
        error = record["error"]
        assert line == f"{record['source']}: {error['message']} {error['hint']}"
        assert error["type"] == "UnreadableFile"
        assert list(record)[:5] == ["schema", "source", "frame", "sha256", "status"]
        assert (record["frame"], record["status"]) == (None, "error")


def test_path_that_does_not_exist_keeps_its_place_in_the_results(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = write_scan(tmp_path / "a.png")

    done = analyze(capsys, tmp_path / "gone.png", good, "--out", tmp_path / "out")

    assert done.code == 1
    assert [(r["source"], r["status"]) for r in read_lines(tmp_path / "out")] == [
        *(("gone.png", "error"), ("a.png", "ok"))
    ]
    assert "gone.png: There is no file or folder of this name." in done.err


def test_folder_without_images_is_said_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters/a.txt").write_text("no image")

    done = analyze(capsys, tmp_path / "letters", "--out", tmp_path / "out")

    assert done.code == 1
    assert done.err.startswith("No image was found. Name DICOM")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_altered_model_ends_with_3_before_anything_is_touched(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    jobs: str,
) -> None:
    path = write_scan(tmp_path / "a.png")
    analyze(capsys, path, "--out", tmp_path / "out")
    before = pictures(tmp_path / "out"), read_lines(tmp_path / "out")
    network = copied_models(tmp_path / "models", monkeypatch)
    network.write_bytes(network.read_bytes() + b"x")

    done = analyze(capsys, path, "--out", tmp_path / "out", "--jobs", jobs)

    assert done.code == 3
    assert done.err.splitlines() == [
        "The model file was altered: its checksum is not the one in its manifest. "
        "Install the program again from its original medium."
    ]
    assert (pictures(tmp_path / "out"), read_lines(tmp_path / "out")) == before


@pytest.mark.parametrize("part", ["network", "manifest"])
def test_missing_model_ends_with_3(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    part: str,
) -> None:
    network = copied_models(tmp_path / "models", monkeypatch)
    (network if part == "network" else registry.default_manifest_path()).unlink()

    done = analyze(capsys, write_scan(tmp_path / "a.png"), "--out", tmp_path / "out")

    assert done.code == 3
    assert "missing" in done.err
    assert "Install the program again" in done.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_results_that_can_not_be_written_stop_the_run_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], jobs: str
) -> None:
    path = write_scan(tmp_path / "a.png")
    (tmp_path / "out/a_mask.png").mkdir(parents=True)
    (tmp_path / "out/.progress.jsonl").touch()  # a folder of ours

    done = analyze(capsys, path, "--out", tmp_path / "out", "--jobs", jobs)

    assert done.code == 1
    assert done.err.startswith("Could not write a_mask.png")
    assert len(done.err.splitlines()) == 1


def test_out_that_is_a_file_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_scan(tmp_path / "a.png")

    done = analyze(capsys, path, "--out", path)

    assert done.code == 1
    assert done.err.startswith("The results folder can't be used")


def test_fault_of_our_own_costs_one_frame_and_leaves_no_name_in_the_log(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    program_home: Path,
) -> None:
    path = tmp_path / "Doe Jane.dcm"
    path.write_bytes(dicom(scan(), tags={"PatientName": "Doe^Jane", "PatientID": "ID-4711"}))
    good = write_scan(tmp_path / "good.png")
    real = batch.analyze

    def fail_on_dicom(frame, *args):
        if frame.source.kind.startswith("PNG"):
            return real(frame, *args)
        raise RuntimeError(f"no pixel in '{path}' of 'Doe^Jane' ID-4711/2")

    monkeypatch.setattr(batch, "analyze", fail_on_dicom)

    done = analyze(capsys, path, good, "--out", tmp_path / "out", "--quiet")

    error = read_lines(tmp_path / "out")[0]["error"]
    crash_file = next((program_home / "crash").iterdir())
    log = (program_home / "busi-desktop.log").read_text()
    assert done.code == 1
    assert [r["status"] for r in read_lines(tmp_path / "out")] == ["error", "ok"]
    assert done.err.splitlines() == [f"Doe Jane.dcm: {error['message']} {error['hint']}"]
    number = crash_file.stem.rpartition("-")[2]
    assert number in error["message"]
    assert number in log
    assert "RuntimeError" in crash_file.read_text()
    kept = "".join(p.read_text() for p in program_home.rglob("*") if p.is_file())
    assert not {word for word in ("Doe", "Jane", "4711", str(tmp_path)) if word in kept}


def test_fault_outside_the_frames_is_one_line_with_a_number(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    program_home: Path,
) -> None:
    def fail(*args, **options):
        raise RuntimeError("broken")

    monkeypatch.setattr(analyze_command, "collect", fail)

    done = analyze(capsys, tmp_path, "--out", tmp_path / "out")

    crash_file = next((program_home / "crash").iterdir())
    assert done.code == 1
    assert len(done.err.splitlines()) == 1
    assert crash_file.stem.rpartition("-")[2] in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["analyze"],
        ["analyze", "a.png"],
        ["analyze", "a.png", "--out", "r", "--jobs", "0"],
        ["analyze", "a.png", "--out", "r", "--jobs", "two"],
        ["analyze", "a.png", "--out", "r", "--threshold", "1.5"],
        ["analyze", "a.png", "--out", "r", "--threshold", "nan"],
        ["analyze", "a.png", "--out", "r", "--slic", "maybe"],
        ["analyze", "a.png", "--out", "r", "--slic-regions", "1"],
        ["analyze", "a.png", "--out", "r", "--slic-compactness", "0"],
        ["analyze", "a.png", "--out", "r", "--frames", "5:2"],
        ["analyze", "a.png", "--out", "r", "--frames", "some"],
        ["self-test", "--xml"],
    ],
)
def test_usage_errors_end_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2
    assert "usage: busi-desktop" in capsys.readouterr().err


def test_superpixels_switched_off_and_set_are_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_scan(tmp_path / "a.png", 0)
    out = tmp_path / "out"

    code = main(["analyze", str(path), "--out", str(out), "--slic", "off", "--slic-regions", "60"])

    assert code == 2
    assert "--slic-regions sets superpixels, but --slic off switches them off." in (
        capsys.readouterr().err
    )
    assert not out.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes")
def test_reader_that_leaves_the_pipe_does_not_stop_the_run(tmp_path: Path) -> None:
    paths = [write_scan(tmp_path / f"{name}.png", i) for i, name in enumerate("abc")]

    process = start("analyze", *paths, "--out", tmp_path / "out")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    process.stderr.readline()
    process.stderr.close()

    assert process.wait(80) == 0
    assert len(read_lines(tmp_path / "out")) == 3


def test_folder_name_that_is_no_text_is_printed_escaped(tmp_path: Path) -> None:
    path = write_scan(tmp_path / "a.png")

    strict = {"PYTHONIOENCODING": "utf-8:strict"}

    done = finish(start("analyze", path, "--out", f"{tmp_path}/r\udcff", env=strict))

    assert done.code == 0
    assert "r\\udcff" in done.out
