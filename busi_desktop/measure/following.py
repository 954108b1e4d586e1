"""Following a lesion's outline from one frame of a cine to the next, by the tissue's motion."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.boxes import box_of

SURE_FROM = 0.70
"""Least correlation of a frame with the one before, once that is moved onto it; measured in
docs/review.md."""

ALIKE_FROM = 0.50
"""Least correlation of the lesion and what is around it with how it was drawn on, without speckle:
the motion may be followed well while the probe slides off the lesion."""

_MARGIN = 0.35
_MARGIN_PX = 48
_SEARCHED = 0.25
_SEARCHED_PX = 24
_LONGEST_PX = 224
_SMOOTHED_PX = 5
_STRETCHED = 1.2
_CELLS = 24
_CELL_PX = 10
_SEEN = 254
_FEWEST = 0.3
_INSIDE = 0.9
_ROUNDS = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 60, 1e-4)

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Followed:
    """Hold where an outline went.

    Attributes
    ----------
    mask
        Bool ``(H, W)``.
    similarity
        Correlation with the frame before, from -1 to 1.
    likeness
        Correlation with the frame that it was drawn on, speckle averaged out.
    is_inside
        Whether it still lies in the image, but for a tenth.
    """

    mask: NDArray[np.bool_]
    similarity: float
    likeness: float
    is_inside: bool

    @property
    def is_sure(self) -> bool:
        """Tell whether it may be shown to a reader as a proposal."""
        return self.similarity >= SURE_FROM and self.likeness >= ALIKE_FROM


class Follower:
    """Follow one outline through frames that come one after the other.

    The motion from each frame to the next is affine: a shift by normalized cross-correlation, then
    the maximum of the enhanced correlation coefficient (Evangelidis and Psarakis, IEEE Trans
    Pattern Anal Mach Intell 30:1858, 2008) over the lesion and what is around it. The outline that
    was drawn is moved by all of them together: it doesn't fray from frame to frame.

    Parameters
    ----------
    pixels
        The frame that the outline was drawn on, uint8 ``(H, W)``.
    mask
        The outline, bool ``(H, W)``, with at least one pixel.
    """

    def __init__(self, pixels: NDArray[np.uint8], mask: NDArray[np.bool_]) -> None:
        self._first = self._before = pixels
        self._mask = mask.astype(np.uint8) * np.uint8(255)
        self._area = int(np.count_nonzero(mask))
        self._now = mask
        self._moved: Matrix = np.eye(3)

    def follow(self, pixels: NDArray[np.uint8]) -> Followed:
        """Return where the outline went in the next frame, uint8; unsure in one of another size."""
        if pixels.shape != self._before.shape:
            return Followed(mask=self._now, similarity=0.0, likeness=0.0, is_inside=True)
        step, similarity = _motion(self._before, pixels, self._now)
        self._moved = step @ self._moved
        size = (pixels.shape[1], pixels.shape[0])
        warped = cv2.warpAffine(self._mask, self._moved[:2], size, flags=cv2.INTER_LINEAR)
        self._now = np.asarray(warped, dtype=np.uint8) > np.uint8(127)
        self._before = pixels
        expected = self._area * abs(float(np.linalg.det(self._moved[:2, :2])))
        n_inside = int(np.count_nonzero(self._now))
        return Followed(
            mask=self._now,
            similarity=similarity,
            likeness=self._likeness(pixels),
            is_inside=n_inside > 0 and n_inside >= _INSIDE * expected,
        )

    def _likeness(self, pixels: NDArray[np.uint8]) -> float:
        """Return how much is as it was drawn on, of what lies in both images."""
        size = (pixels.shape[1], pixels.shape[0])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        part = _around(self._mask > np.uint8(0))
        there = np.full(pixels.shape, 255, dtype=np.uint8)
        back, seen = (
            _coarse(
                np.asarray(cv2.warpAffine(one, self._moved[:2], size, flags=flags), dtype=np.uint8)[
                    part
                ]
            )
            for one in (pixels, there)
        )
        both = seen >= _SEEN
        if np.count_nonzero(both) < _FEWEST * both.size:
            return 0.0
        return _correlation(_coarse(self._first[part])[both], back[both])


def _motion(
    before: NDArray[np.uint8], after: NDArray[np.uint8], mask: NDArray[np.bool_]
) -> tuple[Matrix, float]:
    """Return the affine motion of pixels' centers, 3 × 3, and the correlation behind it."""
    nothing: Matrix = np.eye(3)
    if not mask.any():
        return nothing, 0.0
    part = _around(mask)
    top, left = part[0].start, part[1].start
    patch = before[part]
    reach = max(int(_SEARCHED * max(patch.shape)), _SEARCHED_PX)
    field, there = _with_edges(after, part, reach)
    scale = min(_LONGEST_PX / max(patch.shape), 1.0)
    small, large, there = (_scaled(one, scale) for one in (patch, field, there))
    if small.std() < 1.0 or large.std() < 1.0:
        return nothing, 0.0
    found = np.asarray(cv2.matchTemplate(large, small, cv2.TM_CCOEFF_NORMED))
    _, _, _, (col, row) = cv2.minMaxLoc(found)
    start = np.array([[1, 0, col], [0, 1, row]], dtype=np.float32)
    try:
        similarity, warp = cv2.findTransformECC(
            small, large, start, cv2.MOTION_AFFINE, _ROUNDS, there, _SMOOTHED_PX
        )
    except cv2.error:  # it doesn't converge: nothing alike is there
        return nothing, 0.0
    inner = np.vstack([np.asarray(warp, dtype=np.float64), [0, 0, 1]])
    stretched = np.linalg.svd(inner[:2, :2], compute_uv=False)
    if stretched[0] > _STRETCHED or stretched[1] < 1 / _STRETCHED:
        return nothing, 0.0
    to_small = _onto(scale, left, top)
    to_large = _onto(scale, left - reach, top - reach)
    return np.linalg.inv(to_large) @ inner @ to_small, float(similarity)


