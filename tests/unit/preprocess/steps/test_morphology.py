from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.preprocess.registry import STEPS, make_spec
from tests.builders import disc
from tests.unit.preprocess.images import as_planes, tissue

SHAPE = (48, 64)
BOTH = "open then close"


def morphology(plane, operation, radius=1):
    spec = make_spec("morphology", operation=operation, radius=radius)
    return STEPS["morphology"].apply(as_planes(plane), spec.as_dict())[:, :, 0]


def lesion_with(*, speck=0.3, gap=0.9):
    """Return a bright disc with one odd pixel outside (a speck) and one inside (a gap)."""
    inside = disc(SHAPE, center_rc=(24, 24), radius=14.0)
    plane = np.where(inside, np.float32(0.9), np.float32(0.3))
    plane[5, 50], plane[24, 24] = speck, gap
    return plane


@pytest.mark.parametrize("operation", ["open", BOTH])
def test_opening_removes_a_bright_speck(operation):
    after = morphology(lesion_with(speck=1.0), operation)

    assert after[5, 50] == np.float32(0.3)


@pytest.mark.parametrize("operation", ["close", BOTH])
def test_closing_fills_a_dark_gap(operation):
    after = morphology(lesion_with(gap=0.0), operation)

    assert after[24, 24] == np.float32(0.9)


def test_each_operation_leaves_what_the_other_one_removes():
    plane = lesion_with(speck=1.0, gap=0.0)

    assert morphology(plane, "open")[24, 24] == 0.0
    assert morphology(plane, "close")[5, 50] == 1.0


def test_radius_decides_what_counts_as_a_speck():
    spot = disc(SHAPE, center_rc=(24, 32), radius=3.0).astype(np.float32)

    assert morphology(spot, "open", radius=2).any()
    assert not morphology(spot, "open", radius=5).any()


def test_opening_only_darkens_and_closing_only_brightens():
    plane = tissue()

    assert (morphology(plane, "open", 2) <= plane).all()
    assert (morphology(plane, "close", 2) >= plane).all()


@pytest.mark.parametrize("operation", ["open", "close", BOTH])
def test_second_run_changes_nothing(operation):
    once = morphology(tissue(), operation, 2)

    np.testing.assert_array_equal(morphology(once, operation, 2), once)
