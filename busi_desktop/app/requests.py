"""What the window may ask of the worker thread, and what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.io.discover import SourceRef


class Channel(IntEnum):
    """Name the kinds of work, the most urgent first."""

    DISCOVER = 0
    ANALYZE = 1
    INSPECT = 2
    EXPORT = 3
    PREPARE = 4
    THUMBNAIL = 5
    FOLDER_RUN = 6


NEWEST_ONLY = frozenset({Channel.ANALYZE, Channel.INSPECT})
"""Channels where only the latest wish counts: the reader looks at one frame."""

BACKGROUND = frozenset({Channel.THUMBNAIL, Channel.FOLDER_RUN})
"""Channels that step aside for any other and are taken up again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discover:
    """Ask which images lie under some paths."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFrame:
    """Ask for one frame and its analysis; `params` None means the model's defaults."""

    entry_id: int
    ref: SourceRef
    frame_number: int
    params: SegmentationParams | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recut:
    """Ask for another mask from the maps of a result."""

    result: AnalysisResult
    params: SegmentationParams


@dataclass(frozen=True, slots=True, kw_only=True)
class TryRecipe:
    """Ask what a recipe that isn't the model's makes of a frame."""

    frame: Frame
    recipe: PreprocessRecipe


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeThumbnail:
    """Ask for a small picture of a file."""

    entry_id: int
    ref: SourceRef


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFrame:
    """Ask for the summary of one frame during a folder run."""

    entry_id: int
    ref: SourceRef
    frame_number: int
    params: SegmentationParams | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveResult:
    """Ask an exporter to write a result into a file."""

    result: AnalysisResult
    exporter: str
    target: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepare:
    """Ask for the libraries and the model to be loaded before the first image needs them."""


Request = Discover | ReadFrame | Recut | TryRecipe | MakeThumbnail | RunFrame | SaveResult | Prepare

CHANNEL_OF: dict[type, Channel] = {
    Discover: Channel.DISCOVER,
    ReadFrame: Channel.ANALYZE,
    Recut: Channel.ANALYZE,
    TryRecipe: Channel.INSPECT,
    SaveResult: Channel.EXPORT,
    Prepare: Channel.PREPARE,
    MakeThumbnail: Channel.THUMBNAIL,
    RunFrame: Channel.FOLDER_RUN,
}


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FileSeen:
    """Tell what is known of a file once it is open; `thumbnail` is uint8 ``(h, w)`` or with RGB."""

    entry_id: int
    n_frames: int
    thumbnail: NDArray[np.uint8]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameSummary:
    """Keep of a result what the file list shows; `label` is None where the program abstained."""

    entry_id: int
    frame_number: int
    label: str | None
    probability: float
