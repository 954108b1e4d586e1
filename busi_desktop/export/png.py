"""Pictures as PNG: lossless, and byte-equal for equal input.

The two pictures for people keep to colors that color-blind readers can tell apart: orange of
Okabe and Ito 2008 ("Color Universal Design"), and cividis (Nuñez, Anderton and Renslow 2018,
doi:10.1371/journal.pone.0199239), whose lightness rises evenly, unlike jet's.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.arrays import require_unit_range
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.region import FrameRegion
from busi_desktop.errors import BugError

# OpenCV's channel order is blue, green, red.
OUTLINE_BGR = (0x00, 0x9F, 0xE6)
HALO_BGR = (0, 0, 0)
FILL_OPACITY = 0.2
SALIENCY_OPACITY = 0.65
OUTSIDE_BRIGHTNESS = 0.5
REGION_BGR = (0xE9, 0xB4, 0x56)

_COMPRESSION = 3  # level 6 takes three times as long on probability maps and saves 2 %
_SIDE_PER_LINE_PX = 250


def encode_mask(mask: NDArray[np.bool_]) -> bytes:
    """Encode a mask, bool ``(H, W)``, as 8-bit gray with 0 outside and 255 inside."""
    return _encode(mask.astype(np.uint8) * np.uint8(255))


def encode_probability(values: NDArray[np.float32]) -> bytes:
    """Encode probabilities as 16-bit gray.

    Parameters
    ----------
    values
        float32 ``(H, W)`` in [0, 1].

    Returns
    -------
    bytes
        PNG whose values are ``round(p * 65535)``.

    Raises
    ------
    BugError
        If a value is not in [0, 1]: nothing is clipped.
    """
    _require_probabilities(values)
    scaled = np.multiply(values, 65535.0, dtype=np.float64)
    return _encode(np.rint(scaled, out=scaled).astype(np.uint16))


def encode_overlay(
    frame: Frame, mask: NDArray[np.bool_], region: FrameRegion | None = None
) -> bytes:
    """Draw a lesion mask on its frame.

    Parameters
    ----------
    frame
        Drawn in color where it has color.
    mask
        bool ``(H, W)`` on the frame's grid.
    region
        What the model was given: the rest is drawn dim, with a line around the region.

    Returns
    -------
    bytes
        PNG, 8-bit color. The orange line lies on the mask's outermost pixels and the dark halo on
        the pixels around them, so that the mask's border is the line between the two.

    Raises
    ------
    BugError
        If the mask has another size than the frame.
    """
    _require_grid(frame, mask)
    picture = _color_picture(frame)
    _show_region(picture, region)
    radius = max(1, round(min(mask.shape) / _SIDE_PER_LINE_PX))
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    flags = mask.astype(np.uint8)
    # Beyond the frame is outside, so that a lesion cut off by the frame gets a closed outline.
    core = cv2.erode(flags, brush, borderType=cv2.BORDER_CONSTANT, borderValue=(0.0,))
    halo = cv2.dilate(flags, brush)
    fill = FILL_OPACITY * np.array(OUTLINE_BGR)
    inside = picture[mask] * (1.0 - FILL_OPACITY) + fill
    picture[mask] = np.rint(inside).astype(np.uint8)
    picture[mask & (np.asarray(core) == 0)] = OUTLINE_BGR
    picture[~mask & (np.asarray(halo) != 0)] = HALO_BGR
    return _encode(picture)


def encode_gradcam(
    frame: Frame, values: NDArray[np.float32], region: FrameRegion | None = None
) -> bytes:
    """Lay a saliency map over its frame in cividis; where it is 0, the frame shows unchanged.

    Parameters
    ----------
    frame
        Drawn in color where it has color.
    values
        float32 ``(H, W)`` in [0, 1] on the frame's grid.
    region
        As in `encode_overlay`.

    Returns
    -------
    bytes
        PNG, 8-bit color.

    Raises
    ------
    BugError
        If a value is not in [0, 1] or the map has another size than the frame.
    """
    _require_grid(frame, values)
    _require_probabilities(values)
    picture = _color_picture(frame)
    _show_region(picture, region)
    levels = np.rint(values * np.float32(255.0)).astype(np.uint8)
    colors = np.asarray(cv2.applyColorMap(levels, cv2.COLORMAP_CIVIDIS), dtype=np.float32)
    opacity = (values * np.float32(SALIENCY_OPACITY))[:, :, None]
    return _encode(np.rint(picture + (colors - picture) * opacity).astype(np.uint8))


def encode_picture(rgb: NDArray[np.uint8]) -> bytes:
    """Encode a finished picture, uint8 ``(H, W, 3)`` RGB."""
    return _encode(np.ascontiguousarray(rgb[:, :, ::-1]))


def encode_frame(frame: Frame) -> bytes:
    """Encode a frame as it is: in color where it has color, else gray."""
    return _encode(frame.pixels) if frame.rgb is None else encode_picture(frame.rgb)


def _color_picture(frame: Frame) -> NDArray[np.uint8]:
    """Return a fresh uint8 ``(H, W, 3)`` picture of the frame in OpenCV's channel order."""
    planes = frame.pixels[:, :, None] if frame.rgb is None else frame.rgb[:, :, ::-1]
    return np.array(np.broadcast_to(planes, (*frame.pixels.shape, 3)), order="C")


def _show_region(picture: NDArray[np.uint8], region: FrameRegion | None) -> None:
    """Dim what lies outside a region, in place, and draw a line just around it."""
    if region is None or not region.is_cropped:
        return
    outside = np.ones(picture.shape[:2], np.bool_)
    outside[region.slices] = False
    picture[outside] = np.rint(picture[outside] * OUTSIDE_BRIGHTNESS).astype(np.uint8)
    row0, col0, row1, col1 = region.box
    line = np.zeros_like(outside)
    line[max(row0 - 1, 0) : row1 + 1, max(col0 - 1, 0) : col1 + 1] = True
    picture[line & outside] = REGION_BGR


def _require_grid(frame: Frame, plane: NDArray[Any]) -> None:
    if plane.shape != frame.pixels.shape:
        msg = f"{plane.shape} drawn on a frame of {frame.pixels.shape}"
        raise BugError(msg)


def _require_probabilities(values: NDArray[np.float32]) -> None:
    if not np.isfinite(values).all():
        msg = "a picture of values that are not finite"
        raise BugError(msg)
    require_unit_range(values, "a picture's values")


def _encode(picture: NDArray[np.uint8] | NDArray[np.uint16]) -> bytes:
    done, data = cv2.imencode(".png", picture, [cv2.IMWRITE_PNG_COMPRESSION, _COMPRESSION])
    if not done:
        msg = f"PNG encoder refused {picture.dtype} {picture.shape}"
        raise BugError(msg)
    return bytes(data)
