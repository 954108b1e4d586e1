"""What comes back from the worker thread besides objects of the domain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busi_desktop.app.frame_facts import FrameFacts, facts_of
from busi_desktop.domain.journal import subject_of
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.worklist import AiAnswer


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FileSeen:
    """Tell what is known of a file once it is open.

    Attributes
    ----------
    thumbnail
        uint8 ``(h, w)`` or with RGB; None where it is still to come.
    """

    entry_id: int
    n_frames: int
    thumbnail: NDArray[np.uint8] | None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Glimpse:
    """Show the first frame of a large file while the file is read, uint8 ``(h, w)`` or with RGB."""

    picture: NDArray[np.uint8]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameSummary:
    """Keep of a result what the file list shows.

    Attributes
    ----------
    label
        None where the program abstained, or where the answer is hidden.
    subject
        The frame's name in the journal.
    facts
        What the results table shows besides; None where the answer is hidden.
    is_hidden
        Whether the reader must lock an opinion before anything of the answer is shown.
    answer
        What worklists are sorted by; None where the answer is hidden.
    """

    entry_id: int
    frame_number: int
    label: str | None
    probability: float
    subject: str = ""
    facts: FrameFacts | None = None
    is_hidden: bool = False
    answer: AiAnswer | None = None

    @property
    def abstained(self) -> bool:
        """Tell whether the program is known to have declined to name a class."""
        return self.label is None and not self.is_hidden

    def hidden(self) -> FrameSummary:
        """Return a copy that tells nothing of the answer."""
        return FrameSummary(
            entry_id=self.entry_id,
            frame_number=self.frame_number,
            label=None,
            probability=0.0,
            subject=self.subject,
            is_hidden=True,
        )


def summarize(entry_id: int, frame_number: int, result: AnalysisResult) -> FrameSummary:
    """Return what the file list shows of a result."""
    prediction = result.prediction
    return FrameSummary(
        entry_id=entry_id,
        frame_number=frame_number,
        label=None if prediction.abstained else prediction.label,
        probability=max(prediction.probabilities),
        subject=subject_of(result.frame.frame_id),
        facts=facts_of(result),
        answer=AiAnswer.of(prediction),
    )
