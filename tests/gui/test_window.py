"""The window: opening, walking through files, and the controls."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QScrollBar,
    QWidget,
)
import pytest

from busi_desktop.app.entries import EntryState
from busi_desktop.app.tiers import TIERS, Tier
from busi_desktop.domain.segmentation import SlicParams
from busi_desktop.io.samples import samples_folder
from busi_desktop.pipeline.resegment import resegment
from busi_desktop.preprocess.superpixels import compute_superpixels
from busi_desktop.ui.main_window import MainWindow
from tests.gui.looking import count_orange

pytestmark = [pytest.mark.gui, pytest.mark.model]


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
    assert "&2 benign.png" in names

    window.file_menu.samples.actions()[names.index("&4 cyst.png")].trigger()
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

    assert not window.cine.bar.isVisible()


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


def test_a_draft_of_the_superpixels_is_marked_and_not_exported(window, reader, workspace):
    result = reader.open_samples("malignant.png")
    slic = SlicParams(regions=100)
    params = replace(workspace.params, slic=slic)
    superpixels = compute_superpixels(result.frame.pixels, slic)
    final = resegment(result, params, superpixels=superpixels)
    draft = resegment(result, params, superpixels=replace(superpixels, is_draft=True))
    workspace.set_params(params)

    workspace.set_result(draft)

    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert "Preview of the superpixels · the final ones follow" in texts
    assert "preview" in texts
    assert workspace.stale  # what saves and copies waits
    assert not window.result_panel.copy_button.isEnabled()
    workspace.set_result(final)
    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in texts if "review" in text]
    assert f"= {superpixels.n_actual}" in texts
    assert window.result_panel.copy_button.isEnabled()


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
