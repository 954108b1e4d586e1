from __future__ import annotations

import math

import numpy as np
import pytest

from busi_desktop.preprocess.registry import STEPS, make_spec
from busi_desktop.preprocess.steps.anisotropic import EXPONENTIAL, QUADRATIC, diffuse
from tests.unit.preprocess.images import as_planes, tissue

CONDUCTIONS = [EXPONENTIAL, QUADRATIC]


def step_edge(height, *, shape=(20, 30), noise=0.0):
    plane = np.full(shape, 0.3, np.float32)
    plane[:, shape[1] // 2 :] += np.float32(height)
    return plane + np.random.default_rng(0).normal(0.0, noise, shape).astype(np.float32)


def perona_malik(plane, *, iterations, kappa, gamma, conduction):
    """Write equations 7 and 8 of the paper down pixel by pixel."""
    image = plane.astype(np.float64)
    rows, cols = image.shape
    for _ in range(iterations):
        after = image.copy()
        for row in range(rows):
            for col in range(cols):
                for r, c in ((row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)):
                    if not (0 <= r < rows and 0 <= c < cols):
                        continue
                    gradient = image[r, c] - image[row, col]
                    ratio = (gradient / kappa) ** 2
                    g = math.exp(-ratio) if conduction == EXPONENTIAL else 1.0 / (1.0 + ratio)
                    after[row, col] += gamma * g * gradient
        image = after
    return image


@pytest.mark.parametrize("conduction", CONDUCTIONS)
@pytest.mark.parametrize(("kappa", "gamma"), [(20.0 / 255.0, 0.2), (0.3, 0.25), (0.02, 0.05)])
def test_equals_the_paper_pixel_by_pixel(conduction, kappa, gamma):
    plane = tissue((9, 13))
    settings = {"iterations": 6, "kappa": kappa, "gamma": gamma, "conduction": conduction}

    np.testing.assert_allclose(
        diffuse(plane, **settings), perona_malik(plane, **settings), atol=1e-5
    )


@pytest.mark.parametrize("conduction", CONDUCTIONS)
def test_mean_is_kept_and_no_new_extreme_appears(conduction):
    plane = tissue()

    after = diffuse(plane, iterations=60, kappa=0.1, gamma=0.25, conduction=conduction)

    assert after.mean(dtype=np.float64) == pytest.approx(plane.mean(dtype=np.float64), abs=1e-5)
    assert plane.min() <= after.min()
    assert after.max() <= plane.max()
    assert after.std() < 0.9 * plane.std()


@pytest.mark.parametrize("conduction", CONDUCTIONS)
def test_edge_stronger_than_kappa_survives_and_a_weaker_one_is_smoothed(conduction):
    def height_left(height):
        settings = {"iterations": 10, "kappa": 20.0 / 255.0, "gamma": 0.2}
        after = diffuse(step_edge(height), conduction=conduction, **settings)
        return float(after[10, 15] - after[10, 14]) / height

    strong, weak = height_left(0.6), height_left(0.02)

    assert strong > 0.85
    assert weak < 0.4


def test_speckle_is_smoothed_on_both_sides_of_a_strong_edge():
    noisy = step_edge(0.6, shape=(40, 60), noise=0.02)

    after = diffuse(noisy, iterations=10, kappa=20.0 / 255.0, gamma=0.2, conduction=EXPONENTIAL)

    assert after[:, :28].std() < 0.5 * noisy[:, :28].std()
    assert after[:, 32:].std() < 0.5 * noisy[:, 32:].std()
    assert after[:, 32:].mean() - after[:, :28].mean() == pytest.approx(0.6, abs=0.01)


def test_exponential_keeps_a_strong_edge_better_than_quadratic():
    def height_after(conduction):
        after = diffuse(step_edge(0.3), iterations=30, kappa=0.08, gamma=0.2, conduction=conduction)
        return float(after[10, 15] - after[10, 14])

    assert height_after(EXPONENTIAL) > height_after(QUADRATIC) + 0.01


@pytest.mark.parametrize("conduction", CONDUCTIONS)
def test_no_iterations_change_nothing(conduction):
    plane = tissue()

    after = diffuse(plane, iterations=0, kappa=0.1, gamma=0.2, conduction=conduction)

    np.testing.assert_array_equal(after, plane)


def test_step_takes_kappa_in_gray_levels():
    plane = tissue()
    spec = make_spec("anisotropic", kappa=51.0, iterations=5, gamma=0.1, conduction=QUADRATIC)

    (stepped,) = np.moveaxis(STEPS["anisotropic"].apply(as_planes(plane), spec.as_dict()), 2, 0)

    expected = diffuse(plane, iterations=5, kappa=0.2, gamma=0.1, conduction=QUADRATIC)
    np.testing.assert_array_equal(stepped, expected)
