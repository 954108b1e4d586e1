"""What is to be done with the frames of a project: their states, and what a reader asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import IntFlag, StrEnum
from itertools import pairwise
import math
from pathlib import Path
from typing import Any

from busi_desktop.domain.journal import subject_of
from busi_desktop.domain.prediction import LABELS, Prediction

ASSIGNED = "worklist.assigned"
"""Who shall outline a frame: all of them, in place of who was named before."""

NOTED = "worklist.noted"
"""A reader's note on a frame, in place of the one before; empty takes it away."""

ADJUDICATE = "worklist.adjudicate"
"""Somebody wants a third one to decide about a frame, or no longer does."""

SETTINGS = "project.settings"
"""Who reads a project, and how; of `PROJECT_SUBJECT`."""

PROJECT_SUBJECT = "0" * 64 + "#0"
"""Stands for a frame in events about the project as a whole: no file hashes to it."""

LESION = "lesion"
"""Stands for the class of a frame with a lesion of which nobody said what it is."""


class FrameState(StrEnum):
    """Say how far a frame is, for one reader or over all."""

    NEW = "new"
    DRAFT = "draft"
    SIGNED = "signed"
    TO_ADJUDICATE = "to_adjudicate"
    ADJUDICATED = "adjudicated"


STATES = tuple(FrameState)
"""Their places are what files hold."""


class Need(IntFlag):
    """Say why a frame needs a person; the larger, the more."""

    NONE = 0
    UNCERTAIN = 1
    ABSTAINED = 2
    DISAGREES = 4


class Order(StrEnum):
    """Name what a list is sorted by; frames alike in that stand as they were added."""

    PLACE = "place"
    NAME = "name"
    STATE = "state"
    NEED = "need"
    ASSIGNEE = "assignee"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSettings:
    """Hold who reads a project, and how.

    Attributes
    ----------
    readers
        Those who outline.
    adjudicators
        Those who decide where readers differ; they see everybody's work.
    read_first
        Whether a reader commits an opinion before anything of the AI's is shown.
    blind
        Whether a reader sees nothing of another one's work.
    hide_names
        Whether file names are hidden from readers: some tell the diagnosis.
    agree_from
        Dice from which on two readers' outlines count as the same.
    """

    readers: tuple[str, ...] = ()
    adjudicators: tuple[str, ...] = ()
    read_first: bool = False
    blind: bool = False
    hide_names: bool = False
    agree_from: float = 0.8

    @property
    def all_readers(self) -> tuple[str, ...]:
        """Return everybody who is named, once."""
        return tuple(dict.fromkeys((*self.readers, *self.adjudicators)))

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return asdict(self) | {"readers": list(self.readers), "adjudicators": [*self.adjudicators]}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ProjectSettings:
        """Build settings from plain data that `to_json` made."""
        return cls(
            readers=tuple(str(name) for name in data["readers"]),
            adjudicators=tuple(str(name) for name in data["adjudicators"]),
            read_first=bool(data["read_first"]),
            blind=bool(data["blind"]),
            hide_names=bool(data["hide_names"]),
            agree_from=float(data["agree_from"]),
        )

    def shows_all_to(self, reader: str | None) -> bool:
        """Tell whether somebody may see the work of others; None is who only runs the project."""
        return reader is None or not self.blind or reader in self.adjudicators


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkQuery:
    """Hold who asks for which frames, in which order.

    Attributes
    ----------
    reader
        Empty is one who gave no name; None is who runs the project and doesn't read: sees all.
    read_first
        Whether the reader wants to read first, whatever the project says.
    states
        As the reader may see them; none takes all.
    assignee
        Empty: assigned to nobody; None takes all.
    text
        Part of a note or a file's name, in any case of letters.
    needs
        Any of these; none takes all.
    ai_label
        What the AI says, of `LABELS`; None takes all.
    missing
        Only those whose files weren't found.
    """

    reader: str | None = ""
    read_first: bool = False
    states: frozenset[FrameState] = frozenset()
    assignee: str | None = None
    text: str = ""
    needs: Need = Need.NONE
    ai_label: str | None = None
    missing: bool = False
    order: Order = Order.PLACE
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """Hold one row of a worklist; what the reader may not see is not in it.

    Attributes
    ----------
    subject
        The frame, as `busi_desktop.domain.journal.subject_of` names it.
    name
        The file's, or the beginning of its hash where names are hidden.
    path
        Where the file is, or the archive that holds it as `member`; None if it isn't found.
    state
        Over all readers, or the asking one's own where others' work is hidden.
    note, own_note
        Of all whose notes may be seen, one a line and each with its name; the asking one's alone.
    ai_label
        None where the AI abstained, wasn't asked, or may not be shown.
    """

    subject: str
    sha256: str
    frame_number: int
    n_frames: int
    name: str
    path: Path | None
    member: str | None
    state: FrameState
    own_state: FrameState
    assignees: tuple[str, ...]
    need: Need
    note: str
    own_note: str
    ai_label: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AiAnswer:
    """Hold of the AI's answer what a worklist is sorted by.

    Attributes
    ----------
    label
        Empty where the program abstained.
    uncertainty
        Entropy of the class probabilities, 0 for certain, 1 for all alike.
    need
        `Need.UNCERTAIN` where more than one class, or none, stays possible; `Need.ABSTAINED`.
    """

    subject: str
    model_sha256: str
    label: str
    uncertainty: float
    need: Need

    @classmethod
    def of(cls, prediction: Prediction) -> AiAnswer:
        """Return what counts of a prediction."""
        shares = [share for share in prediction.probabilities if share > 0.0]
        entropy = -sum(share * math.log(share) for share in shares) / math.log(len(LABELS))
        uncertain = len(prediction.prediction_set) != 1
        return cls(
            subject=subject_of(prediction.frame_id),
            model_sha256=prediction.model_id.sha256,
            label="" if prediction.abstained else prediction.label,
            uncertainty=min(max(entropy, 0.0), 1.0),
            need=(Need.UNCERTAIN if uncertain else Need.NONE)
            | (Need.ABSTAINED if prediction.abstained else Need.NONE),
        )


