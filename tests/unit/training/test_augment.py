from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
import pytest

from tests.builders import disc
from training.augment import augment
from training.config import AugmentConfig
from training.metrics import dice

SHAPE = (90, 120)
STRONG = AugmentConfig(
    rotation_deg=25.0,
    zoom=0.2,
    translation=0.1,
    crop=0.8,
    brightness=0.15,
    contrast=0.15,
    flip_horizontal=True,
    flip_vertical=True,
)
NONE = AugmentConfig(
    rotation_deg=0.0,
    zoom=0.0,
    translation=0.0,
    crop=1.0,
    brightness=0.0,
    contrast=0.0,
    flip_horizontal=False,
    flip_vertical=False,
)


def scene() -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Return a bright blob off the center, and its mask."""
    mask = disc(SHAPE, center_rc=(35, 50), radius=14.0)
    return np.where(mask, 220, 40).astype(np.uint8), mask


@pytest.mark.parametrize("seed", range(20))
def test_blob_stays_under_its_mask(seed: int) -> None:
    image, mask = augment(*scene(), STRONG, np.random.default_rng(seed))

    middle = (float(image.max()) + float(image[image > 0].min())) / 2.0
    assert mask.any()
    assert dice(image > middle, mask) > 0.97


def test_outcome_depends_on_the_generator_alone() -> None:
    outcomes = [augment(*scene(), STRONG, np.random.default_rng(seed)) for seed in (1, 1, 2)]

    for one, same, other in zip(*outcomes, strict=True):
        assert np.array_equal(one, same)
        assert not np.array_equal(one, other)


def test_ranges_of_zero_change_nothing() -> None:
    image, mask = scene()

    same_image, same_mask = augment(image, mask, NONE, np.random.default_rng(0))

    assert np.array_equal(same_image, image)
    assert np.array_equal(same_mask, mask)


@pytest.mark.parametrize(
    ("name", "flip"), [("flip_horizontal", np.fliplr), ("flip_vertical", np.flipud)]
)
def test_flips_are_exact_and_as_often_as_not(name: str, flip: type) -> None:
    image, mask = scene()
    config = replace(NONE, **{name: True})

    outcomes = [augment(image, mask, config, np.random.default_rng(seed)) for seed in range(40)]

    flipped = [np.array_equal(moved, flip(mask)) for _, moved in outcomes]
    for (changed, _), is_flipped in zip(outcomes, flipped, strict=True):
        assert np.array_equal(changed, flip(image) if is_flipped else image)
    assert 10 <= sum(flipped) <= 30


def test_gray_levels_alone_leave_the_mask() -> None:
    image, mask = scene()
    config = replace(NONE, brightness=0.2, contrast=0.2)

    changed, same = augment(image, mask, config, np.random.default_rng(3))

    assert np.array_equal(same, mask)
    assert len(np.unique(changed)) == 2
    assert not np.array_equal(changed, image)


def test_arguments_are_not_written_to() -> None:
    image, mask = scene()
    image.flags.writeable = mask.flags.writeable = False

    changed, moved = augment(image, mask, STRONG, np.random.default_rng(0))

    assert (changed.dtype, changed.shape) == (np.uint8, SHAPE)
    assert (moved.dtype, moved.shape) == (np.bool_, SHAPE)
