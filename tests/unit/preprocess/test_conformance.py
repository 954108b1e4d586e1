"""What every registered step must keep; a new one is picked up from the registry."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.preprocess.parameters import Kind, StepDefinition
from busi_desktop.preprocess.registry import STEPS, default_spec, make_spec
from busi_desktop.preprocess.run import run
from tests.unit.preprocess.images import as_planes, one_bright_pixel, tissue

IMAGES = {
    "tissue": tissue(),
    "black": np.zeros((48, 64), np.float32),
    "gray": np.full((48, 64), 0.4, np.float32),
    "white": np.ones((48, 64), np.float32),
    "one bright pixel": one_bright_pixel(),
    "one dark pixel": 1.0 - one_bright_pixel(),
    "smallest frame": tissue((32, 32)),
    "narrow frame": tissue((32, 301)),
}

each_step = pytest.mark.parametrize("name", STEPS)


def extremes(definition: StepDefinition):
    """Return settings with every parameter at an end of its range, in all combinations."""
    ends = [
        parameter.choices
        if parameter.kind is Kind.CHOICE
        else (parameter.minimum, parameter.maximum)
        for parameter in definition.parameters
    ]
    names = [parameter.name for parameter in definition.parameters]
    return [dict(zip(names, values, strict=True)) for values in product(*ends)]


def assert_valid(planes, *, shape, case):
    assert planes.dtype == np.float32, case
    assert planes.shape[:2] == shape, case
    assert np.isfinite(planes).all(), case
    assert planes.min() >= 0.0, case
    assert planes.max() <= 1.0, case


def out_shape(name, shape, values):
    return (values["size"],) * 2 if name == "resize" else shape


@each_step
@pytest.mark.parametrize("image", IMAGES)
def test_step_returns_finite_float32_planes_in_the_unit_range(name, image):
    values = default_spec(name).as_dict()

    planes = STEPS[name].apply(as_planes(IMAGES[image]), values)

    assert_valid(planes, shape=out_shape(name, IMAGES[image].shape, values), case=image)
    assert planes.shape[2] == (4 if name == "gabor" else 1)


@each_step
@pytest.mark.parametrize("image", ["tissue", "white", "one bright pixel"])
def test_step_holds_at_the_ends_of_every_parameter(name, image):
    plane = IMAGES[image][:40, :44]

    for extreme in extremes(STEPS[name]):
        values = make_spec(name, **extreme).as_dict()
        planes = STEPS[name].apply(as_planes(plane), values)
        assert_valid(planes, shape=out_shape(name, plane.shape, values), case=extreme)


@each_step
def test_step_is_deterministic_and_leaves_its_input(name):
    planes = as_planes(tissue())
    before = planes.copy()
    values = default_spec(name).as_dict()

    first = STEPS[name].apply(planes, values)
    second = STEPS[name].apply(planes, values)
    kept = second.copy()
    first[:] = 0.0

    np.testing.assert_array_equal(planes, before)
    np.testing.assert_array_equal(second, kept)
    assert not np.shares_memory(first, planes)


@each_step
def test_step_takes_input_that_nobody_may_write_to(name):
    planes = as_planes(tissue())
    planes.flags.writeable = False

    STEPS[name].apply(planes, default_spec(name).as_dict())


@pytest.mark.parametrize("name", [name for name in STEPS if name != "gabor"])
def test_step_treats_each_of_several_planes_alone(name):
    one, other = tissue(seed=1), tissue(seed=2)
    values = default_spec(name).as_dict()

    both = STEPS[name].apply(np.stack([one, other], axis=2), values)

    for i, plane in enumerate((one, other)):
        alone = STEPS[name].apply(as_planes(plane), values)
        np.testing.assert_array_equal(both[:, :, i], alone[:, :, 0])


@each_step
def test_step_changes_the_image(name):
    plane = as_planes(0.2 + 0.5 * tissue())

    planes = STEPS[name].apply(plane, default_spec(name).as_dict())

    assert planes.shape != plane.shape or np.abs(planes - plane).max() > 0.01


@each_step
@pytest.mark.parametrize("shape", [(48, 64), (90, 33), (224, 224), (33, 640)])
def test_transform_takes_points_to_the_new_grid_and_back(name, shape):
    pixels = np.zeros(shape, np.uint8)
    (result,) = run(pixels, PreprocessRecipe(steps=(default_spec(name),)))
    points = [(0.0, 0.0), (float(shape[1]), float(shape[0])), (shape[1] / 3.0, shape[0] / 7.0)]

    mapped = [result.transform.apply(point) for point in points]
    back = [result.transform.inverse().apply(point) for point in mapped]

    height, width = result.planes.shape[:2]
    assert all(0.0 <= x <= width + 1e-9 and 0.0 <= y <= height + 1e-9 for x, y in mapped)
    for point, returned in zip(points, back, strict=True):
        assert returned == pytest.approx(point, abs=1e-9)


@each_step
def test_only_a_step_that_declares_a_transform_changes_the_grid(name):
    (result,) = run(np.zeros((48, 64), np.uint8), PreprocessRecipe(steps=(default_spec(name),)))

    if STEPS[name].transform is None:
        assert result.planes.shape[:2] == (48, 64)
        assert result.transform == PixelTransform()
    else:
        assert result.transform != PixelTransform()


@each_step
def test_step_explains_itself_and_every_default_lies_in_its_range(name):
    definition = STEPS[name]

    assert definition.name == name
    assert all((definition.title, definition.explanation, definition.source))
    for parameter in definition.parameters:
        assert parameter.title
        assert parameter.explanation
        assert parameter.parse(parameter.default) == parameter.default
        assert type(parameter.parse(parameter.default)) is type(parameter.default)
