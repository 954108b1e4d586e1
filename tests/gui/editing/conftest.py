"""A reader who outlines lesions on the samples, with mouse and keys."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
import pytest

from busi_desktop.app.settings import JOURNAL_NAME, home_folder
from busi_desktop.domain.annotation import SAVED
from busi_desktop.domain.draft import EDITED
from busi_desktop.domain.journal import Entry
from busi_desktop.review.journal import Journal
from busi_desktop.ui.main_window import MainWindow
from busi_desktop.ui.theme import OUTLINE

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def on_disk(*kinds: str) -> list[Entry]:
    """Return the journal's entries of some kinds, read from the file itself."""
    path: Path = home_folder() / JOURNAL_NAME
    if not path.exists():
        return []
    with closing(Journal.open(path)) as journal:
        assert journal.verify() == []
        return [entry for entry in journal.entries() if entry.kind in kinds or not kinds]


class Artist:
    """Draw with real events, in pixels of the source frame."""

    def __init__(self, qtbot, reader, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.reader = reader
        self.window = window
        self.session = window.session
        self.canvas = window.viewer.main

    @property
    def editor(self):
        return self.session.editor

    @property
    def draft(self):
        return self.editor.draft

    @property
    def areas(self) -> list[int]:
        return [int(lesion.mask.sum()) for lesion in self.draft.lesions.values()]

    @property
    def tool(self) -> str | None:
        tool = self.window.editing.tool
        return None if tool is None else tool.name

    def open(self, *names: str) -> None:
        self.reader.open_samples(*names)
        self.reader.wait_for(lambda: self.draft is not None)
        self.canvas.setFocus()

    def run(self, command: str) -> None:
        self.window.actions_by_name[command].trigger()

    def key(self, key, modifier=PLAIN) -> None:
        self.qtbot.keyClick(self.canvas, key, modifier)

    def at(self, x: float, y: float) -> QPoint:
        return self.canvas.view_point((x, y)).toPoint()

    def move(self, x: float, y: float) -> None:
        self.qtbot.mouseMove(self.canvas.viewport(), self.at(x, y))

    def press(self, x: float, y: float, modifier=PLAIN) -> None:
        self.qtbot.mousePress(self.canvas.viewport(), LEFT, modifier, self.at(x, y))

    def release(self, x: float, y: float, modifier=PLAIN) -> None:
        self.qtbot.mouseRelease(self.canvas.viewport(), LEFT, modifier, self.at(x, y))

    def drag(self, *points, modifier=PLAIN) -> None:
        self.press(*points[0], modifier)
        for point in points[1:]:
            self.move(*point)
        self.release(*points[-1], modifier)

    def click(self, x: float, y: float, modifier=PLAIN) -> None:
        self.move(x, y)
        self.press(x, y, modifier)
        self.release(x, y, modifier)

    def saved(self) -> None:
        """Wait until everything is on the disk."""
        self.reader.wait_for(lambda: not self.session.journal.n_unsaved)

    def strokes(self) -> list[dict]:
        """Return what of the strokes is on the disk."""
        self.saved()
        return [dict(entry.content) for entry in on_disk(EDITED)]

    def kept(self) -> list[dict]:
        """Return the whole annotations on the disk."""
        self.saved()
        return [dict(entry.content) for entry in on_disk(SAVED)]

    def colored(self) -> np.ndarray:
        """Return which source pixels are seen in the color of the reader's outlines."""
        image = self.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        data = np.frombuffer(image.constBits(), np.uint8)
        bgr = data.reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)
        color = QColor(OUTLINE)
        near = np.abs(bgr - (color.blue(), color.green(), color.red())).max(axis=2) <= 12
        seen = np.zeros(self.draft.shape, dtype=bool)
        ratio = self.canvas.devicePixelRatioF()
        for y, x in np.argwhere(near):
            col, row = self.canvas.source_point(QPoint(int(x / ratio), int(y / ratio)))
            if 0 <= row < seen.shape[0] and 0 <= col < seen.shape[1]:
                seen[int(row), int(col)] = True
        return seen


@pytest.fixture
def artist(qtbot, session, reader, window) -> Artist:
    session.set_reader("AK")
    return Artist(qtbot, reader, window)
