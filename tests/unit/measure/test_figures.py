from __future__ import annotations

import math

import pytest

from busi_desktop.domain.figure import Figure, FigureKind, Quantity, Unit
from busi_desktop.domain.geometry import CalibratedRegion, Geometry, Obstacle
from busi_desktop.measure.figures import calibration_of, measure_figure
from tests.builders import make_geometry, make_spacing

GRID = (200, 300)
WIDE = make_spacing(row_mm=0.1, col_mm=0.2)


def measured(kind, *points, geometry=None, spacing=None):
    figure = Figure(figure_id="a", kind=kind, points_xy=points)
    return measure_figure(figure, geometry or make_geometry(GRID, spacing))


def number(measurement, quantity):
    (value,) = [value for value in measurement.values if value.quantity is quantity]
    return value.number


def two_regions(left, right, *, right_from=150):
    return Geometry(
        shape=GRID,
        regions=(
            CalibratedRegion(bounds=(0, 0, 200, 150), spacing=left),
            CalibratedRegion(bounds=(0, right_from, 200, 300), spacing=right),
        ),
    )


# ------------------------------------------------------------------------------------ arithmetic
def test_a_caliper_on_pixels_that_are_not_square_is_measured_in_the_tissue():
    # 30 px across are 6 mm and 80 px down 8 mm: not 85.4 px of any one size.
    caliper = measured(FigureKind.CALIPER, (10.0, 10.0), (40.0, 90.0), spacing=WIDE)

    assert number(caliper, Quantity.LENGTH) == pytest.approx(10.0)
    assert caliper.values[0].unit is Unit.MM
    assert caliper.spacing is WIDE


def test_an_angle_on_pixels_that_are_not_square_is_that_of_the_tissue():
    # On the screen the arms stand at 45°, in the tissue one is twice as steep.
    arms = ((10.0, 20.0), (10.0, 10.0), (20.0, 20.0))

    tissue = measured(FigureKind.ANGLE, *arms, spacing=WIDE)
    screen = measured(FigureKind.ANGLE, *arms)

    assert number(tissue, Quantity.ANGLE) == pytest.approx(math.degrees(math.atan(2.0)))
    assert number(screen, Quantity.ANGLE) == pytest.approx(45.0)
    assert {one.values[0].unit for one in (tissue, screen)} == {Unit.DEG}


@pytest.mark.parametrize(
    ("end", "degrees"), [((30.0, 20.0), 0.0), ((20.0, 30.0), 90.0), ((10.0, 20.0), 180.0)]
)
def test_angles_reach_from_0_to_180_degrees(end, degrees):
    angle = measured(FigureKind.ANGLE, (30.0, 20.0), (20.0, 20.0), end)

    assert number(angle, Quantity.ANGLE) == pytest.approx(degrees)


def test_an_ellipse_has_its_axes_and_area_in_the_tissue():
    # Half axes of 20 px × 0.2 mm and 10 px × 0.1 mm.
    ellipse = measured(FigureKind.ELLIPSE, (80.0, 50.0), (120.0, 50.0), (100.0, 60.0), spacing=WIDE)

    assert number(ellipse, Quantity.LONG_AXIS) == pytest.approx(8.0)
    assert number(ellipse, Quantity.SHORT_AXIS) == pytest.approx(2.0)
    assert number(ellipse, Quantity.AREA) == pytest.approx(math.pi * 4.0 * 1.0)


def test_the_long_axis_is_the_long_one_whichever_was_drawn_first():
    ellipse = measured(FigureKind.ELLIPSE, (95.0, 50.0), (105.0, 50.0), (100.0, 80.0))

    assert number(ellipse, Quantity.LONG_AXIS) == pytest.approx(60.0)
    assert number(ellipse, Quantity.SHORT_AXIS) == pytest.approx(10.0)


def test_an_area_has_the_area_and_perimeter_of_its_contour():
    corners = ((10.0, 10.0), (40.0, 10.0), (40.0, 30.0), (10.0, 30.0))

    area = measured(FigureKind.AREA, *corners, spacing=WIDE)

    assert number(area, Quantity.AREA) == pytest.approx(6.0 * 2.0)
    assert number(area, Quantity.PERIMETER) == pytest.approx(2 * (6.0 + 2.0))
    assert [value.unit for value in area.values] == [Unit.MM2, Unit.MM]


def test_a_contour_that_crosses_itself_has_no_area():
    corners = ((10.0, 10.0), (40.0, 30.0), (40.0, 10.0), (10.0, 30.0))

    area = measured(FigureKind.AREA, *corners, spacing=WIDE)

    assert (area.values, area.obstacle) == ((), Obstacle.CROSSES_ITSELF)


# ----------------------------------------------------------------------------------- calibration
def test_without_a_calibration_sizes_are_in_pixels():
    caliper = measured(FigureKind.CALIPER, (10.0, 10.0), (40.0, 50.0))

    assert (number(caliper, Quantity.LENGTH), caliper.values[0].unit) == (50.0, Unit.PX)
    assert (caliper.spacing, caliper.obstacle) == (None, Obstacle.NO_CALIBRATION)


