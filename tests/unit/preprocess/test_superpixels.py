from __future__ import annotations

import cv2
import numpy as np
import pytest

from busi_desktop.domain.segmentation import SlicParams
from busi_desktop.preprocess.superpixels import (
    DRAFT_PIXELS,
    compute_cells,
    compute_superpixels,
    draft_superpixels,
)
from tests.builders import disc, make_frame


def soft_noise(shape=(120, 160), *, top=200):
    """Return tissue that leaves room below white."""
    noise = np.random.default_rng(0).integers(0, top, shape, dtype=np.uint8)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), 2.0), dtype=np.uint8)


def borders(labels):
    """Tell for each pair of neighbors whether a border runs between them."""
    across, down = labels[:, 1:] != labels[:, :-1], labels[1:] != labels[:-1]
    return np.concatenate([across.ravel(), down.ravel()])


@pytest.mark.parametrize(
    "pixels",
    [
        make_frame((60, 80)).pixels,
        np.zeros((60, 80), np.uint8),
        np.full((60, 80), 255, np.uint8),
        np.pad(np.full((1, 1), 255, np.uint8), ((20, 39), (30, 49))),
    ],
    ids=["tissue", "black", "white", "one bright pixel"],
)
def test_labels_are_contiguous_on_the_frames_grid(pixels):
    params = SlicParams(regions=50)

    superpixels = compute_superpixels(pixels, params)

    assert superpixels.labels.shape == pixels.shape
    assert np.array_equal(np.unique(superpixels.labels), np.arange(superpixels.n_actual))
    assert superpixels.params == params


def test_equal_pixels_give_equal_labels_and_stay_untouched():
    pixels = soft_noise()
    before = pixels.copy()

    first = compute_superpixels(pixels, SlicParams(regions=200))
    second = compute_superpixels(pixels.copy(), SlicParams(regions=200))

    assert first.labels.tobytes() == second.labels.tobytes()
    np.testing.assert_array_equal(pixels, before)


@pytest.mark.parametrize("regions", [100, 600, 2000])
def test_number_of_superpixels_is_near_the_wish(regions):
    superpixels = compute_superpixels(soft_noise(), SlicParams(regions=regions))

    assert superpixels.n_actual == pytest.approx(regions, rel=0.2)


def test_one_bright_pixel_moves_few_borders():
    pixels = soft_noise()
    bright = pixels.copy()
    bright[60, 80] = 255
    assert pixels.max() < 140  # so that the white pixel stretches the image's range

    before = compute_superpixels(pixels, SlicParams(regions=300))
    after = compute_superpixels(bright, SlicParams(regions=300))

    # One superpixel more or less renames all that follow it, hence borders and not labels.
    moved = borders(before.labels) != borders(after.labels)
    assert moved.sum() < 0.05 * borders(before.labels).sum()


def test_higher_compactness_makes_squarer_superpixels():
    pixels = soft_noise()

    loose, tight = (
        borders(compute_superpixels(pixels, SlicParams(regions=200, compactness=value)).labels)
        for value in (1.0, 50.0)
    )

    assert loose.sum() > 1.2 * tight.sum()


def test_superpixels_follow_a_strong_edge():
    inside = disc((120, 160), center_rc=(60, 80), radius=30.0)
    pixels = np.where(inside, 40, 160).astype(np.uint8)

    labels = compute_superpixels(pixels, SlicParams(regions=300)).labels

    share = np.bincount(labels.ravel(), weights=inside.ravel()) / np.bincount(labels.ravel())
    of_two_minds = ((share > 0.1) & (share < 0.9)).sum()
    assert of_two_minds <= 0.02 * share.size


# Two odd sides, and a side above 2, so that the blocks don't fit the frame.
@pytest.mark.parametrize("shape", [(361, 433), (751, 701)])
def test_a_draft_lies_on_the_frames_own_grid_and_says_what_it_is(shape):
    params = SlicParams(regions=300)

    draft = draft_superpixels(soft_noise(shape), params)

    assert draft.is_draft
    assert draft.params == params
    assert draft.labels.shape == shape
    assert np.array_equal(np.unique(draft.labels), np.arange(draft.n_actual))
    assert draft.n_actual == pytest.approx(300, rel=0.2)


def test_a_draft_resembles_what_follows():
    inside = disc((400, 400), center_rc=(200, 200), radius=90.0)
    pixels = np.where(inside, 60, 150).astype(np.uint8)
    pixels += soft_noise((400, 400), top=100) // 4
    params = SlicParams(regions=200)

    for superpixels in (draft_superpixels(pixels, params), compute_superpixels(pixels, params)):
        labels = superpixels.labels
        share = np.bincount(labels.ravel(), weights=inside.ravel()) / np.bincount(labels.ravel())
        voted = share[labels] >= 0.5
        overlap = 2 * (voted & inside).sum() / (voted.sum() + inside.sum())
        assert overlap > 0.98


def test_a_frame_as_small_as_a_draft_gets_none():
    side = int(DRAFT_PIXELS**0.5)

    assert draft_superpixels(soft_noise((side, side)), SlicParams()) is None


def test_cells_have_the_box_that_just_holds_them():
    pixels = np.random.default_rng(0).integers(0, 256, (40, 60), np.uint8)

    cells = compute_cells(pixels, SlicParams(regions=50))

    labels = cells.superpixels.labels
    assert np.array_equal(labels, compute_superpixels(pixels, SlicParams(regions=50)).labels)
    for cell in range(cells.superpixels.n_actual):
        rows, cols = np.nonzero(labels == cell)
        wanted = (rows.min(), cols.min(), rows.max() + 1, cols.max() + 1)
        assert cells.inside(cell)[0] == wanted
