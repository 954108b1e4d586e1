"""A held slider gets a quick preview; letting go gets the whole."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
import pytest

from tests.gui.inspector.helpers import CLAHE, DIFFUSION, switch

pytestmark = [pytest.mark.gui, pytest.mark.model]


def switch_on(steps, reader, workspace, tile: int) -> None:
    switch(steps, tile)
    name = steps.inspector.chosen_step().spec.name
    reader.wait_for(lambda: name in [step.name for step in workspace.steps])


def handle_of(slider) -> QPoint:
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    control, handle = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(control, option, handle, slider).center()


def test_diffusion_is_previewed_while_dragging_and_settles_when_let_go(
    window, steps, reader, workspace, qtbot
):
    switch_on(steps, reader, workspace, DIFFUSION)
    slider = steps.inspector.details.pages["anisotropic"].rows["iterations"].slider
    tile = steps.inspector.strip.tiles[DIFFUSION]
    start = handle_of(slider)

    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(slider, start + QPoint(20, 0))
    reader.wait_for(lambda: workspace.steps[1].is_preview)

    dragged = steps.inspector.chosen_step().spec
    assert dragged.as_dict()["iterations"] > 10
    assert tile.note == "preview"
    assert "Preview at half resolution" in window.viewer.compare.title

    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=start + QPoint(20, 0))
    reader.wait_for(lambda: not workspace.steps[1].is_preview)

    assert workspace.steps[1].spec == dragged
    assert tile.note.endswith("ms")
    assert "Preview" not in window.viewer.compare.title


def test_keys_get_the_whole_at_once(steps, reader, workspace, qtbot):
    switch_on(steps, reader, workspace, DIFFUSION)
    slider = steps.inspector.details.pages["anisotropic"].rows["iterations"].slider

    qtbot.keyClick(slider, Qt.Key.Key_Right)
    reader.wait_for(lambda: workspace.steps[1].spec.as_dict()["iterations"] == 11)

    assert not workspace.steps[1].is_preview


def test_quick_steps_are_never_previewed(steps, reader, workspace, qtbot):
    switch_on(steps, reader, workspace, CLAHE)
    slider = steps.inspector.details.pages["clahe"].rows["clip_limit"].slider
    start = handle_of(slider)

    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(slider, start + QPoint(20, 0))
    reader.wait_for(lambda: workspace.steps[1].spec == steps.inspector.chosen_step().spec)

    assert not any(step.is_preview for step in workspace.steps)
    asked = []
    steps.inspector.recipe_edited.connect(asked.append)
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=start + QPoint(20, 0))
    assert not asked
