from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.prediction import LABELS, OperatingPoints, Suitability
from busi_desktop.domain.recipe import StepSpec
from busi_desktop.domain.step import StepResult
from busi_desktop.errors import BugError
from busi_desktop.inference.calibration import Calibration, Platt
from busi_desktop.inference.predict import (
    make_prediction,
    malignancy_given_lesion,
    prediction_set,
)
from busi_desktop.inference.runtime import RawOutput
from tests.builders import make_frame
from tests.strategies import distributions
from tests.unit.inference.manifests import make_manifest

FRAME = make_frame()
LETTERBOX = PixelTransform(scale_xy=(2.0, 2.0), offset_xy=(0.0, 16.0))


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
    points = OperatingPoints(rule_out=0.2, rule_in=0.9)
    calibration = Calibration(malignancy=Platt(slope=0.5, intercept=0.3))

    prediction = predict(
        logits=(2.0, 1.0, 0.0),
        calibration=calibration,
        quantiles=(0.0, 0.7, 0.0),
        operating_points=points,
    )

    # Presence keeps its logit ln(e² + e); malignancy 1 - 2 = -1 becomes -0.5 + 0.3.
    lesion = (np.exp(2) + np.exp(1)) / (np.exp(2) + np.exp(1) + 1)
    malignant = 1 / (1 + np.exp(0.2))
    assert prediction.probabilities == pytest.approx(
        (lesion * (1 - malignant), lesion * malignant, 1 - lesion)
    )
    assert prediction.malignancy == pytest.approx(malignant)
    assert prediction.lesion_chance == pytest.approx(lesion)
    assert prediction.prediction_set == ("benign", "malignant")
    assert prediction.label == "benign"
    assert prediction.operating_points == points
    assert prediction.model_id == make_manifest().model_id
    assert prediction.recipe_digest == make_manifest().recipe.digest
    assert prediction.confidence_level == 0.9
    assert prediction.frame_id == FRAME.frame_id


def test_probability_map_lies_on_the_last_steps_grid():
    mask = np.linspace(0.0, 1.0, 128 * 128, dtype=np.float32).reshape(128, 128)

    probability_map = predict(mask=mask).probability_map

    np.testing.assert_array_equal(probability_map.values, mask)
    assert probability_map.transform == LETTERBOX


def test_mask_of_half_the_size_covers_the_same_field():
    transform = predict(mask=np.zeros((64, 64), np.float32)).probability_map.transform

    for point in ((0.0, 0.0), (64.0, 48.0), (10.0, 30.0)):
        expected = tuple(value / 2.0 for value in LETTERBOX.apply(point))
        assert transform.apply(point) == pytest.approx(expected)


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
