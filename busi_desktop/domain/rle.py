"""Masks as run lengths, in the way of COCO: column by column, background first.

Written here and not taken from `pycocotools`, whose C code trusts the lengths that it is given:
what is imported comes from strangers. The text is COCO's "compressed RLE" (`rleToString` of
maskApi.c in cocodataset/cocoapi): differences of every second length, five bits to a character.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_FIRST = 48
_MORE = 0x20
_SIGN = 0x10
_LONGEST = 7  # characters of one length: 35 bits


def counts_of(mask: NDArray[np.bool_]) -> list[int]:
    """Return the lengths of runs of equal pixels, down each column in turn.

    Parameters
    ----------
    mask
        bool ``(H, W)``.

    Returns
    -------
    list of int
        Lengths of background and lesion in turn, from background on, which may be 0.
    """
    flat = mask.ravel(order="F")
    changes = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    ends = [0, *(int(place) for place in changes), flat.size]
    lengths = [end - begin for begin, end in pairwise(ends)]
    return [0, *lengths] if flat[0] else lengths


def mask_from(counts: Sequence[int], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Return the mask, bool ``(H, W)``, whose run lengths these are.

    Raises
    ------
    ValueError
        If a length is none or they don't fill the shape.
    """
    height, width = shape
    if any(type(count) is not int or count < 0 for count in counts):
        msg = "a run length is none"
        raise ValueError(msg)
    if sum(counts) != height * width:
        msg = f"runs of {sum(counts)} pixels for {height * width}"
        raise ValueError(msg)
    values = np.arange(len(counts)) % 2 == 1
    flat = np.repeat(values, np.asarray(counts, dtype=np.int64))
    return np.ascontiguousarray(flat.reshape((height, width), order="F"))


def encode(mask: NDArray[np.bool_]) -> str:
    """Return a mask, bool ``(H, W)``, as COCO's compressed text."""
    counts = counts_of(mask)
    return "".join(
        _characters(count - counts[place - 2] if place > 2 else count)
        for place, count in enumerate(counts)
    )


def decode(text: str, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Return the mask, bool ``(H, W)``, that a compressed text of COCO holds.

    Raises
    ------
    ValueError
        If it is no such text, or of another size.
    """
    return mask_from(parse(text), shape)


def parse(text: str) -> list[int]:
    """Return the lengths that a compressed text of COCO holds, as `counts_of` gives them.

    Raises
    ------
    ValueError
        If it is no such text.
    """
    counts: list[int] = []
    value = place = 0
    for character in text:
        code = ord(character) - _FIRST
        if not 0 <= code < 2 * _MORE or place >= _LONGEST:
            msg = "no run lengths"
            raise ValueError(msg)
        value |= (code & (_MORE - 1)) << (5 * place)
        place += 1
        if code & _MORE:
            continue
        if code & _SIGN:
            value -= 1 << (5 * place)
        counts.append(value + (counts[-2] if len(counts) > 2 else 0))
        value = place = 0
    if place or min(counts, default=0) < 0:
        msg = "run lengths that break off, or are none"
        raise ValueError(msg)
    return counts


def _characters(value: int) -> str:
    """Write one number, least bits first; the last character's fifth bit is its sign."""
    written = ""
    more = True
    while more:
        code = value & (_MORE - 1)
        value >>= 5
        more = value != (-1 if code & _SIGN else 0)
        written += chr(_FIRST + code + (_MORE if more else 0))
    return written
