from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from busi_desktop.domain.frame import Frame, FrameId, SourceInfo
from busi_desktop.domain.geometry import (
    CalibratedRegion,
    Geometry,
    PixelSpacing,
    SpacingSource,
)
from busi_desktop.domain.region import RegionOrigin
from busi_desktop.errors import BugError
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.region import find_region, part_of
from busi_desktop.pipeline.resegment import resegment
from busi_desktop.pipeline.save import planes_of
from busi_desktop.pipeline.what_if import ask, what_if
from tests.screens import box_of, sample_image, screen, tissue, trapezoid

SPACING = PixelSpacing(row_mm=0.1, col_mm=0.1, source=SpacingSource.US_REGION)


def frame_of(pixels, *, rgb=None, boxes=(), spacing=SPACING):
    regions = tuple(CalibratedRegion(bounds=box, spacing=spacing) for box in boxes)
    return Frame(
        frame_id=FrameId(content_sha256="5c" * 32),
        pixels=pixels,
        geometry=Geometry(shape=pixels.shape, regions=regions),
        source=SourceInfo(kind="PNG"),
        rgb=rgb,
    )


@pytest.fixture(scope="module")
def shipped():
    return load_model(default_manifest_path())


@pytest.fixture(scope="module")
def captured():
    """A phantom, alone and on a scanner's screen, and where it stands there."""
    image = sample_image()
    place = (130, 90)
    return frame_of(image), frame_of(screen([(image, place)])), box_of(image, place)


# --------------------------------------------------------------------------------- where it lies
def test_a_region_that_the_file_states_counts_before_the_pixels():
    picture = screen([(tissue(480, 560), (120, 160))])
    stated = (110, 150, 600, 730)

    region = find_region(frame_of(picture, boxes=[stated]))

    assert region.box == stated
    assert region.origin is RegionOrigin.DICOM


def test_what_the_file_states_counts_too_where_the_reader_has_calibrated():
    picture = screen([(tissue(480, 560), (120, 160))])
    frame = frame_of(picture, boxes=[(110, 150, 600, 730)])
    by_hand = PixelSpacing(row_mm=0.2, col_mm=0.2, source=SpacingSource.MANUAL)
    calibrated = replace(frame, geometry=frame.geometry.with_manual(by_hand))

    assert find_region(calibrated) == find_region(frame)


def test_a_pixel_spacing_of_the_whole_image_says_nothing_of_the_region():
    picture = screen([(tissue(480, 560), (120, 160))])
    spacing = replace(SPACING, source=SpacingSource.PIXEL_SPACING)

    region = find_region(frame_of(picture, boxes=[(0, 0, 768, 1024)], spacing=spacing))

    assert region.origin is RegionOrigin.PIXELS
    assert region.is_cropped


def test_two_regions_that_the_file_states_are_two_views_and_one_within_another_is_not():
    picture = screen([(tissue(440, 380), (120, 60)), (tissue(440, 380, seed=1), (120, 490))])
    boxes = [(120, 490, 560, 870), (120, 60, 560, 440), (200, 100, 300, 200)]

    region = find_region(frame_of(picture, boxes=boxes))

    assert region.views == ((120, 60, 560, 440), (120, 490, 560, 870))
    assert region.box == (120, 60, 560, 870)


def test_the_reader_may_have_everything_given(captured):
    _, on_screen, _ = captured

    region = find_region(on_screen, whole_frame=True)

    assert region.box == (0, 0, 768, 1024)
    assert region.origin is RegionOrigin.READER
    assert region.left_out_share == 0.0


def test_color_flow_on_a_screen_is_boxed_and_colors_of_the_screen_are_not():
    image, place = tissue(480, 560), (120, 160)
    picture = screen([(image, place)])
    rgb = np.repeat(picture[:, :, np.newaxis], 3, axis=2)
    rgb[:44] = (20, 60, 180)  # a blue banner
    cv2.ellipse(rgb, (440, 360), (60, 40), 0, 0, 360, (220, 30, 20), -1)
    gray = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), dtype=np.uint8)

    region = find_region(frame_of(gray, rgb=rgb))

    assert region.color_box is not None
    expected = (320, 380, 401, 501)
    assert max(abs(a - b) for a, b in zip(region.color_box, expected, strict=True)) <= 8


def test_colored_calipers_are_no_color_box():
    rgb = np.repeat(tissue(474, 560)[:, :, np.newaxis], 3, axis=2)
    for place in ((200, 200), (330, 260)):
        cv2.drawMarker(rgb, place, (255, 230, 0), cv2.MARKER_CROSS, 14, 1)
    gray = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), dtype=np.uint8)

    assert find_region(frame_of(gray, rgb=rgb)).color_box is None


