"""Our refinement, and what else a click could do: plain methods from the libraries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.segmentation import random_walker

from busi_desktop.domain.segmentation import SlicParams
from busi_desktop.inference.refine import Click, refine
from busi_desktop.preprocess.superpixels import compute_superpixels

Bools = NDArray[np.bool_]
Gray = NDArray[np.uint8]
Method = Callable[[Bools, Gray, Sequence[Click]], Bools]
"""From the present mask, the image, and all clicks so far, the newest last, to a new mask."""

_GRID_PX, _SLOW_GRID_PX = 256, 128
_FIRST_RADIUS = 0.1
_INSIDE, _OUTSIDE, _CLEAR = 0.35, 0.56, 2.0
_DOT_PX = 3
_BETA = 130.0
_GRABCUT_ROUNDS = 3
_REGIONS = 600


def _ours(mask: Bools, pixels: Gray, clicks: Sequence[Click]) -> Bools:
    return refine(mask, pixels, clicks[-1])


def _at(click: Click, shape: tuple[int, int]) -> tuple[int, int]:
    """Return row and column of a click."""
    col, row = (int(value) for value in click.at_xy)
    return min(row, shape[0] - 1), min(col, shape[1] - 1)


def _around(shape: tuple[int, int], at: tuple[int, int], radius: float) -> Bools:
    rows, cols = np.ogrid[: shape[0], : shape[1]]
    near: Bools = (rows - at[0]) ** 2 + (cols - at[1]) ** 2 <= max(radius, 1.0) ** 2
    return near


def _depths(mask: Bools) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the distance to the outline inside of it, and outside."""
    inner = np.pad(mask.astype(np.uint8), 1)
    inside = np.asarray(cv2.distanceTransform(inner, cv2.DIST_L2, 5), np.float32)[1:-1, 1:-1]
    outer = (~mask).astype(np.uint8)
    return inside, np.asarray(cv2.distanceTransform(outer, cv2.DIST_L2, 5), np.float32)


def _away(mask: Bools, at: tuple[int, int]) -> float:
    """Return how far a click is from the outline, or a typical radius where there is none."""
    if not mask.any():
        return _FIRST_RADIUS * float(np.sqrt(mask.size))
    inside, outside = _depths(mask)
    return float(max(inside[at], outside[at], 3.0))


def _disc(mask: Bools, pixels: Gray, clicks: Sequence[Click]) -> Bools:
    """Paint a disc that reaches from the click to the outline."""
    at = _at(clicks[-1], pixels.shape)
    disc = _around(mask.shape, at, _away(mask, at))
    return mask | disc if clicks[-1].adds else mask & ~disc


class _Superpixels:
    """Add or remove the superpixel under the click; those of the last image are kept."""

    def __init__(self) -> None:
        self._pixels: Gray | None = None
        self._labels = np.empty((0, 0), np.int32)

    def __call__(self, mask: Bools, pixels: Gray, clicks: Sequence[Click]) -> Bools:
        if pixels is not self._pixels:
            self._pixels = pixels
            self._labels = compute_superpixels(pixels, SlicParams(regions=_REGIONS)).labels
        cell = self._labels == self._labels[_at(clicks[-1], mask.shape)]
        return np.asarray(mask | cell if clicks[-1].adds else mask & ~cell)


