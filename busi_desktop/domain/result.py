"""Everything known about one frame."""

from __future__ import annotations

from dataclasses import dataclass, field

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.domain.prediction import Prediction
from busi_desktop.domain.region import FrameRegion
from busi_desktop.domain.segmentation import LesionMask, SuperpixelMap
from busi_desktop.domain.step import StepResult
from busi_desktop.errors import BugError


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class AnalysisResult:
    """Hold one frame's way from pixels to measurements.

    `timings_ms` has the keys ``preprocess``, ``infer`` and ``refine``; `superpixels` is None where
    SLIC is off. `region` is what the model was given of the frame.
    """

    frame: Frame
    region: FrameRegion
    steps: tuple[StepResult, ...]
    prediction: Prediction
    superpixels: SuperpixelMap | None
    mask: LesionMask
    lesions: tuple[LesionMeasurements, ...]
    timings_ms: dict[str, float] = field(default_factory=dict)

    @property
    def is_draft(self) -> bool:
        """Tell whether the mask was voted by a draft of the superpixels."""
        return self.superpixels is not None and self.superpixels.is_draft

    @property
    def final_superpixels(self) -> SuperpixelMap | None:
        """Return the superpixels, or None if there are none but a draft."""
        return None if self.is_draft else self.superpixels

    def __post_init__(self) -> None:
        """Check that all parts speak of the same frame."""
        if self.prediction.frame_id != self.frame.frame_id:
            msg = "prediction belongs to another frame"
            raise BugError(msg)
        if self.mask.mask.shape != self.frame.pixels.shape:
            msg = "mask has another size than the frame"
            raise BugError(msg)
        if self.region.shape != self.frame.pixels.shape:
            msg = "region belongs to a frame of another size"
            raise BugError(msg)
        if len(self.lesions) != self.mask.n_lesions:
            msg = "lesions and mask differ"
            raise BugError(msg)
