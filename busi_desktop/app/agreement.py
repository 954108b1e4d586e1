"""The agreement of all who outlined: what window and command line tell, from one computation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from pathlib import Path

from busi_desktop.app.readings import AMENDED, LOCKED, opinions_of
from busi_desktop.domain import assessment
from busi_desktop.domain.agreement import AI, Agreement
from busi_desktop.domain.annotation import SAVED, AnnotationStatus, KeptAnnotation, Provenance
from busi_desktop.domain.assessment import Standing
from busi_desktop.domain.geometry import Geometry
from busi_desktop.domain.journal import Entry
from busi_desktop.errors import UserError
from busi_desktop.pipeline.reviewing.agreement import (
    IMPRESSIONS,
    GeometryOf,
    chosen_by,
    compare,
    in_pixels,
)
from busi_desktop.pipeline.reviewing.assessments import category_pairs
from busi_desktop.pipeline.reviewing.images import Images
from busi_desktop.pipeline.reviewing.project_images import ProjectImages
from busi_desktop.review.annotations import standing
from busi_desktop.review.assessments import kept_of as kept_assessment
from busi_desktop.review.assessments import standings
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import Project

Check = Callable[[], object]
Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Evidence:
    """Hold what everybody said of the frames of a journal.

    Attributes
    ----------
    outlines
        Those that stand, of readers and of the AI.
    readings
        Opinions that readers locked and amended.
    assessed
        Each reader's assessment of each frame.
    """

    outlines: tuple[KeptAnnotation, ...]
    readings: tuple[Entry, ...]
    assessed: tuple[Standing, ...]

    @classmethod
    def of(cls, journal: Journal, *, signed: bool = False, check: Check = bool) -> Evidence:
        """Read a journal.

        Parameters
        ----------
        journal
            May be appended to meanwhile.
        signed
            Whether readers' drafts are left out.
        check
            Called again and again; what it raises ends the reading.

        Raises
        ------
        UserError
            If an entry was altered or can't be read.
        """
        outlines: list[KeptAnnotation] = []
        for entries in journal.walk_by_frame(SAVED):
            check()
            outlines += (one for one in standing(entries) if not signed or _counts(one))
        readings: list[Entry] = []
        for kind in (LOCKED, AMENDED):
            for entry in journal.walk(kind):
                check()
                readings.append(entry)
        assessments = []
        for entry in journal.walk(assessment.SAVED):
            check()
            assessments.append(kept_assessment(entry))
        return cls(
            outlines=tuple(outlines), readings=tuple(readings), assessed=standings(assessments)
        )

    @property
    def names(self) -> tuple[str, ...]:
        """Return all readers who outlined something, and `AI` at the end if it did."""
        has_ai = any(one.annotation.provenance is Provenance.AI for one in self.outlines)
        readers = {
            one.reader
            for one in self.outlines
            if one.annotation.provenance is not Provenance.AI and one.reader != AI
        }
        return (*sorted(readers), *((AI,) if has_ai else ()))

    def frames_of(self, name: str) -> frozenset[str]:
        """Return the frames that a reader, or the AI, has outlined."""
        return frozenset(chosen_by(self.outlines, name))

    def between(
        self, names: tuple[str, str], geometry_of: GeometryOf = in_pixels, *, check: Check = bool
    ) -> Agreement:
        """Compare two of them.

        Raises
        ------
        UserError
            If they have no frame in common, or an image can't be found.
        """
        return compare(
            self.outlines,
            names,
            _impressions(self.readings, names),
            geometry_of,
            categories=category_pairs(self.assessed, names),
            check=check,
        )

    def of_all(
        self,
        geometry_of: GeometryOf = in_pixels,
        *,
        names: Sequence[str] | None = None,
        progress: Progress = lambda _done, _total: None,
        check: Check = bool,
    ) -> tuple[Agreement, ...]:
        """Compare each two who have outlined a frame in common.

        Parameters
        ----------
        geometry_of
            For millimeters.
        names
            Whom to compare; None takes all.
        progress
            Called with how many comparisons of frames are done, and of how many.
        check
            Called before each of them; what it raises ends the work.

        Raises
        ------
        UserError
            If an image can't be found.
        """
        frames = {name: self.frames_of(name) for name in (self.names if names is None else names)}
        shared = {
            (one, other): len(frames[one] & frames[other]) for one, other in combinations(frames, 2)
        }
        total, done = sum(shared.values()), 0

        def step() -> None:
            nonlocal done
            check()
            progress(done, total)
            done += 1

        return tuple(
            self.between(pair, geometry_of, check=step) for pair, count in shared.items() if count
        )


def _counts(kept: KeptAnnotation) -> bool:
    """Tell whether an outline is more than a reader's draft; the AI signs nothing."""
    annotation = kept.annotation
    return annotation.provenance is Provenance.AI or annotation.status is not AnnotationStatus.DRAFT


def _impressions(entries: Iterable[Entry], names: tuple[str, str]) -> list[tuple[str, int, int]]:
    """Return group and both one's impression of each frame that both have read."""
    of_subject: dict[str, list[Entry]] = {}
    for entry in entries:
        of_subject.setdefault(entry.subject, []).append(entry)
    both = []
    for subject, several in sorted(of_subject.items()):
        one, other = (opinions_of(several, name) for name in names)
        if one is not None and other is not None:
            first, second = (IMPRESSIONS.index(said.latest.impression) for said in (one, other))
            both.append((subject.partition("#")[0], first, second))
    return both


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Found:
    """Hold the agreement of each two, and what their images are called, by content hash."""

    pairs: tuple[Agreement, ...]
    names: Mapping[str, str]


def agreements_in(
    path: Path,
    *,
    with_ai: bool,
    hides_names: bool,
    progress: Progress,
    check: Check,
) -> Found:
    """Compare all who signed outlines in a project or journal; on any thread.

    Parameters
    ----------
    path
        Its file, which may be open elsewhere. Distances are told in millimeters where it is a
        project, and an image that it finds is calibrated by its file.
    with_ai
        Whether readers are compared with the AI, too.
    hides_names
        Whether images are called by the beginning of their hash.
    progress, check
        As in `Evidence.of_all`.

    Raises
    ------
    UserError
        If the file can't be read.
    """
    with closing(Journal.open(path, read_only=True)) as journal:
        evidence = Evidence.of(journal, signed=True, check=check)
        chosen = [name for name in evidence.names if with_ai or name != AI]
        images = ProjectImages(Project(journal, path), hides_names=hides_names)
        pairs = evidence.of_all(
            partial(_geometry, images), names=chosen, progress=progress, check=check
        )
        files = {score.group for pair in pairs for score in pair.scores}
        return Found(pairs=pairs, names={file: images.name_of(file) or file[:8] for file in files})


def geometry_in(journal: Journal, path: Path) -> GeometryOf:
    """Return what finds the geometry of a project's frames; a plain journal lists no images."""
    return partial(_geometry, ProjectImages(Project(journal, path)))


def _geometry(images: Images, subject: str) -> Geometry | None:
    try:
        return images.geometry_of(subject)
    except UserError:  # it isn't there: then the figures in pixels stand
        return None
