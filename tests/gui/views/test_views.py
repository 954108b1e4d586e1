"""Second image, link, lens, presets, key images: in the real window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QNativeGestureEvent,
    QPointingDevice,
)
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
import pytest

from busi_desktop.app.entries import Selection
from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.ui.file_list import FileList
from busi_desktop.ui.view_state import Pane, WindowLevel
from busi_desktop.ui.views.file_hand import mime_of

pytestmark = [pytest.mark.gui, pytest.mark.model]

UNIT = Pane(size_px=(1.0, 1.0), view_px=(1.0, 1.0))


def run(window, name: str) -> None:
    window.actions_by_name[name].trigger()


def shown_name(window) -> str:
    return window.findChild(QLabel, "second_view_badge").text()


@pytest.fixture
def second(window, reader):
    """Return the second view, with the calibrated sample in it beside a plain one."""
    reader.open_samples("benign.dcm", "malignant.png", "cyst.png")
    window.session.controller.show(1)
    reader.settle()
    run(window, "second_view")
    return window.viewer.second


# ------------------------------------------------------------------------------- second image
def test_the_image_seen_before_is_the_second_one_with_its_own_result_and_scale(window, second):
    assert second.isVisible()
    assert shown_name(window).startswith("benign.dcm\n")
    assert "benign" in shown_name(window).split("\n")[1]
    assert not second._outline.path().isEmpty()
    assert second._corners.mm_per_screen_px is not None
    assert window.viewer.main._corners.mm_per_screen_px is None
    assert "malignant.png" in window.findChild(QLabel, "read_badge").text()

    run(window, "second_view")

    assert not second.isVisible()
    assert not window.findChild(QLabel, "read_badge").isVisible()


def test_of_one_file_alone_the_second_view_shows_the_same_image(window, reader):
    reader.open_samples("cyst.png")

    run(window, "second_view")

    assert shown_name(window).startswith("cyst.png")


def test_a_file_that_was_not_analyzed_is_read_by_the_worker_and_says_so(window, second, reader):
    window.views.side_by_side.show_file(2)
    assert not second.has_picture
    reader.wait_for(lambda: second.has_picture)

    assert shown_name(window) == "cyst.png\nNot analyzed yet: choose it in the list"
    assert second._outline.path().isEmpty()


def test_an_unreadable_file_says_why_at_the_right(window, second, reader, tmp_path):
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\nno picture")
    window.session.controller.open_paths([str(bad)])
    reader.wait_for(lambda: len(window.session.workspace.entries) == 4)

    window.views.side_by_side.show_file(3)
    entry = window.session.workspace.entry
    reader.wait_for(lambda: entry(3).error is not None and "\n" in shown_name(window))

    reader.wait_for(lambda: shown_name(window) == f"bad.png\n{entry(3).error.message}")
    assert not second.has_picture


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)  # of a menu
@pytest.mark.parametrize("by_key", [False, True], ids=["mouse", "menu key"])
def test_the_menu_of_the_list_shows_a_file_at_the_right(window, second, reader, qtbot, by_key):
    files = window.findChild(FileList)
    at = files.visualRect(files.model().index(2, 0)).center()
    selection = window.session.workspace.selection

    qtbot.mouseClick(files.viewport(), Qt.MouseButton.RightButton, pos=at)
    reasons = QContextMenuEvent.Reason
    reason, target = (reasons.Keyboard, files) if by_key else (reasons.Mouse, files.viewport())
    event = QContextMenuEvent(reason, at, files.viewport().mapToGlobal(at))
    QApplication.sendEvent(target, event)
    menu = files.findChild(QMenu, "file_menu")
    menu.actions()[0].trigger()
    menu.close()

    reader.wait_for(lambda: second.has_picture)
    chosen = "malignant.png" if by_key else "cyst.png"  # the key's row is the current one
    assert shown_name(window).startswith(chosen)
    assert window.session.workspace.selection == selection


def test_a_click_in_the_list_still_chooses_on_release(window, second, reader, qtbot):
    files = window.findChild(FileList)
    at = files.visualRect(files.model().index(2, 0)).center()

    qtbot.mousePress(files.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.workspace.selection.entry_id == 1  # a drag may follow
    qtbot.mouseRelease(files.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert window.session.workspace.selection.entry_id == 2
    reader.settle()


@pytest.mark.parametrize("share", [0.1, 0.9], ids=["left", "right"])
def test_a_thumbnail_is_shown_by_the_view_that_it_is_dropped_on(window, second, reader, share):
    at = QPointF(window.viewer.width() * share, 200)
    mime = mime_of(2)
    for kind in (QDragEnterEvent, QDropEvent):
        place = at.toPoint() if kind is QDragEnterEvent else at
        event = kind(
            place,
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(window.viewer, event)
        assert event.isAccepted()

    is_right = share > 0.5
    assert window.session.workspace.selection.entry_id == (1 if is_right else 2)
    assert shown_name(window).startswith("cyst.png" if is_right else "benign.dcm")
    reader.wait_for(lambda: second.has_picture)
    reader.settle()


def test_arrows_and_wheel_turn_the_view_they_are_over(window, second, reader, qtbot):
    second.setFocus()

    qtbot.keyClick(second, Qt.Key.Key_Down)
    qtbot.keyClick(second, Qt.Key.Key_Down)

    assert shown_name(window).startswith("cyst.png")
    assert window.session.workspace.selection.entry_id == 1
    reader.wait_for(lambda: second.has_picture)


def test_the_second_outline_follows_the_threshold(window, second, reader):
    before = second.beside.result.mask.mask.sum()

    window.segmentation.threshold.setValue(95)
    params = window.session.workspace.params
    reader.wait_for(lambda: second.beside.result.mask.params == window.session.workspace.params)

    assert window.session.workspace.params == params
    assert second.beside.result.mask.mask.sum() < before


def test_in_read_first_mode_nothing_of_the_answer_is_shown_at_the_right(window, second):
    window.session.blindness.set_read_first(True)

    assert shown_name(window) == "benign.dcm"
    assert second._outline.path().isEmpty()
    window.session.blindness.set_read_first(False)

    assert not second._outline.path().isEmpty()


def test_closing_all_files_closes_the_second_view(window, second):
    run(window, "close_all")

    assert not second.isVisible()
    assert not second.has_picture


def test_pinned_images_stay_while_the_reader_goes_on(window, second, reader):
    run(window, "show_beside")
    window.session.controller.show(2)
    reader.settle()

    assert shown_name(window).startswith("malignant.png\n")


# -------------------------------------------------------------------------------------- linking
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


# ---------------------------------------------------------------------------------- active view
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


# -------------------------------------------------------------------------------------- readout
def test_the_readout_tells_of_the_view_under_the_pointer(window, second, qtbot):
    at = second.viewport().rect().center()

    qtbot.mouseMove(second.viewport(), at)

    col, row = (int(value) for value in second.source_point(QPointF(at)))
    text = window.findChild(QWidget, "readout").text()
    assert f"gray {second.beside.frame.pixels[row, col]}" in text
    assert "mm" in text


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


def test_frames_of_a_second_file_are_stepped_within_it(window, second, reader):
    selection = Selection(entry_id=0, frame_number=0)

    window.views.side_by_side.step_frame(1)

    assert second.beside.selection == selection  # a single frame has no next one


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
