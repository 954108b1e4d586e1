"""One frame's results as plain data, and as a line of JSON.

The fields are a promise to scripts: nothing of them changes without a new `SCHEMA`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
import json
import math
import re
from typing import Any

from busi_desktop.domain.geometry import PixelSpacing, SpacingSource
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.domain.prediction import LABELS, Prediction
from busi_desktop.domain.reading import Override
from busi_desktop.domain.region import FrameRegion, xywh
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.errors import BugError, UserError

SCHEMA = "busi-desktop/result/1"
TIMINGS = ("read", "preprocess", "infer", "refine", "write", "total")

# Lone surrogates stand for bytes of a file name that are not UTF-8. They and the line separators of
# Unicode are escaped, so that a line can always be written, stays one line and reads back the same.
_ESCAPED = re.compile("[\ud800-\udfff\u0085\u2028\u2029]")


def result_record(
    result: AnalysisResult,
    *,
    source: str,
    files: Mapping[str, str],
    timings_ms: Mapping[str, float],
    override: Override | None = None,
) -> dict[str, Any]:
    """Turn one frame's results into plain data, in the contract's order.

    Parameters
    ----------
    result
        The analyzed frame. Class and numbers are given even if the program abstained: the status
        says so, and a window shows no class then.
    source
        The input as the reader named it.
    files
        Kind of picture -> file name, as in `busi_desktop.export.registry`.
    timings_ms
        Milliseconds for exactly the keys of `TIMINGS`.
    override
        Why the reader wanted the numbers of an abstained frame; adds a field of that name.

    Returns
    -------
    dict
        Data for `record_line` and `record_row.csv_row`; numbers are rounded, so that lines stay
        stable.

    Raises
    ------
    BugError
        If `timings_ms` has other keys.
    """
    if set(timings_ms) != set(TIMINGS):
        msg = f"timings {sorted(timings_ms)} instead of {sorted(TIMINGS)}"
        raise BugError(msg)
    prediction, frame = result.prediction, result.frame
    height, width = frame.pixels.shape
    model = prediction.model_id
    added = {} if override is None else {"override": asdict(override)}
    return {
        "schema": SCHEMA,
        "source": source,
        "frame": frame.frame_id.frame_number,
        "sha256": frame.frame_id.content_sha256,
        "width": width,
        "height": height,
        "status": "abstained" if prediction.abstained else "ok",
        "model": {"name": model.name, "version": model.version, "sha256": model.sha256},
        "parameters": _parameters(result.mask.params),
        "suitability": {
            "suitable": prediction.suitability.suitable,
            "score": _rounded(prediction.suitability.score, 6),
            "reasons": list(prediction.suitability.reasons),
        },
        "probabilities": _probabilities(prediction),
        "malignancy": _rounded(prediction.malignancy, 6),
        "label": prediction.label,
        "prediction_set": list(prediction.prediction_set),
        "confidence_level": _rounded(prediction.confidence_level, 6),
        "operating_points": {
            name: _rounded_if_known(value, 6)
            for name, value in asdict(prediction.operating_points).items()
        },
        "lesions": [_lesion(lesion) for lesion in result.lesions],
        "pixel_spacing": _spacing(_leading_spacing(result)),
        "region": list(xywh(result.region.box)),
        "region_origin": result.region.origin.value,
        "masked_out": _masked_out(result.region),
        "overlays": _overlays(result.region),
        "files": dict(files),
        "timings_ms": {name: _rounded(timings_ms[name], 3) for name in TIMINGS},
        **added,
    }


def error_record(source: str, error: UserError, *, sha256: str | None = None) -> dict[str, Any]:
    """Turn an input that could not be read into plain data, in the contract's order."""
    return {
        "schema": SCHEMA,
        "source": source,
        "frame": None,
        "sha256": sha256,
        "status": "error",
        "error": {
            "type": "UnreadableFile",
            "message": error.message,
            "hint": error.hint,
            "code": error.code,
        },
    }


