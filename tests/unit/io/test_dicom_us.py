from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
import pytest

from busi_desktop.domain.geometry import Geometry, SpacingSource
from busi_desktop.io.dicom_us import calibrate, frame_time_ms
from tests.unit.io.files import frame_of, region, sample

SHAPE = (40, 48)


def instance(*items: Dataset, **tags: object) -> Dataset:
    dataset = Dataset()
    if items:
        dataset.SequenceOfUltrasoundRegions = Sequence(items)
    for keyword, value in tags.items():
        setattr(dataset, keyword, value)
    return dataset


def test_a_tissue_region_gives_millimeters_per_axis_and_a_half_open_box():
    found = calibrate(instance(region(box=(4, 6, 40, 30), deltas=(0.01, -0.02))), SHAPE)

    (only,) = found.regions
    assert only.bounds == (6, 4, 31, 41)
    assert only.spacing.col_mm == pytest.approx(0.1)
    assert only.spacing.row_mm == pytest.approx(0.2)
    assert only.spacing.source is SpacingSource.US_REGION
    assert found.notes == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"RegionSpatialFormat": 2},
        {"RegionSpatialFormat": 3},
        {"RegionDataType": 3},
        {"RegionDataType": 0xE},
        {"PhysicalUnitsXDirection": 4},
        {"PhysicalUnitsYDirection": 7},
        {"PhysicalUnitsYDirection": None},
    ],
)
def test_other_regions_do_not_calibrate_and_say_so(changes):
    found = calibrate(instance(region(**changes)), SHAPE)

    assert found.regions == ()
    assert found.notes != ()


def test_other_regions_beside_tissue_do_no_harm_even_outside_the_image():
    trace = region(box=(0, 0, 900, 900), RegionSpatialFormat=3)

    assert len(calibrate(instance(region(), trace), SHAPE).regions) == 1


def test_color_flow_is_calibrated():
    assert len(calibrate(instance(region(RegionDataType=2)), SHAPE).regions) == 1


@pytest.mark.parametrize(
    "box", [(0, 0, 49, 39), (0, 0, 47, 41), (10, 0, 10, 39), (20, 5, 10, 30), (0, 0, 595, 414)]
)
def test_one_region_outside_the_image_takes_all_millimeters(box):
    found = calibrate(instance(region(), region(box=box)), SHAPE)

    assert found.regions == ()
    assert any("outside the image" in note for note in found.notes)


def test_one_pixel_past_the_end_is_tolerated():
    (only,) = calibrate(instance(region(box=(0, 0, 48, 40))), SHAPE).regions

    assert only.bounds == (0, 0, 40, 48)


@pytest.mark.parametrize("delta", [0.0, 0.0004, 0.21, float("nan"), float("inf")])
def test_implausible_deltas_do_not_calibrate(delta):
    found = calibrate(instance(region(deltas=(0.01, delta))), SHAPE)

    assert found.regions == ()
    assert found.notes != ()


def test_two_views_of_one_scale_are_both_calibrated():
    left, right = region(box=(0, 0, 20, 39)), region(box=(24, 0, 47, 39))

    assert len(calibrate(instance(left, right), SHAPE).regions) == 2


def test_views_side_by_side_keep_their_own_scale():
    left = region(box=(0, 0, 20, 39))
    right = region(box=(24, 0, 47, 39), deltas=(0.03, 0.03))

    found = calibrate(instance(left, right), SHAPE)

    assert [one.spacing.col_mm for one in found.regions] == pytest.approx([0.1, 0.3])


def geometry_of(found):
    return Geometry(shape=SHAPE, regions=found.regions, foreign=found.foreign)


def test_where_two_scales_overlap_there_are_no_millimeters_and_elsewhere_there_are():
    outer, inset = region(box=(0, 0, 40, 39)), region(box=(30, 0, 47, 20), deltas=(0.03, 0.03))

    found = calibrate(instance(outer, inset), SHAPE)

    assert geometry_of(found).spacing_at((35.0, 10.0)) is None
    assert geometry_of(found).spacing_at((10.0, 10.0)).col_mm == pytest.approx(0.1)
    assert any("overlap" in note for note in found.notes)


