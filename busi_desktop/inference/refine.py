"""A mask corrected by one click: inside the lesion, or outside of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.inference.star import outline_around

Bools: TypeAlias = NDArray[np.bool_]
Floats: TypeAlias = NDArray[np.float32]

_GRID_PX = 256
"""The window around lesion and click is worked on at this size: its longer side."""
_SEARCH_PX = 512
_MARGIN, _MARGIN_PX = 0.35, 8.0
_PUSH, _REACH = 2.2, 1.3
"""How far a click moves the outline, and how wide, in distances from outline to click."""
_UNSURE_INSIDE, _UNSURE_OUTSIDE = 0.3, 0.6
"""Where the image's edges decide, in the same unit."""
_SMOOTH = 0.2
"""Width of the smoothing of what the edges say, in the same unit."""
_FAR = 0.85
"""A click farther away than this share of the lesion's half width begins a new region."""
_BLUR_PX = 2.0
_DOT_PX = 3
_LEAST_PX = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Click:
    """Hold where the reader clicked, ``(x, y)`` in edge coordinates, and what it said there.

    `adds` is True for "this belongs to the lesion", and False for "this doesn't".
    """

    at_xy: tuple[float, float]
    adds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Window:
    """Hold half-open pixels ``row0, col0, row1, col1``, and the size they are worked on at."""

    row0: int
    col0: int
    row1: int
    col1: int

    @property
    def slices(self) -> tuple[slice, slice]:
        return slice(self.row0, self.row1), slice(self.col0, self.col1)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height on the grid that is worked on."""
        width, height = self.col1 - self.col0, self.row1 - self.row0
        scale = min(1.0, _GRID_PX / max(width, height))
        return max(1, round(width * scale)), max(1, round(height * scale))


def refine(mask: Bools, pixels: NDArray[np.uint8], click: Click) -> Bools:
    """Correct a mask by one click, near the click and nowhere else.

    The outline's signed distance gets a bump at the click, as high and as wide as the click is away
    from the outline: a Gaussian process's answer to one observation (O. Williams, A. Fitzgibbon,
    "Gaussian process implicit surfaces", 2007). Close to the outline that follows, the edges of
    the image decide by a watershed from markers (F. Meyer, "Color image segmentation", 1992).
    Of all that changes, only the connected part under the click is kept, with the click's sign
    ("progressive merge" of X. Chen et al., "FocalClick", CVPR 2022). A first click, or one far from
    the mask, takes the outline that the image shows around it: `star.outline_around`.

    No network is asked: a probability map beside the image made no better masks
    (`docs/clicks.md`, where the figures of this module were chosen and measured).

    Parameters
    ----------
    mask
        bool ``(H, W)``; may be empty.
    pixels
        uint8 ``(H, W)``.
    click
        A point of the frame; a point outside counts as the nearest pixel.

    Returns
    -------
    ndarray
        A new mask, bool ``(H, W)``, which holds the clicked pixel if the click adds, and doesn't
        if it removes.
    """
    height, width = mask.shape
    col = min(max(int(click.at_xy[0]), 0), width - 1)
    row = min(max(int(click.at_xy[1]), 0), height - 1)
    window = _window(mask, row, col)
    if window is None:
        return _begun(mask, pixels, row, col) if click.adds else mask.copy()
    cols, rows = window.size
    sources = (mask[window.slices].astype(np.uint8) * 255, pixels[window.slices])
    share, gray = (cv2.resize(s, (cols, rows), interpolation=cv2.INTER_AREA) for s in sources)
    before = np.asarray(share) > 127
    at = (
        min(int((row - window.row0 + 0.5) * rows / (window.row1 - window.row0)), rows - 1),
        min(int((col - window.col0 + 0.5) * cols / (window.col1 - window.col0)), cols - 1),
    )
    distance = _signed_distance(before)
    if click.adds and -distance[at] > _FAR * max(float(distance.max()), _LEAST_PX):
        return _begun(mask, pixels, row, col)
    after = _moved(distance, np.asarray(gray, np.uint8), at, adds=click.adds)
    changed = after & ~before if click.adds else before & ~after
    out = _pasted(mask, window, _part_at(changed, at), adds=click.adds)
    out[row, col] = click.adds
    return out


def _begun(mask: Bools, pixels: NDArray[np.uint8], row: int, col: int) -> Bools:
    out = mask | outline_around(pixels, (col + 0.5, row + 0.5))
    out[row, col] = True
    return out


def _window(mask: Bools, row: int, col: int) -> _Window | None:
    """Return what holds the click and the part of the mask at it, or else the nearest; or None."""
    height, width = mask.shape
    step = -(-max(height, width) // _SEARCH_PX)
    padded = np.pad(mask.astype(np.uint8) * 255, ((0, -height % step), (0, -width % step)))
    grid = (padded.shape[1] // step, padded.shape[0] // step)
    # A single pixel makes its block, so that no small part is overlooked.
    shares = np.asarray(cv2.resize(padded, grid, interpolation=cv2.INTER_AREA))
    coarse = (shares > 0).astype(np.uint8)
    count, parts, stats, _ = cv2.connectedComponentsWithStats(coarse, connectivity=8)
    if count == 1:
        return None
    labels = np.asarray(parts)
    part = int(labels[row // step, col // step])
    if part == 0:
        rows, cols = np.nonzero(labels)
        nearest = np.argmin((rows - row // step) ** 2 + (cols - col // step) ** 2)
        part = int(labels[rows[nearest], cols[nearest]])
    left, top, wide, high = (int(n) * step for n in np.asarray(stats)[part, :4])
    x0, x1 = min(left, col), max(left + wide, col + 1)
    y0, y1 = min(top, row), max(top + high, row + 1)
    margin = int(_MARGIN * max(x1 - x0, y1 - y0) + _MARGIN_PX)
    return _Window(
        row0=max(y0 - margin, 0),
        col0=max(x0 - margin, 0),
        row1=min(y1 + margin, height),
        col1=min(x1 + margin, width),
    )


def _signed_distance(mask: Bools) -> Floats:
    """Return the distance to the outline, positive inside; the window's rim counts as outside."""
    inner = np.pad(mask.astype(np.uint8), 1)
    inside = np.asarray(cv2.distanceTransform(inner, cv2.DIST_L2, 5), np.float32)[1:-1, 1:-1]
    outer = (~mask).astype(np.uint8)
    if not mask.any():
        return np.full(mask.shape, -float(max(mask.shape)), np.float32)
    return inside - np.asarray(cv2.distanceTransform(outer, cv2.DIST_L2, 5), np.float32)


