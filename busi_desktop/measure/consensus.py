"""One outline from those of several readers: what all, any, or most of them drew."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from busi_desktop.domain.annotation import Annotation, LesionLabel
from busi_desktop.errors import BugError

_EIGHT = np.ones((3, 3), dtype=np.bool_)
"""Pixels that touch at a corner are of one lesion, as in the AI's mask."""

Part = tuple[NDArray[np.bool_], LesionLabel]


class Consensus(StrEnum):
    """Say which pixels of several outlines are taken."""

    INTERSECTION = "intersection"
    UNION = "union"
    MAJORITY = "majority"


def consensus(several: Sequence[Annotation], how: Consensus) -> list[Part]:
    """Return the lesions of an outline that stands between several.

    Parameters
    ----------
    several
        Outlines of one frame, each by another reader.
    how
        Pixels that all have drawn, any, or more than half of them. Of two, the majority is both.

    Returns
    -------
    list
        Mask, bool ``(H, W)``, and label of each connected part, the largest first. A part is taken
        for what all say who have a lesion in it, and for nothing if they differ.

    Raises
    ------
    BugError
        If there is no outline, or they are of different frames.
    """
    if len({one.shape for one in several}) != 1:
        msg = "outlines of no frame, or of several"
        raise BugError(msg)
    votes = np.zeros(several[0].shape, dtype=np.int32)
    for one in several:
        votes += one.mask
    least = {
        Consensus.INTERSECTION: len(several),
        Consensus.UNION: 1,
        Consensus.MAJORITY: len(several) // 2 + 1,
    }[how]
    numbered, n_parts = ndimage.label(votes >= least, structure=_EIGHT)
    areas = np.bincount(np.asarray(numbered).ravel(), minlength=n_parts + 1)
    largest_first = sorted(range(1, n_parts + 1), key=lambda number: -int(areas[number]))
    masks = [np.asarray(numbered == number, dtype=np.bool_) for number in largest_first]
    return [(mask, _label(mask, several)) for mask in masks]


def _label(part: NDArray[np.bool_], several: Sequence[Annotation]) -> LesionLabel:
    """Return what all who have a lesion in a part take it for."""
    said = {
        lesion.label
        for one in several
        for lesion in one.lesions
        if bool((lesion.mask & part).any())
    }
    return said.pop() if len(said) == 1 else LesionLabel.UNSTATED
