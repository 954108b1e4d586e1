"""Presets, lens, real size, key images, badges: in the real window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QNativeGestureEvent,
    QPointingDevice,
)
from PySide6.QtWidgets import QApplication, QLabel
import pytest

from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.ui.file_list import FileList
from busi_desktop.ui.view_state import WindowLevel
from tests.gui.views.conftest import run

pytestmark = [pytest.mark.gui, pytest.mark.model]


# ----------------------------------------------------------------------------------- gray levels
def test_presets_change_the_grays_and_are_remembered_for_the_modality(window, reader):
    reader.open_samples("benign.dcm", "cyst.png", "malignant.png")
    canvas = window.viewer.main
    run(window, "window_2")
    boosted = canvas.window_level
    assert boosted != WindowLevel()

    window.session.controller.show(1)
    reader.settle()
    assert canvas.window_level == WindowLevel()  # a plain image has its own
    run(window, "window_4")
    pixels = window.session.workspace.frame.pixels
    assert canvas.window_level.limits == (pixels.min(), pixels.max())
    window.session.controller.show(0)
    reader.settle()
    assert canvas.window_level == boosted
    window.close()

    assert load_settings(home_folder()).windows == {"US": "boost", "still": "full"}


def test_a_window_set_by_hand_stays_until_it_is_reset_to_the_preset(window, reader):
    reader.open_samples("cyst.png", "malignant.png")
    canvas = window.viewer.main
    run(window, "window_3")
    soft = canvas.window_level
    canvas.set_window_level(WindowLevel(center=90, width=77))

    window.session.controller.show(1)
    reader.settle()
    assert canvas.window_level == WindowLevel(center=90, width=77)
    run(window, "window_reset")

    assert canvas.window_level == soft


def test_the_window_fits_a_box_dragged_with_control(window, reader, qtbot):
    reader.open_samples("malignant.png")
    canvas = window.viewer.main
    view, button = canvas.viewport(), Qt.MouseButton.LeftButton
    control, start, end = Qt.KeyboardModifier.ControlModifier, QPoint(200, 200), QPoint(260, 250)

    qtbot.mousePress(view, button, control, start)
    qtbot.mouseMove(view, end)
    assert canvas._band is not None
    qtbot.mouseRelease(view, button, control, end)

    (x0, y0), (x1, y1) = (canvas.source_point(QPointF(p)) for p in (start, end))
    part = window.session.workspace.frame.pixels[int(y0) : int(y1) + 1, int(x0) : int(x1) + 1]
    assert canvas._band is None
    low, high = canvas.window_level.limits
    assert part.min() - 4 <= low < high <= part.max() + 4
    assert canvas.window_level.width < 255


def test_the_window_fits_what_is_seen(window, reader):
    reader.open_samples("malignant.png")
    canvas = window.viewer.main
    run(window, "window_auto")
    whole = canvas.window_level

    canvas.zoom_by(8.0)
    run(window, "window_auto")

    assert canvas.window_level.width < whole.width


# ------------------------------------------------------------------------------------ magnifier
def test_the_lens_enlarges_what_is_under_the_pointer_while_m_is_held(window, reader, qtbot):
    reader.open_samples("malignant.png")
    canvas = window.viewer.main
    canvas.setFocus()
    at = canvas.viewport().rect().center()
    qtbot.mouseMove(canvas.viewport(), at)
    plain = canvas.grab().toImage()

    qtbot.keyPress(canvas, Qt.Key.Key_M)
    lens = canvas.grab().toImage()
    qtbot.keyRelease(canvas, Qt.Key.Key_M)

    assert canvas.grab().toImage() == plain
    changed = [x for x in range(plain.width()) if plain.pixel(x, at.y()) != lens.pixel(x, at.y())]
    assert 100 < at.x() - changed[0] <= 124
    assert 100 < changed[-1] - at.x() <= 124
    outside = QPoint(at.x() + 140, at.y())
    assert plain.pixel(outside) == lens.pixel(outside)


def test_leaving_the_window_takes_the_lens_away(window, reader):
    reader.open_samples("malignant.png")
    run(window, "magnifier")
    assert window.viewer.main._has_lens

    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))

    assert not window.viewer.main._has_lens


# ------------------------------------------------------------------------------------ real size
def test_real_size_shows_millimeters_as_they_are_or_says_why_not(window, reader):
    reader.open_samples("benign.dcm", "cyst.png")
    canvas = window.viewer.main

    run(window, "real_size")
    mm_per_px = canvas._corners.mm_per_screen_px
    assert mm_per_px == pytest.approx(25.4 / canvas.screen().physicalDotsPerInch(), rel=1e-6)
    window.session.controller.show(1)
    reader.settle()
    before = canvas.view_state
    run(window, "real_size")

    assert canvas.view_state == before
    assert "No calibration" in window.status.currentMessage()


def test_a_message_passes_when_the_pointer_reads_the_image_again(window, second, monkeypatch):
    readout = window.status.findChild(QLabel, "readout")
    run(window, "link_views")
    assert window.status.currentMessage() == "Views linked"

    window.status.show_readout("at once")
    assert not readout.isVisible()  # too soon to have been read
    monkeypatch.setattr("busi_desktop.ui.status._READ_AFTER_MS", 0)
    window.status.show_readout("x 3, y 4")

    assert window.status.currentMessage() == ""
    assert readout.isVisible()
    assert readout.text() == "x 3, y 4"


# ------------------------------------------------------------------------------------ key images
def test_a_key_image_carries_its_star_in_its_view_and_in_the_list(window, reader):
    reader.open_samples("malignant.png", "cyst.png")
    files = window.findChild(FileList)
    view, listed = window.viewer.main.grab().toImage(), files.grab().toImage()

    run(window, "key_image")

    assert window.session.workspace.entry(0).key_frames == {0}
    assert window.viewer.main._corners.is_key
    assert window.viewer.main.grab().toImage() != view
    assert files.grab().toImage() != listed
    assert "key image" in files.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    window.session.controller.show(1)
    reader.settle()
    assert not window.viewer.main._corners.is_key
    window.session.controller.show(0)
    run(window, "key_image")
    assert window.session.workspace.entry(0).key_frames == set()


# ------------------------------------------------------------------------------------- touchpad
def test_a_burst_of_pinches_zooms_exactly_and_paints_once(window, reader, qtbot):
    reader.open_samples("malignant.png")
    canvas = window.viewer.main
    before, painted = canvas.view_state.scale, []
    draw = canvas.drawForeground
    canvas.drawForeground = lambda *args: (painted.append(1), draw(*args))
    fixed = canvas.source_point(QPointF(150, 160))

    for _ in range(12):
        pinch(canvas, 0.05, QPointF(150, 160))
    assert not painted
    qtbot.waitUntil(lambda: bool(painted))

    assert canvas.view_state.scale == pytest.approx(before * 1.05**12)
    assert canvas.source_point(QPointF(150, 160)) == pytest.approx(fixed)
    assert len(painted) == 1


def pinch(canvas, value: float, at: QPointF) -> None:
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        canvas.viewport().mapToGlobal(at),
        value,
        QPointF(),
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_no_badge_lies_over_the_frame_number_or_the_scale(window, reader):
    reader.open_samples("benign.dcm", "cine.dcm")
    window.navigator.step_image(1)
    reader.settle()
    window.navigator.step_image(-1)
    reader.settle()

    run(window, "second_view")
    run(window, "link_views")
    reader.settle()

    view = window.viewer.second
    name, linked = (view.findChild(QLabel, f"{what}_badge") for what in ("second_view", "link"))
    line = view.fontMetrics().height()
    assert view.corners.top_left.startswith("Frame")
    assert name.isVisible()
    assert name.y() >= 10 + line
    assert linked.geometry().bottom() <= view.height() - 10 - 2 * line


@pytest.mark.parametrize("tool", ["tool_caliper", "outline_brush"])
def test_a_tools_hint_stands_below_the_name_of_the_image(window, second, reader, tool):
    window.session.set_reader("AK")
    run(window, tool)
    name = window.findChild(QLabel, "read_badge")
    side = window.measuring if tool == "tool_caliper" else window.editing
    reader.wait_for(side.hint.isVisible)
    assert name.isVisible()
    assert side.hint.y() > name.geometry().bottom()

    run(window, "second_view")

    assert side.hint.y() < name.height()
