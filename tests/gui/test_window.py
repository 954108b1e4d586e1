"""The window: from what a reader does to what a reader sees."""

from __future__ import annotations

import json

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QScrollBar,
    QWidget,
)
import pytest

from busi_desktop.app.crash import CrashNote
from busi_desktop.app.entries import EntryState
from busi_desktop.app.settings import load_settings
from busi_desktop.app.tiers import TIERS, Tier
from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.layers import LAYERS, LESION, PROBABILITY
from busi_desktop.ui.main_window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.model]

ORANGE = QColor(0xE6, 0x9F, 0x00)


def count_orange(window: MainWindow) -> int:
    """Count pixels of the picture in the outline's own color."""
    image = window.viewer.main.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    bgr = data[:, :, :3].astype(int)
    target = (ORANGE.blue(), ORANGE.green(), ORANGE.red())
    return int((np.abs(bgr - target).max(axis=2) <= 2).sum())


def controls(window: MainWindow) -> list[QWidget]:
    """Return what a reader can set in the window, apart from buttons of the frame."""
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox)
    return [
        widget
        for kind in kinds
        for widget in window.findChildren(kind)
        if not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
        and not any(isinstance(parent, QAbstractSpinBox | QComboBox) for parent in _parents(widget))
    ]


def _parents(widget: QWidget):
    while (widget := widget.parentWidget()) is not None:
        yield widget


# ------------------------------------------------------------------------------------- opening
def test_an_empty_window_offers_ways_to_begin(window):
    assert window.welcome.isVisible()
    assert not window.viewer.isVisible()


def test_an_opened_sample_is_seen_with_its_outline_and_its_answer(window, reader):
    reader.open_samples("malignant.png")

    assert window.viewer.isVisible()
    assert count_orange(window) > 100
    headline = window.result_panel.findChild(QWidget, "headline")
    assert headline.isVisible()
    assert "%" in headline.text()
    assert window.windowTitle().startswith("malignant.png")


def test_dropped_files_are_opened(window, reader, workspace):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(samples_folder() / "cyst.png"))])
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    window.dropEvent(event)
    reader.wait_for(lambda: workspace.result is not None)

    assert event.isAccepted()
    assert workspace.entries[0].ref.stem == "cyst"


def test_the_picture_does_not_swallow_what_is_dropped_on_it(window):
    for canvas in (window.viewer.main, window.viewer.step):
        assert not canvas.acceptDrops()
        assert not canvas.viewport().acceptDrops()


def test_a_broken_file_is_explained_in_the_images_place(window, reader, session, tmp_path):
    (tmp_path / "a.png").write_bytes((samples_folder() / "benign.png").read_bytes())
    (tmp_path / "b.dcm").write_bytes(b"DICM but no")
    reader.open(tmp_path / "a.png", tmp_path / "b.dcm")

    session.controller.show(1)
    reader.wait_for(window.trouble_page.isVisible)

    assert not window.viewer.isVisible()
    assert window.session.workspace.entries[1].state is EntryState.ERROR
    session.controller.show(0)
    reader.settle()
    assert window.viewer.isVisible()


def test_file_dialogs_open_what_is_chosen_and_remember_it(
    window, reader, workspace, session, monkeypatch
):
    path = str(samples_folder() / "normal.png")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([path], ""))

    window.actions_by_name["open_files"].trigger()
    reader.wait_for(lambda: workspace.result is not None)

    assert session.settings.recent == (path,)
    window.file_menu.recent.aboutToShow.emit()
    assert window.file_menu.recent.actions()[0].text().endswith("normal.png")
    window.file_menu.recent.actions()[-1].trigger()
    assert session.settings.recent == ()


def test_samples_can_be_opened_from_the_menu(window, reader, workspace):
    window.file_menu.samples.aboutToShow.emit()
    names = [action.text() for action in window.file_menu.samples.actions()]
    assert "benign.png" in names

    window.file_menu.samples.actions()[names.index("cyst.png")].trigger()
    reader.wait_for(lambda: workspace.result is not None)

    assert workspace.entries[0].ref.stem == "cyst"


