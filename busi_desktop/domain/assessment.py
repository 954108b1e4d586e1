"""A reader's own assessment of a frame, lesion by lesion, in the terms of a lexicon."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
import math
from typing import Any

from busi_desktop.domain.lexicon import CATEGORIES, CATEGORY, LexiconId
from busi_desktop.errors import BugError

FORMAT = 1
"""Of an assessment as plain data; journals hold it."""

SAVED = "assessment.saved"
"""Kind of a journal's events that hold a reader's form for a frame, as `Assessment.to_json`."""

CONCERN = ("1", "2", "3", "6", "0", "4A", "4B", "4C", "5")
"""Categories from the least to the most urgent: what a frame with several lesions amounts to."""

LONGEST_MM = 999.0


class AssessmentStatus(StrEnum):
    """Say whether a reader stands by an assessment."""

    DRAFT = "draft"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Hold the terms chosen of a group, with the labels that the reader saw.

    `terms` are pairs of code and label. A form tells its words by itself, whatever becomes of the
    lexicon's file.
    """

    group: str
    label: str
    terms: tuple[tuple[str, str], ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the terms' codes."""
        return tuple(code for code, _ in self.terms)


def _check_answers(answers: tuple[Answer, ...]) -> None:
    groups = [answer.group for answer in answers]
    if len(set(groups)) < len(groups) or not all(answer.terms for answer in answers):
        msg = "a group twice, or without a term"
        raise BugError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Hold one diameter.

    Attributes
    ----------
    figure_id, calibration
        The reader's measurement that it was taken from, and where that one's millimeters come from;
        None of a typed one.
    """

    mm: float
    figure_id: str | None = None
    calibration: str | None = None

    def __post_init__(self) -> None:
        """Check that it is a length, and that a measured one says where from."""
        if not (math.isfinite(self.mm) and 0.0 < self.mm <= LONGEST_MM):
            msg = f"a diameter of {self.mm} mm"
            raise BugError(msg)
        if (self.figure_id is None) != (self.calibration is None):
            msg = "a measured diameter without its measurement or calibration"
            raise BugError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessedLesion:
    """Hold what is said of one lesion, or of a frame without one.

    Attributes
    ----------
    lesion_id
        Of the lesion in the reader's own annotation of the frame; None if it isn't linked.
    answers
        In the order of the lexicon.
    clock
        Position in hours, 1 to 12.
    nipple_mm
        Distance from the nipple.
    sizes
        Longest horizontal, vertical, and orthogonal horizontal diameter.
    note
        Free text, may be empty.
    """

    lesion_id: str | None = None
    answers: tuple[Answer, ...] = ()
    clock: int | None = None
    nipple_mm: float | None = None
    sizes: tuple[Size | None, Size | None, Size | None] = (None, None, None)
    note: str = ""

    def __post_init__(self) -> None:
        """Check the parts."""
        _check_answers(self.answers)
        if self.clock is not None and not 1 <= self.clock <= 12:
            msg = f"a clock position of {self.clock}"
            raise BugError(msg)
        if self.nipple_mm is not None and not 0.0 <= self.nipple_mm <= LONGEST_MM:
            msg = f"{self.nipple_mm} mm from the nipple"
            raise BugError(msg)
        if self.category not in {None, *CATEGORIES}:
            msg = f"category {self.category}"
            raise BugError(msg)

    def codes(self, group: str) -> tuple[str, ...]:
        """Return the terms chosen of a group."""
        return next((answer.codes for answer in self.answers if answer.group == group), ())

    @property
    def category(self) -> str | None:
        """Return the assessment category, or None if none is given yet."""
        return next(iter(self.codes(CATEGORY)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Hold what a reader has filled in of a frame.

    Attributes
    ----------
    general
        What is said of the frame as a whole.
    lesions
        At least one: a frame without a lesion has a category, too.
    """

    lexicon: LexiconId
    general: tuple[Answer, ...] = ()
    lesions: tuple[AssessedLesion, ...] = (AssessedLesion(),)

    def __post_init__(self) -> None:
        """Check the parts."""
        _check_answers(self.general)
        ids = [lesion.lesion_id for lesion in self.lesions if lesion.lesion_id is not None]
        if not self.lesions or len(set(ids)) < len(ids):
            msg = "a form without a lesion, or with two of one id"
            raise BugError(msg)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing has been filled in."""
        blank = tuple(replace(lesion, lesion_id=None) for lesion in self.lesions)
        return not self.general and blank == (AssessedLesion(),)

    @property
    def is_complete(self) -> bool:
        """Tell whether each lesion has a category."""
        return all(lesion.category is not None for lesion in self.lesions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """Hold a form as a reader saved it; who and when is told by the journal.

    Attributes
    ----------
    assessment_id
        Unique in a journal.
    ai_seen_before
        Whether the AI's answer for the frame had been on the screen since the program was started.
    supersedes
        Id of the assessment in whose place this one stands; that one is kept.
    """

    assessment_id: str
    form: Form
    status: AssessmentStatus
    ai_seen_before: bool
    supersedes: str | None = None

    def __post_init__(self) -> None:
        """Check that what is signed has its categories."""
        if self.status is AssessmentStatus.SIGNED and not self.form.is_complete:
            msg = "a signed assessment without a category"
            raise BugError(msg)

    @property
    def category(self) -> str | None:
        """Return the frame's category, the most urgent of its lesions; None if one has none."""
        given = [lesion.category for lesion in self.form.lesions]
        known = [category for category in given if category is not None]
        return max(known, key=CONCERN.index) if len(known) == len(given) else None

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        form = self.form
        return {
            "format": FORMAT,
            "id": self.assessment_id,
            "lexicon": asdict(form.lexicon),
            "general": [asdict(answer) for answer in form.general],
            "lesions": [asdict(lesion) for lesion in form.lesions],
            "status": self.status.value,
            "ai_seen_before": self.ai_seen_before,
            "supersedes": self.supersedes,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Assessment:
        """Build an assessment from plain data that `to_json` made.

        Raises
        ------
        ValueError
            If the data were made by a later program, or are none of ours.
        """
        if data.get("format") != FORMAT:
            msg = f"assessment of format {data.get('format')}"
            raise ValueError(msg)
        supersedes = data["supersedes"]
        return cls(
            assessment_id=str(data["id"]),
            form=Form(
                lexicon=LexiconId(**data["lexicon"]),
                general=tuple(map(_answer, data["general"])),
                lesions=tuple(map(_lesion, data["lesions"])),
            ),
            status=AssessmentStatus(data["status"]),
            ai_seen_before=bool(data["ai_seen_before"]),
            supersedes=None if supersedes is None else str(supersedes),
        )


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class KeptAssessment:
    """Hold an assessment as the journal keeps it.

    Attributes
    ----------
    subject
        The frame, as `busi_desktop.domain.journal.subject_of` names it.
    recorded_at
        UTC, ISO 8601; empty while it is on its way to the disk.
    number
        Of the journal's entry; 0 while it is on its way.
    """

    assessment: Assessment
    subject: str
    reader: str
    recorded_at: str
    number: int


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Standing:
    """Hold where one reader stands with one frame.

    Attributes
    ----------
    signed
        What was signed last.
    draft
        What was filled in since, if it says something else.
    """

    signed: KeptAssessment | None = None
    draft: KeptAssessment | None = None

    @property
    def latest(self) -> KeptAssessment | None:
        """Return the draft, or else what is signed."""
        return self.draft or self.signed


def locks(kind: str, content: Mapping[str, Any]) -> bool:
    """Tell whether an event commits its reader to an assessment: it is signed."""
    return kind == SAVED and content.get("status") == AssessmentStatus.SIGNED


def _answer(data: Mapping[str, Any]) -> Answer:
    return Answer(
        group=str(data["group"]),
        label=str(data["label"]),
        terms=tuple((str(code), str(label)) for code, label in data["terms"]),
    )


def _lesion(data: Mapping[str, Any]) -> AssessedLesion:
    first, second, third = (None if size is None else Size(**size) for size in data["sizes"])
    return AssessedLesion(
        lesion_id=data["lesion_id"],
        answers=tuple(map(_answer, data["answers"])),
        clock=data["clock"],
        nipple_mm=data["nipple_mm"],
        sizes=(first, second, third),
        note=str(data["note"]),
    )
