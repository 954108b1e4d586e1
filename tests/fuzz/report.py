"""The figures of a run: JSON for machines, a table for the manual."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
import platform
import re
from typing import Any

BEGIN, END = "<!-- fuzz:begin -->", "<!-- fuzz:end -->"
ANSWERED = frozenset({"stopped", "death"})
"""What is worth a look, but ended in a sentence, as it must."""
_SHOWN_SLOW = 8
_LISTED = frozenset(
    {"crash", "death", "stopped", "hang", "memory", "written", "next file", "program"}
)


def merged(batches: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Add batches up, whatever their order."""
    outcomes: Counter[str] = Counter()
    total: dict[str, Any] = {
        "mutants": 0, "batches": 0, "seconds": 0.0, "restarts": 0, "faults": [], "slow": [],
        "peak_bytes": 0, "peak": "", "parent_bytes": [],
    }  # fmt: skip
    for batch in sorted(batches, key=lambda one: one["first"]):
        outcomes.update(batch["outcomes"])
        total["mutants"] += batch["count"]
        total["batches"] += 1
        total["seconds"] = round(total["seconds"] + batch["seconds"], 1)
        total["restarts"] += batch["restarts"]
        total["faults"] += batch["faults"]
        total["slow"] += batch["slow"]
        total["parent_bytes"].append(batch["parent_bytes"])
        if batch["peak_bytes"] > total["peak_bytes"]:
            total["peak_bytes"], total["peak"] = batch["peak_bytes"], batch["peak"]
    total["slow"].sort(reverse=True)
    total["outcomes"] = dict(outcomes.most_common())
    kinds = Counter(fault.split(":")[0] for _, faults in total["faults"] for fault in faults)
    total["fault_kinds"] = dict(kinds.most_common())
    return total


def as_markdown(total: dict[str, Any], *, seed: int, n_seeds: int) -> str:
    """Return the figures as they stand in the manual."""
    kinds = total["fault_kinds"]
    parents = total["parent_bytes"] or [0]
    lines = [
        f"Seed {seed}, {n_seeds} files as a start; Python {platform.python_version()}, "
        f"{platform.system()} on {platform.machine()}.",
        "",
        "| what | figure |",
        "|---|---|",
        f"| mutants opened | {total['mutants']:,} |",
        f"| crashes of the program that asks | {_of(kinds, 'crash', 'program')} |",
        f"| requests that hung, past the 10 s after which decoding is stopped | "
        f"{_of(kinds, 'hang')} |",
        f"| files whose decoding was stopped after 10 s, each answered by a sentence | "
        f"{_of(kinds, 'stopped')} |",
        f"| deaths of the decoding process, each answered by a sentence | {_of(kinds, 'death')} |",
        f"| good files opened after a death or a batch, with other pixels | "
        f"{_of(kinds, 'next file')} |",
        f"| new decoding processes, after a stop, a death, a lack of memory or 20,000 requests | "
        f"{total['restarts']} |",
        f"| files written or changed | {_of(kinds, 'written')} |",
        f"| sentences that can't be shown, values that can't be | {_rest(kinds)} |",
        f"| most memory of a decoding process | {total['peak_bytes'] / 2**20:.0f} MiB "
        f"(`{total['peak']}`) |",
        f"| memory of the program that asks, after the first and the last batch | "
        f"{parents[0] / 2**20:.0f} and {parents[-1] / 2**20:.0f} MiB |",
        f"| slowest file | {total['slow'][0][0] if total['slow'] else 'below 1'} s |",
        "",
        "| outcome | mutants |",
        "|---|---|",
        *(f"| {_outcome(name)} | {count:,} |" for name, count in total["outcomes"].items()),
        "",
    ]
    if total["slow"]:
        lines += ["| slowest | s | outcome |", "|---|---|---|"]
        lines += [
            f"| `{label}` | {seconds} | {_outcome(outcome)} |"
            for seconds, label, outcome in total["slow"][:_SHOWN_SLOW]
        ]
    return "\n".join(lines).rstrip() + "\n"


def publish(page: Path, table: str) -> None:
    """Put the figures into a page, between its two marks."""
    text = page.read_text("utf-8")
    between = f"{BEGIN}\n\n{table}\n{END}"
    pattern = f"{re.escape(BEGIN)}.*{re.escape(END)}"
    page.write_text(re.sub(pattern, lambda _: between, text, flags=re.DOTALL), "utf-8")


def _outcome(name: str) -> str:
    return "frames" if name == "frame" else f"`{name}`" if name.isupper() else name


def _of(kinds: dict[str, int], *names: str) -> int:
    return sum(kinds.get(name, 0) for name in names)


def _rest(kinds: dict[str, int]) -> int:
    """Count faults of the kinds that have no line of their own."""
    return sum(count for name, count in kinds.items() if name not in _LISTED)
