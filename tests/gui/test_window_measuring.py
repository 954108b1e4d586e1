"""Measuring in the window: commands, strip, list, clipboard, journal, and undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
import pytest

from busi_desktop.inference.registry import default_manifest_path
from tests.gui.conftest import Reader
from tests.gui.looking import count_orange

pytestmark = [pytest.mark.gui, pytest.mark.model]

SMALL_MODEL = default_manifest_path().with_name("seed-cnn-lstm.manifest.json")
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def session(start_session):
    """Return a session on the small network: what it says does not matter here."""
    return start_session(SMALL_MODEL)


def turn(reader, frame_number: int) -> None:
    reader.session.controller.show(0, frame_number)
    reader.settle()


def drag(qtbot, window, start, end) -> None:
    canvas = window.viewer.main
    one, other = (canvas.view_point(point).toPoint() for point in (start, end))
    qtbot.mousePress(canvas.viewport(), LEFT, PLAIN, one)
    qtbot.mouseMove(canvas.viewport(), (one + other) / 2)
    qtbot.mouseMove(canvas.viewport(), other)
    qtbot.mouseRelease(canvas.viewport(), LEFT, PLAIN, other)


def key(qtbot, window, key, modifier=PLAIN) -> None:
    qtbot.keyClick(window.viewer.main, key, modifier)


def listed(window) -> list[str]:
    rows = window.measuring.panel.list
    return [rows.item(row).text().replace("\u202f", " ") for row in range(rows.count())]


def test_the_key_the_strip_and_the_menu_take_a_tool_and_all_show_it(window, reader, qtbot):
    reader.open_samples("benign.dcm")
    button = window.findChild(QToolButton, "strip_tool_caliper")
    caliper = window.actions_by_name["tool_caliper"]

    key(qtbot, window, Qt.Key.Key_D)
    assert (button.isChecked(), caliper.isChecked()) == (True, True)
    assert window.measuring.hint.isVisible()
    assert "Caliper" in window.measuring.hint.text()

    window.findChild(QToolButton, "strip_tool_ellipse").click()
    assert not button.isChecked()
    assert window.actions_by_name["tool_ellipse"].isChecked()

    key(qtbot, window, Qt.Key.Key_Escape)
    assert window.findChild(QToolButton, "strip_tool_none").isChecked()
    assert not window.measuring.hint.isVisible()


def test_escape_leaves_the_tool_and_only_then_resets_the_view(window, reader, qtbot):
    reader.open_samples("benign.dcm")
    window.viewer.main.zoom_by(3.0)
    key(qtbot, window, Qt.Key.Key_D)

    key(qtbot, window, Qt.Key.Key_Escape)
    assert not window.viewer.main.view_state.is_fit
    key(qtbot, window, Qt.Key.Key_Escape)

    assert window.viewer.main.view_state.is_fit


def test_a_length_on_a_calibrated_file_is_in_millimeters_with_its_origin(window, reader, qtbot):
    reader.open_samples("benign.dcm")
    key(qtbot, window, Qt.Key.Key_D)

    drag(qtbot, window, (150, 200), (250, 200))

    (label,) = window.measuring.layer.labels
    assert "6.8\u202fmm · ultrasound region" in label.text
    assert listed(window) == ["1. Caliper: 6.8 mm · ultrasound region"]


def test_undo_and_redo_name_what_they_do_and_do_it(window, reader, qtbot):
    reader.open_samples("benign.png")
    key(qtbot, window, Qt.Key.Key_D)
    drag(qtbot, window, (150, 200), (250, 200))
    assert window.actions_by_name["undo"].text() == "&Undo caliper"

    key(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert listed(window) == []
    assert window.actions_by_name["redo"].text() == "&Redo caliper"
    key(qtbot, window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(listed(window)) == 1
    key(qtbot, window, Qt.Key.Key_Delete)
    assert listed(window) == []
    window.findChild(QToolButton, "strip_undo").click()

    assert len(listed(window)) == 1


def test_measurements_belong_to_their_frame_and_the_list_leads_there(
    window, reader, workspace, qtbot
):
    reader.open_samples("cine.dcm")
    turn(reader, 3)
    key(qtbot, window, Qt.Key.Key_D)
    drag(qtbot, window, (150, 200), (250, 200))
    turn(reader, 5)
    assert window.measuring.layer.labels == ()
    assert listed(window)[0].startswith("Frame 4 · 1. Caliper")

    rows = window.measuring.panel.list
    rows.setCurrentRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    reader.wait_for(lambda: window.measuring.hand.figure)

    assert workspace.selection.frame_number == 3
    assert window.measuring.layer.labels
    assert window.viewer.main.hasFocus()


def test_undo_goes_back_to_the_frame_that_it_changes(window, reader, workspace, qtbot):
    reader.open_samples("cine.dcm")
    key(qtbot, window, Qt.Key.Key_D)
    drag(qtbot, window, (150, 200), (250, 200))
    turn(reader, 2)

    window.actions_by_name["undo"].trigger()

    assert workspace.selection.frame_number == 0
    assert listed(window) == []


def test_measurements_are_on_the_disk_and_come_back_with_the_file(
    start_session, show_window, qtbot, program_home
):
    from busi_desktop.review.journal import Journal

    def open_window():
        window = show_window(start_session(SMALL_MODEL))
        reader = Reader(qtbot, window.session)
        reader.open_samples("benign.dcm")
        return window, reader

    first, reader = open_window()
    first.actions_by_name["tool_caliper"].trigger()
    drag(qtbot, first, (150, 200), (250, 200))
    drag(qtbot, first, (200, 150), (200, 250))
    first.actions_by_name["undo"].trigger()
    reader.wait_for(lambda: reader.session.journal.n_unsaved == 0)
    journal = Journal.open(program_home / "journal.sqlite")
    events = journal.entries(kind="measurement")
    journal.close()
    assert [event.content["change"] for event in events] == ["added", "added", "removed"]
    seen = listed(first)
    first.close()

    second, reader = open_window()
    reader.wait_for(lambda: listed(second))

    assert listed(second) == seen == ["1. Caliper: 6.8 mm · ultrasound region"]
    assert len(second.measuring.layer.labels) == 1


def test_measurements_are_copied_alone_and_with_the_result(window, reader, qtbot):
    reader.open_samples("benign.dcm")
    key(qtbot, window, Qt.Key.Key_D)
    drag(qtbot, window, (150, 200), (250, 200))

    window.measuring.panel.copy_button.click()
    alone = QGuiApplication.clipboard().text()
    window.actions_by_name["copy"].trigger()
    with_result = QGuiApplication.clipboard().text()

    line = "1. Caliper: 6.8\u202fmm · ultrasound region"
    assert alone == f"{line}\n"
    assert line in with_result
    assert "second look" in with_result


def test_figures_hide_while_the_reader_looks_under_the_overlays(window, reader, qtbot):
    reader.open_samples("benign.png")
    key(qtbot, window, Qt.Key.Key_D)
    drag(qtbot, window, (150, 200), (250, 200))
    canvas = window.viewer.main
    with_figure = canvas.grab().toImage()

    window.layers.set_peeking(True)
    under = canvas.grab().toImage()
    window.layers.set_peeking(False)
    window.actions_by_name["overlays"].trigger()

    assert under != with_figure
    assert not any(item.isVisible() for item in window.measuring.layer._items.values())


def test_closing_the_files_empties_list_and_undo(window, reader, qtbot):
    reader.open_samples("benign.png")
    key(qtbot, window, Qt.Key.Key_D)
    drag(qtbot, window, (150, 200), (250, 200))

    window.actions_by_name["close_all"].trigger()

    assert listed(window) == []
    assert not window.actions_by_name["undo"].isEnabled()


# ---------------------------------------------------------------------------------- parameters
def test_a_dragged_threshold_is_taken_back_at_once_and_the_mask_with_it(
    window, reader, workspace, qtbot
):
    reader.open_samples("malignant.png")
    start, orange = workspace.params, count_orange(window)
    slider = window.segmentation.threshold
    slider.setSliderDown(True)
    for step in range(1, 12):
        slider.setValue(round(start.threshold * 100) + step * 3)
    slider.setSliderDown(False)
    reader.settle()
    changed = workspace.params
    assert changed.threshold > start.threshold + 0.2

    window.actions_by_name["undo"].trigger()
    reader.settle()

    assert workspace.params == start
    assert workspace.result.mask.params == start
    assert window.segmentation.threshold.value() == round(start.threshold * 100)
    assert count_orange(window) == orange
    assert window.actions_by_name["redo"].text() == "&Redo threshold"
    window.actions_by_name["redo"].trigger()
    reader.settle()
    assert workspace.params == changed


def test_two_drags_superpixels_and_defaults_are_changes_of_their_own(window, reader, workspace):
    reader.open_samples("benign.png")
    slider = window.segmentation.threshold
    for value in (60, 70):
        slider.setSliderDown(True)
        slider.setValue(value)
        slider.setSliderDown(False)
    window.actions_by_name["slic"].trigger()
    window.actions_by_name["reset_params"].trigger()
    seen = []
    while window.actions_by_name["undo"].isEnabled():
        seen.append(window.history.undo_text)
        window.actions_by_name["undo"].trigger()
    reader.settle()

    assert seen == ["model's defaults", "superpixels", "threshold", "threshold"]
    assert workspace.params == workspace.manifest.segmentation