def test_text_in_the_image_counts_as_marks():
    image = tissue(474, 560)
    written = image.copy()
    for row in (40, 80, 120):
        cv2.putText(written, "MAMA DIREITA QSE", (12, row), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 255, 2)

    plain, marked = (find_region(frame_of(pixels)).marks_share for pixels in (image, written))

    assert plain < 0.006
    assert marked > plain + 0.01


# -------------------------------------------------------------------------- what the model is given
def test_a_capture_of_the_screen_gets_the_answer_of_the_image(shipped, captured):
    alone, on_screen, box = captured
    params = shipped.manifest.segmentation

    expected, got = analyze(alone, shipped, params), analyze(on_screen, shipped, params)
    given_whole = analyze(on_screen, shipped, replace(params, whole_frame=True))

    assert "not_ultrasound" not in got.prediction.suitability.reasons
    assert got.prediction.malignancy == pytest.approx(expected.prediction.malignancy, abs=0.1)
    row0, col0, row1, col1 = box
    same = expected.mask.mask & got.mask.mask[row0:row1, col0:col1]
    dice = 2 * same.sum() / (expected.mask.mask.sum() + got.mask.mask.sum())
    assert dice > 0.9
    assert given_whole.region.origin is RegionOrigin.READER
    assert given_whole.prediction.probability_map.bounds is None
    assert given_whole.prediction.probabilities != got.prediction.probabilities


def test_the_corners_of_a_sector_on_a_gray_screen_are_no_graphics(shipped):
    capture = screen([(trapezoid(sample_image()), (130, 90))])
    capture[capture == 0] = 41

    prediction = analyze(frame_of(capture), shipped, shipped.manifest.segmentation).prediction

    assert "heavy_overlay" not in prediction.suitability.reasons


def test_nothing_is_said_outside_the_region(shipped, captured):
    _, on_screen, _ = captured

    result = analyze(on_screen, shipped, replace(shipped.manifest.segmentation, threshold=0.0))

    outside = np.ones(on_screen.pixels.shape, bool)
    outside[result.region.slices] = False
    planes = planes_of(result)
    assert outside.any()
    assert not planes.probability[outside].any()
    assert not planes.saliency[outside].any()


def test_steps_show_the_region_where_it_stands_on_the_frame(shipped, captured):
    _, on_screen, _ = captured

    result = analyze(on_screen, shipped, shipped.manifest.segmentation)

    row0, col0, row1, col1 = result.region.box
    corners = [result.steps[0].transform.apply(point) for point in ((col0, row0), (col1, row1))]
    assert min(corners[0]) >= -1e-6
    assert max(corners[1]) == pytest.approx(256.0, abs=1e-6)


def test_a_frame_that_is_no_screen_is_given_as_ever(shipped, captured):
    alone, _, _ = captured

    result = analyze(alone, shipped, shipped.manifest.segmentation)

    assert not result.region.is_cropped
    assert part_of(alone, result.region) is alone


def test_a_known_answer_of_another_region_is_not_used(shipped, captured):
    _, on_screen, _ = captured
    params = shipped.manifest.segmentation
    known = analyze(on_screen, shipped, params)

    again = analyze(on_screen, shipped, params, known=known.prediction)
    whole = analyze(on_screen, shipped, replace(params, whole_frame=True), known=known.prediction)

    assert again.prediction is known.prediction
    assert whole.prediction is not known.prediction


def test_another_region_can_not_be_cut_from_the_same_maps(shipped, captured):
    _, on_screen, _ = captured
    result = analyze(on_screen, shipped, shipped.manifest.segmentation)

    with pytest.raises(BugError, match="another part"):
        resegment(result, replace(result.mask.params, whole_frame=True))


def test_experiments_are_made_on_the_same_region(shipped, captured):
    _, on_screen, _ = captured
    params = shipped.manifest.segmentation
    recipe = shipped.manifest.recipe
    result = analyze(on_screen, shipped, params)
    whole = analyze(on_screen, shipped, replace(params, whole_frame=True))

    asked = ask(on_screen, recipe, shipped)
    asked_whole = ask(on_screen, recipe, shipped, whole_frame=True)

    assert what_if(result, recipe, shipped).probabilities == result.prediction.probabilities
    assert asked.probabilities == result.prediction.probabilities
    assert asked_whole.probabilities == whole.prediction.probabilities


def test_two_views_on_a_screen_are_abstained_on(shipped):
    image = sample_image("benign.png")[:400, :400]
    other = sample_image("cyst.png")[:400, :400]
    picture = screen([(image, (130, 50)), (other, (130, 480))])

    result = analyze(frame_of(picture), shipped, shipped.manifest.segmentation)

    assert len(result.region.views) == 2
    assert "dual_view" in result.prediction.suitability.reasons
