"""The outline around one point, from the image alone."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

_GRID_PX = 256
"""The frame is searched at this size: its longer side."""
_RAYS, _RINGS = 64, 64
_NEAREST, _FARTHEST = 0.015, 0.55
_TYPICAL, _SPREAD = 0.12, 1.0
"""Radius of a lesion and its spread (log-normal); all radii in shares of the frame's mean side."""
_BLUR = 0.006
_RAYS_TOGETHER = 5
_RINGS_COMPARED = 6
_GRAY_LEVELS = 8.0
"""A step of so many gray levels counts as much as one unit of the other terms."""
_STIFFNESS, _FURTHEST_STEP = 0.5, 3
_NOT_THE_FIRST = -50.0
"""Worth of the nearest ring, in gray levels: there is no inside to compare it with."""
_SMOOTHED_RAYS = 5


def outline_around(pixels: NDArray[np.uint8], at_xy: tuple[float, float]) -> NDArray[np.bool_]:
    """Find the dark region with a brighter rim that lies around a point.

    The outline is star-shaped: one radius for each of 64 directions, chosen together by dynamic
    programming. A radius is good where the image is brighter just outside of it than just inside,
    and neighbors prefer equal radii (S. Timp, N. Karssemeijer, Medical Physics 31(5):958-971,
    2004). Radii are sampled in equal ratios, so that small and large lesions are treated alike.

    Parameters
    ----------
    pixels
        uint8 ``(H, W)``.
    at_xy
        A point inside the lesion, in edge coordinates; the nearer to its middle, the better.

    Returns
    -------
    ndarray
        bool ``(H, W)``: one region around the point, cut off at the frame's rim.
    """
    height, width = pixels.shape
    scale = min(1.0, _GRID_PX / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    center = (at_xy[0] * size[0] / width, at_xy[1] * size[1] / height)
    side = float(np.sqrt(small.size))
    radii = side * np.geomspace(_NEAREST, _FARTHEST, _RINGS)
    angles = 2.0 * np.pi * np.arange(_RAYS) / _RAYS
    worth = _steps_outwards(small, center, radii, angles) / _GRAY_LEVELS
    worth -= np.log(radii / (_TYPICAL * side)) ** 2 / (2.0 * _SPREAD**2)
    chosen = np.exp(_smoothed(np.log(radii[_best_ring_of_rays(worth)])))
    points = np.stack(
        [
            (center[0] + chosen * np.cos(angles)) * width / size[0],
            (center[1] + chosen * np.sin(angles)) * height / size[1],
        ],
        axis=1,
    )
    region = np.zeros(pixels.shape, np.uint8)
    cv2.fillPoly(region, [np.rint(points - 0.5).astype(np.int32)], 1)
    return region.astype(bool)


def _steps_outwards(
    image: NDArray[np.uint8],
    center: tuple[float, float],
    radii: NDArray[np.float64],
    angles: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return how many gray levels brighter it is outside each radius than inside, rays × rings."""
    blurred = cv2.GaussianBlur(image, (0, 0), max(_BLUR * float(np.sqrt(image.size)), 0.8))
    x = (center[0] + np.cos(angles)[:, None] * radii - 0.5).astype(np.float32)
    y = (center[1] + np.sin(angles)[:, None] * radii - 0.5).astype(np.float32)
    sampled = np.asarray(
        cv2.remap(blurred, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.float32
    )
    around = _RAYS_TOGETHER
    wrapped = np.vstack([sampled[-around:], sampled, sampled[:around]])
    rays = np.asarray(cv2.blur(wrapped, (1, around)), np.float64)[around:-around]
    sums = np.pad(np.cumsum(rays, axis=1), ((0, 0), (1, 0)))
    ring = np.arange(radii.size)
    end = np.minimum(ring + _RINGS_COMPARED, radii.size)
    start = np.maximum(ring - _RINGS_COMPARED, 0)
    outside = (sums[:, end] - sums[:, ring]) / (end - ring)
    inside = (sums[:, ring] - sums[:, start]) / np.maximum(ring - start, 1)
    steps = np.asarray(outside - inside, np.float64)
    steps[:, 0] = _NOT_THE_FIRST
    height, width = image.shape
    is_off = (x < 0) | (x > width - 1) | (y < 0) | (y > height - 1)
    return np.where(is_off, np.minimum(steps, 0.0), steps)


def _best_ring_of_rays(worth: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the ring of each ray, so that the sum is best and no ray leaves its neighbors."""
    ring = np.arange(worth.shape[1])
    apart = np.abs(ring[:, None] - ring)
    cost = np.where(apart <= _FURTHEST_STEP, _STIFFNESS * apart**2, np.inf)
    n_rays = worth.shape[0]
    # Three times around: the middle one closes on itself.
    turns = np.vstack([worth, worth, worth])
    best, before = turns[0], np.zeros(turns.shape, np.int64)
    for ray in range(1, len(turns)):
        reached = best[:, None] - cost
        before[ray] = reached.argmax(axis=0)
        best = reached.max(axis=0) + turns[ray]
    path = np.empty(len(turns), np.int64)
    path[-1] = best.argmax()
    for ray in range(len(turns) - 1, 0, -1):
        path[ray - 1] = before[ray, path[ray]]
    return path[n_rays : 2 * n_rays]


def _smoothed(values: NDArray[np.float64]) -> NDArray[np.float64]:
    reach = _SMOOTHED_RAYS // 2
    wrapped = np.concatenate([values[-reach:], values, values[:reach]])
    return np.convolve(wrapped, np.full(_SMOOTHED_RAYS, 1.0 / _SMOOTHED_RAYS), mode="valid")
