from __future__ import annotations

import math

import numpy as np
import pytest
from skimage.measure import perimeter_crofton

from busi_desktop.domain.geometry import CalibratedRegion, Geometry
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.domain.segmentation import LesionMask, MaskOrigin, SegmentationParams
from busi_desktop.errors import BugError
from busi_desktop.measure.shape import crofton_perimeter, measure_lesions
from tests.builders import (
    disc,
    make_geometry,
    make_mask,
    make_probability,
    make_spacing,
    rectangle,
)

GRID = (120, 140)


def measure(mask, spacing=None, geometry=None) -> tuple[LesionMeasurements, ...]:
    geometry = geometry or make_geometry(mask.shape, spacing)
    return measure_lesions(make_mask(mask), make_probability(mask), geometry, malignancy=0.24)


def measure_one(mask, spacing=None) -> LesionMeasurements:
    (lesion,) = measure(mask, spacing)
    return lesion


def ellipse(a_mm, b_mm, tilt_deg, *, row_mm, col_mm):
    """Return an ellipse whose right end is turned up by `tilt_deg`, on a 24 mm wide grid."""
    y, x = np.mgrid[: int(24 / row_mm), : int(24 / col_mm)]
    x, y = (x + 0.5) * col_mm - 12.0, -((y + 0.5) * row_mm - 12.0)
    turn = math.radians(tilt_deg)
    along = x * math.cos(turn) + y * math.sin(turn)
    across = -x * math.sin(turn) + y * math.cos(turn)
    return (along / a_mm) ** 2 + (across / b_mm) ** 2 <= 1.0


def test_area_is_pixel_count_times_pixel_area():
    square = rectangle(GRID, rows=(5, 15), cols=(7, 17))

    lesion = measure_one(square, make_spacing(0.1, 0.2))

    assert lesion.area_px == 100
    assert lesion.area_mm2 == pytest.approx(2.0)
    assert lesion.bbox_xywh == (7, 5, 10, 10)


def test_long_axis_of_a_square_is_its_corner_to_corner_diagonal():
    lesion = measure_one(rectangle(GRID, rows=(5, 15), cols=(7, 17)))

    assert lesion.long_axis_px == pytest.approx(math.sqrt(200))
    assert lesion.short_axis_px == pytest.approx(math.sqrt(200))
    assert lesion.orientation_deg == pytest.approx(45.0)
    assert lesion.solidity == pytest.approx(1.0)
    assert lesion.depth_to_width == pytest.approx(1.0)


def test_disc_has_the_numbers_of_a_circle():
    lesion = measure_one(disc(GRID, center_rc=(60, 60), radius=50.0), make_spacing(0.1))

    assert lesion.area_px == 7845
    assert lesion.area_mm2 == pytest.approx(math.pi * 25.0, rel=0.002)
    assert lesion.circularity == pytest.approx(1.0, abs=0.01)
    assert lesion.solidity == pytest.approx(1.0, abs=0.02)
    assert lesion.long_axis_mm == pytest.approx(10.1, abs=0.1)
    assert lesion.short_axis_mm == pytest.approx(10.1, abs=0.1)


def test_short_axis_is_the_extent_across_the_long_axis():
    lesion = measure_one(rectangle(GRID, rows=(10, 13), cols=(20, 24)))  # 4 wide, 3 high

    assert lesion.long_axis_px == pytest.approx(5.0)
    assert lesion.short_axis_px == pytest.approx(2 * 4 * 3 / 5)  # both corners beside a diagonal
    assert lesion.orientation_deg == pytest.approx(math.degrees(math.atan2(3, 4)))


@pytest.mark.parametrize("tilt_deg", [-70.0, -20.0, 30.0, 65.0])
@pytest.mark.parametrize(("row_mm", "col_mm"), [(0.1, 0.1), (0.15, 0.08)])
def test_ellipse_keeps_its_axes_and_tilt_on_any_pixels(tilt_deg, row_mm, col_mm):
    mask = ellipse(9.0, 4.0, tilt_deg, row_mm=row_mm, col_mm=col_mm)

    lesion = measure_one(mask, make_spacing(row_mm, col_mm))

    assert lesion.long_axis_mm == pytest.approx(18.0, rel=0.015)
    assert lesion.short_axis_mm == pytest.approx(8.0, rel=0.03)
    assert lesion.orientation_deg == pytest.approx(tilt_deg, abs=2.5)
    assert lesion.area_mm2 == pytest.approx(math.pi * 36.0, rel=0.005)


