from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.errors import BugError
from busi_desktop.measure.consensus import Consensus, consensus
from tests.annotated import lesion, make_annotation
from tests.builders import SHAPE, rectangle


def box(left: int, right: int, *, rows: tuple[int, int] = (4, 20)) -> np.ndarray:
    return rectangle(SHAPE, rows=rows, cols=(left, right))


def drawn(mask: np.ndarray, label: LesionLabel = LesionLabel.BENIGN):
    return make_annotation(lesion(mask, label))


@pytest.mark.parametrize(
    ("how", "columns"),
    [
        (Consensus.INTERSECTION, (20, 24)),
        (Consensus.MAJORITY, (16, 28)),
        (Consensus.UNION, (8, 36)),
    ],
)
def test_pixels_are_taken_that_all_most_or_any_have(how, columns):
    several = [drawn(box(8, 24)), drawn(box(16, 28)), drawn(box(20, 36))]

    parts = consensus(several, how)

    assert len(parts) == 1
    assert np.array_equal(parts[0][0], box(*columns))


def test_the_majority_of_two_is_what_both_drew():
    several = [drawn(box(8, 24)), drawn(box(16, 28))]

    parts = consensus(several, Consensus.MAJORITY)

    assert np.array_equal(parts[0][0], box(16, 24))


def test_parts_come_apart_the_largest_first_with_the_label_on_which_all_agree():
    small, large = box(4, 12), box(20, 40)
    both = make_annotation(
        lesion(small, LesionLabel.BENIGN, "one"), lesion(large, LesionLabel.MALIGNANT, "two")
    )
    other = drawn(large, LesionLabel.BENIGN)

    parts = consensus([both, other], Consensus.UNION)

    assert [label for _, label in parts] == [LesionLabel.UNSTATED, LesionLabel.BENIGN]
    assert np.array_equal(parts[0][0], large)
    assert np.array_equal(parts[1][0], small)


def test_nothing_in_common_is_no_lesion():
    assert consensus([drawn(box(4, 8)), drawn(box(20, 30))], Consensus.INTERSECTION) == []


def test_outlines_of_another_size_are_refused():
    other = make_annotation(lesion(np.ones((5, 5), bool)))

    with pytest.raises(BugError):
        consensus([drawn(box(4, 8)), other], Consensus.UNION)
