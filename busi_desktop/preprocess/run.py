"""Run a recipe on a frame's pixels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
import time

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import PreprocessRecipe, StepSpec
from busi_desktop.domain.step import StepResult
from busi_desktop.preprocess.parameters import Planes, StepDefinition, Values, to_unit
from busi_desktop.preprocess.registry import STEPS

_MIN_PREVIEW_PX = 128


def _never() -> None:
    return None


def run(
    pixels: NDArray[np.uint8],
    recipe: PreprocessRecipe,
    *,
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
    known
        Results of another recipe on the same pixels; those of the steps that the two begin with
        alike are taken over.
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
    planes: Planes = results[-1].planes if results else to_unit(pixels)[:, :, np.newaxis]
    transform = results[-1].transform if results else PixelTransform()
    was_preview = False
    for spec in recipe.steps[len(results) :]:
        check()
        definition = STEPS[spec.name]
        values = spec.as_dict()
        start = time.perf_counter()
        if definition.transform is not None:
            shape = (planes.shape[0], planes.shape[1])
            transform = transform.then(definition.transform(shape, values))
        at_half = _half(definition, values, planes) if is_preview else None
        if at_half is None:
            planes = definition.apply(planes, values)
        else:
            planes = _apply_at_half(definition, planes, at_half)
            was_preview = True
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


def _half(definition: StepDefinition, values: Values, planes: Planes) -> Values | None:
    if definition.at_half is None or min(planes.shape[:2]) < _MIN_PREVIEW_PX:
        return None
    return definition.at_half(values)


def _apply_at_half(definition: StepDefinition, planes: Planes, values: Values) -> Planes:
    height, width = planes.shape[:2]
    small = _resized(planes, (width // 2, height // 2), cv2.INTER_AREA)
    return _resized(definition.apply(small, values), (width, height), cv2.INTER_LINEAR)


def _resized(planes: Planes, size: tuple[int, int], method: int) -> Planes:
    out = np.asarray(cv2.resize(planes, size, interpolation=method), dtype=np.float32)
    return np.clip(out.reshape(size[1], size[0], planes.shape[2]), 0.0, 1.0)
