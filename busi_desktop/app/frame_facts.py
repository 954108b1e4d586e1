"""What the results table and its plots keep of an analyzed frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busi_desktop.app.packed_mask import PackedMask
from busi_desktop.app.thumbnails import shrink
from busi_desktop.domain.geometry import PixelSpacing
from busi_desktop.domain.prediction import OperatingPoints
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams

PICTURE_BOX_PX = (96, 72)
_OUTLINE_TOLERANCE_PX = 0.4


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FrameFacts:
    """Hold a few kilobytes of a result: thousands are kept at once.

    Attributes
    ----------
    probabilities, malignancy
        None where the program abstained.
    reasons
        Codes of why it did.
    long_axis_mm, long_axis_px
        Of the largest lesion; None without one, the millimeters also without a calibration.
    spacing
        Where those millimeters come from.
    total_ms
        What the analysis took.
    params
        What the mask was made with.
    picture
        uint8 ``(h, w)``: the frame, within `PICTURE_BOX_PX`.
    outlines
        float32 ``(n, 2)`` each: closed ``(x, y)`` lines around the lesions, in the picture's
        pixel-edge coordinates.
    mask
        The whole mask, for frames that pass by.
    """

    probabilities: tuple[float, float, float] | None
    malignancy: float | None
    prediction_set: tuple[str, ...]
    operating_points: OperatingPoints
    reasons: tuple[str, ...]
    n_lesions: int
    long_axis_mm: float | None
    long_axis_px: float | None
    spacing: PixelSpacing | None
    total_ms: float
    params: SegmentationParams
    picture: NDArray[np.uint8]
    outlines: tuple[NDArray[np.float32], ...]
    mask: PackedMask


def facts_of(result: AnalysisResult) -> FrameFacts:
    """Return what the table shows of a result."""
    prediction = result.prediction
    largest = result.lesions[0] if result.lesions else None
    benign, malignant, normal = (float(share) for share in prediction.probabilities)
    picture, scale = shrink(result.frame.pixels, PICTURE_BOX_PX)
    return FrameFacts(
        probabilities=None if prediction.abstained else (benign, malignant, normal),
        malignancy=None if prediction.abstained else float(prediction.malignancy),
        prediction_set=() if prediction.abstained else prediction.prediction_set,
        operating_points=prediction.operating_points,
        reasons=prediction.suitability.reasons,
        n_lesions=len(result.lesions),
        long_axis_mm=None if largest is None else largest.long_axis_mm,
        long_axis_px=None if largest is None else largest.long_axis_px,
        spacing=None if largest is None else largest.spacing,
        total_ms=sum(result.timings_ms.values()),
        params=result.mask.params,
        picture=picture,
        outlines=_outlines(result.mask.mask, scale),
        mask=PackedMask.of(result.mask.mask),
    )


def _outlines(mask: NDArray[np.bool_], scale: float) -> tuple[NDArray[np.float32], ...]:
    import cv2

    if not mask.any():
        return ()
    found, _ = cv2.findContours(mask.view(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    tolerance = _OUTLINE_TOLERANCE_PX / scale
    lines = (cv2.approxPolyDP(line, tolerance, closed=True).reshape(-1, 2) for line in found)
    # OpenCV's points are pixel centers.
    return tuple(((line + 0.5) * scale).astype(np.float32) for line in lines)
