from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.preprocess.registry import STEPS, make_spec
from tests.unit.preprocess.images import as_planes, one_bright_pixel, tissue


def gaussian(plane, **parameters):
    spec = make_spec("gaussian", **parameters)
    return STEPS["gaussian"].apply(as_planes(plane), spec.as_dict())[:, :, 0]


@pytest.mark.parametrize(("radius", "sigma"), [(1, 0.8), (3, 1.0), (5, 2.5)])
def test_one_bright_pixel_becomes_the_normalized_bell(radius, sigma):
    plane = one_bright_pixel()
    row, col = np.argwhere(plane == 1.0)[0]

    after = gaussian(plane, radius=radius, sigma=sigma)

    bell = np.exp(-(np.arange(-radius, radius + 1) ** 2) / (2.0 * sigma**2))
    expected = np.zeros_like(plane)
    box = np.s_[row - radius : row + radius + 1, col - radius : col + radius + 1]
    expected[box] = np.outer(bell, bell) / bell.sum() ** 2
    np.testing.assert_allclose(after, expected, atol=1e-5)


def test_mirrored_borders_keep_an_even_plane():
    plane = np.full((40, 50), 0.7, np.float32)

    np.testing.assert_allclose(gaussian(plane, radius=15, sigma=8.0), plane, atol=1e-5)


def test_larger_sigma_smooths_more():
    plane = tissue()

    spreads = [gaussian(plane, radius=6, sigma=sigma).std() for sigma in (0.5, 1.5, 4.0)]

    assert spreads == sorted(spreads, reverse=True)
