"""Calibrating by hand in the window: line, dialog, millimeters everywhere, journal, undo."""

from __future__ import annotations

import json

import cv2
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
import pytest

from busi_desktop.domain.geometry import SpacingSource
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.review.journal import Journal
from busi_desktop.ui.calibrating.dialog import CalibrationDialog
from busi_desktop.ui.reading.form import Answer
from tests.gui.conftest import Reader
from tests.unit.io.files import dicom, region

pytestmark = [pytest.mark.gui, pytest.mark.model]

SMALL_MODEL = default_manifest_path().with_name("seed-cnn-lstm.manifest.json")
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
DOWN, ACROSS = ((100, 100), (100, 400)), ((100, 100), (400, 100))


@pytest.fixture
def session(start_session):
    """Return a session on the small network: what it says does not matter here."""
    return start_session(SMALL_MODEL)


def drag(qtbot, window, start, end) -> None:
    canvas = window.viewer.main
    one, other = (canvas.view_point(point).toPoint() for point in (start, end))
    qtbot.mousePress(canvas.viewport(), LEFT, PLAIN, one)
    qtbot.mouseMove(canvas.viewport(), (one + other) / 2)
    qtbot.mouseMove(canvas.viewport(), other)
    qtbot.mouseRelease(canvas.viewport(), LEFT, PLAIN, other)


def draw_scale(qtbot, window, line=DOWN) -> CalibrationDialog:
    """Take the tool by its key and draw; return what asks about the line."""
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert window.actions_by_name["calibrate"].isChecked()
    drag(qtbot, window, *line)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(CalibrationDialog)))
    (dialog,) = [d for d in window.findChildren(CalibrationDialog) if d.isVisible()]
    return dialog


def state(qtbot, dialog, length, *, unit="mm", axes=None, reader="AB") -> None:
    dialog.unit.setCurrentText(unit)
    dialog.length.clear()
    qtbot.keyClicks(dialog.length, str(length))
    if axes is not None:
        dialog.axes.findChild(object, f"calibration_axes_{axes}").click()
    dialog.reader.setText(reader)
    dialog.accept_button.click()


def calibrate(qtbot, window, reader, *, line=DOWN, length=30, **more) -> None:
    state(qtbot, draw_scale(qtbot, window, line), length, **more)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    reader.settle()


def reading_of(window) -> str:
    """Return the only measurement, with what stands beside it."""
    (row,) = window.session.measurements.rows(window.measuring.hand.subject)
    return row.reading.replace("\u202f", " ")


def test_a_line_of_stated_length_gives_millimeters_with_their_origin_everywhere(
    window, reader, workspace, qtbot
):
    reader.open_samples("malignant.png")
    assert workspace.result.lesions[0].long_axis_mm is None
    assert window.viewer.main.corners.mm_per_screen_px is None

    calibrate(qtbot, window, reader, length=3, unit="cm")
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_D)
    drag(qtbot, window, (200, 150), (200, 350))

    lesion = workspace.result.lesions[0]
    assert lesion.long_axis_mm == pytest.approx(lesion.long_axis_px * 0.1, rel=0.01)
    assert lesion.spacing.source is SpacingSource.MANUAL
    panel = window.result_panel
    assert "a calibration by hand (AB, 20" in panel._calibration.text()
    assert panel._table.item(0, 1).text().endswith("mm")
    assert "calibrated by hand (AB" in panel._table.item(0, 1).toolTip()
    assert window.viewer.main.corners.bar_origin == "calibrated by hand"
    length, _, origin = reading_of(window).partition(" mm · ")
    assert float(length) == pytest.approx(20.0, abs=0.2)
    assert origin == "calibrated by hand"
    assert not window.actions_by_name["calibrate"].isChecked()


def test_the_copied_record_names_origin_reader_and_time(window, reader, qtbot):
    reader.open_samples("malignant.png")
    calibrate(qtbot, window, reader)

    window.actions_by_name["copy"].trigger()

    clipboard = QGuiApplication.clipboard().mimeData()
    record = json.loads(bytes(clipboard.data("application/json").data()))
    spacing = record["pixel_spacing"]
    assert (spacing["origin"], spacing["by"]) == ("manual", "AB")
    assert spacing["at"].startswith("20")
    assert record["lesions"][0]["pixel_spacing"] == spacing
    assert "calibration by hand (AB" in clipboard.text()


def test_undo_takes_the_millimeters_back_and_redo_gives_them_again(
    window, reader, workspace, qtbot
):
    reader.open_samples("malignant.png")
    calibrate(qtbot, window, reader)
    assert window.actions_by_name["undo"].text() == "&Undo calibration"

    window.actions_by_name["undo"].trigger()
    reader.settle()
    assert workspace.result.lesions[0].long_axis_mm is None
    window.actions_by_name["redo"].trigger()
    reader.settle()
    assert workspace.result.lesions[0].long_axis_mm is not None
    window.actions_by_name["remove_calibration"].trigger()
    reader.settle()

    assert workspace.result.lesions[0].long_axis_mm is None
    assert workspace.frame.geometry.regions == ()


