"""SLIC superpixels on the source grid, and quick drafts of them."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import find_objects
from skimage.segmentation import slic

from busi_desktop.domain.cells import CellMap
from busi_desktop.domain.segmentation import SlicParams, SuperpixelMap

DRAFT_PIXELS = 130_000
"""A draft is made from about this many pixels, whatever the frame's size."""

_LIGHTNESS_SCALE = 100.0
_ITERATIONS = 5
"""More of them move borders, and make no better masks: the table in `docs/superpixels.md`."""
_DRAFT_ITERATIONS = 4


def compute_superpixels(pixels: NDArray[np.uint8], params: SlicParams) -> SuperpixelMap:
    """Group pixels of similar gray into superpixels.

    Parameters
    ----------
    pixels
        uint8 ``(H, W)``.
    params
        Wanted number and compactness, the latter for gray levels scaled to [0, 100].

    Returns
    -------
    SuperpixelMap
        int32 labels ``(H, W)``, contiguous from 0.

    References
    ----------
    R. Achanta et al., IEEE TPAMI 34(11):2274-2282, 2012, doi:10.1109/TPAMI.2012.120.
    """
    image = pixels.astype(np.float32) / np.float32(255.0)
    labels = _cluster(image, params, sigma=1.0, iterations=_ITERATIONS)
    return _as_map(labels, params, is_draft=False)


def compute_cells(pixels: NDArray[np.uint8], params: SlicParams) -> CellMap:
    """Group pixels as `compute_superpixels` does, and find the box of each group."""
    superpixels = compute_superpixels(pixels, params)
    found = find_objects(superpixels.labels + 1)
    boxes = [(rows.start, cols.start, rows.stop, cols.stop) for rows, cols in found]
    return CellMap(superpixels=superpixels, boxes=np.array(boxes, np.int32))


def draft_superpixels(pixels: NDArray[np.uint8], params: SlicParams) -> SuperpixelMap | None:
    """Group square blocks of pixels instead of pixels: quicker, and with stepped borders.

    Returns
    -------
    SuperpixelMap or None
        A draft on the frame's own grid; None where a frame is so small that `compute_superpixels`
        is as quick.
    """
    side = math.ceil(math.sqrt(pixels.size / DRAFT_PIXELS))
    if side <= 1:
        return None
    height, width = pixels.shape
    padded = np.pad(pixels, ((0, -height % side), (0, -width % side)), mode="edge")
    small = (padded.shape[1] // side, padded.shape[0] // side)
    means = cv2.resize(padded, small, interpolation=cv2.INTER_AREA)
    image = np.asarray(means, dtype=np.float32) / np.float32(255.0)
    labels = _cluster(image, params, sigma=1.0 / side, iterations=_DRAFT_ITERATIONS)
    blocks = labels.astype(np.int32).repeat(side, axis=0).repeat(side, axis=1)
    return _as_map(blocks[:height, :width], params, is_draft=True)


def _cluster(
    image: NDArray[np.float32], params: SlicParams, *, sigma: float, iterations: int
) -> NDArray[np.int64]:
    spread = float(np.ptp(image))
    # scikit-image stretches the image to its own minimum and maximum, so that a single bright
    # pixel would change nearly all labels. Dividing the compactness by that stretch undoes it.
    compactness = params.compactness / _LIGHTNESS_SCALE / max(spread, 1.0 / 255.0)
    return np.asarray(
        slic(
            image,
            n_segments=params.regions,
            compactness=compactness,
            sigma=sigma,
            max_num_iter=iterations,
            start_label=0,
            channel_axis=None,
        ),
        dtype=np.int64,
    )


def _as_map(
    labels: NDArray[np.int64] | NDArray[np.int32], params: SlicParams, *, is_draft: bool
) -> SuperpixelMap:
    """Give labels new numbers from 0 without gaps, in their order."""
    occurs = np.bincount(labels.ravel()) > 0
    numbers = (np.cumsum(occurs) - 1).astype(np.int32)
    return SuperpixelMap(
        labels=numbers[labels],
        params=params,
        n_actual=int(occurs.sum()),
        is_draft=is_draft,
    )
