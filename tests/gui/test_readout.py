"""What is under the cursor."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform, SpacingSource
from busi_desktop.domain.prediction import ProbabilityMap
from busi_desktop.inference.vote import to_source_grid
from busi_desktop.ui.readout import probability_at, readout
from tests.builders import make_frame, make_geometry, make_result, make_spacing


def test_a_pixel_is_told_with_its_gray_value():
    frame = make_frame()

    text = readout((10.9, 5.2), frame, None)

    assert "x 10  y 5" in text
    assert f"gray {frame.pixels[5, 10]}" in text
    assert "mm" not in text


def test_an_analyzed_frame_tells_the_lesion_probability():
    result = make_result()

    assert "lesion 90 %" in readout((30.5, 20.5), result.frame, result)
    assert "lesion 10 %" in readout((2.5, 2.5), result.frame, result)


def test_color_is_told_as_it_is():
    frame = make_frame(color=True)

    assert "RGB" in readout((3, 3), frame, None)


def test_millimeters_are_told_inside_the_calibrated_region_only():
    spacing = make_spacing(0.1, 0.2)
    frame = make_frame(geometry=make_geometry(spacing=spacing, bounds=(10, 20, 40, 60)))

    inside, outside = (readout(point, frame, None) for point in ((30.0, 15.0), (5.0, 5.0)))

    assert inside.endswith("2.0 mm across, 0.5 mm down in the file's ultrasound region")
    assert "mm" not in outside
    assert outside.endswith("no calibration here")


def test_millimeters_name_their_origin():
    spacing = make_spacing(0.1, source=SpacingSource.PIXEL_SPACING)
    frame = make_frame(geometry=make_geometry(spacing=spacing))

    assert "by the file's pixel spacing" in readout((30.0, 15.0), frame, None)


@pytest.mark.parametrize("point", [(-0.1, 3), (3, -0.1), (64.0, 3), (3, 48.0), None])
def test_outside_the_frame_nothing_is_told(point):
    assert readout(point, make_frame(), None) == ""


@given(st.integers(0, 39), st.integers(0, 59))
def test_the_probability_told_is_the_one_that_the_mask_is_cut_by(row, col):
    values = np.random.default_rng(1).random((16, 16), dtype=np.float32)
    transform = PixelTransform(scale_xy=(16 / 60, 16 / 60), offset_xy=(0.0, 2.5))
    source = ProbabilityMap(values=values, transform=transform)

    grid = to_source_grid(values, transform, (40, 60))

    assert probability_at(source, (col + 0.5, row + 0.5)) == pytest.approx(grid[row, col], abs=0.02)
