"""Gray levels of a step's output: what thumbnails show and histograms count."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import PixelTransform

LEVELS = 256
N_BINS = 64
_KERNEL = np.array([1.0, 2.0, 3.0, 2.0, 1.0]) / 9.0
_END_BINS = 3  # as far as a peak at the very end is smeared


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class GrayStatistics:
    """Hold the distribution of 8-bit gray levels.

    Attributes
    ----------
    shares
        float64 ``(256,)``: share of the pixels at each level; sums to 1.
    mean, sd
        In gray levels of 255.
    entropy_bits
        Shannon entropy of `shares`, 0 to 8.
    """

    shares: NDArray[np.float64]
    mean: float
    sd: float
    entropy_bits: float


def gray_statistics(levels: NDArray[np.uint8]) -> GrayStatistics:
    """Count the gray levels of a uint8 ``(H, W)`` array that is not empty."""
    # OpenCV counts bytes as they are; numpy.bincount would first make 64-bit integers of them.
    counted = cv2.calcHist([np.ascontiguousarray(levels)], [0], None, [LEVELS], [0, LEVELS])
    shares = np.asarray(counted, dtype=np.float64).ravel() / levels.size
    values = np.arange(LEVELS, dtype=np.float64)
    mean = float(shares @ values)
    variance = float(shares @ np.square(values - mean))
    present = shares[shares > 0.0]
    return GrayStatistics(
        shares=shares,
        mean=mean,
        sd=variance**0.5,
        # + 0.0 turns the -0.0 of a flat image into 0.0
        entropy_bits=float(-(present * np.log2(present)).sum()) + 0.0,
    )


def binned(shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return ``(256,)`` shares in 64 bins, smoothed.

    Stretched gray levels leave gaps, which would show as a comb.
    """
    bins = shares.reshape(N_BINS, -1).sum(axis=1)
    return np.convolve(np.pad(bins, 2, mode="symmetric"), _KERNEL, mode="valid")


def visible_peak(bins: NDArray[np.float64]) -> float:
    """Return the height to draw up to: the ends count only as far as they don't crush the rest."""
    inner = float(bins[_END_BINS:-_END_BINS].max())
    highest = float(bins.max())
    return min(highest, 1.5 * inner) if inner > 0.0 else max(highest, 1e-9)


def content_of(
    levels: NDArray[np.uint8], transform: PixelTransform, source_shape: tuple[int, int]
) -> NDArray[np.uint8]:
    """Cut off the black bars of the letterbox.

    Parameters
    ----------
    levels
        uint8 ``(h, w)`` on a derived grid.
    transform
        From the source frame to that grid.
    source_shape
        ``(H, W)`` of the source frame.

    Returns
    -------
    ndarray
        uint8 view of the part that shows the frame.
    """
    rows, cols = source_shape
    left, top = transform.apply((0.0, 0.0))
    right, bottom = transform.apply((float(cols), float(rows)))
    height, width = levels.shape
    return levels[
        max(0, round(top)) : min(height, round(bottom)),
        max(0, round(left)) : min(width, round(right)),
    ]


def thinned(levels: NDArray[np.uint8], side_px: int = 512) -> NDArray[np.uint8]:
    """Take every n-th pixel, so that neither side is much longer than `side_px`."""
    step = max(1, max(levels.shape) // side_px)
    return levels[::step, ::step]