def test_it_holds_for_no_other_image(window, reader, workspace, qtbot):
    reader.open_samples("malignant.png", "benign.png")
    calibrate(qtbot, window, reader)

    reader.session.controller.show(1)
    reader.settle()

    assert workspace.frame.geometry.regions == ()
    assert all(lesion.long_axis_mm is None for lesion in workspace.result.lesions)
    reader.session.controller.show(0)
    reader.settle()
    assert workspace.result.lesions[0].spacing.source is SpacingSource.MANUAL


def test_it_holds_for_all_frames_of_the_file_also_those_seen_before(
    window, reader, workspace, qtbot
):
    reader.open_samples("cine.dcm")
    reader.session.controller.show(0, 2)
    reader.settle()
    reader.session.controller.show(0, 0)
    reader.settle()

    calibrate(qtbot, window, reader, length=60)
    reader.session.controller.show(0, 2)
    reader.settle()

    assert workspace.frame.geometry.manual is not None
    sources = {one.spacing.source for one in workspace.result.lesions if one.spacing}
    assert sources <= {SpacingSource.MANUAL}


def test_the_second_view_follows(window, reader, qtbot):
    reader.open_samples("malignant.png", "benign.png")
    window.views.side_by_side.show_current()
    reader.session.controller.show(1)
    reader.settle()
    reader.session.controller.show(0)
    reader.settle()

    calibrate(qtbot, window, reader)

    reader.wait_for(lambda: window.views.side_by_side.frame is not None)
    reader.wait_for(lambda: window.views.side_by_side.frame.geometry.manual is not None)
    assert window.viewer.second.corners.bar_origin == "calibrated by hand"


def test_results_of_all_files_carry_it_for_this_file_alone(window, reader, qtbot, tmp_path):
    reader.open_samples("malignant.png", "benign.png")
    calibrate(qtbot, window, reader)

    window.session.folder_run.save(tmp_path / "out", ("mask",))
    reader.wait_for(lambda: not window.session.folder_run.running)

    lines = (tmp_path / "out" / "results.jsonl").read_text().splitlines()
    by_source = {record["source"]: record for record in map(json.loads, lines)}
    mine, other = (
        next(r for source, r in by_source.items() if source.endswith(name))
        for name in ("malignant.png", "benign.png")
    )
    assert (mine["pixel_spacing"]["origin"], mine["pixel_spacing"]["by"]) == ("manual", "AB")
    assert mine["lesions"][0]["long_axis_mm"] is not None
    assert other["pixel_spacing"] is None
    assert "manual" in (tmp_path / "out" / "results.csv").read_text()


def test_it_is_in_the_journal_and_comes_back_with_the_file(
    start_session, show_window, qtbot, program_home
):
    def open_window():
        window = show_window(start_session(SMALL_MODEL))
        reader = Reader(qtbot, window.session)
        reader.open_samples("malignant.png")
        reader.wait_for(lambda: window.session.journal.is_loaded)
        reader.settle()
        return window, reader

    first, reader = open_window()
    calibrate(qtbot, first, reader)
    reader.wait_for(lambda: reader.session.journal.n_unsaved == 0)
    before = reader.workspace.result.lesions[0].spacing
    first.close()
    journal = Journal.open(program_home / "journal.sqlite")
    (event,) = journal.entries(kind="calibration")
    journal.close()

    _, reader = open_window()

    assert (event.reader, event.content["change"], event.content["length_mm"]) == (
        "AB",
        "stated",
        30.0,
    )
    assert reader.workspace.result.lesions[0].spacing == before


def test_two_directions_stated_apart_draw_the_image_with_its_true_aspect(
    window, reader, workspace, qtbot
):
    reader.open_samples("malignant.png")
    canvas = window.viewer.main
    calibrate(qtbot, window, reader, line=DOWN, length=45, axes="down")
    assert workspace.frame.geometry.regions == ()
    assert "Draw along the other one" in window.status.currentMessage()

    calibrate(qtbot, window, reader, line=ACROSS, length=30, axes="across")

    spacing = workspace.frame.geometry.manual
    assert spacing.row_mm / spacing.col_mm == pytest.approx(1.5, rel=0.01)
    here, right, below = (canvas.view_point(p) for p in ((100, 100), (200, 100), (100, 200)))
    stretch = (below.y() - here.y()) / (right.x() - here.x())
    assert stretch == pytest.approx(1.5, rel=0.01)
    height, width = workspace.frame.pixels.shape
    corner = canvas.view_point((width, height))
    assert corner.y() <= canvas.viewport().height() + 1


