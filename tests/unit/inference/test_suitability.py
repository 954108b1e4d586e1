from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from busi_desktop.inference.suitability import REASONS, assess
from busi_desktop.io.load import open_file
from busi_desktop.io.samples import samples_folder
from tests.builders import make_frame

CONTRACT = {
    "not_ultrasound", "colour_doppler", "elastography", "dual_view", "too_small", "low_contrast",
    "out_of_distribution", "heavy_overlay", "too_dark",
}  # fmt: skip
SAMPLES = ("benign", "malignant", "normal", "cyst")


def scan(name="benign"):
    """Return the pixels of a generated phantom, writable."""
    return open_file(samples_folder() / f"{name}.png").read_frame(0).pixels.copy()


def gray_frame(pixels, rgb=None):
    pixels = np.ascontiguousarray(pixels)
    return replace(make_frame(pixels.shape), pixels=pixels, rgb=rgb)


def color_frame(pixels, *, rows, cols, color):
    rgb = np.repeat(pixels[:, :, np.newaxis], 3, axis=2)
    rgb[rows, cols] = color
    return gray_frame(np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)), rgb)


def assert_reasons(frame, *reasons, **novelty):
    suitability = assess(frame, **novelty)
    assert suitability.reasons == reasons
    assert suitability.suitable == (not reasons)
    assert 0.0 <= suitability.score <= 1.0
    assert (suitability.score < 0.5) == bool(reasons)
    assert set(suitability.reasons) <= set(REASONS)


@pytest.mark.parametrize("name", SAMPLES)
def test_phantom_is_suitable(name):
    assert_reasons(gray_frame(scan(name)))


def test_color_calipers_and_a_label_do_not_matter():
    pixels = scan()
    rgb = np.repeat(pixels[:, :, np.newaxis], 3, axis=2)
    for place in [(200, 200), (330, 260)]:
        cv2.drawMarker(rgb, place, (255, 255, 0), cv2.MARKER_CROSS, 14, 2)
    cv2.putText(rgb, "RT UOQ", (60, 470), 0, 0.8, (255, 255, 0), 2)

    assert_reasons(gray_frame(np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)), rgb))


def test_gray_stored_as_color_is_gray():
    pixels = scan()

    assert_reasons(gray_frame(pixels, np.repeat(pixels[:, :, np.newaxis], 3, axis=2)))


def test_flow_in_a_frame_is_named():
    frame = color_frame(scan(), rows=slice(200, 300), cols=slice(200, 300), color=(220, 30, 20))

    assert_reasons(frame, "colour_doppler")


@pytest.mark.parametrize(
    ("rows", "seen", "reason"), [(120, 120, "too_small"), (400, 80, "too_dark")]
)
def test_flow_is_named_also_where_the_frame_shows_too_little(rows, seen, reason):
    pixels = scan()[:rows]
    pixels[seen:] = 0

    frame = color_frame(pixels, rows=slice(10, 70), cols=slice(200, 400), color=(220, 30, 20))

    assert_reasons(frame, reason, "colour_doppler")


def test_a_small_color_picture_is_no_flow():
    colors = [(220, 30, 20), (30, 40, 220), (20, 200, 40)]
    rgb = np.array(colors, np.uint8)[np.arange(90) // 30][:, np.newaxis].repeat(200, axis=1)

    assert_reasons(gray_frame(np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)), rgb), "too_small")


def test_two_phantoms_side_by_side_are_a_dual_view():
    assert_reasons(
        gray_frame(np.hstack([scan()[:540, 6:400], scan("cyst")[:540, 6:400]])), "dual_view"
    )


def test_filled_box_covers_too_much():
    pixels = scan()
    pixels[150:330, 150:400] = 90

    assert "heavy_overlay" in assess(gray_frame(pixels)).reasons


@pytest.mark.parametrize("gray", [0, 128, 255])
def test_even_frame_is_turned_away_without_a_fault(gray):
    suitability = assess(gray_frame(np.full((200, 200), gray, np.uint8)))

    assert "low_contrast" in suitability.reasons
    assert suitability.score < 0.01


def test_frame_that_shows_too_little_is_judged_for_that_alone():
    assert set(assess(gray_frame(np.zeros((100, 200), np.uint8))).reasons) == {
        "too_small", "too_dark", "low_contrast",
    }  # fmt: skip


def test_page_of_text_is_no_ultrasound():
    page = np.full((500, 600), 250, np.uint8)
    for row in range(30, 500, 26):
        cv2.putText(page, "Findings: no suspicious lesion is seen.", (20, row), 0, 0.8, 10, 1)

    assert_reasons(gray_frame(page), "not_ultrasound")
    assert_reasons(gray_frame(255 - page), "not_ultrasound")


def test_smooth_gradient_is_no_ultrasound():
    ramp = np.tile(np.linspace(20, 220, 400).astype(np.uint8), (300, 1))

    assert_reasons(gray_frame(ramp), "not_ultrasound")
    assert_reasons(gray_frame(ramp.T), "not_ultrasound")


def test_white_noise_is_no_ultrasound():
    noise = np.random.default_rng(0).integers(0, 256, (300, 400), dtype=np.uint8)

    assert_reasons(gray_frame(noise), "not_ultrasound")


@pytest.mark.parametrize(
    ("novelty", "limit", "reasons"),
    [
        (None, None, ()),
        (30.0, None, ()),
        (None, 20.0, ()),
        (19.0, 20.0, ()),
        (21.0, 20.0, ("out_of_distribution",)),
    ],
)
def test_novelty_beyond_its_limit_is_out_of_distribution(novelty, limit, reasons):
    assert_reasons(gray_frame(scan()), *reasons, novelty=novelty, novelty_limit=limit)


def test_score_falls_with_novelty():
    frame = gray_frame(scan())

    scores = [assess(frame, novelty=v, novelty_limit=20.0).score for v in (18.0, 20.0, 24.0, 60.0)]

    assert scores == sorted(scores, reverse=True)
    assert scores[1] == pytest.approx(0.5)


def test_novelty_is_not_said_of_what_is_no_ultrasound():
    noise = np.random.default_rng(0).integers(0, 256, (300, 400), dtype=np.uint8)

    assert_reasons(gray_frame(noise), "not_ultrasound", novelty=99.0, novelty_limit=20.0)


def test_score_falls_with_the_distance_from_the_limit():
    pixels = scan()

    scores = [assess(gray_frame(pixels[60 : 60 + side])).score for side in (120, 100, 50)]

    assert scores == sorted(scores, reverse=True)
    assert scores[1] == pytest.approx(1.0 / (1.0 + 1.28**2))


def test_every_code_of_the_contract_has_a_sentence():
    assert set(REASONS) == CONTRACT
    assert all(sentence.endswith(".") for sentence in REASONS.values())
