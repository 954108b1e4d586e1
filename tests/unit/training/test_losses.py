from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
import pytest
import tensorflow as tf

from training.losses import lesion_dice, mask_loss

Planes = NDArray[np.float32]


@pytest.fixture
def batch() -> tuple[Planes, Planes]:
    """Truth and logits of three images; the second shows no lesion."""
    rng = np.random.default_rng(0)
    truth = (rng.random((3, 6, 5, 1)) < 0.3).astype(np.float32)
    truth[1] = 0.0
    return truth, rng.normal(0.0, 2.0, truth.shape).astype(np.float32)


def expected_loss(truth: Planes, logits: Planes) -> NDArray[np.float64]:
    truth64, chance = truth.astype(float), 1.0 / (1.0 + np.exp(-logits.astype(float)))
    axes = (1, 2, 3)
    entropy = -(truth64 * np.log(chance) + (1 - truth64) * np.log(1 - chance)).mean(axis=axes)
    overlap, total = (truth64 * chance).sum(axis=axes), (truth64 + chance).sum(axis=axes)
    soft_dice = 1.0 - (2.0 * overlap + 1.0) / (total + 1.0)
    return np.asarray(entropy + np.where(truth64.any(axis=axes), soft_dice, 0.0))


def test_mask_loss_is_entropy_and_soft_dice_where_there_is_a_lesion(
    batch: tuple[Planes, Planes],
) -> None:
    truth, logits = batch

    found = mask_loss(tf.constant(truth), tf.constant(logits)).numpy()

    assert found == pytest.approx(expected_loss(truth, logits), rel=1e-5)


def test_mask_loss_of_certain_logits_stays_finite() -> None:
    truth = np.zeros((2, 4, 4, 1), np.float32)
    truth[0, :2] = 1.0
    logits = np.where(truth > 0, 80.0, -80.0).astype(np.float32)

    right = mask_loss(tf.constant(truth), tf.constant(logits)).numpy()
    wrong = mask_loss(tf.constant(truth), tf.constant(-logits)).numpy()

    assert right == pytest.approx([0.0, 0.0], abs=1e-6)
    assert np.isfinite(wrong).all()
    assert wrong.min() > 10.0


def test_lesion_dice_is_the_mean_over_images_that_show_a_lesion(
    batch: tuple[Planes, Planes],
) -> None:
    truth, logits = batch
    values = []
    for i in (0, 2):
        is_true, is_found = truth[i] > 0, logits[i] >= 0
        values.append(2.0 * (is_true & is_found).sum() / (is_true.sum() + is_found.sum()))

    assert float(lesion_dice(tf.constant(truth), tf.constant(logits))) == pytest.approx(
        np.mean(values), rel=1e-5
    )


def test_lesion_dice_of_normals_alone_is_zero() -> None:
    nothing = tf.zeros((2, 4, 4, 1))

    assert float(lesion_dice(nothing, nothing - 1.0)) == 0.0


def test_both_can_be_traced_into_a_graph(batch: tuple[Planes, Planes]) -> None:
    truth, logits = map(tf.constant, batch)

    for function in (mask_loss, lesion_dice):
        traced = tf.function(function)(truth, logits)

        assert traced.numpy() == pytest.approx(function(truth, logits).numpy(), rel=1e-6)
