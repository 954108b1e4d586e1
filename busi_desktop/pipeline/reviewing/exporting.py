"""Annotations from the journal into files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

import numpy as np

from busi_desktop import __version__
from busi_desktop.domain.annotation import (
    Annotation,
    AnnotationStatus,
    KeptAnnotation,
    Provenance,
)
from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.domain.geometry import Geometry
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.domain.segmentation import LesionMask, MaskOrigin, SegmentationParams
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.export.annotations.registry import ANNOTATION_FORMATS
from busi_desktop.export.annotations.writing import write_json
from busi_desktop.export.files import WRITE_FAULTS, clean_stale_parts, make_folder
from busi_desktop.measure.shape import measure_lesions
from busi_desktop.pipeline.reviewing.images import FoundFrame, Images
from busi_desktop.pipeline.tasks import frame_stem
from busi_desktop.review.annotations import choose, current, drawn_since
from busi_desktop.review.journal import Journal

MANIFEST = "review.json"
SCHEMA = "busi-desktop/review-export/1"


@dataclass(slots=True)
class Exported:
    """Count what an export wrote, and hold what it could not, or lost."""

    n_frames: int = 0
    failures: list[tuple[str, UserError]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Plan:
    """Hold how annotations are to be written.

    Attributes
    ----------
    out
        A new or empty folder.
    format_name
        Key of `ANNOTATION_FORMATS`.
    by_folder
        Images of one folder are one group, for training; else frames of one file.
    head
        The journal's last entry, so that a rewritten journal shows.
    drawn_since
        Frames and readers with strokes that no annotation holds.
    prefer
        Whose outlines are taken where several people's count equally, the first one's first.
    """

    out: Path
    format_name: str
    by_folder: bool
    head: Mapping[str, object]
    drawn_since: Collection[tuple[str, str]] = ()
    prefer: Sequence[str] = ()

    @classmethod
    def of(
        cls,
        journal: Journal,
        *,
        out: Path,
        format_name: str,
        by_folder: bool,
        prefer: Sequence[str] = (),
    ) -> Plan:
        """Plan to write a journal's annotations as it stands now.

        Raises
        ------
        UserError
            If the journal can't be read.
        """
        number, digest = journal.head()
        return cls(
            out=out,
            format_name=format_name,
            by_folder=by_folder,
            head={"entry": number, "digest": digest},
            drawn_since=drawn_since(journal),
            prefer=prefer,
        )


def chosen(
    kept: Iterable[KeptAnnotation],
    *,
    reader: str | None = None,
    provenance: Provenance | None = None,
    status: AnnotationStatus | None = None,
    signed: bool = False,
) -> list[KeptAnnotation]:
    """Return the current annotations that fit.

    What a reader signed is current as such until it is signed anew: a draft begun since doesn't
    take it away.

    Parameters
    ----------
    kept
        All annotations, also those that are superseded.
    reader, provenance, status
        None takes all.
    signed
        Leave drafts out: what is signed or adjudicated stays.

    Raises
    ------
    UserError
        If none fits.
    """
    several = tuple(kept)
    readers = sorted({one.reader for one in several})
    if reader is not None and readers and reader not in readers:
        raise UserError(
            say("{reader} has outlined nothing.", reader=reader),
            hint=say("Outlines are there of {names}.", names=", ".join(readers)),
            code="READER_UNKNOWN",
        )
    if signed or status not in {None, AnnotationStatus.DRAFT}:
        several = tuple(one for one in several if one.annotation.status != AnnotationStatus.DRAFT)
    wanted = [
        one
        for one in current(several)
        if reader in {None, one.reader}
        and provenance in {None, one.annotation.provenance}
        and status in {None, one.annotation.status}
    ]
    if not wanted:
        raise UserError(
            "No annotation fits.",
            hint="See with `busi-desktop review list` which there are.",
            code="NO_ANNOTATIONS",
        )
    return wanted


def export(
    kept: Iterable[KeptAnnotation],
    images: Images,
    plan: Plan,
    *,
    check: Callable[[int], object] = bool,
) -> Exported:
    """Write the annotation that counts of each frame.

    Parameters
    ----------
    kept
        Current annotations.
    images
        Where the frames are found, by content.
    check
        Called before each frame with how many are done; what it raises ends the export.

    Raises
    ------
    UserError
        If the folder isn't empty or can't be written to.
    """
    out = plan.out
    new_folder(out)
    done = Exported()
    cases = _frames(_chosen(kept, images, done, plan), images, done, plan, check)
    done.notes += ANNOTATION_FORMATS[plan.format_name].write(cases, out)
    write_json(
        out / MANIFEST,
        {
            "schema": SCHEMA,
            "program": __version__,
            "format": plan.format_name,
            "frames": done.n_frames,
            "failed": len(done.failures),
            "notes": done.notes,
            "journal": dict(plan.head),
        },
    )
    return done


def new_folder(out: Path) -> None:
    """Make the folder to write to; one that is there must be empty.

    Raises
    ------
    UserError
        If it isn't empty or can't be made.
    """
    make_folder(out)
    clean_stale_parts(out)
    if any(out.iterdir()):
        raise UserError(
            "The folder to write to isn't empty.",
            hint="Name a new folder with --out: nothing is replaced.",
            code="OUT_NOT_EMPTY",
        )


def _chosen(
    kept: Iterable[KeptAnnotation], images: Images, done: Exported, plan: Plan
) -> dict[str, KeptAnnotation]:
    """Return the one that counts of each frame; where that is open, it is noted as a failure."""
    of_subject: dict[str, list[KeptAnnotation]] = {}
    for one in kept:
        of_subject.setdefault(one.subject, []).append(one)
    found: dict[str, KeptAnnotation] = {}
    for subject, several in of_subject.items():
        try:
            found[subject] = choose(several, prefer=plan.prefer)
        except UserError as error:
            done.failures.append((_called(subject, images), error))
    n_behind = sum((subject, one.reader) in plan.drawn_since for subject, one in found.items())
    if n_behind:
        done.notes.append(f"{n_behind} frames: what was drawn after this annotation is not in it.")
    return found


def _called(subject: str, images: Images) -> str:
    """Return what the image of a frame is called, or the beginning of its hash."""
    sha256, number = _place(subject)
    name = images.name_of(sha256) or f"{sha256[:12]}…"
    return f"{name}#{number}" if number else name


def _frames(
    kept: Mapping[str, KeptAnnotation],
    images: Images,
    done: Exported,
    plan: Plan,
    check: Callable[[int], object],
) -> Iterator[AnnotatedFrame]:
    """Find the frames, one after the other; what fails is noted and left out."""
    places = {subject: _place(subject) for subject in kept}
    ranks = {sha256: images.rank(sha256) for sha256, _ in places.values()}
    for subject, (sha256, number) in sorted(
        places.items(), key=lambda item: (ranks[item[1][0]], *item[1])
    ):
        check(done.n_frames)
        try:
            found = images.with_content(sha256, number)
            case = _case(kept[subject], found, by_folder=plan.by_folder)
        except UserError as error:
            if error.code in WRITE_FAULTS:
                raise
            done.failures.append((_called(subject, images), error))
            continue
        done.n_frames += 1
        yield case


def _place(subject: str) -> tuple[str, int]:
    sha256, _, number = subject.partition("#")
    return sha256, int(number)


def _case(kept: KeptAnnotation, found: FoundFrame, *, by_folder: bool) -> AnnotatedFrame:
    frame, label = found.frame, found.task.ref.label
    if kept.annotation.shape != frame.pixels.shape:
        raise UserError(
            say("{name} has another size than its outlines.", name=label),
            hint="Report this as a fault of the program: equal files should decode equally.",
            code="MASK_SIZE",
        )
    file_group = frame.frame_id.content_sha256[:16]
    return AnnotatedFrame(
        kept=kept,
        frame=frame,
        source=label,
        stem=frame_stem(found.task, frame.frame_id.frame_number, n_frames=found.n_frames),
        group=PurePosixPath(label).parent.as_posix() if by_folder else file_group,
        measurements=measure(kept.annotation, frame.geometry),
    )


def measure(annotation: Annotation, geometry: Geometry) -> tuple[LesionMeasurements, ...]:
    """Measure each lesion as a whole, whether connected or not.

    `score` and `malignancy` of what is returned mean nothing: nobody gave a probability.
    """
    measured: list[LesionMeasurements] = []
    for lesion in annotation.lesions:
        mask = lesion.mask
        whole = LesionMask(
            mask=mask,
            components=mask.astype(np.int32),
            origin=MaskOrigin.THRESHOLD,
            params=SegmentationParams(),
        )
        measured += measure_lesions(whole, mask.astype(np.float32), geometry, malignancy=0.0)
    return tuple(measured)
