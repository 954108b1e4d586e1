"""Predictions come back from the disk as they were."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from busi_desktop.app.prediction_store import PredictionStore
from busi_desktop.domain.prediction import OperatingPoints, Suitability
from tests.builders import make_frame, make_prediction, make_result

PLAIN_FIELDS = (
    "frame_id",
    "model_id",
    "recipe_digest",
    "probabilities",
    "malignancy",
    "prediction_set",
    "confidence_level",
    "suitability",
    "operating_points",
)


def result_of(seed: int):
    frame = make_frame(seed=seed)
    rng = np.random.default_rng(seed)
    prediction = make_prediction(
        frame,
        probability=rng.random(frame.pixels.shape, dtype=np.float32),
        malignancy=0.1 * seed,
        suitability=Suitability(score=0.2, reasons=("too_dark",)),
    )
    points = OperatingPoints(rule_out=0.1, rule_in=0.8)
    return make_result(frame, prediction=replace(prediction, operating_points=points))


def test_what_is_kept_comes_back_bit_by_bit():
    store = PredictionStore()
    results = [result_of(seed) for seed in (1, 2, 3)]
    for result in results:
        store.keep(result)

    for result in results:
        known = store.get(result.frame.frame_id)
        assert known is not None
        for name in PLAIN_FIELDS:
            assert getattr(known.prediction, name) == getattr(result.prediction, name)
        for was, now in zip(
            (result.prediction.probability_map, *result.prediction.saliency),
            (known.prediction.probability_map, *known.prediction.saliency),
            strict=True,
        ):
            assert np.array_equal(was.values, now.values)
            assert was.transform == now.transform
        assert known.timings_ms == result.timings_ms


def test_nothing_is_known_of_a_frame_of_another_file():
    store = PredictionStore()
    store.keep(result_of(1))

    assert store.get(make_frame(seed=2).frame_id) is None


def test_a_full_store_takes_no_more_and_keeps_what_it_has():
    results = [result_of(seed) for seed in (1, 2)]
    size = 4 * results[0].prediction.probability_map.values.nbytes
    store = PredictionStore(max_bytes=size)

    for result in results:
        store.keep(result)

    assert len(store) == 1
    assert store.get(results[0].frame.frame_id) is not None


def test_a_disk_that_takes_nothing_costs_only_the_memory_of_it(monkeypatch):
    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("busi_desktop.app.prediction_store.tempfile.TemporaryFile", full)
    store = PredictionStore()

    store.keep(result_of(1))

    assert len(store) == 0