def _onto(scale: float, left: int, top: int) -> Matrix:
    """Return what leads from a frame's pixel centers to those of a scaled part of it."""
    half = 0.5 * scale - 0.5
    return np.array(
        [[scale, 0, half - scale * left], [0, scale, half - scale * top], [0, 0, 1]],
        dtype=np.float64,
    )


def _around(mask: NDArray[np.bool_]) -> tuple[slice, slice]:
    """Return rows and columns of a lesion with what is around it."""
    row0, col0, row1, col1 = box_of(mask) or (0, 0, *mask.shape)
    by = max(int(_MARGIN * max(row1 - row0, col1 - col0)), _MARGIN_PX)
    return (
        slice(max(row0 - by, 0), min(row1 + by, mask.shape[0])),
        slice(max(col0 - by, 0), min(col1 + by, mask.shape[1])),
    )


def _with_edges(
    pixels: NDArray[np.uint8], part: tuple[slice, slice], by: int
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return a part with so many pixels more on each side, and 255 where the image has them.

    Beyond the image its edge is repeated: what leaves the image can be followed a bit.
    """
    rows, cols = (slice(one.start, one.stop + 2 * by) for one in part)
    around = (by, by, by, by)
    whole = cv2.copyMakeBorder(pixels, *around, cv2.BORDER_REPLICATE)
    there = np.full(pixels.shape, 255, dtype=np.uint8)
    inside = cv2.copyMakeBorder(there, *around, cv2.BORDER_CONSTANT, value=0)
    return (
        np.asarray(whole, dtype=np.uint8)[rows, cols],
        np.asarray(inside, dtype=np.uint8)[rows, cols],
    )


def _scaled(pixels: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    if scale == 1.0:
        return np.ascontiguousarray(pixels)
    height, width = (max(round(side * scale), 1) for side in pixels.shape)
    matrix = _onto(scale, 0, 0)[:2]
    smooth = cv2.GaussianBlur(pixels, (0, 0), 0.5 / scale)
    return np.asarray(cv2.warpAffine(smooth, matrix, (width, height)), dtype=np.uint8)


def _coarse(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return means of cells that are larger than speckle."""
    cell = max(max(pixels.shape) / _CELLS, _CELL_PX)
    height, width = (max(round(side / cell), 2) for side in pixels.shape)
    small = cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)


def _correlation(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    a, b = (each.astype(np.float64) - each.mean() for each in (one, other))
    norm = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum()) / norm if norm > 0 else 0.0
