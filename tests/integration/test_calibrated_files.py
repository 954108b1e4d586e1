"""Files of known calibration, opened as the program opens them: lengths within 0.5 %, or none."""

from __future__ import annotations

from io import BytesIO

import cv2
import numpy as np
from pydicom import dcmread
import pytest

from busi_desktop.domain.figure import Figure, FigureKind, Unit
from busi_desktop.domain.geometry import Obstacle, SpacingSource
from busi_desktop.measure.figures import measure_figure
from busi_desktop.measure.shape import measure_lesions
from tests.builders import make_mask, make_probability
from tests.unit.io.files import dicom, frame_of, region, sample, saved

ROWS, COLS = 480, 640
WITHIN = 0.005
US, PLAIN = SpacingSource.US_REGION, SpacingSource.PIXEL_SPACING


def stating(*regions, **more):
    """Return tags of a file with these regions."""
    return {"SequenceOfUltrasoundRegions": list(regions)} | more


DUAL = [
    region(box=(0, 40, 319, 439), deltas=(0.01, 0.01)),
    region(box=(320, 40, 639, 439), deltas=(0.02, 0.02)),
]
BESIDE_OTHERS = [
    region(box=(40, 40, 600, 400), deltas=(0.0125, 0.0125)),
    region(box=(10, 40, 30, 400), RegionSpatialFormat=5, RegionDataType=0xD),
    region(box=(40, 410, 600, 470), RegionSpatialFormat=3, RegionDataType=3),
]


def echo(radius_xy, center_xy=(200, 200)):
    """Return a bright ellipse on dark tissue, and where it is."""
    image = np.full((ROWS, COLS), 60, np.uint8)
    cv2.ellipse(image, center_xy, radius_xy, 0, 0, 360, 200, -1)
    return image, image == 200


def lesion_of(frame, mask):
    (lesion,) = measure_lesions(
        make_mask(mask), make_probability(mask), frame.geometry, malignancy=0.5
    )
    return lesion


ALL = (40, 40, 600, 400)


# A body of 20 by 10 mm: its radii in pixels, and how the file says so.
@pytest.mark.parametrize(
    ("radius_xy", "tags", "origin"),
    [
        ((100, 50), stating(region(box=ALL, deltas=(0.01, 0.01))), US),
        ((100, 50), stating(region(box=(0, 0, 640, 480), deltas=(-0.01, -0.01))), US),
        ((50, 100), stating(region(box=ALL, deltas=(0.02, 0.005))), US),
        ((80, 40), stating(*BESIDE_OTHERS), US),
        ((100, 50), stating(*DUAL), US),
        ((100, 50), stating(DUAL[0], PixelSpacing=[0.3, 0.3]), US),
        ((50, 100), {"PixelSpacing": [0.05, 0.2]}, PLAIN),
    ],
    ids=[
        "one region",
        "negative deltas, one pixel past the end",
        "pixels four times as wide as high",
        "beside gray bar and spectrum",
        "left of two views",
        "against Pixel Spacing",
        "Pixel Spacing",
    ],
)
def test_lengths_of_a_file_with_a_known_calibration_are_right(tmp_path, radius_xy, tags, origin):
    image, mask = echo(radius_xy)
    frame = frame_of(dicom(image, tags=tags), tmp_path)

    lesion = lesion_of(frame, mask)
    right = (200.5 + radius_xy[0], 200.5)
    half = Figure(figure_id="a", kind=FigureKind.CALIPER, points_xy=((200.5, 200.5), right))
    (value,) = measure_figure(half, frame.geometry).values

    assert (value.number, value.unit) == (pytest.approx(10.0, rel=WITHIN), Unit.MM)
    # A pixel of the drawn border more on each side.
    border_mm = lesion.spacing.col_mm
    assert lesion.long_axis_mm - border_mm == pytest.approx(20.0, rel=WITHIN)
    assert lesion.spacing.source is origin


NONE, OUTSIDE, DIFFER = (
    Obstacle.NO_CALIBRATION,
    Obstacle.OUTSIDE_REGION,
    Obstacle.REGIONS_DIFFER,
)
SEAM = [region(box=(0, 40, 200, 439)), region(box=(201, 40, 639, 439), deltas=(0.02, 0.02))]


