"""Signed difference of step and image, on the step's grid."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.preprocess.parameters import to_bytes
from busi_desktop.preprocess.registry import make_spec
from busi_desktop.preprocess.run import run
from busi_desktop.ui.difference import (
    FULL_SCALES,
    DifferenceLegend,
    difference_of,
    diverging_table,
    onto_grid,
)
from tests.builders import make_frame

FRAME = make_frame((120, 160)).pixels


def step_of(size: int):
    (result,) = run(FRAME, PreprocessRecipe(steps=(make_spec("resize", size=size),)))
    return to_bytes(result.image), result.transform


@pytest.mark.parametrize("size", [64, 96, 224, 512])
def test_a_mere_resize_differs_nowhere_whatever_the_size(size):
    step, transform = step_of(size)

    reference, covered = onto_grid(FRAME, transform, step.shape)

    assert np.abs(step.astype(int) - reference)[covered].max() <= 1
    assert covered.mean() == pytest.approx(0.75)  # 160×120 in a square


def test_a_shift_is_followed():
    moved = np.zeros((120, 160), np.uint8)
    moved[10:, 20:] = FRAME[:-10, :-20]

    reference, covered = onto_grid(FRAME, PixelTransform(offset_xy=(20.0, 10.0)), moved.shape)

    assert np.array_equal(reference[covered], moved[covered])
    assert not covered[:10].any()
    assert not covered[:, :20].any()


def test_brighter_is_orange_darker_is_blue_and_the_same_is_dark():
    ramp = np.linspace(-50.0, 50.0, FRAME.shape[0])[:, np.newaxis]
    step = np.clip(FRAME + ramp, 0, 255).astype(np.uint8)
    step[:, 40:80] = FRAME[:, 40:80]
    change = step.astype(int) - FRAME

    difference = difference_of(step, FRAME, PixelTransform())

    red, blue = (difference.picture[:, :, channel].astype(int) for channel in (0, 2))
    assert (red - blue)[change > 12].min() > 0
    assert (blue - red)[change < -12].min() > 0
    assert difference.picture[:, 40:80].max() < 40


def test_both_ends_are_equally_light_and_each_side_grows_steadily():
    table = diverging_table()

    lab = cv2.cvtColor(table[np.newaxis], cv2.COLOR_RGB2LAB)[0, :, 0].astype(int)
    assert abs(lab[0] - lab[-1]) < 12
    assert (np.diff(lab[:256]) <= 1).all()
    assert (np.diff(lab[255:]) >= -1).all()
    assert lab[255] < 0.15 * lab[0]


@pytest.mark.parametrize(("amount", "scale"), [(0, 8), (5, 8), (30, 32), (100, 128), (255, 255)])
def test_scale_is_the_smallest_that_holds_the_differences(amount, scale):
    image = np.zeros((20, 20), np.uint8)

    assert difference_of(image + np.uint8(amount), image, PixelTransform()).full_scale == scale
    assert scale in FULL_SCALES


def test_legend_names_the_range_in_gray_levels(qtbot):
    legend = DifferenceLegend(None)
    qtbot.addWidget(legend)

    legend.set_full_scale(64)

    assert legend.lines() == ("+64 brighter", "0 unchanged", "−64 darker")
    assert "+64 brighter" in legend.accessibleName()
    picture = legend.grab().toImage()
    bar = [picture.pixelColor(14, y) for y in range(28, legend.height() - 14)]
    assert bar[0].red() > bar[0].blue()
    assert bar[-1].blue() > bar[-1].red()
    assert bar[len(bar) // 2].lightness() < 60
