"""Annotations for tests: say only what the test is about."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.annotation import (
    Annotation,
    AnnotationBase,
    AnnotationStatus,
    KeptAnnotation,
    Lesion,
    LesionLabel,
    Provenance,
)
from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.journal import subject_of
from busi_desktop.domain.prediction import ModelId
from busi_desktop.pipeline.reviewing.exporting import measure
from tests.builders import SHAPE, disc, make_frame, rectangle

SUBJECT = "ab" * 32 + "#0"
BASE = AnnotationBase(
    model=ModelId(name="tiny", version="1", sha256="cd" * 32), parameters={"threshold": 0.5}
)
Masks = NDArray[np.bool_]


def lesion(mask: Masks, label: LesionLabel = LesionLabel.BENIGN, lesion_id: str = "one") -> Lesion:
    """Return a lesion."""
    return Lesion.of_mask(mask, label, lesion_id=lesion_id)


def two_lesions(shape: tuple[int, int] = SHAPE) -> tuple[Lesion, ...]:
    """Return a benign disc and a malignant box that don't touch."""
    return (
        lesion(disc(shape, center_rc=(20, 20), radius=8.0)),
        lesion(rectangle(shape, rows=(30, 44), cols=(40, 60)), LesionLabel.MALIGNANT, "two"),
    )


def make_annotation(*lesions: Lesion, **others: Any) -> Annotation:
    """Return a reader's draft; `others` are fields to be different."""
    fields = {
        "annotation_id": "a1",
        "shape": lesions[0].shape if lesions else SHAPE,
        "provenance": Provenance.READER,
        "status": AnnotationStatus.DRAFT,
    }
    return Annotation(lesions=lesions, **(fields | others))


def make_kept(
    annotation: Annotation, *, subject: str = SUBJECT, reader: str = "AK", number: int = 1
) -> KeptAnnotation:
    """Return an annotation as a journal would give it."""
    return KeptAnnotation(
        annotation=annotation,
        subject=subject,
        reader=reader,
        recorded_at="2026-01-02T03:04:05.000006+00:00",
        number=number,
    )


def make_case(*lesions: Lesion, frame: Frame | None = None, stem: str = "a") -> AnnotatedFrame:
    """Return an annotated frame."""
    frame = frame or make_frame()
    annotation = make_annotation(*lesions)
    return AnnotatedFrame(
        kept=make_kept(annotation, subject=subject_of(frame.frame_id)),
        frame=frame,
        source=f"clinic/{stem}.png",
        stem=stem,
        group="g1",
        measurements=measure(annotation, frame.geometry),
    )
