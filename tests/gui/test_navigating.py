"""The image that the reader turns to next is there before it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
import pytest

from tests.gui.looking import count_orange

pytestmark = [pytest.mark.gui, pytest.mark.model]


def test_the_next_image_is_read_ahead_and_shown_at_once(window, reader, qtbot, workspace):
    reader.open_samples("benign.png", "malignant.png", "cyst.png", "normal.png")
    read = []
    reader.session.controller.done.connect(lambda request, _done: read.append(type(request)))
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_Down)
    reader.settle()
    reader.wait_for(lambda: "ReadAhead" in {kind.__name__ for kind in read})

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
