"""Other programs, each in an environment of its own, and how a script runs in one of them."""

from __future__ import annotations

from collections.abc import Callable
import json
import os
from pathlib import Path
from statistics import median
import subprocess

import pytest

PEERS_VARIABLE = "BUSI_BENCH_PEERS"
NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
RUNS = 5
TIMEOUT_S = 120

Marks = dict[str, float]


def peer_python(peer: str) -> Path:
    """Return the Python of a peer's environment, or skip the test and say why."""
    folder = os.environ.get(PEERS_VARIABLE, "")
    python = Path(folder) / peer / "bin" / "python"
    if not folder or not python.exists():
        pytest.skip(
            f"{peer} is not installed beside us: it is no requirement of ours. To compare, see "
            f"docs/guide/comfort.md and set {PEERS_VARIABLE}."
        )
    return python


def run_script(
    python: Path, script: str, argument: Path, home: Path, *, platform: str = "offscreen"
) -> Marks:
    """Run a script once and return the JSON that it prints last; its clock starts with its process.

    The script finds the time at which it was asked for as `BEGAN` among its variables. Programs run
    from compiled modules, as installed ones do, whatever is set where the bench runs.
    """
    inherited = {name: os.environ[name] for name in os.environ if name != NO_BYTECODE}
    environment = inherited | {
        "BUSI_DESKTOP_HOME": str(home),
        "HOME": str(home),
        "QT_QPA_PLATFORM": platform,
    }
    began = 'BEGAN=$(date +%s.%N) exec "$@"'
    done = subprocess.run(
        ["sh", "-c", began, "sh", str(python), "-c", script, str(argument)],
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        env=environment,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, done.stderr[-2000:]
    marks: Marks = json.loads(lines[-1])
    return marks


def alternating(*programs: Callable[[], Marks], runs: int = RUNS) -> tuple[Marks, ...]:
    """Return each program's medians, run in turns; the first turn, which fills the disk cache, is
    left out.
    """
    for once in programs:
        once()
    turns = [[once() for once in programs] for _ in range(runs)]
    return tuple(
        {name: round(median(turn[place][name] for turn in turns), 4) for name in turns[0][place]}
        for place in range(len(programs))
    )
