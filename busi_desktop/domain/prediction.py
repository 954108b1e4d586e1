"""What the network says about a frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.arrays import freeze, require_unit_range
from busi_desktop.domain.frame import FrameId
from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.region import PixelBox
from busi_desktop.errors import BugError

LABELS = ("benign", "malignant", "normal")
"""The classes of BUSI, in the order of every probability vector of this program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelId:
    """Name a model beyond doubt."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatingPoints:
    """Hold the malignancy values at which a model was measured; None is unknown.

    Attributes
    ----------
    rule_out
        From this value on, 95 % of malignant lesions are caught.
    rule_in
        Below this value, 95 % of benign lesions stay.
    """

    rule_out: float | None = None
    rule_in: float | None = None

    def __post_init__(self) -> None:
        """Check the ranges."""
        for value in (self.rule_out, self.rule_in):
            if value is not None and not 0.0 <= value <= 1.0:
                msg = f"operating points out of range: {self}"
                raise BugError(msg)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ProbabilityMap:
    """Hold the lesion probability of each pixel before any threshold.

    `values` is float32 ``(h, w)`` in [0, 1]; `transform` maps source points to its grid. Outside
    `bounds`, half-open ``(row0, col0, row1, col1)`` of the source frame, it says nothing; None is
    the whole frame.
    """

    values: NDArray[np.float32]
    transform: PixelTransform
    bounds: PixelBox | None = None

    def __post_init__(self) -> None:
        """Freeze the values and check their range."""
        object.__setattr__(self, "values", freeze(self.values, np.float32, ndim=2))
        require_unit_range(self.values, "a probability map")


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class SaliencyMap:
    """Hold a Grad-CAM map, float32 ``(h, w)`` in [0, 1]: for display only, never measured.

    `transform` and `bounds` are as in `ProbabilityMap`.
    """

    values: NDArray[np.float32]
    transform: PixelTransform
    target_label: str
    method: str = "Grad-CAM"
    bounds: PixelBox | None = None

    def __post_init__(self) -> None:
        """Freeze the values and check their range."""
        object.__setattr__(self, "values", freeze(self.values, np.float32, ndim=2))
        require_unit_range(self.values, "a saliency map")


@dataclass(frozen=True, slots=True, kw_only=True)
class Suitability:
    """Say whether a frame is one that the model may be asked about.

    Attributes
    ----------
    score
        1 is clearly suitable, 0 clearly not; below 0.5 the program abstains.
    reasons
        Stable codes such as ``low_contrast``; empty if suitable.
    """

    score: float
    reasons: tuple[str, ...] = ()

    @property
    def suitable(self) -> bool:
        """Tell whether no reason speaks against the frame."""
        return not self.reasons


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Prediction:
    """Hold calibrated class probabilities with the maps that go with them.

    Attributes
    ----------
    probabilities
        In the order of `LABELS`, summing to 1.
    malignancy
        Calibrated chance of malignancy given that the frame shows a lesion.
    prediction_set
        Labels that stay possible at `confidence_level` (class-conditional conformal prediction).
    saliency
        One map per label, in the order of `LABELS`.
    operating_points
        Malignancy values at which the model's sensitivity and specificity were measured.
    """

    frame_id: FrameId
    model_id: ModelId
    recipe_digest: str
    probabilities: tuple[float, float, float]
    malignancy: float
    prediction_set: tuple[str, ...]
    confidence_level: float
    suitability: Suitability
    probability_map: ProbabilityMap
    saliency: tuple[SaliencyMap, SaliencyMap, SaliencyMap]
    operating_points: OperatingPoints = OperatingPoints()

    def __post_init__(self) -> None:
        """Check that the probabilities are a distribution."""
        in_range = all(0.0 <= share <= 1.0 + 1e-5 for share in self.probabilities)  # NaN is not
        if not in_range or abs(sum(self.probabilities) - 1.0) > 1e-5:
            msg = f"probabilities {self.probabilities} do not sum to 1"
            raise BugError(msg)
        if not 0.0 <= self.malignancy <= 1.0 or not set(self.prediction_set) <= set(LABELS):
            msg = "prediction out of range"
            raise BugError(msg)

    @property
    def label(self) -> str:
        """Return the most probable class."""
        return LABELS[int(np.argmax(self.probabilities))]

    @property
    def lesion_chance(self) -> float:
        """Return the calibrated chance that the frame shows a lesion."""
        return 1.0 - self.probabilities[LABELS.index("normal")]

    @property
    def abstained(self) -> bool:
        """Tell whether the program declines to name a class."""
        return not self.suitability.suitable
