"""From arrays to `QImage`, the one place.

A `QImage` built on a foreign buffer neither owns it nor keeps it alive, and Qt takes rows for
32-bit aligned unless told the stride. So every array is made C-contiguous, its stride is given
and the image is copied: it stays whole when the array goes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from busi_desktop.errors import BugError


def gray_qimage(array: NDArray[np.uint8]) -> QImage:
    """Return an 8-bit gray image of a uint8 ``(H, W)`` array.

    Raises
    ------
    BugError
        If dtype or shape differ.
    """
    return _convert(array, (), QImage.Format.Format_Grayscale8)


def rgb_qimage(array: NDArray[np.uint8]) -> QImage:
    """Return a color image of a uint8 ``(H, W, 3)`` array.

    Raises
    ------
    BugError
        If dtype or shape differ.
    """
    return _convert(array, (3,), QImage.Format.Format_RGB888)


def rgb_array(image: QImage) -> NDArray[np.uint8]:
    """Return an image's colors, uint8 ``(H, W, 3)``, as a copy; transparency is lost."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def _convert(array: NDArray[np.uint8], channels: tuple[int, ...], form: QImage.Format) -> QImage:
    n_axes = 2 + len(channels)
    if array.dtype != np.uint8 or array.ndim != n_axes or array.shape[2:] != channels:
        msg = f"expected uint8 with {n_axes} axes {channels}, got {array.dtype} {array.shape}"
        raise BugError(msg)
    whole = np.ascontiguousarray(array)
    height, width = whole.shape[:2]
    return QImage(whole.data, width, height, whole.strides[0], form).copy()
