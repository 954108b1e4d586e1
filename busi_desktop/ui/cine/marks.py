"""What is known of each frame of a file, in a form that fits a narrow strip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from busi_desktop.app.answers import FrameSummary
from busi_desktop.app.entries import FileEntry


class MarkKind(IntEnum):
    """Say what is known of a frame; of several in one place the highest is shown."""

    NOTHING = 0
    HIDDEN = 1
    ABSTAINED = 2
    ANALYZED = 3
    FAILED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameMark:
    """Hold what the strip shows of a frame; the chances are 0 where none may be shown.

    Attributes
    ----------
    lesion, malignant
        Chance of any lesion, and of a malignant one, of all frames.
    """

    kind: MarkKind = MarkKind.NOTHING
    lesion: float = 0.0
    malignant: float = 0.0
    is_key: bool = False


def marks_of(entry: FileEntry) -> list[FrameMark]:
    """Return a mark for each frame of a file."""
    summaries = {summary.frame_number: summary for summary in entry.summaries}
    failed = {number for number, _ in entry.failures}
    return [
        _mark(summaries.get(number), failed=number in failed, is_key=number in entry.key_frames)
        for number in range(entry.n_frames or 1)
    ]


def _mark(summary: FrameSummary | None, *, failed: bool, is_key: bool) -> FrameMark:
    if failed:
        return FrameMark(kind=MarkKind.FAILED, is_key=is_key)
    if summary is None:
        return FrameMark(is_key=is_key)
    if summary.facts is None:
        return FrameMark(kind=MarkKind.HIDDEN, is_key=is_key)
    if summary.facts.probabilities is None:
        return FrameMark(kind=MarkKind.ABSTAINED, is_key=is_key)
    benign, malignant, _ = summary.facts.probabilities
    return FrameMark(
        kind=MarkKind.ANALYZED, lesion=benign + malignant, malignant=malignant, is_key=is_key
    )


def joined(marks: Sequence[FrameMark]) -> FrameMark:
    """Return one mark for several frames that share a place: the most telling of each."""
    return FrameMark(
        kind=max(mark.kind for mark in marks),
        lesion=max(mark.lesion for mark in marks),
        malignant=max(mark.malignant for mark in marks),
        is_key=any(mark.is_key for mark in marks),
    )
