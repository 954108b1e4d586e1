"""All preprocessing steps, and the recipe of the seed method.

A new step is one file in `steps/` and one line here; inspector, command line and docs follow.
"""

from __future__ import annotations

from types import MappingProxyType

from busi_desktop.domain.recipe import ParameterValue, PreprocessRecipe, StepSpec
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.preprocess.parameters import StepDefinition
from busi_desktop.preprocess.steps import (
    anisotropic,
    clahe,
    equalize,
    gabor,
    gaussian,
    morphology,
    normalize,
    resize,
)

STEPS: MappingProxyType[str, StepDefinition] = MappingProxyType(
    {
        "resize": resize.STEP,
        "equalize": equalize.STEP,
        "clahe": clahe.STEP,
        "gaussian": gaussian.STEP,
        "anisotropic": anisotropic.STEP,
        "morphology": morphology.STEP,
        "normalize": normalize.STEP,
        "gabor": gabor.STEP,
    }
)


def default_spec(name: str) -> StepSpec:
    """Return a step with its default parameters."""
    definition = STEPS[name]
    return StepSpec(
        name=name,
        parameters=tuple(
            (parameter.name, parameter.default) for parameter in definition.parameters
        ),
    )


def make_spec(name: str, /, **overrides: ParameterValue) -> StepSpec:
    """Return a checked step: the defaults, with some parameters replaced.

    Raises
    ------
    UserError
        If the step or a parameter is unknown, or a value is out of range.
    """
    definition = STEPS.get(name)
    if definition is None:
        raise UserError(
            say("There is no preprocessing step called {name!r}.", name=name),
            hint=say("Use one of: {names}.", names=", ".join(STEPS)),
            code="RECIPE_STEP",
        )
    known = {parameter.name: parameter for parameter in definition.parameters}
    unknown = set(overrides) - set(known)
    if unknown:
        raise UserError(
            say(
                "The step {step} has no parameter {name!r}.",
                step=say(definition.title),
                name=sorted(unknown)[0],
            ),
            hint=say("Use one of: {names}.", names=", ".join(known)),
            code="RECIPE_PARAMETER",
        )
    try:
        values = tuple(
            (name_, parameter.parse(overrides.get(name_, parameter.default)))
            for name_, parameter in known.items()
        )
    except (ValueError, TypeError, OverflowError) as exc:
        raise UserError(
            say(
                "The step {step} can't run: {reason}.", step=say(definition.title), reason=str(exc)
            ),
            hint="Correct the recipe or leave the parameter out to get its default.",
            code="RECIPE_PARAMETER",
        ) from exc
    return StepSpec(name=name, parameters=values)


def validate(recipe: PreprocessRecipe) -> PreprocessRecipe:
    """Return the recipe with every parameter checked, typed and filled in.

    Raises
    ------
    UserError
        If a step or parameter is unknown or out of range, or a Gabor bank is not last.
    """
    names = [step.name for step in recipe.steps]
    if "gabor" in names[:-1]:
        raise UserError(
            "The Gabor bank must be the last step of a recipe.",
            hint="Move it to the end: it stacks several planes, which the other steps don't take.",
            code="RECIPE_ORDER",
        )
    return PreprocessRecipe(
        version=recipe.version,
        steps=tuple(make_spec(step.name, **step.as_dict()) for step in recipe.steps),
    )


SEED_RECIPE = PreprocessRecipe(
    steps=tuple(
        default_spec(name)
        for name in (
            "resize",
            "equalize",
            "clahe",
            "gaussian",
            "anisotropic",
            "normalize",
            "gabor",
        )
    )
)
"""The seed method's preprocessing. Its morphology works on predicted masks, not on images."""
