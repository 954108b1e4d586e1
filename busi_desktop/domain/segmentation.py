"""From a probability map to a lesion mask: parameters, superpixels, masks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
import hashlib

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.arrays import freeze
from busi_desktop.errors import BugError

THRESHOLD_RANGE = (0.0, 1.0)
SLIC_REGIONS_RANGE = (50, 2000)
SLIC_COMPACTNESS_RANGE = (0.01, 100.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SlicParams:
    """Hold SLIC's settings: wanted number of superpixels, and compactness (space against gray).

    The image is scaled to [0, 100] before clustering, like CIELAB's lightness, for which the
    usual compactness of 10 was chosen (Achanta et al. 2012, doi:10.1109/TPAMI.2012.120).
    """

    regions: int = 600
    compactness: float = 10.0

    def __post_init__(self) -> None:
        """Check the ranges."""
        low, high = SLIC_REGIONS_RANGE
        if not low <= self.regions <= high:
            msg = f"SLIC regions must lie in {low}…{high}, got {self.regions}"
            raise BugError(msg)
        lowest, highest = SLIC_COMPACTNESS_RANGE
        if not lowest <= self.compactness <= highest:
            msg = f"SLIC compactness must lie in {lowest}…{highest}, got {self.compactness}"
            raise BugError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentationParams:
    """Hold what turns a probability map into a mask.

    Attributes
    ----------
    threshold
        A pixel, or a superpixel's mean, belongs to a lesion from this probability on.
    slic
        Superpixel refinement, or None for plain thresholding.
    min_area_fraction
        Connected parts smaller than this share of the frame are dropped.
    min_relative_area
        Connected parts smaller than this share of the largest are dropped.
    presence_gate
        A frame whose chance of showing a lesion is below this gets an empty mask; 0 is no gate.
    whole_frame
        Whether the model is given all of a screen, and not its ultrasound image alone: a change
        needs the network again.
    """

    threshold: float = 0.5
    slic: SlicParams | None = None
    min_area_fraction: float = 0.001
    min_relative_area: float = 0.0
    presence_gate: float = 0.0
    whole_frame: bool = False

    def __post_init__(self) -> None:
        """Check the ranges."""
        low, high = THRESHOLD_RANGE
        shares = (self.min_area_fraction, self.min_relative_area, self.presence_gate)
        if not low <= self.threshold <= high or not all(0.0 <= share < 1.0 for share in shares):
            msg = f"segmentation parameters out of range: {self}"
            raise BugError(msg)

    def hides(self, lesion_chance: float) -> bool:
        """Tell whether a frame with that chance of showing a lesion gets no outline."""
        return lesion_chance < self.presence_gate


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class SuperpixelMap:
    """Hold superpixel labels, int32 ``(H, W)`` on the source grid, contiguous from 0.

    `n_actual` may be far from `params.regions`: show it. A draft was made from fewer pixels, to be
    looked at until the real ones are there, and never to be kept or exported.
    """

    labels: NDArray[np.int32]
    params: SlicParams
    n_actual: int
    is_draft: bool = False

    def __post_init__(self) -> None:
        """Freeze the labels and check that they are contiguous."""
        object.__setattr__(self, "labels", freeze(self.labels, np.int32, ndim=2))
        is_label = self.labels.min() >= 0 and self.labels.max() == self.n_actual - 1
        if not is_label or not np.bincount(self.labels.ravel()).all():
            msg = f"superpixel labels are not 0…{self.n_actual - 1}"
            raise BugError(msg)


class MaskOrigin(StrEnum):
    """Say how a mask was made."""

    THRESHOLD = "threshold"
    SUPERPIXEL_VOTE = "superpixel_vote"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class LesionMask:
    """Hold a lesion mask, bool ``(H, W)`` on the source grid; an empty one is a value, no error.

    `components` is int32 ``(H, W)``: 0 outside, lesions numbered from 1 by falling area.
    """

    mask: NDArray[np.bool_]
    components: NDArray[np.int32]
    origin: MaskOrigin
    params: SegmentationParams

    def __post_init__(self) -> None:
        """Freeze the arrays and check that they tell the same."""
        object.__setattr__(self, "mask", freeze(self.mask, np.bool_, ndim=2))
        object.__setattr__(self, "components", freeze(self.components, np.int32, ndim=2))
        if not np.array_equal(self.components > 0, self.mask):
            msg = "mask and components differ"
            raise BugError(msg)

    @property
    def n_lesions(self) -> int:
        """Return the number of connected lesions."""
        return int(self.components.max())

    @property
    def digest(self) -> str:
        """Return the SHA-256 of shape and mask."""
        head = repr(self.mask.shape).encode()
        return hashlib.sha256(head + np.packbits(self.mask).tobytes()).hexdigest()
