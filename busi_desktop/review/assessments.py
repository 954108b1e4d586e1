"""Readers' assessments in the journal: saved as events, and which of them stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from busi_desktop.domain.assessment import (
    SAVED,
    Assessment,
    AssessmentStatus,
    KeptAssessment,
    Standing,
)
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.review.faults import MALFORMED, unreadable

if TYPE_CHECKING:  # not on the window's start path
    from busi_desktop.review.journal import Journal


def kept_of(entry: Entry) -> KeptAssessment:
    """Return the assessment of an event.

    Raises
    ------
    UserError
        If this program can't read it.
    """
    try:
        assessment = Assessment.from_json(entry.content)
    except MALFORMED as exc:
        message = say("Entry {number} holds an assessment that can't be read.", number=entry.number)
        error = unreadable(message, entry, code="ASSESSMENT_UNREADABLE")
        raise error from exc
    return KeptAssessment(
        assessment=assessment,
        subject=entry.subject,
        reader=entry.reader,
        recorded_at=entry.recorded_at,
        number=entry.number,
    )


def read_all(journal: Journal) -> tuple[KeptAssessment, ...]:
    """Return every assessment, oldest first.

    Raises
    ------
    UserError
        If one was altered or can't be read.
    """
    return tuple(kept_of(entry) for entry in journal.entries(kind=SAVED))


def standing_of(kept: Iterable[KeptAssessment]) -> Standing:
    """Return where a reader stands with a frame, from what that reader saved of it, in order.

    A draft that says nothing else than what is signed is none: an amendment was given up.
    """
    signed = draft = None
    for one in kept:
        if one.assessment.status is AssessmentStatus.SIGNED:
            signed, draft = one, None
        elif signed is None or one.assessment.form != signed.assessment.form:
            draft = one
        else:
            draft = None
    if signed is None and draft is not None and draft.assessment.form.is_empty:
        draft = None
    return Standing(signed=signed, draft=draft)


def standings(kept: Iterable[KeptAssessment]) -> tuple[Standing, ...]:
    """Return where each reader stands with each frame, in the order of their first events."""
    by_both: dict[tuple[str, str], list[KeptAssessment]] = {}
    for one in kept:
        by_both.setdefault((one.subject, one.reader), []).append(one)
    found = (standing_of(several) for several in by_both.values())
    return tuple(standing for standing in found if standing.latest is not None)


def faults_of(journal: Journal) -> list[str]:
    """Return a sentence for each assessment that can't be read or names a predecessor not there."""
    faults = []
    seen: set[tuple[str, str]] = set()
    for entry in journal.entries(kind=SAVED, leave_out_altered=True):
        try:
            assessment = kept_of(entry).assessment
        except UserError as error:
            faults.append(error.message)
            continue
        before = assessment.supersedes
        if before is not None and (entry.subject, before) not in seen:
            faults.append(f"Entry {entry.number} supersedes an assessment that isn't there.")
        seen.add((entry.subject, assessment.assessment_id))
    return faults
