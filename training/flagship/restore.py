"""Take the networks out of a shipped file, so that training can go on from it.

A converter folds each norm into the convolution before it. Frozen norms are ImageNet's, so they
are known and taken out again. Of the others the file tells only what they do; their statistics
are measured anew on training images, so that they do the same with statistics that are true.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import keras
import numpy as np

from busi_desktop.errors import UserError
from busi_desktop.inference.manifest import load_manifest
from busi_desktop.inference.runtime import read_content
from training.flagship.config import FlagshipConfig
from training.flagship.encoder import imagenet_weights, load_imagenet
from training.flagship.fit import keep_finished, learned_cases
from training.flagship.network import build_flagship
from training.flagship.sampler import Sampler, count_planes
from training.flagship.stored import Floats, Network, read_networks

_AXES = {"Conv2D": (1, 2, 3, 0), "DepthwiseConv2D": (1, 2, 3, 0), "Dense": (1, 0)}
"""Where LiteRT keeps the axes of a Keras kernel."""
_BATCHES = 24
"""Batches of training images on which a norm's statistics are measured."""


def rebuild(stored: Network, config: FlagshipConfig, sampler: Sampler) -> keras.Model:
    """Return a network that does what the stored one does, with norms as training needs them.

    What serves training alone starts anew: the head that learns BI-RADS categories.

    Parameters
    ----------
    stored, config
        The network, and what it was built from.
    sampler
        Draws the images on which the norms' statistics are measured.

    Raises
    ------
    UserError
        If the configuration describes another network.
    """
    model = build_flagship(config.network, planes=count_planes(config.recipe))
    if config.network.pretrained:
        load_imagenet(model, imagenet_weights())
    norm_of = dict(_norms_of(model))
    for layer in model.layers:
        if type(layer).__name__ not in _AXES or layer.name == "birads":
            continue
        folded = stored.get(layer.name)
        axes = _AXES[type(layer).__name__]
        shape = tuple(layer.kernel.shape)
        if folded is None or folded.kernel.transpose(axes).shape != shape:
            raise UserError(
                f"The model file holds no layer {layer.name} of the shape {shape}.",
                hint="Use the configuration that the model was trained with.",
                code="NOT_RESTORABLE",
            )
        kernel, norm = folded.kernel.transpose(axes), norm_of.get(layer.name)
        if norm is not None and not norm.trainable:
            kernel = _unfolded(kernel, norm, before=layer.get_weights()[0])
        layer.set_weights([kernel, folded.bias] if layer.use_bias else [kernel])
    _set_norms(
        model,
        stored,
        norm_of,
        [sampler.batch(config.epochs - 1, n).planes for n in range(_BATCHES)],
    )
    return model


def _norms_of(model: keras.Model) -> Iterator[tuple[str, keras.layers.Layer]]:
    """Yield for each convolution the norm that alone reads it."""
    for norm in model.layers:
        if isinstance(norm, keras.layers.BatchNormalization):
            [node] = norm._inbound_nodes  # Keras has no public word for it
            yield node.input_tensors[0]._keras_history.operation.name, norm


def _unfolded(kernel: Floats, norm: keras.layers.Layer, *, before: Floats) -> Floats:
    """Take a frozen norm's factor out of a kernel; where it is 0, the kernel is as it was."""
    gamma, _, _, variance = norm.get_weights()
    factor = gamma / np.sqrt(variance + norm.epsilon)
    if kernel.shape[-1] == 1:  # depthwise: (h, w, c, 1)
        factor = factor[:, np.newaxis]
    is_silent = np.abs(factor) < 1e-6
    return np.where(is_silent, before, kernel / np.where(is_silent, 1.0, factor))


def _set_norms(
    model: keras.Model,
    stored: Network,
    norm_of: Mapping[str, keras.layers.Layer],
    batches: Sequence[Floats],
) -> None:
    """Give each norm that learns its statistics on training images, and keep what it does."""
    learning = {layer: norm for layer, norm in norm_of.items() if norm.trainable}
    does: dict[str, tuple[Floats, Floats]] = {}
    for layer, norm in learning.items():
        own, channels = stored.get(norm.name), int(norm.gamma.shape[0])
        factor = np.ones(channels, np.float32) if own is None else own.kernel
        summand = stored[layer].bias if own is None else own.bias
        does[norm.name] = factor, np.broadcast_to(summand, channels)
        norm.set_weights(
            [*does[norm.name], np.zeros(channels), np.full(channels, 1.0 - norm.epsilon)]
        )
    heard = keras.Model(model.input, {n.name: n.input for n in learning.values()})
    sums = {name: [0.0, 0.0, 0] for name in does}
    for planes in batches:
        for name, value in heard.predict_on_batch(planes).items():
            values = np.asarray(value, np.float64).reshape(-1, value.shape[-1])
            sums[name][0] += values.sum(axis=0)
            sums[name][1] += np.square(values).sum(axis=0)
            sums[name][2] += len(values)
    for norm in learning.values():
        total, squares, count = sums[norm.name]
        mean, (factor, summand) = total / count, does[norm.name]
        variance = np.maximum(squares / count - np.square(mean), 0.0)
        gamma = factor * np.sqrt(variance + norm.epsilon)
        norm.set_weights([gamma, summand + factor * mean, mean, variance])


def restore(config: FlagshipConfig, manifest: Path) -> list[Path]:
    """Write the networks of a shipped file as the finished folds of a run.

    `train --resume` goes on from them, into the phases that the configuration has beyond the
    epochs that the manifest names.

    Returns
    -------
    list of Path
        The weights of each fold.

    Raises
    ------
    UserError
        If the file can't be read or was altered, holds networks of another kind or number, or
        the run's folder holds a run already.
    """
    known = load_manifest(manifest)
    networks = read_networks(read_content(known, folder=manifest.parent))
    epochs = int(known.about["epochs"])
    if len(networks) != config.folds:
        raise UserError(
            f"The model file holds {len(networks)} networks, the configuration has "
            f"{config.folds} folds.",
            hint="Use the configuration that the model was trained with.",
            code="NOT_RESTORABLE",
        )
    written = []
    for fold, stored in enumerate(networks):
        sampler = Sampler(learned_cases(config, fold), config)
        model = rebuild(stored, config, sampler)
        written.append(keep_finished(config, fold, model, epochs=epochs))
        print(f"{written[-1].parent} holds the network after {epochs} epochs.", flush=True)
    return written
