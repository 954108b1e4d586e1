from __future__ import annotations

import cv2
import numpy as np
import pytest

from busi_desktop.domain.segmentation import SlicParams
from busi_desktop.preprocess.superpixels import compute_superpixels
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
