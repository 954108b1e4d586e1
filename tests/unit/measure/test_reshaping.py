"""Outlines made from outlines, and from polygons."""

from __future__ import annotations

import math

import numpy as np
import pytest

from busi_desktop.domain.boxes import slices
from busi_desktop.io.annotations.polygons import inside as read_polygon
from busi_desktop.measure.reshaping import (
    grown,
    hole_at,
    part_at,
    polygon_inside,
    smoothed,
    without_holes,
)
from tests.builders import disc, rectangle

SHAPE = (80, 100)
SQUARE = (1.0, 1.0)


@pytest.fixture
def ring() -> np.ndarray:
    outer = disc(SHAPE, center_rc=(40, 50), radius=20.0)
    return outer & ~disc(SHAPE, center_rc=(40, 50), radius=8.0)


def test_a_polygon_is_filled_as_one_that_is_imported():
    points = [(10.3, 5.2), (60.1, 12.7), (95.5, 70.2), (30.0, 60.5), (20.2, 30.1)]

    box, inside = polygon_inside(points, SHAPE)

    mask = np.zeros(SHAPE, dtype=bool)
    mask[slices(box)] = inside
    assert np.array_equal(mask, read_polygon(np.array(points), SHAPE))


def test_a_polygon_around_whole_pixels_holds_these():
    box, inside = polygon_inside([(10, 20), (14, 20), (14, 23), (10, 23)], SHAPE)

    assert box == (20, 10, 23, 14)
    assert inside.all()


def test_a_polygon_outside_the_frame_holds_nothing():
    assert polygon_inside([(-30, -30), (-10, -30), (-10, -10)], SHAPE) is None


def test_holes_are_filled_and_the_rest_stays(ring):
    assert np.array_equal(without_holes(ring), disc(SHAPE, center_rc=(40, 50), radius=20.0))


def test_a_bay_at_the_frames_border_is_no_hole():
    bay = rectangle(SHAPE, rows=(0, 30), cols=(0, 30)) & ~rectangle(
        SHAPE, rows=(0, 20), cols=(5, 25)
    )

    assert np.array_equal(without_holes(bay), bay)


def test_the_hole_that_is_clicked_is_found(ring):
    two = ring.copy()
    two[40, 65] = False

    assert np.array_equal(
        hole_at(two, 40, 65), ~two & rectangle(SHAPE, rows=(40, 41), cols=(65, 66))
    )
    assert np.array_equal(hole_at(two, 40, 50), disc(SHAPE, center_rc=(40, 50), radius=8.0))
    assert not hole_at(two, 5, 5).any()


def test_the_part_that_is_clicked_is_found(ring):
    loose = rectangle(SHAPE, rows=(2, 5), cols=(2, 6))

    assert np.array_equal(part_at(ring | loose, 3, 3), loose)
    assert not part_at(ring | loose, 70, 90).any()
    assert not part_at(ring, -1, 400).any()


@pytest.mark.parametrize("scale_xy", [SQUARE, (0.2, 0.1)])
def test_growing_adds_a_rim_as_wide_as_said(scale_xy):
    mask = rectangle(SHAPE, rows=(35, 45), cols=(45, 55))

    more = grown(mask, 0.6 if scale_xy != SQUARE else 3.0, scale_xy=scale_xy)

    rows, cols = np.nonzero(more)
    across = 3
    down = 6 if scale_xy != SQUARE else 3
    assert (rows.min(), rows.max() + 1) == (35 - down, 45 + down)
    assert (cols.min(), cols.max() + 1) == (45 - across, 55 + across)


def test_shrinking_takes_a_rim_off():
    mask = rectangle(SHAPE, rows=(30, 50), cols=(40, 60))

    assert np.array_equal(
        grown(mask, -3.0, scale_xy=SQUARE), rectangle(SHAPE, rows=(33, 47), cols=(43, 57))
    )


def test_shrinking_far_enough_leaves_nothing(ring):
    assert not grown(ring, -30.0, scale_xy=SQUARE).any()


def test_growing_stops_at_the_frame():
    mask = rectangle(SHAPE, rows=(0, 5), cols=(0, 5))

    assert grown(mask, 500.0, scale_xy=SQUARE).all()


def test_smoothing_takes_a_spike_off_and_keeps_the_area():
    body = disc(SHAPE, center_rc=(40, 50), radius=20.0)
    spiky = body | rectangle(SHAPE, rows=(40, 41), cols=(50, 90))

    smooth = smoothed(spiky, 3.0, scale_xy=SQUARE)

    assert not smooth[:, 75:].any()
    assert smooth.sum() == pytest.approx(math.pi * 400, rel=0.03)


def test_nothing_stays_nothing():
    empty = np.zeros(SHAPE, dtype=bool)

    for made in (without_holes(empty), grown(empty, 5, scale_xy=SQUARE)):
        assert not made.any()
