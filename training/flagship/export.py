"""Join the networks of all folds into one LiteRT file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
import tempfile

import keras
from keras import KerasTensor, ops
import numpy as np
from numpy.typing import NDArray
import tensorflow as tf

from busi_desktop.errors import UserError
from busi_desktop.inference.runtime import SIGNATURE
from training.export import about_data
from training.flagship.config import ALTERNATE, BOTH, FlagshipConfig
from training.flagship.fit import doubtful_names, learned_cases
from training.flagship.network import FEATURES, RegionPool, counted
from training.flagship.predict import load_fold, weights_file
from training.manifests import write_model
from training.quantize import to_litert

EMBEDDING = ("neck_relu", "features_fused_relu")
"""Layers whose means over the frame place it among the training frames."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Typical:
    """Hold where a network's embeddings of training frames lie.

    Attributes
    ----------
    mean
        float32 ``(d,)``.
    whitening
        float32 ``(d, d)``: turns a deviation into one of unit covariance.
    """

    mean: NDArray[np.float32]
    whitening: NDArray[np.float32]


def finished_folds(config: FlagshipConfig) -> list[int]:
    """Return the folds whose networks are trained: a model can be made before all are.

    Raises
    ------
    UserError
        If none is trained yet.
    """
    done = [fold for fold in range(config.folds) if weights_file(config, fold).is_file()]
    if not done:
        raise UserError(
            f"{config.out} holds no finished network.",
            hint="Run `python -m training train` with this configuration first.",
            code="NO_CHECKPOINT",
        )
    return done


def load_folds(config: FlagshipConfig) -> list[keras.Model]:
    """Return the trained networks, one for each finished fold."""
    size = config.phases[-1].size
    return [load_fold(config, fold, size=size) for fold in finished_folds(config)]


def with_parts(model: keras.Model) -> keras.Model:
    """Return the network with its feature map and embedding as further outputs."""
    embedding = keras.layers.Concatenate(name="embedding")(
        [
            keras.layers.GlobalAveragePooling2D(name=f"{name}_mean")(model.get_layer(name).output)
            for name in EMBEDDING
        ]
    )
    return keras.Model(
        model.input,
        dict(model.output) | {"features": model.get_layer(FEATURES).output, "embedding": embedding},
    )


def evidence_maps(
    features: KerasTensor, mask_logits: KerasTensor, model: keras.Model
) -> KerasTensor:
    """Return the Grad-CAM sums before rectification, ``(n, h, w, 2)``: malignancy, presence.

    Each head is linear in four means of the feature map, so the gradient that Grad-CAM averages
    over positions is known: the frame's weight plus each region's weight times the share by which
    that region counts (`network.counted`), all over the number of positions.

    References
    ----------
    R. R. Selvaraju et al., "Grad-CAM", ICCV 2017, arXiv:1610.02391.
    """
    channels = int(features.shape[-1])
    positions = float(features.shape[1] * features.shape[2])
    kernels = [model.get_layer(name).kernel[: 4 * channels] for name in ("malignancy", "presence")]
    stacked = ops.reshape(ops.concatenate(kernels, axis=1), (4, channels, 2))
    weights = ops.expand_dims(stacked[0], 0)
    for number, region in enumerate(RegionPool.regions(mask_logits), start=1):
        total = ops.sum(region, axis=(1, 2))
        counts = ops.reshape(total / counted(total), (-1, 1, 1))
        weights = weights + counts * ops.expand_dims(stacked[number], 0)
    shape = (-1, features.shape[1] * features.shape[2], channels)
    maps = ops.matmul(ops.reshape(features, shape), weights / positions)
    return ops.reshape(maps, (-1, features.shape[1], features.shape[2], 2))


def distance(embedding: KerasTensor, typical: Typical) -> KerasTensor:
    """Return the Mahalanobis distance per dimension's root, ``(n, 1)``: about 1 where typical."""
    turned = ops.matmul(embedding - typical.mean, typical.whitening)
    return ops.sqrt(ops.sum(ops.square(turned), axis=1, keepdims=True) / float(typical.mean.size))


def scores(presence: KerasTensor, malignancy: KerasTensor) -> KerasTensor:
    """Return the log-probabilities of benign, malignant and normal, ``(n, 3)``."""
    lesion = -ops.softplus(-presence)
    return ops.concatenate(
        [lesion - ops.softplus(malignancy), lesion - ops.softplus(-malignancy),
         -ops.softplus(presence)],
        axis=1,
    )  # fmt: skip


