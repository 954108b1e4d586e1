"""Decoding processes end with who started them, and a bad file costs a run nothing else."""

from __future__ import annotations

from collections.abc import Iterator
import os
from pathlib import Path
import signal
import sys
import time

import pytest

from busi_desktop.cli.batch import Job, run_batch
from busi_desktop.cli.frames import FrameSelection
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.io.decoder.client import shared_decoder
from busi_desktop.io.discover import discover
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.tasks import make_inputs
from tests.integration.runs import start, start_python, write_scan

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="stops and kills processes as Linux does"
)

LONG, SHORT = 60.0, 0.05

OPENS = """
import os, pathlib, signal, sys, threading
from busi_desktop.io.decoder.client import shared_decoder
from busi_desktop.io.load import open_file
threads = [threading.Thread(target=open_file, args=(pathlib.Path(sys.argv[1]),))]
threads[0].start()
threads[0].join()
if sys.argv[2] == "stopped":
    os.kill(shared_decoder().pid, signal.SIGSTOP)
print(shared_decoder().pid, flush=True)
if sys.argv[2] != "ends":
    signal.pause()
"""


def is_running(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def ends(pid: int) -> bool:
    until = time.monotonic() + LONG
    while is_running(pid) and time.monotonic() < until:
        os.sched_yield()
    return not is_running(pid)


def children(pid: int) -> list[int]:
    return [
        int(child)
        for task in Path(f"/proc/{pid}/task").iterdir()
        for child in (task / "children").read_text().split()
    ]


@pytest.mark.parametrize("how", ["idle", "stopped"])
def test_no_process_is_left_when_its_parent_is_killed(tmp_path, how):
    parent = start_python("-c", OPENS, write_scan(tmp_path / "a.png"), how)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert is_running(child)  # also after the thread that asked for it has ended

    parent.kill()
    parent.communicate()

    assert ends(child)


def test_no_process_is_left_when_its_parent_ends(tmp_path):
    parent = start_python("-c", OPENS, write_scan(tmp_path / "a.png"), "ends")
    out, err = parent.communicate(timeout=LONG)

    assert (parent.returncode, err) == (0, "")
    assert not is_running(int(out))


@pytest.mark.model
def test_each_worker_of_a_run_has_its_own_and_leaves_none(tmp_path):
    paths = [write_scan(tmp_path / f"{number}.png", number) for number in range(12)]
    run = start("analyze", *paths, "--out", tmp_path / "out", "--jobs", "2", "--quiet")
    seen: dict[int, int] = {}
    until = time.monotonic() + LONG
    while run.poll() is None and len(set(seen.values())) < 2 and time.monotonic() < until:
        seen |= dict(decoders_below(run.pid))
    run.communicate(timeout=LONG)

    assert run.returncode == 0
    assert len(set(seen.values())) == 2
    assert all(ends(pid) for pid in seen)


def decoders_below(pid: int) -> Iterator[tuple[int, int]]:
    """Yield the decoding processes of a process's children, with their parents."""
    try:
        for worker in children(pid):
            for child in children(worker):
                if b"\0_decoder\0" in Path(f"/proc/{child}/cmdline").read_bytes():
                    yield child, worker
    except OSError:  # one ended while we looked
        return


@pytest.mark.model
def test_a_file_that_hangs_is_one_record_in_its_place(tmp_path, monkeypatch):
    names = ["1.png", "2.png", "3.png", "4.png"]
    for number, name in enumerate(names):
        write_scan(tmp_path / "in" / name, number)
    tasks = make_inputs(discover([tmp_path / "in"]).refs, skipped=0).tasks
    model = load_model(default_manifest_path())
    job = Job(
        manifest_path=default_manifest_path(),
        params=model.manifest.segmentation,
        frames=FrameSelection(),
        kinds=("mask",),
        out=tmp_path,
    )
    decoder, records = shared_decoder(), []
    monkeypatch.setattr(decoder, "seconds", LONG)

    for task, made in run_batch(tasks, job, model, n_jobs=1):
        records += made
        decoder.seconds = LONG
        if task.stem == "1":  # what decodes the next file stops for ever
            assert decoder.pid is not None
            os.kill(decoder.pid, signal.SIGSTOP)
            decoder.seconds = SHORT

    assert [record["source"] for record in records] == [f"in/{name}" for name in names]
    assert [record.get("error", {}).get("code") for record in records] == [
        *(None, "DECODER_TIMEOUT", None, None)
    ]
