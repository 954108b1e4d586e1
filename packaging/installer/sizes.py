"""The size of each part, and a limit for it that fails the build."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from installer.frame import files_below

MB = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """Allow so many megabytes (1 MB = 1,000,000 bytes) to the files that match a pattern."""

    name: str
    patterns: tuple[str, ...]
    limit_mb: float


REST = "everything else"


def measure(root: Path, budgets: Sequence[Budget]) -> dict[str, int]:
    """Return the bytes of each part: a file belongs to the first budget that it matches."""
    sizes = dict.fromkeys([*(budget.name for budget in budgets), REST], 0)
    for path in files_below(root):
        if path.is_symlink():
            continue
        name = path.relative_to(root).as_posix()
        part = next((budget.name for budget in budgets if _matches(name, budget.patterns)), REST)
        sizes[part] += path.stat().st_size
    return sizes


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)


def check(
    root: Path, budgets: Sequence[Budget], *, total_mb: float, rest_mb: float = 20
) -> list[str]:
    """Return one line per part that is larger than it may be, and one for the whole.

    A budget that nothing matches is a fault, too: the part has changed its name.
    """
    sizes = measure(root, budgets)
    limits = {budget.name: budget.limit_mb for budget in budgets} | {REST: rest_mb}
    faults = [
        f"{name} takes {size / MB:.1f} MB, and {limits[name]:g} MB are allowed"
        for name, size in sizes.items()
        if size > limits[name] * MB
    ]
    faults += [f"{name} is not inside" for name, size in sizes.items() if not size and name != REST]
    total = sum(sizes.values())
    if total > total_mb * MB:
        faults.append(f"in all {total / MB:.1f} MB, and {total_mb:g} MB are allowed")
    return faults


def table(root: Path, budgets: Sequence[Budget]) -> str:
    """Return the sizes as a Markdown table, the largest first."""
    limits = {budget.name: f"{budget.limit_mb:g}" for budget in budgets}
    sizes = measure(root, budgets)
    rows = sorted(((size, name) for name, size in sizes.items()), reverse=True)
    lines = ["| part | MB | limit |", "|---|---|---|"]
    lines += [f"| {name} | {size / MB:.1f} | {limits.get(name, '')} |" for size, name in rows]
    return "\n".join([*lines, f"| **in all** | **{sum(sizes.values()) / MB:.1f}** | |"])
