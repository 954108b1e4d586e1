"""Fit what stands between the network and its use: temperature, sets, threshold, superpixels.

All of it is fitted on the tuning part of the training groups, never on validation images.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.errors import UserError
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.inference.predict import softmax
from busi_desktop.inference.runtime import Model
from busi_desktop.io.load import open_file
from busi_desktop.io.samples import samples_folder
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.resegment import resegment
from busi_desktop.preprocess.run import run
from training.cases import Case, carve_out, read_cases, read_image, read_mask
from training.config import TrainConfig
from training.export import with_about, write_manifest
from training.metrics import dice, group_mean
from training.scoring import analyze_cases

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7)
SLIC_TRIALS = (SlicParams(regions=600), SlicParams(regions=1200))
_KNOWN_SAMPLE = "malignant.png"


def fit_temperature(logits: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Return the temperature with the least negative log likelihood.

    Parameters
    ----------
    logits, labels
        ``(n, 3)`` and ``(n,)``.

    References
    ----------
    C. Guo et al., "On calibration of modern neural networks", ICML 2017.
    """

    def loss(log_temperature: float) -> float:
        shares = softmax(logits, float(np.exp(log_temperature)))
        return float(-np.log(np.maximum(shares[np.arange(labels.size), labels], 1e-12)).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-2.0, 3.0), method="bounded").x))


def conformal_quantiles(
    probabilities: NDArray[np.float64], labels: NDArray[np.int64], *, level: float
) -> tuple[float, float, float]:
    """Return for each class the largest ``1 - p`` that keeps its coverage at `level`.

    Class-conditional split conformal prediction: of ``n`` cases of a class, the
    ``ceil((n + 1) · level)``-th smallest score. Too few cases give 1, which lets every set hold
    the class.
    """
    out = []
    for label in range(len(LABELS)):
        scores = np.sort(1.0 - probabilities[labels == label, label])
        rank = int(np.ceil((scores.size + 1) * level))
        out.append(float(scores[rank - 1]) if rank <= scores.size else 1.0)
    return out[0], out[1], out[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Trial:
    params: SegmentationParams
    dice: float


def _logits(results: Sequence[AnalysisResult]) -> NDArray[np.float32]:
    """Return logits up to a constant: the exported temperature is 1 before calibration."""
    shares = np.array([result.prediction.probabilities for result in results])
    logits: NDArray[np.float32] = np.log(np.maximum(shares, 1e-12)).astype(np.float32)
    return logits


def _try_segmentations(cases: Sequence[Case], results: Sequence[AnalysisResult]) -> list[_Trial]:
    candidates = [SegmentationParams(threshold=threshold) for threshold in THRESHOLDS]
    trials = [_Trial(params=p, dice=_mean_dice(cases, results, p)) for p in candidates]
    best = max(trials, key=lambda trial: trial.dice)
    for slic in SLIC_TRIALS:
        params = replace(best.params, slic=slic)
        trials.append(_Trial(params=params, dice=_mean_dice(cases, results, params)))
    return trials


def _mean_dice(
    cases: Sequence[Case], results: Sequence[AnalysisResult], params: SegmentationParams
) -> float:
    values, groups = [], []
    for case, result in zip(cases, results, strict=True):
        truth = read_mask(case, result.frame.geometry.shape)
        if truth.any():
            values.append(dice(truth, resegment(result, params).mask.mask))
            groups.append(case.group)
    return group_mean(np.array(values), groups)


def _known_answer(model: Model) -> dict[str, Any]:
    path = samples_folder() / _KNOWN_SAMPLE
    source = open_file(path)
    result = analyze(source.read_frame(0), model, model.manifest.segmentation)
    return {
        "sample": path.name,
        "sha256": source.sha256,
        "probabilities": list(result.prediction.probabilities),
        "mask_share": float(result.mask.mask.mean()),
    }


def calibrate(config: TrainConfig, *, model: Path, level: float = 0.9) -> ModelManifest:
    """Fit temperature, prediction sets, Grad-CAM scale and segmentation, and store them.

    Superpixel refinement becomes the default only if it does not cost Dice. The answer to a
    shipped sample is stored for the program's self-test.

    Parameters
    ----------
    config
        The configuration that the model was trained with: it tells the tuning part.
    model
        The manifest, as `export` wrote it; it is replaced.
    level
        Coverage of the prediction sets in each class.

    Raises
    ------
    UserError
        If the tuning part is empty.
    """
    training = [case for case in read_cases(config.data) if case.split == "train"]
    _, cases = carve_out(training, config.tune_fraction, seed=config.seed)
    if not cases:
        raise UserError(
            "There is no tuning part to calibrate on.",
            hint="Set tune_fraction in the configuration to 0.15 or so.",
            code="NO_TUNING_DATA",
        )
    loaded = load_model(model)
    neutral = replace(
        loaded.manifest,
        temperature=1.0,
        quantiles=(1.0, 1.0, 1.0),
        saliency_scale=1.0,
        segmentation=SegmentationParams(),
    )
    write_manifest(neutral, model)
    loaded = load_model(model)
    results = [result for _, result in analyze_cases(cases, loaded, total=len(cases))]
    labels = np.array([case.class_index for case in cases])
    logits = _logits(results)
    temperature = fit_temperature(logits, labels)
    trials = _try_segmentations(cases, results)
    best = max(trials, key=lambda trial: trial.dice)
    manifest = replace(
        neutral,
        temperature=temperature,
        quantiles=conformal_quantiles(softmax(logits, temperature), labels, level=level),
        confidence_level=level,
        saliency_scale=_saliency_scale(cases, config, loaded),
        segmentation=best.params,
    )
    write_manifest(manifest, model)
    manifest = with_about(
        manifest,
        known_answer=_known_answer(load_model(model)),
        segmentation_trials=[
            {
                "threshold": trial.params.threshold,
                "slic_regions": trial.params.slic and trial.params.slic.regions,
                "tuning_dice": round(trial.dice, 4),
            }
            for trial in trials
        ],
    )
    write_manifest(manifest, model)
    return manifest


def _saliency_scale(cases: Sequence[Case], config: TrainConfig, model: Model) -> float:
    """Return the median over cases of the likeliest class's largest Grad-CAM value."""
    peaks = []
    for case in cases:
        output = model.run(run(read_image(case), config.recipe)[-1].planes)
        peaks.append(float(output.gradcam[:, :, int(output.logits.argmax())].max()))
    return max(float(np.median(peaks)), 1e-6)
