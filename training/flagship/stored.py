"""Read the networks' constants out of a flagship's LiteRT file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
import re

from ai_edge_litert import schema_py_generated as schema
import numpy as np
from numpy.typing import NDArray

from busi_desktop.errors import UserError

Floats = NDArray[np.float32]

_WEIGHTED = re.compile(
    r"functional_(?P<network>\d+)\w*/(?P<layer>\w+?)(?:_\d+)?/(?:convolution|depthwise|MatMul)"
)
_SCALED = re.compile(
    r"functional_(?P<network>\d+)\w*/(?P<layer>\w+?_norm)(?:_\d+)?/batchnorm/(?P<part>mul|sub)$"
)
_WITH_WEIGHTS = (
    schema.BuiltinOperator.CONV_2D,
    schema.BuiltinOperator.DEPTHWISE_CONV_2D,
    schema.BuiltinOperator.FULLY_CONNECTED,
)
_KINDS = {
    schema.TensorType.FLOAT32: np.float32,
    schema.TensorType.FLOAT16: np.float16,
    schema.TensorType.INT8: np.int8,
}


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Folded:
    """What a file holds of one layer: a kernel with its bias, or a norm's factor and summand."""

    kernel: Floats
    bias: Floats


Network = Mapping[str, Folded]


class _File:
    """Read the constants of a LiteRT file."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._model = schema.ModelT.InitFromObj(schema.Model.GetRootAs(content, 0))
        graph = self._model.subgraphs[0]
        self._tensors, self.operators = graph.tensors, graph.operators
        self._made_by = {int(o): op for op in graph.operators for o in op.outputs}

    def name(self, index: int) -> str:
        return bytes(self._tensors[index].name).decode()

    def code(self, operator: schema.OperatorT) -> int:
        return int(self._model.operatorCodes[operator.opcodeIndex].builtinCode)

    def _data(self, index: int) -> bytes:
        """Return a buffer's bytes, which stand in its table or, if many, behind all tables."""
        buffer = self._model.buffers[index]
        if buffer.data is not None:
            return bytes(buffer.data)
        return self._content[buffer.offset : buffer.offset + buffer.size]

    def constant(self, index: int) -> Floats | None:
        """Return a constant in float32, dequantized; None where it is computed."""
        maker = self._made_by.get(index)
        if maker is not None:
            if self.code(maker) != schema.BuiltinOperator.DEQUANTIZE:
                return None
            index = int(maker.inputs[0])
        tensor = self._tensors[index]
        data = self._data(tensor.buffer)
        if not data or tensor.type not in _KINDS:
            return None
        raw = np.frombuffer(data, _KINDS[tensor.type]).reshape(tensor.shape)
        values = raw.astype(np.float32)
        if tensor.type == schema.TensorType.INT8:
            wide = [1] * values.ndim
            wide[tensor.quantization.quantizedDimension] = -1
            values *= np.asarray(tensor.quantization.scale, np.float32).reshape(wide)
        return values


def read_networks(content: bytes) -> list[Network]:
    """Return what a flagship's LiteRT file holds of each network's layers, in the order of folds.

    Raises
    ------
    UserError
        If the file holds no such networks.
    """
    file = _File(content)
    found: dict[int, dict[str, Folded]] = {}
    halves: dict[tuple[int, str], dict[str, Floats]] = {}
    for operator in file.operators:
        inputs = [int(index) for index in operator.inputs if index >= 0]
        if file.code(operator) in _WITH_WEIGHTS:
            match, kernel = _WEIGHTED.search(file.name(inputs[1])), file.constant(inputs[1])
            if match is not None and kernel is not None:
                bias = file.constant(inputs[2]) if len(inputs) > 2 else None
                layers = found.setdefault(int(match["network"]), {})
                layers[match["layer"]] = Folded(
                    kernel=kernel, bias=np.zeros(1, np.float32) if bias is None else bias
                )
        for index in inputs:
            match = _SCALED.search(file.name(index))
            value = file.constant(index) if match else None
            if match is not None and value is not None:
                parts = halves.setdefault((int(match["network"]), match["layer"]), {})
                parts[match["part"]] = value
    for (network, layer), parts in halves.items():
        if len(parts) == 2:
            found[network][layer] = Folded(kernel=parts["mul"], bias=parts["sub"])
    if not found:
        raise UserError(
            "The model file holds no networks of the flagship's kind.",
            hint="Name the manifest of a model that `python -m training export` made from a "
            "flagship's configuration.",
            code="NOT_RESTORABLE",
        )
    return [found[number] for number in sorted(found)]
