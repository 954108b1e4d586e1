"""The flagship's loss: mask, presence, malignancy and BI-RADS."""

from __future__ import annotations

from collections.abc import Mapping

from keras import KerasTensor, ops

_SMOOTHING = 0.05


def _entropy(truth: KerasTensor, logits: KerasTensor) -> KerasTensor:
    return ops.relu(logits) - logits * truth + ops.softplus(-ops.abs(logits))


def mask_term(truth: KerasTensor, logits: KerasTensor, lesion: KerasTensor) -> KerasTensor:
    """Return cross-entropy plus, where there is a lesion, one minus the soft Dice.

    Frames without a lesion have no Dice; their cross-entropy counts half as much again.
    """
    axes = (1, 2, 3)
    entropy = ops.mean(_entropy(truth, logits), axis=axes)
    probability = ops.sigmoid(logits)
    overlap = ops.sum(truth * probability, axis=axes)
    total = ops.sum(truth, axis=axes) + ops.sum(probability, axis=axes)
    overlap_loss = 1.0 - (2.0 * overlap + 1.0) / (total + 1.0)
    lesion = lesion[:, 0]
    return ops.mean(entropy * (1.5 - 0.5 * lesion) + lesion * overlap_loss)


def _where(values: KerasTensor, known: KerasTensor) -> KerasTensor:
    return ops.sum(values * known) / ops.maximum(ops.sum(known), 1.0)


def terms(
    outputs: Mapping[str, KerasTensor], batch: Mapping[str, KerasTensor]
) -> dict[str, KerasTensor]:
    """Return the unweighted terms of the loss for a batch, each a scalar."""
    lesion = batch["presence"]
    malignancy = batch["malignancy"] * (1.0 - 2.0 * _SMOOTHING) + _SMOOTHING
    birads = ops.mean(_entropy(batch["birads"], outputs["birads"]), axis=1, keepdims=True)
    return {
        "mask": mask_term(batch["mask"], outputs["mask"], lesion),
        "presence": ops.mean(_entropy(lesion, outputs["presence"])),
        "malignancy": _where(_entropy(malignancy, outputs["malignancy"]), lesion),
        "birads": _where(birads, batch["birads_known"]),
    }
