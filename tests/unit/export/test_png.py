from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from busi_desktop.domain.region import RegionOrigin, whole
from busi_desktop.errors import BugError
from busi_desktop.export.png import (
    HALO_BGR,
    OUTLINE_BGR,
    encode_gradcam,
    encode_mask,
    encode_overlay,
    encode_probability,
)
from tests.builders import SHAPE, disc, make_frame, rectangle


def decode(data: bytes):
    """Return the pixels as stored: depth and channels unchanged, blue first."""
    return cv2.imdecode(np.frombuffer(data, dtype=np.uint8), cv2.IMREAD_UNCHANGED)


def bgr_of(frame):
    return np.stack([frame.pixels] * 3, axis=2)


@pytest.mark.parametrize(
    "mask",
    [
        disc(SHAPE, center_rc=(20, 30), radius=9.0),
        np.zeros(SHAPE, dtype=np.bool_),
        np.ones(SHAPE, dtype=np.bool_),
        np.ones((1, 1), dtype=np.bool_),
    ],
)
def test_mask_is_8_bit_gray_of_0_and_255(mask):
    stored = decode(encode_mask(mask))

    assert stored.dtype == np.uint8
    np.testing.assert_array_equal(stored, np.where(mask, 255, 0))


def test_probability_is_16_bit_gray_of_the_rounded_value():
    values = np.array([[0.0, 1.0, 0.5], [0.25, 1e-6, 1.0 / 65535]], dtype=np.float32)

    stored = decode(encode_probability(values))

    assert stored.dtype == np.uint16
    np.testing.assert_array_equal(stored, [[0, 65535, 32768], [16384, 0, 1]])


@pytest.mark.parametrize("bad", [np.nan, np.inf, -0.01, 1.01])
def test_probability_outside_its_range_is_refused(bad):
    with pytest.raises(BugError):
        encode_probability(np.array([[0.5, bad]], dtype=np.float32))


def test_overlay_outlines_the_mask_on_its_own_border():
    frame = make_frame()
    mask = rectangle(SHAPE, rows=(10, 30), cols=(20, 50))

    stored = decode(encode_overlay(frame, mask))

    border = mask & ~rectangle(SHAPE, rows=(11, 29), cols=(21, 49))
    assert (stored[border] == OUTLINE_BGR).all()
    assert (stored[9, 20:50] == HALO_BGR).all()
    assert (stored[10:30, 19] == HALO_BGR).all()


def test_overlay_tints_the_inside_and_leaves_the_rest():
    frame = make_frame()
    mask = rectangle(SHAPE, rows=(10, 30), cols=(20, 50))

    stored = decode(encode_overlay(frame, mask))

    inside = rectangle(SHAPE, rows=(11, 29), cols=(21, 49))
    tinted = np.rint(bgr_of(frame)[inside] * 0.8 + 0.2 * np.array(OUTLINE_BGR))
    outside = ~rectangle(SHAPE, rows=(8, 32), cols=(18, 52))
    np.testing.assert_array_equal(stored[inside], tinted)
    np.testing.assert_array_equal(stored[outside], bgr_of(frame)[outside])


def test_overlay_without_a_lesion_is_the_frame():
    frame = make_frame(color=True)

    stored = decode(encode_overlay(frame, np.zeros(SHAPE, dtype=np.bool_)))

    np.testing.assert_array_equal(stored[:, :, ::-1], frame.rgb)


def test_overlay_closes_the_outline_at_the_frames_border():
    stored = decode(encode_overlay(make_frame(), np.ones(SHAPE, dtype=np.bool_)))

    assert (stored[0] == OUTLINE_BGR).all()
    assert (stored[:, -1] == OUTLINE_BGR).all()
    assert (stored[5, 5] != OUTLINE_BGR).any()


def test_overlay_shows_a_single_pixel():
    mask = rectangle(SHAPE, rows=(10, 11), cols=(20, 21))

    stored = decode(encode_overlay(make_frame(), mask))

    assert tuple(stored[10, 20]) == OUTLINE_BGR
    assert tuple(stored[10, 21]) == HALO_BGR


