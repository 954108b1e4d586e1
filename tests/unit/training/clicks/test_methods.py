from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.inference.refine import Click
from tests.builders import disc
from tests.screens import tissue
from training.clicks.methods import METHODS
from training.metrics import dice

SHAPE = (200, 280)
TRUTH = disc(SHAPE, center_rc=(100.0, 130.0), radius=45.0)
GRAY = np.maximum(tissue(*SHAPE), 80)
PIXELS = np.where(TRUTH, GRAY * 0.3, GRAY).astype(np.uint8)
EMPTY = np.zeros(SHAPE, bool)


@pytest.mark.parametrize("name", METHODS)
def test_every_method_corrects_by_one_click(name: str) -> None:
    missing = TRUTH.copy()
    missing[:, 135:] = False
    click = Click(at_xy=(155.5, 100.5), adds=True)

    found = METHODS[name](missing, PIXELS, [click])

    assert found.shape == SHAPE
    assert found.dtype == np.bool_
    assert found[100, 155]
    assert dice(TRUTH, found) > dice(TRUTH, missing)


@pytest.mark.parametrize("name", METHODS)
def test_every_method_begins_from_nothing_and_takes_off(name: str) -> None:
    inside = Click(at_xy=(130.5, 100.5), adds=True)
    first = METHODS[name](EMPTY, PIXELS, [inside])
    spot = np.argwhere(first)[-1]
    outside = Click(at_xy=(float(spot[1]) + 0.5, float(spot[0]) + 0.5), adds=False)

    found = METHODS[name](first, PIXELS, [inside, outside])

    assert first[100, 130]
    assert not found[tuple(spot)]


@pytest.mark.parametrize("name", METHODS)
def test_no_method_changes_its_input(name: str) -> None:
    before = TRUTH.copy()

    METHODS[name](TRUTH, PIXELS, [Click(at_xy=(130.5, 100.5), adds=False)])

    assert np.array_equal(TRUTH, before)
