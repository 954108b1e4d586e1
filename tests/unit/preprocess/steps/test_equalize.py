from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.preprocess.registry import STEPS, make_spec
from tests.unit.preprocess.images import as_planes, tissue


def equalize(plane, strength):
    spec = make_spec("equalize", strength=strength)
    return STEPS["equalize"].apply(as_planes(plane), spec.as_dict())[:, :, 0]


def test_strength_0_is_the_identity():
    plane = tissue()

    np.testing.assert_array_equal(equalize(plane, 0.0), plane)


def test_strength_1_gives_each_level_its_share_of_darker_pixels():
    plane = np.rint(tissue() ** 3 * 255.0).astype(np.float32) / np.float32(255.0)

    after = equalize(plane, 1.0)

    # Gonzalez & Woods, 3.3.1: the cumulative histogram, from the darkest level on.
    darkest = (plane == plane.min()).sum()
    share = np.array([[(plane <= value).sum() for value in row] for row in plane])
    expected = (share - darkest) / (plane.size - darkest)
    np.testing.assert_allclose(after, expected, atol=1.0 / 255.0)


def test_strength_blends_in_a_straight_line():
    plane = tissue() ** 2

    half = equalize(plane, 0.5)

    np.testing.assert_allclose(half, 0.5 * (plane + equalize(plane, 1.0)), atol=1e-6)


@pytest.mark.parametrize("strength", [0.3, 1.0])
def test_order_of_grays_is_kept(strength):
    plane = np.linspace(0.1, 0.6, 1600, dtype=np.float32).reshape(40, 40)

    assert (np.diff(equalize(plane, strength).ravel()) >= -1.0 / 255.0).all()
