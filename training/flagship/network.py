"""The flagship network: mask, presence and malignancy from one gray frame."""

from __future__ import annotations

from collections.abc import Sequence

import keras
from keras import KerasTensor, layers, ops

from training.flagship.config import LITE0, NetworkConfig
from training.flagship.encoder import encode
from training.flagship.rivals import encode_rival

FEATURES = "features"
"""Name of the feature map at stride 16 that the class heads pool and Grad-CAM explains."""
_TEXTURE_WIDTHS = (8, 16, 32)


def counted(total: KerasTensor) -> KerasTensor:
    """Return what a region's sum is divided by: its area, and half a cell that lets it fade."""
    return total + 0.5


@keras.saving.register_keras_serializable("busi_desktop")
class RegionPool(layers.Layer):  # type: ignore[misc]  # keras ships no types
    """Pool a feature map over lesion, margin, the tissue behind the lesion, and the frame.

    Inputs are features ``(n, h, w, c)`` and mask logits ``(n, 8h, 8w, 1)``; the output is
    ``(n, 4c)``. The regions come from the predicted mask, never from a true one, and carry no
    gradient. Below about one cell of lesion, the regions' vectors fade to zero.
    """

    def call(self, features: KerasTensor, mask_logits: KerasTensor) -> KerasTensor:
        """Return the four mean vectors, side by side."""
        regions = self.regions(mask_logits)
        pooled = [ops.mean(features, axis=(1, 2))]
        for region in regions:
            total = ops.sum(region, axis=(1, 2))
            pooled.append(ops.sum(features * region, axis=(1, 2)) / counted(total))
        return ops.concatenate(pooled, axis=-1)

    @staticmethod
    def regions(mask_logits: KerasTensor) -> tuple[KerasTensor, KerasTensor, KerasTensor]:
        """Return lesion, margin and posterior region, each ``(n, h, w, 1)`` in [0, 1]."""
        mask = ops.stop_gradient(ops.sigmoid(mask_logits))
        inside = ops.average_pool(mask, 8, strides=8)
        margin = ops.max_pool(inside, 3, strides=1, padding="same") - inside
        above = ops.minimum(ops.cumsum(inside, axis=1), 1.0)
        return inside, margin, above * (1.0 - inside)

    def compute_output_shape(
        self, features_shape: tuple[int | None, ...], mask_logits_shape: tuple[int | None, ...]
    ) -> tuple[int | None, ...]:
        """Return ``(n, 4c)``."""
        del mask_logits_shape
        return (features_shape[0], 4 * int(features_shape[-1] or 0))


@keras.saving.register_keras_serializable("busi_desktop")
class LineScan(layers.Layer):  # type: ignore[misc]  # keras ships no types
    """Read a feature map ``(n, h, w, c)`` line by line in both directions: ``(n, h, w, 2u)``.

    All lines share their weights, so that the map may have any size.

    References
    ----------
    F. Visin et al., "ReNet: a recurrent neural network based alternative to convolutional
    networks", arXiv:1505.00393, 2015.
    """

    def __init__(self, units: int, *, columns: bool, **options: object) -> None:
        super().__init__(**options)
        self._units = units
        self._axes = (0, 2, 1, 3) if columns else (0, 1, 2, 3)
        self._reader = layers.Bidirectional(
            layers.LSTM(units, return_sequences=True, name="lstm"), name="reader"
        )

    def build(self, features_shape: tuple[int | None, ...]) -> None:
        """Make the weights for the number of channels."""
        self._reader.build((None, None, features_shape[-1]))
        self.built = True

    def call(self, features: KerasTensor) -> KerasTensor:
        """Return both directions' states, side by side, at each position."""
        lines = ops.transpose(features, self._axes)
        n, rows, cols, channels = ops.shape(lines)
        states = self._reader(ops.reshape(lines, (-1, cols, channels)))
        grid = ops.reshape(states, (n, rows, cols, 2 * self._units))
        return ops.transpose(grid, self._axes)

    def compute_output_shape(
        self, features_shape: tuple[int | None, ...]
    ) -> tuple[int | None, ...]:
        """Return ``(n, h, w, 2u)``."""
        return (*features_shape[:3], 2 * self._units)

    def get_config(self) -> dict[str, object]:
        """Return what the layer is made from."""
        own = {"units": self._units, "columns": self._axes[1] == 2}
        return dict(super().get_config()) | own


@keras.saving.register_keras_serializable("busi_desktop")
class MaskEvidence(layers.Layer):  # type: ignore[misc]  # keras ships no types
    """Return what the mask says about presence: its peak logit over 8×8 means, ``(n, 1)``."""

    def call(self, mask_logits: KerasTensor) -> KerasTensor:
        """Return the clipped peak; it carries no gradient to the mask."""
        means = ops.average_pool(ops.stop_gradient(mask_logits), 8, strides=4)
        return ops.clip(ops.max(means, axis=(1, 2)) / 4.0, -3.0, 3.0)

    def compute_output_shape(self, mask_logits: tuple[int | None, ...]) -> tuple[int | None, ...]:
        """Return ``(n, 1)``."""
        return (mask_logits[0], 1)


