"""Quick previews of slow steps: the same grid, computed at half the resolution."""

from __future__ import annotations

import cv2
import numpy as np

from busi_desktop.preprocess.parameters import Planes, StepDefinition, Values

_MIN_PREVIEW_PX = 128
_SAMPLE_PX = 64
_SAMPLES_AT = (0.35, 0.65)


def preview(definition: StepDefinition, planes: Planes, values: Values) -> Planes | None:
    """Return about what a step makes of planes, or None where it can only be run itself.

    What half the resolution can't show is the finest detail. A step that smooths leaves a share of
    it, which is measured by running the step itself on four small squares, and added again.
    """
    if definition.at_half is None or min(planes.shape[:2]) < _MIN_PREVIEW_PX:
        return None
    at_half = definition.at_half(values)
    if at_half is None:
        return None
    made = _doubled(definition.apply(_halved(planes), at_half), planes.shape)
    if definition.smooths:
        made += _share_left(definition, planes, values) * _detail(planes)
    return np.clip(made, 0.0, 1.0)


def _share_left(definition: StepDefinition, planes: Planes, values: Values) -> np.float32:
    """Return how much of the finest detail a step leaves, as a share in [0, 1]."""
    before, after = [], []
    for row in _SAMPLES_AT:
        for col in _SAMPLES_AT:
            top, left = (
                int(share * side) - _SAMPLE_PX // 2
                for share, side in zip((row, col), planes.shape[:2], strict=True)
            )
            square = planes[top : top + _SAMPLE_PX, left : left + _SAMPLE_PX]
            before.append(_detail(square))
            after.append(_detail(definition.apply(square, values)))
    there, left_over = np.concatenate(before), np.concatenate(after)
    power = float(np.vdot(there, there))
    share = float(np.vdot(there, left_over)) / power if power > 0.0 else 0.0
    return np.float32(min(max(share, 0.0), 1.0))


def _detail(planes: Planes) -> Planes:
    """Return what is lost at half the resolution."""
    return planes - _doubled(_halved(planes), planes.shape)


def _halved(planes: Planes) -> Planes:
    return _resized(planes, (planes.shape[0] // 2, planes.shape[1] // 2), cv2.INTER_AREA)


def _doubled(planes: Planes, shape: tuple[int, ...]) -> Planes:
    return _resized(planes, (shape[0], shape[1]), cv2.INTER_LINEAR)


def _resized(planes: Planes, shape: tuple[int, int], method: int) -> Planes:
    size = (shape[1], shape[0])
    out = np.asarray(cv2.resize(planes, size, interpolation=method), dtype=np.float32)
    return out.reshape(*shape, planes.shape[2])
