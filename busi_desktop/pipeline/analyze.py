"""Analyze one frame from pixels to measurements."""

from __future__ import annotations

from collections.abc import Callable
import time

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.prediction import Prediction
from busi_desktop.domain.region import FrameRegion
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.domain.step import StepResult
from busi_desktop.inference.predict import make_prediction
from busi_desktop.inference.runtime import Model
from busi_desktop.inference.suitability import assess
from busi_desktop.pipeline.region import find_region, judged_part
from busi_desktop.pipeline.resegment import never, segment
from busi_desktop.preprocess.run import run


def analyze(
    frame: Frame,
    model: Model,
    params: SegmentationParams,
    *,
    known: Prediction | None = None,
    check: Callable[[], None] = never,
) -> AnalysisResult:
    """Preprocess, predict, segment and measure one frame.

    Parameters
    ----------
    frame
        The frame; every frame gets numbers, also one that the program abstains on.
    model
        Used on the calling thread.
    params
        Threshold, superpixel settings and smallest area.
    known
        What this model has said of this frame before: then the network is not asked again, unless
        it was given another part of the frame.
    check
        Called between stages; raises `Cancelled` to stop.

    Returns
    -------
    AnalysisResult
        With ``timings_ms`` for ``preprocess``, ``infer`` and ``refine``.
    """
    started = time.perf_counter()
    region = find_region(frame, whole_frame=params.whole_frame)
    steps = run(frame.pixels, model.manifest.recipe, box=region.box, check=check)
    preprocessed = time.perf_counter()
    check()
    if known is not None and known.probability_map.bounds == region.bounds:
        prediction = known
    else:
        prediction = predict(frame, region, steps[-1], model)
    inferred = time.perf_counter()
    check()
    segmented = segment(frame, prediction, params, check=check)
    refined = time.perf_counter()
    return AnalysisResult(
        frame=frame,
        region=region,
        steps=steps,
        prediction=prediction,
        superpixels=segmented.superpixels,
        mask=segmented.mask,
        lesions=segmented.lesions,
        timings_ms={
            "preprocess": (preprocessed - started) * 1e3,
            "infer": (inferred - preprocessed) * 1e3,
            "refine": (refined - inferred) * 1e3,
        },
    )


def predict(frame: Frame, region: FrameRegion, step: StepResult, model: Model) -> Prediction:
    """Ask the network about the last step's planes, and the gate about the region they show."""
    output = model.run(step.planes)
    return make_prediction(
        output,
        frame_id=frame.frame_id,
        step=step,
        manifest=model.manifest,
        suitability=assess(
            judged_part(frame, region),
            novelty=output.novelty,
            novelty_limit=model.manifest.novelty_limit,
            n_views=len(region.views),
        ),
        bounds=region.bounds,
    )
