from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
import pytest

from busi_desktop.inference.calibration import Calibration, Platt
from busi_desktop.inference.predict import prediction_set
from training.calibrate import (
    allowed_misses,
    conformal_quantiles,
    fit_calibration,
    fit_operating_points,
    fit_platt,
)


def drawn_cases(
    rng: np.random.Generator, n: int, calibration: Calibration
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Draw logits, and labels with the chances that they state under a calibration."""
    logits = rng.normal(0.0, 3.0, (n, 3)).astype(np.float32)
    shares = calibration.probabilities(logits).cumsum(axis=1)
    return logits, (rng.random((n, 1)) > shares).sum(axis=1)


@pytest.mark.parametrize("slope", [0.5, 1.0, 2.5])
def test_known_calibration_is_recovered(slope: float) -> None:
    true = Calibration(
        presence=Platt(slope=slope, intercept=0.4),
        malignancy=Platt(slope=1.0 / slope, intercept=-0.7),
    )
    logits, labels = drawn_cases(np.random.default_rng(0), 20_000, true)

    fitted = fit_calibration(logits, labels)

    for found, wanted in ((fitted.presence, true.presence), (fitted.malignancy, true.malignancy)):
        assert found.slope == pytest.approx(wanted.slope, rel=0.1)
        assert found.intercept == pytest.approx(wanted.intercept, abs=0.12)


def test_data_without_normals_do_not_calibrate_presence() -> None:
    logits, labels = drawn_cases(np.random.default_rng(0), 2_000, Calibration())
    sick = np.tile(np.array([[5.0, 5.0, -5.0]], np.float32), (500, 1))

    mixed = fit_calibration(
        np.concatenate([logits, sick]),
        np.concatenate([labels, np.zeros(500, np.int64)]),
        asks_presence=np.arange(2_500) < 2_000,
    )

    assert mixed.presence == fit_calibration(logits, labels).presence


def test_cases_of_one_kind_or_perfectly_parted_leave_a_finite_calibration() -> None:
    logits = np.array([-2.0, -1.0, 1.0, 2.0])

    assert fit_platt(logits, np.ones(4, bool)) == Platt()
    assert 0.1 < fit_platt(logits, logits > 0).slope < 10.0


@pytest.mark.parametrize(("n", "misses"), [(40, -1), (150, 3), (200, 5), (280, 8), (400, 14)])
def test_allowed_misses_prove_the_sensitivity(n: int, misses: int) -> None:
    # The table of the design note: misses in n cancers at a one-sided certainty of 90 %.
    assert allowed_misses(n) == misses


def test_operating_points_count_patients_by_their_highest_value() -> None:
    rng = np.random.default_rng(0)
    malignant = np.repeat([True, False], 600)
    value = np.clip(rng.normal(np.where(malignant, 0.7, 0.3), 0.15), 0.0, 1.0)
    groups = [f"{i // 2}" for i in range(1200)]

    points = fit_operating_points(value, malignant, groups)

    highest = value.reshape(-1, 2).max(axis=1)
    assert points.rule_out is not None
    assert points.rule_in is not None
    assert (highest[:300] < points.rule_out).sum() == allowed_misses(300)
    assert (highest[300:] >= points.rule_in).sum() == allowed_misses(300)


def test_too_few_patients_give_no_operating_point() -> None:
    points = fit_operating_points(np.array([0.1, 0.9]), np.array([False, True]), ["a", "b"])

    assert (points.rule_out, points.rule_in) == (None, None)


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
        logits, labels = drawn_cases(rng, 150, Calibration())
        # Wrong on purpose: coverage must not need a calibrated network.
        wrong = Calibration(presence=Platt(slope=1.6), malignancy=Platt(slope=1.6))
        shares = wrong.probabilities(logits)
        quantiles = conformal_quantiles(shares, labels, level=0.9)
        fresh, fresh_labels = drawn_cases(rng, 60, Calibration())
        for share, label in zip(wrong.probabilities(fresh), fresh_labels, strict=True):
            name = ("benign", "malignant", "normal")[label]
            covered[label].append(name in prediction_set(share, quantiles))

    for hits in covered:
        assert 0.88 <= np.mean(hits) <= 0.95


def test_a_lesion_is_calibrated_for_the_share_asked_for_whatever_the_cases_hold() -> None:
    rng = np.random.default_rng(1)
    logits, labels = drawn_cases(rng, 20_000, Calibration())
    is_lesion = labels != 2
    few = is_lesion | (rng.random(labels.size) < 0.2)

    plain = fit_calibration(logits[few], labels[few])
    shared = fit_calibration(logits[few], labels[few], lesion_share=float(is_lesion.mean()))

    assert plain.presence.intercept == pytest.approx(np.log(5.0), abs=0.15)
    assert shared.presence.intercept == pytest.approx(0.0, abs=0.15)
    assert shared.malignancy == plain.malignancy
