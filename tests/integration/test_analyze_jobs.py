"""Several processes give what one gives."""

from __future__ import annotations

import os
from pathlib import Path
import signal
import sys

import pytest

from tests.integration.runs import (
    SAMPLES,
    analyze,
    finish,
    pictures,
    read_lines,
    start,
    without_timings,
    write_scan,
)

pytestmark = pytest.mark.model


def test_order_and_bytes_do_not_depend_on_the_number_of_jobs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.png").write_bytes(b"")
    paths = [
        SAMPLES / "cine.dcm",  # the slowest first, so that others overtake it
        tmp_path / "bad.png",
        *(write_scan(tmp_path / f"{name}.png", i) for i, name in enumerate("zya")),
        tmp_path / "gone.png",
    ]
    options = ("--frames", ":2", "--overlays")

    one = analyze(capsys, *paths, "--out", tmp_path / "one", "--jobs", "1", *options)
    two = analyze(capsys, *paths, "--out", tmp_path / "two", "--jobs", "2", *options)

    records = read_lines(tmp_path / "two")
    assert (one.code, two.code) == (1, 1)
    assert [record["source"] for record in records] == [
        *("cine.dcm", "cine.dcm", "bad.png", "z.png", "y.png", "a.png", "gone.png")
    ]
    assert without_timings(records) == without_timings(read_lines(tmp_path / "one"))
    assert pictures(tmp_path / "two") == pictures(tmp_path / "one")
    assert len(pictures(tmp_path / "two")) == 5 * 4


def workers_of(process: int) -> list[int]:
    """Return the worker processes of a run, as the kernel lists them."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return [
        int(child)
        for child in children
        if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")
def test_death_of_a_worker_ends_the_run_in_words(tmp_path: Path) -> None:
    paths = [write_scan(tmp_path / "a.png"), *[SAMPLES / "cine.dcm"] * 3]
    process = start("analyze", *paths, "--out", tmp_path / "out", "--jobs", "2")
    assert process.stderr is not None
    assert process.stderr.readline() == "1 of 4 files\n"

    os.kill(workers_of(process.pid)[0], signal.SIGKILL)
    ended = finish(process)

    assert ended.code == 1
    assert ended.err.startswith("A worker process ended unexpectedly")
    assert "--resume" in ended.err
