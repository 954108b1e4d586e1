"""The window: layers, viewer and preprocessing steps."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import (
    QWidget,
)
import pytest

from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.layers import LAYERS, LESION
from busi_desktop.ui.scene_items import mask_outline
from tests.gui.looking import count_orange

pytestmark = [pytest.mark.gui, pytest.mark.model]


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


def test_the_inspector_is_made_ahead_and_shows_the_frame_once_it_is_opened(window, reader):
    reader.open_samples("benign.png")
    for _ in window.ahead():
        pass
    made = window.steps_dock.inspector
    assert made is not None
    assert made.is_empty
    assert not made.isVisible()

    window.actions_by_name["steps"].trigger()

    assert window.steps_dock.inspector is made
    assert made.isVisible()
    assert not made.is_empty


def test_a_chosen_step_stands_beside_the_frame_on_the_same_anatomy(window, inspector):
    assert not window.viewer.step.isVisible()

    inspector.strip.tiles[2].click()

    assert window.viewer.step.isVisible()
    assert not window.viewer.compare.warns
    window.viewer.main.zoom_by(3.0, (100, 100))
    assert window.viewer.step.view_state == window.viewer.main.view_state
    window.viewer.step.fit()
    assert window.viewer.main.view_state.is_fit


def test_another_recipe_is_badged_as_not_what_the_model_saw(window, inspector, reader, workspace):
    before = workspace.result
    inspector.strip.tiles[2].click()

    inspector.strip.tiles[2].switch.click()
    reader.wait_for(lambda: workspace.tried_recipe is not None)

    assert window.viewer.compare.warns
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


def test_the_views_keep_their_places_while_the_next_frame_is_analyzed(
    window, reader, workspace, inspector
):
    """Closing the step's view between two images would make all views change their size twice."""
    inspector.strip.tiles[2].click()
    step, seen, pictures = window.viewer.step, [], []
    window.viewer.places.changed.connect(lambda: seen.append(window.viewer.places.seen))
    workspace.frame_changed.connect(lambda _frame: pictures.append(step.has_picture))

    reader.open_samples("cyst.png")
    reader.wait_for(lambda: workspace.steps and step.has_picture)

    assert seen == []
    assert True not in pictures
    assert step.isVisible()
    a_pixel = 1 / workspace.frame.pixels.shape[0]  # an odd width is not shared evenly
    assert step.view_state.is_fit
    assert step.view_state.center_xy == window.viewer.main.view_state.center_xy
    assert step.zoom == pytest.approx(window.viewer.main.zoom, abs=a_pixel)


def test_a_step_without_a_frame_closes_its_view(window, reader, session, inspector):
    inspector.strip.tiles[2].click()

    session.controller.close_all()

    reader.wait_for(lambda: not window.viewer.step.isVisible())


def test_a_dragged_threshold_ends_with_the_newest_outline_in_all_three_views(
    window, reader, workspace, inspector
):
    inspector.strip.tiles[2].click()
    window.actions_by_name["show_beside"].trigger()
    views = (window.viewer.main, window.viewer.step, window.viewer.second)
    before = window.viewer.main._outline.path()

    for percent in (35, 60, 25, 70):
        window.segmentation.threshold.setValue(percent)
    reader.settle()
    reader.wait_for(lambda: workspace.result.mask.params.threshold == pytest.approx(0.7))
    second = window.viewer.second
    reader.wait_for(lambda: second.beside.result is workspace.result)

    shown = mask_outline(workspace.result.mask.mask)
    assert shown != before
    assert all(view._outline.path() == shown for view in views)
