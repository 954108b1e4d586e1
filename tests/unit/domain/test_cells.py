from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.cells import CellMap
from busi_desktop.domain.segmentation import SlicParams, SuperpixelMap
from busi_desktop.errors import BugError

LABELS = np.array(
    [
        [0, 0, 1, 1, 1],
        [0, 2, 2, 1, 1],
        [3, 3, 2, 2, 1],
    ],
    np.int32,
)
BOXES = np.array([(0, 0, 2, 2), (0, 2, 3, 5), (1, 1, 3, 4), (2, 0, 3, 2)], np.int32)


@pytest.fixture
def cells() -> CellMap:
    superpixels = SuperpixelMap(labels=LABELS, params=SlicParams(), n_actual=4)
    return CellMap(superpixels=superpixels, boxes=BOXES)


def test_cell_under_a_point_is_found_and_none_outside(cells) -> None:
    assert cells.at((1.9, 0.1)) == 0
    assert cells.at((2.0, 0.1)) == 1
    assert cells.at((4.99, 2.99)) == 1
    assert cells.at((5.0, 1.0)) is None
    assert cells.at((1.0, -0.01)) is None


def test_pixels_of_a_cell_are_its_own(cells) -> None:
    box, inside = cells.inside(2)

    assert box == (1, 1, 3, 4)
    assert inside.tolist() == [[True, True, False], [False, True, True]]


def test_line_meets_each_cell_once_in_its_order(cells) -> None:
    assert cells.along((0.5, 0.5), (4.5, 2.5)) == (0, 2, 1)
    assert cells.along((0.5, 2.5), (0.5, 2.5)) == (3,)
    assert cells.along((-3.0, 0.5), (0.5, 0.5)) == (0,)


def test_center_lies_in_the_cell(cells) -> None:
    for cell in range(4):
        assert cells.at(cells.center(cell)) == cell


def test_neighbor_is_the_next_cell_in_a_direction_and_none_at_the_rim(cells) -> None:
    assert cells.beside(0, 1, 0) in {1, 2}
    assert cells.beside(3, 0, -1) == 0
    assert cells.beside(3, -1, 0) is None


def test_cell_without_a_box_is_refused() -> None:
    superpixels = SuperpixelMap(labels=LABELS, params=SlicParams(), n_actual=4)

    with pytest.raises(BugError):
        CellMap(superpixels=superpixels, boxes=BOXES[:3])
