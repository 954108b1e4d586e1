from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
import pytest

from training.flagship.erase import cover_tissue, erase_lesion, shifts_of

ROWS = slice(60, 100)


def tissue() -> NDArray[np.uint8]:
    """Return layers, each of one gray, with a little grain."""
    layers = np.repeat(np.linspace(60, 200, 160), 240).reshape(160, 240)
    return (layers + np.random.default_rng(0).normal(0, 2, layers.shape)).astype(np.uint8)


def lesion(columns: slice) -> NDArray[np.uint8]:
    mask = np.zeros((160, 240), np.uint8)
    mask[ROWS, columns] = 255
    return mask


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (slice(90, 140), (-70, 70)),
        (slice(20, 70), (70,)),
        (slice(170, 220), (-70,)),
        (slice(5, 50), ()),  # its margin leaves the frame
        (slice(60, 180), ()),  # too wide
    ],
)
def test_a_lesion_is_covered_from_where_there_is_room(columns, expected):
    assert shifts_of(lesion(columns)) == expected


def test_there_is_nothing_to_cover_without_a_lesion():
    assert shifts_of(np.zeros((160, 240), np.uint8)) == ()


@pytest.mark.parametrize("side", [0, 1])
def test_the_lesion_and_its_shadow_give_way_to_the_layers_beside_it(side):
    plain, mask = tissue(), lesion(slice(90, 140))
    image = plain.copy()
    image[mask > 0] = 10
    image[ROWS.stop :, 90:140] = 20

    erased = erase_lesion(image, mask, shifts_of(mask)[side])

    assert erased.shape == image.shape
    assert erased.dtype == np.uint8
    gone = np.abs(erased[60:, 90:140].astype(int) - plain[60:, 90:140].astype(int))
    assert gone.max() < 20
    np.testing.assert_array_equal(erased[:50], image[:50])
    np.testing.assert_array_equal(erased[:, :80], image[:, :80])
    np.testing.assert_array_equal(erased[:, 150:], image[:, 150:])


def test_tissue_is_covered_anywhere_but_over_or_from_the_lesion():
    mask = lesion(slice(90, 140))
    image = np.random.default_rng(1).integers(0, 200, mask.shape).astype(np.uint8)
    image[mask > 0] = 255

    covered = [cover_tissue(image, mask, np.random.default_rng(seed)) for seed in range(20)]

    assert sum(np.any(one != image) for one in covered) > 5
    for one in covered:
        np.testing.assert_array_equal(one[mask > 0], 255)
        assert not np.any(one[mask == 0] == 255)


def test_a_frame_without_room_stays_as_it_is():
    mask = np.full((160, 240), 255, np.uint8)
    image = tissue()

    np.testing.assert_array_equal(cover_tissue(image, mask, np.random.default_rng(0)), image)
