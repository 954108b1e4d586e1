from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.errors import Cancelled
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.resegment import resegment
from busi_desktop.preprocess.superpixels import compute_superpixels

pytestmark = pytest.mark.model

SLIC = SlicParams(regions=80)


def variants(result):
    threshold = result.mask.params.threshold
    return [
        SegmentationParams(threshold=0.0),
        SegmentationParams(threshold=threshold, min_area_fraction=0.2),
        SegmentationParams(threshold=threshold, slic=SLIC),
        SegmentationParams(threshold=1.0, slic=SLIC),
    ]


def assert_same(one, other):
    assert one.mask.digest == other.mask.digest
    assert one.mask.params == other.mask.params
    assert one.mask.origin == other.mask.origin
    np.testing.assert_array_equal(one.mask.components, other.mask.components)
    assert one.lesions == other.lesions
    assert (one.superpixels is None) == (other.superpixels is None)
    if one.superpixels is not None:
        np.testing.assert_array_equal(one.superpixels.labels, other.superpixels.labels)


@pytest.mark.parametrize("index", range(4))
def test_cut_again_equals_a_fresh_analysis(model, result, index):
    params = variants(result)[index]

    assert_same(resegment(result, params), analyze(result.frame, model, params))


def test_way_there_and_back_changes_nothing(result):
    there = resegment(result, variants(result)[2])

    assert_same(resegment(there, result.mask.params), result)


def test_frame_steps_and_prediction_are_kept_and_only_the_refinement_is_timed_anew(result):
    cut = resegment(result, variants(result)[2])

    assert cut.frame is result.frame
    assert cut.steps is result.steps
    assert cut.prediction is result.prediction
    for name in ("preprocess", "infer"):
        assert cut.timings_ms[name] == result.timings_ms[name]
    assert cut.timings_ms is not result.timings_ms


def test_superpixels_that_fit_are_not_computed_again(result):
    superpixels = compute_superpixels(result.frame.pixels, SLIC)
    params = variants(result)[2]

    first = resegment(result, params, superpixels=superpixels)
    second = resegment(first, replace(params, threshold=0.5))

    assert first.superpixels is superpixels
    assert second.superpixels is superpixels


def test_superpixels_of_other_settings_are_not_used(result):
    stale = compute_superpixels(result.frame.pixels, SlicParams(regions=60))
    params = variants(result)[2]

    cut = resegment(result, params, superpixels=stale)

    assert cut.superpixels.params == SLIC
    assert_same(cut, resegment(result, params))


def test_superpixels_are_dropped_where_slic_is_off(result):
    superpixels = compute_superpixels(result.frame.pixels, SLIC)

    assert resegment(result, result.mask.params, superpixels=superpixels).superpixels is None


@pytest.mark.parametrize("call", [1, 2])
def test_cancelled_work_stops_between_stages(result, call):
    calls = []

    def check():
        calls.append(None)
        if len(calls) == call:
            raise Cancelled

    with pytest.raises(Cancelled):
        resegment(result, variants(result)[2], check=check)
    assert len(calls) == call
