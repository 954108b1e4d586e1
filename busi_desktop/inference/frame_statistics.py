"""Statistics of a frame's gray values: what tells B-mode ultrasound from other pictures.

B-mode has grain everywhere (speckle, wider along the array than along the beam), layers that lie
across the beam, brightness that falls with depth, and hardly an area without texture (J. W.
Goodman, *Speckle Phenomena in Optics*, 2007; C. B. Burckhardt, "Speckle in ultrasound B-mode
scans", IEEE Trans. Sonics Ultrason. 25(1), 1978). Photographs have smooth areas between sharp
edges, pages have lines of text, tomograms a symmetric body on black.
"""

from __future__ import annotations

from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

Gray: TypeAlias = NDArray[np.uint8]
Plane: TypeAlias = NDArray[np.float32]

SIDE_PX = 192
GRAIN_PX = 160
_BOX_SIDE_PX = 96
_LIVE_GRAY = 12
_SMALL = 1e-4


def _plane(values: ArrayLike) -> Plane:
    return np.asarray(values, dtype=np.float32)


def _shrunk(gray: Gray, side: int) -> Gray:
    """Return the picture with its longest side at `side` pixels."""
    factor = side / max(gray.shape)
    size = (max(16, round(gray.shape[1] * factor)), max(16, round(gray.shape[0] * factor)))
    method = cv2.INTER_AREA if factor < 1.0 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(gray, size, interpolation=method), dtype=np.uint8)


def content_box(gray: Gray) -> tuple[slice, slice]:
    """Return rows and columns of the largest area that isn't black: the scan on its screen.

    Parameters
    ----------
    gray
        uint8 ``(H, W)``.
    """
    small = _shrunk(gray, _BOX_SIDE_PX)
    live = (small > _LIVE_GRAY).astype(np.uint8)
    live = np.asarray(cv2.morphologyEx(live, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)))
    n_areas, _, stats, _ = cv2.connectedComponentsWithStats(live, connectivity=4)
    whole = (slice(0, gray.shape[0]), slice(0, gray.shape[1]))
    if n_areas < 2:
        return whole
    x, y, width, height, _ = (int(v) for v in stats[1 + int(np.argmax(stats[1:, 4]))])
    if width * height < 0.08 * small.size:
        return whole
    row_px, col_px = gray.shape[0] / small.shape[0], gray.shape[1] / small.shape[1]
    rows = slice(int(y * row_px), int(np.ceil((y + height) * row_px)))
    cols = slice(int(x * col_px), int(np.ceil((x + width) * col_px)))
    return rows, cols


def _quantiles(gray: Gray, shares: tuple[float, ...]) -> list[float]:
    """Return the gray values, 0 to 255, below which the shares of the pixels lie."""
    below = np.bincount(gray.ravel(), minlength=256).cumsum()
    return [float(v) for v in np.searchsorted(below / max(int(below[-1]), 1), shares)]


def _histogram(shrunk: Gray, plane: Plane) -> dict[str, float]:
    shares = (0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98)
    values = _quantiles(shrunk, shares)
    out = {f"gray_{share:g}": v / 255.0 for share, v in zip(shares, values, strict=True)}
    spread = float(plane.std()) + 0.01
    z = (plane - plane.mean()) / spread
    squared = z * z
    bins = np.bincount((shrunk >> 2).ravel(), minlength=64) / shrunk.size
    out["spread"] = float(np.log(spread))
    out["skewness"] = float((squared * z).mean())
    out["tails"] = float(np.log((squared * squared).mean() + 0.1))
    out["entropy"] = float(-(bins * np.log(bins + 1e-9)).sum())
    out["commonest"] = float(bins.max())
    out["black"] = float(bins[0])
    out["white"] = float(bins[60:].sum())
    return out


def _steps(plane: Plane) -> tuple[Plane, Plane]:
    """Return the absolute differences of neighbors along the rows and along the columns."""
    right = cv2.absdiff(np.ascontiguousarray(plane[:, 1:]), np.ascontiguousarray(plane[:, :-1]))
    return _plane(right), _plane(cv2.absdiff(plane[1:], plane[:-1]))


