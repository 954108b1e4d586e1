"""Outlines of a mask as polygons."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from skimage.measure import approximate_polygon, find_contours

_TOLERANCE_PX = 0.3
"""Less than the 0.35 pixels by which an outline keeps away from every pixel's center."""

_Ring = NDArray[np.float64]
_Mask = NDArray[np.bool_]


def polygons_of(mask: _Mask) -> list[_Ring]:
    """Return the outlines of a mask's connected parts.

    A hole is reached by a cut: a line there and back, along the row of its leftmost pixel, which
    encloses nothing. So programs that know no holes keep them.

    Parameters
    ----------
    mask
        bool ``(H, W)``; pixels that touch at corners belong together.

    Returns
    -------
    list of numpy.ndarray
        Corners ``(n, 2)`` as (x, y) in pixel-edge coordinates, not closed. The pixels whose centers
        lie inside, or on a cut, are exactly those of the mask.

    Notes
    -----
    Marching squares between the pixels' centers (`skimage.measure.find_contours`), thinned out by
    Douglas and Peucker's method.
    """
    padded = np.pad(mask, 1).astype(np.float64)
    # scikit-image publishes no types for it
    found = find_contours(padded, 0.5, fully_connected="high")  # type: ignore[no-untyped-call]
    # From indices of the padded grid, whose pixel centers are whole, to edge coordinates.
    rings = [_from_the_left(np.asarray(ring)[:-1, ::-1] - 0.5) for ring in found]
    outer = [number for number, ring in enumerate(rings) if _is_outer(ring, mask)]
    holes = sorted(
        set(range(len(rings))) - set(outer), key=lambda number: rings[number][0, 0], reverse=True
    )
    cuts = _cuts(rings, holes, mask)
    walks: dict[int, list[_Ring]] = {}
    for number in (*holes, *outer):  # what a hole is cut to begins farther left, and follows it
        walks[number] = _walk(rings[number], [(at, walks[hole]) for hole, at in cuts[number]])
    return [np.concatenate([_thinned(piece)[:-1] for piece in walks[number]]) for number in outer]


def _from_the_left(ring: _Ring) -> _Ring:
    """Return a ring that begins at a leftmost corner: there a pixel begins, or a hole."""
    return np.roll(ring, -int(np.argmin(ring[:, 0])), axis=0)


def _is_outer(ring: _Ring, mask: _Mask) -> bool:
    x, y = ring[0]
    return bool(mask[int(y), int(x)])


def _cuts(rings: list[_Ring], holes: list[int], mask: _Mask) -> dict[int, list[tuple[int, int]]]:
    """Return for each ring which holes are cut to it, and at which of its corners."""
    found: dict[int, list[tuple[int, int]]] = {number: [] for number in range(len(rings))}
    if not holes:
        return found
    corners = {
        (float(x), float(y)): (number, at)
        for number, ring in enumerate(rings)
        for at, (x, y) in enumerate(ring)
    }
    for hole in holes:
        x, y = rings[hole][0]
        before = np.flatnonzero(~mask[int(y), : int(x)])  # a pixel of no lesion, left of the hole
        end = float(before[-1] + 1) if before.size else 0.0
        number, at = corners[end, float(y)]
        found[number].append((hole, at))
    return found


def _walk(ring: _Ring, cut: list[tuple[int, list[_Ring]]]) -> list[_Ring]:
    """Return the way along a ring and into what is cut to it, in pieces that join."""
    closed = np.concatenate([ring, ring[:1]])
    pieces, begin = [], 0
    for at, inner in sorted(cut, key=lambda one: one[0]):
        hole = inner[0][:1]
        pieces += [closed[begin : at + 1], np.concatenate([closed[at : at + 1], hole]), *inner]
        pieces.append(np.concatenate([hole, closed[at : at + 1]]))
        begin = at
    return [piece for piece in (*pieces, closed[begin:]) if len(piece) > 1]


def _thinned(piece: _Ring) -> _Ring:
    # scikit-image publishes no types for it
    thin = approximate_polygon(piece, _TOLERANCE_PX)  # type: ignore[no-untyped-call]
    return np.asarray(thin, dtype=np.float64)