def _moved(distance: Floats, gray: NDArray[np.uint8], at: tuple[int, int], *, adds: bool) -> Bools:
    """Return the mask after the click, on the grid that is worked on."""
    away = max(abs(float(distance[at])), _LEAST_PX)
    rows, cols = np.ogrid[: distance.shape[0], : distance.shape[1]]
    squared = (rows - at[0]) ** 2 + (cols - at[1]) ** 2
    bump = _PUSH * away * np.exp(-squared / (2.0 * (_REACH * away) ** 2))
    after = distance + (bump if adds else -bump)
    markers = np.zeros(distance.shape, np.int32)
    markers[after > _UNSURE_INSIDE * away] = 1
    markers[after < -_UNSURE_OUTSIDE * away] = 2
    dot = squared <= _DOT_PX**2
    markers[dot] = 1 if adds else 2
    blurred = np.asarray(cv2.GaussianBlur(gray, (0, 0), _BLUR_PX), np.uint8)
    # OpenCV draws a line along the rim of the picture: it falls on pixels that are cut off again.
    picture = np.repeat(np.pad(blurred, 1, mode="edge")[:, :, np.newaxis], 3, axis=2)
    flooded = np.pad(markers, 1)
    cv2.watershed(picture, flooded)
    inside = _smoothed(flooded[1:-1, 1:-1] == 1, _SMOOTH * away) > 0.5
    return np.asarray(inside | dot if adds else inside & ~dot)


def _smoothed(mask: NDArray[np.generic], sigma: float) -> Floats:
    """Return a mask's blurred shares: the half of them is an outline that speckle doesn't fray."""
    return np.asarray(cv2.GaussianBlur(mask.astype(np.float32), (0, 0), sigma), np.float32)


def _part_at(changed: Bools, at: tuple[int, int]) -> Bools:
    """Return the connected part of what changed that holds the click."""
    labels = np.asarray(cv2.connectedComponents(changed.astype(np.uint8), connectivity=4)[1])
    return np.asarray((labels == labels[at]) & changed[at])


def _pasted(mask: Bools, window: _Window, part: Bools, *, adds: bool) -> Bools:
    """Return the mask with a part of the coarser grid added or removed."""
    out = mask.copy()
    if not part.any():
        return out
    seen = out[window.slices]
    rows, cols = part.shape
    down, across = seen.shape[0] / rows, seen.shape[1] / cols
    places = np.argwhere(part)
    (row0, col0), (row1, col1) = places.min(axis=0) - 3, places.max(axis=0) + 4
    top, left = max(int(row0 * down), 0), max(int(col0 * across), 0)
    seen = seen[top : int(row1 * down), left : int(col1 * across)]  # a view: writing changes `out`
    to_grid = np.array(
        [
            [1 / across, 0.0, (left + 0.5) / across - 0.5],
            [0.0, 1 / down, (top + 0.5) / down - 0.5],
        ]
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    border = cv2.BORDER_REPLICATE
    grown = cv2.warpAffine(
        _smoothed(part, 1.0), to_grid, seen.shape[::-1], flags=flags, borderMode=border
    )
    fine = np.asarray(grown, np.float32) > 0.5
    seen[fine] = adds
    # Both grids draw the old outline a little differently: close what is left open between them.
    width = 2 * int(np.ceil(max(down, across))) + 1
    kernel = np.ones((width, width), np.uint8)
    near = np.asarray(cv2.dilate(fine.astype(np.uint8), kernel)) > 0
    operation = cv2.MORPH_CLOSE if adds else cv2.MORPH_OPEN
    tidy = np.asarray(cv2.morphologyEx(seen.astype(np.uint8), operation, kernel)) > 0
    seen[near & (tidy == adds)] = adds
    return out