def test_closing_all_files_brings_back_the_welcome(window, reader, workspace):
    reader.open_samples("benign.png")

    window.actions_by_name["close_all"].trigger()

    assert window.welcome.isVisible()
    assert workspace.entries == ()


# ------------------------------------------------------------------------------------ walking
def test_the_list_the_wheel_and_the_keys_walk_through_files(window, reader, workspace, qtbot):
    reader.open_samples("benign.png", "cyst.png", "normal.png")
    canvas = window.viewer.main

    def shown() -> int:
        reader.settle()
        return workspace.selection.entry_id

    window.actions_by_name["next_image"].trigger()
    assert shown() == 1
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert shown() == 2
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert shown() == 2
    canvas.scrolled.emit(-1)
    assert shown() == 1
    window.files.setCurrentIndex(window.files.model().index(0, 0))
    assert shown() == 0


def test_frames_are_walked_with_slider_wheel_and_arrows(window, reader, workspace, qtbot):
    reader.open_samples("cine.dcm")
    slider = window.findChild(QAbstractSlider, "frame_number")
    assert slider.isVisible()

    slider.setValue(3)
    assert workspace.selection.frame_number == 2
    window.viewer.main.scrolled.emit(1)
    assert workspace.selection.frame_number == 3
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_Left)
    assert workspace.selection.frame_number == 2
    reader.settle()
    assert workspace.frame.frame_id.frame_number == 2
    assert slider.value() == 3


def test_a_single_image_has_no_frame_slider(window, reader):
    reader.open_samples("benign.png")

    assert not window.frame_bar.isVisible()


# ----------------------------------------------------------------------------------- controls
def test_the_threshold_slider_changes_mask_outline_and_numbers(window, reader, workspace):
    before = reader.open_samples("malignant.png")
    orange = count_orange(window)

    window.segmentation.threshold.setValue(80)
    reader.settle()

    assert workspace.result.mask.params.threshold == 0.8
    assert workspace.result.mask.n_lesions <= before.mask.n_lesions
    assert count_orange(window) != orange


def test_superpixel_controls_reach_the_result(window, reader, workspace):
    reader.open_samples("cyst.png")

    window.segmentation.slic.setChecked(True)
    window.segmentation.regions.setValue(20)
    window.segmentation.compactness.setValue(0)
    reader.settle()

    slic = workspace.result.superpixels.params
    assert (slic.regions, slic.compactness) == (200, 1.0)
    window.segmentation.reset.click()
    reader.settle()
    assert workspace.params == workspace.manifest.segmentation


def test_threshold_keys_move_by_a_hundredth(window, reader, workspace):
    reader.open_samples("benign.png")
    start = workspace.params.threshold

    window.actions_by_name["threshold_up"].trigger()
    window.actions_by_name["threshold_up"].trigger()
    window.actions_by_name["threshold_down"].trigger()
    reader.settle()

    assert workspace.result.mask.params.threshold == pytest.approx(start + 0.01)


def _poke(control: QWidget) -> None:
    if isinstance(control, QAbstractButton):
        control.click()
    elif isinstance(control, QAbstractSlider):
        step = 7 if control.value() < control.maximum() else -7
        control.setValue(control.value() + step)
    elif isinstance(control, QComboBox):
        control.setCurrentIndex((control.currentIndex() + 1) % control.count())


def test_every_control_names_its_tier_and_paint_changes_no_digest(window, reader, workspace):
    result = reader.open_samples("malignant.png")
    named = {control.objectName(): control for control in controls(window) if control.objectName()}
    paint = [control for name, control in named.items() if TIERS.get(name) is Tier.PAINT]

    for control in paint:
        _poke(control)

    assert len(paint) >= 15
    assert set(TIERS) <= {*named, "files"}
    assert workspace.result is result
    assert not workspace.stale


def test_every_control_has_an_accessible_name(window, reader):
    reader.open_samples("cine.dcm")

    unnamed = [
        control
        for control in controls(window)
        if control.isVisible() and not (control.accessibleName() or _own_text(control))
    ]

    assert not unnamed


def _own_text(control: QWidget) -> str:
    return control.text() if isinstance(control, QAbstractButton) else ""


