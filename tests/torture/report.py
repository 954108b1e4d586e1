"""The figures of a run, as tables for the manual."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
import platform
import sqlite3
from typing import Any

BEGIN, END = "<!-- torture:begin -->", "<!-- torture:end -->"


def as_markdown(found: dict[str, Any], *, seed: int) -> str:
    """Return what was found, part by part."""
    lines = [
        f"`make torture`, seed {seed}, {platform.system()} {platform.release()}, Python "
        f"{platform.python_version()}, SQLite {sqlite3.sqlite_version}.",
        "",
    ]
    if "kills" in found:
        lines += [*_kills(found["kills"]), ""]
    if "flips" in found:
        lines += [*_flips(found["flips"]), ""]
    if "faults" in found:
        lines += [*_faults(found["faults"]), ""]
    return "\n".join(lines).rstrip() + "\n"


def _kills(found: dict[str, Any]) -> Iterator[str]:
    yield "| kill -9 at random moments | |"
    yield "|---|---|"
    yield f"| kills of a scripted session | {found['kills']:,} |"
    yield f"| of these while it opened the project | {found['while_opening']:,} |"
    yield f"| kills while a damaged file was put together | {found['while_mending']:,} |"
    yield f"| operations acknowledged | {found['acknowledged']:,} |"
    yield f"| lost, drawn otherwise, or in need of a person | {len(found['faults'])} |"


def _flips(found: dict[str, Any]) -> Iterator[str]:
    yield "| one flipped bit in a copy of the project | copies |"
    yield "|---|---|"
    for outcome, count in found["outcomes"].items():
        yield f"| {outcome} | {count:,} |"
    yield f"| **shown wrong, or lost without a word** | {len(found['faults'])} |"


def _faults(found: dict[str, Any]) -> Iterator[str]:
    yield "| what fails | what the reader is told | acknowledged | lost |"
    yield "|---|---|---|---|"
    for case in found["cases"]:
        if "not_run" in case:
            yield f"| {case['case']} | not run: {case['not_run']} | | |"
            continue
        said = case.get("message", "nothing: the order of entries is their number")
        count = case.get("acknowledged", "?")
        yield f"| {case['case']} | {said} | {count} | {len(case['faults'])} |"


def publish(page: Path, table: str) -> None:
    """Put the figures into a page of the manual, between its marks."""
    text = page.read_text("utf-8")
    head, _, rest = text.partition(BEGIN)
    _, _, tail = rest.partition(END)
    page.write_text(f"{head}{BEGIN}\n\n{table}\n{END}{tail}", "utf-8")
