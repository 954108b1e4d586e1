"""Many mutants in a row, and what became of them in plain values."""

from __future__ import annotations

from collections import Counter
import faulthandler
from functools import cache
import hashlib
import os
from pathlib import Path
from random import Random
import re
import shutil
import tempfile
import time
from typing import Any

from busi_desktop.io.decoder.client import shared_decoder
from busi_desktop.io.file_set import NAME as DICOMDIR
from tests.fuzz.mutators import mutant
from tests.fuzz.oracle import Verdict, digest_of, judge
from tests.fuzz.seeds import seeds, weights

SIZE = 500
"""Mutants of one batch."""
PARENT_HANGS_S = 90
_SLOWEST = 5
_SLOW_S = 1.0
_WHO_EVERY = 8
_GOOD = "image/rgb.png"


def seed_of(seed: int, number: int) -> str:
    """Return the name of the seed that a mutant is made of."""
    return Random(f"{seed}/{number}").choices(*_chances())[0]


@cache
def _chances() -> tuple[list[str], list[float]]:
    return list(weights()), list(weights().values())


def label_of(seed: int, number: int) -> str:
    """Return what gives a mutant back: ``NAME#SEED.NUMBER``."""
    return f"{seed_of(seed, number)}#{seed}.{number}"


def mutant_of(label: str) -> bytes:
    """Return the mutant that `label_of` names."""
    name, _, rest = label.rpartition("#")
    seed, _, number = rest.partition(".")
    return mutant(name, seeds()[name], seed=int(seed), number=int(number))


def run_batch(seed: int, first: int, count: int, keep: Path | None = None) -> dict[str, Any]:
    """Judge mutants, and a good file after each batch and after each that ended a process.

    Parameters
    ----------
    seed, first, count
        Of the run; which mutants.
    keep
        Where the files go that the program should not have met.

    Returns
    -------
    dict
        As JSON has it; `tests.fuzz.report.merged` adds batches up.
    """
    found: dict[str, Any] = {
        "first": first, "count": count, "outcomes": Counter(), "faults": [], "slow": [],
        "restarts": 0, "peak_bytes": 0, "peak": "",
    }  # fmt: skip
    start, cpu = time.perf_counter(), time.process_time()
    folder = Path(tempfile.mkdtemp(prefix="fuzz-", dir=_fast_folder()))
    try:
        good = folder / "good"
        good.write_bytes(seeds()[_GOOD])
        expected = digest_of(good)
        paths = [_write(folder, seed, first + at) for at in range(count)]
        there = _listing(folder)
        for at, path in enumerate(paths):
            label = label_of(seed, first + at)
            _watch(keep, label)
            then = paths[at + 1] if at + 1 < count else None
            verdict = judge(path, then=then, asks_who=(first + at) % _WHO_EVERY == 0)
            if (verdict.restarted or at + 1 == count) and digest_of(good) != expected:
                verdict.faults.append("next file: other pixels")
            _take(found, label, verdict)
            if verdict.faults and keep is not None:
                name = re.sub(r"[^\w.#-]+", "_", label)
                (keep / name).write_bytes(path.read_bytes())
        if _listing(folder) != there:
            found["faults"].append([f"batch {first}", ["written: files beside the mutants"]])
    finally:
        faulthandler.cancel_dump_traceback_later()
        shutil.rmtree(folder)
    found["seconds"] = round(time.perf_counter() - start, 2)
    found["cpu_seconds"] = round(time.process_time() - cpu, 2)
    found["parent_bytes"] = _resident()
    found["slow"] = sorted(found["slow"], reverse=True)[:_SLOWEST]
    return found


def _fast_folder() -> str | None:
    """Return a folder in memory where there is one."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def _write(folder: Path, seed: int, number: int) -> Path:
    label = label_of(seed, number)
    path = folder / f"{number}"
    if DICOMDIR in label:
        path.mkdir()
        path /= DICOMDIR
    path.write_bytes(mutant_of(label))
    return path


def _listing(folder: Path) -> str:
    """Return a hash of what lies in a folder: names, sizes and dates."""
    lines = (
        f"{path} {found.st_size} {found.st_mtime_ns}"
        for path in sorted(folder.rglob("*"))
        if (found := path.stat())
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _watch(keep: Path | None, label: str) -> None:
    """End this process if it hangs itself, and leave behind which mutant it was at."""
    if keep is not None:
        (keep / f"running-{os.getpid()}").write_text(label, "utf-8")
        faulthandler.dump_traceback_later(PARENT_HANGS_S, exit=True)


def _take(found: dict[str, Any], label: str, verdict: Verdict) -> None:
    found["outcomes"][verdict.outcome] += 1
    found["restarts"] += verdict.restarted
    if verdict.faults:
        found["faults"].append([label, verdict.faults])
    if verdict.seconds >= _SLOW_S:
        found["slow"].append([round(verdict.seconds, 2), label, verdict.outcome])
    if verdict.peak_bytes > found["peak_bytes"]:
        found["peak_bytes"], found["peak"] = verdict.peak_bytes, label


def _resident() -> int:
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def settled() -> None:
    """End this process's decoding process."""
    shared_decoder().close()
