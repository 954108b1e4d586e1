"""Private, read-only copies of arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from busi_desktop.errors import BugError


def freeze(array: NDArray[Any], dtype: DTypeLike, *, ndim: int) -> NDArray[Any]:
    """Copy an array into read-only, C-contiguous memory and check it.

    Parameters
    ----------
    array
        Any array of `ndim` dimensions.
    dtype
        The dtype that `array` must already have: nothing is cast in silence.
    ndim
        Number of dimensions wanted.

    Returns
    -------
    ndarray
        A private copy with ``writeable=False``. A view would not do: it changes with its base.

    Raises
    ------
    BugError
        If dtype or dimensions differ, an axis is empty or a float is not finite.
    """
    if array.dtype != np.dtype(dtype) or array.ndim != ndim or array.size == 0:
        msg = f"expected {np.dtype(dtype)} with {ndim} axes, got {array.dtype} {array.shape}"
        raise BugError(msg)
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        msg = "array holds values that are not finite"
        raise BugError(msg)
    copy = np.array(array, order="C", copy=True)
    copy.flags.writeable = False
    return copy


def require_unit_range(array: NDArray[Any], what: str) -> None:
    """Raise `BugError` unless every value lies in [0, 1]."""
    if float(array.min()) < 0.0 or float(array.max()) > 1.0:
        msg = f"{what} must lie in [0, 1], got [{array.min()}, {array.max()}]"
        raise BugError(msg)
