from __future__ import annotations

import numpy as np
import pytest

from tests.builders import disc, rectangle
from training.clicks.reader import next_click

SHAPE = (80, 100)


def test_deepest_point_of_the_largest_error_is_clicked() -> None:
    truth = disc(SHAPE, center_rc=(40.0, 30.0), radius=20.0)
    mask = disc(SHAPE, center_rc=(40.0, 80.0), radius=8.0)

    click = next_click(truth, mask)

    assert click is not None
    assert click.adds
    assert click.at_xy == pytest.approx((30.5, 40.5), abs=1.5)


def test_what_is_too_much_is_clicked_where_it_is_the_largest_error() -> None:
    truth = rectangle(SHAPE, rows=(10, 20), cols=(10, 20))
    mask = truth | rectangle(SHAPE, rows=(40, 71), cols=(50, 81))

    click = next_click(truth, mask)

    assert click is not None
    assert not click.adds
    assert click.at_xy == pytest.approx((65.5, 55.5), abs=0.5)


def test_error_at_the_rim_is_deepest_away_from_the_rim() -> None:
    truth = rectangle(SHAPE, rows=(0, 21), cols=(0, 21))

    click = next_click(truth, np.zeros(SHAPE, bool))

    assert click is not None
    assert click.at_xy == pytest.approx((10.5, 10.5), abs=0.5)


def test_nothing_is_clicked_where_nothing_is_wrong() -> None:
    truth = disc(SHAPE, center_rc=(40.0, 30.0), radius=20.0)

    assert next_click(truth, truth) is None


def test_loose_reader_clicks_different_points_none_of_them_shallow() -> None:
    truth = disc(SHAPE, center_rc=(40.0, 50.0), radius=20.0)
    rng = np.random.default_rng(0)

    clicks = [next_click(truth, np.zeros(SHAPE, bool), rng=rng) for _ in range(40)]

    places = {click.at_xy for click in clicks if click is not None}
    assert len(places) > 20
    assert all(np.hypot(x - 50.5, y - 40.5) < 12.0 for x, y in places)