def _norm_relu(tensor: KerasTensor, name: str) -> KerasTensor:
    tensor = layers.BatchNormalization(momentum=0.98, epsilon=1e-3, name=f"{name}_norm")(tensor)
    return layers.ReLU(6.0, name=f"{name}_relu")(tensor)


def _separable(tensor: KerasTensor, width: int, name: str) -> KerasTensor:
    tensor = layers.DepthwiseConv2D(3, padding="same", use_bias=False, name=f"{name}_depthwise")(
        tensor
    )
    tensor = layers.Conv2D(width, 1, use_bias=False, name=f"{name}_point")(tensor)
    return _norm_relu(tensor, name)


def _context(deep: KerasTensor, config: NetworkConfig) -> KerasTensor:
    """Add to the deepest map what recurrent layers over its rows, then columns, make of it."""
    rows = LineScan(config.recurrent_units, columns=False, name="recurrent_rows")(deep)
    both = LineScan(config.recurrent_units, columns=True, name="recurrent_cols")(rows)
    change = layers.Conv2D(config.neck_channels, 1, name="recurrent_out")(both)
    return layers.Add(name="recurrent_add")([deep, change])


def _texture(planes: KerasTensor) -> KerasTensor:
    """Carry the gray plane and its filter responses to stride 8."""
    for number, width in enumerate(_TEXTURE_WIDTHS, start=1):
        name = f"texture{number}"
        convolution = layers.Conv2D(
            width, 3, strides=2, padding="same", use_bias=False, name=f"{name}_conv"
        )
        planes = _norm_relu(convolution(planes), name)
    return planes


def _beside(first: KerasTensor, second: KerasTensor, name: str) -> KerasTensor:
    return layers.Concatenate(name=name)([first, second])


def _up(tensor: KerasTensor, name: str) -> KerasTensor:
    return layers.UpSampling2D(interpolation="bilinear", name=name)(tensor)


def _decode(deep: KerasTensor, skips: Sequence[KerasTensor], config: NetworkConfig) -> KerasTensor:
    """Return mask logits at stride 2; `skips` are the maps at strides 2 to 16."""
    tensor = deep
    for number, (width, skip) in enumerate(
        zip(config.decoder_widths, reversed(skips), strict=True), start=1
    ):
        tensor = _beside(_up(tensor, f"up{number}"), skip, f"skip{number}")
        tensor = _separable(tensor, width, f"decoder{number}a")
        tensor = _separable(tensor, width, f"decoder{number}b")
    return layers.Conv2D(1, 1, name="mask")(tensor)


def build_flagship(
    config: NetworkConfig, *, size: int | None = None, planes: int = 1
) -> keras.Model:
    """Build the network with random weights.

    A U-shaped decoder of separable convolutions turns the encoder's maps into mask logits at half
    the input's resolution. The class heads are linear in region means of one map at stride 16, so
    that their Grad-CAM is exact and cheap.

    Parameters
    ----------
    config
        Widths, dropout and optional parts.
    size
        Side of the square input, a multiple of 32; None takes any.
    planes
        Number of input planes: gray first, then one per Gabor filter. The encoder sees gray; the
        filters' responses join it at strides 8 and 16.

    Returns
    -------
    keras.Model
        Input ``(n, size, size, planes)`` in [0, 1]; outputs, all logits: ``mask`` ``(n, size/2,
        size/2, 1)``, ``presence`` ``(n, 1)``, ``malignancy`` ``(n, 1)``, ``birads`` ``(n, 3)``
        (at least 3, 4, 5; used in training only).
    """
    inputs = keras.Input((size, size, planes), name="planes")
    gray = inputs if planes == 1 else inputs[..., :1]
    if config.encoder == LITE0:
        maps = encode(gray, frozen_norms=config.pretrained)
    else:
        maps = encode_rival(config.encoder, gray)
    middle = maps[3]
    if planes > 1:
        texture = _texture(inputs)
        maps[2] = _beside(maps[2], texture, "texture_beside8")
        coarser = layers.AveragePooling2D(2, name="texture_pool")(texture)
        middle = _beside(middle, coarser, "texture_beside16")
    deep = _norm_relu(
        layers.Conv2D(config.neck_channels, 1, use_bias=False, name="neck_conv")(maps[4]), "neck"
    )
    if config.recurrent_units:
        deep = _context(deep, config)
    mask = _decode(deep, maps[:4], config)

    fine = layers.Conv2D(config.feature_channels, 1, use_bias=False, name="features_fine")(middle)
    coarse = layers.Conv2D(config.feature_channels, 1, use_bias=False, name="features_coarse")(deep)
    features = layers.Add(name="features_add")([fine, _up(coarse, "features_up")])
    features = layers.Identity(name=FEATURES)(_norm_relu(features, "features_fused"))
    if config.region_pool:
        pooled = RegionPool(name="pooled")(features, mask)
    else:
        pooled = layers.GlobalAveragePooling2D(name="pooled")(features)
    dropped = layers.Dropout(config.dropout, name="dropout")(pooled)
    seen = _beside(dropped, MaskEvidence(name="mask_peak")(mask), "evidence")
    outputs = {
        "mask": mask,
        "presence": layers.Dense(1, name="presence")(seen),
        "malignancy": layers.Dense(1, name="malignancy")(dropped),
        "birads": layers.Dense(3, name="birads")(dropped),
    }
    return keras.Model(inputs, outputs, name="flagship")
