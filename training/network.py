"""The seed method's network: convolutions, recurrent layers over rows and columns, two heads."""

from __future__ import annotations

import keras
from keras import KerasTensor, layers, ops

from training.config import NetworkConfig

FEATURES = "features"
"""Name of the last feature map, the one that Grad-CAM explains."""


def _convolution(
    tensor: KerasTensor, width: int, *, l2: float, kernel: int = 3, name: str
) -> KerasTensor:
    tensor = layers.Conv2D(
        width,
        kernel,
        padding="same",
        use_bias=False,
        kernel_regularizer=keras.regularizers.L2(l2),
        name=f"{name}_conv",
    )(tensor)
    # A few hundred steps must be enough to forget the initial statistics.
    tensor = layers.BatchNormalization(momentum=0.9, name=f"{name}_norm")(tensor)
    return layers.ReLU(name=f"{name}_relu")(tensor)


def _recurrent(tensor: KerasTensor, config: NetworkConfig, *, axis: str) -> KerasTensor:
    """Read the map line by line in both directions; returns ``(n, lines, 2 * units)``."""
    rows, cols, channels = tensor.shape[1:]
    if axis == "cols":
        tensor = layers.Permute((2, 1, 3), name="cols_permute")(tensor)
        rows, cols = cols, rows
    sequence = layers.Reshape((rows, cols * channels), name=f"{axis}_sequence")(tensor)
    return layers.Bidirectional(
        layers.LSTM(
            config.recurrent_units,
            return_sequences=True,
            kernel_regularizer=keras.regularizers.L2(config.l2),
        ),
        name=f"{axis}_lstm",
    )(sequence)


def _lines(
    tensor: KerasTensor, config: NetworkConfig
) -> tuple[list[KerasTensor], list[KerasTensor]]:
    """Return what the recurrent layers say, spread over the grid, and its means."""
    narrow = _convolution(
        tensor, config.recurrent_channels, l2=config.l2, kernel=1, name="recurrent_in"
    )
    rows = _recurrent(narrow, config, axis="rows")
    cols = _recurrent(narrow, config, axis="cols")
    side = int(tensor.shape[1])
    width = 2 * config.recurrent_units
    row_map = layers.UpSampling2D((1, side), name="rows_spread")(
        layers.Reshape((side, 1, width), name="rows_grid")(rows)
    )
    col_map = layers.UpSampling2D((side, 1), name="cols_spread")(
        layers.Reshape((1, side, width), name="cols_grid")(cols)
    )
    means = [
        layers.GlobalAveragePooling1D(name="rows_mean")(rows),
        layers.GlobalAveragePooling1D(name="cols_mean")(cols),
    ]
    return [row_map, col_map], means


def build_seed_network(config: NetworkConfig, *, size: int, planes: int) -> keras.Model:
    """Build the CNN-LSTM with a class head and a mask head.

    Three blocks of convolutions halve the grid three times. Each row of the last map, and each
    column, is one step of a bidirectional LSTM: the literal "flatten" of the source would
    destroy the grid that the mask head needs. Both outcomes are spread back over the grid, set
    beside the map and fused by a 1×1 convolution.

    Parameters
    ----------
    config
        Widths and regularization; without recurrent units the convolutions stand alone.
    size
        Side of the square input in pixels; a multiple of 8.
    planes
        Number of input planes: gray plus one per Gabor filter.

    Returns
    -------
    keras.Model
        Input ``(n, size, size, planes)`` in [0, 1]; outputs ``class``: logits ``(n, 3)``, and
        ``mask``: logits ``(n, size, size, 1)``.
    """
    inputs = keras.Input((size, size, planes), name="planes")
    tensor = inputs
    skips = []
    for number, width in enumerate(config.widths, start=1):
        for repeat in range(1, config.convolutions_per_block + 1):
            tensor = _convolution(tensor, width, l2=config.l2, name=f"block{number}_{repeat}")
        skips.append(tensor)
        tensor = layers.MaxPooling2D(name=f"block{number}_pool")(tensor)
    spread, means = _lines(tensor, config) if config.recurrent_units else ([], [])
    joined = layers.Concatenate(name="joined")([tensor, *spread])
    fused = _convolution(joined, config.fused_channels, l2=config.l2, kernel=1, name="fused")
    fused = layers.Identity(name=FEATURES)(fused)

    whole = layers.GlobalAveragePooling2D(name="features_mean")(fused)
    pooled = layers.Concatenate(name="pooled")([whole, *means])
    regularizer = keras.regularizers.L2(config.l2)
    hidden = layers.Dense(
        config.dense_units, activation="relu", kernel_regularizer=regularizer, name="hidden"
    )(pooled)
    hidden = layers.Dropout(config.dropout, name="dropout")(hidden)
    classes = layers.Dense(3, kernel_regularizer=regularizer, name="class")(hidden)

    tensor = fused
    for number, (width, skip) in enumerate(
        zip(config.decoder_widths, reversed(skips), strict=True), start=1
    ):
        tensor = layers.UpSampling2D(interpolation="bilinear", name=f"up{number}")(tensor)
        tensor = layers.Concatenate(name=f"skip{number}")([tensor, skip])
        tensor = _convolution(tensor, width, l2=config.l2, name=f"decoder{number}")
    mask = layers.Conv2D(1, 1, name="mask")(tensor)
    return keras.Model(inputs, {"class": classes, "mask": mask}, name="seed_cnn_lstm")


def grad_cam(features: KerasTensor, model: keras.Model, pooled: KerasTensor) -> KerasTensor:
    """Return Grad-CAM maps of all classes by the head's exact gradient.

    The class score depends on the feature map through its mean alone, then one hidden layer, so
    the gradient that Grad-CAM averages is the same at each position and can be written down:
    ``α_ck = Σ_u W1[c, u] · [hidden_u > 0] · W2[u, k] / (h · w)``. No autodiff is needed, which
    LiteRT lacks.

    Parameters
    ----------
    features
        ``(n, h, w, c)``, the last feature map.
    model
        The network, for the weights of its class head.
    pooled
        ``(n, c + …)``, input of the hidden layer.

    Returns
    -------
    tensor
        ``(n, h, w, 3)``: ``ReLU(Σ_c α_ck · A_c)`` in units of the class logit.

    References
    ----------
    R. R. Selvaraju et al., "Grad-CAM", ICCV 2017, arXiv:1610.02391.
    """
    hidden, head = model.get_layer("hidden"), model.get_layer("class")
    channels = features.shape[-1]
    positions = float(features.shape[1] * features.shape[2])
    before = ops.matmul(pooled, hidden.kernel) + hidden.bias
    active = ops.cast(before > 0.0, "float32")
    # (n, u, 3): each hidden unit's weight in each class, where the unit is active.
    gated = ops.expand_dims(active, 2) * ops.expand_dims(head.kernel, 0)
    weights = ops.matmul(hidden.kernel[:channels], gated) / positions
    shape = (-1, features.shape[1] * features.shape[2], channels)
    maps = ops.matmul(ops.reshape(features, shape), weights)
    return ops.relu(ops.reshape(maps, (-1, features.shape[1], features.shape[2], 3)))
