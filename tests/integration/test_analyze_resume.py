"""A run that was stopped leaves whole files, and `--resume` makes of them what one run had made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
import json
import os
from pathlib import Path
import shutil
import signal
import subprocess

import pytest

from busi_desktop.cli.main import main
from busi_desktop.pipeline.run_folder import PROGRESS
from tests.integration.runs import (
    NO_GATE,
    SAMPLES,
    analyze,
    decoded,
    finish,
    middle_threshold,
    pictures,
    read_lines,
    start,
    without_timings,
    write_scan,
)

pytestmark = pytest.mark.model

NAMES = [f"{letter}.png" for letter in "abcdef"]


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("inputs") / "clinic"
    for seed, name in enumerate(NAMES):
        write_scan(folder / name, seed)
    return folder


@pytest.fixture(scope="module")
def whole(clinic: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("results") / "whole"
    assert main(["analyze", str(clinic), "--out", str(out), "--quiet"]) == 0
    return out


@pytest.fixture
def uninterrupted(whole: Path, tmp_path: Path) -> Path:
    """A copy of one whole run's results, which a test may change."""
    return Path(shutil.copytree(whole, tmp_path / "uninterrupted"))


@pytest.fixture
def begun() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start runs in processes of their own, and see to it that none stays."""
    processes = []
    # Whoever ignores Ctrl-C, as a job in the background does, hands that down to what it starts.
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)

    def begin(*arguments: str | Path) -> subprocess.Popen[str]:
        processes.append(start("analyze", *arguments))
        return processes[-1]

    yield begin
    signal.signal(signal.SIGINT, handler)
    for process in processes:
        with suppress(ProcessLookupError):  # as it should be
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def kill_after_a_file(process: subprocess.Popen[str]) -> None:
    """Kill a run when it says that it has finished a file: no clock, no guess."""
    assert process.stderr is not None
    assert process.stderr.readline().endswith(" of 6 files\n")
    process.kill()
    # Workers hold the pipe: this ends only if they end with the run.
    process.communicate(timeout=30)


def require_whole(out: Path) -> None:
    """Raise if a file that bears a final name isn't whole."""
    for name in pictures(out):
        decoded(out / name)
    if (out / "results.jsonl").exists():
        read_lines(out)


def require_equal(out: Path, uninterrupted: Path) -> None:
    assert pictures(out) == pictures(uninterrupted)
    assert without_timings(read_lines(out)) == without_timings(read_lines(uninterrupted))
    assert {path.name for path in out.iterdir()} == {p.name for p in uninterrupted.iterdir()}


