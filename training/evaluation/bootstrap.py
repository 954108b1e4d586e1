"""Intervals by drawing whole groups with replacement."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.metrics import Floats

N_DRAWS = 2000
_CELLS_AT_ONCE = 2_000_000
"""Draws times cases of one block of weights: it bounds the memory of a large evaluation."""

Statistic = Callable[[Floats], Floats]
"""From weights ``(draws, n)`` to one value per draw; nan where it is undefined."""


class Bootstrap:
    """Draw groups once, and give each figure its value and percentile interval.

    All figures of one `Bootstrap` see the same draws, so that differences are paired.

    Parameters
    ----------
    groups
        One name per case: patients or near-duplicate groups.
    n_draws, seed
        Number of draws, and what makes them repeatable.
    """

    def __init__(self, groups: NDArray[np.str_], *, n_draws: int = N_DRAWS, seed: int = 0) -> None:
        names, self._inverse = np.unique(groups, return_inverse=True)
        rng = np.random.default_rng(seed)
        shares = np.full(names.size, 1.0 / names.size)
        self._counts = rng.multinomial(names.size, shares, size=n_draws).astype(np.int16)

    def draws(self, statistic: Statistic, chosen: NDArray[np.int64]) -> Floats:
        """Return the statistic of each draw, of the chosen cases alone."""
        columns = self._inverse[chosen]
        n_rows = max(1, _CELLS_AT_ONCE // max(1, columns.size))
        blocks = [
            statistic(self._counts[start : start + n_rows, columns].astype(np.float64))
            for start in range(0, self._counts.shape[0], n_rows)
        ]
        return np.concatenate(blocks)

    def estimate(
        self, statistic: Statistic, chosen: NDArray[np.int64], *, level: float = 0.95
    ) -> dict[str, Any] | None:
        """Return ``value``, ``interval`` and ``n`` of a statistic; None where it is undefined.

        Draws in which it is undefined, say because they hold one class only, are left out.
        """
        if not chosen.size:
            return None
        value = float(statistic(np.ones((1, chosen.size)))[0])
        drawn = self.draws(statistic, chosen)
        drawn = drawn[np.isfinite(drawn)]
        if not np.isfinite(value) or not drawn.size:
            return None
        tail = (1.0 - level) / 2.0
        low, high = np.quantile(drawn, [tail, 1.0 - tail])
        return {"value": value, "interval": [float(low), float(high)], "n": int(chosen.size)}
