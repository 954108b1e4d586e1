from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
from numpy.typing import NDArray
import pytest

from training.metrics import auc, boundary_distance, dice, group_mean, roc_curve

Labelled = tuple[NDArray[np.bool_], NDArray[np.float64]]


@st.composite
def labelled_scores(draw: st.DrawFn) -> Labelled:
    """Draw cases of both classes with scores that often tie."""
    positive = draw(
        st.lists(st.booleans(), min_size=2, max_size=25).filter(lambda x: 0 < sum(x) < len(x))
    )
    scores = draw(st.lists(st.integers(0, 6), min_size=len(positive), max_size=len(positive)))
    return np.array(positive), np.array(scores, dtype=np.float64) / 6.0


@given(labelled_scores())
def test_auc_is_the_chance_that_a_positive_scores_higher(cases: Labelled) -> None:
    positive, score = cases
    pairs = list(product(score[positive], score[~positive]))

    wins = sum(1.0 if hit > miss else 0.5 if hit == miss else 0.0 for hit, miss in pairs)

    assert auc(positive, score) == pytest.approx(wins / len(pairs))


def test_auc_of_one_class_is_undefined() -> None:
    assert np.isnan(auc(np.array([True, True]), np.array([0.1, 0.2])))


@given(labelled_scores())
def test_roc_curve_holds_the_rates_of_every_threshold(cases: Labelled) -> None:
    positive, score = cases
    thresholds = [np.inf, *sorted(set(score), reverse=True)]

    false, true = roc_curve(positive, score)

    assert true == pytest.approx([(score[positive] >= t).mean() for t in thresholds])
    assert false == pytest.approx([(score[~positive] >= t).mean() for t in thresholds])


@given(labelled_scores())
def test_area_under_the_curve_is_the_auc(cases: Labelled) -> None:
    positive, score = cases

    false, true = roc_curve(positive, score)

    assert np.trapezoid(true, false) == pytest.approx(auc(positive, score))


def test_group_mean_gives_each_group_one_voice() -> None:
    values = np.array([1.0, 0.0, 0.0, 0.0])

    assert group_mean(values, ["a", "b", "b", "b"]) == pytest.approx(0.5)
    assert np.isnan(group_mean(np.array([]), []))


def test_dice_counts_the_overlap_twice() -> None:
    truth = np.array([[True, True, False, False]])
    found = np.array([[False, True, True, False]])
    empty = np.zeros_like(truth)

    assert dice(truth, found) == pytest.approx(0.5)
    assert dice(truth, truth) == 1.0
    assert dice(truth, empty) == 0.0
    assert dice(empty, empty) == 1.0


def test_boundary_distance_is_the_shift_of_a_square() -> None:
    truth, found = np.zeros((2, 60, 60), dtype=bool)
    truth[10:40, 10:40] = True
    found[10:40, 17:47] = True

    assert boundary_distance(truth, found) == pytest.approx(7.0)
    assert boundary_distance(found, truth) == pytest.approx(7.0)
    assert boundary_distance(truth, truth) == 0.0


def test_boundary_distance_takes_the_worse_direction() -> None:
    truth, found = np.zeros((2, 60, 200), dtype=bool)
    truth[20:40, 10:30] = True
    found[20:40, 10:30] = True
    found[20:40, 150:170] = (
        True  # nothing of the truth is far from it, but it is far from the truth
    )

    assert boundary_distance(truth, found) > 100.0
    assert boundary_distance(found, truth) > 100.0


def test_a_mask_at_the_rim_of_the_frame_has_a_boundary_there() -> None:
    whole = np.ones((20, 20), dtype=bool)
    middle = np.zeros((20, 20), dtype=bool)
    middle[5:15, 5:15] = True

    assert boundary_distance(whole, middle, percentile=100.0) == pytest.approx(np.hypot(5, 5))
