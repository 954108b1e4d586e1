from __future__ import annotations

import cv2
import numpy as np
import pytest

from busi_desktop.preprocess.registry import STEPS, make_spec
from busi_desktop.preprocess.steps.gabor import ORIENTATIONS, kernels
from tests.unit.preprocess.images import as_planes, one_bright_pixel, stripes, tissue

FOUR = "0°, 45°, 90°, 135°"
SHAPE = (96, 112)


def bank(plane, **parameters):
    return STEPS["gabor"].apply(as_planes(plane), make_spec("gabor", **parameters).as_dict())


def strengths(plane, **parameters):
    """Return how strongly each plane of the bank swings around 0.5, away from the border."""
    inner = bank(plane, **parameters)[16:-16, 16:-16, 1:]
    return np.abs(inner - 0.5).mean(axis=(0, 1))


@pytest.mark.parametrize("orientations", ORIENTATIONS)
def test_gray_plane_comes_first_then_one_plane_per_orientation(orientations):
    plane = tissue()

    planes = bank(plane, orientations=orientations)

    assert planes.shape == (*plane.shape, 1 + len(ORIENTATIONS[orientations]))
    np.testing.assert_array_equal(planes[:, :, 0], plane)


@pytest.mark.parametrize(("wavelength", "sigma", "gamma"), [(10.0, 4.0, 0.5), (40.0, 1.0, 2.0)])
def test_kernels_have_no_mean_and_an_odd_side(wavelength, sigma, gamma):
    for kernel in kernels(ORIENTATIONS[FOUR], wavelength, sigma, gamma):
        assert kernel.shape[0] == kernel.shape[1]
        assert kernel.shape[0] % 2 == 1
        assert abs(kernel.sum(dtype=np.float64)) < 1e-5 * np.abs(kernel).sum()


@pytest.mark.parametrize("angle_deg", ORIENTATIONS[FOUR])
def test_kernel_is_the_formula_less_its_mean(angle_deg):
    wavelength, sigma, gamma, angle = 9.0, 3.0, 0.6, np.deg2rad(angle_deg)
    (kernel,) = kernels((angle_deg,), wavelength, sigma, gamma)
    half = kernel.shape[0] // 2
    y, x = np.mgrid[-half : half + 1, -half : half + 1]

    u, v = x * np.cos(angle) + y * np.sin(angle), -x * np.sin(angle) + y * np.cos(angle)
    envelope = np.exp(-(u**2 + gamma**2 * v**2) / (2.0 * sigma**2))
    formula = envelope * np.cos(2.0 * np.pi * u / wavelength)

    np.testing.assert_allclose(kernel, formula - formula.mean(), atol=1e-5)


@pytest.mark.parametrize("index", range(4))
def test_stripes_answer_most_to_the_kernel_of_their_orientation(index):
    orientation = ORIENTATIONS[FOUR][index]
    plane = stripes(SHAPE, wavelength=10.0, orientation_deg=orientation)

    answer = strengths(plane, orientations=FOUR)

    others = np.delete(answer, index)
    assert answer[index] > 3.0 * others.max()


def test_stripes_of_the_kernels_wavelength_answer_most():
    (kernel,) = kernels((0.0,), 12.0, 4.0, 0.5)

    def response(wavelength):
        plane = stripes(SHAPE, wavelength=wavelength, orientation_deg=0.0)
        return float(np.abs(cv2.filter2D(plane, cv2.CV_32F, kernel)).max())

    assert response(12.0) > 3.0 * response(6.0)
    assert response(12.0) > 1.5 * response(30.0)


@pytest.mark.parametrize("orientations", ORIENTATIONS)
@pytest.mark.parametrize("sigma", [1.0, 4.0, 12.0])
@pytest.mark.parametrize("gray", [0.0, 0.3, 1.0])
def test_even_frame_gives_no_response(orientations, sigma, gray):
    planes = bank(np.full((64, 80), gray, np.float32), orientations=orientations, sigma=sigma)

    np.testing.assert_allclose(planes[:, :, 1:], 0.5, atol=1e-3)


@pytest.mark.parametrize("sigma", [1.0, 4.0, 12.0])
def test_faintest_pixel_of_8_bits_is_still_answered(sigma):
    planes = bank(one_bright_pixel() / np.float32(255.0), sigma=sigma)

    assert np.abs(planes[:, :, 1:] - 0.5).max() == pytest.approx(0.5)


def test_strongest_response_fills_the_range_whatever_the_contrast():
    plane = tissue()

    strong, faint = bank(plane)[:, :, 1:], bank(0.5 + 0.1 * plane)[:, :, 1:]

    assert np.abs(strong - 0.5).max() == pytest.approx(0.5)
    np.testing.assert_allclose(strong, faint, atol=1e-4)
