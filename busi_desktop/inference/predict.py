"""From the network's raw output to calibrated probabilities, prediction set and maps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import FrameId
from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.prediction import (
    LABELS,
    Prediction,
    ProbabilityMap,
    SaliencyMap,
    Suitability,
)
from busi_desktop.domain.region import PixelBox
from busi_desktop.domain.step import StepResult
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.inference.runtime import RawOutput


def malignancy_given_lesion(
    probabilities: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return p(malignant) / (p(benign) + p(malignant)) over the last axis."""
    benign, malignant = probabilities[..., 0], probabilities[..., 1]
    share: NDArray[np.float64] = malignant / np.maximum(benign + malignant, 1e-12)
    return share


def prediction_set(
    probabilities: NDArray[np.float64], quantiles: tuple[float, float, float]
) -> tuple[str, ...]:
    """Return the labels whose ``1 - probability`` is within their class's quantile.

    The set is never empty: the most probable label always belongs, which can only raise coverage.

    References
    ----------
    V. Vovk, "Conditional validity of inductive conformal predictors", ACML 2012.
    """
    best = int(np.argmax(probabilities))
    return tuple(
        label
        for i, label in enumerate(LABELS)
        if i == best or 1.0 - float(probabilities[i]) <= quantiles[i]
    )


def _grid(step: StepResult, shape: tuple[int, ...]) -> PixelTransform:
    """Return the transform from source points to a map that covers the network's input."""
    scale = (shape[1] / step.planes.shape[1], shape[0] / step.planes.shape[0])
    return step.transform.then(PixelTransform(scale_xy=scale))


def _saliency(
    gradcam: NDArray[np.float32], manifest: ModelManifest, step: StepResult, bounds: PixelBox | None
) -> tuple[SaliencyMap, SaliencyMap, SaliencyMap]:
    # A fixed scale: stretching each map to its own maximum would make noise look certain.
    values = np.clip(gradcam / np.float32(manifest.saliency_scale), 0.0, 1.0)

    def one(index: int) -> SaliencyMap:
        return SaliencyMap(
            values=np.ascontiguousarray(values[:, :, index]),
            transform=_grid(step, gradcam.shape),
            target_label=LABELS[index],
            bounds=bounds,
        )

    return one(0), one(1), one(2)


def make_prediction(
    output: RawOutput,
    *,
    frame_id: FrameId,
    step: StepResult,
    manifest: ModelManifest,
    suitability: Suitability,
    bounds: PixelBox | None = None,
) -> Prediction:
    """Calibrate the network's output for one frame.

    Parameters
    ----------
    output
        What `Model.run` returned for `step`'s planes.
    frame_id
        The frame that it belongs to.
    step
        The last step of the recipe: its transform places the maps on the frame.
    manifest
        Calibration, quantiles and scale.
    suitability
        The verdict of `suitability.assess`.
    bounds
        The part of the frame that the network was given, half-open ``(row0, col0, row1, col1)``;
        None is all of it.
    """
    probabilities = manifest.calibration.probabilities(output.logits)
    return Prediction(
        frame_id=frame_id,
        model_id=manifest.model_id,
        recipe_digest=manifest.recipe.digest,
        probabilities=(
            float(probabilities[0]),
            float(probabilities[1]),
            float(probabilities[2]),
        ),
        malignancy=float(malignancy_given_lesion(probabilities)),
        prediction_set=prediction_set(probabilities, manifest.quantiles),
        confidence_level=manifest.confidence_level,
        suitability=suitability,
        probability_map=ProbabilityMap(
            values=np.clip(output.mask, 0.0, 1.0),
            transform=_grid(step, output.mask.shape),
            bounds=bounds,
        ),
        saliency=_saliency(output.gradcam, manifest, step, bounds),
        operating_points=manifest.operating_points,
    )
