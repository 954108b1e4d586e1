from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
import pytest

from busi_desktop.inference.refine import Click
from tests.builders import disc
from training.clicks.sessions import LEAST_CLICKS, MOST_CLICKS, Task, correct

SHAPE = (60, 80)
TRUTH = disc(SHAPE, center_rc=(30.0, 40.0), radius=15.0)


@pytest.fixture
def task() -> Task:
    return Task(
        name="one",
        group="one",
        source="one",
        pixels=np.full(SHAPE, 90, np.uint8),
        truth=TRUTH,
        found=disc(SHAPE, center_rc=(30.0, 44.0), radius=12.0),
    )


def _useless(
    mask: NDArray[np.bool_], pixels: NDArray[np.uint8], clicks: Sequence[Click]
) -> NDArray[np.bool_]:
    return mask


def _perfect(
    mask: NDArray[np.bool_], pixels: NDArray[np.uint8], clicks: Sequence[Click]
) -> NDArray[np.bool_]:
    return TRUTH


def test_perfect_method_takes_one_click(task: Task) -> None:
    session = correct(task, _perfect, from_ai=True)

    assert session.dices[0] < 0.9
    assert session.dices[1:].tolist() == [1.0] * MOST_CLICKS
    assert session.clicks_to(0.9) == 1
    assert session.times_ms.size == 1


def test_failure_counts_as_the_most_clicks(task: Task) -> None:
    session = correct(task, _useless, from_ai=False)

    assert session.clicks_to(0.85) == MOST_CLICKS
    assert session.times_ms.size == MOST_CLICKS
    assert not session.dices.any()


def test_good_start_counts_no_click_but_is_clicked_on(task: Task) -> None:
    def spoil(
        mask: NDArray[np.bool_], pixels: NDArray[np.uint8], clicks: Sequence[Click]
    ) -> NDArray[np.bool_]:
        return np.zeros_like(mask)

    session = correct(task, spoil, from_ai=True)

    assert session.clicks_to(0.5) == 0
    assert session.dices[LEAST_CLICKS] == 0.0


def test_content_reader_stops_once_later_clicks_have_had_their_chance(task: Task) -> None:
    made = []

    def nearly(
        mask: NDArray[np.bool_], pixels: NDArray[np.uint8], clicks: Sequence[Click]
    ) -> NDArray[np.bool_]:
        made.append(len(clicks))
        nearly_all = TRUTH.copy()
        nearly_all[30, 40] = False
        return nearly_all

    correct(task, nearly, from_ai=True)

    assert made == [1, 2, 3, 4, 5]
