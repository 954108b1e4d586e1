"""Small pictures of frames."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame

THUMBNAIL_BOX_PX = (128, 96)


def make_thumbnail(frame: Frame) -> NDArray[np.uint8]:
    """Shrink a frame into `THUMBNAIL_BOX_PX`: uint8 ``(h, w)``, or ``(h, w, 3)`` with color."""
    return shrink(frame.pixels if frame.rgb is None else frame.rgb, THUMBNAIL_BOX_PX)[0]


def shrink(picture: NDArray[np.uint8], box_px: tuple[int, int]) -> tuple[NDArray[np.uint8], float]:
    """Shrink a picture into a box ``(width, height)``; return it and its scale, at most 1."""
    import cv2

    height, width = picture.shape[:2]
    scale = min(box_px[0] / width, box_px[1] / height, 1.0)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8), scale
