from __future__ import annotations

from itertools import count

import pytest

from busi_desktop.app.measurement_rows import measurement_rows
from busi_desktop.domain.figure import Figure, FigureKind
from busi_desktop.domain.geometry import CalibratedRegion, Geometry, SpacingSource
from tests.builders import make_geometry, make_spacing

GRID = (400, 400)
SQUARE = ((10.0, 10.0), (40.0, 10.0), (40.0, 40.0), (10.0, 40.0))


NUMBERS = count()


def figure(kind, *points, figure_id="", partner_id=None):
    return Figure(
        figure_id=figure_id or str(next(NUMBERS)),
        kind=kind,
        points_xy=points,
        partner_id=partner_id,
    )


def texts(*figures, spacing=None, geometry=None):
    rows = measurement_rows(figures, geometry or make_geometry(GRID, spacing))
    return [row.text.replace("\u202f", " ") for row in rows]


CALIPER = figure(FigureKind.CALIPER, (10.0, 10.0), (241.0, 10.0), figure_id="a")


@pytest.mark.parametrize(
    ("source", "origin"),
    [
        (SpacingSource.US_REGION, "ultrasound region"),
        (SpacingSource.PIXEL_SPACING, "file's pixel spacing"),
        (SpacingSource.MANUAL, "calibrated by hand"),
    ],
)
def test_a_length_carries_unit_and_origin(source, origin):
    spacing = make_spacing(0.1, source=source)

    assert texts(CALIPER, spacing=spacing) == [f"1. Caliper: 23.1 mm · {origin}"]


def test_without_calibration_it_is_in_pixels_and_says_so():
    short = figure(FigureKind.CALIPER, (0.0, 0.0), (12.25, 0.0))

    assert texts(CALIPER, short) == [
        "1. Caliper: 231 px · no calibration",
        "2. Caliper: 12.2 px · no calibration",
    ]


def test_every_kind_says_what_it_measures():
    spacing = make_spacing(0.1)
    angle = figure(FigureKind.ANGLE, (50.0, 10.0), (10.0, 10.0), (10.0, 50.0))
    ellipse = figure(FigureKind.ELLIPSE, (100.0, 100.0), (200.0, 100.0), (150.0, 120.0))
    area = figure(FigureKind.AREA, *SQUARE)

    assert texts(angle, ellipse, area, spacing=spacing) == [
        "1. Angle: 90.0° · ultrasound region",
        "2. Ellipse: 10.0 × 4.0 mm, 31.4 mm² · ultrasound region",
        "3. Area: 9.0 mm², perimeter 12.0 mm · ultrasound region",
    ]


def test_what_cannot_be_measured_says_why():
    crossed = figure(FigureKind.AREA, SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3])
    halves = Geometry(
        shape=GRID,
        regions=(
            CalibratedRegion(bounds=(0, 0, 400, 200), spacing=make_spacing(0.1)),
            CalibratedRegion(bounds=(0, 200, 400, 400), spacing=make_spacing(0.2)),
        ),
    )

    assert texts(crossed, CALIPER, geometry=halves) == [
        "1. Area: not measurable · the contour crosses itself",
        "2. Caliper: not measurable · points lie in different regions",
    ]


def test_a_caliper_is_called_across_another_for_as_long_as_it_is():
    across = figure(FigureKind.CALIPER, (100.0, 5.0), (100.0, 30.0), figure_id="b", partner_id="a")
    turned = figure(FigureKind.CALIPER, (100.0, 5.0), (110.0, 30.0), figure_id="b", partner_id="a")

    assert texts(CALIPER, across)[1].startswith("2. Caliper across 1:")
    assert texts(CALIPER, turned)[1].startswith("2. Caliper:")
    assert texts(across)[0].startswith("1. Caliper:")
