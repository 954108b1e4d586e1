"""Rules of the gate: each turns a frame away on one physical ground, beyond one measured limit.

The limits lie beyond every training frame of BUSI and BUS-BRA; docs/gate.md has the measurements.
"""

from __future__ import annotations

from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Gray: TypeAlias = NDArray[np.uint8]

MIN_SIDE_PX = 128
MIN_CONTRAST = 45.0
MAX_BLACK_SHARE = 0.75
MIN_BRIGHTEST = 60.0
MAX_WHITE_SHARE = 0.35
MAX_COLOR_SHARE = 0.02
COLOR_PICTURE_SHARE = 0.5
MAX_STROKE_SHARE = 0.045
MAX_FILLED_SHARE = 0.06
SEAM_ROWS, SEAM_END_ROWS, SEAM_STEP = 0.35, 0.1, 2.2
_RULE_SIDE_PX = 1024
_FILLED_COLOR_SHARE = 0.002
_TINT_SHARE, _TINT_HUE_SPREAD = 0.9, 12


def thinned(pixels: Gray) -> Gray:
    """Return every n-th pixel, so that the longest side has about 1024 at most."""
    step = -(-max(pixels.shape[:2]) // _RULE_SIDE_PX)
    return np.ascontiguousarray(pixels[::step, ::step])


def _shares_up_to(gray: Gray) -> NDArray[np.float64]:
    """Return for each gray value the share of pixels that are no brighter."""
    counts = np.asarray(cv2.calcHist([thinned(gray)], [0], None, [256], [0, 256]), np.float64)
    below = counts.ravel().cumsum()
    return np.asarray(below / below[-1], dtype=np.float64)


def exposure_ratios(gray: Gray) -> dict[str, float]:
    """Return size, contrast and darkness relative to their limits; above 1 is beyond.

    A frame without echoes, or with hardly two gray levels, shows nothing that could be judged.
    """
    shares = _shares_up_to(gray)
    low, high = (float(level) for level in np.searchsorted(shares, [0.01, 0.99]))
    black = float(shares[4])
    return {
        "too_small": MIN_SIDE_PX / min(gray.shape),
        "too_dark": max(black / MAX_BLACK_SHARE, MIN_BRIGHTEST / max(high, 1e-3)),
        "low_contrast": MIN_CONTRAST / max(high - low, 1e-3),
    }


def white_ratio(gray: Gray) -> float:
    """Return the share of white relative to its limit: a page is white, tissue is not."""
    return float(1.0 - _shares_up_to(gray)[230]) / MAX_WHITE_SHARE


def _strong_color(rgb: Gray) -> tuple[Gray, NDArray[np.bool_], int]:
    """Return hue, saturation and value of some pixels, which are strongly colored, and the step."""
    thin = thinned(rgb)
    step = 3 * -(-max(rgb.shape[:2]) // _RULE_SIDE_PX)
    hsv = np.asarray(cv2.cvtColor(thin[::3, ::3], cv2.COLOR_RGB2HSV), dtype=np.uint8)
    return hsv, (hsv[:, :, 1] > 60) & (hsv[:, :, 2] > 70), step


def color_box(rgb: Gray) -> tuple[int, int, int, int] | None:
    """Return the box of what color lies over the gray image, flow or a map; None without any.

    Thin strokes, as calipers and labels are, and a tint of the whole image are no such color.

    Parameters
    ----------
    rgb
        uint8 ``(H, W, 3)``.

    Returns
    -------
    tuple
        Half-open ``(row0, col0, row1, col1)``, to the nearest pixels that are looked at.
    """
    hsv, strong, step = _strong_color(rgb)
    filled = cv2.morphologyEx(strong.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    area = np.asarray(filled) > 0
    if area.mean() < _FILLED_COLOR_SHARE or _is_tint(hsv, strong):
        return None
    rows, cols = np.flatnonzero(area.any(axis=1)), np.flatnonzero(area.any(axis=0))
    return (
        int(rows[0]) * step,
        int(cols[0]) * step,
        min((int(rows[-1]) + 1) * step, rgb.shape[0]),
        min((int(cols[-1]) + 1) * step, rgb.shape[1]),
    )


def _is_tint(hsv: Gray, strong: NDArray[np.bool_]) -> bool:
    """Tell whether all that is bright has one hue: a tinted gray map, which many scanners offer."""
    bright = np.count_nonzero(hsv[:, :, 2] > 70)
    if np.count_nonzero(strong) < _TINT_SHARE * bright:
        return False
    turned = hsv[:, :, 0][strong].astype(np.float64) * (np.pi / 90.0)
    mean = np.arctan2(np.sin(turned).mean(), np.cos(turned).mean())
    away = np.abs(np.angle(np.exp(1j * (turned - mean)))) * (90.0 / np.pi)
    return bool((away <= _TINT_HUE_SPREAD).mean() > 0.95)


def color_ratios(rgb: Gray) -> dict[str, float]:
    """Return the strong color relative to its limits, by what it looks like.

    Calipers and labels are thin: at most 0.9 % of a BUSI frame. Flow is red and blue;
    elastography is a filled box that runs through green.

    Parameters
    ----------
    rgb
        uint8 ``(H, W, 3)``.
    """
    hsv, strong, _ = _strong_color(rgb)
    share = float(strong.mean())
    if share <= 1e-4 or _is_tint(hsv, strong):
        return {"not_ultrasound": 0.0, "colour_doppler": 0.0, "elastography": 0.0}
    rows, cols = np.flatnonzero(strong.any(axis=1)), np.flatnonzero(strong.any(axis=0))
    box = int(rows[-1] - rows[0] + 1) * int(cols[-1] - cols[0] + 1)
    hue = hsv[:, :, 0][strong]
    greenish = float(((hue > 20) & (hue < 100)).mean())
    boxed = float(np.count_nonzero(strong)) / box
    code = "elastography" if greenish > 0.25 and boxed > 0.5 else "colour_doppler"
    ratios = {"not_ultrasound": share / COLOR_PICTURE_SHARE}
    ratios |= {"colour_doppler": 0.0, "elastography": 0.0, code: share / MAX_COLOR_SHARE}
    return ratios


def dual_view_ratio(gray: Gray) -> float:
    """Return the evidence for a straight seam in the middle, as between two views; above 1 is one.

    A seam is a column at which neighbors differ far more than those around them, in many rows, of
    the first and of the last quarter too: the side of a drawn box does not run through, a shadow's
    edge isn't straight. Both sides must show something.
    """
    thin = thinned(gray)
    thin = thin[:: max(1, thin.shape[0] // 300)].astype(np.int16)
    height, width = thin.shape
    start, stop = int(width * 0.34), int(width * 0.66)
    steps = np.abs(thin[:, start:stop] - thin[:, start - 2 : stop - 2]).astype(np.float32)
    usual = np.asarray(cv2.blur(steps, (31, 1)))
    seam = steps > SEAM_STEP * usual + 6.0
    mean_step = steps.mean(axis=0)
    stronger = mean_step / (float(np.median(mean_step)) + 0.5)
    evidence = np.minimum(seam.mean(axis=0) / SEAM_ROWS, stronger / SEAM_STEP)
    for quarter in (seam[: height // 4], seam[-(height // 4) :]):
        evidence = np.minimum(evidence, quarter.mean(axis=0) / SEAM_END_ROWS)
    best = int(np.argmax(evidence))
    column = start + best
    sides = min(
        float((half > 16).mean()) for half in (thin[:, : column - 2], thin[:, column + 2 :])
    )
    return float(evidence[best]) if sides > 0.15 else 0.0


def stroke_share(gray: Gray) -> float:
    """Return the share of pixels that belong to drawn strokes: text, calipers, rulers.

    A stroke is thin, brighter than what is around it, and has equal neighbors.
    """
    return _stroke_share(thinned(gray))


def _stroke_share(thin: Gray) -> float:
    ridge = np.asarray(cv2.morphologyEx(thin, cv2.MORPH_TOPHAT, np.ones((11, 11), np.uint8)))
    equal = np.zeros(thin.shape, bool)
    equal[:, 1:] = thin[:, 1:] == thin[:, :-1]
    equal[1:] |= thin[1:] == thin[:-1]
    return float(((ridge > 70) & equal).mean())


def overlay_ratio(gray: Gray) -> float:
    """Return the area of strokes and filled boxes drawn on the frame, relative to its limit.

    A filled box has no grain at all. Labels and calipers of training frames cover 3 % at most.
    """
    thin = thinned(gray)
    box = np.ones((3, 3), np.uint8)
    strokes = _stroke_share(thin)
    grainless = np.asarray(cv2.morphologyEx(thin, cv2.MORPH_GRADIENT, box)) == 0
    filled = float((grainless & (thin > 24)).mean())
    return max(strokes / MAX_STROKE_SHARE, filled / MAX_FILLED_SHARE)
