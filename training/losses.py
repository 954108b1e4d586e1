"""Losses and metrics of training."""

from __future__ import annotations

import keras
from keras import KerasTensor, ops


@keras.saving.register_keras_serializable("busi_desktop")  # type: ignore[untyped-decorator]  # keras ships no types
def mask_loss(truth: KerasTensor, logits: KerasTensor) -> KerasTensor:
    """Return binary cross-entropy plus, where there is a lesion, one minus the soft Dice.

    Dice says nothing about an empty mask, so normals are judged by cross-entropy alone.
    Shapes ``(n, h, w, 1)``; returns ``(n,)``.
    """
    axes = (1, 2, 3)
    entropy = ops.mean(ops.binary_crossentropy(truth, logits, from_logits=True), axis=axes)
    probability = ops.sigmoid(logits)
    overlap = ops.sum(truth * probability, axis=axes)
    total = ops.sum(truth, axis=axes) + ops.sum(probability, axis=axes)
    has_lesion = ops.cast(ops.sum(truth, axis=axes) > 0.0, "float32")
    return entropy + has_lesion * (1.0 - (2.0 * overlap + 1.0) / (total + 1.0))


@keras.saving.register_keras_serializable("busi_desktop")  # type: ignore[untyped-decorator]  # keras ships no types
def lesion_dice(truth: KerasTensor, logits: KerasTensor) -> KerasTensor:
    """Return the batch's mean Dice at 0.5 over images that show a lesion."""
    axes = (1, 2, 3)
    found = ops.cast(logits >= 0.0, "float32")
    overlap = ops.sum(truth * found, axis=axes)
    total = ops.sum(truth, axis=axes) + ops.sum(found, axis=axes)
    has_lesion = ops.cast(ops.sum(truth, axis=axes) > 0.0, "float32")
    dice = has_lesion * 2.0 * overlap / ops.maximum(total, 1.0)
    return ops.sum(dice) / ops.maximum(ops.sum(has_lesion), 1.0)