@pytest.mark.parametrize("row_mm", [0.05, 0.1, 0.2])
def test_circularity_of_a_true_circle_does_not_depend_on_pixel_shape(row_mm):
    mask = ellipse(8.0, 8.0, 0.0, row_mm=row_mm, col_mm=0.1)

    lesion = measure_one(mask, make_spacing(row_mm, 0.1))

    assert lesion.circularity == pytest.approx(1.0, abs=0.015)
    assert lesion.depth_to_width == pytest.approx(1.0, abs=0.02)


@pytest.mark.parametrize("tilt_deg", [0.0, 45.0, 90.0])
@pytest.mark.parametrize(("row_mm", "col_mm"), [(0.1, 0.1), (0.05, 0.1), (0.1, 0.05)])
def test_circularity_of_an_ellipse_is_true_on_any_pixels(tilt_deg, row_mm, col_mm):
    a, b = 9.0, 3.0
    # Ramanujan 1914: off by less than 1e-4 at this ratio.
    perimeter = math.pi * (3 * (a + b) - math.sqrt((3 * a + b) * (a + 3 * b)))

    lesion = measure_one(
        ellipse(a, b, tilt_deg, row_mm=row_mm, col_mm=col_mm), make_spacing(row_mm, col_mm)
    )

    truth = 4 * math.pi * (math.pi * a * b) / perimeter**2
    # Four directions see a long shape on long pixels only roughly.
    assert lesion.circularity == pytest.approx(truth, rel=0.015 if row_mm == col_mm else 0.13)


def test_vertical_line_points_up_and_is_taller_than_wide():
    lesion = measure_one(rectangle(GRID, rows=(10, 110), cols=(70, 71)))

    assert lesion.orientation_deg == pytest.approx(90.0, abs=0.6)
    assert lesion.orientation_deg > 0.0
    assert lesion.depth_to_width == pytest.approx(100.0)


def test_rising_diagonal_has_positive_orientation():
    rising = np.fliplr(np.eye(40, dtype=np.bool_))

    assert measure_one(rising).orientation_deg == pytest.approx(45.0)
    assert measure_one(np.fliplr(rising)).orientation_deg == pytest.approx(-45.0)


def test_solidity_drops_with_a_notch():
    notched = rectangle(GRID, rows=(10, 30), cols=(10, 30))
    notched[10:20, 15:25] = False

    assert measure_one(notched).solidity == pytest.approx(300 / 400)


def test_score_is_the_mean_probability_inside():
    mask = rectangle(GRID, rows=(0, 2), cols=(0, 2))
    mask[0, 1] = False
    probability = np.zeros(GRID, dtype=np.float32)
    probability[:2, :2] = [[0.5, 0.1], [1.0, 0.75]]

    (lesion,) = measure_lesions(make_mask(mask), probability, make_geometry(GRID), malignancy=0.3)

    assert lesion.score == pytest.approx(0.75)
    assert lesion.malignancy == 0.3


def test_empty_mask_has_no_lesions():
    assert measure(np.zeros(GRID, dtype=np.bool_), make_spacing()) == ()


def test_single_pixel_is_measured_with_its_half_pixels():
    lesion = measure_one(rectangle(GRID, rows=(3, 4), cols=(5, 6)))

    assert lesion.area_px == 1
    assert lesion.bbox_xywh == (5, 3, 1, 1)
    assert lesion.long_axis_px == pytest.approx(math.sqrt(2))
    assert lesion.solidity == pytest.approx(1.0)


def test_full_mask_covers_the_frame():
    lesion = measure_one(np.ones(GRID, dtype=np.bool_), make_spacing(0.1))

    assert lesion.bbox_xywh == (0, 0, 140, 120)
    assert lesion.area_mm2 == pytest.approx(12.0 * 14.0)
    assert lesion.long_axis_mm == pytest.approx(math.hypot(12.0, 14.0))


