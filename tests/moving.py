"""A cine of a phantom that moves as it was told: where its lesion is on each frame is known."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

SHAPE = (240, 320)
LESION = ((160.0, 120.0), (46.0, 32.0))
"""Center and half axes, in pixels, of the dark ellipse on the first frame."""


def lesion(shape: tuple[int, int] = SHAPE) -> NDArray[np.bool_]:
    """Return the pixels of the lesion on the first frame."""
    (x, y), (a, b) = LESION
    rows, cols = np.mgrid[: shape[0], : shape[1]]
    return np.asarray(((cols - x) / a) ** 2 + ((rows - y) / b) ** 2 < 1)


def motion(number: int, *, speed: float = 1.0) -> NDArray[np.float64]:
    """Return the affine motion, 2 × 3, from the first frame to another: all move, turn, squeeze."""
    phase = 2 * np.pi * number * speed / 30
    center = np.array(LESION[0])
    turn = np.deg2rad(4 * np.sin(0.7 * phase))
    squeezed = np.diag([1 + 0.03 * np.sin(phase), 1 - 0.05 * np.sin(phase)])
    turned = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ squeezed
    moved = np.array([14 * np.sin(phase), 9 * (1 - np.cos(phase))])
    return np.column_stack([turned, center + moved - turned @ center])


def moved(mask: NDArray[np.bool_], number: int, *, speed: float = 1.0) -> NDArray[np.bool_]:
    """Return where pixels of the first frame are on another."""
    size = (mask.shape[1], mask.shape[0])
    return cv2.warpAffine(mask.astype(np.uint8) * 255, motion(number, speed=speed), size) > 127


class Phantom:
    """Make frames of tissue with speckle that changes from frame to frame.

    Parameters
    ----------
    seed
        Another one is another place: a scene cut.
    changing
        How much of the speckle's amplitude is new on each frame, from 0 to 1.
    fading
        How much of the lesion's contrast is gone on each frame: the probe slides off it.
    """

    def __init__(self, seed: int = 0, *, changing: float = 0.3, fading: float = 0.0) -> None:
        self._random = np.random.default_rng(seed)
        self._changing = changing
        self._fading = fading
        broad = cv2.GaussianBlur(self._random.normal(size=SHAPE), (0, 0), sigmaX=40, sigmaY=9)
        self._layers = np.clip(1 + 10 * broad, 0.4, 2)
        self._speckle = self._new_speckle()
        self._number = 0

    def frames(self, count: int) -> list[NDArray[np.uint8]]:
        """Return the next frames, uint8."""
        return [self._next() for _ in range(count)]

    def _next(self) -> NDArray[np.uint8]:
        contrast = 0.75 * max(0.0, 1 - self._fading * self._number)
        echoes = self._layers * np.abs(self._speckle) * np.where(lesion(), 1 - contrast, 1)
        size = (SHAPE[1], SHAPE[0])
        border = cv2.BORDER_REFLECT
        echoes = cv2.warpAffine(echoes, motion(self._number), size, borderMode=border)
        gray = 255 * (20 * np.log10(np.maximum(echoes, 1e-3)) + 45) / 60
        gray += self._random.normal(size=SHAPE) * 3
        old = np.sqrt(1 - self._changing**2)
        self._speckle = old * self._speckle + self._changing * self._new_speckle()
        self._number += 1
        return np.clip(gray, 0, 255).astype(np.uint8)

    def _new_speckle(self) -> NDArray[np.complex128]:
        parts = (
            cv2.GaussianBlur(self._random.normal(size=SHAPE), (0, 0), sigmaX=2.6, sigmaY=1.6)
            for _ in range(2)
        )
        real, imaginary = parts
        whole = real + 1j * imaginary
        return np.asarray(whole / np.abs(whole).mean())


def dice(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """Return Dice's coefficient of two masks."""
    return float(2 * np.count_nonzero(one & other) / (one.sum() + other.sum()))
