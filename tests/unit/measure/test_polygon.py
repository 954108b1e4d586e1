from __future__ import annotations

import math

import pytest

from busi_desktop.measure.polygon import crosses_itself, polygon_area, thin_out, untangle

SQUARE = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0))


def circle(n, radius=50.0, *, turns=1.0):
    steps = [2 * math.pi * turns * step / n for step in range(n)]
    return [(100 + radius * math.cos(a), 100 + radius * math.sin(a)) for a in steps]


def test_the_area_does_not_depend_on_the_direction_nor_on_the_place():
    far = [(x + 8000.0, y + 8000.0) for x, y in SQUARE]

    assert polygon_area(SQUARE) == polygon_area(SQUARE[::-1]) == 100.0
    assert polygon_area(far) == 100.0


def test_a_bow_tie_crosses_itself_and_a_square_does_not():
    bow_tie = (SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3])

    assert crosses_itself(bow_tie)
    assert not crosses_itself(SQUARE)
    assert not crosses_itself(circle(200))


def test_a_hand_that_goes_past_the_start_leaves_a_closed_contour():
    past = circle(220, turns=1.1)
    past = [(x + n * 0.02, y) for n, (x, y) in enumerate(past)]
    assert crosses_itself(past)

    closed = untangle(past)

    assert not crosses_itself(closed)
    assert polygon_area(closed) == pytest.approx(math.pi * 50.0**2, rel=0.05)


def test_a_small_loop_in_the_middle_is_cut_off_and_the_contour_stays():
    loop = [(151.0, 104.0), (154.0, 101.0), (151.0, 99.0), (149.5, 102.0)]
    points = circle(60)
    tangled = [points[0], *loop, *points[1:]]
    assert crosses_itself(tangled)

    assert polygon_area(untangle(tangled)) == pytest.approx(polygon_area(points), rel=0.02)


def test_thinning_keeps_corners_and_ends_and_drops_what_lies_between():
    line = [(float(x), 0.0) for x in range(11)] + [(10.0, float(y)) for y in range(1, 11)]

    assert thin_out(line, 0.25) == ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0))


def test_thinning_moves_no_point_further_than_the_tolerance():
    points = circle(400)
    kept = thin_out(points, 0.25)

    assert 8 < len(kept) < 80
    assert set(kept) <= set(points)
    assert polygon_area(kept) == pytest.approx(polygon_area(points), rel=0.01)


def test_a_line_that_ends_where_it_began_is_thinned_too():
    there_and_back = [(0.0, 0.0), (5.0, 0.0), (10.0, 0.0), (5.0, 0.0), (0.0, 0.0)]

    assert thin_out(there_and_back, 0.25) == ((0.0, 0.0), (10.0, 0.0), (0.0, 0.0))