@pytest.mark.parametrize("corner_rc", [(0, 0), (0, 119), (99, 0), (99, 119), (50, 60)])
def test_touching_the_border_changes_no_number(corner_rc):
    inner = disc((21, 21), center_rc=(10, 10), radius=9.0)
    mask = np.zeros(GRID, dtype=np.bool_)
    row, col = corner_rc
    mask[row : row + 21, col : col + 21] = inner

    at_border, alone = measure_one(mask), measure_one(inner)

    assert at_border.area_px == alone.area_px
    assert at_border.long_axis_px == alone.long_axis_px
    assert at_border.circularity == alone.circularity


def test_two_lesions_keep_the_numbers_of_the_mask():
    mask = rectangle(GRID, rows=(5, 9), cols=(5, 9)) | rectangle(GRID, rows=(50, 80), cols=(60, 70))

    first, second = measure(mask)

    assert (first.number, first.area_px, first.bbox_xywh) == (1, 300, (60, 50, 10, 30))
    assert (second.number, second.area_px, second.bbox_xywh) == (2, 16, (5, 5, 4, 4))


def test_lesion_inside_another_ones_box_is_not_counted_there():
    frame_shaped = rectangle(GRID, rows=(10, 50), cols=(10, 50))
    frame_shaped[15:45, 15:45] = False
    mask = frame_shaped | rectangle(GRID, rows=(28, 32), cols=(28, 32))

    outer, inner = measure(mask)

    assert outer.area_px == 1600 - 900
    assert inner.area_px == 16


def test_without_calibration_there_are_no_millimetres():
    lesion = measure_one(rectangle(GRID, rows=(5, 15), cols=(7, 17)))

    assert lesion.spacing is None
    assert lesion.area_mm2 is None
    assert lesion.long_axis_mm is None
    assert lesion.short_axis_mm is None


def test_lesion_across_two_regions_has_no_millimetres_but_its_neighbor_has():
    spacing = make_spacing(0.1)
    left = CalibratedRegion(bounds=(0, 0, 120, 70), spacing=spacing)
    right = CalibratedRegion(bounds=(0, 70, 120, 140), spacing=make_spacing(0.2))
    geometry = Geometry(shape=GRID, regions=(left, right))
    mask = rectangle(GRID, rows=(5, 25), cols=(60, 80)) | rectangle(
        GRID, rows=(50, 60), cols=(60, 70)
    )

    across, inside = measure(mask, geometry=geometry)

    assert across.area_mm2 is None
    assert across.spacing is None
    assert inside.spacing == spacing  # its half-open box ends where the region ends
    assert inside.area_mm2 == pytest.approx(1.0)


@pytest.mark.parametrize("outside", [(11, 20, 40, 60), (10, 21, 40, 60), (10, 20, 39, 60)])
def test_lesion_one_pixel_outside_the_region_has_no_millimetres(outside):
    mask = rectangle(GRID, rows=(10, 40), cols=(20, 60))
    geometry = make_geometry(GRID, make_spacing(), bounds=outside)

    assert measure(mask, geometry=geometry)[0].area_mm2 is None


@pytest.mark.parametrize("seed", range(5))
def test_perimeter_on_square_pixels_equals_scikit_images(seed):
    noise = np.random.default_rng(seed).random((30, 40)) > 0.4

    ours = crofton_perimeter(noise, row_step=1.0, col_step=1.0)

    assert ours == pytest.approx(perimeter_crofton(noise, directions=4))


def test_grids_of_different_sizes_are_refused():
    mask = rectangle(GRID, rows=(0, 2), cols=(0, 2))

    with pytest.raises(BugError, match="grids differ"):
        measure_lesions(
            make_mask(mask), make_probability(mask).T, make_geometry(GRID), malignancy=0
        )


def test_a_gap_in_the_numbers_is_refused():
    mask = rectangle(GRID, rows=(0, 2), cols=(0, 2))
    gap = LesionMask(
        mask=mask,
        components=mask.astype(np.int32) * np.int32(2),
        origin=MaskOrigin.THRESHOLD,
        params=SegmentationParams(),
    )

    with pytest.raises(BugError, match="lesion 1 has no pixels"):
        measure_lesions(gap, make_probability(mask), make_geometry(GRID), malignancy=0.0)
