"""The seed method's augmentation, applied to the source image before preprocessing."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.config import AugmentConfig


def _matrix(
    shape: tuple[int, int], config: AugmentConfig, rng: np.random.Generator
) -> NDArray[np.float64]:
    height, width = shape
    angle = rng.uniform(-config.rotation_deg, config.rotation_deg)
    # A random crop is a zoom into the image about a shifted center.
    zoom = rng.uniform(1.0 - config.zoom, 1.0 + config.zoom) / rng.uniform(config.crop, 1.0)
    matrix = np.eye(3)
    matrix[:2] = cv2.getRotationMatrix2D((width / 2.0, height / 2.0), angle, zoom)
    matrix[0, 2] += rng.uniform(-config.translation, config.translation) * width
    matrix[1, 2] += rng.uniform(-config.translation, config.translation) * height
    flip = np.eye(3)
    if config.flip_horizontal and rng.random() < 0.5:
        flip = np.array([[-1.0, 0.0, width - 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]) @ flip
    if config.flip_vertical and rng.random() < 0.5:
        flip = np.array([[1.0, 0.0, 0.0], [0.0, -1.0, height - 1.0], [0.0, 0.0, 1.0]]) @ flip
    return matrix @ flip


def augment(
    image: NDArray[np.uint8],
    mask: NDArray[np.bool_],
    config: AugmentConfig,
    rng: np.random.Generator,
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Change an image and its mask at random: rotation, flips, zoom, crop, shift, gray levels.

    Parameters
    ----------
    image, mask
        uint8 and bool, both ``(H, W)``.
    config
        The ranges.
    rng
        Source of randomness: the same state gives the same outcome.

    Returns
    -------
    tuple of ndarray
        Image and mask of the same size.
    """
    height, width = image.shape
    matrix = _matrix((height, width), config, rng)[:2]
    size = (width, height)
    warped = cv2.warpAffine(image, matrix, size, flags=cv2.INTER_LINEAR)
    moved = cv2.warpAffine(mask.astype(np.uint8), matrix, size, flags=cv2.INTER_NEAREST)
    contrast = 1.0 + rng.uniform(-config.contrast, config.contrast)
    brightness = 255.0 * rng.uniform(-config.brightness, config.brightness)
    levels = (np.arange(256.0) - 127.5) * contrast + 127.5 + brightness
    table = np.clip(np.rint(levels), 0, 255).astype(np.uint8)
    return table[np.asarray(warped)], np.asarray(moved).astype(bool)
