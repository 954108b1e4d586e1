from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.preprocess.registry import STEPS, make_spec
from tests.builders import disc, rectangle
from tests.unit.preprocess.images import as_planes, tissue

SHAPES = [(300, 400), (400, 300), (97, 501), (224, 224), (60, 90), (33, 64), (100, 40)]


def letterbox(plane, size=224):
    values = make_spec("resize", size=size).as_dict()
    planes = STEPS["resize"].apply(as_planes(plane), values)
    return planes[:, :, 0], STEPS["resize"].transform(plane.shape, values)


def center_xy(plane):
    """Return the center of mass in edge coordinates."""
    y, x = np.mgrid[: plane.shape[0], : plane.shape[1]]
    return (
        float((plane * (x + 0.5)).sum() / plane.sum()),
        float((plane * (y + 0.5)).sum() / plane.sum()),
    )


@pytest.mark.parametrize("size", [64, 224, 512])
@pytest.mark.parametrize("shape", SHAPES)
def test_content_lies_within_half_a_pixel_of_where_the_transform_puts_it(shape, size):
    radius = min(shape) / 6.0
    spot = disc(shape, center_rc=(shape[0] * 0.3, shape[1] * 0.65), radius=radius)

    plane, transform = letterbox(spot.astype(np.float32), size)

    expected = transform.apply(center_xy(spot))
    assert center_xy(plane) == pytest.approx(expected, abs=0.5)


@pytest.mark.parametrize("shape", SHAPES)
def test_frame_fills_exactly_the_box_that_the_transform_names(shape):
    plane, transform = letterbox(np.ones(shape, np.float32))

    left, top = transform.apply((0.0, 0.0))
    right, bottom = transform.apply((float(shape[1]), float(shape[0])))
    box = rectangle((224, 224), rows=(round(top), round(bottom)), cols=(round(left), round(right)))
    np.testing.assert_allclose(plane, box, atol=1e-6)
    assert max(right - left, bottom - top) == pytest.approx(224.0)


@pytest.mark.parametrize("shape", SHAPES)
def test_aspect_is_kept_to_half_a_pixel(shape):
    _, transform = letterbox(np.ones(shape, np.float32))

    content = (shape[0] * transform.scale_xy[1], shape[1] * transform.scale_xy[0])
    scale = 224.0 / max(shape)
    assert content == pytest.approx((shape[0] * scale, shape[1] * scale), abs=0.5)


@pytest.mark.parametrize("shape", SHAPES)
def test_content_is_centered_to_a_pixel(shape):
    _, transform = letterbox(np.ones(shape, np.float32))

    middle = transform.apply((shape[1] / 2.0, shape[0] / 2.0))

    assert middle == pytest.approx((112.0, 112.0), abs=0.5)


def test_square_frame_of_the_size_is_left_alone():
    plane = tissue((224, 224))

    resized, _ = letterbox(plane)

    np.testing.assert_allclose(resized, plane, atol=1e-6)


def test_shrinking_by_a_whole_number_is_the_mean_of_each_block():
    plane = np.random.default_rng(0).random((256, 256), dtype=np.float32)

    resized, _ = letterbox(plane, 64)

    # Bilinear interpolation would look at 4 of the 16 pixels, and speckle would alias.
    blocks = plane.reshape(64, 4, 64, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(resized, blocks, atol=1e-5)


def test_extremely_narrow_frame_keeps_at_least_one_pixel():
    plane, transform = letterbox(np.ones((8192, 32), np.float32), 64)

    assert plane.any()
    assert transform.scale_xy[0] > 0.0
