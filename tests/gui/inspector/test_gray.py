"""Gray levels and their statistics."""

from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.ui.inspector.gray import (
    N_BINS,
    binned,
    content_of,
    gray_statistics,
    thinned,
    visible_peak,
)


def test_statistics_are_those_of_numpy():
    levels = np.random.default_rng(1).integers(0, 256, (40, 50), dtype=np.uint8)

    statistics = gray_statistics(levels)

    assert statistics.mean == pytest.approx(levels.mean())
    assert statistics.sd == pytest.approx(levels.std())
    assert statistics.shares.sum() == pytest.approx(1.0)
    assert statistics.shares[7] == pytest.approx((levels == 7).mean())


@pytest.mark.parametrize(("n_levels", "bits"), [(1, 0.0), (2, 1.0), (16, 4.0), (256, 8.0)])
def test_entropy_counts_the_bits_of_equally_frequent_levels(n_levels, bits):
    levels = np.tile(np.arange(n_levels, dtype=np.uint8), 4).reshape(4, -1)

    assert gray_statistics(levels).entropy_bits == pytest.approx(bits)


def test_letterbox_bars_are_cut_off():
    levels = np.zeros((20, 20), np.uint8)
    levels[5:15] = 9  # a 40×20 frame at half its size, centered

    content = content_of(
        levels, PixelTransform(scale_xy=(0.5, 0.5), offset_xy=(0.0, 5.0)), (20, 40)
    )

    assert content.shape == (10, 20)
    assert content.min() == 9


def test_large_frames_are_thinned_and_small_ones_kept():
    large = np.zeros((3000, 4000), np.uint8)
    small = np.zeros((224, 224), np.uint8)

    assert max(thinned(large).shape) < 1024
    assert thinned(small).shape == small.shape


def test_bins_keep_all_pixels_and_fill_the_gaps_of_stretched_levels():
    comb = np.zeros(256)
    comb[::8] = 1.0 / 32.0  # every other bin is empty

    bins = binned(comb)

    assert bins.size == N_BINS
    assert bins.sum() == pytest.approx(1.0)
    assert bins.min() > 0.5 / N_BINS


def test_a_lone_peak_at_black_does_not_crush_the_curve():
    shares = np.full(256, 0.2 / 255)
    shares[0] = 0.8

    bins = binned(shares)
    assert visible_peak(bins) == pytest.approx(1.5 * bins[30])
