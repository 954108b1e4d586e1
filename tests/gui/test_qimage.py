"""Arrays become images that own their pixels."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor
import pytest

from busi_desktop.errors import BugError
from busi_desktop.ui.qimage import gray_qimage, rgb_qimage

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("width", [1, 3, 5, 8])
def test_each_pixel_lands_in_its_row_whatever_the_width(width):
    array = np.arange(4 * width, dtype=np.uint8).reshape(4, width)

    image = gray_qimage(array)

    got = [[QColor(image.pixel(x, y)).red() for x in range(width)] for y in range(4)]
    assert got == array.tolist()


def test_a_view_that_is_not_contiguous_is_read_right():
    array = np.arange(60, dtype=np.uint8).reshape(6, 10)

    assert gray_qimage(array[::2, ::3].T) == gray_qimage(array[::2, ::3].T.copy())
    assert gray_qimage(array[::-1]).pixelColor(0, 0).red() == 50


def test_image_stays_whole_when_its_array_changes():
    array = np.full((5, 5), 7, dtype=np.uint8)

    image = gray_qimage(array)
    array[:] = 200

    assert image.pixelColor(2, 2).red() == 7


def test_read_only_array_stays_as_it_is_when_the_image_is_painted_on():
    array = np.zeros((4, 4), dtype=np.uint8)
    array.flags.writeable = False

    image = gray_qimage(array)
    image.fill(255)

    assert array.max() == 0


def test_colors_keep_their_order():
    rgb = np.zeros((3, 5, 3), dtype=np.uint8)
    rgb[1, 4] = (10, 20, 30)

    assert rgb_qimage(rgb).pixelColor(4, 1).getRgb() == (10, 20, 30, 255)


@pytest.mark.parametrize(
    ("convert", "array"),
    [
        (gray_qimage, np.zeros((4, 4), np.float32)),
        (gray_qimage, np.zeros((4, 4, 3), np.uint8)),
        (rgb_qimage, np.zeros((4, 4, 4), np.uint8)),
        (rgb_qimage, np.zeros((4, 4), np.uint8)),
    ],
)
def test_other_dtypes_and_shapes_are_refused(convert, array):
    with pytest.raises(BugError, match="expected uint8"):
        convert(array)