def test_numbers_that_do_not_fit_the_controls_are_grayed(window, reader, workspace, monkeypatch):
    reader.open_samples("malignant.png")
    table = window.result_panel._table
    assert table.isEnabled()
    monkeypatch.setattr(window.session.controller, "submit", lambda _request: None)

    window.segmentation.threshold.setValue(window.segmentation.threshold.value() - 20)

    assert workspace.stale
    assert not table.isEnabled()
    assert not window.result_panel.copy_button.isEnabled()


def test_a_computation_that_takes_long_says_so(window, reader, qtbot):
    reader.open_samples("benign.png")
    badge = window.viewer._busy_badge
    assert not badge.isVisible()

    window.viewer.set_busy(True)
    reader.wait_for(badge.isVisible)
    window.viewer.set_busy(False)

    assert not badge.isVisible()


# ------------------------------------------------------------------------------------- layers
def test_layers_are_switched_with_keys_and_seen(window, reader, qtbot):
    reader.open_samples("malignant.png")
    orange = count_orange(window)

    window.actions_by_name["layer_4"].trigger()
    assert count_orange(window) == 0
    window.actions_by_name["layer_4"].trigger()
    assert count_orange(window) == orange
    window.actions_by_name["overlays"].trigger()
    assert count_orange(window) == 0
    window.actions_by_name["overlays"].trigger()
    qtbot.keyPress(window, Qt.Key.Key_H)
    assert count_orange(window) == 0
    qtbot.keyRelease(window, Qt.Key.Key_H)
    assert count_orange(window) == orange


def test_every_layer_has_its_number_key(window):
    for number, kind in enumerate(LAYERS, start=1):
        before = window.layers[kind.name].visible
        window.actions_by_name[f"layer_{number}"].trigger()
        assert window.layers[kind.name].visible is not before


def test_outline_only_keeps_the_outline(window, reader):
    reader.open_samples("malignant.png")

    window.actions_by_name["outline_only"].trigger()

    assert window.layers[LESION].opacity == 0.0
    assert count_orange(window) > 100


def test_grad_cam_carries_its_caption(window, reader):
    reader.open_samples("malignant.png")
    assert not window.viewer._caption.isVisible()

    window.layers.set_visible("saliency", True)

    assert window.viewer._caption.isVisible()
    assert "not where a cancer is" in window.viewer._caption.text()


# ------------------------------------------------------------------------------------- viewer
def test_dragging_changes_window_and_level_and_reset_brings_them_back(window, reader, qtbot):
    reader.open_samples("benign.png")
    canvas = window.viewer.main

    drag(qtbot, canvas, QPoint(40, -20))
    assert canvas.window_level.width == 255 + 40
    assert canvas.window_level.center == 127.5 - 10
    window.actions_by_name["reset_view"].trigger()

    assert canvas.window_level.width == 255


def test_shift_drag_pans_and_double_click_fits_again(window, reader, qtbot):
    reader.open_samples("benign.png")
    canvas = window.viewer.main
    before = canvas.view_state

    drag(qtbot, canvas, QPoint(30, 10), Qt.KeyboardModifier.ShiftModifier)
    assert canvas.view_state.center_xy[0] == pytest.approx(before.center_xy[0] - 30 / before.scale)
    qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))

    assert canvas.view_state == before


