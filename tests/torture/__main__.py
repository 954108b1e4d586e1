"""The long run: `make torture N=1000 SEED=1`; nothing that was acknowledged may be lost.

    python -m tests.torture --n 1000 --seed 1 --out build/torture
    python -m tests.torture --only faults

Ends with 1 if something was lost, or shown otherwise than it was drawn.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
import json
from pathlib import Path
import sys
import tempfile
import time
from typing import Any

from tests.torture import faults, flips, kills
from tests.torture.report import as_markdown, publish

PARTS = ("kills", "flips", "faults")
_SAY_EVERY = 100


def main() -> int:
    """Run the campaigns and write the report."""
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / "report.json"
    found = json.loads(path.read_text("utf-8")) if path.exists() else {}
    for part in options.only or PARTS:
        start = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="torture-") as folder:
            found[part] = _run(part, options, Path(folder))
        found[part]["seconds"] = round(time.monotonic() - start)
        path.write_text(json.dumps(found, indent=1), "utf-8")
    table = as_markdown(found, seed=options.seed)
    (options.out / "report.md").write_text(table, "utf-8")
    print(table)
    if options.publish is not None:
        publish(options.publish, table)
    return 1 if any(found[part]["faults"] for part in found) else 0


def _options() -> Namespace:
    parser = ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--n", type=int, default=1000, help="kills, and as many flipped bits")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("build/torture"))
    parser.add_argument("--only", nargs="+", choices=PARTS)
    parser.add_argument("--publish", type=Path, help="page of the manual that gets the figures")
    return parser.parse_args()


def _run(part: str, options: Namespace, folder: Path) -> dict[str, Any]:
    n, seed = options.n, options.seed
    if part == "kills":
        working = list(_saying("kills", kills.kills(n, seed, folder)))
        mending = list(_saying("kills", kills.kills_while_mending(n // 10, seed, folder)))
        return kills.summary(working, mending)
    if part == "flips":
        return flips.summary(list(_saying("flips", flips.flips(n, seed, folder))))
    return faults.summary(list(_saying("faults", faults.faults())))


def _saying(part: str, results: Iterable[dict[str, Any]]) -> Iterable[dict[str, Any]]:
    """Tell faults at once, and how far it is now and then."""
    for number, result in enumerate(results, start=1):
        bad = result.get("faults") or result.get("wrong")
        if bad or number % _SAY_EVERY == 0:
            print(f"{part}: {number} done{f', {result}' if bad else ''}", flush=True)
        yield result


if __name__ == "__main__":
    sys.exit(main())
