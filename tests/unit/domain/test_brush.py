"""The pixels that a brush covers."""

from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.boxes import slices
from busi_desktop.domain.brush import capsule

SHAPE = (40, 60)


def covered(start, end, **how) -> np.ndarray:
    mask = np.zeros(SHAPE, dtype=bool)
    found = capsule(start, end, shape=SHAPE, **how)
    if found is not None:
        box, inside = found
        mask[slices(box)] = inside
    return mask


def distances(start, end, aspect: float = 1.0) -> np.ndarray:
    """Return how far each pixel's center lies from a line's piece, in widths of a pixel."""
    x, y = np.meshgrid(np.arange(SHAPE[1]) + 0.5, (np.arange(SHAPE[0]) + 0.5) * aspect)
    points = np.stack([x, y], axis=-1)
    from_, to = np.array([start[0], start[1] * aspect]), np.array([end[0], end[1] * aspect])
    side = to - from_
    share = np.clip((points - from_) @ side / max(side @ side, 1e-12), 0, 1)
    return np.linalg.norm(points - from_ - share[..., None] * side, axis=-1)


@pytest.mark.parametrize("aspect", [1.0, 2.0, 0.5])
def test_a_stroke_covers_what_lies_within_its_radius_in_tissue(aspect):
    start, end = (12.3, 9.1), (41.0, 15.2)

    mask = covered(start, end, radius_px=6.0, aspect=aspect)

    assert np.array_equal(mask, distances(start, end, aspect) <= 6.0)


def test_the_smallest_brush_paints_one_pixel():
    mask = covered((20.5, 10.5), (20.5, 10.5), radius_px=0.0)

    assert np.argwhere(mask).tolist() == [[10, 20]]


def test_a_fast_thin_line_has_no_gaps():
    mask = covered((3.2, 4.9), (55.1, 33.3), radius_px=0.0)

    rows, cols = np.nonzero(mask)
    assert set(range(3, 56)) <= set(cols.tolist())
    assert rows.min() == 4
    assert rows.max() == 33


def test_pressure_makes_one_end_thinner():
    mask = covered((10.5, 20.5), (50.5, 20.5), radius_px=8.0, start_radius_px=2.0)

    assert mask[:, 12].sum() == pytest.approx(5, abs=1)
    assert mask[:, 48].sum() == pytest.approx(15, abs=2)


@pytest.mark.parametrize("point", [(-30, 20), (90, 20), (30, -30), (30, 90)])
def test_a_brush_outside_the_frame_covers_nothing(point):
    assert capsule(point, point, radius_px=5.0, shape=SHAPE) is None


def test_what_lies_beyond_the_frame_is_cut_off():
    mask = covered((0.0, 0.0), (0.0, 0.0), radius_px=5.0)

    assert mask[:5, :5].any()
    assert np.array_equal(mask, distances((0, 0), (0, 0)) <= 5.0)
