"""A tree of 2,000 files of all kinds, 5 % of them bad, by `analyze` and in the window.

All good ones are done, each bad one is told once, the order is kept; memory is reported, and
growth refused. Minutes: `BUSI_BENCH_FILES` makes it shorter.
"""

from __future__ import annotations

from collections import Counter
import os
from pathlib import Path
import re

import pytest

from busi_desktop.app.entries import EntryState
from tests.integration.runs import read_lines, start
from tests.mixed_tree import Planned, write_tree

pytestmark = [pytest.mark.bench, pytest.mark.model]

N_FILES = int(os.environ.get("BUSI_BENCH_FILES", "2000"))
HOURS_MS = 3_600_000
SHARES = (0.1, 0.5, 1.0)
GROWTH_MB = 64
"""Of `analyze`, from a tenth to the end: the decoding process keeps 40 MB after its first bomb."""
DONE = {EntryState.ANALYZED, EntryState.HIDDEN, EntryState.ABSTAINED}
KEPT_KB = 120
"""The window keeps thumbnail, facts and outlines of each file."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Planned]]:
    """Write the tree once."""
    folder = tmp_path_factory.mktemp("tree") / "clinic"
    return folder, write_tree(folder, N_FILES)


def resident_mb(*pids: int) -> float:
    """Return the memory of processes and of all below them."""
    total = 0.0
    for pid in pids:
        try:
            total += int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 / 1e6
            for task in Path(f"/proc/{pid}/task").iterdir():
                children = (task / "children").read_text().split()
                total += resident_mb(*map(int, children))
        except OSError:  # one ended while we looked
            continue
    return total


def test_analyze_does_all_good_ones_and_tells_each_bad_one_once(tree, tmp_path, benchmark):
    folder, planned = tree
    held: dict[float, float] = {}
    said: list[str] = []

    def run() -> int:
        for line in process.stderr:
            said.append(line)
            found = re.match(r"(\d+) of (\d+) files", line)
            for share in SHARES if found else ():
                if int(found[1]) >= share * int(found[2]) and share not in held:
                    held[share] = resident_mb(process.pid)

        return process.wait()

    with start("analyze", folder, "--out", tmp_path / "out") as process:
        code = benchmark.pedantic(run, rounds=1)

    benchmark.extra_info.update({f"mb_at_{share:.0%}": mb for share, mb in held.items()})
    print({f"{share:.0%}": round(mb, 1) for share, mb in held.items()})
    records = read_lines(tmp_path / "out")
    told = {record["source"]: record.get("error", {}).get("code") for record in records}
    assert code == 1
    assert "Traceback" not in "".join(said)
    assert [record["source"] for record in records] == [f"clinic/{one.label}" for one in planned]
    assert told == {f"clinic/{one.label}": one.code for one in planned}
    assert held[1.0] - held[0.1] <= GROWTH_MB


def test_the_window_does_all_good_ones_and_tells_each_bad_one_once(
    tree, qtbot, benchmark, make_window
):
    folder, planned = tree
    window = make_window()
    window.show()
    session = window.session
    workspace = session.workspace
    ends: list[object] = []
    held: dict[float, float] = {}

    def look(progress) -> None:
        for share in SHARES:
            if progress.done >= share * progress.total and share not in held:
                held[share] = resident_mb(os.getpid())

    def run_all() -> None:
        session.controller.open_paths([str(folder)])
        qtbot.waitUntil(lambda: len(workspace.entries) > 0, timeout=HOURS_MS)
        qtbot.waitUntil(lambda: not workspace.busy, timeout=HOURS_MS)
        session.folder_run.start()
        qtbot.waitUntil(lambda: bool(ends), timeout=HOURS_MS)

    session.folder_run.progressed.connect(look)
    session.folder_run.ended.connect(ends.append)
    benchmark.pedantic(run_all, rounds=1)
    held.setdefault(1.0, resident_mb(os.getpid()))

    benchmark.extra_info.update({f"mb_at_{share:.0%}": mb for share, mb in held.items()})
    print({f"{share:.0%}": round(mb, 1) for share, mb in held.items()}, ends[0])
    entries = {entry.ref.label.removeprefix("clinic/"): entry for entry in workspace.entries}
    missed = [label.removeprefix("clinic/") for label, _ in workspace.misses]
    told = Counter(missed)
    for label, entry in entries.items():
        told[label] += entry.error is not None or len(entry.failures) > 0
    window.close()
    assert len(entries) == len(workspace.entries)
    assert list(entries) == [one.label for one in planned if one.label not in missed]
    assert {label: n for label, n in told.items() if n} == {
        one.label: 1 for one in planned if one.code
    }
    states = Counter(entries[one.label].state for one in planned if one.code is None)
    print(dict(states))
    assert set(states) <= DONE
    assert 1e3 * (held[1.0] - held[0.1]) / (0.9 * len(planned)) <= KEPT_KB