@pytest.mark.parametrize(("main_flags", "expected"), [(1, 0.3), (0, None)])
def test_an_inset_counts_over_a_region_of_low_priority_alone(main_flags, expected):
    main = region(box=(0, 0, 47, 39), RegionFlags=main_flags)
    inset = region(box=(30, 0, 47, 20), deltas=(0.03, 0.03), RegionFlags=0)

    found = calibrate(instance(main, inset), SHAPE)

    spacing = geometry_of(found).spacing_at((40.0, 10.0))
    assert (None if spacing is None else round(spacing.col_mm, 6)) == expected
    assert bool(found.notes) == (expected is None)


@pytest.mark.parametrize("spatial_format", [2, 3])
def test_nothing_in_a_spectrum_over_the_tissue_is_a_length(spatial_format):
    tissue = region(box=(0, 0, 47, 39))
    spectrum = region(box=(0, 30, 47, 39), RegionSpatialFormat=spatial_format)

    found = calibrate(instance(tissue, spectrum), SHAPE)

    assert geometry_of(found).spacing_at((20.0, 35.0)) is None
    assert geometry_of(found).spacing_at((20.0, 20.0)) is not None
    assert found.notes != ()


def test_a_trace_or_a_gray_bar_over_the_tissue_takes_no_millimeters():
    tissue = region(box=(0, 0, 47, 39))
    trace = region(box=(0, 30, 47, 39), RegionSpatialFormat=4, RegionDataType=0xA)

    found = calibrate(instance(tissue, trace), SHAPE)

    assert geometry_of(found).spacing_at((20.0, 35.0)) is not None
    assert found.notes == ()


def test_a_region_of_implausible_scale_is_named_and_the_others_stay():
    good, bad = region(box=(0, 0, 20, 39)), region(box=(24, 0, 47, 39), deltas=(0.01, 0.0))

    found = calibrate(instance(good, bad), SHAPE)

    assert len(found.regions) == 1
    assert any("implausible" in note for note in found.notes)


def test_an_inset_need_not_show_the_whole_depth():
    main = region(box=(0, 0, 47, 39), RegionFlags=1)  # 40 rows of 0.2 mm
    inset = region(box=(30, 0, 47, 9), deltas=(0.005, 0.005))

    found = calibrate(instance(main, inset, DepthOfScanField=8), SHAPE)

    assert len(found.regions) == 2


@pytest.mark.parametrize(
    ("ratio", "expected"), [([2, 1], 2.0), ([5, 4], 1.25), ([0, 1], 1.0), ([3], 1.0), (None, 1.0)]
)
def test_pixel_aspect_ratio_is_for_drawing_alone(ratio, expected):
    found = calibrate(instance(PixelAspectRatio=ratio), SHAPE)

    assert (found.aspect, found.regions) == (expected, ())


def with_measures(spacing):
    group, measures = Dataset(), Dataset()
    measures.PixelSpacing = spacing
    group.PixelMeasuresSequence = Sequence([measures])
    return group


def test_pixel_spacing_in_functional_groups_counts_where_all_frames_agree():
    shared = instance(SharedFunctionalGroupsSequence=Sequence([with_measures([0.2, 0.1])]))
    frames = [with_measures([0.2, 0.1]), with_measures([0.2, 0.1])]
    agreed = instance(PerFrameFunctionalGroupsSequence=Sequence(frames))

    for dataset in (shared, agreed):
        (only,) = calibrate(dataset, SHAPE).regions
        assert (only.spacing.row_mm, only.spacing.col_mm) == (0.2, 0.1)


def test_pixel_spacing_that_changes_between_frames_is_none():
    frames = [with_measures([0.2, 0.1]), with_measures([0.3, 0.1])]

    found = calibrate(instance(PerFrameFunctionalGroupsSequence=Sequence(frames)), SHAPE)

    assert (found.regions, len(found.notes)) == ((), 1)


@pytest.mark.parametrize(("depth_mm", "n_regions"), [(5, 1), (4, 0), (6, 0), (50, 0), (0, 1)])
def test_a_depth_that_contradicts_the_scale_takes_the_millimeters(depth_mm, n_regions):
    found = calibrate(instance(region(), DepthOfScanField=depth_mm), SHAPE)  # 25 rows of 0.2 mm

    assert len(found.regions) == n_regions
    assert bool(found.notes) == (n_regions == 0)


def test_broken_regions_are_no_calibration_and_no_crash():
    item = region()
    del item.RegionSpatialFormat

    found = calibrate(instance(item), SHAPE)

    assert found.regions == ()
    assert any("can't be read" in note for note in found.notes)


