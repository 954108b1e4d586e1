from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import StepSpec
from busi_desktop.domain.step import StepResult
from busi_desktop.errors import BugError


def result_of(planes):
    return StepResult(
        spec=StepSpec(name="gabor"), planes=planes, transform=PixelTransform(), elapsed_ms=1.0
    )


def test_planes_are_private_and_read_only():
    planes = np.zeros((4, 5, 1), np.float32)

    result = result_of(planes)
    planes[:] = 1.0

    assert not result.planes.any()
    assert not result.planes.flags.writeable
    assert result.name == "gabor"


def test_image_of_a_single_plane_is_that_plane():
    planes = np.linspace(0.0, 1.0, 20, dtype=np.float32).reshape(4, 5, 1)

    np.testing.assert_array_equal(result_of(planes).image, planes[:, :, 0])


def test_image_of_a_bank_is_the_strongest_response_of_either_sign():
    planes = np.full((2, 2, 3), 0.5, np.float32)
    planes[0, 0] = [0.1, 0.9, 0.6]
    planes[0, 1] = [0.1, 0.4, 0.0]
    planes[1, 0, 0] = 1.0

    image = result_of(planes).image

    np.testing.assert_allclose(image, [[0.8, 1.0], [0.0, 0.0]], atol=1e-6)


@pytest.mark.parametrize("value", [-0.001, 1.001])
def test_values_outside_the_unit_range_are_refused_with_the_steps_name(value):
    with pytest.raises(BugError, match="step 'gabor'"):
        result_of(np.full((4, 5, 1), value, np.float32))


@pytest.mark.parametrize("planes", [np.zeros((4, 5), np.float32), np.zeros((4, 5, 1))])
def test_planes_of_another_kind_are_refused(planes):
    with pytest.raises(BugError, match="expected float32 with 3 axes"):
        result_of(planes)


def test_nan_is_refused():
    with pytest.raises(BugError, match="not finite"):
        result_of(np.full((4, 5, 1), np.nan, np.float32))
