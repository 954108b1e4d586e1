from __future__ import annotations

import math

import pytest

from busi_desktop.domain.figure import Figure, FigureKind
from busi_desktop.measure.moving import (
    across_point,
    is_across,
    move_all,
    move_point,
    offset_across,
    turned_line,
)

SQUARE, WIDE = (1.0, 1.0), (0.2, 0.1)
LINE = ((10.0, 10.0), (40.0, 20.0))


def dot_mm(one, other, scale):
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = other
    return (bx - ax) * (dx - cx) * scale[0] ** 2 + (by - ay) * (dy - cy) * scale[1] ** 2


@pytest.mark.parametrize("scale", [SQUARE, WIDE])
def test_what_is_taken_across_is_at_right_angles_in_the_tissue(scale):
    start = (25.0, 5.0)

    end = across_point(LINE, start, (30.0, 60.0), scale)
    turned = turned_line(LINE, start, scale)

    assert dot_mm(LINE, (start, end), scale) == pytest.approx(0.0, abs=1e-9)
    assert dot_mm(LINE, turned, scale) == pytest.approx(0.0, abs=1e-9)
    assert is_across(LINE, (start, end), scale, within_deg=0.1)
    assert not is_across(LINE, (start, (end[0] + 20.0, end[1])), scale, within_deg=5.0)


def test_the_offered_line_is_as_long_as_the_first_in_the_tissue():
    def length_mm(line):
        (x0, y0), (x1, y1) = line
        return math.hypot((x1 - x0) * WIDE[0], (y1 - y0) * WIDE[1])

    assert length_mm(turned_line(LINE, (0.0, 0.0), WIDE)) == pytest.approx(length_mm(LINE))


def test_moving_an_end_of_an_ellipse_keeps_its_width_and_its_right_angle():
    ellipse = Figure(
        figure_id="a",
        kind=FigureKind.ELLIPSE,
        points_xy=((80.0, 50.0), (120.0, 50.0), (100.0, 60.0)),
    )

    moved = move_point(ellipse, 1, (120.0, 90.0), WIDE)

    one, other, width = moved.points_xy
    center = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
    assert (one, other) == ((80.0, 50.0), (120.0, 90.0))
    assert dot_mm((one, other), (center, width), WIDE) == pytest.approx(0.0, abs=1e-9)
    assert abs(offset_across((one, other), width, WIDE)) == pytest.approx(1.0)


def test_moving_the_width_of_an_ellipse_changes_nothing_else():
    ellipse = Figure(
        figure_id="a",
        kind=FigureKind.ELLIPSE,
        points_xy=((80.0, 50.0), (120.0, 50.0), (100.0, 60.0)),
    )

    moved = move_point(ellipse, 2, (90.0, 75.0), SQUARE)

    assert moved.points_xy == ((80.0, 50.0), (120.0, 50.0), (100.0, 75.0))


def test_a_line_is_moved_point_by_point_or_whole():
    caliper = Figure(figure_id="a", kind=FigureKind.CALIPER, points_xy=LINE)

    assert move_point(caliper, 0, (1.0, 2.0), WIDE).points_xy == ((1.0, 2.0), LINE[1])
    assert move_all(caliper, 5.0, -5.0).points_xy == ((15.0, 5.0), (45.0, 15.0))


def test_across_a_line_without_length_nothing_is_forced():
    point = ((10.0, 10.0), (10.0, 10.0))

    assert across_point(point, (0.0, 0.0), (3.0, 4.0), SQUARE) == (3.0, 4.0)
    assert not is_across(point, LINE, SQUARE, within_deg=90.0)
