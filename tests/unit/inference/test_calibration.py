from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
import pytest

from busi_desktop.errors import BugError
from busi_desktop.inference.calibration import Calibration, Platt, evidence

logit_vectors = st.lists(st.floats(-80.0, 80.0, width=32), min_size=3, max_size=3).map(np.array)
platts = st.builds(Platt, slope=st.floats(0.05, 20.0), intercept=st.floats(-10.0, 10.0))


def test_without_calibration_the_chances_are_the_softmax():
    logits = np.array([[1.0, 2.0, 3.0], [0.0, -5.0, 9.0]])

    shares = Calibration().probabilities(logits)

    powers = np.exp(logits)
    np.testing.assert_allclose(shares, powers / powers.sum(axis=1, keepdims=True))


@pytest.mark.parametrize("logits", [[1e4, 0.0, -1e4], [-1e4, -1e4, -1e4], [3e38, 0.0, -3e38]])
def test_huge_logits_still_give_a_distribution(logits):
    shares = Calibration().probabilities(np.array(logits, np.float32))

    assert np.isfinite(shares).all()
    assert shares.sum() == pytest.approx(1.0)


@given(logits=logit_vectors, presence=platts, malignancy=platts)
def test_two_questions_are_calibrated_apart(logits, presence, malignancy):
    benign, malignant, normal = Calibration(presence=presence, malignancy=malignancy).probabilities(
        logits
    )

    is_lesion, is_malignant = evidence(logits)
    assert normal == pytest.approx(
        1.0 / (1.0 + np.exp(np.clip(presence.apply(is_lesion), -700, 700)))
    )
    assert benign + malignant + normal == pytest.approx(1.0)
    if benign + malignant > 1e-9:
        chance = 1.0 / (1.0 + np.exp(-np.clip(malignancy.apply(is_malignant), -700, 700)))
        assert malignant / (benign + malignant) == pytest.approx(chance, abs=1e-6)


@pytest.mark.parametrize("wrong", [{"slope": 0.0}, {"slope": -1.0}, {"intercept": np.nan}])
def test_calibration_that_would_turn_or_blank_the_answer_can_not_be_made(wrong):
    with pytest.raises(BugError, match="out of range"):
        Platt(**wrong)
