"""How much a frame's statistics are those of B-mode ultrasound: a fitted score."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.texts import say
from busi_desktop.errors import BrokenInstallationError, BugError
from busi_desktop.inference.frame_statistics import statistics
from busi_desktop.inference.registry import models_folder

SCHEMA = "busi-desktop/gate/1"
GATE_NAME = "gate.json"
CLIP = 5.0
_REINSTALL = "Install the program again from its original medium."


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Hold the coefficients of the score: logistic in the statistics and their squares.

    Attributes
    ----------
    names
        The statistics, in order.
    center, spread
        Turn each statistic into ``z``, cut at ±5.
    linear, quadratic, bias
        The score is ``bias + Σ linear·z + quadratic·z²``, a logit.
    limit
        A frame whose score is below it is no ultrasound.
    about
        What it was fitted on: counts, seed.
    """

    names: tuple[str, ...]
    center: tuple[float, ...]
    spread: tuple[float, ...]
    linear: tuple[float, ...]
    quadratic: tuple[float, ...]
    bias: float
    limit: float
    about: dict[str, Any]

    def __post_init__(self) -> None:
        """Check that every statistic has its coefficients."""
        lists = (self.center, self.spread, self.linear, self.quadratic)
        if any(len(values) != len(self.names) for values in lists):
            msg = "the gate's lists differ in length"
            raise BugError(msg)

    def score(self, values: dict[str, float]) -> float:
        """Return the score of a frame's statistics.

        Raises
        ------
        BugError
            If the statistics are not those that the gate was fitted on.
        """
        if tuple(values) != self.names:
            msg = "the gate was fitted on other statistics"
            raise BugError(msg)
        z = standardized(np.array([list(values.values())]), self.center, self.spread)[0]
        return self.bias + float(z @ np.array(self.linear) + (z * z) @ np.array(self.quadratic))


def standardized(
    values: NDArray[np.float64], center: tuple[float, ...], spread: tuple[float, ...]
) -> NDArray[np.float64]:
    """Return the statistics ``(n, k)`` in units of their spread, cut at ±5."""
    scaled = (values - np.array(center)) / np.array(spread)
    return np.asarray(np.clip(scaled, -CLIP, CLIP), dtype=np.float64)


def _digest(content: dict[str, Any]) -> str:
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def to_json(gate: Gate) -> str:
    """Return the gate as JSON with its own SHA-256."""
    content = {"schema": SCHEMA} | json.loads(json.dumps(asdict(gate)))
    return json.dumps(content | {"sha256": _digest(content)}, indent=1, ensure_ascii=False) + "\n"


def read_gate(path: Path) -> Gate:
    """Read a gate.

    Raises
    ------
    BrokenInstallationError
        If the file is missing or isn't as it was written.
    """
    try:
        content = json.loads(path.read_bytes())
        digest = content.pop("sha256")
        known = content.pop("schema") == SCHEMA and digest == _digest({"schema": SCHEMA} | content)
        fields: dict[str, Any] = {
            key: tuple(v) if isinstance(v, list) else v for key, v in content.items()
        }
        gate = Gate(**fields) if known else None
    except FileNotFoundError as error:
        raise BrokenInstallationError(
            say("The gate's file {name} is missing.", name=path.name),
            hint=_REINSTALL,
            code="GATE_MISSING",
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BrokenInstallationError(
            say("The gate's file {name} is malformed.", name=path.name),
            hint=_REINSTALL,
            code="GATE_ALTERED",
        ) from error
    if gate is None:
        raise BrokenInstallationError(
            say("The gate's file {name} was altered.", name=path.name),
            hint=_REINSTALL,
            code="GATE_ALTERED",
        )
    return gate


@cache
def shipped_gate() -> Gate:
    """Return the gate that the program ships."""
    return read_gate(models_folder() / GATE_NAME)


def likeness(gray: NDArray[np.uint8], gate: Gate) -> float:
    """Return the score of a frame's luma, uint8 ``(H, W)``."""
    return gate.score(statistics(gray))