@pytest.mark.parametrize(
    ("tags", "obstacle"),
    [
        ({}, NONE),
        ({"NominalScannedPixelSpacing": [0.1, 0.1]}, NONE),
        ({"PixelAspectRatio": [2, 1]}, NONE),
        ({"PixelSpacing": [1, 1]}, NONE),
        ({"PixelSpacing": [0.1]}, NONE),
        (stating(region(box=(84, 31, 895, 414))), NONE),
        (stating(region(box=(0, 0, 639, 479)), DepthOfScanField=50), NONE),
        (stating(region(RegionSpatialFormat=2), PixelSpacing=[0.1, 0.1]), NONE),
        (stating(region(box=(150, 40, 600, 400))), OUTSIDE),
        (stating(*SEAM), DIFFER),
    ],
    ids=[
        "nothing",
        "nominal spacing",
        "aspect alone",
        "placeholder",
        "one value",
        "outside the image",
        "contradicts the depth",
        "M-mode alone",
        "lesion leaves the region",
        "lesion across two views",
    ],
)
def test_without_a_calibration_that_holds_there_are_no_millimeters(tmp_path, tags, obstacle):
    image, mask = echo((100, 50))
    frame = frame_of(dicom(image, tags=tags), tmp_path)

    lesion = lesion_of(frame, mask)

    assert (lesion.long_axis_mm, lesion.short_axis_mm, lesion.area_mm2) == (None, None, None)
    assert lesion.obstacle is obstacle


def test_dots_per_inch_of_a_plain_image_are_no_millimeters(tmp_path):
    image, mask = echo((100, 50))

    frame = frame_of(saved(image, "PNG", dpi=(254, 254)), tmp_path)

    assert lesion_of(frame, mask).long_axis_mm is None


@pytest.mark.parametrize("name", ["examples_ybr_color.dcm", "examples_palette.dcm"])
def test_files_whose_pixels_were_changed_after_calibration_are_refused(tmp_path, name):
    frame = frame_of(sample(name), tmp_path)

    assert frame.geometry.regions == ()
    assert any("outside the image" in note for note in frame.source.notes)


def test_the_shrunk_file_at_its_first_size_is_calibrated_again(tmp_path):
    dataset = dcmread(BytesIO(sample("examples_ybr_color.dcm")))
    stated_mm = 10 * dataset.SequenceOfUltrasoundRegions[0].PhysicalDeltaX
    dataset.decompress()
    first = np.ascontiguousarray(dataset.pixel_array[0])
    whole = cv2.resize(first, None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST)
    data = dicom(whole, tags=stating(*dataset.SequenceOfUltrasoundRegions))

    frame = frame_of(data, tmp_path)

    (only,) = frame.geometry.regions
    assert only.bounds == (31, 84, 415, 596)
    assert only.spacing.col_mm == pytest.approx(stated_mm, rel=WITHIN)


@pytest.mark.parametrize("name", ["examples_rgb_color.dcm", "examples_jpeg2k.dcm"])
def test_library_files_without_a_calibration_have_none(tmp_path, name):
    assert frame_of(sample(name), tmp_path).geometry.regions == ()


def test_aspect_and_spectra_survive_the_way_from_the_decoding_process(tmp_path):
    image, _ = echo((100, 50))
    spectrum = region(box=(40, 350, 600, 470), RegionSpatialFormat=3, RegionDataType=3)

    drawn = frame_of(dicom(image, tags={"PixelAspectRatio": [2, 1]}), tmp_path)
    duplex = frame_of(dicom(image, tags=stating(region(box=ALL), spectrum)), tmp_path)

    assert (drawn.geometry.pixel_aspect, drawn.geometry.regions) == (2.0, ())
    assert duplex.geometry.foreign == ((350, 40, 471, 601),)
    assert duplex.geometry.spacing_at((300.0, 380.0)) is None
    assert duplex.geometry.spacing_at((300.0, 200.0)) is not None
