from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
import pytest

from training.evaluation import bootstrap, weighted
from training.evaluation.bootstrap import Bootstrap

Floats = NDArray[np.float64]


def test_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    rng = np.random.default_rng(0)
    groups = np.array([str(i) for i in range(40)])
    n_covered = 0
    for trial in range(100):
        values = rng.normal(1.0, 1.0, 40)

        draws = Bootstrap(groups, n_draws=200, seed=trial)
        row = draws.estimate(partial(weighted.mean, values), np.arange(40))

        assert row is not None
        assert row["value"] == pytest.approx(values.mean())
        n_covered += row["interval"][0] <= 1.0 <= row["interval"][1]

    assert 85 <= n_covered <= 100


def test_whole_groups_are_drawn() -> None:
    groups = np.array(["a", "a", "b", "b", "b"])
    seen = []

    def statistic(weights: Floats) -> Floats:
        seen.extend(tuple(row.astype(int).tolist()) for row in weights)
        return np.zeros(len(weights))

    Bootstrap(groups, n_draws=50).draws(statistic, np.arange(5))

    assert set(seen) == {(2, 2, 0, 0, 0), (1, 1, 1, 1, 1), (0, 0, 2, 2, 2)}


def test_all_figures_see_the_same_draws() -> None:
    groups = np.array(list("abcdef"))
    draws = Bootstrap(groups, n_draws=30)
    values = np.arange(6.0)

    all_of_them = draws.draws(lambda weights: weights @ values, np.arange(6))
    parts = [draws.draws(lambda w, i=i: w @ values[[i]], np.array([i])) for i in range(6)]

    assert all_of_them == pytest.approx(np.sum(parts, axis=0))


def test_blocks_give_what_one_block_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    draws = Bootstrap(np.array(list("abcdef")), n_draws=30)
    whole = draws.draws(lambda weights: weights[:, 0], np.arange(6))
    monkeypatch.setattr(bootstrap, "_CELLS_AT_ONCE", 42)

    assert np.array_equal(draws.draws(lambda weights: weights[:, 0], np.arange(6)), whole)


def test_undefined_draws_are_left_out() -> None:
    draws = Bootstrap(np.array(["a", "b"]), n_draws=50)
    second = np.array([1])

    row = draws.estimate(partial(weighted.mean, np.array([3.0])), second)

    assert row == {"value": 3.0, "interval": [3.0, 3.0], "n": 1}
    assert draws.estimate(lambda weights: np.full(len(weights), np.nan), second) is None
    assert draws.estimate(partial(weighted.mean, np.array([])), np.array([], dtype=int)) is None
