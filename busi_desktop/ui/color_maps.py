"""Color maps with even lightness that color-blind readers can order; no jet, no rainbow."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

COLOR_MAPS = ("cividis", "inferno", "viridis", "gray")


@cache
def color_table(name: str) -> NDArray[np.uint8]:
    """Return a color map, uint8 ``(256, 3)`` RGB, read-only."""
    ramp = np.arange(256, dtype=np.uint8)[:, None]
    if name == "gray":
        table = np.repeat(ramp, 3, axis=1)
    else:
        import cv2  # not on the start path

        code = getattr(cv2, f"COLORMAP_{name.upper()}")
        bgr = np.asarray(cv2.applyColorMap(ramp, code), dtype=np.uint8)
        table = np.ascontiguousarray(bgr[:, 0, ::-1])
    table.flags.writeable = False
    return table
