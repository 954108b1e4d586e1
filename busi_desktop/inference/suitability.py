"""The gate: whether a frame is one that the model may be asked about.

The rules look at size, contrast and color alone. They turn away what is plainly no B-mode frame;
a gray photograph passes them.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.prediction import Suitability

MIN_SIDE_PX = 128
MIN_CONTRAST = 30.0
MAX_BLACK_SHARE = 0.9
MAX_WHITE_SHARE = 0.35
DOPPLER_SHARE = 0.02
COLOR_SHARE = 0.25

REASONS: dict[str, str] = {
    "too_small": f"The frame is smaller than {MIN_SIDE_PX} pixels on one side.",
    "low_contrast": "The frame is nearly of one gray level.",
    "not_ultrasound": "This is a color picture, almost black or almost white: no B-mode frame.",
    "colour_doppler": "The frame shows color flow or another color overlay.",
}
"""A sentence for people for each stable code."""


def _strong_color_share(rgb: NDArray[np.uint8]) -> float:
    """Return the share of pixels with saturation above 60 and value above 70, of 255."""
    hsv = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2HSV))
    return float(((hsv[:, :, 1] > 60) & (hsv[:, :, 2] > 70)).mean())


def _badness(frame: Frame) -> dict[str, float]:
    """Return for each reason how far the frame goes towards it: 1 is the limit, more is beyond."""
    pixels = frame.pixels[::2, ::2]
    low, high = np.percentile(pixels, [1.0, 99.0])
    color = 0.0 if frame.rgb is None else _strong_color_share(frame.rgb)
    black, white = float((pixels < 5).mean()), float((pixels > 230).mean())
    return {
        "too_small": MIN_SIDE_PX / min(frame.pixels.shape),
        "low_contrast": MIN_CONTRAST / max(float(high - low), 1e-3),
        "not_ultrasound": max(
            color / COLOR_SHARE, black / MAX_BLACK_SHARE, white / MAX_WHITE_SHARE
        ),
        "colour_doppler": color / DOPPLER_SHARE,
    }


def assess(frame: Frame) -> Suitability:
    """Judge a frame by fixed rules.

    Returns
    -------
    Suitability
        Score ``1 / (1 + worst²)``, where ``worst`` is the largest of the rules' ratios to their
        limits: 0.5 is the limit itself. Reasons are stable codes; `REASONS` has their sentences.
    """
    ratios = _badness(frame)
    reasons = [code for code, ratio in ratios.items() if ratio > 1.0]
    if "not_ultrasound" in reasons and "colour_doppler" in reasons:
        reasons.remove("colour_doppler")
    return Suitability(score=1.0 / (1.0 + max(ratios.values()) ** 2), reasons=tuple(reasons))
