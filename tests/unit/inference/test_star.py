from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.inference.star import outline_around
from tests.builders import disc
from tests.screens import tissue


def _overlap(one, other) -> float:
    return 2.0 * (one & other).sum() / (one.sum() + other.sum())


def _lesion(shape, center, radius):
    pixels = tissue(*shape)
    truth = disc(shape, center_rc=center, radius=radius)
    dark = (pixels * 0.35).astype(np.uint8)
    return np.where(truth, dark, np.maximum(pixels, 70)).astype(np.uint8), truth


@pytest.mark.parametrize(("scale", "radius"), [(1, 20.0), (1, 55.0), (4, 200.0)])
def test_dark_region_is_outlined_from_its_middle(scale, radius) -> None:
    shape, center = (240 * scale, 320 * scale), (120.0 * scale, 150.0 * scale)
    pixels, truth = _lesion(shape, center, radius)

    found = outline_around(pixels, (center[1], center[0]))

    assert _overlap(found, truth) > 0.88


def test_click_beside_the_middle_finds_the_same_region() -> None:
    pixels, truth = _lesion((240, 320), (120.0, 150.0), 50.0)

    found = outline_around(pixels, (165.0, 112.0))

    assert _overlap(found, truth) > 0.85


def test_region_at_the_rim_is_cut_off_there() -> None:
    pixels, truth = _lesion((240, 320), (10.0, 150.0), 50.0)

    found = outline_around(pixels, (150.0, 12.0))

    assert found.shape == (240, 320)
    assert found[0, 150]
    assert _overlap(found, truth) > 0.7


@pytest.mark.parametrize("at_xy", [(0.0, 0.0), (2.9, 1.9)])
def test_smallest_frames_give_a_region_or_none(at_xy) -> None:
    found = outline_around(np.full((2, 3), 90, np.uint8), at_xy)

    assert found.shape == (2, 3)
    assert found.dtype == np.bool_
