"""Run a recipe on a frame's pixels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
import time

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import PreprocessRecipe, StepSpec
from busi_desktop.domain.region import PixelBox
from busi_desktop.domain.step import StepResult
from busi_desktop.preprocess.parameters import to_unit
from busi_desktop.preprocess.preview import preview
from busi_desktop.preprocess.registry import STEPS


def _never() -> None:
    return None


def run(
    pixels: NDArray[np.uint8],
    recipe: PreprocessRecipe,
    *,
    box: PixelBox | None = None,
    known: Sequence[StepResult] = (),
    is_preview: bool = False,
    check: Callable[[], None] = _never,
) -> tuple[StepResult, ...]:
    """Apply every step of a recipe, in order.

    Parameters
    ----------
    pixels
        uint8 ``(H, W)``.
    recipe
        A recipe that `registry.validate` has accepted.
    box
        The part of the frame to take, half-open ``(row0, col0, row1, col1)``; None is all of it.
    known
        Results of another recipe on the same part of the same pixels; those of the steps that the
        two begin with alike are taken over.
    is_preview
        Whether slow steps may run at half the resolution, as each says; the grid stays the same.
    check
        Called before each step; raises `Cancelled` to stop.

    Returns
    -------
    tuple of StepResult
        One per step; the last one's planes are the model's input.
    """
    results = _shared(recipe.steps, known)
    row0, col0, row1, col1 = box or (0, 0, *pixels.shape)
    if results:
        planes, transform = results[-1].planes, results[-1].transform
    else:
        planes = to_unit(pixels[row0:row1, col0:col1])[:, :, np.newaxis]
        transform = PixelTransform(offset_xy=(0.0 - col0, 0.0 - row0))
    was_preview = False
    for spec in recipe.steps[len(results) :]:
        check()
        definition = STEPS[spec.name]
        values = spec.as_dict()
        start = time.perf_counter()
        if definition.transform is not None:
            shape = (planes.shape[0], planes.shape[1])
            transform = transform.then(definition.transform(shape, values))
        quick = preview(definition, planes, values) if is_preview else None
        was_preview |= quick is not None
        planes = definition.apply(planes, values) if quick is None else quick
        elapsed_ms = (time.perf_counter() - start) * 1e3
        results.append(
            StepResult(
                spec=spec,
                planes=planes,
                transform=transform,
                elapsed_ms=elapsed_ms,
                is_preview=was_preview,
            )
        )
    return tuple(results)


def has_preview(recipe: PreprocessRecipe) -> bool:
    """Tell whether a recipe has a step that a preview shows at half the resolution."""
    return any(STEPS[spec.name].at_half is not None for spec in recipe.steps)


def _shared(steps: Sequence[StepSpec], known: Sequence[StepResult]) -> list[StepResult]:
    shared = []
    for spec, result in zip(steps, known, strict=False):
        if result.spec != spec or result.is_preview:
            break
        shared.append(result)
    return shared
