from __future__ import annotations

import math

import pytest

from busi_desktop.domain.figure import Figure, FigureKind
from busi_desktop.errors import BugError


def figure(kind, *points):
    return Figure(figure_id="a", kind=kind, points_xy=points)


@pytest.mark.parametrize(
    ("kind", "n_points"),
    [
        (FigureKind.CALIPER, 2),
        (FigureKind.ANGLE, 3),
        (FigureKind.ELLIPSE, 3),
        (FigureKind.AREA, 3),
        (FigureKind.AREA, 40),
    ],
)
def test_a_figure_has_the_points_of_its_kind(kind, n_points):
    points = tuple((float(n), 0.0) for n in range(n_points))

    assert figure(kind, *points).points_xy == points


@pytest.mark.parametrize(
    ("kind", "n_points"),
    [
        (FigureKind.CALIPER, 1),
        (FigureKind.CALIPER, 3),
        (FigureKind.ANGLE, 2),
        (FigureKind.ELLIPSE, 4),
        (FigureKind.AREA, 2),
        (FigureKind.AREA, 2001),
    ],
)
def test_other_numbers_of_points_are_refused(kind, n_points):
    with pytest.raises(BugError, match=str(kind)):
        figure(kind, *((float(n), 0.0) for n in range(n_points)))


def test_a_point_at_no_place_is_refused():
    with pytest.raises(BugError):
        figure(FigureKind.CALIPER, (0.0, 1.0), (math.nan, 1.0))
