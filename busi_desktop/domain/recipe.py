"""Preprocessing recipes as data, with a digest that a model's manifest can demand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
import hashlib
import json
from typing import Any

from busi_desktop.errors import BugError

ParameterValue = bool | int | float | str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSpec:
    """Name one step and all its parameters, sorted by name."""

    name: str
    parameters: tuple[tuple[str, ParameterValue], ...] = ()

    def __post_init__(self) -> None:
        """Sort the parameters, so that equal recipes have equal digests."""
        ordered = tuple(sorted(self.parameters, key=lambda pair: pair[0]))
        if len({name for name, _ in ordered}) != len(ordered):
            msg = f"step {self.name!r} names a parameter twice"
            raise BugError(msg)
        object.__setattr__(self, "parameters", ordered)

    def as_dict(self) -> dict[str, ParameterValue]:
        """Return the parameters as a new dictionary."""
        return dict(self.parameters)

    def with_parameter(self, name: str, value: ParameterValue) -> StepSpec:
        """Return a copy with one parameter replaced."""
        values = self.as_dict()
        if name not in values:
            msg = f"step {self.name!r} has no parameter {name!r}"
            raise BugError(msg)
        values[name] = value
        return StepSpec(name=self.name, parameters=tuple(values.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class PreprocessRecipe:
    """Hold an ordered list of steps; `digest` is the SHA-256 of its canonical JSON."""

    steps: tuple[StepSpec, ...]
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse recipes without steps."""
        if not self.steps:
            msg = "a recipe needs at least one step"
            raise BugError(msg)

    def to_json(self) -> dict[str, Any]:
        """Return the recipe as plain data."""
        return {
            "version": self.version,
            "steps": [{"name": step.name, "parameters": step.as_dict()} for step in self.steps],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> PreprocessRecipe:
        """Build a recipe from `to_json`'s data.

        Raises
        ------
        BugError
            If a field is missing or has the wrong type.
        """
        try:
            return cls(
                version=int(data["version"]),
                steps=tuple(
                    StepSpec(name=str(step["name"]), parameters=tuple(step["parameters"].items()))
                    for step in data["steps"]
                ),
            )
        except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as exc:
            msg = f"malformed recipe: {exc!r}"
            raise BugError(msg) from exc

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the canonical JSON, as 64 hex digits."""
        text = json.dumps(self.to_json(), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()
