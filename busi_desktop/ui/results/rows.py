"""One row for each frame of each file in the list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from busi_desktop.app.answers import FrameSummary
from busi_desktop.app.entries import FileEntry
from busi_desktop.app.frame_facts import FrameFacts
from busi_desktop.errors import UserError

Key = tuple[int, int]
"""A row's name for as long as the list lives: number of the file, number of the frame from 0."""


class RowStatus(StrEnum):
    """Say how far a frame is."""

    WAITING = "waiting"
    ANALYZED = "analyzed"
    ABSTAINED = "abstained"
    HIDDEN = "hidden"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Row:
    """Hold what the table shows of a frame.

    Attributes
    ----------
    label
        The file's label.
    picture
        uint8 ``(h, w)`` or ``(h, w, 3)``, or None while there is none.
    """

    key: Key
    label: str
    n_frames: int
    status: RowStatus
    class_label: str | None
    facts: FrameFacts | None
    error: UserError | None
    picture: NDArray[np.uint8] | None

    @property
    def name(self) -> str:
        """Return the file's own name, without folders."""
        return self.label.rsplit("/", 1)[-1]

    def tells_the_same(self, other: Row) -> bool:
        """Tell whether another row of the same frame would look the same."""
        return (
            self.facts is other.facts
            and self.error is other.error
            and self.picture is other.picture
            and (self.status, self.n_frames) == (other.status, other.n_frames)
        )


def rows_of(entry: FileEntry) -> list[Row]:
    """Return a file's rows: one, or one for each frame as soon as their number is known."""
    summaries = {summary.frame_number: summary for summary in entry.summaries}
    failures = dict(entry.failures)
    return [
        _row(entry, number, summaries.get(number), failures.get(number))
        for number in range(entry.n_frames or 1)
    ]


def _row(
    entry: FileEntry, number: int, summary: FrameSummary | None, error: UserError | None
) -> Row:
    facts = None if summary is None else summary.facts
    picture = None if facts is None else facts.picture
    return Row(
        key=(entry.entry_id, number),
        label=entry.ref.label,
        n_frames=entry.n_frames or 1,
        status=_status(summary, error),
        class_label=None if summary is None else summary.label,
        facts=facts,
        error=error,
        picture=entry.thumbnail if picture is None and number == 0 else picture,
    )


def _status(summary: FrameSummary | None, error: UserError | None) -> RowStatus:
    if error is not None:
        return RowStatus.FAILED
    if summary is None:
        return RowStatus.WAITING
    if summary.is_hidden:
        return RowStatus.HIDDEN
    return RowStatus.ABSTAINED if summary.label is None else RowStatus.ANALYZED
