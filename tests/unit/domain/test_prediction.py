from __future__ import annotations

from dataclasses import replace
import math

from hypothesis import given
import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.prediction import LABELS, ProbabilityMap, SaliencyMap, Suitability
from busi_desktop.errors import BugError
from tests.builders import make_frame, make_prediction
from tests.strategies import distributions

FRAME = make_frame()


def map_of(values):
    return ProbabilityMap(values=values, transform=PixelTransform())


def saliency_of(values):
    return SaliencyMap(values=values, transform=PixelTransform(), target_label="benign")


@pytest.mark.parametrize("kind", [map_of, saliency_of])
def test_map_keeps_a_private_read_only_copy(kind):
    values = np.zeros((3, 4), np.float32)

    kept = kind(values)
    values[:] = 1.0

    assert not kept.values.any()
    assert not kept.values.flags.writeable


@pytest.mark.parametrize("kind", [map_of, saliency_of])
@pytest.mark.parametrize("value", [-0.01, 1.01, np.nan])
def test_map_outside_the_unit_range_is_refused(kind, value):
    with pytest.raises(BugError):
        kind(np.full((3, 4), value, np.float32))


@given(probabilities=distributions())
def test_label_is_the_most_probable_class(probabilities):
    prediction = make_prediction(FRAME, probabilities=probabilities)

    assert probabilities[LABELS.index(prediction.label)] == max(probabilities)


@pytest.mark.parametrize(
    ("probabilities", "label"),
    [((0.8, 0.1, 0.1), "benign"), ((0.1, 0.8, 0.1), "malignant"), ((0.1, 0.1, 0.8), "normal")],
)
def test_probabilities_stand_in_the_order_of_the_labels(probabilities, label):
    assert make_prediction(FRAME, probabilities=probabilities).label == label


@pytest.mark.parametrize(
    "probabilities",
    [
        (0.5, 0.5, 0.1),
        (0.3, 0.3, 0.3),
        (1.2, -0.2, 0.0),
        (math.nan, 0.5, 0.5),
        (math.nan, math.nan, math.nan),
    ],
)
def test_what_is_no_distribution_is_refused(probabilities):
    with pytest.raises(BugError, match="do not sum to 1"):
        make_prediction(FRAME, probabilities=probabilities)


@pytest.mark.parametrize("malignancy", [-0.01, 1.01, math.nan])
def test_malignancy_outside_the_unit_range_is_refused(malignancy):
    with pytest.raises(BugError, match="out of range"):
        make_prediction(FRAME, malignancy=malignancy)


def test_prediction_set_holds_known_labels_only():
    with pytest.raises(BugError, match="out of range"):
        replace(make_prediction(FRAME), prediction_set=("benign", "cyst"))


def test_program_abstains_as_soon_as_one_reason_speaks_against_the_frame():
    unsuitable = Suitability(score=0.2, reasons=("low_contrast",))

    assert make_prediction(FRAME, suitability=unsuitable).abstained
    assert not make_prediction(FRAME, suitability=Suitability(score=0.9)).abstained
    assert not unsuitable.suitable
