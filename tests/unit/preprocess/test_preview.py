from __future__ import annotations

import cv2
import numpy as np
import pytest

from busi_desktop.preprocess.preview import preview
from busi_desktop.preprocess.registry import STEPS
from tests.builders import disc

DIFFUSION = STEPS["anisotropic"]


def speckle(shape=(160, 200)):
    """Return a darker disc in tissue, float32 ``(*shape, 1)``, with speckle of one pixel's size."""
    inside = disc(shape, center_rc=(80, 90), radius=40.0)
    grain = np.random.default_rng(0).normal(0.0, 0.06, shape)
    plane = np.where(inside, 0.25, 0.5) + cv2.GaussianBlur(grain, (0, 0), 0.7)
    return np.clip(plane, 0.0, 1.0).astype(np.float32)[:, :, None]


def diffusion(**changed):
    return {parameter.name: parameter.default for parameter in DIFFUSION.parameters} | changed


def distance(one, other):
    return float(np.sqrt(np.mean((one - other) ** 2)))


@pytest.mark.parametrize("iterations", [10, 40])
@pytest.mark.parametrize("kappa", [1.0, 3.0, 10.0, 20.0, 80.0])
def test_a_preview_is_nearer_to_the_step_than_the_untouched_image_is(kappa, iterations):
    planes = speckle()
    values = diffusion(kappa=kappa, iterations=iterations)
    whole = DIFFUSION.apply(planes, values)

    quick = preview(DIFFUSION, planes, values)

    change = distance(planes, whole)
    assert distance(quick, whole) <= max(0.95 * change, 1 / 255)


def test_what_diffusion_leaves_alone_stays_sharp_in_the_preview():
    planes = speckle()

    quick = preview(DIFFUSION, planes, diffusion(kappa=1.0))

    assert quick.shape == planes.shape
    assert distance(quick, planes) < 1 / 255


def test_an_even_image_has_no_detail_to_give_back():
    planes = np.full((160, 160, 1), 0.5, np.float32)

    np.testing.assert_allclose(preview(DIFFUSION, planes, diffusion()), planes, atol=1e-6)
