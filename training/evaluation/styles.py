"""Frames as another scanner would have made them: strong, fixed changes of look and shape.

No changed frame is a frame of another hospital. These stand in for what can be changed in a
frame that exists: its gray values, its resolution, its grain, and what part of it is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.geometry import Geometry
from training.metrics import Floats
from training.scoring import Alter, Bools

_CLIP, _TILES = 3.0, (8, 8)
_SMOOTHING_PX = 2.0
_SHOWN = 0.7
_STRETCH = 1.4
_COARSE = 3

Look = Callable[[Floats], NDArray[Any]]
"""From gray values, float ``(H, W)`` of 0 to 255, to changed ones of the same shape."""


def _gamma(gray: Floats, *, exponent: float) -> Floats:
    return 255.0 * (gray / 255.0) ** exponent


def _low_contrast(gray: Floats) -> Floats:
    return 64.0 + 0.5 * gray


def _depth_gain(gray: Floats) -> Floats:
    """Return the frame with half more gain near the skin and half less in the depth."""
    return gray * np.linspace(1.5, 0.5, gray.shape[0])[:, np.newaxis]


def _smoothed(gray: Floats) -> NDArray[Any]:
    return np.asarray(cv2.GaussianBlur(gray, (0, 0), _SMOOTHING_PX))


def _sharpened(gray: Floats) -> NDArray[Any]:
    return np.asarray(gray + 1.5 * (gray - _smoothed(gray)))


def _coarse(gray: Floats) -> NDArray[Any]:
    height, width = gray.shape
    size = max(width // _COARSE, 1), max(height // _COARSE, 1)
    small = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR))


def _grainy(gray: Floats) -> Floats:
    """Return the frame with multiplicative noise of a spread of 0.4, always the same."""
    return gray * (1.0 + 0.4 * np.random.default_rng(0).standard_normal(gray.shape))


def _equalized(gray: Floats) -> NDArray[Any]:
    equalizer = cv2.createCLAHE(_CLIP, _TILES)
    return np.asarray(equalizer.apply(gray.astype(np.uint8)))


def with_look(frame: Frame, truth: Bools, *, look: Look) -> tuple[Frame, Bools]:
    """Change the gray values of a frame, uint8 ``(H, W)``; color goes."""
    changed = look(frame.pixels.astype(np.float64))
    pixels = np.rint(np.clip(changed, 0.0, 255.0)).astype(np.uint8)
    return replace(frame, pixels=pixels, rgb=None), truth


def _with_shape(frame: Frame, pixels: NDArray[Any]) -> Frame:
    height, width = pixels.shape
    return replace(
        frame,
        pixels=np.ascontiguousarray(pixels),
        rgb=None,
        geometry=Geometry(shape=(height, width)),
    )


def middle_only(frame: Frame, truth: Bools) -> tuple[Frame, Bools] | None:
    """Show the middle 70 % of the width alone, as a narrower probe would.

    A frame whose lesion would be cut or lost is left out.
    """
    width = truth.shape[1]
    margin = round((1.0 - _SHOWN) / 2 * width)
    shown = slice(margin, width - margin)
    if truth[:, shown].sum() < truth.sum():
        return None
    return _with_shape(frame, frame.pixels[:, shown]), truth[:, shown]


def stretched(frame: Frame, truth: Bools) -> tuple[Frame, Bools]:
    """Make the frame wider by 40 %, as non-square pixels do."""
    size = round(_STRETCH * truth.shape[1]), truth.shape[0]
    pixels = np.asarray(cv2.resize(frame.pixels, size, interpolation=cv2.INTER_LINEAR))
    mask = cv2.resize(truth.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    return _with_shape(frame, pixels), np.asarray(mask) > 0


_LOOKS: dict[str, tuple[str, Look]] = {
    "bright": ("Brighter (gamma 0.5)", partial(_gamma, exponent=0.5)),
    "dark": ("Darker (gamma 2)", partial(_gamma, exponent=2.0)),
    "low_contrast": ("Half the contrast", _low_contrast),
    "depth_gain": ("Gain from 1.5 at the skin to 0.5 in the depth", _depth_gain),
    "smooth": ("Smoothed (Gaussian, 2 px)", _smoothed),
    "sharp": ("Edges enhanced", _sharpened),
    "coarse": ("A third of the resolution", _coarse),
    "grain": ("More speckle", _grainy),
    "equalized": ("Contrast equalized (CLAHE)", _equalized),
}
STYLES: dict[str, tuple[str, Alter]] = {
    **{name: (title, partial(with_look, look=look)) for name, (title, look) in _LOOKS.items()},
    "middle": ("Middle 70 % of the width alone", middle_only),
    "stretched": ("40 % wider", stretched),
}
"""Style shifts by name: title, and what makes them."""
