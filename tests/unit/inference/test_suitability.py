from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from busi_desktop.inference.suitability import REASONS, assess
from tests.builders import make_frame

SHAPE = (200, 200)
STRONG_BLUE = (20, 40, 200)


def gray_frame(pixels, rgb=None):
    frame = replace(make_frame(pixels.shape), pixels=pixels)
    return replace(frame, rgb=rgb)


def ramp(shape=SHAPE, low=20, high=200):
    """Return all grays from `low` to `high`, in equal shares."""
    levels = np.linspace(low, high, shape[0] * shape[1])
    return np.rint(levels).astype(np.uint8).reshape(shape)


def with_share(share, value, shape=SHAPE):
    """Return a ramp with a block of rows of one gray."""
    pixels = ramp(shape)
    pixels[: round(share * shape[0])] = value
    return gray_frame(pixels)


def colored(share):
    """Return a frame of which a share of rows is strongly colored."""
    pixels = ramp()
    rgb = np.repeat(pixels[:, :, np.newaxis], 3, axis=2)
    rgb[: round(share * SHAPE[0])] = STRONG_BLUE
    return gray_frame(pixels, rgb)


def assert_reasons(frame, *reasons):
    suitability = assess(frame)
    assert suitability.reasons == reasons
    assert suitability.suitable == (not reasons)
    assert 0.0 <= suitability.score <= 1.0
    assert (suitability.score < 0.5) == bool(reasons)
    assert set(suitability.reasons) <= set(REASONS)


def test_ordinary_frame_is_suitable():
    frame = gray_frame(ramp((500, 600)))

    assert_reasons(frame)
    assert assess(frame).score > 0.8


@pytest.mark.parametrize(
    ("shape", "reasons"),
    [((127, 400), ("too_small",)), ((400, 127), ("too_small",)), ((128, 400), ())],
)
def test_frame_below_128_pixels_is_too_small(shape, reasons):
    assert_reasons(gray_frame(ramp(shape)), *reasons)


@pytest.mark.parametrize(("spread", "reasons"), [(29, ("low_contrast",)), (32, ())])
def test_frame_of_less_than_30_grays_is_of_low_contrast(spread, reasons):
    assert_reasons(gray_frame(ramp(low=100, high=100 + spread)), *reasons)


@pytest.mark.parametrize(("share", "reasons"), [(0.95, ("not_ultrasound",)), (0.85, ())])
def test_almost_black_frame_is_no_ultrasound(share, reasons):
    assert_reasons(with_share(share, 0), *reasons)


@pytest.mark.parametrize(("share", "reasons"), [(0.40, ("not_ultrasound",)), (0.30, ())])
def test_page_of_white_is_no_ultrasound(share, reasons):
    assert_reasons(with_share(share, 255), *reasons)


@pytest.mark.parametrize(
    ("share", "reasons"),
    [(0.015, ()), (0.03, ("colour_doppler",)), (0.20, ("colour_doppler",))],
)
def test_color_on_part_of_the_frame_is_color_flow(share, reasons):
    assert_reasons(colored(share), *reasons)


def test_color_on_much_of_the_frame_is_a_picture_and_only_that():
    assert_reasons(colored(0.35), "not_ultrasound")


def test_gray_stored_as_color_is_gray():
    pixels = ramp()

    assert_reasons(gray_frame(pixels, np.repeat(pixels[:, :, np.newaxis], 3, axis=2)))


def test_pale_tint_of_a_gray_map_is_no_color_flow():
    pixels = ramp()
    tint = np.array([1.0, 0.95, 0.85])

    rgb = np.rint(pixels[:, :, np.newaxis] * tint).astype(np.uint8)

    assert_reasons(gray_frame(pixels, rgb))


@pytest.mark.parametrize("gray", [0, 128, 255])
def test_even_frame_is_turned_away_without_a_fault(gray):
    suitability = assess(gray_frame(np.full(SHAPE, gray, np.uint8)))

    assert "low_contrast" in suitability.reasons
    assert suitability.score < 0.01


def test_several_faults_are_all_named():
    frame = gray_frame(ramp((100, 200), low=0, high=4))

    assert set(assess(frame).reasons) == {"too_small", "low_contrast", "not_ultrasound"}


def test_score_falls_with_the_distance_from_the_limit():
    scores = [assess(gray_frame(ramp((side, 400)))).score for side in (300, 200, 128, 100, 50)]

    assert scores == sorted(scores, reverse=True)
    assert scores[2] == pytest.approx(0.5)


@pytest.mark.parametrize("code", REASONS)
def test_every_code_has_a_sentence(code):
    assert REASONS[code].endswith(".")
    assert code == code.lower()
