"""What a file states is what is measured; what no longer fits its pixels is refused."""

from __future__ import annotations

import math

from hypothesis import assume, given
from hypothesis import strategies as st
import numpy as np
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
import pytest

from busi_desktop.domain.calibration import ManualCalibration, ScaleAxes, ScaleLine
from busi_desktop.domain.figure import Figure, FigureKind, Unit
from busi_desktop.domain.geometry import Geometry, Obstacle, PixelTransform
from busi_desktop.io.dicom_us import calibrate
from busi_desktop.measure.figures import measure_figure
from busi_desktop.measure.scale import axes_of, pixel_size
from busi_desktop.measure.shape import measure_lesions
from tests.builders import make_geometry, make_mask, make_probability, rectangle
from tests.strategies import spacings
from tests.unit.io.files import region

SHAPE = (300, 400)
BOX = (20, 10, 379, 289)
DELTAS = st.floats(0.0006, 0.09)
POINTS = st.tuples(st.floats(30.0, 370.0), st.floats(20.0, 280.0))


def geometry_of(shape=SHAPE, box=BOX, deltas=(0.01, 0.01), **tags):
    dataset = Dataset()
    dataset.SequenceOfUltrasoundRegions = Sequence([region(box=box, deltas=deltas)])
    for keyword, value in tags.items():
        setattr(dataset, keyword, value)
    found = calibrate(dataset, shape)
    return Geometry(shape=shape, regions=found.regions, foreign=found.foreign)


def length(line, geometry):
    caliper = Figure(figure_id="a", kind=FigureKind.CALIPER, points_xy=line)
    (value,) = measure_figure(caliper, geometry).values
    return value


@given(one=POINTS, other=POINTS, dx=DELTAS, dy=DELTAS)
def test_a_length_is_the_one_that_the_files_deltas_state(one, other, dx, dy):
    value = length((one, other), geometry_of(deltas=(dx, dy)))

    across, down = (other[0] - one[0]) * dx * 10, (other[1] - one[1]) * dy * 10
    assert value.unit is Unit.MM
    assert value.number == pytest.approx(math.hypot(across, down), rel=1e-9, abs=1e-9)


@given(one=POINTS, other=POINTS, delta=st.floats(0.001, 0.04), factor=st.floats(1.0, 4.0))
def test_a_file_with_larger_deltas_gives_lengths_larger_by_the_same(one, other, delta, factor):
    before = length((one, other), geometry_of(deltas=(delta, delta)))
    after = length((one, other), geometry_of(deltas=(delta * factor, delta * factor)))

    assert after.number == pytest.approx(before.number * factor, rel=1e-9, abs=1e-9)


@given(share=st.floats(0.1, 0.99))
def test_an_image_that_was_shrunk_after_its_regions_were_written_has_no_millimeters(share):
    shape = (max(int(SHAPE[0] * share), 32), max(int(SHAPE[1] * share), 32))
    assume(shape[0] < BOX[3] or shape[1] < BOX[2])

    assert geometry_of(shape).regions == ()


@given(rows=st.integers(1, 280), cols=st.integers(1, 370))
def test_an_image_that_was_cropped_into_its_region_has_no_millimeters(rows, cols):
    shape = (SHAPE[0] - min(rows, 250), SHAPE[1] - min(cols, 350))
    assume(shape[0] < BOX[3] or shape[1] < BOX[2])

    assert geometry_of(shape).regions == ()


@given(rows=st.integers(0, 300), cols=st.integers(0, 300))
def test_a_border_at_the_right_and_below_changes_no_length(rows, cols):
    line = ((40.0, 40.0), (300.0, 250.0))

    padded = length(line, geometry_of((SHAPE[0] + rows, SHAPE[1] + cols)))

    assert padded == length(line, geometry_of())