def test_overlay_line_grows_with_the_frame():
    shape = (800, 800)
    mask = rectangle(shape, rows=(300, 500), cols=(400, 600))

    stored = decode(encode_overlay(make_frame(shape), mask))

    on_line = (stored[400, 400:600] == OUTLINE_BGR).all(axis=1)
    assert list(np.flatnonzero(on_line)) == [0, 1, 2, 197, 198, 199]


def test_overlay_keeps_the_frame_untouched():
    frame = make_frame(color=True)
    before = frame.rgb.copy()

    encode_overlay(frame, np.ones(SHAPE, dtype=np.bool_))

    np.testing.assert_array_equal(frame.rgb, before)


def test_gradcam_leaves_the_frame_where_the_map_is_silent():
    frame = make_frame(color=True)

    stored = decode(encode_gradcam(frame, np.zeros(SHAPE, dtype=np.float32)))

    np.testing.assert_array_equal(stored[:, :, ::-1], frame.rgb)


def test_gradcam_shows_cividis_yellow_where_the_map_speaks():
    frame = make_frame()
    values = np.ones(SHAPE, dtype=np.float32)

    stored = decode(encode_gradcam(frame, values))

    top = cv2.applyColorMap(np.array([[255]], dtype=np.uint8), cv2.COLORMAP_CIVIDIS)[0, 0]
    np.testing.assert_allclose(stored, bgr_of(frame) * 0.35 + top * 0.65, atol=0.6)
    assert top[0] < top[1] < top[2]  # yellow, blue channel first


@pytest.mark.parametrize("encode", [encode_overlay, encode_gradcam])
def test_plane_of_another_size_is_refused(encode):
    dtype = np.bool_ if encode is encode_overlay else np.float32

    with pytest.raises(BugError):
        encode(make_frame(), np.zeros((SHAPE[0], SHAPE[1] + 1), dtype=dtype))


def test_equal_input_gives_equal_bytes():
    mask = disc(SHAPE, center_rc=(20, 30), radius=9.0)
    values = np.linspace(0.0, 1.0, mask.size, dtype=np.float32).reshape(SHAPE)

    def all_bytes():
        frame = make_frame(color=True)
        return (
            encode_mask(mask),
            encode_probability(values),
            encode_overlay(frame, mask),
            encode_gradcam(frame, values),
        )

    assert all_bytes() == all_bytes()


@pytest.mark.parametrize("encode", [encode_overlay, encode_gradcam])
def test_pictures_hold_nothing_but_pixels(encode):
    plane = np.ones(SHAPE, dtype=np.bool_ if encode is encode_overlay else np.float32)
    data = encode(make_frame(color=True), plane)

    chunks, start = [], 8  # length, type, content and checksum follow the signature
    while start < len(data):
        chunks.append(data[start + 4 : start + 8])
        start += 12 + int.from_bytes(data[start : start + 4], "big")

    assert set(chunks) == {b"IHDR", b"IDAT", b"IEND"}


@pytest.mark.parametrize("encode", [encode_overlay, encode_gradcam])
def test_what_the_model_was_not_given_is_drawn_dim_with_a_line_around_the_rest(encode):
    frame = make_frame((40, 60), color=True)
    plane = np.zeros((40, 60), np.bool_ if encode is encode_overlay else np.float32)
    box = (10, 20, 30, 50)
    region = replace(whole((40, 60)), box=box, views=(box,), origin=RegionOrigin.PIXELS)

    stored = decode(encode(frame, plane, region)).astype(int)

    plain = decode(encode(frame, plane)).astype(int)
    np.testing.assert_array_equal(stored[10:30, 20:50], plain[10:30, 20:50])
    assert np.abs(stored[:9] - plain[:9] / 2).max() <= 1
    assert (stored[9, 19:51] == stored[30, 19:51]).all()
    assert (stored[9, 19:51] == stored[9, 19]).all()
    assert np.ptp(stored[9, 19]) > 80  # no gray line: it can't be taken for anatomy
