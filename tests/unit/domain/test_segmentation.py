from __future__ import annotations

from dataclasses import replace
import math

from hypothesis import given
import numpy as np
import pytest

from busi_desktop.domain.segmentation import (
    LesionMask,
    MaskOrigin,
    SegmentationParams,
    SlicParams,
    SuperpixelMap,
)
from busi_desktop.errors import BugError
from tests.builders import make_mask, rectangle
from tests.strategies import lesion_masks

SHAPE = (20, 30)


def superpixels_of(labels, n_actual):
    return SuperpixelMap(labels=np.array(labels, np.int32), params=SlicParams(), n_actual=n_actual)


@pytest.mark.parametrize("regions", [50, 2000])
@pytest.mark.parametrize("compactness", [0.01, 100.0])
def test_slic_settings_include_their_limits(regions, compactness):
    params = SlicParams(regions=regions, compactness=compactness)

    assert (params.regions, params.compactness) == (regions, compactness)


@pytest.mark.parametrize("regions", [49, 2001])
def test_slic_regions_beyond_the_limits_are_refused(regions):
    with pytest.raises(BugError, match="SLIC regions"):
        SlicParams(regions=regions)


@pytest.mark.parametrize("compactness", [0.0, -1.0, 100.1, math.nan])
def test_slic_compactness_beyond_the_limits_is_refused(compactness):
    with pytest.raises(BugError, match="SLIC compactness"):
        SlicParams(compactness=compactness)


@pytest.mark.parametrize("threshold", [0.0, 1.0])
def test_threshold_includes_its_limits(threshold):
    assert SegmentationParams(threshold=threshold).threshold == threshold


@pytest.mark.parametrize(
    "wrong",
    [
        {"threshold": -0.01},
        {"threshold": 1.01},
        {"threshold": math.nan},
        {"min_area_fraction": -0.01},
        {"min_area_fraction": 1.0},
        {"min_area_fraction": math.nan},
    ],
)
def test_segmentation_parameters_beyond_the_limits_are_refused(wrong):
    with pytest.raises(BugError, match="out of range"):
        SegmentationParams(**wrong)


def test_superpixel_labels_are_a_private_read_only_copy():
    labels = np.array([[0, 1], [1, 2]], np.int32)
    kept = SuperpixelMap(labels=labels, params=SlicParams(), n_actual=3)

    labels[:] = 0

    assert kept.labels.tolist() == [[0, 1], [1, 2]]
    assert not kept.labels.flags.writeable


@pytest.mark.parametrize(
    ("labels", "n_actual"),
    [
        ([[0, 2], [2, 3]], 4),
        ([[1, 2], [2, 3]], 3),
        ([[0, 1], [1, 2]], 2),
        ([[0, 1], [1, 2]], 4),
        ([[-1, 0], [0, 1]], 2),
    ],
    ids=["gap", "no zero", "too many", "too few", "negative"],
)
def test_superpixel_labels_with_gaps_are_refused(labels, n_actual):
    with pytest.raises(BugError, match="superpixel labels are not"):
        superpixels_of(labels, n_actual)


def test_mask_keeps_private_read_only_copies():
    mask = rectangle(SHAPE, rows=(2, 6), cols=(3, 9))
    components = mask.astype(np.int32)
    kept = LesionMask(
        mask=mask,
        components=components,
        origin=MaskOrigin.THRESHOLD,
        params=SegmentationParams(),
    )

    mask[:], components[:] = False, 0

    assert np.count_nonzero(kept.mask) == np.count_nonzero(kept.components) == 24
    assert not kept.mask.flags.writeable
    assert not kept.components.flags.writeable


def test_mask_and_components_must_tell_the_same():
    mask = rectangle(SHAPE, rows=(2, 6), cols=(3, 9))
    components = mask.astype(np.int32)
    components[0, 0] = 2

    with pytest.raises(BugError, match="mask and components differ"):
        replace(make_mask(mask), components=components)


@pytest.mark.parametrize(("chance", "is_hidden"), [(0.39, True), (0.4, False), (0.9, False)])
def test_the_gate_hides_frames_below_it_alone(chance, is_hidden):
    assert SegmentationParams(presence_gate=0.4).hides(chance) is is_hidden
    assert not SegmentationParams().hides(0.0)


def test_empty_mask_is_a_value():
    empty = make_mask(np.zeros(SHAPE, np.bool_))

    assert empty.n_lesions == 0
    assert len(empty.digest) == 64


def test_lesions_are_counted():
    two = rectangle(SHAPE, rows=(2, 6), cols=(3, 9)) | rectangle(SHAPE, rows=(10, 12), cols=(0, 3))

    assert make_mask(two).n_lesions == 2


@given(mask=lesion_masks())
def test_digest_speaks_for_the_mask_and_notices_each_pixel(mask):
    changed = mask.copy()
    changed[-1, -1] = not changed[-1, -1]

    assert make_mask(mask).digest == make_mask(mask.copy()).digest
    assert make_mask(mask).digest != make_mask(changed).digest


def test_digest_tells_shapes_with_equal_bits_apart():
    wide, high = np.zeros((20, 30), np.bool_), np.zeros((30, 20), np.bool_)

    assert make_mask(wide).digest != make_mask(high).digest