def _on_grid(
    solve: Method, side_px: int, mask: Bools, pixels: Gray, clicks: Sequence[Click]
) -> Bools:
    """Solve on a coarser grid, and change the mask only where the solution differs there."""
    height, width = mask.shape
    scale = min(1.0, side_px / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    share = cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    before = np.asarray(share, np.float32) > 0.5
    moved = [
        Click(at_xy=(c.at_xy[0] * size[0] / width, c.at_xy[1] * size[1] / height), adds=c.adds)
        for c in clicks
    ]
    changed = (solve(before, small, moved) != before).astype(np.float32)
    flipped = cv2.resize(changed, (width, height), interpolation=cv2.INTER_LINEAR)
    wanted = cv2.resize(
        (changed != before).astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST
    )
    return np.asarray(np.where(np.asarray(flipped) > 0.5, np.asarray(wanted) > 0, mask), bool)


def _markers(mask: Bools, clicks: Sequence[Click]) -> NDArray[np.int32]:
    """Return 1 for surely inside, 2 for surely outside, 0 for unknown."""
    at, adds = _at(clicks[-1], mask.shape), clicks[-1].adds
    away = _away(mask, at)
    markers = np.zeros(mask.shape, np.int32)
    near = _around(mask.shape, at, _CLEAR * away)
    if mask.any():
        inside, outside = _depths(mask)
        half_width = float(inside.max())
        markers[(inside > _INSIDE * half_width) & ~(near & (not adds))] = 1
        markers[(outside > _OUTSIDE * half_width) & ~(near & adds)] = 2
    else:
        markers[~_around(mask.shape, at, 3.0 * away)] = 2
    for click in clicks:
        markers[_around(mask.shape, _at(click, mask.shape), _DOT_PX)] = 1 if click.adds else 2
    if not (markers == 2).any():
        markers[0, 0] = 2
    return markers


def _watershed(mask: Bools, pixels: Gray, clicks: Sequence[Click]) -> Bools:
    """Flood from markers: the eroded mask, what is far outside, and the clicks."""
    markers = _markers(mask, clicks)
    blurred = np.asarray(cv2.GaussianBlur(pixels, (0, 0), 2.0), np.uint8)
    flooded = cv2.watershed(np.repeat(blurred[:, :, np.newaxis], 3, axis=2), markers)
    return np.asarray(np.asarray(flooded) == 1)


def _merged_watershed(mask: Bools, pixels: Gray, clicks: Sequence[Click]) -> Bools:
    """Keep of that only the connected change under the click."""
    found = _watershed(mask, pixels, clicks)
    at, adds = _at(clicks[-1], mask.shape), clicks[-1].adds
    dot = _around(mask.shape, at, _DOT_PX)
    changed = (found & ~mask if adds else mask & ~found) | dot
    parts = np.asarray(cv2.connectedComponents(changed.astype(np.uint8), connectivity=4)[1])
    part: Bools = parts == parts[at]
    return mask | part if adds else mask & ~part


def _random_walker(mask: Bools, pixels: Gray, clicks: Sequence[Click]) -> Bools:
    """Let random walkers find the nearest marker (L. Grady, IEEE TPAMI 28(11), 2006)."""
    markers = _markers(mask, clicks)
    if not (markers == 1).any():
        return np.zeros_like(mask)
    image = pixels.astype(np.float64) / 255.0
    found = random_walker(image, markers, beta=_BETA, mode="cg_j", prob_tol=0.1)
    return np.asarray(np.asarray(found) == 1)


def _grabcut(mask: Bools, pixels: Gray, clicks: Sequence[Click]) -> Bools:
    """Cut by gray-level mixtures (C. Rother et al., ACM TOG 23(3), 2004)."""
    at = _at(clicks[0], mask.shape)
    prior = mask if mask.any() else _around(mask.shape, at, _away(mask, at))
    labels = np.where(prior, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    for click in clicks:
        dot = _around(mask.shape, _at(click, mask.shape), _DOT_PX)
        labels[dot] = cv2.GC_FGD if click.adds else cv2.GC_BGD
    if not np.isin(labels, (cv2.GC_FGD, cv2.GC_PR_FGD)).any():
        return np.zeros_like(mask)
    picture = np.repeat(pixels[:, :, np.newaxis], 3, axis=2)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    whole = (0, 0, picture.shape[1], picture.shape[0])
    cv2.setRNGSeed(0)
    cv2.grabCut(picture, labels, whole, *models, _GRABCUT_ROUNDS, cv2.GC_INIT_WITH_MASK)
    return np.isin(labels, (cv2.GC_FGD, cv2.GC_PR_FGD))


METHODS: dict[str, Method] = {
    "ours": _ours,
    "watershed, merged": partial(_on_grid, _merged_watershed, _GRID_PX),
    "watershed": partial(_on_grid, _watershed, _GRID_PX),
    "random walker": partial(_on_grid, _random_walker, _SLOW_GRID_PX),
    "GrabCut": partial(_on_grid, _grabcut, _SLOW_GRID_PX),
    "superpixels": _Superpixels(),
    "disc": _disc,
}
"""By the name of their row."""
