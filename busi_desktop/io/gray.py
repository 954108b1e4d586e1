"""From decoded values to what a frame holds: an 8-bit gray plane, and color where there is any."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import MAX_PIXELS, MAX_SIDE_PX, MIN_SIDE_PX
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError

_GRAY_TOLERANCE = 8
_SIZE_HINT = say(
    "Use an image of at most {side} pixels on a side and {area} megapixels.",
    side=MAX_SIDE_PX,
    area=MAX_PIXELS // 1_000_000,
)


def check_size(width: int, height: int) -> None:
    """Refuse images that are too small or too large, before a single pixel is decoded.

    Raises
    ------
    UserError
        ``IMAGE_TOO_SMALL`` or ``IMAGE_TOO_LARGE``.
    """
    if min(width, height) < MIN_SIDE_PX:
        raise UserError(
            say(
                "The image has {width} × {height} pixels, which is too small to analyze.",
                width=width,
                height=height,
            ),
            hint=say("Use an image with at least {side} pixels on each side.", side=MIN_SIDE_PX),
            code="IMAGE_TOO_SMALL",
        )
    if max(width, height) > MAX_SIDE_PX or width * height > MAX_PIXELS:
        raise UserError(
            say(
                "The image has {width} × {height} pixels, which is too large to open.",
                width=width,
                height=height,
            ),
            hint=_SIZE_HINT,
            code="IMAGE_TOO_LARGE",
        )


def too_large(message: str) -> UserError:
    """Return the error of an image beyond our caps."""
    return UserError(message, hint=_SIZE_HINT, code="IMAGE_TOO_LARGE")


def stretch(values: NDArray[Any]) -> NDArray[np.uint8]:
    """Map the values' own minimum and maximum to 0 and 255; a constant image becomes 0.

    Parameters
    ----------
    values
        Finite numbers of any shape and real dtype.
    """
    low, high = float(values.min()), float(values.max())
    if high <= low:
        return np.zeros(values.shape, np.uint8)
    # float32 holds 16-bit integers exactly; anything wider gets float64.
    wide: type[np.floating] = np.float32 if values.dtype.itemsize <= 2 else np.float64
    scaled = np.subtract(values, low, dtype=wide)
    np.multiply(scaled, 255.0 / (high - low), out=scaled)
    return np.asarray(np.add(scaled, 0.5, out=scaled).astype(np.uint8))


def split_color(
    image: NDArray[np.uint8],
) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
    """Return luma, and the color plane if the image truly has color.

    Parameters
    ----------
    image
        uint8 ``(H, W)`` gray or ``(H, W, 3)`` RGB.

    Returns
    -------
    pixels
        uint8 ``(H, W)``: ITU-R BT.601 luma. Three equal channels give back that channel exactly.
    rgb
        `image` itself if the channels of any pixel lie more than 8 levels apart, which JPEG's
        rounding does not reach; else None.
    """
    if image.ndim == 2:
        return image, None
    red, green, blue = cv2.split(image)
    has_color = any(
        int(cv2.absdiff(one, other).max()) > _GRAY_TOLERANCE
        for one, other in ((red, green), (green, blue), (red, blue))
    )
    luma = np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    return luma, image if has_color else None
