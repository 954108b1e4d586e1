from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
import pytest

from busi_desktop.inference.predict import prediction_set, softmax
from training.calibrate import conformal_quantiles, fit_temperature


def drawn_cases(
    rng: np.random.Generator, n: int, temperature: float
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Draw logits, and labels with the chances that the logits state at a temperature."""
    logits = rng.normal(0.0, 3.0, (n, 3)).astype(np.float32)
    shares = softmax(logits, temperature).cumsum(axis=1)
    return logits, (rng.random((n, 1)) > shares).sum(axis=1)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_known_temperature_is_recovered(temperature: float) -> None:
    logits, labels = drawn_cases(np.random.default_rng(0), 20_000, temperature)

    assert fit_temperature(logits, labels) == pytest.approx(temperature, rel=0.05)


def test_quantile_is_the_rank_that_the_theory_names() -> None:
    probabilities = np.zeros((19, 3))
    probabilities[:, 0] = np.linspace(0.05, 0.95, 19)
    labels = np.zeros(19, np.int64)

    benign, malignant, normal = conformal_quantiles(probabilities, labels, level=0.9)

    # ceil(20 * 0.9) = 18th smallest of the scores 0.05, 0.10 ... 0.95.
    assert benign == pytest.approx(0.9)
    # No case of a class: every set holds it.
    assert (malignant, normal) == (1.0, 1.0)


def test_too_few_cases_let_every_set_hold_the_class() -> None:
    probabilities = np.full((8, 3), 1 / 3)

    assert conformal_quantiles(probabilities, np.zeros(8, np.int64), level=0.9)[0] == 1.0


def test_sets_cover_each_class_as_often_as_they_say() -> None:
    rng = np.random.default_rng(0)
    covered: list[list[bool]] = [[], [], []]
    for _ in range(60):
        logits, labels = drawn_cases(rng, 150, 1.0)
        # Wrong on purpose: coverage must not need a calibrated network.
        shares = softmax(logits, 0.6)
        quantiles = conformal_quantiles(shares, labels, level=0.9)
        fresh_logits, fresh_labels = drawn_cases(rng, 60, 1.0)
        for share, label in zip(softmax(fresh_logits, 0.6), fresh_labels, strict=True):
            name = ("benign", "malignant", "normal")[label]
            covered[label].append(name in prediction_set(share, quantiles))

    for hits in covered:
        assert 0.88 <= np.mean(hits) <= 0.95