def test_pixel_spacing_counts_only_without_regions_and_names_its_origin():
    found = calibrate(instance(PixelSpacing=[0.2, 0.1]), SHAPE)

    (only,) = found.regions
    assert only.bounds == (0, 0, *SHAPE)
    assert (only.spacing.row_mm, only.spacing.col_mm) == (0.2, 0.1)
    assert only.spacing.source is SpacingSource.PIXEL_SPACING
    assert any("not an ultrasound calibration" in note for note in found.notes)
    spectral = region(RegionSpatialFormat=3)
    assert calibrate(instance(spectral, PixelSpacing=[0.2, 0.1]), SHAPE).regions == ()


@pytest.mark.parametrize(
    "spacing", [[0, 0.1], [-0.1, 0.1], [2.5, 2.5], [0.001, 0.1], 0.1, [0.1, 0.1, 0.1], [1, 1]]
)
def test_unusable_pixel_spacing_is_no_calibration_and_says_so(spacing):
    found = calibrate(instance(PixelSpacing=spacing), SHAPE)

    assert found.regions == ()
    assert found.notes != ()


def test_nothing_stated_is_nothing_known_and_nothing_to_say():
    found = calibrate(instance(NominalScannedPixelSpacing=[0.1, 0.1]), SHAPE)

    assert found == type(found)()


@pytest.mark.parametrize(("spacing", "warns"), [([0.2, 0.1], False), ([0.2, 0.11], True)])
def test_regions_win_over_pixel_spacing_with_a_warning(spacing, warns):
    found = calibrate(instance(region(), PixelSpacing=spacing), SHAPE)

    assert found.regions[0].spacing.col_mm == pytest.approx(0.1)
    assert any("contradicts" in note for note in found.notes) == warns


def test_millimeters_of_a_real_file_that_was_shrunk_are_refused(tmp_path):
    frame = frame_of(sample("examples_ybr_color.dcm"), tmp_path)

    assert frame.geometry.regions == ()
    assert any("outside the image" in note for note in frame.source.notes)


def test_millimeters_of_a_real_file_that_was_cropped_are_refused(tmp_path):
    frame = frame_of(sample("examples_palette.dcm"), tmp_path)

    assert frame.geometry.regions == ()


@given(
    box=st.tuples(*[st.integers(-5, 60)] * 4),
    deltas=st.tuples(*[st.floats(-0.3, 0.3)] * 2),
)
def test_any_region_calibrates_truly_or_not_at_all(box, deltas):
    x0, y0, x1, y1 = (max(value, 0) for value in box)  # UL holds no sign

    found = calibrate(instance(region(box=(x0, y0, x1, y1), deltas=deltas)), SHAPE)

    for one in found.regions:
        row0, col0, row1, col1 = one.bounds
        assert 0 <= row0 < row1 <= SHAPE[0]
        assert 0 <= col0 < col1 <= SHAPE[1]
        assert one.spacing.row_mm == pytest.approx(10 * abs(deltas[1]))
        assert one.spacing.col_mm == pytest.approx(10 * abs(deltas[0]))
    assert bool(found.regions) != bool(found.notes)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ({"FrameTime": 33.3}, 33.3),
        ({"FrameTimeVector": [7, 40, 60]}, 50.0),
        ({"RecommendedDisplayFrameRate": 25}, 40.0),
        ({"CineRate": 20}, 50.0),
        ({"FrameTime": 0, "CineRate": 20}, 50.0),
        ({"FrameTime": 30, "CineRate": 20}, 30.0),
    ],
)
def test_frame_time_is_read_from_what_the_file_states(tags, expected):
    time_ms, notes = frame_time_ms(instance(**tags), 3)

    assert time_ms == pytest.approx(expected)
    assert notes == ()


@pytest.mark.parametrize(
    "tags", [{}, {"FrameTime": -5}, {"FrameTime": 1001}, {"FrameTimeVector": [0, 40]}]
)
def test_unusable_frame_times_are_unknown_and_said_so(tags):
    time_ms, notes = frame_time_ms(instance(**tags), 3)

    assert time_ms is None
    assert len(notes) == 1


def test_a_still_image_has_no_frame_time():
    assert frame_time_ms(instance(FrameTime=33.3), 1) == (None, ())