def assigned(readers: Sequence[str]) -> dict[str, Any]:
    """Return the content of an `ASSIGNED` event."""
    return {"readers": list(dict.fromkeys(readers))}


def noted(text: str) -> dict[str, Any]:
    """Return the content of a `NOTED` event."""
    return {"text": text}


def adjudicate(wanted: bool) -> dict[str, Any]:
    """Return the content of an `ADJUDICATE` event."""
    return {"wanted": wanted}


def differ(one: str, other: str) -> bool:
    """Tell whether two classes of a frame contradict; `LESION` fits to each class of lesions."""
    if not one or not other or one == other:
        return False
    return LESION not in {one, other} or "normal" in {one, other}


def dice_of_runs(ones: Sequence[Sequence[int]], others: Sequence[Sequence[int]]) -> float:
    """Return the Dice of two unions of masks that are given as run lengths.

    Runs are counted and not decoded: a project has many large masks.

    Parameters
    ----------
    ones, others
        Each lesion's lengths, as `busi_desktop.domain.rle.parse` returns them.

    Returns
    -------
    float
        1 where both are empty.
    """
    first, second = _united(ones), _united(others)
    total = sum(end - begin for begin, end in (*first, *second))
    return 2.0 * _shared(first, second) / total if total else 1.0


_Spans = list[tuple[int, int]]


def _united(masks: Sequence[Sequence[int]]) -> _Spans:
    """Return where any of some masks is set, in order and without overlap."""
    spans: _Spans = []
    for counts in masks:
        place, ends = 0, [0]
        for count in counts:
            place += count
            ends.append(place)
        spans += [span for span in list(pairwise(ends))[1::2] if span[0] < span[1]]
    united: _Spans = []
    for begin, end in sorted(spans):
        if united and begin <= united[-1][1]:
            united[-1] = (united[-1][0], max(united[-1][1], end))
        else:
            united.append((begin, end))
    return united


def _shared(first: _Spans, second: _Spans) -> int:
    """Return how many pixels are in both."""
    shared = one = other = 0
    while one < len(first) and other < len(second):
        begin = max(first[one][0], second[other][0])
        end = min(first[one][1], second[other][1])
        shared += max(0, end - begin)
        if first[one][1] < second[other][1]:
            one += 1
        else:
            other += 1
    return shared
