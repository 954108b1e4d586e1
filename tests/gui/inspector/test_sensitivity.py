"""Sensitivity: the model's answer against one parameter, on the real model."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor
import pytest

from busi_desktop.app.experiments import Sweep
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.pipeline.what_if import ask
from busi_desktop.preprocess.registry import STEPS, make_spec
from busi_desktop.ui.inspector.sensitivity import sweep_values
from tests.gui.inspector.helpers import CLAHE, RESIZE, switch

pytestmark = [pytest.mark.gui, pytest.mark.model]


@pytest.fixture
def sensitivity(experiment, steps, reader, workspace):
    switch(steps, CLAHE)
    reader.wait_for(lambda: workspace.tried_recipe is not None)
    experiment.tabs.setCurrentWidget(experiment.sensitivity)
    return experiment.sensitivity


def finished(steps) -> bool:
    sweep = steps.experiments.sweep
    return sweep is not None and not sweep.is_running


def test_sweep_asks_the_what_if_core_at_each_value(sensitivity, steps, reader, workspace, model):
    sensitivity.choice.setCurrentIndex(1)  # tiles
    sensitivity.start.click()
    assert not sensitivity.start.isEnabled()
    reader.wait_for(lambda: finished(steps))

    sweep = steps.experiments.sweep
    assert isinstance(sweep, Sweep)
    assert sweep.parameter == "tiles"
    assert sweep.values[0] == 2
    assert sweep.values[-1] == 32
    assert 8 in sweep.values  # now, and default
    assert 9 <= len(sweep.values) == len(sweep.experiments) <= 11
    for value, (x, y) in zip(sweep.values, sensitivity.plot.malignancy, strict=True):
        assert x == value
        if value in {2, 32}:
            recipe = PreprocessRecipe(
                steps=(
                    make_spec("resize", size=256),
                    make_spec("clahe", tiles=value),
                    make_spec("normalize"),
                )
            )
            assert y == pytest.approx(ask(workspace.frame, recipe, model).malignancy, abs=1e-6)
    assert sensitivity.progress.value() == len(sweep.values)
    assert "tiles from 2 per side to 32 per side" in sensitivity.sentence.text()
    assert [mark.text for mark in sensitivity.plot.marks] == ["now, and default"]


def test_present_and_default_value_are_marked_apart(sensitivity, steps, reader):
    steps.inspector.details.pages["clahe"].rows["clip_limit"].spin.setValue(4.0)

    sensitivity.start.click()
    reader.wait_for(lambda: finished(steps))

    marks = {mark.text: mark.value for mark in sensitivity.plot.marks}
    assert marks == {"default": 2.0, "now": 4.0}
    shown = sensitivity.plot.grab().toImage()
    colors = {shown.pixelColor(x, shown.height() // 2).name() for x in range(shown.width())}
    assert any(QColor(name).hue() in range(30, 50) for name in colors)  # the amber line


def test_sweep_can_be_stopped_and_keeps_its_points(sensitivity, steps, reader):
    sensitivity.start.click()
    reader.wait_for(lambda: len(steps.experiments.sweep.experiments) >= 2)

    sensitivity.stop.click()

    sweep = steps.experiments.sweep
    assert not sweep.is_running
    assert 2 <= len(sweep.experiments) < len(sweep.values)
    assert len(sensitivity.plot.malignancy) == len(sweep.experiments)
    assert sensitivity.start.isEnabled()
    assert not sensitivity.stop.isEnabled()


def test_sweep_that_the_model_can_not_take_ends_with_the_reason(sensitivity, steps, reader):
    steps.inspector.strip.tiles[RESIZE].click()

    sensitivity.start.click()
    reader.wait_for(lambda: finished(steps))

    assert steps.experiments.sweep.trouble is not None
    assert "makes 1 plane of 64 × 64 pixels" in sensitivity.sentence.text()
    assert sensitivity.start.isEnabled()


def test_without_a_step_that_is_on_there_is_nothing_to_start(sensitivity, steps):
    steps.inspector.strip.tiles[0].click()
    assert not sensitivity.start.isEnabled()
    assert "Choose a step that is on" in sensitivity.sentence.text()

    steps.inspector.strip.tiles[CLAHE].click()

    assert sensitivity.start.isEnabled()
    assert [sensitivity.choice.itemText(i) for i in range(2)] == ["Clip limit", "Tiles"]


def test_another_frame_ends_the_sweep(sensitivity, steps, reader):
    sensitivity.start.click()
    reader.open_samples("cyst.png")

    assert steps.experiments.sweep is None
    assert sensitivity.plot.malignancy == ()


def test_values_hold_the_present_one_and_the_default_and_choices_all():
    clip, tiles = STEPS["clahe"].parameters
    kind = STEPS["anisotropic"].parameters[-1]

    values = sweep_values(clip, now=3.3, home=2.0)
    assert {3.3, 2.0, 0.5, 10.0} <= set(values)
    assert list(values) == sorted(values)
    assert len(values) == 11
    assert len(sweep_values(tiles, now=2, home=32)) == 9
    assert sweep_values(kind, now="quadratic", home="exponential") == kind.choices
    assert np.isfinite(values).all()
