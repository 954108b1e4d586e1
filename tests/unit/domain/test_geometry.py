from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st
import pytest

from busi_desktop.domain.geometry import (
    CalibratedRegion,
    Geometry,
    Obstacle,
    PixelSpacing,
    PixelTransform,
    SpacingSource,
)
from busi_desktop.errors import BugError
from tests.builders import make_geometry, make_spacing

# A B-mode image at the left, and at the right a strip of another scale with a gap between.
LEFT = CalibratedRegion(bounds=(10, 5, 90, 60), spacing=make_spacing(0.1))
RIGHT = CalibratedRegion(bounds=(10, 60, 90, 95), spacing=make_spacing(0.2, 0.3))
DUAL = Geometry(shape=(100, 100), regions=(LEFT, RIGHT))

points = st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
transforms = st.builds(
    PixelTransform,
    scale_xy=st.tuples(st.floats(0.02, 50.0), st.floats(0.02, 50.0)),
    offset_xy=points,
)


def close(a, b, tolerance):
    return all(abs(x - y) <= tolerance for x, y in zip(a, b, strict=True))


@pytest.mark.parametrize("mm", [0.0, -0.1, 0.0049, 2.01, math.nan, math.inf])
def test_spacing_that_no_scanner_has_is_refused(mm):
    with pytest.raises(BugError, match="implausible"):
        PixelSpacing(row_mm=mm, col_mm=0.1, source=SpacingSource.MANUAL)
    with pytest.raises(BugError, match="implausible"):
        PixelSpacing(row_mm=0.1, col_mm=mm, source=SpacingSource.MANUAL)


@pytest.mark.parametrize("mm", [0.005, 2.0])
def test_limits_of_plausible_spacing_are_allowed(mm):
    assert make_spacing(mm).row_mm == mm


def test_pixel_area_multiplies_both_spacings():
    assert make_spacing(0.2, 0.3).pixel_area_mm2 == pytest.approx(0.06)


@pytest.mark.parametrize("bounds", [(5, 5, 5, 9), (5, 9, 9, 5), (-1, 0, 5, 5), (0, -1, 5, 5)])
def test_empty_or_negative_region_is_refused(bounds):
    with pytest.raises(BugError, match="empty calibrated region"):
        CalibratedRegion(bounds=bounds, spacing=make_spacing())


@pytest.mark.parametrize("bounds", [(0, 0, 101, 100), (0, 0, 100, 101)])
def test_region_that_leaves_the_frame_is_refused(bounds):
    with pytest.raises(BugError, match="leaves the 100×100 frame"):
        make_geometry((100, 100), make_spacing(), bounds=bounds)


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ((10, 5, 90, 60), LEFT.spacing),
        ((20, 10, 30, 20), LEFT.spacing),
        ((20, 60, 30, 95), RIGHT.spacing),
        ((20, 50, 30, 70), None),
        ((9, 5, 90, 60), None),
        ((10, 4, 90, 60), None),
        ((10, 60, 91, 95), None),
        ((10, 60, 90, 96), None),
        ((0, 0, 5, 5), None),
    ],
    ids=[
        "all of left", "within left", "within right", "across both", "row above", "column before",
        "row below", "column after", "outside",
    ],
)  # fmt: skip
def test_box_is_calibrated_only_if_one_region_holds_all_of_it(bounds, expected):
    assert DUAL.spacing_for_box(bounds) == expected


@pytest.mark.parametrize(
    ("point_xy", "expected"),
    [
        ((5.0, 10.0), LEFT.spacing),
        ((59.99, 89.99), LEFT.spacing),
        ((60.0, 50.0), RIGHT.spacing),
        ((4.99, 50.0), None),
        ((30.0, 90.0), None),
        ((-0.5, 30.0), None),
        ((1e9, 1e9), None),
    ],
)
def test_point_takes_the_spacing_of_the_pixel_that_it_lies_in(point_xy, expected):
    assert DUAL.spacing_at(point_xy) == expected


@pytest.mark.parametrize(
    ("bounds", "obstacle"),
    [
        ((10, 5, 90, 60), None),
        ((20, 50, 30, 70), Obstacle.REGIONS_DIFFER),
        ((9, 5, 90, 60), Obstacle.OUTSIDE_REGION),
        ((0, 0, 5, 5), Obstacle.OUTSIDE_REGION),
    ],
)
def test_a_box_without_a_spacing_has_a_reason(bounds, obstacle):
    assert DUAL.calibration_of_box(bounds)[1] is obstacle
    assert make_geometry((100, 100)).calibration_of_box(bounds) == (
        None,
        Obstacle.NO_CALIBRATION,
    )


def zoomed(*, inset_on_top: bool) -> Geometry:
    """Return an image with an inset that enlarges part of it twice."""
    whole = CalibratedRegion(bounds=(0, 0, 100, 100), spacing=make_spacing(0.2))
    inset = CalibratedRegion(
        bounds=(60, 60, 100, 100), spacing=make_spacing(0.1), is_on_top=inset_on_top
    )
    return Geometry(shape=(100, 100), regions=(whole, inset))


