"""What the window may ask of the worker thread; `busi_desktop.app.answers` is what comes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from busi_desktop.app.save_plan import SavePlan
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.domain.step import StepResult
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef

if TYPE_CHECKING:  # brings OpenCV
    from busi_desktop.app.results_saver import ResultsSaver


class Channel(IntEnum):
    """Name the kinds of work, the most urgent first."""

    DISCOVER = 0
    ANALYZE = 1
    INSPECT = 2
    CELLS = 3
    BESIDE = 4
    IDENTITY = 5
    WHAT_IF = 6
    EXPORT = 7
    PREPARE = 8
    AHEAD = 9
    SWEEP = 10
    THUMBNAIL = 11
    FOLDER_RUN = 12


NEWEST_ONLY = frozenset(
    {Channel.ANALYZE, Channel.INSPECT, Channel.CELLS, Channel.IDENTITY, Channel.WHAT_IF}
)
"""Channels where only the latest wish counts: the reader looks at one frame."""

BACKGROUND = frozenset({Channel.AHEAD, Channel.SWEEP, Channel.THUMBNAIL, Channel.FOLDER_RUN})
"""Channels that step aside for any other and are taken up again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discover:
    """Ask which images lie under some paths."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFrame:
    """Ask for one frame and its analysis; `params` None means the model's defaults.

    `frame` is what was read ahead, if it was.
    """

    entry_id: int
    ref: SourceRef
    frame_number: int
    params: SegmentationParams | None
    frame: Frame | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAhead:
    """Ask for a frame that the reader will likely turn to next."""

    entry_id: int
    ref: SourceRef
    frame_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Recut:
    """Ask for another mask from the maps of a result."""

    result: AnalysisResult
    params: SegmentationParams


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBeside:
    """Ask for a frame alone, to be seen in the second view."""

    entry_id: int
    ref: SourceRef
    frame_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecutBeside:
    """Ask for another mask from the maps of the result in the second view."""

    result: AnalysisResult
    params: SegmentationParams


@dataclass(frozen=True, slots=True, kw_only=True)
class TryRecipe:
    """Ask what a recipe that isn't the model's makes of a frame.

    `known` are results of another recipe on the same frame, to begin from. A preview may run at
    half the resolution.
    """

    frame: Frame
    recipe: PreprocessRecipe
    known: tuple[StepResult, ...] = ()
    is_preview: bool = False
    whole_frame: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CutCells:
    """Ask for the superpixels of a frame, to be painted with."""

    frame: Frame
    params: SlicParams


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """Ask what the model would say of a result's frame after another recipe, with a mask."""

    result: AnalysisResult
    recipe: PreprocessRecipe


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepPoint:
    """Ask for the chances alone, for the point `number` of a sweep over a parameter."""

    sweep_id: int
    number: int
    frame: Frame
    recipe: PreprocessRecipe
    whole_frame: bool = False


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ReadTruth:
    """Ask for the ground truth beside an image of some height and width."""

    ref: SourceRef
    shape: tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ReadIdentity:
    """Ask who and what a file says it is about, because the reader wants to see it."""

    entry_id: int
    ref: SourceRef


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeThumbnail:
    """Ask for a small picture of a file."""

    entry_id: int
    ref: SourceRef


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFrame:
    """Ask for the summary of one frame during a folder run.

    A `saver` writes its files, too. The file that comes `then` is read meanwhile.
    """

    entry_id: int
    ref: SourceRef
    frame_number: int
    params: SegmentationParams | None
    saver: ResultsSaver | None = None
    then: SourceRef | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class BeginSave:
    """Ask for a `ResultsSaver`."""

    plan: SavePlan


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class NoteFailure:
    """Ask for a frame that could not be analyzed to be noted in the results."""

    saver: ResultsSaver
    entry_id: int
    ref: SourceRef
    frame_number: int
    error: UserError


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class EndSave:
    """Ask for the tables of a folder run's results."""

    saver: ResultsSaver
    interrupted: bool


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class WriteFile:
    """Ask for a file to be made and written, whole or not at all; `encode` makes its bytes."""

    target: Path
    encode: Callable[[], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepare:
    """Ask for the libraries and the model to be loaded before the first image needs them."""


DUE = (WriteFile, EndSave)
"""What is done even when the window closes: the reader asked for these files."""

Request = (
    Discover
    | ReadFrame
    | ReadAhead
    | Recut
    | ReadBeside
    | RecutBeside
    | TryRecipe
    | CutCells
    | WhatIf
    | SweepPoint
    | ReadTruth
    | ReadIdentity
    | MakeThumbnail
    | RunFrame
    | BeginSave
    | NoteFailure
    | EndSave
    | WriteFile
    | Prepare
)

CHANNEL_OF: dict[type, Channel] = {
    Discover: Channel.DISCOVER,
    ReadFrame: Channel.ANALYZE,
    ReadAhead: Channel.AHEAD,
    Recut: Channel.ANALYZE,
    ReadBeside: Channel.BESIDE,
    RecutBeside: Channel.BESIDE,
    TryRecipe: Channel.INSPECT,
    CutCells: Channel.CELLS,
    WhatIf: Channel.WHAT_IF,
    SweepPoint: Channel.SWEEP,
    WriteFile: Channel.EXPORT,
    Prepare: Channel.PREPARE,
    ReadIdentity: Channel.IDENTITY,
    ReadTruth: Channel.THUMBNAIL,
    MakeThumbnail: Channel.THUMBNAIL,
    RunFrame: Channel.FOLDER_RUN,
    BeginSave: Channel.FOLDER_RUN,
    NoteFailure: Channel.FOLDER_RUN,
    EndSave: Channel.FOLDER_RUN,
}
