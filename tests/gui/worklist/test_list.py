"""A list of many images: fetched by the page, and followed while it changes."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QPainterPath
import pytest

from busi_desktop.app.worklist import PAGE, Worklist
from busi_desktop.domain.journal import NewEvent
from busi_desktop.domain.worklist import (
    ADJUDICATE,
    NOTED,
    FrameState,
    Need,
    ProjectSettings,
    WorkQuery,
    adjudicate,
    noted,
)
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import NewImage, Project, create
from busi_desktop.ui.worklist.model import WorklistModel
from busi_desktop.ui.worklist.panel import WorkPanel
from busi_desktop.ui.worklist.signs import MISSING, NOTE, sign
from busi_desktop.ui.worklist.words import row_text, row_tip
from tests.gui.conftest import WAIT_MS
from tests.gui.worklist.rows import make_row

pytestmark = pytest.mark.gui

N_IMAGES = 12 * PAGE + 7


@pytest.fixture
def project(tmp_path) -> Path:
    """Return a project of many images, none of which is there."""
    path = tmp_path / "many.busi"
    create(path, ProjectSettings(readers=("AK", "BL")), by="AK")
    with closing(Project.open(path)) as opened:
        opened.add(
            [
                NewImage(
                    sha256=f"{number:064x}",
                    n_frames=1,
                    size=100,
                    name=f"image {number}.png",
                    path=tmp_path / f"image {number}.png",
                )
                for number in range(1, N_IMAGES + 1)
            ]
        )
    return path


class Bench:
    """A worklist with model and panel, and how many pages it was asked for."""

    def __init__(self, qtbot, parent: QObject) -> None:
        self.qtbot = qtbot
        self.worklist = Worklist(parent)
        self.model = WorklistModel(self.worklist, parent)
        self.panel = WorkPanel(self.model, None)
        qtbot.addWidget(self.panel)
        self.worklist.counted.connect(self.panel.show_counts)
        self.panel.filters.changed.connect(self.worklist.ask_for)
        self.panel.filters.follow(ProjectSettings(readers=("AK",)), reader="AK", read_first=False)
        self.pages: set[int] = set()
        self.worklist.page_read.connect(lambda page: self.pages.add(page.number))
        self.panel.resize(270, 600)
        self.panel.show()

    def wait_for(self, condition) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def open(self, path: Path) -> None:
        self.worklist.open(path, WorkQuery(reader="AK"))
        self.wait_for(lambda: self.model.rowCount() == N_IMAGES)
        self.wait_for(lambda: self.model.row_at(0) is not None)


@pytest.fixture
def bench(qtbot, qapp):
    parent = QObject()
    made = Bench(qtbot, parent)
    yield made
    assert made.worklist.stop()


def record(path: Path, number: int, kind: str, content: dict[str, object]) -> None:
    with closing(Journal.open(path)) as journal:
        journal.append_many(
            [NewEvent(subject=f"{number:064x}#0", kind=kind, content=content, reader="AK")]
        )


def test_only_what_comes_into_view_is_fetched(bench, project):
    bench.open(project)
    bench.wait_for(lambda: bench.pages)
    assert bench.pages <= {0, 1}

    bench.panel.view.scrollToBottom()
    bench.wait_for(lambda: bench.model.row_at(N_IMAGES - 1) is not None)

    assert bench.model.row_at(N_IMAGES - 1).name == f"image {N_IMAGES}.png"
    assert len(bench.pages) <= 4


def test_a_row_that_is_on_its_way_is_no_other_row(bench, project):
    bench.open(project)

    assert bench.model.row_at(5 * PAGE) is None
    index = bench.model.index(5 * PAGE)
    assert bench.model.data(index) == "…"
    bench.wait_for(lambda: bench.model.row_at(5 * PAGE) is not None)
    assert bench.model.data(index).startswith(f"image {5 * PAGE + 1}.png")


def test_a_change_shows_and_rows_stay_seen_until_then(bench, project):
    bench.open(project)
    record(project, 3, ADJUDICATE, adjudicate(wanted=True))

    bench.worklist.refresh()
    seen = []
    bench.wait_for(
        lambda: seen.append(bench.model.row_at(2)) or seen[-1].state == FrameState.TO_ADJUDICATE
    )

    assert None not in seen
    assert "1 to adjudicate" in bench.panel.findChild(QObject, "worklist_bar").toolTip()


def test_what_is_chosen_stays_chosen_while_rows_change(bench, project):
    bench.open(project)
    view = bench.panel.view
    view.selectRow(4)
    record(project, 5, NOTED, noted("margin"))

    bench.worklist.refresh()
    bench.wait_for(lambda: bench.model.row_at(4).own_note == "margin")

    assert view.chosen_ranges() == ((4, 1),)


def test_all_that_is_chosen_is_given_whether_it_was_seen_or_not(bench, project):
    bench.open(project)
    bench.panel.view.selectAll()
    given = []

    bench.worklist.rows_between(bench.panel.view.chosen_ranges(), given.append)
    bench.wait_for(lambda: given)

    assert len(given[0]) == N_IMAGES
    assert len(bench.pages) <= 2


def test_answers_to_an_older_question_are_not_shown(bench, project):
    bench.open(project)
    names = []
    bench.worklist.page_read.connect(lambda page: names.append(page.rows[0].name))

    bench.worklist.fetch(7)
    bench.worklist.ask_for(WorkQuery(reader="AK", text="image 1203"))
    bench.wait_for(lambda: bench.model.rowCount() == 1)
    bench.wait_for(lambda: bench.model.row_at(0) is not None)

    assert f"image {7 * PAGE + 1}.png" not in names
    assert bench.model.row_at(0).name == "image 1203.png"
    assert "1 listed" in bench.panel.findChild(QObject, "worklist_counts").text()


def test_a_file_that_is_no_project_is_told(bench, tmp_path, qtbot):
    other = tmp_path / "other.busi"
    other.write_bytes(b"not a database at all" * 100)

    with qtbot.waitSignal(bench.worklist.failed, timeout=WAIT_MS) as failed:
        bench.worklist.open(other, WorkQuery())

    assert failed.args[0].message


def points(path: QPainterPath) -> tuple[tuple[float, float], ...]:
    elements = (path.elementAt(place) for place in range(path.elementCount()))
    return tuple((element.x, element.y) for element in elements)


def test_states_are_told_by_word_and_by_shape(qapp):
    shapes = [points(sign(name)) for name in (*FrameState, MISSING, NOTE)]
    assert all(shapes)
    assert len(set(shapes)) == len(shapes)
    texts = {row_text(make_row(state=state)) for state in FrameState}
    assert len(texts) == len(FrameState)
    assert row_text(make_row(path=None)) not in texts


def test_a_row_says_whose_it_is_and_why_to_look():
    need = Need.DISAGREES | Need.UNCERTAIN
    row = make_row(assignees=("AK", "BL"), need=need, note="margin", state=FrameState.DRAFT)

    assert row_text(row) == "Draft · AK, BL · AI and reader disagree · uncertain"
    assert "Note: margin" in row_tip(row)
    assert "Assigned to AK, BL" in row_tip(row)


def test_a_screen_reader_hears_a_row_whole(bench, project):
    bench.open(project)
    record(project, 1, NOTED, noted("margin"))
    bench.worklist.refresh()
    bench.wait_for(lambda: bench.model.row_at(0).own_note)

    face = QAccessible.queryAccessibleInterface(bench.panel.view)
    assert face.text(QAccessible.Text.Name) == "Worklist"
    text = bench.model.data(bench.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert text == "image 1.png, Not found, Note: AK: margin"
