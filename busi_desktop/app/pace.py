"""How long a run will still take."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
import time

import numpy as np

_WINDOW = 25
_AT_LEAST = 3


class Pace:
    """Estimate from the median of the latest times: one slow frame, or a reader's, changes nothing.

    Parameters
    ----------
    clock
        Returns seconds that only rise.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._times: deque[float] = deque(maxlen=_WINDOW)
        self._since: float | None = None

    def restart(self) -> None:
        """Forget another run's times."""
        self._times.clear()
        self._since = self._clock()

    def step(self) -> None:
        """Note that one more frame is done."""
        now = self._clock()
        if self._since is not None:
            self._times.append(now - self._since)
        self._since = now

    def pause(self) -> None:
        """Stop the clock until `go_on`."""
        self._since = None

    def go_on(self) -> None:
        """Start the clock again."""
        self._since = self._clock()

    def seconds_left(self, n_left: int) -> float | None:
        """Return what `n_left` frames will take; None while too few are done to tell."""
        if len(self._times) < _AT_LEAST:
            return None
        return float(np.median(self._times)) * n_left
