from __future__ import annotations

import cv2
import numpy as np
import pytest

from busi_desktop.inference.frame_rules import (
    color_ratios,
    dual_view_ratio,
    exposure_ratios,
    overlay_ratio,
    thinned,
    white_ratio,
)

SHAPE = (200, 200)
RED, BLUE, GREEN = (230, 30, 20), (20, 40, 200), (40, 210, 60)


def ramp(shape=SHAPE, low=20, high=200):
    """Return all grays from `low` to `high`, in equal shares."""
    levels = np.linspace(low, high, shape[0] * shape[1])
    return np.rint(levels).astype(np.uint8).reshape(shape)


def grain(shape=SHAPE, seed=0):
    noise = np.random.default_rng(seed).normal(size=shape)
    smooth = cv2.GaussianBlur(noise, (0, 0), 2.0)
    return np.clip(110 + 35 * smooth / smooth.std(), 0, 255).astype(np.uint8)


def rows_of(value, share):
    pixels = ramp()
    pixels[: round(share * SHAPE[0])] = value
    return pixels


def colored(share, *colors):
    """Return gray RGB of which a share of rows is in equal parts of the colors."""
    rgb = np.repeat(ramp()[:, :, np.newaxis], 3, axis=2)
    for part in np.array_split(np.arange(round(share * SHAPE[0])), len(colors)):
        rgb[part] = colors[0]
        colors = colors[1:]
    return rgb


@pytest.mark.parametrize(("side", "beyond"), [(127, True), (128, False)])
def test_side_below_128_pixels_is_too_small(side, beyond):
    for shape in [(side, 400), (400, side)]:
        assert (exposure_ratios(ramp(shape))["too_small"] > 1.0) == beyond


@pytest.mark.parametrize(("spread", "beyond"), [(42, True), (48, False)])
def test_spread_of_few_grays_is_of_low_contrast(spread, beyond):
    pixels = ramp(low=100, high=100 + spread)

    assert (exposure_ratios(pixels)["low_contrast"] > 1.0) == beyond


@pytest.mark.parametrize(("share", "beyond"), [(0.80, True), (0.70, False)])
def test_mostly_black_frame_is_too_dark(share, beyond):
    assert (exposure_ratios(rows_of(0, share))["too_dark"] > 1.0) == beyond


@pytest.mark.parametrize(("brightest", "beyond"), [(55, True), (80, False)])
def test_frame_without_bright_echoes_is_too_dark(brightest, beyond):
    assert (exposure_ratios(ramp(low=5, high=brightest))["too_dark"] > 1.0) == beyond


@pytest.mark.parametrize(("share", "beyond"), [(0.40, True), (0.30, False)])
def test_white_page_is_beyond_the_limit(share, beyond):
    assert (white_ratio(rows_of(255, share)) > 1.0) == beyond


@pytest.mark.parametrize(
    ("share", "colors", "codes"),
    [
        (0.01, (RED,), set()),
        (0.04, (RED,), {"colour_doppler"}),
        (0.30, (RED, BLUE), {"colour_doppler"}),
        (0.30, (RED, GREEN, BLUE), {"elastography"}),
        (0.80, (RED, BLUE), {"colour_doppler", "not_ultrasound"}),
    ],
)
def test_color_is_named_by_its_share_and_hues(share, colors, codes):
    ratios = color_ratios(colored(share, *colors))

    assert {code for code, ratio in ratios.items() if ratio > 1.0} == codes


@pytest.mark.parametrize("tint", [(1.0, 0.95, 0.85), (1.0, 0.7, 0.3), (0.3, 0.6, 1.0)])
def test_tinted_gray_map_is_no_color(tint):
    rgb = np.rint(ramp()[:, :, np.newaxis] * np.array(tint)).astype(np.uint8)

    assert max(color_ratios(rgb).values()) == 0.0


@pytest.mark.parametrize("gap", [0, 2, 12])
def test_two_views_side_by_side_have_a_seam(gap):
    left, right = grain((300, 240)), grain((300, 240), seed=1)

    pair = np.hstack([left, np.zeros((300, gap), np.uint8), right])

    assert dual_view_ratio(pair) > 1.0


def test_one_view_has_no_seam():
    assert dual_view_ratio(grain((300, 480))) < 0.5


def test_box_in_the_upper_half_is_no_seam():
    pixels = grain((300, 480))
    cv2.rectangle(pixels, (200, 10), (460, 130), 255, 1)

    assert dual_view_ratio(pixels) < 1.0


def test_black_margin_is_no_second_view():
    pixels = grain((300, 480))
    pixels[:, 260:] = 0

    assert dual_view_ratio(pixels) == 0.0


def test_labels_and_calipers_are_no_heavy_overlay():
    pixels = grain((400, 500))
    cv2.putText(pixels, "RT UOQ 10H", (20, 380), 0, 0.8, 255, 2)
    cv2.drawMarker(pixels, (250, 200), 255, cv2.MARKER_CROSS, 12, 1)
    cv2.line(pixels, (150, 200), (350, 210), 200, 1)

    assert 0.0 < overlay_ratio(pixels) < 0.5


def test_page_of_text_over_the_frame_is_a_heavy_overlay():
    pixels = grain((400, 500))
    for row in range(20, 400, 24):
        cv2.putText(pixels, "MEASUREMENTS AND REPORT TEXT", (5, row), 0, 0.8, 255, 2)

    assert overlay_ratio(pixels) > 1.0


def test_filled_box_is_a_heavy_overlay():
    pixels = grain((400, 500))
    pixels[100:250, 150:400] = 90

    assert overlay_ratio(pixels) > 1.0


def test_large_frame_is_thinned_to_about_a_thousand_pixels():
    assert thinned(np.zeros((3000, 2000), np.uint8)).shape == (1000, 667)
    assert thinned(np.zeros((768, 1024), np.uint8)).shape == (768, 1024)
