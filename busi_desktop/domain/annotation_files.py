"""What passes between annotations and the files of other programs."""

from __future__ import annotations

from dataclasses import dataclass

from busi_desktop.domain.annotation import AnnotationBase, ImportedFile, KeptAnnotation, Lesion
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.errors import UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageName:
    """Say which frame a file speaks of.

    Attributes
    ----------
    name
        As the file has it: a path with ``/``, with or without extension.
    sha256
        Of the image's bytes, where the file tells: it outweighs the name.
    frame_number
        From 0.
    """

    name: str
    sha256: str | None = None
    frame_number: int | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FoundAnnotation:
    """Hold what a file says of one frame, before the frame itself has been looked at."""

    image: ImageName
    shape: tuple[int, int]
    lesions: tuple[Lesion, ...]
    source: ImportedFile
    base: AnnotationBase | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FailedAnnotation:
    """Hold what can't be used of a file, and why."""

    name: str
    error: UserError


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class AnnotatedFrame:
    """Hold all that the formats need of one annotated frame.

    Attributes
    ----------
    source
        The image as the reader named it: the PATH's own name and the path below it.
    stem
        Start of its files' names, unique in an export.
    group
        What must not be torn apart between training and test.
    measurements
        One for each lesion, in their order.
    """

    kept: KeptAnnotation
    frame: Frame
    source: str
    stem: str
    group: str
    measurements: tuple[LesionMeasurements, ...]
