"""What readers do with the images of a project, in one line each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np

from busi_desktop.domain.annotation import (
    AnnotationBase,
    AnnotationStatus,
    LesionLabel,
    Provenance,
)
from busi_desktop.domain.draft import EDITED
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.reading import LOCKED, Confidence, Finding, Impression, Reading
from busi_desktop.domain.worklist import (
    ADJUDICATE,
    ASSIGNED,
    NOTED,
    AiAnswer,
    FrameState,
    Need,
    ProjectSettings,
    adjudicate,
    assigned,
    noted,
)
from busi_desktop.review.annotations import save
from busi_desktop.review.derived_check import check_steps
from busi_desktop.review.projects import NewImage, Project, create
from tests.annotated import BASE, lesion, make_annotation
from tests.builders import SHAPE, rectangle

SHAS = tuple(f"{number:064x}" for number in range(1, 9))


def subject(image: int, frame: int = 0) -> str:
    """Name a frame of an image of `SHAS`."""
    return f"{SHAS[image]}#{frame}"


def box(left: int, right: int) -> np.ndarray:
    """Return a mask."""
    return rectangle(SHAPE, rows=(4, 20), cols=(left, right))


class Study:
    """A project, and hands that work in it."""

    def __init__(self, project: Project, path: Path) -> None:
        self.project, self.path = project, path
        self.journal = project.journal

    def _append(self, image: int, kind: str, content: dict, reader: str, frame: int = 0) -> Entry:
        return self.journal.append(
            subject=subject(image, frame), kind=kind, content=content, reader=reader
        )

    def assign(self, image: int, *readers: str, frame: int = 0) -> None:
        self._append(image, ASSIGNED, assigned(readers), "boss", frame)

    def note(self, image: int, reader: str, text: str) -> None:
        self._append(image, NOTED, noted(text), reader)

    def ask(self, image: int, *, wanted: bool = True) -> None:
        self._append(image, ADJUDICATE, adjudicate(wanted), "boss")

    def draw(self, image: int, reader: str, frame: int = 0, action: str = "edit") -> None:
        self._append(image, EDITED, {"action": action, "step": 1}, reader, frame)

    def lock(self, image: int, reader: str, impression: Impression | None = None) -> None:
        finding = Finding.NO_LESION if impression is None else Finding.LESION
        said = Reading(finding=finding, impression=impression, confidence=Confidence.LOW)
        self._append(image, LOCKED, said.to_json() | {"ai_seen_before": False}, reader)

    def save(
        self,
        image: int,
        reader: str,
        status: AnnotationStatus = AnnotationStatus.SIGNED,
        *,
        label: LesionLabel = LesionLabel.BENIGN,
        columns: tuple[int, int] = (4, 40),
        provenance: Provenance = Provenance.READER,
        frame: int = 0,
        **others: object,
    ) -> None:
        base: AnnotationBase | None = BASE if provenance is Provenance.AI else None
        annotation = make_annotation(
            lesion(box(*columns), label), status=status, provenance=provenance, base=base, **others
        )
        save(self.journal, annotation, subject=subject(image, frame), reader=reader)

    def answer(self, image: int, label: str, *, need: Need = Need.NONE, doubt: float = 0.0) -> None:
        answer = AiAnswer(
            subject=subject(image),
            model_sha256="ee" * 32,
            label=label,
            uncertainty=doubt,
            need=need,
        )
        self.journal.note_answers([answer])

    def state(self, image: int, frame: int = 0) -> FrameState | None:
        """Return a frame's state over all readers, as the file has it; None if it isn't listed."""
        found = self.journal.connection.execute(
            "SELECT state FROM frames WHERE subject = ?", (subject(image, frame),)
        ).fetchone()
        return None if found is None else tuple(FrameState)[found[0]]

    def rows(self) -> tuple[list[tuple], list[tuple]]:
        """Return what lists are made from, without the numbers of rows."""
        run = self.journal.connection.execute
        frames = run(
            "SELECT subject, image, number, touched, state, asked, agreement, label, uncertainty, "
            "need FROM frames ORDER BY subject"
        ).fetchall()
        works = run(
            "SELECT subject, works.* FROM works JOIN frames USING (frame) ORDER BY subject, reader"
        ).fetchall()
        return frames, [(row[0], *row[2:]) for row in works]

    def n_wrong(self) -> int:
        """Count what in these tables doesn't follow from the events."""
        return sum(check_steps(self.journal.connection))


@contextmanager
def study(
    folder: Path, settings: ProjectSettings | None = None, *, n_images: int = 4, n_frames: int = 1
) -> Iterator[Study]:
    """Give a project with images that nobody has worked on; they need not exist."""
    path = folder / "study.busi"
    create(path, settings or ProjectSettings(readers=("AK", "BL")), by="boss")
    with closing(Project.open(path)) as project:
        add(project, folder, range(n_images), n_frames=n_frames)
        yield Study(project, path)


def add(project: Project, folder: Path, images: Sequence[int], *, n_frames: int = 1) -> None:
    """List images of `SHAS`, named `c.png`, `b.png`, `a.png` …, so that names turn the order."""
    project.add(
        [
            NewImage(
                sha256=SHAS[number],
                n_frames=n_frames,
                size=100 + number,
                name=f"{'hgfedcba'[number]}.png",
                path=folder / "pictures" / f"{'hgfedcba'[number]}.png",
            )
            for number in images
        ]
    )
