"""Annotations from files into the journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from uuid import uuid4

from busi_desktop.domain.annotation import (
    Annotation,
    AnnotationStatus,
    KeptAnnotation,
    LesionLabel,
    Provenance,
)
from busi_desktop.domain.annotation_files import FailedAnnotation, FoundAnnotation
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.journal import subject_of
from busi_desktop.domain.texts import say
from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.errors import UserError
from busi_desktop.pipeline.reviewing.images import Images
from busi_desktop.review.annotations import current_of, save
from busi_desktop.review.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Hold what a person says of an import.

    Attributes
    ----------
    reader
        Whose work it is; of the AI's outlines, who takes them in.
    label
        Of lesions for which the file states none.
    """

    reader: str
    status: AnnotationStatus
    label: LesionLabel


def require_part(settings: ProjectSettings, terms: Terms) -> None:
    """Take a reader's work into a project only if the project names that reader, or nobody.

    Raises
    ------
    UserError
        If somebody is named, but not this one, or not to adjudicate.
    """
    named = tuple(dict.fromkeys((*settings.readers, *settings.adjudicators)))
    if named and terms.reader not in named:
        raise UserError(
            say(
                "{reader} is none of the project's readers: {names}.",
                reader=terms.reader,
                names=", ".join(named),
            ),
            hint="Check the spelling, or add the name: in the window by Project settings, else by "
            "`busi-desktop review project readers`.",
            code="READER_UNKNOWN",
        )
    adjudicates = terms.status is AnnotationStatus.ADJUDICATED
    if adjudicates and settings.adjudicators and terms.reader not in settings.adjudicators:
        raise UserError(
            say("{reader} doesn't adjudicate in this project.", reader=terms.reader),
            hint=say(
                "Import it as signed, or as the work of {names}.",
                names=", ".join(settings.adjudicators),
            ),
            code="READER_NO_ADJUDICATOR",
        )


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Outcome:
    """Hold what became of one frame's annotation: saved, there already, or refused.

    `kept` is the annotation as it stands in the journal; None if there is an error.
    """

    name: str
    kept: KeptAnnotation | None
    is_new: bool
    error: UserError | None = None


class Import:
    """Take annotations into a journal, frame by frame; each is on the disk when it is told.

    An annotation supersedes the newest one of the same author and provenance on its frame. One that
    says the same as that is not saved again.
    """

    def __init__(self, journal: Journal, images: Images, terms: Terms) -> None:
        self._journal = journal
        self._images = images
        self._terms = terms
        self._taken: dict[tuple[str, str, Provenance], Annotation] = {}

    def run(self, found: Iterable[FoundAnnotation | FailedAnnotation]) -> Iterator[Outcome]:
        """Take one after the other.

        Yields
        ------
        Outcome
            One for each annotation, in their order.

        Raises
        ------
        UserError
            If the journal can't be written to: then no other annotation would fare better.
        """
        for one in found:
            if isinstance(one, FailedAnnotation):
                yield Outcome(name=one.name, kept=None, is_new=False, error=one.error)
                continue
            name = one.image.name
            try:
                frame = self._images.called(one.image).frame
                _require_size(one, frame)
                annotation = self._annotation(one)
                subject = subject_of(frame.frame_id)
                self._require_once(annotation, subject)
            except UserError as error:
                yield Outcome(name=name, kept=None, is_new=False, error=error)
                continue
            yield self._save(annotation, subject, name)

    def _annotation(self, found: FoundAnnotation) -> Annotation:
        is_ai = found.base is not None
        return Annotation(
            annotation_id=uuid4().hex,
            shape=found.shape,
            lesions=tuple(
                replace(lesion, label=self._terms.label)
                if lesion.label is LesionLabel.UNSTATED and not is_ai
                else lesion
                for lesion in found.lesions
            ),
            provenance=Provenance.AI if is_ai else Provenance.IMPORTED,
            # Nobody stands by what a model says.
            status=AnnotationStatus.DRAFT if is_ai else self._terms.status,
            base=found.base,
            source=found.source,
        )

    def _place(self, annotation: Annotation, subject: str) -> tuple[str, str, Provenance]:
        unsaved = KeptAnnotation(
            annotation=annotation,
            subject=subject,
            reader=self._terms.reader,
            recorded_at="",
            number=0,
        )
        return _key(unsaved)

    def _require_once(self, annotation: Annotation, subject: str) -> None:
        earlier = self._taken.setdefault(self._place(annotation, subject), annotation)
        if not earlier.outlines_equal(annotation):
            raise UserError(
                "This import outlines the same image twice, differently.",
                hint="Leave one of the two out, or import it as another reader's.",
                code="ANNOTATION_TWICE",
            )

    def _newest(self, subject: str) -> dict[tuple[str, str, Provenance], KeptAnnotation]:
        return {_key(kept): kept for kept in current_of(self._journal, subject)}

    def _save(self, annotation: Annotation, subject: str, name: str) -> Outcome:
        place = self._place(annotation, subject)
        before = self._newest(subject).get(place)
        if before is not None:
            same = before.annotation.status is annotation.status
            if same and before.annotation.outlines_equal(annotation):
                return Outcome(name=name, kept=before, is_new=False)
            annotation = replace(annotation, supersedes=before.annotation.annotation_id)
        kept = save(self._journal, annotation, subject=subject, reader=self._terms.reader)
        return Outcome(name=name, kept=kept, is_new=True)


def _key(kept: KeptAnnotation) -> tuple[str, str, Provenance]:
    return kept.subject, kept.author, kept.annotation.provenance


def _require_size(found: FoundAnnotation, frame: Frame) -> None:
    if found.shape == frame.pixels.shape:
        return
    (rows, cols), (height, width) = found.shape, frame.pixels.shape
    raise UserError(
        say(
            "The outlines are for {size} pixels, the image has {wanted}.",
            size=f"{cols}×{rows}",
            wanted=f"{width}×{height}",
        ),
        hint="Draw them again at the image's size, or name the image that they were drawn on.",
        code="MASK_SIZE",
    )
