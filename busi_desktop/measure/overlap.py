"""How far two masks agree."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from busi_desktop.errors import BugError


def dice(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float | None:
    """Return twice the common area over the sum of areas (Dice 1945, doi:10.2307/1932409).

    Parameters
    ----------
    one, other
        bool ``(H, W)``, on the same grid.

    Returns
    -------
    float or None
        In [0, 1]; None if both are empty: that they agree then is no overlap.

    Raises
    ------
    BugError
        If the shapes differ.
    """
    if one.shape != other.shape:
        msg = f"masks of {one.shape} and {other.shape}"
        raise BugError(msg)
    total = int(np.count_nonzero(one)) + int(np.count_nonzero(other))
    if not total:
        return None
    return 2.0 * int(np.count_nonzero(one & other)) / total
