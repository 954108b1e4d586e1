"""Near-duplicate images: found by correlation, grouped so that no split tears them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

SIDE_PX = 48
CORRELATION = 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicates:
    """Hold group numbers ``(n,)`` and the pairs ``(i, j, correlation)`` that made them."""

    groups: NDArray[np.int64]
    pairs: tuple[tuple[int, int, float], ...]


def fingerprint(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return a unit vector of the image shrunk to 48×48, float32 ``(2304,)``, zero mean."""
    small = np.asarray(
        cv2.resize(image, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA), dtype=np.float32
    ).ravel()
    small -= small.mean()
    norm = float(np.linalg.norm(small))
    return small / np.float32(norm if norm > 0.0 else 1.0)


def find_duplicates(
    fingerprints: Sequence[NDArray[np.float32]],
    known_groups: Sequence[str],
    *,
    correlation: float = CORRELATION,
) -> Duplicates:
    """Unite images that correlate above `correlation`, or that are known to belong together.

    Parameters
    ----------
    fingerprints
        One per image, from `fingerprint`.
    known_groups
        One name per image, for example the patient.
    correlation
        Pearson correlation at 48×48 pixels from which two images count as near-duplicates.
    """
    stack = np.stack(fingerprints)
    table = stack @ stack.T
    rows, cols = np.nonzero(np.triu(table > correlation, k=1))
    first: dict[str, int] = {}
    links = [(i, first.setdefault(name, i)) for i, name in enumerate(known_groups)]
    left = np.concatenate([rows, np.array([link[0] for link in links])])
    right = np.concatenate([cols, np.array([link[1] for link in links])])
    graph = coo_array((np.ones(left.size), (left, right)), shape=table.shape)
    _, groups = connected_components(graph, directed=False)
    pairs = tuple((int(i), int(j), float(table[i, j])) for i, j in zip(rows, cols, strict=True))
    return Duplicates(groups=np.asarray(groups, dtype=np.int64), pairs=pairs)