def test_killed_twice_and_resumed_equals_an_uninterrupted_run(
    begun: Callable[..., subprocess.Popen[str]],
    clinic: Path,
    uninterrupted: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    for options in ([], ["--resume"]):
        process = begun(clinic, "--out", out, *options)
        kill_after_a_file(process)
        require_whole(out)

    assert len((out / PROGRESS).read_bytes().splitlines()) >= 2
    last = analyze(capsys, clinic, "--out", out, "--resume")

    assert last.code == 0
    assert json.loads((out / "run.json").read_text())["counts"]["resumed"] >= 2
    require_equal(out, uninterrupted)


def test_killed_with_workers_and_resumed_equals_an_uninterrupted_run(
    begun: Callable[..., subprocess.Popen[str]],
    clinic: Path,
    uninterrupted: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    process = begun(clinic, "--out", out, "--jobs", "2")
    kill_after_a_file(process)
    require_whole(out)

    last = analyze(capsys, clinic, "--out", out, "--resume")

    assert last.code == 0
    require_equal(out, uninterrupted)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interrupted_run_ends_with_130_and_whole_results(
    begun: Callable[..., subprocess.Popen[str]], clinic: Path, tmp_path: Path, jobs: str
) -> None:
    out = tmp_path / "out"
    # Ten frames each: the run is far from its end when the first file is done.
    paths = [clinic / "a.png", *[SAMPLES / "cine.dcm"] * 3]
    process = begun(*paths, "--out", out, "--jobs", jobs)
    assert process.stderr is not None
    assert process.stderr.readline() == "1 of 4 files\n"
    os.killpg(process.pid, signal.SIGINT)  # what a terminal does on Ctrl-C
    ended = finish(process)

    records = read_lines(out)
    assert ended.code == 130
    assert ended.err.splitlines() == ["Interrupted; --resume goes on from here."]
    assert [record["source"] for record in records] == ["a.png"]
    assert json.loads((out / "run.json").read_text())["interrupted"] is True
    assert not [path.name for path in out.iterdir() if path.name.endswith(".part")]
    assert len(pictures(out)) < 2 * (1 + 3 * 10)  # nobody waited for the rest
    require_whole(out)


def test_resume_of_a_whole_run_does_nothing_again(
    clinic: Path, uninterrupted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {p.name: p.stat().st_mtime_ns for p in uninterrupted.glob("*.png")}
    lines = read_lines(uninterrupted)

    done = analyze(capsys, clinic, "--out", uninterrupted, "--resume")

    assert done.code == 0
    assert {p.name: p.stat().st_mtime_ns for p in uninterrupted.glob("*.png")} == before
    assert read_lines(uninterrupted) == lines
    assert json.loads((uninterrupted / "run.json").read_text())["counts"]["resumed"] == 6


def test_resume_under_other_parameters_does_all_again(
    clinic: Path, uninterrupted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    threshold = (*NO_GATE, "--threshold", middle_threshold(uninterrupted, "a"))
    fresh = tmp_path / "fresh"
    analyze(capsys, clinic, "--out", fresh, *threshold)

    assert analyze(capsys, clinic, "--out", uninterrupted, "--resume", *threshold).code == 0

    assert json.loads((uninterrupted / "run.json").read_text())["counts"]["resumed"] == 0
    require_equal(uninterrupted, fresh)


def test_resume_after_a_stop_under_other_parameters_mixes_nothing(
    begun: Callable[..., subprocess.Popen[str]],
    clinic: Path,
    uninterrupted: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    shutil.copytree(uninterrupted, out)
    threshold = (*NO_GATE, "--threshold", middle_threshold(uninterrupted, "a"))
    process = begun(clinic, "--out", out, "--resume", *threshold)
    kill_after_a_file(process)

    assert analyze(capsys, clinic, "--out", out, "--resume").code == 0

    require_equal(out, uninterrupted)


def test_resume_does_a_changed_source_and_a_lost_picture_again(
    clinic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out, fresh = tmp_path / "clinic", tmp_path / "out", tmp_path / "fresh"
    shutil.copytree(clinic, folder)
    analyze(capsys, folder, "--out", out)
    write_scan(folder / "b.png", 99)
    (out / "d_prob.png").unlink()

    assert analyze(capsys, folder, "--out", out, "--resume").code == 0

    assert json.loads((out / "run.json").read_text())["counts"]["resumed"] == 4
    analyze(capsys, folder, "--out", fresh)
    require_equal(out, fresh)


def test_resume_tries_failed_sources_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"")
    assert analyze(capsys, path, "--out", tmp_path / "out").code == 1
    write_scan(path)

    assert analyze(capsys, path, "--out", tmp_path / "out", "--resume").code == 0

    assert [record["status"] for record in read_lines(tmp_path / "out")] == ["ok"]


def test_resume_survives_a_journal_that_was_cut_in_mid_line(
    clinic: Path, uninterrupted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    shutil.copytree(uninterrupted, out)
    journal = out / PROGRESS
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([*lines[:2], b"no JSON\n", *lines[2:4], lines[4][:100]]))

    assert analyze(capsys, clinic, "--out", out, "--resume").code == 0

    assert json.loads((out / "run.json").read_text())["counts"]["resumed"] == 4
    require_equal(out, uninterrupted)


def test_new_run_forgets_the_old_one(
    clinic: Path, uninterrupted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = analyze(capsys, clinic / "a.png", "--out", uninterrupted)

    assert done.code == 0
    assert [record["source"] for record in read_lines(uninterrupted)] == ["a.png"]
    assert len((uninterrupted / PROGRESS).read_bytes().splitlines()) == 1
