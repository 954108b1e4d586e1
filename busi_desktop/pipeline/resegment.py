"""Cut the cached maps of a frame again, without the network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
import time

import numpy as np

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.domain.prediction import Prediction
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import LesionMask, SegmentationParams, SuperpixelMap
from busi_desktop.errors import BugError
from busi_desktop.inference.vote import cut, to_source_grid
from busi_desktop.measure.shape import measure_lesions
from busi_desktop.preprocess.superpixels import compute_superpixels


def never() -> None:
    """Do nothing: the check of a computation that nobody cancels."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Segmented:
    """Hold what a probability map becomes under one set of parameters."""

    superpixels: SuperpixelMap | None
    mask: LesionMask
    lesions: tuple[LesionMeasurements, ...]


def segment(
    frame: Frame,
    prediction: Prediction,
    params: SegmentationParams,
    *,
    superpixels: SuperpixelMap | None = None,
    check: Callable[[], None] = never,
) -> Segmented:
    """Turn a prediction's map into mask and measurements at the source's resolution.

    `superpixels` are used if they were made with `params.slic`, and computed otherwise.
    """
    if params.slic is None:
        superpixels = None
    elif superpixels is None or superpixels.params != params.slic:
        superpixels = compute_superpixels(frame.pixels, params.slic)
    check()
    shape = frame.geometry.shape
    probability_map = prediction.probability_map
    probability = to_source_grid(
        probability_map.values, probability_map.transform, shape, bounds=probability_map.bounds
    )
    # A frame that likely shows no lesion gets no outline, whatever single pixels say.
    hidden = params.hides(prediction.lesion_chance)
    mask = cut(np.full_like(probability, -1.0) if hidden else probability, params, superpixels)
    check()
    lesions = measure_lesions(mask, probability, frame.geometry, malignancy=prediction.malignancy)
    return Segmented(superpixels=superpixels, mask=mask, lesions=lesions)


def resegment(
    result: AnalysisResult,
    params: SegmentationParams,
    *,
    superpixels: SuperpixelMap | None = None,
    check: Callable[[], None] = never,
) -> AnalysisResult:
    """Return the result with mask and measurements for other parameters.

    Parameters
    ----------
    result
        A finished analysis; its steps and prediction are kept.
    params
        New threshold, superpixel settings and smallest area.
    superpixels
        A cached map for `params.slic`, or a draft of one; those of `result` serve too, if they fit
        and are no draft.
    check
        Called between stages; raises `Cancelled` to stop.

    Raises
    ------
    BugError
        If the parameters ask for another part of the frame: that takes the network.
    """
    if params.whole_frame != result.mask.params.whole_frame:
        msg = "another part of the frame can't be cut from the same maps"
        raise BugError(msg)
    start = time.perf_counter()
    segmented = segment(
        result.frame,
        result.prediction,
        params,
        superpixels=superpixels if superpixels is not None else result.final_superpixels,
        check=check,
    )
    elapsed_ms = (time.perf_counter() - start) * 1e3
    return replace(
        result,
        superpixels=segmented.superpixels,
        mask=segmented.mask,
        lesions=segmented.lesions,
        timings_ms=result.timings_ms | {"refine": elapsed_ms},
    )
