"""From a probability map to a lesion mask on the source grid."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.region import PixelBox
from busi_desktop.domain.segmentation import (
    LesionMask,
    MaskOrigin,
    SegmentationParams,
    SuperpixelMap,
)
from busi_desktop.errors import BugError


def to_source_grid(
    values: NDArray[np.float32],
    transform: PixelTransform,
    shape: tuple[int, int],
    *,
    bounds: PixelBox | None = None,
) -> NDArray[np.float32]:
    """Resample a map to the source frame by bilinear interpolation.

    Parameters
    ----------
    values
        float32 ``(h, w)``.
    transform
        From source points to the map's grid, in edge coordinates.
    shape
        ``(rows, cols)`` of the source frame.
    bounds
        Half-open ``(row0, col0, row1, col1)`` of the source frame that the map speaks of; None is
        all of it.

    Returns
    -------
    ndarray
        float32 ``shape``, within the range of `values`, and 0 outside `bounds`.
    """
    row0, col0, row1, col1 = bounds or (0, 0, *shape)
    shift = PixelTransform(offset_xy=(float(col0), float(row0)))
    spread = np.asarray(
        cv2.warpAffine(
            values,
            shift.then(transform).center_matrix(),
            (col1 - col0, row1 - row0),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        dtype=np.float32,
    )
    if bounds is None:
        return spread
    out = np.zeros(shape, np.float32)
    out[row0:row1, col0:col1] = spread
    return out


def superpixel_means(
    probability: NDArray[np.float32], superpixels: SuperpixelMap
) -> NDArray[np.float32]:
    """Return the map ``(H, W)`` with each superpixel's mean in all its pixels."""
    labels = superpixels.labels.ravel()
    sums = np.bincount(labels, weights=probability.ravel())
    means = (sums / np.bincount(labels)).astype(np.float32)
    return means[superpixels.labels]


def cut(
    probability: NDArray[np.float32],
    params: SegmentationParams,
    superpixels: SuperpixelMap | None,
) -> LesionMask:
    """Cut a probability map into a lesion mask.

    With superpixels, each one's mean probability decides for all its pixels (the seed method's
    refinement). Without, the pixels decide, and a 3×3 opening and closing removes specks and
    gaps, as the seed method does. Parts below the smallest area are dropped.

    Parameters
    ----------
    probability
        float32 ``(H, W)`` on the source grid.
    params
        Threshold and smallest area; `params.slic` tells whether superpixels are wanted.
    superpixels
        On the same grid, made with `params.slic`; None where that is None.

    Raises
    ------
    BugError
        If superpixels don't belong to the parameters or lie on another grid.
    """
    if (superpixels.params if superpixels is not None else None) != params.slic:
        msg = "superpixels and segmentation parameters don't belong together"
        raise BugError(msg)
    if superpixels is not None and superpixels.labels.shape != probability.shape:
        msg = f"superpixels {superpixels.labels.shape} on another grid than {probability.shape}"
        raise BugError(msg)
    if superpixels is not None:
        inside = superpixel_means(probability, superpixels) >= params.threshold
        binary = inside.astype(np.uint8)
    else:
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
        binary = (probability >= params.threshold).astype(np.uint8)
        for operation in (cv2.MORPH_OPEN, cv2.MORPH_CLOSE):
            binary = np.asarray(cv2.morphologyEx(binary, operation, kernel), dtype=np.uint8)
    components = _components(
        binary, params.min_area_fraction * binary.size, params.min_relative_area
    )
    return LesionMask(
        mask=components > 0,
        components=components,
        origin=MaskOrigin.THRESHOLD if superpixels is None else MaskOrigin.SUPERPIXEL_VOTE,
        params=params,
    )


def _components(
    binary: NDArray[np.uint8], min_area: float, min_relative: float
) -> NDArray[np.int32]:
    """Give numbers to the connected parts by falling area; drop the small ones.

    `min_area` is in pixels, `min_relative` a share of the largest part.
    """
    count, labels, stats, _ = cv2.connectedComponentsWithStats(binary, connectivity=8)
    areas = np.asarray(stats)[:, cv2.CC_STAT_AREA]
    smallest = max(min_area, min_relative * float(areas[1:].max(initial=0)))
    kept = [i for i in range(1, count) if areas[i] >= smallest]
    kept.sort(key=lambda i: (-int(areas[i]), i))
    numbers = np.zeros(count, np.int32)
    numbers[kept] = np.arange(1, len(kept) + 1)
    return numbers[np.asarray(labels)]
