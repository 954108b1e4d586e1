"""Agreement against numbers by hand and, for kappa, by scikit-learn 1.x on the same lists."""

from __future__ import annotations

import math

import numpy as np
import pytest

from busi_desktop.errors import BugError
from busi_desktop.measure.agreement import estimate, hausdorff95, kappa, mean
from tests.builders import disc, rectangle

SHAPE = (60, 80)
ONE = [0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 0, 1]
OTHER = [0, 0, 1, 1, 1, 2, 2, 2, 1, 2, 0, 0]
FIVE = [0, 1, 2, 3, 4, 4, 3, 2, 0, 0]
FIVE_OTHER = [0, 2, 2, 4, 4, 3, 3, 0, 0, 1]


# ---------------------------------------------------------------------------------- distances
def test_distance_of_a_mask_to_itself_is_0_and_to_a_shifted_one_the_shift():
    square = rectangle(SHAPE, rows=(10, 30), cols=(10, 30))
    line = rectangle(SHAPE, rows=(10, 11), cols=(10, 60))

    assert hausdorff95(square, square) == 0.0
    assert hausdorff95(line, np.roll(line, 7, axis=0)) == 7.0


def test_far_specks_below_5_percent_count_for_nothing_and_above_for_much():
    square = rectangle(SHAPE, rows=(10, 30), cols=(10, 30))  # 76 pixels of outline
    speck, specks = square.copy(), square.copy()
    speck[20, 70] = True
    specks[20, [60, 62, 64, 66, 68, 70]] = True

    assert hausdorff95(square, speck) == 0.0
    assert hausdorff95(square, specks) > 30.0


def test_distance_is_the_greater_of_both_directions():
    small = rectangle(SHAPE, rows=(20, 22), cols=(20, 22))
    large = rectangle(SHAPE, rows=(10, 40), cols=(10, 40))

    # From the small outline to the large one it is 10, the other way up to the far corner.
    assert hausdorff95(small, large) == hausdorff95(large, small)
    assert hausdorff95(small, large) > 20.0


def test_steps_down_and_across_scale_the_distance():
    across = rectangle(SHAPE, rows=(10, 40), cols=(20, 21))

    assert hausdorff95(across, np.roll(across, 10, axis=1), steps=(0.3, 0.1)) == pytest.approx(1.0)
    down = rectangle(SHAPE, rows=(10, 11), cols=(20, 60))
    assert hausdorff95(down, np.roll(down, 10, axis=0), steps=(0.3, 0.1)) == pytest.approx(3.0)


def test_distance_to_nothing_is_unknown():
    round_one = disc(SHAPE, center_rc=(20, 20), radius=5.0)

    assert hausdorff95(round_one, np.zeros(SHAPE, bool)) is None
    assert hausdorff95(np.zeros(SHAPE, bool), np.zeros(SHAPE, bool)) is None
    with pytest.raises(BugError, match="masks of"):
        hausdorff95(round_one, round_one[1:])


# -------------------------------------------------------------------------------------- kappa
@pytest.mark.parametrize(
    ("one", "other", "n", "plain", "weighted"),
    [
        (ONE, OTHER, 3, 0.5, 0.75),
        (FIVE, FIVE_OTHER, 5, 0.3589743589743589, 0.8253275109170306),
    ],
)
def test_kappa_is_that_of_scikit_learn(one, other, n, plain, weighted):
    pairs = list(zip(one, other, strict=True))
    weights = np.ones(len(pairs))

    assert kappa(pairs, n)(weights) == pytest.approx(plain, abs=1e-12)
    assert kappa(pairs, n, quadratic=True)(weights) == pytest.approx(weighted, abs=1e-12)


def test_kappa_of_a_two_by_two_table_by_hand():
    # 20 both yes, 15 both no, 5 and 10 apart: observed .7, expected .5 (Cohen's textbook table).
    pairs = [(1, 1)] * 20 + [(1, 0)] * 5 + [(0, 1)] * 10 + [(0, 0)] * 15

    assert kappa(pairs, 2)(np.ones(50)) == pytest.approx(0.4)


def test_kappa_of_one_category_is_not_defined():
    assert math.isnan(kappa([(1, 1)] * 5, 3)(np.ones(5)))
    assert estimate(kappa([(1, 1)] * 5, 3), list("abcde")).value is None


# ---------------------------------------------------------------------------------- intervals
def test_interval_of_independent_values_is_that_of_the_standard_error():
    values = np.random.default_rng(1).normal(0.8, 0.1, 400)

    found = estimate(mean(values), [str(n) for n in range(400)])

    half = 1.96 * values.std() / 20.0
    assert found.value == pytest.approx(values.mean())
    assert found.low == pytest.approx(values.mean() - half, abs=0.15 * half)
    assert found.high == pytest.approx(values.mean() + half, abs=0.15 * half)


def test_frames_of_one_file_are_drawn_together_so_that_the_interval_is_wider():
    values = np.repeat(np.random.default_rng(2).normal(0.8, 0.1, 20), 10)

    alone = estimate(mean(values), [str(n) for n in range(200)])
    grouped = estimate(mean(values), [str(n // 10) for n in range(200)])

    assert alone.value == grouped.value
    assert grouped.high - grouped.low > 2.0 * (alone.high - alone.low)


def test_same_frames_give_the_same_interval():
    values = [0.1, 0.5, 0.9, 0.7]

    assert estimate(mean(values), list("abcd")) == estimate(mean(values), list("abcd"))


def test_one_group_has_no_interval_and_no_frame_no_value():
    single = estimate(mean([0.5, 0.7]), ["a", "a"])
    nothing = estimate(mean([]), [])

    assert (single.value, single.low, single.n) == (pytest.approx(0.6), None, 2)
    assert (nothing.value, nothing.low, nothing.high, nothing.n) == (None, None, None, 0)
