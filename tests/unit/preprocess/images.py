"""Small planes and frames for the tests of preprocessing."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray


def tissue(shape: tuple[int, int] = (48, 64), *, seed: int = 0) -> NDArray[np.float32]:
    """Return a plane of smooth noise from black to white."""
    noise = np.random.default_rng(seed).random(shape, dtype=np.float32)
    smooth = np.asarray(cv2.GaussianBlur(noise, (0, 0), 1.5), dtype=np.float32)
    low, high = smooth.min(), smooth.max()
    return (smooth - low) / (high - low)


def stripes(
    shape: tuple[int, int], *, wavelength: float, orientation_deg: float
) -> NDArray[np.float32]:
    """Return a plane whose gray changes along `orientation_deg` (x to the right, y down)."""
    y, x = np.mgrid[: shape[0], : shape[1]]
    turn = np.deg2rad(orientation_deg)
    phase = 2.0 * np.pi * (x * np.cos(turn) + y * np.sin(turn)) / wavelength
    return (0.5 + 0.4 * np.cos(phase)).astype(np.float32)


def one_bright_pixel(shape: tuple[int, int] = (48, 64)) -> NDArray[np.float32]:
    """Return a black plane with one white pixel."""
    plane = np.zeros(shape, np.float32)
    plane[shape[0] // 3, shape[1] // 2] = 1.0
    return plane


def as_planes(plane: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a copy as ``(h, w, 1)``."""
    return plane[:, :, np.newaxis].copy()
