"""Views that are led by each other, and the one that keys go to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLabel, QWidget
import pytest

from busi_desktop.ui.view_state import Pane, WindowLevel
from tests.gui.views.conftest import run

pytestmark = [pytest.mark.gui, pytest.mark.model]

UNIT = Pane(size_px=(1.0, 1.0), view_px=(1.0, 1.0))


def test_linked_views_are_zoomed_and_moved_together_both_ways(window, second):
    main = window.viewer.main
    main.zoom_by(2.0)
    assert second.view_state.is_fit

    run(window, "link_views")
    assert second.view_state.scale == pytest.approx(main.view_state.scale, rel=0.05)
    assert window.findChild(QLabel, "link_badge").isVisible()
    second.look_at(second.view_state.panned(-60, 25))
    shares = [c.pane.counterpart(c.view_state.center_xy, UNIT) for c in (main, second)]
    assert shares[0] == pytest.approx(shares[1])
    second.fit()
    assert main.view_state.is_fit

    run(window, "link_views")
    main.zoom_by(3.0)
    assert second.view_state.is_fit


def test_the_pointer_is_marked_in_the_linked_view_only(window, second, qtbot):
    main = window.viewer.main
    middle = main.viewport().rect().center()
    qtbot.mouseMove(main.viewport(), middle + QPoint(5, 5))
    assert second._cross is None

    run(window, "link_views")
    before = second.grab().toImage()
    qtbot.mouseMove(main.viewport(), middle)

    assert second._cross is not None
    assert second.grab().toImage() != before
    qtbot.mouseMove(main.viewport(), QPoint(20, 5))  # beside the picture
    assert second._cross is None


def test_the_pointer_is_always_marked_on_the_preprocessing_step(window, reader, qtbot):
    reader.open_samples("benign.png")
    run(window, "steps")
    window.steps_dock.inspector.strip.tiles[2].click()
    main, step = window.viewer.main, window.viewer.step
    at = main.viewport().rect().center()

    qtbot.mouseMove(main.viewport(), at)

    assert step._cross == pytest.approx(main.source_point(QPointF(at)))


def test_a_step_that_is_closed_no_longer_leads(window, reader):
    reader.open_samples("benign.png")
    run(window, "steps")
    window.steps_dock.inspector.strip.tiles[2].click()
    run(window, "steps")

    window.viewer.main.zoom_by(3.0)
    window.viewer.step.fit()

    assert not window.viewer.main.view_state.is_fit


def test_keys_go_to_the_active_view(window, second, qtbot):
    main = window.viewer.main
    main.setFocus()

    run(window, "next_view")
    run(window, "zoom_in")
    run(window, "window_2")

    assert main.view_state.is_fit
    assert not second.view_state.is_fit
    assert second.window_level.width < 255
    assert main.window_level == WindowLevel()
    qtbot.mouseClick(main.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(50, 50))
    run(window, "zoom_in")
    assert not main.view_state.is_fit


def test_a_double_click_gives_a_view_all_the_room_and_back(window, second, qtbot):
    main, at = window.viewer.main, QPoint(80, 80)

    qtbot.mouseDClick(second.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (main.isVisible(), second.isVisible()) == (False, True)
    run(window, "zoom_in")
    assert not second.view_state.is_fit
    qtbot.mouseDClick(second.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert (main.isVisible(), second.isVisible()) == (True, True)


def test_two_and_three_views_share_the_room_fairly(window, second):
    main, step = window.viewer.main, window.viewer.step
    assert abs(main.width() - second.width()) <= 6

    run(window, "steps")
    window.steps_dock.inspector.strip.tiles[2].click()

    widths = [canvas.width() for canvas in (main, step, second)]
    assert max(widths) - min(widths) <= 6


def test_the_readout_tells_of_the_view_under_the_pointer(window, second, qtbot):
    at = second.viewport().rect().center()

    qtbot.mouseMove(second.viewport(), at)

    col, row = (int(value) for value in second.source_point(QPointF(at)))
    text = window.findChild(QWidget, "readout").text()
    assert f"gray {second.beside.frame.pixels[row, col]}" in text
    assert "mm" in text
