"""Frozen dataclasses as plain JSON values and back, arrays in a buffer beside it.

The types are read from the dataclass itself, so that a new field of a `Frame` needs no line here;
the receiver builds nothing but these types, and refuses every value of another one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
import math
import re
import types
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import numpy as np

from busi_desktop.domain.texts import Text
from busi_desktop.errors import BugError
from busi_desktop.io.decoder.wire import Plain, WrongAnswerError

_DTYPES = frozenset({"uint8", "uint16", "int32", "float32", "float64", "bool"})
_ALIGNMENT = 64
_PLACEHOLDER = re.compile(r"\{[a-z_]{1,40}(:(,|\.[0-9][fg]))?\}")
_MAX_TEXT = 100_000
_T = TypeVar("_T")


class Planes:
    """Lay arrays into a buffer, one behind the other."""

    def __init__(self, buffer: memoryview) -> None:
        self._buffer = buffer
        self.used = 0

    def put(self, array: np.ndarray[Any, Any]) -> dict[str, Any]:
        """Copy an array into the buffer and say where it is.

        Raises
        ------
        MemoryError
            If it does not fit.
        """
        at = self.used
        end = at + array.nbytes
        if end > len(self._buffer):
            raise MemoryError
        target = np.frombuffer(self._buffer, array.dtype, array.size, at).reshape(array.shape)
        np.copyto(target, array)
        self.used = -(-end // _ALIGNMENT) * _ALIGNMENT
        return {"at": at, "dtype": array.dtype.name, "shape": list(array.shape)}

    def get(self, where: Plain) -> np.ndarray[Any, Any]:
        """Return a view of an array; whoever keeps it copies it."""
        at, dtype, shape = where["at"], where["dtype"], where["shape"]
        if dtype not in _DTYPES or not all(_is_int(value) and value >= 0 for value in (at, *shape)):
            raise WrongAnswerError
        size = math.prod(shape)
        if at + size * np.dtype(dtype).itemsize > len(self._buffer):
            raise WrongAnswerError
        self.used = max(self.used, at + size * np.dtype(dtype).itemsize)
        return np.frombuffer(self._buffer, dtype, size, at).reshape(shape)


def to_plain(value: Plain, planes: Planes) -> Plain:
    """Return a value as JSON has it; arrays go into `planes`."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_plain(getattr(value, field.name), planes)
            for field in fields(value)
            if field.init
        }
    if isinstance(value, np.ndarray):
        return planes.put(value)
    if isinstance(value, Text):
        values = {name: to_plain(part, planes) for name, part in value.values.items()}
        return {"template": value.template, "values": values}
    if isinstance(value, tuple | list | frozenset):
        return [to_plain(item, planes) for item in value]
    return _bare(value)


def _bare(value: Plain) -> Plain:
    if isinstance(value, Enum):
        return value.value
    return value.item() if isinstance(value, np.generic) else value


def from_plain(kind: type[_T], value: Plain, planes: Planes) -> _T:
    """Build a value of type `kind` from what `to_plain` made.

    Raises
    ------
    WrongAnswerError
        If anything in it is not as `kind` has it.
    """
    try:
        built: _T = _reader(kind)(value, planes)  # type: ignore[arg-type]  # types are hashable
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as exc:
        raise WrongAnswerError from exc
    return built


_Reader = Callable[[Any, Planes], Any]


@cache
def _reader(kind: Plain) -> _Reader:
    """Return what builds a type."""
    origin: Plain = get_origin(kind)
    if is_dataclass(kind):
        return _dataclass_reader(kind)
    if origin in {Union, types.UnionType}:
        return _union_reader(get_args(kind))
    if origin in {tuple, frozenset}:
        return _sequence_reader(origin, get_args(kind))
    if origin is np.ndarray:
        return lambda value, planes: planes.get(value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return lambda value, _planes: kind(value)
    return _plain_reader(kind)


def _dataclass_reader(kind: Plain) -> _Reader:
    @cache
    def readers_of_fields() -> dict[str, _Reader]:  # late: a type may hold itself
        hints = get_type_hints(kind)
        return {field.name: _reader(hints[field.name]) for field in fields(kind) if field.init}

    def read(value: Plain, planes: Planes) -> Plain:
        readers = readers_of_fields()
        if not isinstance(value, dict) or not value.keys() <= readers.keys():
            raise WrongAnswerError
        return kind(**{name: readers[name](part, planes) for name, part in value.items()})

    return read


def _union_reader(kinds: tuple[Any, ...]) -> _Reader:
    """Read `X | None`, the one union that frames hold."""
    others = [kind for kind in kinds if kind is not types.NoneType]
    if len(others) != 1:
        msg = f"a union of {kinds} can't be sent"
        raise BugError(msg)
    read = _reader(others[0])
    return lambda value, planes: None if value is None else read(value, planes)


def _sequence_reader(kind: type, arguments: tuple[Any, ...]) -> _Reader:
    if kind is frozenset or (len(arguments) == 2 and arguments[1] is Ellipsis):
        read = _reader(arguments[0])
        return lambda value, planes: kind(read(item, planes) for item in _listed(value))
    readers = [_reader(argument) for argument in arguments]

    def read_each(value: Plain, planes: Planes) -> Plain:
        pairs = zip(readers, _listed(value), strict=True)
        return tuple(reader(item, planes) for reader, item in pairs)

    return read_each


def _listed(value: Plain) -> list[Any]:
    if not isinstance(value, list):
        raise WrongAnswerError
    return value


def _plain_reader(kind: Plain) -> _Reader:
    readers: dict[Any, _Reader] = {
        str: lambda value, _planes: _text(value),
        bool: lambda value, _planes: _checked(value, isinstance(value, bool)),
        int: lambda value, _planes: _checked(value, _is_int(value)),
        float: lambda value, _planes: float(
            _checked(value, _is_int(value) or isinstance(value, float))
        ),
        types.NoneType: lambda value, _planes: _checked(value, value is None),
    }
    if kind not in readers:
        msg = f"{kind} can't be sent"
        raise BugError(msg)
    return readers[kind]


def _is_int(value: Plain) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _checked(value: Plain, is_right: bool) -> Plain:
    if not is_right:
        raise WrongAnswerError
    return value


def _text(value: Plain) -> str:
    """Read a text, or one with values in it: its template may do no more than name them."""
    if isinstance(value, str):
        return str(_checked(value, len(value) <= _MAX_TEXT))
    template = _checked(value["template"], isinstance(value["template"], str))
    bare = _PLACEHOLDER.sub("", template)
    if len(template) > _MAX_TEXT or "{" in bare or "}" in bare:
        raise WrongAnswerError
    return Text(template, {str(name): _value(part) for name, part in value["values"].items()})


def _value(part: Plain) -> object:
    if isinstance(part, str | dict):
        return _text(part)
    return _checked(part, isinstance(part, int | float))
