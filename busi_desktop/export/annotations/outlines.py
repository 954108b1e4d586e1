"""Outlines of a mask as polygons."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from skimage.measure import approximate_polygon, find_contours

_TOLERANCE_PX = 0.3
"""Less than the 0.35 pixels by which an outline keeps away from every pixel's center."""


def polygons_of(mask: NDArray[np.bool_]) -> list[NDArray[np.float64]]:
    """Return the outer outlines of a mask's connected parts.

    Parameters
    ----------
    mask
        bool ``(H, W)``; pixels that touch at corners belong together.

    Returns
    -------
    list of numpy.ndarray
        Corners ``(n, 2)`` as (x, y) in pixel-edge coordinates, not closed. The pixels whose centers
        lie inside are those of the mask, holes filled.

    Notes
    -----
    Marching squares between the pixels' centers (`skimage.measure.find_contours`), thinned out by
    Douglas and Peucker's method.
    """
    filled = np.pad(without_holes(mask), 1).astype(np.float64)
    # scikit-image publishes no types for these
    contours = find_contours(filled, 0.5, fully_connected="high")  # type: ignore[no-untyped-call]
    found = []
    for contour in contours:
        thin = approximate_polygon(contour, _TOLERANCE_PX)  # type: ignore[no-untyped-call]
        # From indices of the padded grid, whose pixel centers are whole, to edge coordinates.
        found.append(np.asarray(thin, dtype=np.float64)[:-1, ::-1] - 0.5)
    return found


def without_holes(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return a mask, bool ``(H, W)``, with its holes filled."""
    return np.asarray(ndimage.binary_fill_holes(mask), dtype=np.bool_)


def has_holes(mask: NDArray[np.bool_]) -> bool:
    """Tell whether polygons would lose a hole of the mask."""
    return not np.array_equal(without_holes(mask), mask)
