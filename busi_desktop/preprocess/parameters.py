"""What a preprocessing step declares about itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import ParameterValue

Planes = NDArray[np.float32]
"""float32 ``(h, w, c)`` in [0, 1]."""

Values = Mapping[str, ParameterValue]
StepFunction = Callable[[Planes, Values], Planes]
TransformFunction = Callable[[tuple[int, int], Values], PixelTransform]
HalfFunction = Callable[[Values], Values | None]


class Kind(StrEnum):
    """Say how a parameter is edited and checked."""

    INT = "int"
    FLOAT = "float"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """Declare one parameter: name, range or choices, default, unit and one line of explanation."""

    name: str
    title: str
    kind: Kind
    default: ParameterValue
    minimum: float = 0.0
    maximum: float = 0.0
    increment: float = 1.0
    unit: str = ""
    choices: tuple[str, ...] = ()
    explanation: str

    def parse(self, value: ParameterValue) -> ParameterValue:
        """Return `value` in this parameter's type.

        Raises
        ------
        ValueError
            If the value lies outside the range or the choices, or is no whole number where one is
            wanted.
        """
        if self.kind is Kind.CHOICE:
            if value not in self.choices:
                msg = f"{self.title} must be one of {', '.join(self.choices)}, not {value!r}"
                raise ValueError(msg)
            return value
        number = float(value)
        if not self.minimum <= number <= self.maximum:
            msg = f"{self.title} must lie in {self.minimum:g}…{self.maximum:g}, not {value!r}"
            raise ValueError(msg)
        if self.kind is Kind.FLOAT:
            return number
        if not number.is_integer():
            msg = f"{self.title} must be a whole number, not {value!r}"
            raise ValueError(msg)
        return int(number)

    def spread(self, count: int) -> tuple[ParameterValue, ...]:
        """Return about `count` allowed values, even over the range, or all the choices."""
        if self.kind is Kind.CHOICE:
            return self.choices
        ticks = round((self.maximum - self.minimum) / self.increment)
        chosen = {round(number * ticks / (count - 1)) for number in range(count)}
        values = (min(self.minimum + tick * self.increment, self.maximum) for tick in chosen)
        # 0.1 has no exact binary form: tick 3 would be 0.30000000000000004.
        return tuple(sorted(self.parse(round(value, 9)) for value in values))


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDefinition:
    """Declare a step: what it is called, what it does and why, where it comes from.

    `transform` is None for steps that keep the grid. `at_half` returns the parameters that do
    about the same to a picture of half the size, for a quick preview; it is None for steps that
    are quick at full size, and returns None for parameters that half the size can't show.
    `smooths` says that a step takes away detail and changes nothing else.
    """

    name: str
    title: str
    explanation: str
    source: str
    parameters: tuple[Parameter, ...]
    apply: StepFunction
    transform: TransformFunction | None = None
    at_half: HalfFunction | None = None
    smooths: bool = False


def each_plane(
    planes: Planes, function: Callable[[NDArray[np.float32]], NDArray[np.float32]]
) -> Planes:
    """Apply a function of one ``(h, w)`` plane to every plane."""
    return np.stack([function(planes[:, :, i]) for i in range(planes.shape[2])], axis=2)


def to_bytes(plane: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Round a plane in [0, 1] to 8 bits, for the filters that are defined on 8 bits."""
    rounded: NDArray[np.uint8] = np.rint(plane * 255.0).astype(np.uint8)
    return rounded


def to_unit(array: NDArray[np.generic]) -> NDArray[np.float32]:
    """Scale 8 bits to float32 in [0, 1]."""
    return np.asarray(array, dtype=np.float32) / np.float32(255.0)