def _pyramid(plane: Plane, n_levels: int, name: str) -> dict[str, float]:
    """Return for each octave the edges' strength, their direction and how peaked they are.

    Differences of speckle have light tails, those of a photograph heavy ones.
    """
    out = {}
    for level in range(n_levels):
        x, y = _steps(plane)
        mean_x, mean_y = float(x.mean()) + _SMALL, float(y.mean()) + _SMALL
        root_x = float(np.sqrt(np.vdot(x, x) / x.size)) + _SMALL
        root_y = float(np.sqrt(np.vdot(y, y) / y.size)) + _SMALL
        out[f"{name}_strength_{level}"] = float(np.log(mean_x + mean_y))
        out[f"{name}_direction_{level}"] = float(np.log(mean_y / mean_x))
        out[f"{name}_peaked_x_{level}"] = float(np.log(root_x / mean_x))
        out[f"{name}_peaked_y_{level}"] = float(np.log(root_y / mean_y))
        half = (max(8, plane.shape[1] // 2), max(8, plane.shape[0] // 2))
        plane = _plane(cv2.resize(plane, half, interpolation=cv2.INTER_AREA))
    return out


def _correlation(
    plane: Plane, *, window: int, lags_px: tuple[int, ...], name: str
) -> dict[str, float]:
    """Return the autocorrelation of the fine structure along both axes."""
    fine = plane - _plane(cv2.blur(plane, (window, window)))
    power = float(np.vdot(fine, fine)) / fine.size + 1e-7
    out = {}
    for lag in lags_px:
        x = float((fine[:, lag:] * fine[:, :-lag]).mean()) / power
        y = float((fine[lag:] * fine[:-lag]).mean()) / power
        out[f"{name}_x_{lag}"], out[f"{name}_y_{lag}"] = x, y
    return out


def _texture(plane: Plane) -> dict[str, float]:
    """Return how local spread and local mean go together where the picture isn't black."""
    mean = _plane(cv2.blur(plane, (7, 7)))
    variance = _plane(cv2.blur(plane * plane, (7, 7))) - mean * mean
    spread = np.sqrt(np.maximum(variance, 0.0))
    live = mean > 0.04
    out = {"live": float(live.mean())}
    if out["live"] == 0.0:
        live = np.ones_like(live)
    means, spreads = mean[live], spread[live]
    ratios = np.minimum(spreads / (means + 0.02) * 255.0, 255.0).astype(np.uint8)
    spreads_gray = np.minimum(spreads * 1020.0, 255.0).astype(np.uint8)
    for name, values in (("spread", spreads_gray), ("ratio", ratios)):
        for share, value in zip((0.1, 0.5, 0.9), _quantiles(values, (0.1, 0.5, 0.9)), strict=True):
            out[f"local_{name}_{share:g}"] = float(np.log(value + 2.0))
    out["flat"] = float((spreads < 0.012).mean())
    means, spreads = means - means.mean(), spreads - spreads.mean()
    norm = float(np.linalg.norm(means) * np.linalg.norm(spreads)) + 1e-3
    out["mean_with_spread"] = float(np.vdot(means, spreads)) / norm
    return out


def _orientation(plane: Plane, name: str) -> dict[str, float]:
    """Return the shares of edge directions, mirrored ones added up, and their coherence.

    The coherence is that of the structure tensor (J. Bigün and G. H. Granlund, ICCV 1987).
    """
    x, y = _plane(cv2.Sobel(plane, cv2.CV_32F, 1, 0)), _plane(cv2.Sobel(plane, cv2.CV_32F, 0, 1))
    magnitude, angle = cv2.cartToPolar(x, y)
    bins = (np.asarray(angle) * (8.0 / np.pi) + 0.5).astype(np.int32) & 7
    weight = np.bincount(bins.ravel(), np.asarray(magnitude).ravel(), 8)
    total = weight / (weight.sum() + 1e-6)
    folded = (total[0], total[1] + total[7], total[2] + total[6], total[3] + total[5], total[4])
    out = {f"{name}_angle_{k}": float(share) for k, share in enumerate(folded)}
    xx, yy, xy = (_plane(cv2.blur(p, (5, 5))) for p in (x * x, y * y, x * y))
    out[f"{name}_coherence"] = float(np.hypot(xx - yy, 2.0 * xy).mean() / ((xx + yy).mean() + 1e-6))
    return out


def _profiles(plane: Plane) -> dict[str, float]:
    """Return brightness by depth and across, in eighths, relative to the mean."""
    eighths = _plane(cv2.resize(plane, (8, 8), interpolation=cv2.INTER_AREA))
    mean = float(plane.mean()) + 0.02
    rows, cols = eighths.mean(1) / mean, eighths.mean(0) / mean
    out = {f"row_{k}": float(value) for k, value in enumerate(rows)}
    both = (cols + cols[::-1]) / 2.0
    out |= {f"column_{k}": float(value) for k, value in enumerate(both[:4])}
    out["lopsided"] = float(np.abs(cols - cols[::-1]).mean())
    return out


def _symmetry(plane: Plane) -> dict[str, float]:
    """Return how far the picture is its own mirror image, and a function of one axis."""
    small = _plane(cv2.resize(plane, (32, 32), interpolation=cv2.INTER_AREA))
    small = small - small.mean()
    power = float((small * small).sum()) + 1e-3
    across = small - small.mean(axis=1, keepdims=True)
    power_across = float((across * across).sum()) + 1e-3
    return {
        "mirror_x": float((small * small[:, ::-1]).sum()) / power,
        "mirror_y": float((small * small[::-1]).sum()) / power,
        "mirror_x_across": float((across * across[:, ::-1]).sum()) / power_across,
        "layered": float((small.mean(axis=1) ** 2).sum()) * 32.0 / power,
        "streaked": float((small.mean(axis=0) ** 2).sum()) * 32.0 / power,
    }


def _text_lines(plane: Plane) -> float:
    """Return the largest share of one period in the rows' activity: lines of text are periodic."""
    activity = _steps(plane)[0].mean(axis=1)
    spectrum = np.abs(np.fft.rfft(activity - activity.mean())) ** 2
    return float(spectrum[8:].max() / (spectrum.sum() + 1e-6)) if spectrum.size > 9 else 0.0


def statistics(gray: Gray) -> dict[str, float]:
    """Return the frame's statistics by name, always in the same order.

    Parameters
    ----------
    gray
        uint8 ``(H, W)``, each side at least 32 pixels.
    """
    rows, cols = content_box(gray)
    scan = np.ascontiguousarray(gray[rows, cols])
    shrunk = _shrunk(scan, SIDE_PX)
    plane = shrunk.astype(np.float32) / 255.0
    middle = [slice(max(0, n // 2 - GRAIN_PX // 2), n // 2 + GRAIN_PX // 2) for n in scan.shape]
    grain = scan[middle[0], middle[1]].astype(np.float32) / 255.0
    quarter = (max(8, plane.shape[1] // 4), max(8, plane.shape[0] // 4))
    coarse = _plane(cv2.resize(plane, quarter, interpolation=cv2.INTER_AREA))
    equal = 1.0 - float(np.count_nonzero(scan[:, 1:] != scan[:, :-1])) / scan[:, 1:].size
    return (
        {"content": scan.size / gray.size, "equal_neighbors": equal}
        | _histogram(shrunk, plane)
        | _pyramid(plane, 5, "octave")
        | _pyramid(grain, 2, "grain")
        | _correlation(plane, window=15, lags_px=(1, 2, 3, 5, 8), name="correlation")
        | _correlation(grain, window=9, lags_px=(1, 2, 4), name="grain_correlation")
        | _texture(plane)
        | _orientation(plane, "fine")
        | _orientation(coarse, "coarse")
        | _profiles(plane)
        | _symmetry(plane)
        | {"text_lines": _text_lines(plane)}
    )