def drag(qtbot, canvas, by: QPoint, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    start = QPoint(200, 200)
    button = Qt.MouseButton.LeftButton
    qtbot.mousePress(canvas.viewport(), button, modifier, start)
    qtbot.mouseMove(canvas.viewport(), start + by)
    qtbot.mouseRelease(canvas.viewport(), button, modifier, start + by)


def test_actual_pixels_are_device_pixels_and_big_ones_are_not_smoothed(window, reader):
    reader.open_samples("benign.png")
    canvas = window.viewer.main

    window.actions_by_name["actual_pixels"].trigger()
    assert canvas.zoom == pytest.approx(1.0)
    assert canvas.renderHints() & canvas.renderHints().SmoothPixmapTransform
    canvas.zoom_by(4.0)

    assert not canvas.renderHints() & canvas.renderHints().SmoothPixmapTransform


def test_the_status_line_tells_what_is_under_the_cursor(window, reader, qtbot):
    reader.open_samples("benign.dcm")
    canvas = window.viewer.main
    x, y = 300, 300

    qtbot.mouseMove(canvas.viewport(), QPoint(x, y))

    col, row = (int(value) for value in canvas.source_point(QPointF(x, y)))
    text = window.findChild(QWidget, "readout").text()
    assert f"x {col}  y {row}" in text
    assert f"gray {window.session.workspace.frame.pixels[row, col]}" in text
    assert "mm" in text


def test_a_scale_bar_is_drawn_for_calibrated_frames_only(window, reader, session):
    reader.open_samples("benign.dcm", "benign.png")
    assert window.viewer.main._corners.mm_per_screen_px == pytest.approx(
        0.068 / window.viewer.main.view_state.scale
    )

    session.controller.show(1)
    reader.settle()

    assert window.viewer.main._corners.mm_per_screen_px is None


# -------------------------------------------------------------------------------------- steps
@pytest.fixture
def inspector(window, reader):
    reader.open_samples("benign.png")
    window.actions_by_name["steps"].trigger()
    return window.steps_dock.inspector


def test_a_chosen_step_stands_beside_the_frame_on_the_same_anatomy(window, inspector):
    assert not window.viewer.step.isVisible()

    inspector.strip.tiles[2].click()

    assert window.viewer.step.isVisible()
    assert not window.viewer._step_warning.isVisible()
    window.viewer.main.zoom_by(3.0, (100, 100))
    assert window.viewer.step.view_state == window.viewer.main.view_state
    window.viewer.step.fit()
    assert window.viewer.main.view_state.is_fit


def test_another_recipe_is_badged_as_not_what_the_model_saw(window, inspector, reader, workspace):
    before = workspace.result
    inspector.strip.tiles[2].click()

    inspector.strip.tiles[2].switch.click()
    reader.wait_for(lambda: workspace.tried_recipe is not None)

    assert window.viewer._step_warning.isVisible()
    assert workspace.result is before


def test_hiding_the_steps_closes_the_second_view(window, inspector):
    inspector.strip.tiles[2].click()

    window.actions_by_name["steps"].trigger()

    assert not window.viewer.step.isVisible()


def test_the_second_view_follows_to_the_next_frame(window, reader, session, inspector):
    inspector.strip.tiles[1].click()
    session.controller.open_paths([str(samples_folder() / "cyst.png")])
    reader.wait_for(lambda: len(session.workspace.entries) == 2)
    reader.settle()

    assert window.viewer.step.isVisible()


# ------------------------------------------------------------------------------ result, saving
def test_an_unsuitable_frame_gets_reasons_and_no_class(window, reader, tmp_path):
    from PIL import Image

    path = tmp_path / "flat.png"
    Image.fromarray(np.full((300, 400), 90, np.uint8)).save(path)
    reader.open(path)

    panel = window.result_panel
    assert panel.findChild(QWidget, "reasons").isVisible()
    assert not panel._bars.isVisible()
    seen = " ".join(
        label.text()
        for label in panel.findChildren(QWidget)
        if hasattr(label, "text") and label.isVisible()
    )
    assert "enign" not in seen
    assert "alignant" not in seen
    assert "no class given" in window.files.model().data(
        window.files.model().index(0, 0), Qt.ItemDataRole.AccessibleTextRole
    )


def test_a_copied_result_is_text_and_a_record(window, reader):
    result = reader.open_samples("benign.dcm")

    window.actions_by_name["copy"].trigger()

    mime = QGuiApplication.clipboard().mimeData()
    record = json.loads(bytes(mime.data("application/json").data()))
    assert record["label"] == result.prediction.label
    assert record["source"] == "benign.dcm"
    assert "second look" in mime.text()


def test_a_mask_is_saved_whole_and_as_large_as_the_frame(
    window, reader, workspace, monkeypatch, tmp_path, qtbot
):
    from PIL import Image

    result = reader.open_samples("benign.png")
    target = tmp_path / "out.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    window.file_menu.save.aboutToShow.emit()

    with qtbot.waitSignal(window.session.controller.saved):
        window.file_menu.save.actions()[0].trigger()

    saved = np.asarray(Image.open(target))
    assert np.array_equal(saved > 0, result.mask.mask)


def test_the_view_is_saved_as_it_is_seen(window, reader, tmp_path):
    reader.open_samples("benign.png")

    window.file_menu.save_view_to(tmp_path / "view.png")

    image = QImage(str(tmp_path / "view.png"))
    assert image.size() == window.viewer.size()


def test_a_folder_that_cannot_be_written_is_told_in_the_banner(window, reader, tmp_path):
    reader.open_samples("benign.png")

    window.file_menu.save_view_to(tmp_path / "none" / "view.png")

    assert window.banner.isVisible()
    assert window.banner.troubles[0].error.code == "WRITE_FAILED"
    window.banner.close_one()
    assert not window.banner.isVisible()


# ------------------------------------------------------------------------- commands, the window
def test_every_command_has_an_action_and_no_key_means_two_things(window):
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in command.keys]

    assert set(window.actions_by_name) == {command.name for command in COMMANDS}
    assert len(keys) == len(set(keys))
    assert all(keys)


