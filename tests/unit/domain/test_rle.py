"""Run lengths against texts that pycocotools 2.0.11 made of the same masks."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from busi_desktop.domain.rle import counts_of, decode, encode, mask_from
from tests.builders import rectangle

NOISE = (
    "001100001001011101100100110101001101011011110110100010101010"
    "011110101111110000010001110110101111100001100101001000001111"
)


def noise():
    return np.array([bit == "1" for bit in NOISE]).reshape(12, 10)


@pytest.mark.parametrize(
    ("mask", "text"),
    [
        (rectangle((7, 9), rows=(2, 5), cols=(3, 7)), "g03400000<"),
        (np.ones((4, 5), bool), "0d0"),
        (np.zeros((4, 5), bool), "d0"),
        (noise(), "4120O000010O011OO014OM0000022NO0O0220O20MNO0023NM3000M1000110O"),
    ],
)
def test_text_is_that_of_cocos_own_tools(mask, text):
    assert encode(mask) == text
    np.testing.assert_array_equal(decode(text, mask.shape), mask)


def test_long_runs_and_a_hole_are_written_as_coco_does():
    mask = rectangle((300, 200), rows=(40, 250), cols=(10, 150))
    mask &= ~rectangle((300, 200), rows=(100, 120), cols=(50, 60))

    text = encode(mask)

    assert hashlib.sha256(text.encode()).hexdigest().startswith("4f0de1c2f231683dd759811eac023dea")
    np.testing.assert_array_equal(decode(text, (300, 200)), mask)


def test_counts_go_down_the_columns_and_begin_with_background():
    mask = np.array([[False, True], [True, True], [False, False]])

    assert counts_of(mask) == [1, 1, 1, 2, 1]
    assert counts_of(~mask) == [0, 1, 1, 1, 2, 1]
    np.testing.assert_array_equal(mask_from([1, 1, 1, 2, 1], (3, 2)), mask)


@pytest.mark.parametrize("counts", [[5], [3, 4], [-1, 7], [2.0, 4], [True, 5], []])
def test_counts_that_do_not_fill_the_shape_are_refused(counts):
    with pytest.raises(ValueError, match="run"):
        mask_from(counts, (3, 2))


@pytest.mark.parametrize("text", ["P", "!", "ooooooooo0", "", "100", "é"])
def test_text_that_is_none_is_refused(text):
    with pytest.raises(ValueError, match="run"):
        decode(text, (3, 2))
