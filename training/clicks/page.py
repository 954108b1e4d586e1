"""The table of clicks as a Markdown page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from training.evaluation.markdown import number, table

_STARTS = {"ai": "From the AI's mask", "nothing": "From nothing"}
_READERS = {
    "exact": "clicks the deepest point of the largest error",
    "loose": "clicks anywhere in the deeper half of the largest error",
}
_HEAD = (
    "method",
    "clicks to .85",
    "clicks to .90",
    "Dice after 1",
    "after 3",
    "after 5",
    "never .90",
    "CPU ms a click, median (95 %)",
)


def markdown(report: Mapping[str, Any]) -> str:
    """Return the report as a page."""
    model = report["model"]
    lines = [
        f"# Clicks: {model['name']} {model['version']}, {report['data']}",
        "",
        f"The simulated reader {_READERS[report['reader']]}. In brackets the 95 % interval from "
        f"{report['draws']:,} bootstrap draws of whole groups. Failures count as 10 clicks.",
        "",
    ]
    for source, part in report["sources"].items():
        lines += [f"## {source}: {part['images']} images, {part['groups']} groups", ""]
        for start, title in _STARTS.items():
            rows = [row for row in part["rows"] if row["start"] == start]
            lines += [f"**{title}** (Dice {number(rows[0]['dice']['0'])}):", ""]
            lines += table(_HEAD, map(_cells, rows))
    return "\n".join(lines).rstrip() + "\n"


def _cells(row: Mapping[str, Any]) -> list[str]:
    return [
        row["method"],
        *(_short(row["clicks"][wanted]) for wanted in ("0.85", "0.90")),
        *(f"{row['dice'][n]['value']:.3f}" for n in ("1", "3", "5")),
        f"{row['failed']['value']:.0%}",
        f"{row['ms']['median']:.0f} ({row['ms']['p95']:.0f})",
    ]


def _short(row: Mapping[str, Any]) -> str:
    low, high = row["interval"]
    return f"{row['value']:.2f} ({low:.2f} to {high:.2f})"
