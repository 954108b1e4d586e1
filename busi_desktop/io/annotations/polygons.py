"""From a polygon to the pixels inside."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from skimage.draw import polygon


def inside(points_xy: NDArray[np.float64], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Return the pixels whose centers lie in a polygon.

    Parameters
    ----------
    points_xy
        Corners ``(n, 2)`` in pixel-edge coordinates, as labelme and COCO have them.
    shape
        ``(H, W)``; what lies beyond is cut off.

    Returns
    -------
    numpy.ndarray
        bool ``(H, W)``.
    """
    mask = np.zeros(shape, dtype=np.bool_)
    # scikit-image publishes no types for it
    rows, cols = polygon(points_xy[:, 1] - 0.5, points_xy[:, 0] - 0.5, shape)  # type: ignore[no-untyped-call]
    mask[rows, cols] = True
    return mask
