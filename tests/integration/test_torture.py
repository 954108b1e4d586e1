"""The short form of `make torture`: some kills, some flipped bits, and the disks that fail.

The long form has a thousand of each (docs/durability.md); this one uses a seed of its own.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
import subprocess
import sys

import pytest

from tests.torture import faults
from tests.torture.report import as_markdown, publish

ROOT = Path(__file__).parents[2]

LIMITED = ("disk full (ext4 on a loop device)", "write errors (ext4 on a loop device without room)")
"""Left to the long form: they make a file system each."""


@pytest.fixture
def run(tmp_path):
    """Run a campaign as a program of its own: it forks, which the tests' process must not."""

    def start(*words: object) -> dict[str, object]:
        done = subprocess.run(
            [sys.executable, "-m", "tests.torture", "--out", str(tmp_path), *map(str, words)],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads((tmp_path / "report.json").read_text("utf-8"))

    return start


def test_nothing_acknowledged_is_lost_in_kills_and_no_flipped_bit_shows_something_wrong(run):
    found = run("--only", "kills", "flips", "--n", 12, "--seed", 2)

    assert found["kills"]["faults"] == []
    assert found["kills"]["acknowledged"] > 5
    assert found["flips"]["faults"] == []
    assert sum(found["flips"]["outcomes"].values()) == 12


@pytest.mark.parametrize("name", [name for name in faults.CASES if name not in LIMITED])
def test_nothing_is_lost_where_a_disk_fails_and_work_is_saved_elsewhere(name):
    found = faults.run_case(name)

    if "not_run" in found:
        pytest.skip(found["not_run"])
    assert found["faults"] == []


def test_figures_stand_in_the_manual_between_their_marks(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- torture:begin -->old<!-- torture:end -->\nafter\n", "utf-8")
    case = {"case": "disk full", "message": "The disk is full.", "acknowledged": 7, "faults": []}

    publish(page, as_markdown({"faults": {"cases": [case], "faults": []}}, seed=1))

    text = page.read_text("utf-8")
    assert "| disk full | The disk is full. | 7 | 0 |" in text
    assert "-->old" not in text
    assert text.startswith("before")
    assert text.endswith("after\n")
