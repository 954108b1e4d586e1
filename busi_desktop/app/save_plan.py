"""What a run that leaves files is asked to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class SavePlan:
    """Say what is saved, and where.

    Attributes
    ----------
    target
        An empty folder, one that is still to be made, or one of an interrupted run.
    sources
        Number and place of each file in the list.
    misses, skipped
        What was found and could not be used: label and error; how many files are no images.
    params
        None is the model's own.
    kinds
        Pictures to write.
    """

    target: Path
    sources: tuple[tuple[int, SourceRef], ...]
    misses: tuple[tuple[str, UserError], ...]
    skipped: int
    params: SegmentationParams | None
    kinds: tuple[str, ...]
