"""Encoders to compare with: known architectures, here always from random weights."""

from __future__ import annotations

from collections.abc import Callable

import keras
from keras import KerasTensor, layers

from busi_desktop.errors import UserError

_UNET_WIDTHS = (16, 32, 64, 128, 256)
_MOMENTUM = 0.98
"""Of every norm: the architectures' own is made for a hundred times as many steps."""


def _maps(base: keras.Model, names: tuple[str, ...]) -> list[KerasTensor]:
    for layer in base.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.momentum = _MOMENTUM
    return [base.get_layer(name).output for name in names]


def _mobilenet(centered: KerasTensor) -> list[KerasTensor]:
    """Return the maps of M. Sandler et al., "MobileNetV2", CVPR 2018, arXiv:1801.04381."""
    base = keras.applications.MobileNetV2(
        input_tensor=centered, include_top=False, weights=None, name="mobilenet_v2"
    )
    inner = tuple(f"block_{number}_expand_relu" for number in (1, 3, 6, 13))
    return _maps(base, (*inner, "out_relu"))


def _resnet(centered: KerasTensor) -> list[KerasTensor]:
    """Return the maps of K. He et al., "Deep residual learning", CVPR 2016, arXiv:1512.03385."""
    base = keras.applications.ResNet50(
        input_tensor=centered, include_top=False, weights=None, name="resnet50"
    )
    inner = ("conv2_block3_out", "conv3_block4_out", "conv4_block6_out", "conv5_block3_out")
    return _maps(base, ("conv1_relu", *inner))


def _unet(centered: KerasTensor) -> list[KerasTensor]:
    """Return maps of pairs of 3×3 convolutions: O. Ronneberger et al., "U-Net", MICCAI 2015."""
    tensor, maps = centered, []
    for level, width in enumerate(_UNET_WIDTHS, start=1):
        tensor = layers.MaxPooling2D(name=f"unet{level}_pool")(tensor)
        for part in ("a", "b"):
            name = f"unet{level}{part}"
            tensor = layers.Conv2D(width, 3, padding="same", use_bias=False, name=f"{name}_conv")(
                tensor
            )
            norm = layers.BatchNormalization(momentum=_MOMENTUM, name=f"{name}_norm")
            tensor = layers.ReLU(name=f"{name}_relu")(norm(tensor))
        maps.append(tensor)
    return maps


RIVALS: dict[str, Callable[[KerasTensor], list[KerasTensor]]] = {
    "mobilenet-v2": _mobilenet,
    "resnet50": _resnet,
    "unet": _unet,
}


def encode_rival(name: str, gray: KerasTensor) -> list[KerasTensor]:
    """Return five feature maps at strides 2, 4, 8, 16 and 32 of a gray image.

    Parameters
    ----------
    name
        One of `RIVALS`.
    gray
        ``(n, h, w, 1)`` in [0, 1].

    Raises
    ------
    UserError
        If there is no such encoder.
    """
    if name not in RIVALS:
        raise UserError(
            f"There is no encoder called {name!r}.",
            hint=f"Use one of: efficientnet-lite0, {', '.join(RIVALS)}.",
            code="CONFIG_ENCODER",
        )
    return RIVALS[name](layers.Rescaling(2.0, offset=-1.0, name="centered")(gray))
