"""The long run: `make fuzz N=100000 JOBS=2 SEED=1`; stopped and started again it goes on.

    python -m tests.fuzz --n 100000 --jobs 2 --seed 1 --out build/fuzz
    python -m tests.fuzz --one 'image/gray.png#1.4711'      open one mutant again
    python -m tests.fuzz --seed 1 --report                  the figures so far

Ends with 1 if the program did what it may never do.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
import json
from multiprocessing import get_context
from pathlib import Path
import sys
import tempfile
import time
from typing import Any

from tests.fuzz.batches import SIZE, mutant_of, run_batch
from tests.fuzz.oracle import judge
from tests.fuzz.report import ANSWERED, as_markdown, merged, publish
from tests.fuzz.seeds import seeds

_REPORT_EVERY = 10


def main() -> int:
    """Run, go on, report, or open one mutant."""
    options = _options()
    if options.one:
        return _one(options.one)
    out = options.out / f"seed-{options.seed}"
    out.mkdir(parents=True, exist_ok=True)
    if not options.report:
        _run(options, out)
    total = _report(options, out, is_shown=True)
    return 1 if set(total["fault_kinds"]) - ANSWERED else 0


def _options() -> Namespace:
    parser = ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--n", type=int, default=100_000, help="mutants in all")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--one", help="NAME#SEED.NUMBER: open this mutant and tell")
    parser.add_argument("--report", action="store_true", help="only write the report")
    parser.add_argument("--publish", type=Path, help="page of the manual that gets the figures")
    return parser.parse_args()


def _one(label: str) -> int:
    data = mutant_of(label)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("DICOMDIR" if "DICOMDIR" in label else "mutant")
        path.write_bytes(data)
        verdict = judge(path)
    print(f"{label}: {len(data):,} bytes")
    print(verdict)
    return 1 if verdict.faults else 0


def _finished(out: Path) -> list[dict[str, Any]]:
    path = out / "batches.jsonl"
    if not path.exists():
        return []
    lines = path.read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.endswith("}")]


def _run(options: Namespace, out: Path) -> None:
    done = {batch["first"] for batch in _finished(out)}
    waiting = [first for first in range(0, options.n, SIZE) if first not in done]
    waiting.reverse()
    start, n_done = time.monotonic(), 0
    while waiting:
        # Spawned, as the program's own workers are; a new pool if one of them ends.
        with ProcessPoolExecutor(options.jobs, mp_context=get_context("spawn")) as pool:
            running: dict[Future[dict[str, Any]], int] = {}
            try:
                while waiting or running:
                    while waiting and len(running) < options.jobs:
                        first = waiting.pop()
                        count = min(SIZE, options.n - first)
                        running[pool.submit(run_batch, options.seed, first, count, out)] = first
                    for future in wait(running, return_when=FIRST_COMPLETED).done:
                        _keep(out, future.result())
                        del running[future]
                        n_done += 1
                        _say(n_done, len(waiting) + len(running), time.monotonic() - start)
                        if n_done % _REPORT_EVERY == 0:
                            _report(options, out)
            except BrokenProcessPool:
                for first in running.values():
                    _keep(out, _ended(out, first, min(SIZE, options.n - first)))
        for path in out.glob("running-*"):
            path.unlink()


def _keep(out: Path, batch: dict[str, Any]) -> None:
    with (out / "batches.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(batch) + "\n")


def _ended(out: Path, first: int, count: int) -> dict[str, Any]:
    """Return the record of a batch that ended the program itself, which may never happen."""
    last = [path.read_text("utf-8") for path in sorted(out.glob("running-*"))]
    return {
        "first": first, "count": count, "outcomes": {"program ended": count}, "slow": [],
        "faults": [[f"batch {first}", [f"program: ended at one of {last}"]]], "restarts": 0,
        "peak_bytes": 0, "peak": "", "seconds": 0.0, "parent_bytes": 0,
    }  # fmt: skip


def _say(done: int, left: int, seconds: float) -> None:
    rate = done * SIZE / max(seconds, 1e-9)
    print(f"{done * SIZE:,} done, {left * SIZE:,} left, {rate:.0f} a second", flush=True)


def _report(options: Namespace, out: Path, *, is_shown: bool = False) -> dict[str, Any]:
    total = merged(_finished(out))
    table = as_markdown(total, seed=options.seed, n_seeds=len(seeds()))
    (out / "report.json").write_text(json.dumps(total, indent=1), "utf-8")
    (out / "report.md").write_text(table, "utf-8")
    if is_shown:
        print(table)
        for label, faults in total["faults"]:
            print(label, *faults, sep="\n    ")
    if options.publish is not None:
        publish(options.publish, table)
    return total


if __name__ == "__main__":
    sys.exit(main())
