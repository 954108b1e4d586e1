from __future__ import annotations

import math

import pytest

from busi_desktop.domain.recipe import PreprocessRecipe, StepSpec
from busi_desktop.errors import UserError
from busi_desktop.preprocess.registry import (
    SEED_RECIPE,
    STEPS,
    default_spec,
    make_spec,
    validate,
)


def recipe_of(*steps):
    return PreprocessRecipe(steps=steps)


def step(name, /, **parameters):
    return StepSpec(name=name, parameters=tuple(parameters.items()))


def refusal(recipe):
    with pytest.raises(UserError) as caught:
        validate(recipe)
    assert caught.value.hint
    return caught.value


def test_seed_recipe_is_the_papers_order_and_valid_as_it_stands():
    assert [spec.name for spec in SEED_RECIPE.steps] == [
        "resize", "equalize", "clahe", "gaussian", "anisotropic", "normalize", "gabor",
    ]  # fmt: skip
    assert validate(SEED_RECIPE).digest == SEED_RECIPE.digest


def test_parameters_that_are_left_out_get_their_defaults():
    bare = recipe_of(*(step(name) for name in STEPS if name != "gabor"), step("gabor"))

    filled = validate(bare)

    assert filled.steps == tuple(default_spec(spec.name) for spec in bare.steps)


def test_version_is_kept():
    recipe = PreprocessRecipe(steps=(default_spec("resize"),), version=7)

    assert validate(recipe).version == 7


def test_validated_recipe_has_one_digest_however_its_numbers_were_typed():
    written = recipe_of(step("anisotropic", iterations=10.0, kappa=20))

    assert validate(written).digest == recipe_of(default_spec("anisotropic")).digest


def test_unknown_step_is_refused_with_the_known_ones():
    error = refusal(recipe_of(step("sharpen")))

    assert error.code == "RECIPE_STEP"
    assert "'sharpen'" in error.message
    assert all(name in error.hint for name in STEPS)


def test_unknown_parameter_is_refused_with_the_known_ones():
    error = refusal(recipe_of(step("clahe", clip=2.0)))

    assert error.code == "RECIPE_PARAMETER"
    assert "'clip'" in error.message
    assert "clip_limit" in error.hint


def test_parameter_called_like_an_argument_of_ours_is_refused_as_unknown():
    assert "'name'" in refusal(recipe_of(step("resize", name="x"))).message


@pytest.mark.parametrize("name", STEPS)
def test_value_past_either_end_of_its_range_is_refused(name):
    for parameter in STEPS[name].parameters:
        if parameter.choices:
            outside = ["no such choice", 3]
        else:
            outside = [parameter.minimum - 1, parameter.maximum + 1, -math.inf]
        for value in outside:
            error = refusal(recipe_of(step(name, **{parameter.name: value})))
            assert error.code == "RECIPE_PARAMETER"
            assert parameter.title in error.message


@pytest.mark.parametrize(
    ("name", "parameter", "value"),
    [
        ("resize", "size", math.nan),
        ("resize", "size", math.inf),
        ("resize", "size", 100.7),
        ("resize", "size", 10**400),
        ("resize", "size", "wide"),
        ("resize", "size", [224]),
        ("resize", "size", None),
        ("gaussian", "sigma", math.nan),
        ("gaussian", "sigma", "much"),
        ("gabor", "orientations", ["0°"]),
    ],
)
def test_value_that_is_no_such_number_is_refused(name, parameter, value):
    error = refusal(recipe_of(step(name, **{parameter: value})))

    assert error.code == "RECIPE_PARAMETER"


@pytest.mark.parametrize("name", STEPS)
def test_ends_of_every_range_are_allowed(name):
    for parameter in STEPS[name].parameters:
        for value in parameter.choices or (parameter.minimum, parameter.maximum):
            spec = make_spec(name, **{parameter.name: value})
            assert spec.as_dict()[parameter.name] == value


def test_gabor_bank_must_come_last():
    error = refusal(recipe_of(default_spec("gabor"), default_spec("normalize")))

    assert error.code == "RECIPE_ORDER"


def test_two_gabor_banks_are_refused():
    assert refusal(recipe_of(default_spec("gabor"), default_spec("gabor"))).code == "RECIPE_ORDER"


def test_same_step_may_stand_twice():
    recipe = recipe_of(make_spec("gaussian", sigma=0.5), make_spec("gaussian", sigma=2.0))

    assert validate(recipe) == recipe
