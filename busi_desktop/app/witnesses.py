"""What readers signed of one frame, and what the AI says of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from busi_desktop.app.annotating import operations
from busi_desktop.app.readings import opinions_of
from busi_desktop.domain import assessment
from busi_desktop.domain.agreement import AI
from busi_desktop.domain.annotation import (
    Annotation,
    AnnotationStatus,
    KeptAnnotation,
    Lesion,
    LesionLabel,
    Provenance,
)
from busi_desktop.domain.assessment import KeptAssessment
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.reading import Reading
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.errors import UserError
from busi_desktop.review.assessments import kept_of, standing_of


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Witness:
    """Hold what one reader, or `AI`, says of a frame.

    Attributes
    ----------
    annotation
        Signed outlines, or those of the AI.
    recorded_at
        When; empty for an answer of the AI that is only on the screen.
    category
        Of the reader's signed assessment.
    reading
        What the reader locked, or amended last.
    """

    name: str
    annotation: Annotation
    recorded_at: str = ""
    category: str | None = None
    reading: Reading | None = None

    @property
    def decides(self) -> bool:
        """Tell whether these are the outlines of who decided between others."""
        return self.annotation.status is AnnotationStatus.ADJUDICATED


def signed_by_readers(entries: Sequence[Entry], shape: tuple[int, int]) -> tuple[Witness, ...]:
    """Return what readers signed of a frame, in the order of their signatures.

    Parameters
    ----------
    entries
        All events of the frame, the oldest first.
    shape
        ``(H, W)`` of the frame: outlines of another size are none of it.
    """
    newest: dict[str, KeptAnnotation] = {}
    for one in _standing(entries):
        annotation = one.annotation
        if (
            annotation.provenance is not Provenance.AI
            and annotation.status is not AnnotationStatus.DRAFT
            and annotation.shape == shape
        ):
            newest[one.reader] = one
    return tuple(_witness(one, entries) for one in newest.values())


def _witness(kept: KeptAnnotation, entries: Sequence[Entry]) -> Witness:
    own = [entry for entry in entries if entry.reader == kept.reader]
    signed = standing_of(_assessments(own)).signed
    opinions = opinions_of(own, kept.reader)
    return Witness(
        name=kept.reader,
        annotation=kept.annotation,
        recorded_at=kept.recorded_at,
        category=None if signed is None else signed.assessment.category,
        reading=None if opinions is None else opinions.latest,
    )


def kept_of_ai(entries: Sequence[Entry], shape: tuple[int, int]) -> Witness | None:
    """Return the newest of the AI's outlines among a frame's events, or None."""
    kept = [
        one
        for one in _standing(entries)
        if one.annotation.provenance is Provenance.AI and one.annotation.shape == shape
    ]
    if not kept:
        return None
    last = kept[-1]
    return Witness(name=AI, annotation=last.annotation, recorded_at=last.recorded_at)


def taken_from(several: Sequence[Annotation], how: str) -> dict[str, object]:
    """Return what the journal keeps of where outlines were taken from; nobody's name."""
    return {"how": how, "from": [one.annotation_id for one in several]}


def ai_annotation(result: AnalysisResult) -> Annotation:
    """Return the AI's answer as outlines, each connected part with the frame's class.

    Its id is made of the mask, and therefore none for a journal.
    """
    label = LesionLabel.UNSTATED
    prediction = result.prediction
    if not prediction.abstained and prediction.label in {"benign", "malignant"}:
        label = LesionLabel(prediction.label)
    parts = operations.ai_parts(result)
    shape = result.mask.mask.shape
    return Annotation(
        annotation_id=f"ai-{result.mask.digest[:24]}",
        shape=(shape[0], shape[1]),
        lesions=tuple(
            Lesion.of_mask(mask, label, lesion_id=f"lesion-{number}")
            for number, (mask, _) in enumerate(parts, start=1)
        ),
        provenance=Provenance.AI,
        status=AnnotationStatus.DRAFT,
        base=operations.base_of(result),
    )


def _standing(entries: Sequence[Entry]) -> tuple[KeptAnnotation, ...]:
    """Return the outlines that stand; what this program can't read is named by `verify`."""
    from busi_desktop.review.annotations import standing  # brings SQLite

    return standing(entries, leave_out_unreadable=True)


def _assessments(entries: Sequence[Entry]) -> Iterator[KeptAssessment]:
    for entry in entries:
        if entry.kind == assessment.SAVED:
            with suppress(UserError):
                yield kept_of(entry)
