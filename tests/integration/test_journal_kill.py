"""Killed at any moment, a journal keeps every event that was acknowledged."""

from __future__ import annotations

import json
import os
from pathlib import Path
import subprocess
import sys

import pytest

ROOT = Path(__file__).parents[2]
WRITER = Path(__file__).with_name("killed_writer.py")


def kill_writers(path: Path, *, n_kills: int, seed: int) -> dict[str, list[str]]:
    done = subprocess.run(
        [sys.executable, str(WRITER), str(path), str(n_kills), str(seed)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    "n_kills", [20, pytest.param(300, marks=pytest.mark.slow)], ids=["short", "long"]
)
def test_every_acknowledged_event_survives_a_kill(tmp_path, n_kills):
    seen = kill_writers(tmp_path / "journal.sqlite", n_kills=n_kills, seed=5)

    assert seen["faults"] == []
    assert len(seen["acknowledged"]) > n_kills / 2
    assert [name for name in seen["found"] if name in set(seen["acknowledged"])] == seen[
        "acknowledged"
    ]
    # What was written but not yet acknowledged may be there: at most the last of each writer.
    assert len(seen["found"]) - len(seen["acknowledged"]) <= n_kills
