from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
import numpy as np
from PIL import Image
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io.gray import check_size, split_color, stretch
from tests.unit.io.files import color_ramp, ramp


@pytest.mark.parametrize(
    ("size", "code"),
    [
        ((31, 500), "IMAGE_TOO_SMALL"),
        ((1, 1), "IMAGE_TOO_SMALL"),
        ((8193, 40), "IMAGE_TOO_LARGE"),
        ((8000, 5001), "IMAGE_TOO_LARGE"),
    ],
)
def test_sizes_outside_the_caps_are_refused(size, code):
    with pytest.raises(UserError) as caught:
        check_size(*size)

    assert caught.value.code == code


@pytest.mark.parametrize("size", [(32, 32), (8192, 32), (8000, 5000)])
def test_sizes_at_the_caps_pass(size):
    check_size(*size)


@pytest.mark.parametrize("dtype", [np.uint16, np.int16, np.int32, np.float32])
def test_stretch_maps_the_extremes_to_black_and_white(dtype):
    values = np.array([[100, 200], [300, 1100]], dtype=dtype)

    np.testing.assert_array_equal(stretch(values), [[0, 26], [51, 255]])


def test_stretch_of_a_constant_is_black():
    assert not stretch(np.full((2, 2), 7, np.uint16)).any()


@given(hnp.arrays(np.uint16, (4, 5), elements=st.integers(0, 65535)))
def test_stretch_keeps_the_order_of_values(values):
    shown = stretch(values)

    order = np.argsort(values, axis=None)
    assert (np.diff(shown.ravel()[order].astype(int)) >= 0).all()


def test_equal_channels_give_back_the_channel_and_no_color():
    image = np.repeat(ramp()[..., np.newaxis], 3, axis=2)

    pixels, rgb = split_color(image)

    np.testing.assert_array_equal(pixels, ramp())
    assert rgb is None


@pytest.mark.parametrize("channel", [0, 1, 2])
def test_one_colored_pixel_is_color_and_jpeg_noise_is_not(channel):
    image = np.repeat(ramp()[..., np.newaxis], 3, axis=2)
    image[5, 7] = 100
    image[5, 7, channel] = 108

    assert split_color(image)[1] is None
    image[5, 7, channel] = 109
    assert split_color(image)[1] is not None


def test_color_is_the_distance_of_any_two_channels():
    image = np.repeat(ramp()[..., np.newaxis], 3, axis=2)
    image[5, 7] = (100, 105, 110)

    assert split_color(image)[1] is not None


def test_luma_is_that_of_pillow_within_rounding():
    pixels, _ = split_color(color_ramp())

    expected = np.asarray(Image.fromarray(color_ramp()).convert("L"))
    assert np.abs(pixels.astype(int) - expected).max() <= 1
