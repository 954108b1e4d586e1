"""Image and step: side by side, behind a divider, as their difference."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.ui.compare import CompareMode
from busi_desktop.ui.view_state import WindowLevel

pytestmark = [pytest.mark.gui, pytest.mark.model]

CLAHE = 3


@pytest.fixture
def compare(window, reader, workspace):
    """Look at CLAHE, which the model's own recipe doesn't have, over a sample's plain image."""
    reader.open_samples("malignant.png")
    window.layers.set_visible("lesion", False)
    window.actions_by_name["steps"].trigger()
    inspector = window.steps_dock.inspector
    inspector.strip.tiles[CLAHE].click()
    inspector.strip.tiles[CLAHE].switch.click()
    reader.wait_for(lambda: workspace.tried_recipe is not None)
    return window.viewer.compare


def grays(widget) -> np.ndarray:
    """Return what is painted, ``(h, w)``."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(int)


def hide_labels(compare) -> None:
    """Take away what is written over the pictures."""
    for label in (compare.image_title, *compare._titles.values(), *compare._warnings.values()):
        label.hide()
    compare.divider.hide()


def test_key_goes_through_the_three_ways_and_the_button_names_them(window, compare, qtbot):
    seen = []
    for _ in range(4):
        seen.append((compare.mode, compare.button.text(), window.viewer.step.isVisible()))
        qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)

    assert seen == [
        (CompareMode.SIDE, "Side by side", True),
        (CompareMode.WIPE, "Wipe", False),
        (CompareMode.DIFFERENCE, "Difference", True),
        (CompareMode.SIDE, "Side by side", True),
    ]
    assert compare.button.accessibleName() == "Compare: Wipe"


def test_button_offers_all_ways(window, compare, qtbot):
    assert compare.button.isVisible()
    menu = compare.button.menu()

    menu.actions()[1].trigger()

    assert compare.mode is CompareMode.WIPE
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]


def test_left_of_the_divider_is_the_image_and_right_of_it_the_step(window, compare):
    main = window.viewer.main
    compare.set_mode(CompareMode.WIPE)
    x = compare.divider.x_px
    hide_labels(compare)
    both = grays(main)
    compare.wipe.hide()
    image = grays(main)
    compare.wipe.show()
    compare.wipe.clearMask()
    step = grays(main)

    assert compare.wipe.size() == main.size()
    middle = slice(60, -60)  # without the corner texts
    left, right = (middle, slice(0, x - 2)), (middle, slice(x + 2, None))
    assert np.abs(both - image)[left].mean() < 0.5  # rounding when a part is painted
    assert np.abs(both - step)[right].mean() < 0.5
    assert min(np.abs(step - image)[side].mean() for side in (left, right)) > 5.0


def test_divider_is_dragged_with_the_mouse(window, compare, qtbot):
    compare.set_mode(CompareMode.WIPE)
    divider, width = compare.divider, window.viewer.main.width()
    center = divider.rect().center()

    qtbot.mousePress(divider, Qt.MouseButton.LeftButton, pos=center)
    qtbot.mouseMove(divider, center - QPoint(width // 4, 0))
    qtbot.mouseRelease(divider, Qt.MouseButton.LeftButton)

    assert divider.share == pytest.approx(0.25, abs=0.02)
    assert compare.wipe.mask().boundingRect().left() == divider.x_px
    assert window.viewer.main.window_level == WindowLevel()


def test_divider_moves_with_the_keys_as_soon_as_it_is_there(window, compare, qtbot):
    window.activateWindow()
    window.actions_by_name["compare_mode"].trigger()
    divider = compare.divider
    assert QApplication.focusWidget() is divider

    qtbot.keyClick(divider, Qt.Key.Key_Right)
    assert divider.share == pytest.approx(0.52)
    qtbot.keyClick(divider, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert divider.share == pytest.approx(0.42)
    qtbot.keyClick(divider, Qt.Key.Key_End)
    assert divider.share == 1.0
    qtbot.keyClick(divider, Qt.Key.Key_Home)
    assert divider.share == 0.0


def test_both_sides_are_labelled_and_follow_the_divider(compare):
    compare.set_mode(CompareMode.WIPE)

    compare.divider.move_to(0.4)

    x = compare.divider.x_px
    assert compare.image_title.isVisible()
    assert compare.image_title.text() == "Image"
    assert compare.image_title.geometry().right() < x
    assert compare._titles[compare.wipe].geometry().left() > x
    assert compare.title == "After: CLAHE"
    assert compare.warns  # it isn't what the model saw


def test_zoom_and_gray_window_hold_for_both_sides(window, compare):
    compare.set_mode(CompareMode.WIPE)
    main = window.viewer.main

    main.zoom_by(3.0, (100.0, 100.0))
    main.set_window_level(WindowLevel(width=100.0, center=90.0))

    assert compare.wipe.view_state == main.view_state
    assert compare.wipe.window_level == main.window_level


def test_difference_has_its_colors_its_scale_and_its_title(window, compare):
    compare.set_mode(CompareMode.DIFFERENCE)

    assert compare.title == "CLAHE − image"
    assert compare.legend.isVisible()
    assert compare.warns
    image = window.viewer.step.grab().toImage()
    colors = [
        image.pixelColor(x, y)
        for x in range(20, image.width() - 20, 7)
        for y in range(80, image.height() - 80, 7)
    ]
    assert any(color.red() > color.blue() + 40 for color in colors)
    assert any(color.blue() > color.red() + 10 for color in colors)


def test_difference_keeps_its_colors_when_the_gray_window_is_dragged(window, compare, qtbot):
    compare.set_mode(CompareMode.DIFFERENCE)
    step = window.viewer.step
    before = step.grab().toImage()

    qtbot.mousePress(step.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
    qtbot.mouseMove(step.viewport(), QPoint(160, 240))
    qtbot.mouseRelease(step.viewport(), Qt.MouseButton.LeftButton)
    qtbot.mouseMove(step.viewport(), QPoint(100, 200))

    assert step.window_level == WindowLevel()
    middle = before.rect().adjusted(30, 100, -130, -60)
    assert step.grab().toImage().copy(middle) == before.copy(middle)


def test_the_model_s_own_resize_makes_no_difference(window, compare):
    window.steps_dock.inspector.strip.tiles[1].click()

    compare.set_mode(CompareMode.DIFFERENCE)

    assert compare.legend.lines()[0] == "+8 brighter"
    assert not compare.warns or window.session.workspace.tried_recipe is not None


def test_filter_responses_are_shown_without_a_difference(window, compare, reader, workspace):
    strip = window.steps_dock.inspector.strip
    strip.tiles[-1].switch.click()
    reader.wait_for(lambda: workspace.steps[-1].name == "gabor")
    strip.tiles[-1].click()

    compare.set_mode(CompareMode.DIFFERENCE)

    assert "no difference map" in compare.title
    assert not compare.legend.isVisible()


def test_the_way_stays_for_the_next_step_and_goes_with_the_dock(window, compare):
    compare.set_mode(CompareMode.WIPE)
    strip = window.steps_dock.inspector.strip

    strip.tiles[1].click()
    assert compare.wipe.isVisible()
    assert compare.title == "After: Letterbox resize"
    strip.tiles[0].click()
    shown = (compare.wipe, compare.divider, compare.image_title, compare.button)
    assert not any(widget.isVisible() for widget in shown)
    strip.tiles[1].click()
    window.actions_by_name["steps"].trigger()

    assert not any(widget.isVisible() for widget in shown)


def test_the_command_opens_the_steps_where_none_is_looked_at(window, reader):
    reader.open_samples("benign.png")

    window.actions_by_name["compare_mode"].trigger()

    assert window.steps_dock.isVisible()
    assert window.viewer.step.isVisible()
    assert window.viewer.compare.title == "After: Normalization"  # what the model gets
    assert not window.viewer.compare.warns
