"""What a run works on: the inputs in the order in which they were named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
import re

from busi_desktop.cli.batch import Record, Task
from busi_desktop.cli.exit_codes import WrongUseError
from busi_desktop.export.record import error_record
from busi_desktop.io.discover import SourceRef, discover

_FRAME_SUFFIX = re.compile(r"_f\d{4,}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Hold the tasks, and in the place of what can't be used its error record."""

    items: tuple[Task | Record, ...]
    skipped: int

    @property
    def tasks(self) -> list[Task]:
        """Return the tasks alone, in order."""
        return [item for item in self.items if isinstance(item, Task)]


def unique_stems(refs: Sequence[SourceRef]) -> list[str]:
    """Return one stem per source, unique on file systems that ignore case.

    A clash gets ``-2``, ``-3``. So does what would clash if one of the two had several frames:
    ``a_f0001`` beside ``a``.
    """
    taken: set[str] = set()
    bases: set[str] = set()
    stems = []
    for ref in refs:
        stem, number = ref.stem, 1
        while {stem.lower(), _base(stem)} & taken or stem.lower() in bases:
            number += 1
            stem = f"{ref.stem}-{number}"
        taken.add(stem.lower())
        bases.add(_base(stem))
        stems.append(stem)
    return stems


def _base(stem: str) -> str:
    """Return the stem of a source that has `stem` as the stem of a frame, if it looks so."""
    return _FRAME_SUFFIX.sub("", stem.lower())


def collect(paths: Sequence[Path], *, out: Path) -> Inputs:
    """Find the images below the paths, each path in turn.

    Results of an earlier run are no inputs where `out` lies below a folder named.

    Raises
    ------
    WrongUseError
        If `out` is itself a folder named: its inputs couldn't be told from results.
    """
    results = out.resolve()
    found: list[SourceRef | Record] = []
    skipped = 0
    for path in paths:
        inside = path.is_dir() and results.is_relative_to(path.resolve())
        if inside and results == path.resolve():
            raise WrongUseError(
                "The results folder is one of the folders to analyze.",
                hint="Name another folder with --out, for example one below it.",
                code="OUT_IS_INPUT",
            )
        discovery = discover([path])
        refs = discovery.refs
        if inside:
            refs = tuple(ref for ref in refs if not ref.path.resolve().is_relative_to(results))
        skipped += discovery.skipped + len(discovery.refs) - len(refs)
        found += refs
        found += [error_record(label, error) for label, error in discovery.failures]
    stems = iter(unique_stems([item for item in found if isinstance(item, SourceRef)]))
    items = tuple(
        Task(ref=item, stem=next(stems)) if isinstance(item, SourceRef) else item for item in found
    )
    return Inputs(items=items, skipped=skipped)
