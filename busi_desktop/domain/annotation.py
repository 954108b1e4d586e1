"""What somebody outlined in a frame: a reader, the AI, or who made a file that was imported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import MAX_PIXELS
from busi_desktop.domain.prediction import ModelId
from busi_desktop.domain.rle import decode, encode, parse
from busi_desktop.errors import BugError

FORMAT = 1
"""Of an annotation as plain data; journals hold it."""

SAVED = "annotation.saved"
"""Kind of a journal's events that hold outlines of a frame, as `Annotation.to_json` writes them."""


class LesionLabel(StrEnum):
    """Say what a lesion is taken for; `UNSTATED` where nobody said."""

    BENIGN = "benign"
    MALIGNANT = "malignant"
    UNSURE = "unsure"
    UNSTATED = "unstated"


class Provenance(StrEnum):
    """Say where outlines come from."""

    AI = "ai"
    READER = "reader"
    IMPORTED = "imported"


class AnnotationStatus(StrEnum):
    """Say how far a reader stands by an annotation."""

    DRAFT = "draft"
    SIGNED = "signed"
    ADJUDICATED = "adjudicated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesion:
    """Hold one lesion of an annotation.

    Attributes
    ----------
    lesion_id
        Unique in its annotation; a corrected outline keeps it.
    shape
        ``(H, W)`` of the source grid.
    rle
        The pixels, as `busi_desktop.domain.rle.encode` writes them: a journal's worth of masks fits
        into memory. There is at least one. Two lesions may overlap: some of BUSI do.
    """

    lesion_id: str
    label: LesionLabel
    shape: tuple[int, int]
    rle: str

    def __post_init__(self) -> None:
        """Check that there is something in it."""
        counts = parse(self.rle)
        if sum(counts) != self.shape[0] * self.shape[1] or not any(counts[1::2]):
            msg = "a lesion without a pixel, or of another size"
            raise BugError(msg)

    @classmethod
    def of_mask(cls, mask: NDArray[np.bool_], label: LesionLabel, *, lesion_id: str) -> Lesion:
        """Build a lesion from its mask, bool ``(H, W)``."""
        shape = (mask.shape[0], mask.shape[1])
        return cls(lesion_id=lesion_id, label=label, shape=shape, rle=encode(mask))

    @property
    def mask(self) -> NDArray[np.bool_]:
        """Return the pixels, bool ``(H, W)``, decoded anew."""
        return decode(self.rle, self.shape)

    @property
    def area_px(self) -> int:
        """Return the number of pixels."""
        return sum(parse(self.rle)[1::2])


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class AnnotationBase:
    """Hold the AI's answer that an annotation is, or started from.

    `parameters` is plain data, as under that name in a record of results.
    """

    model: ModelId
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedFile:
    """Hold what an import came from: the format, and the SHA-256 of the file; never its name."""

    format: str
    sha256: str


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Annotation:
    """Hold the outlines of one frame; who made them, and when, is told by the journal.

    Attributes
    ----------
    annotation_id
        Unique in a journal.
    shape
        ``(H, W)`` of the frame.
    lesions
        None of them says that the frame shows no lesion.
    base
        Given for the AI's own outlines; for a reader's if they started from the AI's.
    source
        Given if, and only if, the outlines were read from a file.
    supersedes
        Id of the annotation in whose place this one stands; that one is kept.
    """

    annotation_id: str
    shape: tuple[int, int]
    lesions: tuple[Lesion, ...]
    provenance: Provenance
    status: AnnotationStatus
    base: AnnotationBase | None = None
    source: ImportedFile | None = None
    supersedes: str | None = None

    def __post_init__(self) -> None:
        """Check that the parts belong together."""
        ids = {lesion.lesion_id for lesion in self.lesions}
        if len(ids) != len(self.lesions):
            msg = "two lesions of one id"
            raise BugError(msg)
        if any(lesion.shape != self.shape for lesion in self.lesions):
            msg = f"a lesion's mask is not of the frame's {self.shape}"
            raise BugError(msg)
        if self.provenance is Provenance.AI and self.base is None:
            msg = "outlines of the AI without its model"
            raise BugError(msg)

    @property
    def mask(self) -> NDArray[np.bool_]:
        """Return all lesions united, bool ``(H, W)``."""
        united = np.zeros(self.shape, dtype=np.bool_)
        for lesion in self.lesions:
            united |= lesion.mask
        return united

    @property
    def frame_label(self) -> str | None:
        """Return the frame's class of `LABELS`, or None if a lesion's is not known.

        A malignant lesion makes the frame malignant, whatever the others are.
        """
        labels = {lesion.label for lesion in self.lesions}
        if LesionLabel.MALIGNANT in labels:
            return "malignant"
        if labels == {LesionLabel.BENIGN}:
            return "benign"
        return None if labels else "normal"

    def outlines_equal(self, other: Annotation) -> bool:
        """Tell whether both have the same masks and labels in the same order."""
        return self.shape == other.shape and [
            (lesion.label, lesion.rle) for lesion in self.lesions
        ] == [(lesion.label, lesion.rle) for lesion in other.lesions]

    def to_json(self) -> dict[str, Any]:
        """Return plain data; masks as COCO's compressed run lengths."""
        return {
            "format": FORMAT,
            "id": self.annotation_id,
            "size": list(self.shape),
            "lesions": [
                {"id": lesion.lesion_id, "label": lesion.label.value, "rle": lesion.rle}
                for lesion in self.lesions
            ],
            "provenance": self.provenance.value,
            "status": self.status.value,
            "base": self.base
            and {"model": asdict(self.base.model), "parameters": dict(self.base.parameters)},
            "source": self.source and asdict(self.source),
            "supersedes": self.supersedes,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Annotation:
        """Build an annotation from plain data that `to_json` made.

        Raises
        ------
        ValueError
            If the data were made by a later program, or are none of ours.
        """
        if data.get("format") != FORMAT:
            msg = f"annotation of format {data.get('format')}"
            raise ValueError(msg)
        height, width = (int(side) for side in data["size"])
        if not 0 < height * width <= MAX_PIXELS:
            msg = f"annotation of {width}×{height} pixels"
            raise ValueError(msg)
        base, source = data["base"], data["source"]
        return cls(
            annotation_id=str(data["id"]),
            shape=(height, width),
            lesions=tuple(
                Lesion(
                    lesion_id=str(lesion["id"]),
                    label=LesionLabel(lesion["label"]),
                    shape=(height, width),
                    rle=str(lesion["rle"]),
                )
                for lesion in data["lesions"]
            ),
            provenance=Provenance(data["provenance"]),
            status=AnnotationStatus(data["status"]),
            base=base
            and AnnotationBase(model=ModelId(**base["model"]), parameters=base["parameters"]),
            source=source and ImportedFile(**source),
            supersedes=data["supersedes"],
        )


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class KeptAnnotation:
    """Hold an annotation as the journal keeps it.

    Attributes
    ----------
    subject
        The frame, as `busi_desktop.domain.journal.subject_of` names it.
    reader
        Who drew it; of an import, whose work it is said to be, or who took the AI's answer in.
    recorded_at
        UTC, ISO 8601.
    number
        Of the journal's entry.
    """

    annotation: Annotation
    subject: str
    reader: str
    recorded_at: str
    number: int

    @property
    def author(self) -> str:
        """Return whose outlines these are: the reader's, or those of a model."""
        base = self.annotation.base
        if self.annotation.provenance is Provenance.AI and base is not None:
            return f"{base.model.name} {base.model.version}"
        return self.reader
