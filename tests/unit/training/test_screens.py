from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from busi_desktop.preprocess.frame_region import find_image
from tests.builders import make_frame
from tests.screens import tissue
from training.evaluation.probes import on_full_screen
from training.screens import footprint, on_screen


def lesion(shape: tuple[int, int]) -> np.ndarray:
    y, x = np.ogrid[: shape[0], : shape[1]]
    return ((y - shape[0] / 2) / 40) ** 2 + ((x - shape[1] / 2) / 60) ** 2 < 1


@pytest.mark.parametrize("seed", range(8))
def test_a_screen_keeps_the_lesion_and_the_program_finds_the_frame_on_it(seed: int) -> None:
    gray = tissue(420, 480)
    truth = lesion(gray.shape)

    screen = on_screen(gray, truth, np.random.default_rng(seed))

    row0, col0, row1, col1 = screen.box
    assert screen.mask.shape == screen.pixels.shape
    outside = screen.mask.copy()
    outside[row0:row1, col0:col1] = False
    assert not outside.any()
    factor = (row1 - row0) / gray.shape[0]
    assert screen.mask.sum() == pytest.approx(truth.sum() * factor**2, rel=0.05)
    found = find_image(screen.pixels).box
    part = screen.mask[found[0] : found[2], found[1] : found[3]]
    assert part.sum() == screen.mask.sum()
    assert (found[2] - found[0]) * (found[3] - found[1]) < 0.8 * screen.pixels.size


def test_a_screen_is_repeatable_and_none_is_like_another() -> None:
    gray = tissue(300, 320)
    truth = lesion(gray.shape)

    one, same, other = (on_screen(gray, truth, np.random.default_rng(k)).pixels for k in (3, 3, 4))

    assert np.array_equal(one, same)
    assert one.shape != other.shape or not np.array_equal(one, other)


def test_footprints_are_boxes_trapezoids_and_sectors() -> None:
    shares = [(footprint((300, 400), np.random.default_rng(k)) > 0).mean() for k in range(30)]

    assert max(shares) == 1.0
    assert 0.2 < min(shares) < 0.9


def test_the_probe_changes_the_grid_of_frame_and_truth_alike() -> None:
    gray = tissue(300, 320)
    frame = replace(make_frame(gray.shape), pixels=gray)

    shown, truth = on_full_screen(frame, lesion(gray.shape))
    again, _ = on_full_screen(frame, lesion(gray.shape))

    assert shown.pixels.shape == truth.shape == shown.geometry.shape
    assert truth.any()
    assert np.array_equal(shown.pixels, again.pixels)
