"""Cases whose names tell nothing, and a reader who works with keys."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import shutil

from PySide6.QtCore import Qt
import pytest

from busi_desktop.app.settings import home_folder
from busi_desktop.domain.journal import Entry
from busi_desktop.io.samples import samples_folder
from busi_desktop.review.journal import Journal

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def cases(tmp_path) -> list[str]:
    """Return two images of one size: a benign lesion and a malignant one."""
    folder = tmp_path / "cases"
    folder.mkdir()
    named = {"case-1.png": "benign.png", "case-2.png": "malignant.png"}
    for name, sample in named.items():
        shutil.copy(samples_folder() / sample, folder / name)
    return [str(folder / name) for name in named]


def entries_on_disk() -> tuple[Entry, ...]:
    path = Path(home_folder()) / "journal.sqlite"
    if not path.exists():
        return ()
    with closing(Journal.open(path)) as journal:
        assert journal.verify() == []
        return journal.entries()


class Hands:
    """Type into a window."""

    def __init__(self, qtbot, window) -> None:
        self._qtbot = qtbot
        self._window = window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    def press(self, letters: str) -> None:
        """Press Alt with some letters, one after the other."""
        for letter in letters:
            self._qtbot.keyClick(self._window, getattr(Qt.Key, f"Key_{letter}"), ALT)

    def toggle_read_first(self) -> None:
        self._qtbot.keyClick(self._window, Qt.Key.Key_R, CTRL)

    def lock(self) -> None:
        self._qtbot.keyClick(self._window, Qt.Key.Key_Return, CTRL)

    def sign(self, initials: str) -> None:
        line = self._window.read_first.column.form.reader
        self.press("Y")
        assert line.hasFocus()
        line.selectAll()
        self._qtbot.keyClicks(line, initials)


@pytest.fixture
def hands(qtbot, window) -> Hands:
    return Hands(qtbot, window)
