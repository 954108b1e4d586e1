"""From the network's three scores to calibrated probabilities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.errors import BugError


@dataclass(frozen=True, slots=True, kw_only=True)
class Platt:
    """Hold slope and intercept of a calibrated logit.

    References
    ----------
    J. Platt, "Probabilistic outputs for support vector machines", 1999.
    """

    slope: float = 1.0
    intercept: float = 0.0

    def __post_init__(self) -> None:
        """Refuse a slope that would turn the order of the cases."""
        if not 0.0 < self.slope < math.inf or not math.isfinite(self.intercept):
            msg = f"calibration out of range: {self}"
            raise BugError(msg)

    def apply(self, logits: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the calibrated logits."""
        return logits * self.slope + self.intercept


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Calibrate two questions apart: is there a lesion, and if so, is it malignant."""

    presence: Platt = Platt()
    malignancy: Platt = Platt()

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Calibration:
        """Build from plain data; raises KeyError, TypeError, ValueError or BugError."""
        presence, malignancy = (
            Platt(slope=float(data[name]["slope"]), intercept=float(data[name]["intercept"]))
            for name in ("presence", "malignancy")
        )
        return Calibration(presence=presence, malignancy=malignancy)

    def probabilities(self, logits: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
        """Return the calibrated chances of benign, malignant and normal, ``(…, 3)``.

        Parameters
        ----------
        logits
            The network's scores ``(…, 3)`` in the order of `LABELS`; only differences count.
        """
        presence, malignancy = evidence(logits)
        lesion = _sigmoid(self.presence.apply(presence))
        malignant = _sigmoid(self.malignancy.apply(malignancy))
        shares: NDArray[np.float64] = np.stack(
            [lesion * (1.0 - malignant), lesion * malignant, 1.0 - lesion], axis=-1
        )
        return shares


def evidence(
    logits: NDArray[np.floating[Any]],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the logit of a lesion's presence and that of malignancy given a lesion.

    Parameters
    ----------
    logits
        ``(…, 3)`` in the order of `LABELS`.

    Returns
    -------
    tuple of ndarray
        Both ``(…)``.
    """
    scores = np.asarray(logits, dtype=np.float64)
    benign, malignant, normal = scores[..., 0], scores[..., 1], scores[..., 2]
    presence: NDArray[np.float64] = np.logaddexp(benign, malignant) - normal
    malignancy: NDArray[np.float64] = malignant - benign
    return presence, malignancy


def _sigmoid(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the logistic function without overflow."""
    shares: NDArray[np.float64] = np.exp(-np.logaddexp(0.0, -logits))
    return shares