class Ensemble(keras.layers.Layer):  # type: ignore[misc]  # keras ships no types
    """Average several networks, which look at the frame, its mirror image or both.

    Parameters
    ----------
    models, typical
        Equally many.
    views
        One of `config.VIEWS`.
    """

    def __init__(
        self, models: Sequence[keras.Model], typical: Sequence[Typical], *, views: str
    ) -> None:
        super().__init__(name="ensemble")
        self._views = views
        self._networks = list(models)
        self._parts = [with_parts(model) for model in models]
        self._typical = list(typical)

    def call(self, planes: KerasTensor) -> dict[str, KerasTensor]:
        """Return ``logits``, ``mask``, ``gradcam`` and ``novelty`` of one frame."""
        presence, malignancy, masks, maps, novelty = [], [], [], [], []
        for number, (network, parts_of, typical) in enumerate(
            zip(self._networks, self._parts, self._typical, strict=True)
        ):
            mirrored = self._mirrored(number)
            views = [ops.flip(planes, axis=2) if turned else planes for turned in mirrored]
            parts = parts_of(ops.concatenate(views, axis=0), training=False)
            presence.append(ops.mean(parts["presence"], axis=0, keepdims=True))
            malignancy.append(ops.mean(parts["malignancy"], axis=0, keepdims=True))
            masks.append(_upright(ops.sigmoid(parts["mask"]), mirrored))
            signed = evidence_maps(parts["features"], parts["mask"], network)
            maps.append(_upright(signed, mirrored))
            novelty.append(distance(parts["embedding"][:1], typical))
        evidence = _mean(maps)
        toward_malignant, toward_lesion = evidence[..., :1], evidence[..., 1:]
        gradcam = ops.concatenate([-toward_malignant, toward_malignant, -toward_lesion], axis=-1)
        return {
            "logits": scores(_mean(presence), _mean(malignancy)),
            "mask": _mean(masks),
            "gradcam": ops.relu(gradcam),
            "novelty": _mean(novelty),
        }

    def _mirrored(self, number: int) -> tuple[bool, ...]:
        """Return for each view of a network, counted from 0, whether it is the mirror image."""
        if self._views == BOTH:
            return False, True
        return (self._views == ALTERNATE and number % 2 == 1,)


def _mean(tensors: Sequence[KerasTensor]) -> KerasTensor:
    return sum(tensors[1:], start=tensors[0]) / float(len(tensors))


def _upright(views: KerasTensor, mirrored: Sequence[bool]) -> KerasTensor:
    """Return the mean of a map's views, ``(1, h, w, c)``, those that are mirrored turned back."""
    return _mean(
        [
            ops.flip(views[i : i + 1], axis=2) if turned else views[i : i + 1]
            for i, turned in enumerate(mirrored)
        ]
    )


def convert(ensemble: Ensemble, *, size: int, weights: str) -> bytes:
    """Return the ensemble as a LiteRT file for one square input of `size` pixels."""
    ensemble(np.zeros((1, size, size, 1), np.float32))  # builds it
    archive = keras.export.ExportArchive()
    archive.track(ensemble)
    archive.add_endpoint(
        SIGNATURE,
        ensemble.call,
        input_signature=[tf.TensorSpec((1, size, size, 1), tf.float32, name="planes")],
    )
    with tempfile.TemporaryDirectory() as folder:
        archive.write_out(folder, verbose=False)
        return to_litert(folder, SIGNATURE, weights=weights)


def export_flagship(
    config: FlagshipConfig, typical: Sequence[Typical], *, folder: Path, weights: str
) -> Path:
    """Write ``NAME.tflite`` and a manifest that is neutral until `calibrate` has fitted it.

    Returns
    -------
    Path
        The manifest.
    """
    ensemble = Ensemble(load_folds(config), typical, views=config.views)
    content = convert(ensemble, size=config.phases[-1].size, weights=weights)
    about = about_data(learned_cases(config, None)) | {
        "seed": config.seed,
        "epochs": config.epochs,
        "networks": len(finished_folds(config)),
        "folds": config.folds,
        "views": config.views,
        "left_out_as_doubtful": len(doubtful_names(config)),
        "weights": weights,
    }
    return write_model(config, content, about, folder=folder)
