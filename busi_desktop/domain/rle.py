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
    counts = np.array(counts_of(mask), dtype=np.int64)
    values = counts.copy()
    values[3:] -= counts[1:-2]
    codes = np.zeros((len(values), _LONGEST), dtype=np.uint8)
    is_used = np.zeros(codes.shape, dtype=np.bool_)
    goes_on = np.ones(len(values), dtype=np.bool_)
    for place in range(_LONGEST):  # least bits first; the last character's fifth bit is the sign
        code = values & (_MORE - 1)
        values >>= 5
        is_used[:, place] = goes_on
        is_last = values == np.where(code & _SIGN, -1, 0)
        codes[:, place] = code + _FIRST + np.where(is_last, 0, _MORE)
        goes_on &= ~is_last
    return codes[is_used].tobytes().decode("ascii")


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
    try:
        codes = np.frombuffer(text.encode("ascii"), dtype=np.uint8).astype(np.int64) - _FIRST
    except UnicodeEncodeError as exc:
        msg = "no run lengths"
        raise ValueError(msg) from exc
    if not len(codes):
        return []
    is_last = codes & _MORE == 0
    begins = np.concatenate([[0], np.flatnonzero(is_last)[:-1] + 1])
    places = np.arange(len(codes)) - np.repeat(begins, np.diff([*begins, len(codes)]))
    if codes.min() < 0 or codes.max() >= 2 * _MORE or places.max() >= _LONGEST:
        msg = "no run lengths"
        raise ValueError(msg)
    values = np.add.reduceat((codes & (_MORE - 1)) << (5 * places), begins)
    is_negative = is_last & (codes & _SIGN != 0)
    values -= np.add.reduceat(np.where(is_negative, np.int64(1) << (5 * places + 5), 0), begins)
    values[1::2] = np.cumsum(values[1::2])
    values[2::2] = np.cumsum(values[2::2])
    if not is_last[-1] or values.min() < 0:
        msg = "run lengths that break off, or are none"
        raise ValueError(msg)
    return [int(value) for value in values]
