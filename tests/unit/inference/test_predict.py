from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.prediction import LABELS, Suitability
from busi_desktop.domain.recipe import StepSpec
from busi_desktop.domain.step import StepResult
from busi_desktop.errors import BugError
from busi_desktop.inference.predict import (
    make_prediction,
    malignancy_given_lesion,
    prediction_set,
    softmax,
)
from busi_desktop.inference.runtime import RawOutput
from tests.builders import make_frame
from tests.strategies import distributions
from tests.unit.inference.manifests import make_manifest

FRAME = make_frame()
LETTERBOX = PixelTransform(scale_xy=(2.0, 2.0), offset_xy=(0.0, 16.0))
logit_vectors = st.lists(st.floats(-80.0, 80.0, width=32), min_size=3, max_size=3).map(
    lambda values: np.array(values, np.float32)
)


def predict(*, logits=(2.0, 1.0, 0.0), mask=None, gradcam=None, **manifest):
    step = StepResult(
        spec=StepSpec(name="gabor"),
        planes=np.zeros((128, 128, 4), np.float32),
        transform=LETTERBOX,
        elapsed_ms=0.0,
    )
    output = RawOutput(
        logits=np.array(logits, np.float32),
        mask=np.zeros((128, 128), np.float32) if mask is None else mask,
        gradcam=np.zeros((16, 16, 3), np.float32) if gradcam is None else gradcam,
    )
    return make_prediction(
        output,
        frame_id=FRAME.frame_id,
        step=step,
        manifest=make_manifest(**manifest),
        suitability=Suitability(score=0.9),
    )


def test_softmax_is_the_share_of_the_exponentials():
    shares = softmax(np.array([1.0, 2.0, 3.0], np.float32), 1.0)

    powers = np.exp([1.0, 2.0, 3.0])
    np.testing.assert_allclose(shares, powers / powers.sum())
    assert shares.dtype == np.float64


def test_softmax_works_along_the_last_axis():
    logits = np.array([[1.0, 2.0, 3.0], [0.0, -5.0, 9.0]], np.float32)

    both = softmax(logits, 0.7)

    for row, shares in zip(logits, both, strict=True):
        np.testing.assert_allclose(shares, softmax(row, 0.7))


@pytest.mark.parametrize("logits", [[1e4, 0.0, -1e4], [-1e4, -1e4, -1e4], [3e38, 0.0, -3e38]])
def test_softmax_of_huge_logits_is_a_distribution(logits):
    shares = softmax(np.array(logits, np.float32), 0.05)

    assert np.isfinite(shares).all()
    assert shares.sum() == pytest.approx(1.0)


@given(logits=logit_vectors, temperature=st.floats(0.05, 20.0))
def test_temperature_keeps_the_order_of_the_classes(logits, temperature):
    shares = softmax(logits, temperature)

    assert shares[int(np.argmax(logits))] == shares.max()
    assert shares.sum() == pytest.approx(1.0)


@given(logits=logit_vectors)
def test_higher_temperature_is_less_certain(logits):
    maxima = [softmax(logits, temperature).max() for temperature in (0.5, 1.0, 2.0, 8.0)]

    assert (np.diff(maxima) <= 1e-12).all()


@pytest.mark.parametrize(
    ("probabilities", "expected"),
    [((0.6, 0.2, 0.2), 0.25), ((0.0, 0.3, 0.7), 1.0), ((0.3, 0.0, 0.7), 0.0), ((0, 0, 1), 0.0)],
)
def test_malignancy_is_the_share_among_lesions(probabilities, expected):
    assert malignancy_given_lesion(np.array(probabilities, float)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("probabilities", "quantiles", "expected"),
    [
        ((0.70, 0.20, 0.10), (0.5, 0.5, 0.5), ("benign",)),
        ((0.70, 0.20, 0.10), (0.5, 0.8, 0.5), ("benign", "malignant")),
        ((0.70, 0.20, 0.10), (0.5, 0.79, 0.95), ("benign", "normal")),
        ((0.70, 0.20, 0.10), (1.0, 1.0, 1.0), LABELS),
        ((0.40, 0.35, 0.25), (0.1, 0.1, 0.1), ("benign",)),
        ((0.25, 0.35, 0.40), (0.0, 0.0, 0.0), ("normal",)),
    ],
)
def test_set_holds_the_labels_within_their_own_quantile_and_the_best(
    probabilities, quantiles, expected
):
    assert prediction_set(np.array(probabilities), quantiles) == expected