@given(one=POINTS, other=POINTS, scale=st.tuples(*[st.floats(0.1, 4.0)] * 2), spacing=spacings())
def test_a_length_survives_the_way_to_a_resized_grid_and_back(one, other, scale, spacing):
    there = PixelTransform(scale_xy=scale, offset_xy=(7.0, -3.0))
    back = there.inverse()

    line = tuple(back.apply(there.apply(point)) for point in (one, other))

    geometry = make_geometry((4000, 4000), spacing)
    expected = length((one, other), geometry).number
    assert length(line, geometry).number == pytest.approx(expected, rel=1e-6, abs=1e-6)


@given(spacing=spacings(), rows=st.integers(2, 60), cols=st.integers(2, 60))
def test_a_lesion_measures_the_same_as_the_ruler_laid_along_it(spacing, rows, cols):
    mask = rectangle((80, 80), rows=(5, 5 + rows), cols=(7, 7 + cols))
    geometry = make_geometry(mask.shape, spacing)

    (lesion,) = measure_lesions(make_mask(mask), make_probability(mask), geometry, malignancy=0.5)

    diagonal = ((7.0, 5.0), (7.0 + cols, 5.0 + rows))
    assert lesion.long_axis_mm == pytest.approx(length(diagonal, geometry).number)
    assert lesion.area_mm2 == pytest.approx(rows * cols * spacing.row_mm * spacing.col_mm)


@given(
    left=DELTAS, right=DELTAS, row=st.integers(20, 250), cols=st.tuples(*[st.integers(0, 380)] * 2)
)
def test_a_box_across_two_views_of_other_scale_never_has_millimeters(left, right, row, cols):
    assume(not math.isclose(left, right, rel_tol=0.002))
    dataset = Dataset()
    views = [((0, 10, 199, 289), left), ((200, 10, 399, 289), right)]
    dataset.SequenceOfUltrasoundRegions = Sequence(
        [region(box=box, deltas=(delta, delta)) for box, delta in views]
    )
    geometry = Geometry(shape=SHAPE, regions=calibrate(dataset, SHAPE).regions)
    box = (row, min(cols), row + 20, max(cols) + 1)

    spacing, obstacle = geometry.calibration_of_box(box)

    if box[1] < 200 < box[3]:
        assert (spacing, obstacle) == (None, Obstacle.REGIONS_DIFFER)
    else:
        expected = left if box[3] <= 200 else right
        assert spacing.col_mm == pytest.approx(10 * expected)


@given(
    one=POINTS,
    other=POINTS,
    pixel_mm=st.floats(0.02, 0.5),
    aspect=st.floats(0.3, 3.0),
    data=st.data(),
)
def test_the_scale_bar_itself_measures_what_the_reader_said(one, other, pixel_mm, aspect, data):
    axes = axes_of((one, other))
    assume(axes)
    chosen = data.draw(st.sampled_from(axes))
    drawn = ScaleLine(ends_xy=(one, other), length_mm=100 * pixel_mm, axes=chosen)
    row_mm, col_mm = pixel_size(drawn, aspect=aspect)
    by_hand = ManualCalibration(
        row_mm=row_mm or pixel_mm,
        col_mm=col_mm or pixel_mm,
        line=drawn,
        stated_by="AB",
        stated_at="2026-11-23",
    )
    assume(0.005 < min(by_hand.row_mm, by_hand.col_mm) <= max(by_hand.row_mm, by_hand.col_mm) < 2)

    geometry = geometry_of().with_manual(by_hand.spacing)

    line = (one, other)
    if chosen is ScaleAxes.DOWN:
        line = (one, (one[0], other[1]))
    if chosen is ScaleAxes.ACROSS:
        line = (one, (other[0], one[1]))
    assert length(line, geometry).number == pytest.approx(drawn.length_mm, rel=1e-9)


def test_millimeters_need_a_calibration_however_large_the_lesion():
    mask = np.ones((64, 64), np.bool_)

    (lesion,) = measure_lesions(
        make_mask(mask), make_probability(mask), make_geometry(mask.shape), malignancy=0.5
    )

    assert (lesion.long_axis_mm, lesion.obstacle) == (None, Obstacle.NO_CALIBRATION)
