"""SLIC superpixels on the source grid."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from skimage.segmentation import slic

from busi_desktop.domain.segmentation import SlicParams, SuperpixelMap

_LIGHTNESS_SCALE = 100.0


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
    spread = float(np.ptp(image))
    # scikit-image stretches the image to its own minimum and maximum, so that a single bright
    # pixel would change nearly all labels. Dividing the compactness by that stretch undoes it.
    compactness = params.compactness / _LIGHTNESS_SCALE / max(spread, 1.0 / 255.0)
    labels: NDArray[np.int64] = np.asarray(
        slic(
            image,
            n_segments=params.regions,
            compactness=compactness,
            sigma=1.0,
            max_num_iter=8,
            start_label=0,
            channel_axis=None,
        )
    )
    names, inverse = np.unique(labels, return_inverse=True)
    contiguous: NDArray[np.int32] = inverse.reshape(labels.shape).astype(np.int32)
    return SuperpixelMap(labels=contiguous, params=params, n_actual=names.size)