def record_line(record: Mapping[str, Any]) -> str:
    """Write a record as one line of JSON, without the line's end.

    Returns
    -------
    str
        Text that UTF-8 can hold and that `json.loads` turns back into `record`.

    Raises
    ------
    BugError
        If a number is not finite.
    """
    try:
        text = json.dumps(record, ensure_ascii=False, allow_nan=False)
    except ValueError as exc:
        msg = "a record holds a number that is not finite"
        raise BugError(msg) from exc
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _parameters(params: SegmentationParams) -> dict[str, Any]:
    slic = params.slic
    return {
        "threshold": _rounded(params.threshold, 6),
        "slic": slic and {"regions": slic.regions, "compactness": _rounded(slic.compactness, 6)},
        "min_area_fraction": _rounded(params.min_area_fraction, 6),
        "min_relative_area": _rounded(params.min_relative_area, 6),
        "presence_gate": _rounded(params.presence_gate, 6),
        "whole_frame": params.whole_frame,
    }


def _probabilities(prediction: Prediction) -> dict[str, float]:
    """Round to millionths that sum to 1: the label gets what rounding down takes from the rest.

    So the label stays the greatest, whatever the others are.
    """
    total = sum(prediction.probabilities)
    # The small addend undoes binary noise: 0.34 must not become 0.339999.
    millionths = {
        label: math.floor(value / total * 1e6 + 1e-3)
        for label, value in zip(LABELS, prediction.probabilities, strict=True)
    }
    millionths[prediction.label] += 1_000_000 - sum(millionths.values())
    return {label: count / 1_000_000 for label, count in millionths.items()}


def _lesion(lesion: LesionMeasurements) -> dict[str, Any]:
    orientation = _rounded(lesion.orientation_deg, 2)
    return {
        "bbox": list(lesion.bbox_xywh),
        "area_px": lesion.area_px,
        "score": _rounded(lesion.score, 6),
        "malignancy": _rounded(lesion.malignancy, 6),
        "area_mm2": _rounded_if_known(lesion.area_mm2, 4),
        "long_axis_mm": _rounded_if_known(lesion.long_axis_mm, 4),
        "short_axis_mm": _rounded_if_known(lesion.short_axis_mm, 4),
        # -90 is no angle of ours: the same axis is called 90.
        "orientation_deg": 90.0 if orientation == -90.0 else orientation,
        "depth_to_width": _rounded(lesion.depth_to_width, 4),
        "circularity": _rounded(lesion.circularity, 4),
        "solidity": _rounded(lesion.solidity, 4),
        "long_axis_px": _rounded(lesion.long_axis_px, 3),
        "short_axis_px": _rounded(lesion.short_axis_px, 3),
        "pixel_spacing": _spacing(lesion.spacing),
        "no_mm_reason": None if lesion.obstacle is None else lesion.obstacle.value,
    }


def _masked_out(region: FrameRegion) -> dict[str, Any]:
    """Return what of the frame the model was not given: its share, and boxes that cover it."""
    row0, col0, row1, col1 = region.box
    rows, cols = region.shape
    strips = (
        (0, 0, row0, cols),
        (row1, 0, rows, cols),
        (row0, 0, row1, col0),
        (row0, col1, row1, cols),
    )
    boxes = [list(xywh(box)) for box in strips if box[0] < box[2] and box[1] < box[3]]
    return {"share": _rounded(region.left_out_share, 6), "boxes": boxes}


def _overlays(region: FrameRegion) -> dict[str, Any]:
    """Return what is drawn over the region: it was not taken out."""
    return {
        "marks_share": _rounded(region.marks_share, 6),
        "color_box": None if region.color_box is None else list(xywh(region.color_box)),
        "views": [list(xywh(view)) for view in region.views],
    }


def _leading_spacing(result: AnalysisResult) -> PixelSpacing | None:
    """Return the largest lesion's spacing; without lesions the one that all regions agree on."""
    if result.lesions:
        return result.lesions[0].spacing
    spacings = {region.spacing for region in result.frame.geometry.regions}
    return spacings.pop() if len(spacings) == 1 else None


def _spacing(spacing: PixelSpacing | None) -> dict[str, Any] | None:
    if spacing is None:
        return None
    stated = {"by": spacing.stated_by, "at": spacing.stated_at}
    return {
        "mm": [_rounded(spacing.row_mm, 9), _rounded(spacing.col_mm, 9)],
        "origin": spacing.source.value,
        **(stated if spacing.source is SpacingSource.MANUAL else {}),
    }


def _rounded(value: float, digits: int) -> float:
    return round(float(value), digits) + 0.0  # the addend turns -0.0 into 0.0


def _rounded_if_known(value: float | None, digits: int) -> float | None:
    return None if value is None else _rounded(value, digits)
