from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
from numpy.typing import NDArray
import pytest

from training.evaluation import weighted
from training.metrics import auc

Floats = NDArray[np.float64]
Drawn = tuple[NDArray[np.bool_], Floats, NDArray[np.int64]]


@st.composite
def drawn_cases(draw: st.DrawFn) -> Drawn:
    """Draw truth, scores that often tie, and how often each case was drawn."""
    n = draw(st.integers(2, 20))
    column = st.lists(st.integers(0, 6), min_size=n, max_size=n)
    positive = draw(st.lists(st.booleans(), min_size=n, max_size=n))
    times = draw(st.lists(st.integers(0, 3), min_size=n, max_size=n).filter(any))
    return np.array(positive), np.array(draw(column)) / 6.0, np.array(times)


def ones(n: int) -> Floats:
    return np.ones((1, n))


STATISTICS: list[Callable[[NDArray[np.bool_], Floats, Floats], Floats]] = [
    lambda positive, score, weights: weighted.mean(score, weights),
    lambda positive, score, weights: weighted.quantile(score, weights, 0.3),
    weighted.auc,
    weighted.average_precision,
    lambda positive, score, weights: weighted.specificity_at(
        positive, score, weights, sensitivity=0.8
    ),
    weighted.calibration_slope,
    weighted.calibration_intercept,
]


@pytest.mark.parametrize("statistic", STATISTICS)
@given(cases=drawn_cases())
def test_a_weight_stands_for_a_case_drawn_so_often(
    statistic: Callable[[NDArray[np.bool_], Floats, Floats], Floats], cases: Drawn
) -> None:
    positive, score, times = cases

    by_weight = statistic(positive, score, times[None].astype(np.float64))[0]
    repeated = statistic(
        np.repeat(positive, times), np.repeat(score, times), ones(int(times.sum()))
    )[0]

    assert by_weight == pytest.approx(repeated, nan_ok=True, abs=1e-6)


@given(drawn_cases())
def test_auc_of_plain_cases_is_that_of_the_metrics(cases: Drawn) -> None:
    positive, score, _ = cases

    found = weighted.auc(positive, score, ones(score.size))[0]

    assert found == pytest.approx(auc(positive, score), nan_ok=True)


@given(drawn_cases(), st.sampled_from([0.5, 0.9, 0.95, 1.0]))
def test_specificity_is_the_best_of_the_thresholds_that_are_sensitive_enough(
    cases: Drawn, sensitivity: float
) -> None:
    positive, score, _ = cases
    found = weighted.specificity_at(positive, score, ones(score.size), sensitivity=sensitivity)[0]
    if not positive.any() or positive.all():
        assert np.isnan(found)
        return

    allowed = [
        float((score[~positive] < threshold).mean())
        for threshold in score
        if (score[positive] >= threshold).mean() >= sensitivity - 1e-12
    ]

    assert found == pytest.approx(max(allowed))


def test_average_precision_is_the_mean_precision_at_the_positives() -> None:
    positive = np.array([True, False, True, False])
    score = np.array([0.9, 0.8, 0.7, 0.6])

    found = weighted.average_precision(positive, score, ones(4))[0]

    assert found == pytest.approx((1.0 + 2 / 3) / 2)


def test_quantile_is_a_value_of_the_data() -> None:
    values = np.array([0.4, 0.1, 0.3, 0.2])

    assert weighted.quantile(values, ones(4), 0.5)[0] == 0.2
    assert weighted.quantile(values, np.array([[9.0, 1, 1, 1]]), 0.5)[0] == 0.4


def test_group_mean_gives_a_group_one_voice_as_often_as_it_is_drawn() -> None:
    values, groups = np.array([1.0, 0.0, 0.0, 0.0]), np.array(["a", "b", "b", "b"])

    assert weighted.group_mean(values, groups, ones(4))[0] == pytest.approx(0.5)
    twice = np.array([[2.0, 1.0, 1.0, 1.0]])
    assert weighted.group_mean(values, groups, twice)[0] == pytest.approx(2 / 3)


def test_calibration_error_of_honest_chances_is_small_and_of_boasts_is_large() -> None:
    rng = np.random.default_rng(0)
    chance = rng.random(20_000)
    outcome = rng.random(20_000) < chance
    boast = np.where(chance > 0.5, 1.0, 0.0)

    assert weighted.calibration_error(outcome, chance, ones(20_000))[0] < 0.02
    assert weighted.calibration_error(outcome, boast, ones(20_000))[0] == pytest.approx(
        0.25, abs=0.02
    )


def test_calibration_error_is_the_weighted_gap_of_the_bins() -> None:
    positive = np.array([False, True, True, True])
    chance = np.array([0.2, 0.4, 0.6, 0.8])

    # Two bins: means 0.3 and 0.7 against shares 0.5 and 1.
    found = weighted.calibration_error(positive, chance, ones(4), bins=2)[0]

    assert found == pytest.approx((0.2 + 0.3) / 2)


def test_calibration_line_finds_the_distortion_of_the_chances() -> None:
    rng = np.random.default_rng(0)
    logit = rng.normal(0.0, 1.5, 40_000)
    outcome = rng.random(40_000) < 1 / (1 + np.exp(-logit))
    too_sure = 1 / (1 + np.exp(-2.0 * logit))
    too_high = 1 / (1 + np.exp(-(logit + 1.0)))

    weights = ones(40_000)

    assert weighted.calibration_slope(outcome, too_sure, weights)[0] == pytest.approx(0.5, abs=0.02)
    intercept = weighted.calibration_intercept(outcome, too_high, weights)[0]
    assert intercept == pytest.approx(-1.0, abs=0.04)


def test_calibration_slope_of_one_class_is_undefined() -> None:
    alone = np.array([False, False])
    chances, weights = np.array([0.16666667, 0.0]), np.array([[3.0, 0.0]])

    assert np.isnan(weighted.calibration_slope(alone, chances, weights)[0])


def test_calibration_slope_of_a_single_chance_is_undefined() -> None:
    positive, chances = np.array([False, True, False, True]), np.array([0.0, 0.0, 5 / 6, 5 / 6])
    drawn = np.array([[0.0, 0.0, 1.0, 2.0]])  # no case of the other chance

    assert np.isnan(weighted.calibration_slope(positive, chances, drawn)[0])


def test_calibration_slope_of_parted_classes_is_undefined() -> None:
    positive = np.array([False, False, True, True])

    assert np.isnan(weighted.calibration_slope(positive, positive * 0.8 + 0.1, ones(4))[0])


def test_what_no_case_defines_is_nan() -> None:
    nobody = np.zeros((1, 2))

    assert np.isnan(weighted.mean(np.array([1.0, 2.0]), nobody)[0])
    assert np.isnan(weighted.quantile(np.array([1.0, 2.0]), nobody, 0.5)[0])
