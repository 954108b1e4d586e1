"""Numbers of the table sorted into bins, for the plots."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
import math

import numpy as np

from busi_desktop.ui.results.rows import Key, Row

N_BINS = 20
_NICE = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Hold the rows whose value lies in ``[low, high)``; the last bin has its upper end, too."""

    low: float
    high: float
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bins:
    """Hold the bins of one number, how many rows have it, and their median."""

    bins: tuple[Bin, ...]
    n: int
    median: float | None


def bins_of(
    rows: Sequence[Row], value: Callable[[Row], float | None], *, ends: tuple[float, float] | None
) -> Bins:
    """Sort rows by a number that those without it leave out.

    Parameters
    ----------
    rows
        Rows of the table.
    value
        Returns a row's number, or None.
    ends
        Where the first bin begins and the last one ends; None is from 0 to the greatest value,
        with bins of a round width.
    """
    pairs = [(number, row.key) for row in rows if (number := value(row)) is not None]
    if not pairs:
        return Bins(bins=(), n=0, median=None)
    numbers = np.array([number for number, _ in pairs], dtype=np.float64)
    low, high = ends or (0.0, float(numbers.max()))
    width = (high - low) / N_BINS if ends else _round_width(high / N_BINS)
    places = np.clip(((numbers - low) / width).astype(np.int64), 0, N_BINS - 1)
    members: list[list[Key]] = [[] for _ in range(N_BINS)]
    for place, (_, key) in zip(places.tolist(), pairs, strict=True):
        members[place].append(key)
    bins = tuple(
        Bin(low=low + i * width, high=low + (i + 1) * width, keys=tuple(keys))
        for i, keys in enumerate(members)
    )
    return Bins(bins=bins, n=len(pairs), median=float(np.median(numbers)))


def _round_width(least: float) -> float:
    """Return the next round number not below `least`."""
    if least <= 0.0:
        return 1.0
    scale = 10.0 ** math.floor(math.log10(least))
    return next(nice * scale for nice in _NICE if nice * scale >= least * (1.0 - 1e-9))
