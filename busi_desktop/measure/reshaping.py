"""Other outlines from an outline: holes filled, smoother, larger, smaller, and from a polygon."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from skimage.draw import polygon

from busi_desktop.domain.boxes import Box, box_of
from busi_desktop.domain.figure import Point

Mask = NDArray[np.bool_]

_SAME_MM = 1e-9


def polygon_inside(points_xy: Sequence[Point], shape: tuple[int, int]) -> tuple[Box, Mask] | None:
    """Return the pixels whose centers lie in a polygon, as annotations of other programs are read.

    Parameters
    ----------
    points_xy
        Corners in pixel-edge coordinates; what lies outside the frame is cut off.
    shape
        ``(H, W)``.

    Returns
    -------
    box, inside
        The part of the frame, and bool of its size; None if no pixel is inside.
    """
    points = np.asarray(points_xy, dtype=np.float64).reshape(-1, 2)
    # scikit-image publishes no types for it
    rows, cols = polygon(points[:, 1] - 0.5, points[:, 0] - 0.5, shape)  # type: ignore[no-untyped-call]
    if not len(rows):
        return None
    box = (int(rows.min()), int(cols.min()), int(rows.max()) + 1, int(cols.max()) + 1)
    inside = np.zeros((box[2] - box[0], box[3] - box[1]), dtype=np.bool_)
    inside[rows - box[0], cols - box[1]] = True
    return box, inside


def without_holes(mask: Mask) -> Mask:
    """Return a mask, bool ``(H, W)``, with all that it surrounds; diagonal gaps are open."""

    def fill(part: Mask) -> Mask:
        return np.asarray(ndimage.binary_fill_holes(part), dtype=np.bool_)

    return _in_its_box(mask, 1, fill)


def hole_at(mask: Mask, row: int, col: int) -> Mask:
    """Return the hole of a mask that a pixel lies in, bool ``(H, W)``; empty if it lies in none."""
    filled = without_holes(mask) & ~mask
    return _connected(filled, row, col, corners=False)


def part_at(mask: Mask, row: int, col: int) -> Mask:
    """Return the connected part of a mask that a pixel lies in; pixels may touch at corners."""
    return _connected(mask, row, col, corners=True)


def smoothed(mask: Mask, radius: float, *, scale_xy: tuple[float, float]) -> Mask:
    """Return a mask without bumps and notches finer than a radius.

    The mask is blurred by a Gaussian of that radius and cut at one half, which keeps straight
    edges where they are, and areas nearly so.

    Parameters
    ----------
    mask
        bool ``(H, W)``.
    radius
        In the unit of `scale_xy`.
    scale_xy
        Size of a pixel across and down: in mm where known, else ``(1, 1)``.
    """
    sigma_x, sigma_y = radius / scale_xy[0], radius / scale_xy[1]

    def blur(part: Mask) -> Mask:
        soft = cv2.GaussianBlur(part.astype(np.float32), (0, 0), sigmaX=sigma_x, sigmaY=sigma_y)
        return np.asarray(soft >= 0.5, dtype=np.bool_)

    return _in_its_box(mask, int(4 * max(sigma_x, sigma_y)) + 1, blur)


def grown(mask: Mask, by: float, *, scale_xy: tuple[float, float]) -> Mask:
    """Return a mask whose edge lies further out by a distance, or further in if it is negative.

    Parameters
    ----------
    mask
        bool ``(H, W)``; beyond the frame nothing is known, and nothing eats into the mask.
    by
        In the unit of `scale_xy`, between centers of pixels.
    scale_xy
        Size of a pixel across and down: in mm where known, else ``(1, 1)``.
    """
    sampling = (scale_xy[1], scale_xy[0])
    room = int(abs(by) / min(scale_xy)) + 2

    def move(part: Mask) -> Mask:
        if by >= 0:
            distance = ndimage.distance_transform_edt(~part, sampling=sampling)
            return np.asarray(distance <= by + _SAME_MM, dtype=np.bool_)
        distance = ndimage.distance_transform_edt(part, sampling=sampling)
        return np.asarray(distance > -by + _SAME_MM, dtype=np.bool_)

    return _in_its_box(mask, room, move)


def _in_its_box(mask: Mask, room: int, make: Callable[[Mask], Mask]) -> Mask:
    """Return what `make` makes of the part of a mask with something in it, and room around."""
    box = box_of(mask)
    made = np.zeros_like(mask)
    if box is None:
        return made
    rows, cols = mask.shape
    part = (
        slice(max(box[0] - room, 0), min(box[2] + room, rows)),
        slice(max(box[1] - room, 0), min(box[3] + room, cols)),
    )
    made[part] = make(mask[part])
    return made


def _connected(mask: Mask, row: int, col: int, *, corners: bool) -> Mask:
    rows, cols = mask.shape
    if not (0 <= row < rows and 0 <= col < cols and mask[row, col]):
        return np.zeros_like(mask)
    _, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8 if corners else 4)
    found = np.asarray(labels)
    return np.asarray(found == found[row, col], dtype=np.bool_)
