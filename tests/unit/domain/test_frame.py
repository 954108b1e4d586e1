from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest

from busi_desktop.domain.frame import MAX_SIDE_PX, MIN_SIDE_PX
from busi_desktop.domain.geometry import Geometry
from busi_desktop.errors import BugError
from tests.builders import make_frame


def resized(rows, cols):
    pixels = np.zeros((rows, cols), np.uint8)
    return replace(make_frame(), pixels=pixels, geometry=Geometry(shape=(rows, cols)))


def test_frame_keeps_private_read_only_copies():
    pixels, rgb = np.zeros((40, 50), np.uint8), np.zeros((40, 50, 3), np.uint8)
    frame = replace(make_frame((40, 50)), pixels=pixels, rgb=rgb)

    pixels[:], rgb[:] = 255, 255

    assert not frame.pixels.any()
    assert not frame.rgb.any()
    assert not frame.pixels.flags.writeable
    assert not frame.rgb.flags.writeable


@pytest.mark.parametrize(
    "shape", [(MIN_SIDE_PX, MIN_SIDE_PX), (MAX_SIDE_PX, MIN_SIDE_PX), (MIN_SIDE_PX, MAX_SIDE_PX)]
)
def test_smallest_and_longest_sides_are_accepted(shape):
    assert resized(*shape).pixels.shape == shape


@pytest.mark.parametrize(
    "shape", [(MIN_SIDE_PX - 1, 64), (64, MIN_SIDE_PX - 1), (MAX_SIDE_PX + 1, 64)]
)
def test_sides_beyond_the_limits_are_refused(shape):
    with pytest.raises(BugError, match="outside the accepted sizes"):
        resized(*shape)


def test_geometry_of_another_grid_is_refused():
    with pytest.raises(BugError, match="does not fit pixels"):
        replace(make_frame((40, 50)), geometry=Geometry(shape=(50, 40)))


def test_color_plane_of_another_grid_is_refused():
    with pytest.raises(BugError, match="color plane"):
        replace(make_frame((40, 50)), rgb=np.zeros((40, 51, 3), np.uint8))


@pytest.mark.parametrize("dtype", [np.uint16, np.float32])
def test_pixels_of_another_dtype_are_refused(dtype):
    with pytest.raises(BugError, match="expected uint8"):
        replace(make_frame((40, 50)), pixels=np.zeros((40, 50), dtype))


def test_frame_can_not_be_changed():
    with pytest.raises(FrozenInstanceError):
        make_frame().pixels = np.zeros((48, 64), np.uint8)


def test_frame_id_is_equal_by_value_and_tells_frames_of_a_file_apart():
    assert make_frame(seed=3).frame_id == make_frame(seed=3).frame_id
    assert make_frame(frame_number=0).frame_id != make_frame(frame_number=1).frame_id
    assert make_frame(seed=3).frame_id != make_frame(seed=4).frame_id
