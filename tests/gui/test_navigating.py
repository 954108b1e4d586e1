"""The image that the reader turns to next is there before it is asked for."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
import pytest

from busi_desktop.app.requests import ReadAhead
from tests.gui.looking import count_orange

pytestmark = [pytest.mark.gui, pytest.mark.model]


def names_read_ahead(reader) -> list[str]:
    """Return a list that the names of files are added to as they are read ahead."""
    names: list[str] = []
    reader.session.controller.done.connect(
        lambda request, _done: (
            names.append(request.ref.label) if isinstance(request, ReadAhead) else None
        )
    )
    return names


class Paints(QObject):
    """Note what a view shows each time it is painted."""

    def __init__(self, view) -> None:
        super().__init__(view)
        self._view = view
        self.pictures: list[np.ndarray] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.pictures.append(self._view.pixels_in(QRectF(0, 0, 9999, 9999)).copy())
        return super().eventFilter(watched, event)


def test_the_picture_is_painted_before_all_that_belongs_to_it(window, reader, qtbot, workspace):
    read = names_read_ahead(reader)
    reader.open_samples("malignant.png", "cyst.png")
    reader.wait_for(lambda: "cyst.png" in read)
    before = workspace.frame
    paints = Paints(window.viewer.main)
    painted_at_turn: list[int] = []
    workspace.selection_changed.connect(lambda _one: painted_at_turn.append(len(paints.pictures)))

    qtbot.keyClick(window.viewer.main, Qt.Key.Key_Down)

    assert painted_at_turn == [1]
    assert workspace.frame is not before
    assert np.array_equal(paints.pictures[0], workspace.frame.pixels)


def test_after_a_jump_the_image_before_is_read_ahead_too(window, reader):
    reader.open_samples("benign.png", "malignant.png", "cyst.png", "normal.png")
    read = names_read_ahead(reader)

    window.files.setCurrentIndex(window.files.model().index(3, 0))
    reader.settle()

    reader.wait_for(lambda: "cyst.png" in read)


def test_the_next_image_is_read_ahead_and_shown_at_once(window, reader, qtbot, workspace):
    reader.open_samples("benign.png", "malignant.png", "cyst.png", "normal.png")
    read = names_read_ahead(reader)
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_Down)
    reader.settle()
    reader.wait_for(lambda: "cyst.png" in read)

    qtbot.keyClick(window.viewer.main, Qt.Key.Key_Down)

    # Without a turn of the loop: nothing came from the worker yet.
    assert workspace.frame is not None
    assert workspace.result is None
    assert window.viewer.main.has_picture
    shown = workspace.frame
    assert shown.pixels.shape == window.viewer.main._picture.shape[:2]
    reader.settle()
    assert workspace.result.frame is shown
    assert window.windowTitle().startswith("cyst.png")
    assert count_orange(window) > 100


def test_what_was_read_ahead_is_forgotten_with_the_files(window, reader, qtbot, workspace):
    reader.open_samples("benign.png", "malignant.png", "cyst.png")
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_Down)
    reader.settle()

    reader.session.controller.close_all()

    reader.open_samples("malignant.png")
    reader.settle()
    assert workspace.frame.pixels.shape == workspace.result.mask.mask.shape