@given(
    probabilities=distributions(),
    quantiles=st.tuples(*[st.floats(0.0, 1.0)] * 3),
    index=st.integers(0, 2),
    more=st.floats(0.0, 1.0),
)
def test_raising_a_quantile_never_takes_a_label_out(probabilities, quantiles, index, more):
    raised = tuple(max(q, more) if i == index else q for i, q in enumerate(quantiles))

    before = prediction_set(np.array(probabilities), quantiles)
    after = prediction_set(np.array(probabilities), raised)

    assert before
    assert set(before) <= set(after)
    assert LABELS[int(np.argmax(probabilities))] in before


def test_prediction_carries_calibrated_numbers_of_the_manifest():
    prediction = predict(logits=(2.0, 1.0, 0.0), temperature=2.0, quantiles=(0.0, 0.7, 0.0))

    powers = np.exp([1.0, 0.5, 0.0])
    benign, malignant, _ = shares = powers / powers.sum()
    assert prediction.probabilities == pytest.approx(tuple(shares))
    assert prediction.malignancy == pytest.approx(malignant / (benign + malignant))
    assert prediction.prediction_set == ("benign", "malignant")
    assert prediction.label == "benign"
    assert prediction.model_id == make_manifest().model_id
    assert prediction.recipe_digest == make_manifest().recipe.digest
    assert prediction.confidence_level == 0.9
    assert prediction.frame_id == FRAME.frame_id


def test_probability_map_lies_on_the_last_steps_grid():
    mask = np.linspace(0.0, 1.0, 128 * 128, dtype=np.float32).reshape(128, 128)

    probability_map = predict(mask=mask).probability_map

    np.testing.assert_array_equal(probability_map.values, mask)
    assert probability_map.transform == LETTERBOX


def test_rounding_of_the_network_past_0_and_1_is_cut_off():
    mask = np.full((128, 128), 1.0 + 1e-6, np.float32)

    assert predict(mask=mask).probability_map.values.max() == 1.0


@pytest.mark.parametrize("part", ["mask", "gradcam"])
def test_nan_of_the_network_is_not_taken_for_a_number(part):
    shape = (128, 128) if part == "mask" else (16, 16, 3)

    with pytest.raises(BugError, match="not finite"):
        predict(**{part: np.full(shape, np.nan, np.float32)})


def test_each_saliency_map_belongs_to_its_label():
    gradcam = np.zeros((16, 16, 3), np.float32)
    for index in range(3):
        gradcam[index, index, index] = 1.0

    saliency = predict(gradcam=gradcam, saliency_scale=1.0).saliency

    assert tuple(one.target_label for one in saliency) == LABELS
    for index, one in enumerate(saliency):
        assert np.argwhere(one.values == 1.0).tolist() == [[index, index]]


def test_saliency_has_one_fixed_scale_so_that_faint_maps_stay_faint():
    gradcam = np.zeros((16, 16, 3), np.float32)
    gradcam[0, 0], gradcam[0, 1] = 1.0, 9.0

    values = predict(gradcam=gradcam, saliency_scale=4.0).saliency[0].values

    assert values[0, 0] == pytest.approx(0.25)
    assert values[0, 1] == 1.0


def test_saliency_map_covers_the_same_field_as_the_network_input():
    prediction = predict()

    # 16 cells over the 128 pixels of the letterboxed frame.
    transform = prediction.saliency[0].transform
    for point in ((0.0, 0.0), (64.0, 48.0), (10.0, 30.0)):
        expected = tuple(value / 8.0 for value in LETTERBOX.apply(point))
        assert transform.apply(point) == pytest.approx(expected)
