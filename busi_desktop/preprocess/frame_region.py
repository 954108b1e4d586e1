"""Find the ultrasound image on a scanner's full screen, from the pixels alone.

Speckle is everywhere in an ultrasound image and nowhere else on a screen: banners, panels and the
background are flat, and what is written on them has edges far steeper than speckle. So the image
is where small gray steps are dense over an area wider than any line of text or gray bar (J. W.
Goodman, *Speckle Phenomena in Optics*, 2007, on grain; docs/frame-region.md has the figures).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.region import PixelBox

Gray: TypeAlias = NDArray[np.uint8]

GRAIN_STEPS = (2, 96)
"""Gray steps within 3×3 pixels that speckle makes; flat areas make less, drawn strokes more."""
DARKEST_LIT = 7
DENSE = 0.5
MOST_OF_FRAME = 0.8
"""A box that covers more of the frame than this isn't worth a cut: training frames are such."""
LEAST_OF_FRAME = 0.08
"""No scanner gives its image less of the screen: a smaller box is a part of the image."""
LEAST_SIDE_PX = 32
_CELLS = 192
_EDGE_DENSITY = 0.2
_TEXT_CELLS, _GAP_CELLS, _BAR_CELLS = 3, 5, 9
_PART_SHARE = 0.1
_SAME_SIDES = 0.1
_MARGIN = 0.03
_SAME_GRAY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Hold where the image lies on a frame, and the views that stand in it side by side."""

    box: PixelBox
    views: tuple[PixelBox, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """Hold an area of grain: half-open sides in cells, and how many cells."""

    left: int
    top: int
    right: int
    bottom: int
    area: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    def across(self, other: _Part) -> int:
        """Return by how many columns the two overlap; below 0 is the gap between them."""
        return min(self.right, other.right) - max(self.left, other.left)

    def along(self, other: _Part) -> int:
        """Return by how many rows the two overlap; below 0 is the gap between them."""
        return min(self.bottom, other.bottom) - max(self.top, other.top)

    def united(self, other: _Part) -> _Part:
        return _Part(
            left=min(self.left, other.left),
            top=min(self.top, other.top),
            right=max(self.right, other.right),
            bottom=max(self.bottom, other.bottom),
            area=self.area + other.area,
        )


def find_image(gray: Gray) -> Found:
    """Return the box of the ultrasound image; all of the frame where a cut isn't worth it.

    Parameters
    ----------
    gray
        uint8 ``(H, W)``.

    Returns
    -------
    Found
        A frame that is cropped to its image already, or one in which no image is found, comes
        back whole, with one view.
    """
    height, width = gray.shape
    whole = Found(box=(0, 0, height, width), views=((0, 0, height, width),))
    grain = _grain(gray)
    parts = _parts(_dense(grain))
    if not parts:
        return whole
    views = _views(parts)
    boxes = tuple(_refined(grain, view) for view in views)
    box = (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )
    return Found(box=box, views=boxes) if _is_worth_it(box, gray.shape) else whole


def without_backdrop(gray: Gray, box: PixelBox) -> Gray:
    """Return a box of a screen with the screen's own background painted black.

    A sector leaves the corners of its box to the background, and a flat gray area looks like a
    filled label to whoever judges what is drawn on an image. The background is the commonest gray
    around the box; it is painted where it reaches into the box from a side.

    Parameters
    ----------
    gray
        uint8 ``(H, W)``, larger than the box.
    box
        Half-open ``(row0, col0, row1, col1)``.

    Returns
    -------
    numpy.ndarray
        uint8 ``(row1 - row0, col1 - col0)``, a copy.
    """
    row0, col0, row1, col1 = box
    part = gray[row0:row1, col0:col1].copy()
    backdrop = int(np.argmax(_counts(gray) - _counts(part)))
    low, high = max(backdrop - _SAME_GRAY, 0), min(backdrop + _SAME_GRAY, 255)
    alike = cv2.inRange(part, np.array(low), np.array(high))
    labels = np.asarray(cv2.connectedComponents(np.asarray(alike), connectivity=4)[1])
    sides = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    part[np.isin(labels, sides[sides > 0])] = 0
    return part


def _counts(gray: Gray) -> NDArray[np.int64]:
    return np.bincount(gray.ravel(), minlength=256)


def _grain(gray: Gray) -> Gray:
    """Return 255 where a pixel is lit and its neighborhood has a speckle's gray steps."""
    steps = cv2.morphologyEx(gray, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    grain = cv2.inRange(steps, np.array(GRAIN_STEPS[0]), np.array(GRAIN_STEPS[1]))
    lit = cv2.inRange(cv2.boxFilter(gray, -1, (5, 5)), np.array(DARKEST_LIT), np.array(255))
    return np.asarray(cv2.bitwise_and(grain, lit), dtype=np.uint8)


def _dense(grain: Gray) -> Gray:
    """Return 1 in cells of dense grain, in areas wider than text and bars."""
    factor = _CELLS / max(grain.shape)
    size = (max(16, round(grain.shape[1] * factor)), max(16, round(grain.shape[0] * factor)))
    density = cv2.resize(grain, size, interpolation=cv2.INTER_AREA)
    dense = (np.asarray(density) > 255 * DENSE).astype(np.uint8)
    for operation, side in (
        (cv2.MORPH_OPEN, _TEXT_CELLS),
        (cv2.MORPH_CLOSE, _GAP_CELLS),
        (cv2.MORPH_OPEN, _BAR_CELLS),
    ):
        dense = np.asarray(cv2.morphologyEx(dense, operation, np.ones((side, side), np.uint8)))
    return dense


def _parts(dense: Gray) -> list[_Part]:
    """Return the connected areas, the largest first."""
    n_areas, _, stats, _ = cv2.connectedComponentsWithStats(dense, connectivity=4)
    parts = [
        _Part(left=x, top=y, right=x + width, bottom=y + height, area=area)
        for x, y, width, height, area in np.asarray(stats).tolist()[1:n_areas]
    ]
    return sorted(parts, key=lambda part: (-part.area, part.top, part.left))


def _views(parts: list[_Part]) -> list[_Part]:
    """Join to the largest part what belongs to it; return what stands beside it on its own.

    A cyst tears an image into pieces as wide as the rest of it; a thumbnail is smaller, and lies
    elsewhere.
    """
    main, beside = parts[0], []
    for part in parts[1:]:
        shared = max(main.across(part), 0) * max(main.along(part), 0)
        slack = _SAME_SIDES * main.width
        same_sides = abs(main.left - part.left) <= slack and abs(main.right - part.right) <= slack
        if 2 * shared >= part.width * part.height or same_sides:
            main = main.united(part)
        elif part.area >= _PART_SHARE * main.area and (
            main.along(part) >= 0.7 * part.height and part.height >= 0.5 * main.height
        ):
            beside.append(part)
    return sorted([main, *beside], key=lambda view: view.left)


def _refined(grain: Gray, view: _Part) -> PixelBox:
    """Return a view's box in pixels: each side where rows and columns of grain end."""
    height, width = grain.shape
    cell = max(height, width) / _CELLS
    sides = [round(side * cell) for side in (view.top, view.left, view.bottom, view.right)]
    row0, col0, row1, col1 = sides[0], sides[1], min(sides[2], height), min(sides[3], width)
    reach = 3 * round(cell + 0.5)
    top, left = max(0, row0 - reach), max(0, col0 - reach)
    rows = cv2.reduce(grain[top : row1 + reach, col0:col1], 1, cv2.REDUCE_AVG, dtype=cv2.CV_32F)
    cols = cv2.reduce(grain[row0:row1, left : col1 + reach], 0, cv2.REDUCE_AVG, dtype=cv2.CV_32F)
    start, stop = _run(np.asarray(rows).ravel() > 255 * _EDGE_DENSITY, row0 - top, row1 - top)
    first, last = _run(np.asarray(cols).ravel() > 255 * _EDGE_DENSITY, col0 - left, col1 - left)
    return top + start, left + first, top + stop, left + last


def _run(dense: NDArray[np.bool_], start: int, stop: int) -> tuple[int, int]:
    """Grow a half-open run over what is dense beyond its ends, or shrink it to what is."""
    while start > 0 and dense[start - 1]:
        start -= 1
    while stop < len(dense) and dense[stop]:
        stop += 1
    while start < stop - 1 and not dense[start]:
        start += 1
    while stop > start + 1 and not dense[stop - 1]:
        stop -= 1
    return start, stop


def _is_worth_it(box: PixelBox, shape: tuple[int, int]) -> bool:
    """Tell whether a box cuts a screen away, and not the dark depth of an image that fills it."""
    row0, col0, row1, col1 = box
    height, width = row1 - row0, col1 - col0
    share = height * width / (shape[0] * shape[1])
    if min(height, width) < LEAST_SIDE_PX or not LEAST_OF_FRAME <= share <= MOST_OF_FRAME:
        return False
    return row0 > _MARGIN * shape[0] or width < (1.0 - _MARGIN) * shape[1]
