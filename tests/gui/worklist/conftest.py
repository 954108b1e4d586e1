"""A project of real images, made as the window makes it, and hands that work in it."""

from __future__ import annotations

from pathlib import Path
import shutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget
import pytest

from busi_desktop.domain.worklist import ProjectSettings, WorkRow
from busi_desktop.io.samples import samples_folder
from busi_desktop.pipeline.reviewing.projects import add_images
from busi_desktop.review.projects import create
from tests.gui.conftest import WAIT_MS

SAMPLES = ("benign.png", "cyst.png", "malignant.png", "normal.png")
PATIENCE_MS = 4 * WAIT_MS  # the first answer loads the networks
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path) -> Path:
    """Return a folder of four images whose names tell the diagnosis."""
    made = tmp_path / "clinic"
    made.mkdir()
    for name in SAMPLES:
        shutil.copy(samples_folder() / name, made / name)
    return made


@pytest.fixture
def make_project(tmp_path, folder):
    """Return what makes a project file of that folder's images."""

    def make(name: str = "study.busi", **settings: object) -> Path:
        path = tmp_path / name
        create(path, ProjectSettings(**{"readers": ("AK", "BL"), **settings}), by="AK")
        images = tuple(folder / sample for sample in SAMPLES)
        add_images(path, images, progress=lambda *_: None, check=lambda: None)
        return path

    return make


class ProjectHands:
    """Work in a project by keys and clicks, and look at what the list says."""

    def __init__(self, qtbot, window) -> None:
        self.qtbot, self.window = qtbot, window
        self.session, self.projects = window.session, window.projects
        self.desk, self.model = window.projects.desk, window.projects.desk.model
        self.view = self.desk.panel.view

    def wait_for(self, condition) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def open(self, path: Path, reader: str = "AK") -> None:
        """Open a project as a reader of it, and wait for its list."""
        self.session.set_reader(reader)
        self.session.open_project(path)
        self.wait_for(lambda: self.session.project is not None)
        self.wait_for(self.rows)

    def rows(self) -> list[WorkRow]:
        """Return the rows that are listed, or nothing while one is on its way."""
        rows = [self.model.row_at(place) for place in range(self.model.rowCount())]
        return [] if None in rows else rows

    def names(self) -> list[str]:
        return [row.name for row in self.rows()]

    def row(self, name: str) -> WorkRow:
        return next(row for row in self.rows() if row.name == name)

    def wait_for_row(self, name: str, condition) -> None:
        self.wait_for(lambda: any(r.name == name and condition(r) for r in self.rows()))

    def choose(self, *names: str) -> None:
        """Click on rows, all but the first with Ctrl."""
        for number, name in enumerate(names):
            box = self.view.visualRect(self.model.index(self.names().index(name)))
            modifier = CTRL if number else Qt.KeyboardModifier.NoModifier
            self.qtbot.mouseClick(
                self.view.viewport(), Qt.MouseButton.LeftButton, modifier, box.center()
            )

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.viewer.main, key, modifier)

    def shown(self) -> str:
        """Return the name of the image on the screen, as the reader sees it."""
        workspace = self.session.workspace
        if workspace.selection is None or workspace.frame is None:
            return ""
        return workspace.entry(workspace.selection.entry_id).ref.label

    def wait_until_shown(self, name: str) -> None:
        self.wait_for(lambda: self.shown() == name)
        self.wait_for(lambda: self.desk.shown_row is not None and self.desk.shown_row.name == name)
        self.wait_for(lambda: not self.session.workspace.busy)  # a window that closes then waits

    def dialog(self, name: str) -> QWidget:
        """Wait for a dialog."""
        self.wait_for(lambda: self.window.findChild(QWidget, name))
        return self.window.findChild(QWidget, name)

    def ok(self, dialog: QWidget) -> None:
        box = dialog.findChild(QDialogButtonBox)
        box.button(QDialogButtonBox.StandardButton.Ok).click()
        self.window.activateWindow()  # no window manager does it here
        self.wait_for(self.window.isActiveWindow)


@pytest.fixture
def hands(qtbot, window) -> ProjectHands:
    return ProjectHands(qtbot, window)
