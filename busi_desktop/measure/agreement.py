"""Agreement of two readers: distance of outlines, kappa of categories, bootstrap intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
import math

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from busi_desktop.domain.agreement import Estimate
from busi_desktop.errors import BugError

N_DRAWS = 2000
LEVEL = 0.95
SEED = 0

Floats = NDArray[np.float64]


def hausdorff95(
    one: NDArray[np.bool_], other: NDArray[np.bool_], *, steps: tuple[float, float] = (1.0, 1.0)
) -> float | None:
    """Return the Hausdorff distance of two outlines without the farthest 5 % of their points.

    Parameters
    ----------
    one, other
        bool ``(H, W)``, on the same grid.
    steps
        Distance between neighboring pixel centers down and across, in any one unit.

    Returns
    -------
    float or None
        In that unit; None if a mask is empty.

    Raises
    ------
    BugError
        If the shapes differ.

    Notes
    -----
    An outline is the mask's pixels with a neighbor outside, above, below, left or right. For each
    direction the 95th percentile of the distances to the nearest pixel of the other outline is
    taken, and of the two the greater, as MONAI's `compute_hausdorff_distance` does (Huttenlocher
    et al. 1993, doi:10.1109/34.232073, for the partial distance).
    """
    if one.shape != other.shape:
        msg = f"masks of {one.shape} and {other.shape}"
        raise BugError(msg)
    if not one.any() or not other.any():
        return None
    rows, cols = (np.flatnonzero((one | other).any(axis=axis)) for axis in (1, 0))
    box = (slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1))
    borders = [mask[box] & ~ndimage.binary_erosion(mask[box]) for mask in (one, other)]
    away = [ndimage.distance_transform_edt(~border, sampling=steps) for border in borders]
    return max(
        float(np.percentile(away[1][borders[0]], 95)), float(np.percentile(away[0][borders[1]], 95))
    )


def mean(values: Sequence[float]) -> Callable[[Floats], float]:
    """Return the weighted mean of values as a function of their weights ``(n,)``."""
    array = np.asarray(values, dtype=np.float64)
    return lambda weights: float(weights @ array / weights.sum())


def kappa(
    pairs: Sequence[tuple[int, int]], n_categories: int, *, quadratic: bool = False
) -> Callable[[Floats], float]:
    """Return Cohen's kappa of pairs of categories as a function of their weights ``(n,)``.

    Parameters
    ----------
    pairs
        Both readers' category of each frame, from 0.
    n_categories
        How many categories there are.
    quadratic
        Weigh disagreements by the squared distance of the categories, which have an order then.

    Returns
    -------
    callable
        In [-1, 1]; not a number if there is but one category in all pairs.

    Notes
    -----
    Cohen 1960 (doi:10.1177/001316446002000104) and 1968 (doi:10.1037/h0026256).
    """
    places = np.asarray(pairs, dtype=np.int64).reshape(-1, 2)
    flat = places[:, 0] * n_categories + places[:, 1]
    distance = np.abs(np.subtract.outer(np.arange(n_categories), np.arange(n_categories)))
    costs = (distance**2 if quadratic else distance > 0).astype(np.float64)

    def of_weights(weights: Floats) -> float:
        counts = np.bincount(flat, weights, n_categories**2).reshape(n_categories, n_categories)
        table = counts / counts.sum()
        expected = float((np.outer(table.sum(axis=1), table.sum(axis=0)) * costs).sum())
        return 1.0 - float((table * costs).sum()) / expected if expected else math.nan

    return of_weights


def estimate(
    statistic: Callable[[Floats], float],
    groups: Sequence[str],
    *,
    n_draws: int = N_DRAWS,
    seed: int = SEED,
) -> Estimate:
    """Return a statistic of frames with a percentile interval of 95 %, drawn by groups.

    Parameters
    ----------
    statistic
        Number for weights ``(n,)`` of the frames; not a number where it isn't defined.
    groups
        One name for each frame: frames of one group are drawn together, for they are no independent
        witnesses.
    n_draws, seed
        Of the bootstrap: the same seed gives the same interval.

    Returns
    -------
    Estimate
        Without ends for fewer than two groups.
    """
    n = len(groups)
    if not n:
        return Estimate(value=None, low=None, high=None, n=0)
    value = statistic(np.ones(n))
    if math.isnan(value):
        return Estimate(value=None, low=None, high=None, n=n)
    names, members = np.unique(np.asarray(groups), return_inverse=True)
    if len(names) < 2:
        return Estimate(value=value, low=None, high=None, n=n)
    rng = np.random.default_rng(seed)
    chances = np.full(len(names), 1.0 / len(names))
    drawn = (
        statistic(rng.multinomial(len(names), chances)[members].astype(np.float64))
        for _ in range(n_draws)
    )
    defined = [number for number in drawn if not math.isnan(number)]
    low, high = np.quantile(defined, [(1.0 - LEVEL) / 2, (1.0 + LEVEL) / 2])
    return Estimate(value=value, low=float(low), high=float(high), n=n)
