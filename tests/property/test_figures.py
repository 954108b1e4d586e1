from __future__ import annotations

from dataclasses import replace
import math

from hypothesis import given
from hypothesis import strategies as st
import pytest

from busi_desktop.domain.figure import Figure, FigureKind, Unit
from busi_desktop.measure.figures import measure_figure
from busi_desktop.measure.moving import across_point, ellipse_points, is_across
from busi_desktop.measure.polygon import crosses_itself, polygon_area, thin_out, untangle
from tests.builders import make_geometry
from tests.strategies import spacings

GRID = (400, 400)
POINTS = st.tuples(st.floats(100.0, 300.0), st.floats(100.0, 300.0))
_POWER = {Unit.MM: 1, Unit.MM2: 2, Unit.DEG: 0}


@st.composite
def contours(draw):
    """Draw a contour around a point that doesn't cross itself."""
    radii = draw(st.lists(st.floats(10.0, 90.0), min_size=5, max_size=12))
    turns = [2 * math.pi * place / len(radii) for place in range(len(radii))]
    return tuple(
        (200.0 + r * math.cos(turn), 200.0 + r * math.sin(turn))
        for r, turn in zip(radii, turns, strict=True)
    )


@st.composite
def figures(draw):
    kind = draw(st.sampled_from(FigureKind))
    if kind is FigureKind.AREA:
        points = draw(contours())
    elif kind is FigureKind.ELLIPSE:
        one, other = draw(POINTS), draw(POINTS)
        points = ellipse_points(one, other, draw(st.floats(1.0, 50.0)), (1.0, 1.0))
    else:
        points = tuple(draw(POINTS) for _ in range(2 if kind is FigureKind.CALIPER else 3))
    return Figure(figure_id="a", kind=kind, points_xy=points)


def values(figure, spacing=None):
    return measure_figure(figure, make_geometry(GRID, spacing)).values


@given(figure=figures(), spacing=spacings(), factor=st.floats(0.5, 4.0))
def test_scaling_the_spacing_scales_lengths_and_areas_and_no_angle(figure, spacing, factor):
    scaled = replace(spacing, row_mm=spacing.row_mm * factor, col_mm=spacing.col_mm * factor)

    for before, after in zip(values(figure, spacing), values(figure, scaled), strict=True):
        expected = before.number * factor ** _POWER[before.unit]
        assert after.number == pytest.approx(expected, rel=1e-9, abs=1e-6)


@given(figure=figures(), spacing=spacings())
def test_a_figure_turned_with_its_pixels_measures_the_same(figure, spacing):
    turned = replace(figure, points_xy=tuple((y, x) for x, y in figure.points_xy))
    swapped = replace(spacing, row_mm=spacing.col_mm, col_mm=spacing.row_mm)

    for here, there in zip(values(figure, spacing), values(turned, swapped), strict=True):
        assert here.number == pytest.approx(there.number, rel=1e-9, abs=1e-6)


@given(figure=figures(), spacing=spacings())
def test_square_pixels_measure_the_pixels_times_their_size(figure, spacing):
    square = replace(spacing, col_mm=spacing.row_mm)

    for known, plain in zip(values(figure, square), values(figure), strict=True):
        scaled = plain.number * square.row_mm ** _POWER[known.unit]
        assert known.number == pytest.approx(scaled, rel=1e-9, abs=1e-6)


@given(one=POINTS, other=POINTS, half=st.floats(1.0, 50.0), spacing=spacings(), count=st.just(720))
def test_an_ellipse_has_the_area_of_a_fine_polygon_along_it(one, other, half, spacing, count):
    (x, y), (ux, uy) = (
        ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2),
        ((other[0] - one[0]) / 2, (other[1] - one[1]) / 2),
    )
    points = ellipse_points(one, other, half * spacing.col_mm, (spacing.col_mm, spacing.row_mm))
    vx, vy = points[2][0] - x, points[2][1] - y
    turns = [2 * math.pi * step / count for step in range(count)]
    around = [
        (x + ux * math.cos(t) + vx * math.sin(t), y + uy * math.cos(t) + vy * math.sin(t))
        for t in turns
    ]

    ellipse = Figure(figure_id="a", kind=FigureKind.ELLIPSE, points_xy=points)
    (long, short, area) = measure_figure(ellipse, make_geometry((4000, 4000), spacing)).values

    per_px = area.number if area.unit is Unit.PX2 else area.number / spacing.pixel_area_mm2
    assert per_px == pytest.approx(polygon_area(around), rel=1e-3, abs=1e-6)
    assert long.number >= short.number
    assert area.number == pytest.approx(math.pi / 4 * long.number * short.number, abs=1e-6)


@given(line=st.tuples(POINTS, POINTS), start=POINTS, wish=POINTS, spacing=spacings())
def test_a_second_caliper_is_across_the_first_in_any_spacing(line, start, wish, spacing):
    scale = (spacing.col_mm, spacing.row_mm)
    end = across_point(line, start, wish, scale)

    if math.dist(*line) > 1.0 and math.dist(start, end) > 1.0:
        assert is_across(line, (start, end), scale, within_deg=0.5)


@given(points=st.lists(POINTS, min_size=3, max_size=25))
def test_whatever_the_hand_draws_is_untangled_and_no_larger_than_its_box(points):
    closed = untangle(points)

    assert not crosses_itself(closed)
    width = max(x for x, _ in points) - min(x for x, _ in points)
    height = max(y for _, y in points) - min(y for _, y in points)
    assert polygon_area(closed) <= width * height * (1 + 1e-9) + 1e-6


@given(points=st.lists(POINTS, min_size=1, max_size=40), tolerance=st.floats(0.1, 5.0))
def test_thinning_keeps_the_ends_and_invents_no_point(points, tolerance):
    kept = thin_out(points, tolerance)

    assert (kept[0], kept[-1]) == (points[0], points[-1])
    assert set(kept) <= set(points)
