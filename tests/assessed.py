"""Assessments for tests: filled in by a few words."""

from __future__ import annotations

from uuid import uuid4

from busi_desktop.domain.assessment import (
    Answer,
    AssessedLesion,
    Assessment,
    AssessmentStatus,
    Form,
    Size,
)
from busi_desktop.domain.lexicon import LexiconId

LEXICON = LexiconId(lexicon_id="birads_us_2013", edition="BI-RADS US, 5th edition", sha256="a" * 64)


def answer(group: str, *codes: str) -> Answer:
    return Answer(
        group=group,
        label=group.capitalize(),
        terms=tuple((code, code.capitalize()) for code in codes),
    )


def lesion(category: str | None = None, **said) -> AssessedLesion:
    """Return a lesion of a category; other groups as ``shape="oval"``, the rest by its own name."""
    own = {
        name: said.pop(name)
        for name in ("clock", "nipple_mm", "sizes", "note", "lesion_id")
        if name in said
    }
    answers = [
        answer(group, *([codes] if isinstance(codes, str) else codes))
        for group, codes in said.items()
    ]
    if category is not None:
        answers.append(answer("category", category))
    return AssessedLesion(answers=tuple(answers), **own)


def form(*lesions: AssessedLesion, general: tuple[Answer, ...] = ()) -> Form:
    return Form(lexicon=LEXICON, general=general, lesions=lesions or (AssessedLesion(),))


def assessment(made: Form, *, signed: bool = True, supersedes: str | None = None) -> Assessment:
    status = AssessmentStatus.SIGNED if signed else AssessmentStatus.DRAFT
    return Assessment(
        assessment_id=uuid4().hex,
        form=made,
        status=status,
        ai_seen_before=False,
        supersedes=supersedes,
    )


MEASURED = Size(mm=14.2, figure_id="f1", calibration="manual")
