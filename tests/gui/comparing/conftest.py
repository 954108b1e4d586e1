"""A project in which readers signed outlines that differ, and hands that compare them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from busi_desktop.domain import assessment as assessments
from busi_desktop.domain.annotation import (
    Annotation,
    AnnotationStatus,
    KeptAnnotation,
    LesionLabel,
    Provenance,
)
from busi_desktop.io.load import open_file
from busi_desktop.review.annotations import read_all, save
from busi_desktop.review.journal import Journal
from tests.annotated import BASE, lesion
from tests.assessed import assessment, form
from tests.assessed import lesion as assessed
from tests.builders import disc
from tests.gui.worklist.conftest import ProjectHands, folder, make_project

__all__ = ["folder", "make_project"]

RADIUS = 40.0
APART = {"AK": 0, "BL": 20, "CD": 40}
"""How far to the right of the frame's middle each one's disc lies."""


class Study:
    """Say what readers outlined of the images of a project's file."""

    def __init__(self, path: Path, images: Path) -> None:
        self.path, self.images = path, images
        self._count = 0

    def subject(self, name: str) -> str:
        return f"{open_file(self.images / name).read_frame(0).frame_id.content_sha256}#0"

    def mask(self, name: str, reader: str) -> np.ndarray:
        rows, cols = open_file(self.images / name).read_frame(0).pixels.shape
        center = (rows / 2, cols / 2 + APART.get(reader, 0))
        return disc((rows, cols), center_rc=center, radius=RADIUS)

    def sign(
        self,
        name: str,
        reader: str,
        label: LesionLabel = LesionLabel.BENIGN,
        *,
        mask: np.ndarray | None = None,
        status: AnnotationStatus = AnnotationStatus.SIGNED,
        provenance: Provenance = Provenance.READER,
    ) -> np.ndarray:
        """Let somebody sign a disc, or a mask; an empty one is no lesion."""
        drawn = self.mask(name, reader) if mask is None else mask
        self._count += 1
        made = Annotation(
            annotation_id=f"{reader}-{self._count}",
            shape=drawn.shape,
            lesions=(lesion(drawn, label),) if drawn.any() else (),
            provenance=provenance,
            status=status,
            base=BASE if provenance is Provenance.AI else None,
        )
        with closing(Journal.open(self.path)) as journal:
            save(journal, made, subject=self.subject(name), reader=reader)
        return drawn

    def kept_of_ai(self) -> list[KeptAnnotation]:
        """Return what the project's file keeps of the AI's outlines."""
        with closing(Journal.open(self.path, read_only=True)) as journal:
            kept = read_all(journal)
        return [one for one in kept if one.annotation.provenance is Provenance.AI]

    def assess(self, name: str, reader: str, category: str) -> None:
        content = assessment(form(assessed(category))).to_json() | {"id": f"{reader}-{name}"}
        with closing(Journal.open(self.path)) as journal:
            journal.append(
                subject=self.subject(name),
                kind=assessments.SAVED,
                content=content,
                reader=reader,
            )


@pytest.fixture
def make_study(make_project, folder):
    def make(**settings: object) -> Study:
        return Study(make_project(**({"adjudicators": ("ZZ",)} | settings)), folder)

    return make


class Judge(ProjectHands):
    """Compare readers by keys and clicks."""

    @property
    def comparing(self):
        return self.window.comparing.comparing

    @property
    def panel(self):
        return self.window.comparing.panel

    def run(self, command: str) -> None:
        self.window.actions_by_name[command].trigger()

    def look_at(self, study: Study, name: str, reader: str = "ZZ") -> None:
        """Open a project as somebody, and one of its images."""
        self.open(study.path, reader)
        self.show(name)

    def show(self, name: str) -> None:
        self.desk.open_row(self.row(name))
        self.wait_until_shown(name)
        self.wait_for(lambda: self.session.editor.draft is not None)

    def compare(self) -> None:
        """Compare, and wait for the figures."""
        self.run("compare_readers")
        self.wait_for(lambda: self.comparing.score is not None)

    def drawn(self) -> np.ndarray:
        """Return all that the reader has drawn on this frame."""
        lesions = self.session.editor.drawn().values()
        shape = self.session.editor.draft.shape
        return np.any([np.zeros(shape, bool), *(one.mask for one in lesions)], axis=0)

    def color_at(self, view, x: float, y: float) -> str:
        """Return the color on the screen at a point of the source frame."""
        at = view.view_point((x, y)).toPoint()
        return view.viewport().grab().toImage().pixelColor(at).name()


@pytest.fixture
def judge(qtbot, window) -> Judge:
    return Judge(qtbot, window)
