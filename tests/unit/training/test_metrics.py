from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
from numpy.typing import NDArray
import pytest

from training.metrics import (
    auc,
    bootstrap_interval,
    calibration_error,
    dice,
    group_mean,
    roc_curve,
    specificity_at,
)

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


@given(labelled_scores(), st.sampled_from([0.5, 0.9, 0.95, 1.0]))
def test_specificity_is_the_best_of_the_thresholds_that_are_sensitive_enough(
    cases: Labelled, sensitivity: float
) -> None:
    positive, score = cases
    allowed = [
        float((score[~positive] < threshold).mean())
        for threshold in score
        if (score[positive] >= threshold).mean() >= sensitivity - 1e-12
    ]

    assert specificity_at(positive, score, sensitivity) == pytest.approx(max(allowed))


def test_calibration_error_of_honest_chances_is_small_and_of_boasts_is_large() -> None:
    rng = np.random.default_rng(0)
    chance = rng.random(20_000)
    outcome = rng.random(20_000) < chance

    assert calibration_error(outcome, chance) < 0.02
    assert calibration_error(outcome, np.where(chance > 0.5, 1.0, 0.0)) == pytest.approx(
        0.25, abs=0.02
    )


def test_calibration_error_is_the_weighted_gap_of_the_bins() -> None:
    positive = np.array([False, True, True, True])
    chance = np.array([0.2, 0.4, 0.6, 0.8])

    # Two bins: means 0.3 and 0.7 against shares 0.5 and 1.
    assert calibration_error(positive, chance, bins=2) == pytest.approx((0.2 + 0.3) / 2)


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


def test_bootstrap_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    rng = np.random.default_rng(0)
    n_covered = 0
    for trial in range(100):
        values = rng.normal(1.0, 1.0, 40)

        low, high = bootstrap_interval(
            lambda chosen, values=values: float(values[chosen].mean()),
            [str(i) for i in range(40)],
            n_draws=200,
            seed=trial,
        )

        n_covered += low <= 1.0 <= high

    assert 85 <= n_covered <= 100


def test_bootstrap_draws_whole_groups() -> None:
    groups = ["a", "a", "b", "b", "b"]
    seen = []

    def statistic(chosen: NDArray[np.int64]) -> float:
        seen.append(sorted(chosen.tolist()))
        return 0.0

    bootstrap_interval(statistic, groups, n_draws=50)

    assert {tuple(draw) for draw in seen} == {*((0, 0, 1, 1), (0, 1, 2, 3, 4), (2, 2, 3, 3, 4, 4))}


def test_bootstrap_leaves_undefined_draws_out() -> None:
    values = np.array([np.nan, 1.0])

    interval = bootstrap_interval(
        lambda chosen: float(values[chosen].mean()), ["a", "b"], n_draws=50
    )

    assert interval == (1.0, 1.0)
    assert np.isnan(bootstrap_interval(lambda chosen: np.nan, ["a"], n_draws=5)).all()