def test_an_inset_that_lies_on_top_has_its_own_scale_and_the_rest_keeps_its_one():
    geometry = zoomed(inset_on_top=True)

    assert geometry.spacing_at((80.0, 80.0)) == make_spacing(0.1)
    assert geometry.spacing_for_box((10, 10, 50, 50)) == make_spacing(0.2)
    assert geometry.calibration_of_box((50, 50, 70, 70)) == (None, Obstacle.REGIONS_DIFFER)


def test_where_no_scale_goes_before_the_other_nothing_is_calibrated():
    geometry = zoomed(inset_on_top=False)

    assert geometry.spacing_at((80.0, 80.0)) is None
    assert geometry.spacing_for_box((10, 10, 50, 50)) == make_spacing(0.2)


def test_a_box_that_touches_a_spectrum_has_no_millimeters():
    whole = CalibratedRegion(bounds=(0, 0, 100, 100), spacing=make_spacing(0.2))
    geometry = Geometry(shape=(100, 100), regions=(whole,), foreign=((70, 0, 100, 100),))

    assert geometry.calibration_of_box((60, 10, 71, 20)) == (None, Obstacle.REGIONS_DIFFER)
    assert geometry.spacing_for_box((60, 10, 70, 20)) == make_spacing(0.2)


@pytest.mark.parametrize(
    ("rows_mm", "cols_mm", "stated", "drawn"),
    [
        ((0.2, 0.2), (0.1, 0.1), 1.0, 2.0),
        ((0.1, 0.2), (0.1, 0.1), 1.5, 1.5),
        ((0.1,), (0.1,), 2.0, 1.0),
        ((0.1003,), (0.1,), 1.0, 1.0),
        ((1.9,), (0.01,), 1.0, 1.0),
        ((), (), 1.25, 1.25),
    ],
    ids=["agreed", "disputed", "calibration first", "nearly square", "absurd", "stated"],
)
def test_pixels_are_drawn_with_the_aspect_that_is_known(rows_mm, cols_mm, stated, drawn):
    regions = tuple(
        CalibratedRegion(bounds=(0, 10 * i, 9, 10 * i + 9), spacing=make_spacing(row, col))
        for i, (row, col) in enumerate(zip(rows_mm, cols_mm, strict=True))
    )

    geometry = Geometry(shape=(100, 100), regions=regions, aspect=stated)

    assert geometry.pixel_aspect == pytest.approx(drawn)


def test_a_calibration_by_hand_takes_the_files_place_and_gives_it_back():
    by_hand = make_spacing(0.3, source=SpacingSource.MANUAL)

    calibrated = zoomed(inset_on_top=True).with_manual(by_hand)

    assert calibrated.manual == by_hand
    assert calibrated.spacing_for_box((0, 0, 100, 100)) == by_hand
    again = calibrated.with_manual(make_spacing(0.4, source=SpacingSource.MANUAL))
    assert again.with_manual(None) == zoomed(inset_on_top=True)


def test_frame_without_regions_knows_no_spacing():
    assert make_geometry((100, 100)).spacing_at((50.0, 50.0)) is None


@pytest.mark.parametrize(
    ("scale_xy", "offset_xy"),
    [
        ((0.0, 1.0), (0.0, 0.0)),
        ((1.0, -1.0), (0.0, 0.0)),
        ((math.nan, 1.0), (0.0, 0.0)),
        ((1.0, math.inf), (0.0, 0.0)),
        ((1.0, 1.0), (0.0, math.nan)),
    ],
)
def test_transform_that_can_not_be_undone_is_refused(scale_xy, offset_xy):
    with pytest.raises(BugError, match="can't be inverted"):
        PixelTransform(scale_xy=scale_xy, offset_xy=offset_xy)


def test_transform_scales_first_and_shifts_after():
    transform = PixelTransform(scale_xy=(2.0, 3.0), offset_xy=(10.0, 20.0))

    assert transform.apply((1.0, 1.0)) == (12.0, 23.0)


@given(transform=transforms, point=points)
def test_inverse_takes_a_point_back(transform, point):
    back = transform.inverse().apply(transform.apply(point))

    assert close(back, point, 1e-9)


@given(first=transforms, second=transforms, point=points)
def test_then_applies_one_after_the_other(first, second, point):
    joined = first.then(second).apply(point)

    assert joined == pytest.approx(second.apply(first.apply(point)), rel=1e-9, abs=1e-6)


@given(a=transforms, b=transforms, c=transforms, point=points)
def test_then_is_associative(a, b, c, point):
    left, right = a.then(b).then(c), a.then(b.then(c))

    assert left.apply(point) == pytest.approx(right.apply(point), rel=1e-9, abs=1e-4)


@given(transform=transforms, point=points)
def test_transform_then_its_inverse_is_the_identity(transform, point):
    identity = transform.then(transform.inverse())

    assert close(identity.apply(point), point, 1e-9)
