from __future__ import annotations

import pytest

from busi_desktop.domain.calibration import ScaleAxes, ScaleLine
from busi_desktop.measure.scale import axes_of, doubt_of, is_plausible, pixel_size


def line(*ends, length_mm, axes=ScaleAxes.BOTH):
    return ScaleLine(ends_xy=ends, length_mm=length_mm, axes=axes)


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ((10.0, 110.0), (ScaleAxes.BOTH, ScaleAxes.DOWN)),
        ((110.0, 10.0), (ScaleAxes.BOTH, ScaleAxes.ACROSS)),
        ((19.0, 110.0), (ScaleAxes.BOTH, ScaleAxes.DOWN)),
        ((25.0, 110.0), (ScaleAxes.BOTH,)),
        ((-90.0, 10.0), (ScaleAxes.BOTH, ScaleAxes.ACROSS)),
        ((10.0, 25.0), ()),
    ],
    ids=["down", "across", "leaning a little", "slanted", "to the left", "too short"],
)
def test_a_line_tells_only_about_the_directions_that_it_runs_in(end, expected):
    assert axes_of(((10.0, 10.0), end)) == expected


def test_square_pixels_get_the_lines_length_in_both_directions():
    size = pixel_size(line((10.0, 10.0), (40.0, 50.0), length_mm=10.0), aspect=1.0)

    assert size == pytest.approx((0.2, 0.2))


def test_a_known_aspect_is_kept_whatever_the_line_runs_along():
    down = pixel_size(line((10.0, 10.0), (10.0, 110.0), length_mm=30.0), aspect=1.5)
    across = pixel_size(line((10.0, 10.0), (110.0, 10.0), length_mm=20.0), aspect=1.5)

    assert down == pytest.approx((0.3, 0.2))
    assert across == pytest.approx((0.3, 0.2))


def test_one_direction_says_nothing_of_the_other():
    ends = ((10.0, 10.0), (14.0, 110.0))
    down = line(*ends, length_mm=30.0, axes=ScaleAxes.DOWN)
    across = line((0.0, 3.0), (60.0, 0.0), length_mm=30.0, axes=ScaleAxes.ACROSS)

    assert pixel_size(down, aspect=1.0) == (pytest.approx(0.3), None)
    assert pixel_size(across, aspect=1.0) == (None, pytest.approx(0.5))


@pytest.mark.parametrize(
    ("size", "expected"), [(0.004, False), (0.005, True), (2.0, True), (2.1, False), (None, True)]
)
def test_only_pixels_that_a_scanner_may_have_are_plausible(size, expected):
    assert is_plausible(size) is expected


def test_the_doubt_is_a_pixel_in_the_lines_length():
    assert doubt_of(((0.0, 0.0), (0.0, 200.0))) == pytest.approx(0.005)
