"""Strong random changes of look: one network should read the frames of scanners never seen.

One of them, or two in a row, on top of the mild ones of `augment`. Stacked strong changes of
gray values, sharpness and noise carried segmentation over to unseen hospitals better than mild
ones (L. Zhang et al., IEEE Transactions on Medical Imaging 39(7):2531-2540, 2020); random
monotone curves stand in for other gray maps (Z. Zhou et al., Medical Image Analysis 67, 2021).
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.float32]
Rng = np.random.Generator
_LEVELS = np.linspace(0.0, 1.0, 256)


def to_bytes(image: Gray) -> NDArray[np.uint8]:
    """Return gray values of 0 to 1 as bytes; what lies beyond is cut."""
    return np.asarray(np.clip(image * np.float32(255.0), 0.0, 255.0), dtype=np.uint8)


def _curve(image: Gray, rng: Rng) -> Gray:
    """Bend the gray values by a random monotone curve, as another gray map does."""
    rises = rng.dirichlet(np.full(5, 1.2)) * rng.uniform(0.5, 1.0)
    points = np.concatenate([[0.0], np.cumsum(rises)])
    points += rng.uniform(0.0, 1.0 - points[-1])
    table = np.interp(_LEVELS, np.linspace(0.0, 1.0, 6), points)
    return np.asarray(np.interp(image, _LEVELS, table), np.float32)


def _compression(image: Gray, rng: Rng) -> Gray:
    """Change the dynamic range: strong gamma, or what is dark cut off."""
    bent = np.clip(image, 0.0, 1.0) ** np.float32(np.exp(rng.uniform(-0.9, 0.9)))
    floor = rng.uniform(0.0, 0.2) * float(rng.random() < 0.5)
    return np.asarray(np.clip((bent - floor) / (1.0 - floor), 0.0, 1.0), np.float32)


def _equalized(image: Gray, rng: Rng) -> Gray:
    tiles = int(rng.integers(2, 10))
    equalizer = cv2.createCLAHE(float(rng.uniform(1.0, 4.0)), (tiles, tiles))
    leveled = np.asarray(equalizer.apply(to_bytes(image)))
    return leveled.astype(np.float32) / np.float32(255.0)


def _grain(image: Gray, rng: Rng) -> Gray:
    """Add grain of a random size along and across the beam, by the value or everywhere."""
    noise = rng.standard_normal(image.shape, dtype=np.float32)
    if rng.random() < 0.7:
        across, along = rng.uniform(0.3, 3.0), rng.uniform(0.3, 1.5)
        noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), sigmaX=across, sigmaY=along))
    noise *= np.float32(1.0 / max(float(noise[::4, ::4].std()), 1e-6))
    if rng.random() < 0.7:
        return image * (1.0 + np.float32(rng.uniform(0.1, 0.45)) * noise)
    return image + np.float32(rng.uniform(0.02, 0.12)) * noise


def _soft(image: Gray, rng: Rng) -> Gray:
    """Lose detail, more across the beam than along it."""
    along = rng.uniform(0.5, 2.0)
    across = along * rng.uniform(1.0, 2.5)
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigmaX=across, sigmaY=along))


def _smooth(image: Gray, rng: Rng) -> Gray:
    """Smooth the speckle and keep the edges, as scanners' speckle reduction does."""
    size = 2 * int(rng.integers(1, 4)) + 1
    return np.asarray(cv2.medianBlur(to_bytes(image), size)).astype(np.float32) / np.float32(255.0)


def _sharp(image: Gray, rng: Rng) -> Gray:
    soft = np.asarray(cv2.GaussianBlur(image, (0, 0), rng.uniform(1.0, 3.0)))
    return image + np.float32(rng.uniform(0.5, 2.0)) * (image - soft)


_LOOKS: tuple[Callable[[Gray, Rng], Gray], ...] = (
    _curve, _curve, _compression, _equalized, _grain, _grain, _soft, _smooth, _sharp,
)  # fmt: skip


def change_look(image: Gray, rng: Rng) -> Gray:
    """Change the look of a frame strongly, in one or two ways.

    Parameters
    ----------
    image
        float32 ``(H, W)`` of about 0 to 1.
    rng
        Source of randomness: the same state gives the same outcome.

    Returns
    -------
    ndarray
        float32 ``(H, W)``, 0 to 1.
    """
    for _ in range(int(rng.integers(1, 3))):
        image = np.clip(_LOOKS[int(rng.integers(len(_LOOKS)))](image, rng), 0.0, 1.0)
    return image
