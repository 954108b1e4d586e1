"""Cover part of a frame with tissue of the same depth: frames without a lesion, from any hospital.

True normals are rare, and of one data set only. Tissue lies in layers of equal depth, so that what
lies beside a lesion is what its place would show without it.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Rng = np.random.Generator
_MARGIN_PX = 10
"""Around a lesion; its boundary and halo lie outside its outline."""
_FEATHER_PX = 6.0
_LEAST_SHARE, _MOST_SHARE = 0.08, 0.42
"""Of the frame's width: what is covered."""


def shifts_of(mask: Image) -> tuple[int, ...]:
    """Return how far to the side tissue without a lesion lies that could cover the lesion.

    Parameters
    ----------
    mask
        uint8 ``(H, W)``, 0 or more.

    Returns
    -------
    tuple of int
        Pixels to the right, negative to the left; none if there is no lesion or no room.
    """
    columns = np.flatnonzero(mask.any(axis=0))
    if not columns.size:
        return ()
    width = mask.shape[1]
    left, right = int(columns[0]) - _MARGIN_PX, int(columns[-1]) + 1 + _MARGIN_PX
    size = right - left
    if left < 0 or right > width or size > _MOST_SHARE * width:
        return ()
    return tuple(shift for shift in (-size, size) if left + shift >= 0 and right + shift <= width)


def erase_lesion(image: Image, mask: Image, shift: int) -> Image:
    """Return the frame with tissue from beside the lesion over it, and over what lies below.

    What lies below goes too: shadow and enhancement are part of the finding.

    Parameters
    ----------
    image, mask
        uint8 ``(H, W)``.
    shift
        One of `shifts_of`.
    """
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    top = max(int(rows[0]) - _MARGIN_PX, 0)
    left, right = int(columns[0]) - _MARGIN_PX, int(columns[-1]) + 1 + _MARGIN_PX
    return _cover(image, slice(top, None), slice(left, right), shift)


def cover_tissue(image: Image, mask: Image, rng: Rng) -> Image:
    """Return the frame with tissue covered where there is no lesion, if there is room for it.

    The trace of covering must not tell a frame without a lesion from one that has one.
    """
    height, width = mask.shape
    size = int(rng.uniform(_LEAST_SHARE, 0.3) * width)
    top = int(rng.uniform(0.0, 0.6) * height)
    has_lesion = mask[top:].any(axis=0)
    for left in rng.permutation(max(width - size, 0))[:24]:
        for shift in (-size, size):
            beside = left + shift
            if (
                0 <= beside <= width - size
                and not has_lesion[left : left + size].any()
                and not has_lesion[beside : beside + size].any()
            ):
                return _cover(image, slice(top, None), slice(int(left), int(left) + size), shift)
    return image


def _cover(image: Image, down: slice, across: slice, shift: int) -> Image:
    """Blend in the mirror image of what lies `shift` pixels to the side: one edge goes on."""
    weight = np.zeros(image.shape, np.float32)
    inset = _MARGIN_PX // 2
    weight[down.start + inset :, across.start + inset : across.stop - inset] = 1.0
    if down.start == 0:  # nothing above to blend with, and never below
        weight[:inset] = weight[inset]
    weight = np.asarray(
        cv2.GaussianBlur(weight, (0, 0), _FEATHER_PX / 2, borderType=cv2.BORDER_REPLICATE)
    )
    beside = image.astype(np.float32)
    beside[:, across] = beside[:, across.start + shift : across.stop + shift][:, ::-1]
    blended = image + weight * (beside - image)
    return np.asarray(np.rint(blended), dtype=np.uint8)
