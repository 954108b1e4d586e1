from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.segmentation import MaskOrigin, SegmentationParams, SlicParams
from busi_desktop.errors import Cancelled
from busi_desktop.inference.suitability import assess
from busi_desktop.inference.vote import cut, to_source_grid
from busi_desktop.measure.shape import measure_lesions
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.preprocess.run import run
from tests.builders import make_frame

pytestmark = pytest.mark.model

SLIC = SegmentationParams(threshold=0.4, slic=SlicParams(regions=80))


def cancel_at(call):
    """Return a check that raises at its n-th call, and the list of its calls."""
    calls = []

    def check():
        calls.append(None)
        if len(calls) == call:
            raise Cancelled

    return check, calls


def test_result_is_what_the_stages_give_one_after_the_other(model, result):
    frame, params = result.frame, result.mask.params
    steps = run(frame.pixels, model.manifest.recipe)
    raw = model.run(steps[-1].planes)
    shrink = raw.mask.shape[0] / steps[-1].planes.shape[0]
    grid = steps[-1].transform.then(PixelTransform(scale_xy=(shrink, shrink)))
    probability = to_source_grid(raw.mask, grid, frame.pixels.shape)
    mask = cut(probability, params, None)

    assert [step.name for step in result.steps] == [step.name for step in steps]
    np.testing.assert_array_equal(result.steps[-1].planes, steps[-1].planes)
    np.testing.assert_array_equal(result.prediction.probability_map.values, raw.mask)
    assert result.mask.digest == mask.digest
    limit = model.manifest.novelty_limit
    assert result.prediction.suitability == assess(frame, novelty=raw.novelty, novelty_limit=limit)
    assert result.lesions == measure_lesions(
        mask, probability, frame.geometry, malignancy=result.prediction.malignancy
    )


def test_mask_has_the_frames_size_and_lesions_their_millimetres(result):
    assert result.mask.mask.shape == result.frame.pixels.shape
    assert result.mask.n_lesions == len(result.lesions) > 0
    assert all(lesion.area_mm2 is not None for lesion in result.lesions)
    assert result.superpixels is None
    assert result.mask.origin is MaskOrigin.THRESHOLD


def test_every_stage_is_timed(result):
    assert set(result.timings_ms) == {"preprocess", "infer", "refine"}
    assert all(value >= 0.0 for value in result.timings_ms.values())


def test_superpixels_are_made_with_the_settings_asked_for(model, result):
    refined = analyze(result.frame, model, SLIC)

    assert refined.superpixels.params == SLIC.slic
    assert refined.superpixels.labels.shape == result.frame.pixels.shape
    assert refined.mask.origin is MaskOrigin.SUPERPIXEL_VOTE


def test_equal_frames_give_equal_results(model, result):
    again = analyze(result.frame, model, result.mask.params)

    assert again.prediction.probabilities == result.prediction.probabilities
    assert again.mask.digest == result.mask.digest
    assert again.lesions == result.lesions


def test_unsuitable_frame_gets_its_numbers_and_an_abstention(model):
    tiny = make_frame((40, 50))

    analyzed = analyze(tiny, model, SegmentationParams(threshold=0.0))

    assert analyzed.prediction.abstained
    assert "too_small" in analyzed.prediction.suitability.reasons
    assert sum(analyzed.prediction.probabilities) == pytest.approx(1.0)
    assert analyzed.mask.mask.all()


def test_cancelled_work_stops_at_whatever_stage_it_is(model, result):
    never_raised, calls = cancel_at(0)
    analyze(result.frame, model, SLIC, check=never_raised)
    n_steps = len(model.manifest.recipe.steps)

    # Before each step, the network, the superpixels, the cut and the measuring.
    assert len(calls) == n_steps + 4
    for call in range(1, len(calls) + 1):
        check, made = cancel_at(call)
        with pytest.raises(Cancelled):
            analyze(result.frame, model, SLIC, check=check)
        assert len(made) == call


def test_nothing_runs_after_a_wish_to_stop(model, result):
    class Untouchable:
        manifest = model.manifest

        def run(self, planes):
            pytest.fail("the network ran")

    check, _ = cancel_at(len(model.manifest.recipe.steps) + 1)

    with pytest.raises(Cancelled):
        analyze(result.frame, Untouchable(), SLIC, check=check)
