"""A reader who fills the form in, and what comes to the disk."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import shutil

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.app.settings import home_folder
from busi_desktop.domain.assessment import SAVED, Assessment
from busi_desktop.domain.journal import Entry
from busi_desktop.io.samples import samples_folder
from busi_desktop.review.journal import Journal
from busi_desktop.ui.main_window import MainWindow

KEY = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def cases(tmp_path) -> list[str]:
    """Return two images whose names tell nothing: a malignant lesion and a benign one."""
    folder = tmp_path / "cases"
    folder.mkdir()
    named = {"case-1.png": "malignant.png", "case-2.png": "benign.png"}
    for name, sample in named.items():
        shutil.copy(samples_folder() / sample, folder / name)
    return [str(folder / name) for name in named]


@pytest.fixture
def form(window, reader, cases, qtbot) -> Typist:
    """Return the hands of a known reader, with the form open on the first image."""
    reader.session.set_reader("AK")
    reader.open(*cases)
    typist = Typist(window, reader, qtbot)
    typist.open()
    return typist


class Typist:
    """Fill the form in, and look at what comes of it."""

    def __init__(self, window: MainWindow, reader, qtbot) -> None:
        self.window = window
        self.reader = reader
        self.panel = window.assessing.panel
        self._qtbot = qtbot
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    def open(self) -> None:
        """Press the key of the form."""
        QTest.keyClick(self.window.viewer.main, KEY.Key_Q)
        self.reader.wait_for(self.panel.isVisible)

    def type(self, keys: str) -> None:
        """Press letters where the keyboard is; a blank is Tab."""
        for key in keys:
            focus = QApplication.focusWidget()
            if key == " ":
                QTest.keyClick(focus, KEY.Key_Tab)
            else:
                QTest.keyClick(focus, key)

    def go_to(self, group: str) -> None:
        self.panel.page.groups[group].take_focus()

    def choose(self, group: str, keys: str) -> None:
        """Answer a question by its keys."""
        self.go_to(group)
        self.type(keys)

    def sign(self) -> None:
        QTest.keyClick(self.window, KEY.Key_Return, CTRL_SHIFT)

    def saved(self) -> None:
        """Wait until everything is on the disk."""
        session = self.reader.session
        waiting = self.window.assessing.findChild(type(self.window.assessing._waiting))
        self.reader.wait_for(lambda: not waiting.isActive() and not session.journal.n_unsaved)

    @property
    def signed_words(self) -> str:
        return self.panel.words.text() if not self.panel.is_asking else ""

    def signs(self, category: str = "2") -> None:
        """Sign a form with a category."""
        self.choose("category", category)
        self.sign()
        self.saved()


def entries(kind: str = SAVED) -> tuple[Entry, ...]:
    path = Path(home_folder()) / "journal.sqlite"
    if not path.exists():
        return ()
    with closing(Journal.open(path)) as journal:
        assert journal.verify() == []
        return journal.entries(kind=kind)


def on_disk() -> list[Assessment]:
    return [Assessment.from_json(entry.content) for entry in entries()]