def test_pixels_of_a_file_that_are_not_square_are_drawn_and_exported_so(window, reader, tmp_path):
    image = np.zeros((240, 320), np.uint8)
    cv2.circle(image, (160, 120), 60, 200, -1)
    boxes = [region(box=(0, 0, 319, 239), deltas=(0.01, 0.02))]
    path = tmp_path / "wide.dcm"
    path.write_bytes(dicom(image, tags={"SequenceOfUltrasoundRegions": boxes}))

    reader.open(path)

    shot = window.exporting.shot(with_legend=False)
    size = shot.size_px(shot.scale_for(1))
    assert size.height() / size.width() == pytest.approx(2 * 240 / 320, rel=0.01)
    canvas = window.viewer.main
    assert canvas.corners.mm_per_screen_px * canvas.view_state.scale == pytest.approx(0.1)


# ------------------------------------------------------------------------------------- the dialog
def test_nothing_can_be_accepted_before_length_and_initials_are_there(window, reader, qtbot):
    reader.open_samples("malignant.png")
    dialog = draw_scale(qtbot, window)

    assert not dialog.accept_button.isEnabled()
    dialog.length.setValue(30)
    assert not dialog.accept_button.isEnabled()
    dialog.reader.setText("AB")
    assert dialog.accept_button.isEnabled()
    dialog.reject()

    assert window.session.workspace.frame.geometry.regions == ()


def test_a_line_too_short_and_a_size_that_no_scanner_has_are_refused(window, reader, qtbot):
    reader.open_samples("malignant.png")
    dialog = draw_scale(qtbot, window, ((100, 100), (100, 110)))
    dialog.length.setValue(5)
    dialog.reader.setText("AB")
    assert "too short" in dialog.warning.text()
    assert not dialog.accept_button.isEnabled()
    dialog.reject()

    dialog = draw_scale(qtbot, window)
    dialog.reader.setText("AB")
    dialog.unit.setCurrentText("cm")
    dialog.length.setValue(300)

    assert "No scanner" in dialog.warning.text()
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_nothing_of_the_dialog_is_squeezed_where_all_warnings_stand_at_once(window, reader, qtbot):
    reader.open_samples("benign.dcm")
    dialog = draw_scale(qtbot, window)
    dialog.reader.setText("AB")

    dialog.length.setValue(40)

    assert "unusual depth" in dialog.warning.text()
    assert "of its own" in dialog.warning.text()
    answers = dialog.axes.findChildren(Answer)
    qtbot.waitUntil(lambda: all(one.height() >= one.sizeHint().height() for one in answers))
    for label in (dialog.outcome, dialog.warning):
        qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))
    dialog.reject()


def test_the_unit_is_centimeters_at_first_and_then_the_one_used_last(window, reader, qtbot):
    reader.open_samples("malignant.png")
    dialog = draw_scale(qtbot, window)
    assert dialog.unit.currentText() == "cm"
    dialog.length.setValue(3)
    assert dialog.outcome.text().endswith("Give your initials.")
    dialog.unit.setFocus()
    qtbot.keyClick(dialog.unit, Qt.Key.Key_Up)
    dialog.reject()

    dialog = draw_scale(qtbot, window)

    assert dialog.unit.currentText() == "mm"
    dialog.reject()


def test_a_slanted_line_can_not_tell_about_one_direction_alone(window, reader, qtbot):
    reader.open_samples("malignant.png")

    dialog = draw_scale(qtbot, window, ((100, 100), (300, 300)))

    assert dialog.axes.findChild(object, "calibration_axes_both") is not None
    assert dialog.axes.findChild(object, "calibration_axes_down") is None
    assert not dialog.axes.isVisible()  # nothing to choose
    dialog.reject()


def test_a_file_that_calibrates_itself_says_so_before_it_is_overruled(window, reader, qtbot):
    reader.open_samples("benign.dcm")
    dialog = draw_scale(qtbot, window)
    dialog.length.setValue(30)

    assert "states a calibration of its own" in dialog.warning.text()
    dialog.reject()


def test_escape_lays_the_tool_down_without_a_question(window, reader, qtbot):
    reader.open_samples("malignant.png")
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert "scale" in window.measuring.hint.text()

    qtbot.keyClick(window.viewer.main, Qt.Key.Key_Escape)

    assert not window.actions_by_name["calibrate"].isChecked()
    assert window.findChildren(CalibrationDialog) == []


def test_what_was_said_of_one_image_does_not_stand_below_the_next(window, reader, qtbot):
    reader.open_samples("malignant.png", "benign.png")
    calibrate(qtbot, window, reader)
    assert window.status.currentMessage().startswith("Calibrated by hand")

    window.navigator.step_image(1)
    reader.settle()

    assert window.status.currentMessage() == ""
