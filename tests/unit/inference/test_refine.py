from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
import pytest
from scipy import ndimage

from busi_desktop.inference.refine import Click, refine
from tests.builders import disc
from tests.screens import tissue
from tests.strategies import blob_masks

SHAPE = (240, 320)
CENTER, RADIUS = (120.0, 150.0), 50.0


def _overlap(one, other) -> float:
    return 2.0 * (one & other).sum() / (one.sum() + other.sum())


def _add(x: float, y: float) -> Click:
    return Click(at_xy=(x, y), adds=True)


def _remove(x: float, y: float) -> Click:
    return Click(at_xy=(x, y), adds=False)


@pytest.fixture(scope="module")
def truth():
    return disc(SHAPE, center_rc=CENTER, radius=RADIUS)


@pytest.fixture(scope="module")
def pixels(truth):
    gray = np.maximum(tissue(*SHAPE), 70)
    return np.where(truth, gray * 0.35, gray).astype(np.uint8)


def test_first_click_outlines_what_lies_around_it(pixels, truth) -> None:
    found = refine(np.zeros(SHAPE, bool), pixels, _add(150.0, 120.0))

    assert _overlap(found, truth) > 0.88


def test_missing_part_is_filled_up_to_the_image_edge(pixels, truth) -> None:
    half = truth.copy()
    half[:, 160:] = False

    found = refine(half, pixels, _add(178.0, 120.0))

    assert _overlap(half, truth) < 0.8
    assert _overlap(found, truth) > 0.93


def test_what_is_too_much_is_taken_off_down_to_the_image_edge(pixels, truth) -> None:
    much = truth | disc(SHAPE, center_rc=(120.0, 205.0), radius=30.0)

    found = refine(much, pixels, _remove(216.0, 120.0))

    assert _overlap(found, truth) > _overlap(much, truth) + 0.03
    assert not found[120, 216]


def test_nothing_changes_away_from_the_click(pixels, truth) -> None:
    much = truth | disc(SHAPE, center_rc=(120.0, 205.0), radius=30.0)

    found = refine(much, pixels, _remove(216.0, 120.0))

    assert np.array_equal(found[:, :140], much[:, :140])


def test_far_click_begins_a_second_region(truth) -> None:
    shape = (240, 480)
    second = disc(shape, center_rc=(130.0, 380.0), radius=35.0)
    first = disc(shape, center_rc=CENTER, radius=RADIUS)
    gray = np.maximum(tissue(*shape), 70)
    pixels = np.where(first | second, gray * 0.35, gray).astype(np.uint8)

    found = refine(first, pixels, _add(380.0, 130.0))

    assert ndimage.label(found)[1] == 2
    assert _overlap(found & ~first, second) > 0.85
    assert found[first].all()


def test_part_nearest_to_the_click_is_the_one_that_is_corrected(pixels) -> None:
    small, large = (
        disc(SHAPE, center_rc=(40.0, 40.0), radius=12.0),
        disc(SHAPE, center_rc=(170.0, 240.0), radius=40.0),
    )

    found = refine(small | large, pixels, _add(54.0, 40.0))

    assert np.array_equal(
        found & (large | disc(SHAPE, center_rc=(170.0, 240.0), radius=50.0)), large
    )
    assert (found & ~large).sum() > small.sum()


def test_large_frame_is_corrected_as_a_small_one(pixels, truth) -> None:
    big_pixels = pixels.repeat(8, axis=0).repeat(8, axis=1)
    half = truth.copy()
    half[:, 160:] = False
    big_half, big_truth = (m.repeat(8, axis=0).repeat(8, axis=1) for m in (half, truth))

    found = refine(big_half, big_pixels, _add(178.0 * 8, 120.0 * 8))

    assert _overlap(found, big_truth) > 0.93
    # No slit is left between the old outline and what was added to it.
    assert ndimage.label(found)[1] == 1
    assert (ndimage.binary_fill_holes(found) & ~found).sum() < 0.001 * found.sum()


def test_removing_from_nothing_leaves_nothing(pixels) -> None:
    assert not refine(np.zeros(SHAPE, bool), pixels, _remove(150.0, 120.0)).any()


def test_input_stays_as_it_is(pixels, truth) -> None:
    before = truth.copy()

    refine(truth, pixels, _remove(150.0, 120.0))

    assert np.array_equal(truth, before)


@given(mask=blob_masks(), data=st.data())
def test_click_has_its_way_and_changes_in_its_direction_only(mask, data) -> None:
    height, width = mask.shape
    x = data.draw(st.floats(0.0, width - 0.01))
    y = data.draw(st.floats(0.0, height - 0.01))
    adds = data.draw(st.booleans())
    gray = np.random.default_rng(0).integers(0, 256, mask.shape, np.uint8)

    found = refine(mask, gray, Click(at_xy=(x, y), adds=adds))

    assert found[int(y), int(x)] == adds
    assert (found >= mask).all() if adds else (found <= mask).all()
