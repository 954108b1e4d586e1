"""What a run over many sources works on, and the names of what it writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
import re
from typing import Any

from busi_desktop.errors import UserError
from busi_desktop.export.record import error_record
from busi_desktop.io.discover import SourceRef

Record = dict[str, Any]

_FRAME_SUFFIX = re.compile(r"_f\d{4,}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Hold one source and the start of its output files' names."""

    ref: SourceRef
    stem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """Hold the tasks, and in the place of what can't be used its error record."""

    items: tuple[Task | Record, ...]
    skipped: int

    @property
    def tasks(self) -> list[Task]:
        """Return the tasks alone, in order."""
        return [item for item in self.items if isinstance(item, Task)]


def make_inputs(found: Sequence[SourceRef | Record], *, skipped: int) -> Inputs:
    """Give each source found its stem; error records keep their places."""
    stems = iter(unique_stems([item for item in found if isinstance(item, SourceRef)]))
    items = tuple(
        Task(ref=item, stem=next(stems)) if isinstance(item, SourceRef) else item for item in found
    )
    return Inputs(items=items, skipped=skipped)


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


def frame_stem(task: Task, index: int, *, n_frames: int) -> str:
    """Return the start of a frame's output files' names; `index` counts from 0."""
    return f"{task.stem}_f{index:04d}" if n_frames > 1 else task.stem


def frame_error(task: Task, error: UserError, *, sha256: str, index: int, n_frames: int) -> Record:
    """Return an error record that says which of several frames failed."""
    record = error_record(task.ref.label, error, sha256=sha256)
    return record | {"frame": index} if n_frames > 1 else record
