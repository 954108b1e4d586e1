"""Run a recipe on a frame's pixels."""

from __future__ import annotations

from collections.abc import Callable
import time

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.step import StepResult
from busi_desktop.preprocess.parameters import Planes, to_unit
from busi_desktop.preprocess.registry import STEPS


def _never() -> None:
    return None


def run(
    pixels: NDArray[np.uint8],
    recipe: PreprocessRecipe,
    *,
    check: Callable[[], None] = _never,
) -> tuple[StepResult, ...]:
    """Apply every step of a recipe, in order.

    Parameters
    ----------
    pixels
        uint8 ``(H, W)``.
    recipe
        A recipe that `registry.validate` has accepted.
    check
        Called before each step; raises `Cancelled` to stop.

    Returns
    -------
    tuple of StepResult
        One per step; the last one's planes are the model's input.
    """
    planes: Planes = to_unit(pixels)[:, :, np.newaxis]
    transform = PixelTransform()
    results = []
    for spec in recipe.steps:
        check()
        definition = STEPS[spec.name]
        values = spec.as_dict()
        start = time.perf_counter()
        if definition.transform is not None:
            shape = (planes.shape[0], planes.shape[1])
            transform = transform.then(definition.transform(shape, values))
        planes = definition.apply(planes, values)
        elapsed_ms = (time.perf_counter() - start) * 1e3
        results.append(
            StepResult(spec=spec, planes=planes, transform=transform, elapsed_ms=elapsed_ms)
        )
    return tuple(results)
