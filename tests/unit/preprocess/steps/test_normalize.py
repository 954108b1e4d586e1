from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.preprocess.registry import STEPS, make_spec
from tests.unit.preprocess.images import as_planes, tissue


def normalize(plane, **parameters):
    spec = make_spec("normalize", **parameters)
    return STEPS["normalize"].apply(as_planes(plane), spec.as_dict())[:, :, 0]


def test_darkest_becomes_0_and_brightest_1_by_default():
    plane = 0.3 + 0.2 * tissue()

    after = normalize(plane)

    assert (after.min(), after.max()) == (0.0, 1.0)
    np.testing.assert_allclose(after, (plane - plane.min()) / np.ptp(plane), atol=1e-6)


def test_chosen_percentiles_become_black_and_white():
    plane = 0.2 + 0.6 * tissue()
    low, high = np.percentile(plane, [10.0, 90.0])

    after = normalize(plane, low=10.0, high=90.0)

    assert (after == 0.0).mean() == pytest.approx(0.1, abs=0.01)
    assert (after == 1.0).mean() == pytest.approx(0.1, abs=0.01)
    expected = np.clip((plane - low) / (high - low), 0.0, 1.0)
    np.testing.assert_allclose(after, expected, atol=1e-5)


@pytest.mark.parametrize("gray", [0.0, 0.4, 1.0])
def test_even_plane_stays(gray):
    plane = np.full((40, 50), gray, np.float32)

    np.testing.assert_array_equal(normalize(plane), plane)


def test_plane_whose_percentiles_fall_together_stays():
    plane = np.zeros((40, 50), np.float32)
    plane[0, 0] = 1.0

    np.testing.assert_array_equal(normalize(plane, low=5.0, high=95.0), plane)