def test_the_key_sheet_lists_every_key(window):
    window.actions_by_name["shortcuts"].trigger()

    (sheet,) = (w for w in QApplication.topLevelWidgets() if type(w).__name__ == "ShortcutSheet")
    texts = " ".join(
        label.text() for label in sheet.findChildren(QWidget) if hasattr(label, "text")
    )
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in texts
    sheet.close()


def test_about_names_the_model_its_use_and_what_it_is_built_on(window, reader):
    reader.open_samples("benign.png")
    window.actions_by_name["about"].trigger()

    (box,) = (w for w in QApplication.topLevelWidgets() if type(w).__name__ == "AboutBox")
    from PySide6.QtWidgets import QTextBrowser

    text = box.findChild(QTextBrowser).toPlainText()
    manifest = window.session.workspace.manifest
    for words in (manifest.name, manifest.sha256, manifest.about["intended_use"][:40], "pydicom"):
        assert words in text
    box.close()


def test_a_mistake_of_ours_is_told_once_with_its_number(window, tmp_path):
    note = CrashNote(error_id="0badcafe", path=tmp_path / "crash.txt", kind="ValueError")

    window.show_crash(note)

    (box,) = (w for w in QApplication.topLevelWidgets() if type(w).__name__ == "QMessageBox")
    assert "0badcafe" in box.text()
    assert not box.isModal()
    box.close()


def test_layout_and_layers_are_restored_at_the_next_start(qtbot, start_session, program_home):
    def start() -> MainWindow:
        made = MainWindow(start_session())
        qtbot.addWidget(made)
        made.show()
        return made

    first = start()
    first.docks.all[1].hide()
    first.layers.set_visible(PROBABILITY, True)
    first.close()
    second = start()

    assert not second.docks.all[1].isVisible()
    assert second.layers[PROBABILITY].visible
    second.actions_by_name["reset_layout"].trigger()
    assert second.docks.all[1].isVisible()
    second.close()
    assert load_settings(program_home).geometry


def test_closing_while_the_worker_is_busy_leaves_nothing_running(qtbot, start_session):
    session = start_session()
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    session.controller.open_paths([str(samples_folder())])

    window.close()

    assert session.controller._thread.worker is None


def test_the_window_fits_a_small_notebook(window):
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 740


def test_no_name_of_a_file_gets_into_the_log(window, reader, caplog, tmp_path):
    path = tmp_path / "DOE^JANE.png"
    path.write_bytes((samples_folder() / "benign.png").read_bytes())

    with caplog.at_level("DEBUG", logger="busi_desktop"):
        reader.open(path)
        window.session.controller.open_paths([str(tmp_path / "absent.png")])
        reader.wait_for(window.banner.isVisible)

    assert "DISCOVER" in caplog.text
    assert "DOE" not in caplog.text
    assert str(tmp_path) not in caplog.text
