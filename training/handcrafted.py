"""A classifier and a mask without any network: the seed paper's first row."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import log_softmax, softmax
from skimage.feature import graycomatrix, graycoprops, local_binary_pattern

from busi_desktop.preprocess.steps.gabor import kernels

Image = NDArray[np.uint8]
Floats = NDArray[np.float64]
_ANGLES_DEG = (0.0, 45.0, 90.0, 135.0)
_GRAYS = 32
_PENALTY = 1e-2


def features(image: Image) -> Floats:
    """Return the texture of a gray image, float64 ``(114,)``.

    A histogram of 64 bins; contrast, homogeneity, energy and correlation of gray co-occurrence
    at two distances and four angles; ten shares of uniform local binary patterns; the log energy of
    eight Gabor filters.

    References
    ----------
    R. M. Haralick et al., IEEE Trans. SMC 3(6):610-621, 1973; T. Ojala et al., IEEE TPAMI
    24(7):971-987, 2002.
    """
    histogram = np.bincount(image.ravel() // 4, minlength=64) / image.size
    pairs = graycomatrix(  # type: ignore[no-untyped-call]  # scikit-image types only a part
        image // (256 // _GRAYS),
        distances=[1, 3],
        angles=np.deg2rad(_ANGLES_DEG),
        levels=_GRAYS,
        symmetric=True,
        normed=True,
    )
    kinds = ("contrast", "homogeneity", "energy", "correlation")
    together = [
        np.asarray(graycoprops(pairs, kind)).ravel()  # type: ignore[no-untyped-call]  # the same
        for kind in kinds
    ]
    codes = local_binary_pattern(image, 8, 1.0, method="uniform")  # type: ignore[no-untyped-call]  # the same
    patterns = np.bincount(np.asarray(codes, np.int64).ravel(), minlength=10) / image.size
    gray = image.astype(np.float32) / np.float32(255.0)
    energies = [
        float(np.square(np.asarray(cv2.filter2D(gray, cv2.CV_32F, kernel))).mean())
        for wavelength, sigma in ((6.0, 2.4), (12.0, 4.8))
        for kernel in kernels(_ANGLES_DEG, wavelength, sigma, 0.5)
    ]
    return np.concatenate([histogram, *together, patterns, np.log(np.array(energies) + 1e-9)])


def dark_blob(image: Image) -> NDArray[np.bool_]:
    """Return the largest dark part that doesn't touch the rim, bool like `image`; maybe empty.

    Dark is what lies below Otsu's threshold of the smoothed image.

    References
    ----------
    N. Otsu, IEEE Trans. SMC 9(1):62-66, 1979.
    """
    smooth = np.asarray(cv2.GaussianBlur(image, (0, 0), max(image.shape) / 64.0), np.uint8)
    _, dark = cv2.threshold(smooth, 0, 1, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=4)
    table, numbers = np.asarray(stats), np.asarray(labels)
    rim = np.concatenate([numbers[0], numbers[-1], numbers[:, 0], numbers[:, -1]])
    inner = sorted(set(range(1, count)) - {int(number) for number in rim})
    if not inner:
        return np.zeros(image.shape, np.bool_)
    best = max(inner, key=lambda number: int(table[number, cv2.CC_STAT_AREA]))
    found: NDArray[np.bool_] = numbers == best
    return found


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Logistic:
    """Hold a multinomial logistic regression on standardized features."""

    center: Floats
    spread: Floats
    weights: Floats

    def logits(self, table: Floats) -> Floats:
        """Return class logits ``(n, classes)`` of features ``(n, d)``."""
        scaled = (table - self.center) / self.spread
        out: Floats = scaled @ self.weights[1:] + self.weights[0]
        return out


def fit_logistic(table: Floats, labels: NDArray[np.int64], *, n_classes: int = 3) -> Logistic:
    """Fit a multinomial logistic regression with a quadratic penalty.

    Parameters
    ----------
    table, labels
        ``(n, d)`` and ``(n,)``.
    n_classes
        Number of classes.
    """
    center, spread = table.mean(axis=0), np.maximum(table.std(axis=0), 1e-9)
    scaled = np.column_stack([np.ones(labels.size), (table - center) / spread])
    truth = np.eye(n_classes)[labels]

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights = flat.reshape(-1, n_classes)
        logits = scaled @ weights
        free = weights * np.array([0.0] + [1.0] * table.shape[1])[:, np.newaxis]
        value = -(truth * log_softmax(logits, axis=1)).sum() / labels.size
        slope = scaled.T @ (softmax(logits, axis=1) - truth) / labels.size
        return float(value + _PENALTY * (free**2).sum()), (slope + 2.0 * _PENALTY * free).ravel()

    start = np.zeros(scaled.shape[1] * n_classes)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return Logistic(center=center, spread=spread, weights=np.asarray(best.x).reshape(-1, n_classes))