def test_one_end_outside_the_calibrated_region_takes_the_millimeters_away():
    geometry = make_geometry(GRID, WIDE, bounds=(20, 20, 180, 280))

    caliper = measured(FigureKind.CALIPER, (10.0, 50.0), (110.0, 50.0), geometry=geometry)

    assert (number(caliper, Quantity.LENGTH), caliper.values[0].unit) == (100.0, Unit.PX)
    assert caliper.obstacle is Obstacle.OUTSIDE_REGION


def test_a_point_on_the_edge_of_the_region_belongs_to_it():
    geometry = make_geometry(GRID, WIDE, bounds=(20, 20, 180, 280))

    spacing, obstacle = calibration_of(((20.0, 20.0), (280.0, 180.0)), geometry)

    assert (spacing, obstacle) == (WIDE, None)


def test_points_in_regions_of_different_scale_cannot_be_measured():
    geometry = two_regions(make_spacing(0.1), make_spacing(0.2))

    across = measured(FigureKind.CALIPER, (100.0, 50.0), (200.0, 50.0), geometry=geometry)
    inside = measured(FigureKind.CALIPER, (200.0, 50.0), (250.0, 50.0), geometry=geometry)

    assert (across.values, across.obstacle) == ((), Obstacle.REGIONS_DIFFER)
    assert number(inside, Quantity.LENGTH) == pytest.approx(10.0)


def test_two_views_of_equal_scale_side_by_side_are_two_places():
    geometry = two_regions(make_spacing(0.1), make_spacing(0.1))

    across = measured(FigureKind.CALIPER, (100.0, 50.0), (200.0, 50.0), geometry=geometry)

    assert (across.values, across.obstacle) == ((), Obstacle.REGIONS_DIFFER)


def test_regions_that_overlap_and_agree_are_one():
    # As of tissue and the color box on it.
    geometry = two_regions(make_spacing(0.1), make_spacing(0.1), right_from=120)

    across = measured(FigureKind.CALIPER, (100.0, 50.0), (200.0, 50.0), geometry=geometry)

    assert number(across, Quantity.LENGTH) == pytest.approx(10.0)
    assert across.obstacle is None


def with_inset(*, inset_on_top):
    main = CalibratedRegion(bounds=(0, 0, *GRID), spacing=make_spacing(0.2))
    inset = CalibratedRegion(
        bounds=(100, 200, 200, 300), spacing=make_spacing(0.1), is_on_top=inset_on_top
    )
    return Geometry(shape=GRID, regions=(main, inset))


def test_in_an_inset_on_top_its_own_scale_holds_and_no_figure_leads_out_of_it():
    geometry = with_inset(inset_on_top=True)

    within = measured(FigureKind.CALIPER, (210.0, 150.0), (260.0, 150.0), geometry=geometry)
    out = measured(FigureKind.CALIPER, (150.0, 150.0), (260.0, 150.0), geometry=geometry)
    beside = measured(FigureKind.CALIPER, (50.0, 50.0), (100.0, 50.0), geometry=geometry)

    assert number(within, Quantity.LENGTH) == pytest.approx(5.0)
    assert (out.values, out.obstacle) == ((), Obstacle.REGIONS_DIFFER)
    assert number(beside, Quantity.LENGTH) == pytest.approx(10.0)


def test_where_two_scales_have_equal_rights_no_figure_is_measured():
    geometry = with_inset(inset_on_top=False)

    within = measured(FigureKind.CALIPER, (210.0, 150.0), (260.0, 150.0), geometry=geometry)

    assert (within.values, within.obstacle) == ((), Obstacle.REGIONS_DIFFER)


def test_a_line_into_a_spectrum_is_no_length():
    region = CalibratedRegion(bounds=(0, 0, *GRID), spacing=make_spacing(0.2))
    geometry = Geometry(shape=GRID, regions=(region,), foreign=((150, 0, 200, 300),))

    above = measured(FigureKind.CALIPER, (50.0, 20.0), (50.0, 120.0), geometry=geometry)
    into = measured(FigureKind.CALIPER, (50.0, 20.0), (50.0, 160.0), geometry=geometry)
    flat = measured(FigureKind.CALIPER, (50.0, 160.0), (90.0, 160.0), geometry=geometry)

    assert number(above, Quantity.LENGTH) == pytest.approx(20.0)
    assert into.obstacle is flat.obstacle is Obstacle.REGIONS_DIFFER


def test_a_figure_beyond_all_regions_is_outside_of_them():
    geometry = make_geometry(GRID, WIDE, bounds=(20, 20, 60, 60))

    caliper = measured(FigureKind.CALIPER, (100.0, 100.0), (150.0, 100.0), geometry=geometry)

    assert caliper.obstacle is Obstacle.OUTSIDE_REGION


def test_an_ellipse_that_bulges_out_of_the_region_is_not_in_it():
    geometry = make_geometry(GRID, make_spacing(0.1), bounds=(40, 0, 160, 300))
    ends = ((100.0, 100.0), (150.0, 100.0))

    inside = measured(FigureKind.ELLIPSE, *ends, (125.0, 150.0), geometry=geometry)
    outside = measured(FigureKind.ELLIPSE, *ends, (125.0, 39.0), geometry=geometry)

    assert inside.obstacle is None
    assert outside.obstacle is Obstacle.OUTSIDE_REGION
