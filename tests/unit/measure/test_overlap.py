from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.errors import BugError
from busi_desktop.measure.overlap import dice
from tests.builders import rectangle

SHAPE = (20, 30)
BOX = rectangle(SHAPE, rows=(0, 10), cols=(0, 10))
NOTHING = np.zeros(SHAPE, dtype=np.bool_)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (BOX, 1.0),
        (rectangle(SHAPE, rows=(0, 10), cols=(5, 15)), 0.5),
        (rectangle(SHAPE, rows=(0, 5), cols=(0, 10)), 2 / 3),
        (rectangle(SHAPE, rows=(10, 20), cols=(0, 10)), 0.0),
        (NOTHING, 0.0),
    ],
)
def test_dice_is_twice_the_common_area_over_the_sum(other, expected):
    assert dice(BOX, other) == pytest.approx(expected)
    assert dice(other, BOX) == pytest.approx(expected)


def test_two_empty_masks_have_no_overlap_to_speak_of():
    assert dice(NOTHING, NOTHING) is None


def test_masks_of_two_grids_are_a_mistake():
    with pytest.raises(BugError):
        dice(NOTHING, NOTHING[1:])
