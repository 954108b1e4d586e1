"""What the file list knows of a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from busi_desktop.app.requests import FileSeen, FrameSummary
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef


class EntryState(StrEnum):
    """Say how far a file is."""

    NOT_READ = "not_read"
    READ = "read"
    ANALYZING = "analyzing"
    ANALYZED = "analyzed"
    ABSTAINED = "abstained"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Name the frame that the reader looks at."""

    entry_id: int
    frame_number: int = 0


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
    """

    entry_id: int
    ref: SourceRef
    n_frames: int | None = None
    thumbnail: NDArray[np.uint8] | None = None
    summaries: tuple[FrameSummary, ...] = ()
    error: UserError | None = None
    analyzing: bool = False

    @property
    def state(self) -> EntryState:
        """Return how far the file is."""
        if self.error is not None:
            return EntryState.ERROR
        if self.analyzing:
            return EntryState.ANALYZING
        if not self.summaries:
            return EntryState.NOT_READ if self.n_frames is None else EntryState.READ
        abstained = all(summary.label is None for summary in self.summaries)
        return EntryState.ABSTAINED if abstained else EntryState.ANALYZED

    def with_file(self, seen: FileSeen) -> FileEntry:
        """Return a copy that knows the opened file."""
        thumbnail = seen.thumbnail if self.thumbnail is None else self.thumbnail
        return replace(self, n_frames=seen.n_frames, thumbnail=thumbnail)

    def with_summary(self, summary: FrameSummary) -> FileEntry:
        """Return a copy in which the summary replaces an older one of the same frame."""
        kept = [s for s in self.summaries if s.frame_number != summary.frame_number]
        ordered = sorted([*kept, summary], key=lambda s: s.frame_number)
        return replace(self, summaries=tuple(ordered), analyzing=False, error=None)

    def with_analyzing(self, analyzing: bool) -> FileEntry:
        """Return a copy marked as being analyzed, or not."""
        return replace(self, analyzing=analyzing)

    def with_error(self, error: UserError) -> FileEntry:
        """Return a copy of a file that can't be read."""
        return replace(self, error=error, analyzing=False)
