"""Letterbox resize: fit the frame into a square without changing its shape."""

from __future__ import annotations

import cv2
import numpy as np

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.preprocess.parameters import (
    Kind,
    Parameter,
    Planes,
    StepDefinition,
    Values,
    each_plane,
)


def _content_size(shape: tuple[int, int], size: int) -> tuple[int, int]:
    height, width = shape
    scale = size / max(height, width)
    return max(1, round(height * scale)), max(1, round(width * scale))


def transform(shape: tuple[int, int], values: Values) -> PixelTransform:
    """Return the transform of a frame of ``shape = (rows, cols)`` to the square."""
    size = int(values["size"])
    rows, cols = _content_size(shape, size)
    return PixelTransform(
        scale_xy=(cols / shape[1], rows / shape[0]),
        offset_xy=(float((size - cols) // 2), float((size - rows) // 2)),
    )


def apply(planes: Planes, values: Values) -> Planes:
    """Resize by area averaging (down) or bilinear interpolation (up); pad with black, centered."""
    size = int(values["size"])
    shape = (planes.shape[0], planes.shape[1])
    rows, cols = _content_size(shape, size)
    top, left = (size - rows) // 2, (size - cols) // 2
    method = cv2.INTER_AREA if max(shape) > size else cv2.INTER_LINEAR
    out = np.zeros((size, size, planes.shape[2]), np.float32)
    out[top : top + rows, left : left + cols] = each_plane(
        planes, lambda plane: np.asarray(cv2.resize(plane, (cols, rows), interpolation=method))
    )
    return np.clip(out, 0.0, 1.0)


STEP = StepDefinition(
    name="resize",
    title="Letterbox resize",
    explanation="Fits the frame into the model's square and keeps its proportions; rest is black.",
    source="Seed method: 224×224 input; letterboxed so that lesions keep their shape",
    parameters=(
        Parameter(
            name="size",
            title="Size",
            kind=Kind.INT,
            default=224,
            minimum=64,
            maximum=512,
            increment=32,
            unit="px",
            explanation="Side of the square.",
        ),
    ),
    apply=apply,
    transform=transform,
)
