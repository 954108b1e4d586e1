"""What the file list knows of a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from busi_desktop.app.answers import FileSeen, FrameSummary
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef


class EntryState(StrEnum):
    """Say how far a file is."""

    NOT_READ = "not_read"
    READ = "read"
    ANALYZING = "analyzing"
    ANALYZED = "analyzed"
    HIDDEN = "hidden"
    ABSTAINED = "abstained"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Name the frame that the reader looks at."""

    entry_id: int
    frame_number: int = 0


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Beside:
    """Hold what the second view shows: a frame with its result where there is one, or a fault."""

    selection: Selection
    frame: Frame | None = None
    result: AnalysisResult | None = None
    error: UserError | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Trouble:
    """Hold a fault of the outside world and the label of the file it is about, if any."""

    subject: str
    error: UserError


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FileEntry:
    """Hold one row of the file list.

    Attributes
    ----------
    n_frames
        None until the file has been opened.
    thumbnail
        uint8 ``(h, w)`` or ``(h, w, 3)``, None until made.
    summaries
        One per analyzed frame, by frame number.
    error
        Why the file can't be read, or None.
    failures
        Why single frames could not be analyzed, by frame number.
    key_frames
        Numbers of the frames that the reader marked as key images.
    """

    entry_id: int
    ref: SourceRef
    n_frames: int | None = None
    thumbnail: NDArray[np.uint8] | None = None
    summaries: tuple[FrameSummary, ...] = ()
    error: UserError | None = None
    failures: tuple[tuple[int, UserError], ...] = ()
    analyzing: bool = False
    key_frames: frozenset[int] = frozenset()

    @property
    def state(self) -> EntryState:
        """Return how far the file is."""
        if self.error is not None:
            return EntryState.ERROR
        if self.analyzing:
            return EntryState.ANALYZING
        if not self.summaries:
            return EntryState.NOT_READ if self.n_frames is None else EntryState.READ
        if any(summary.label is not None for summary in self.summaries):
            return EntryState.ANALYZED
        hidden = any(summary.is_hidden for summary in self.summaries)
        return EntryState.HIDDEN if hidden else EntryState.ABSTAINED

    def with_file(self, seen: FileSeen) -> FileEntry:
        """Return a copy that knows the opened file."""
        thumbnail = seen.thumbnail if self.thumbnail is None else self.thumbnail
        return replace(self, n_frames=seen.n_frames, thumbnail=thumbnail)

    def with_summary(self, summary: FrameSummary) -> FileEntry:
        """Return a copy in which the summary replaces an older one of the same frame."""
        kept = [s for s in self.summaries if s.frame_number != summary.frame_number]
        ordered = sorted([*kept, summary], key=lambda s: s.frame_number)
        failures = self._failures_but(summary.frame_number)
        return replace(
            self, summaries=tuple(ordered), failures=failures, analyzing=False, error=None
        )

    def without_summaries(self) -> FileEntry:
        """Return a copy in which no frame has been analyzed."""
        return replace(self, summaries=())

    def with_analyzing(self, analyzing: bool) -> FileEntry:
        """Return a copy marked as being analyzed, or not."""
        return replace(self, analyzing=analyzing)

    def with_key_frames(self, numbers: frozenset[int]) -> FileEntry:
        """Return a copy in which these frames, and no others, are marked as key images."""
        return replace(self, key_frames=numbers)

    def with_error(self, error: UserError, frame_number: int = 0) -> FileEntry:
        """Return a copy of a file that can't be read, or that one frame of can't be."""
        failures = (*self._failures_but(frame_number), (frame_number, error))
        return replace(self, error=error, failures=failures, analyzing=False)

    def _failures_but(self, frame_number: int) -> tuple[tuple[int, UserError], ...]:
        return tuple(failure for failure in self.failures if failure[0] != frame_number)
