"""A lesion that follows the contours of a probability map, a press at a time."""

from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.prediction import ProbabilityMap
from busi_desktop.inference.along_map import follow_map
from busi_desktop.inference.vote import to_source_grid

SHAPE = (96, 128)
ROWS, COLS = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5


def hill(row: float, col: float, width: float) -> np.ndarray:
    """Return a map that falls from 1 with the distance from a point."""
    return np.exp(-(((ROWS - row) ** 2 + (COLS - col) ** 2) / width**2)).astype(np.float32)


def disc(row: float, col: float, radius: float) -> np.ndarray:
    return (ROWS - row) ** 2 + (COLS - col) ** 2 <= radius**2


def as_map(values: np.ndarray, **keys) -> ProbabilityMap:
    return ProbabilityMap(values=values, transform=PixelTransform(), **keys)


MOUND = hill(48, 50, 20)


@pytest.mark.parametrize("grows", [True, False])
def test_each_press_moves_the_outline_to_the_next_contour(grows):
    mask, levels = MOUND >= 0.5, []

    for _ in range(4):
        found = follow_map(mask, as_map(MOUND), grows=grows)
        contour = found.threshold - 1e-6 <= MOUND
        assert np.array_equal(found.mask, contour)
        change = int(found.mask.sum()) - int(mask.sum())
        assert change > 0 if grows else change < 0
        assert abs(change) < 0.1 * mask.sum()
        levels.append(found.threshold)
        mask = found.mask

    assert levels == sorted(levels, reverse=grows)


def test_what_the_reader_drew_beyond_the_map_stays_when_it_grows_and_off_when_it_shrinks():
    drawn = (MOUND >= 0.6) | disc(48, 80, 6)
    notched = (MOUND >= 0.3) & ~disc(48, 50, 6)

    grown = follow_map(drawn, as_map(MOUND), grows=True).mask
    shrunk = follow_map(notched, as_map(MOUND), grows=False).mask

    assert not (drawn & ~grown).any()
    assert not (shrunk & ~notched).any()


@pytest.mark.parametrize("grows", [True, False])
def test_a_large_frame_is_followed_to_the_pixel(grows):
    small = ProbabilityMap(values=MOUND, transform=PixelTransform(scale_xy=(0.1, 0.1)))
    large = to_source_grid(MOUND, small.transform, (960, 1280))

    found = follow_map(large >= 0.5, small, grows=grows)

    assert (found.mask ^ (large >= found.threshold)).sum() < 20


def test_another_region_of_the_map_is_left_alone_until_the_contours_meet():
    two = np.maximum(hill(48, 30, 12), hill(48, 95, 12))

    found = follow_map(hill(48, 30, 12) >= 0.5, as_map(two), grows=True)

    assert found.mask[:, :60].any()
    assert not found.mask[:, 70:].any()


def test_a_small_seed_grows_over_more_than_its_surroundings():
    flat = np.where(disc(48, 64, 40), 0.7, 0.0).astype(np.float32)

    found = follow_map(disc(48, 64, 3), as_map(flat), grows=True)

    assert np.array_equal(found.mask, disc(48, 64, 40))


@pytest.mark.parametrize("grows", [True, False])
@pytest.mark.parametrize(
    ("mask", "values"),
    [
        (np.zeros(SHAPE, bool), MOUND),
        (disc(48, 50, 10), np.zeros(SHAPE, np.float32)),
    ],
    ids=["no lesion", "nothing on the map"],
)
def test_where_there_is_nothing_to_follow_nothing_is_done(mask, values, grows):
    assert follow_map(mask, as_map(values), grows=grows) is None


def test_a_map_of_a_part_of_the_frame_at_another_scale_is_followed_there_alone():
    bounds = (20, 10, 90, 120)
    coarse = MOUND[::2, ::2]
    part = ProbabilityMap(
        values=coarse, transform=PixelTransform(scale_xy=(0.5, 0.5)), bounds=bounds
    )
    mask = (MOUND >= 0.5) | disc(10, 50, 4)  # a part lies where the map says nothing

    grown = follow_map(mask, part, grows=True).mask
    shrunk = follow_map(mask, part, grows=False).mask

    for after in (grown, shrunk):
        assert np.array_equal(after[:20], mask[:20])
    assert grown.sum() > mask.sum() > shrunk.sum()
