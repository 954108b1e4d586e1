from __future__ import annotations

import cv2
import numpy as np
import pytest

from busi_desktop.inference.frame_statistics import content_box, statistics


def grain(shape, *, sigma=(2.0, 2.0), seed=0):
    noise = np.random.default_rng(seed).normal(size=shape)
    smooth = cv2.GaussianBlur(noise, (0, 0), sigmaX=sigma[0], sigmaY=sigma[1])
    return np.clip(110 + 35 * smooth / smooth.std(), 1, 255).astype(np.uint8)


@pytest.mark.parametrize("shape", [(32, 32), (48, 500), (500, 40), (600, 800)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_even_frames_of_any_shape_have_finite_statistics(shape, level):
    values = statistics(np.full(shape, level, np.uint8))

    assert np.isfinite(list(values.values())).all()


def test_names_are_the_same_for_all_frames():
    one, two = statistics(grain((100, 300))), statistics(np.zeros((200, 90), np.uint8))

    assert list(one) == list(two)


def test_equal_frames_have_equal_statistics():
    assert statistics(grain((200, 300))) == statistics(grain((200, 300)))


def test_black_margins_of_the_screen_do_not_count():
    scan = grain((300, 400))
    screen = np.pad(scan, ((60, 40), (80, 120)))

    rows, cols = content_box(screen)
    inner, outer = statistics(scan), statistics(screen)

    assert abs(rows.start - 60) <= 8
    assert abs(rows.stop - 360) <= 8
    assert abs(cols.start - 80) <= 8
    assert abs(cols.stop - 480) <= 8
    for name in ("gray_0.5", "local_ratio_0.5", "correlation_x_2"):
        assert outer[name] == pytest.approx(inner[name], abs=0.08)


def test_grain_wider_than_high_correlates_more_across():
    values = statistics(grain((192, 192), sigma=(4.0, 1.0)))

    assert values["correlation_x_3"] > values["correlation_y_3"] + 0.3
    assert values["octave_direction_0"] > 0.5


def test_text_lines_are_periodic():
    page = np.full((384, 384), 250, np.uint8)
    for row in range(20, 384, 24):
        cv2.putText(page, "the quick brown fox jumps over", (10, row), 0, 0.6, 10, 1)

    assert statistics(page)["text_lines"] > 3 * statistics(grain((384, 384)))["text_lines"]


def test_mirror_symmetry_is_seen():
    half = grain((200, 100), sigma=(9.0, 9.0))

    values = statistics(np.hstack([half, half[:, ::-1]]))

    assert values["mirror_x"] > 0.99 > values["mirror_y"]


def test_brightness_falls_with_depth():
    decay = np.linspace(1.0, 0.2, 240)[:, np.newaxis]

    values = statistics((grain((240, 300)) * decay).astype(np.uint8))

    assert values["row_0"] > 1.3
    assert values["row_7"] < 0.7
