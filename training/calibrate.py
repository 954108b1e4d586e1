"""Fit what stands between the network and its use: probabilities, sets, threshold, superpixels.

All of it is fitted on the tuning part of the training groups, never on validation images.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.stats import beta

from busi_desktop.domain.prediction import LABELS, OperatingPoints
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.errors import UserError
from busi_desktop.inference.calibration import Calibration, Platt, evidence
from busi_desktop.inference.manifest import ModelManifest, load_manifest
from busi_desktop.inference.predict import malignancy_given_lesion
from busi_desktop.inference.runtime import Model
from busi_desktop.io.here import open_file_here
from busi_desktop.io.samples import samples_folder
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.resegment import resegment
from busi_desktop.preprocess.run import run
from training.cases import Case, carve_out, read_image, read_mask, training_cases
from training.config import TrainConfig
from training.manifests import neutral, with_about, write_manifest
from training.metrics import dice, group_mean
from training.scoring import analyze_cases

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7)
SLIC_TRIALS = (SlicParams(regions=600), SlicParams(regions=1200))
_KNOWN_SAMPLE = "malignant.png"


def fit_platt(
    logits: NDArray[np.float64], positive: NDArray[np.bool_], *, share: float | None = None
) -> Platt:
    """Return slope and intercept with the least negative log likelihood.

    A weak prior holds the slope near 1, so that a handful of cases, or perfectly parted ones,
    can't drive it to an extreme.

    Parameters
    ----------
    logits, positive
        Both ``(n,)``.
    share
        Share of the positive in the population that is calibrated for; None takes that of the
        cases. Cases are weighted to it.
    """
    if not positive.any() or positive.all():
        return Platt()
    signs = np.where(positive, 1.0, -1.0)
    weights = np.ones(positive.size)
    if share is not None:
        found = float(positive.mean())
        weights = np.where(positive, share / found, (1.0 - share) / (1.0 - found))

    def loss(values: NDArray[np.float64]) -> float:
        scores = logits * np.exp(values[0]) + values[1]
        return float(weights @ np.logaddexp(0.0, -signs * scores) + 0.5 * values[0] ** 2)

    log_slope, intercept = minimize(loss, np.zeros(2), method="Nelder-Mead").x
    return Platt(slope=float(np.exp(log_slope)), intercept=float(intercept))


def fit_calibration(
    logits: NDArray[np.floating[Any]],
    labels: NDArray[np.int64],
    *,
    asks_presence: NDArray[np.bool_] | None = None,
    lesion_share: float | None = None,
) -> Calibration:
    """Calibrate presence over all cases, and malignancy over those that show a lesion.

    Parameters
    ----------
    logits, labels
        ``(n, 3)`` and ``(n,)`` in the order of `LABELS`.
    asks_presence
        The cases that calibrate presence, ``(n,)``: those of data sets that have normals.
    lesion_share
        Share of frames with a lesion that presence is calibrated for; None: that of the cases.
    """
    presence, malignancy = evidence(logits)
    is_lesion = labels != LABELS.index("normal")
    chosen = np.ones(labels.size, bool) if asks_presence is None else asks_presence
    return Calibration(
        presence=fit_platt(presence[chosen], is_lesion[chosen], share=lesion_share),
        malignancy=fit_platt(malignancy[is_lesion], labels[is_lesion] == LABELS.index("malignant")),
    )


def allowed_misses(n: int, *, rate: float = 0.05, certainty: float = 0.9) -> int:
    """Return how many of `n` cases may be missed if the true rate shall be within `rate`.

    The one-sided Clopper-Pearson bound at `certainty`; -1 if even no miss does not prove it.
    """
    misses = -1
    while misses + 1 < n and beta.ppf(certainty, misses + 2, n - misses - 1) <= rate:
        misses += 1
    return misses


def fit_operating_points(
    malignancy: NDArray[np.float64], malignant: NDArray[np.bool_], groups: Sequence[str]
) -> OperatingPoints:
    """Return the malignancy values at 95 % sensitivity and at 95 % specificity.

    They count groups (patients), each with its highest value, and hold with 90 % certainty, so
    they lie beyond the plain 5 % quantiles.

    Parameters
    ----------
    malignancy, malignant, groups
        Of the cases that show a lesion, each ``(n,)``.
    """
    frame: dict[tuple[str, bool], float] = {}
    for value, is_malignant, group in zip(malignancy, malignant, groups, strict=True):
        key = (group, bool(is_malignant))
        frame[key] = max(frame.get(key, 0.0), float(value))
    sick = np.sort([value for (_, is_malignant), value in frame.items() if is_malignant])
    well = np.sort([value for (_, is_malignant), value in frame.items() if not is_malignant])[::-1]
    missed, alarmed = allowed_misses(sick.size), allowed_misses(well.size)
    return OperatingPoints(
        rule_out=float(sick[missed]) if missed >= 0 else None,
        rule_in=float(np.nextafter(well[alarmed], 1.0)) if alarmed >= 0 else None,
    )


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
    """Return logits up to a constant: the exported calibration changes nothing."""
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


def known_answer(model: Model) -> dict[str, Any]:
    """Return the model's answer to a shipped sample, for the program's self-test."""
    path = samples_folder() / _KNOWN_SAMPLE
    source = open_file_here(path)
    result = analyze(source.read_frame(0), model, model.manifest.segmentation)
    return {
        "sample": path.name,
        "sha256": source.sha256,
        "probabilities": list(result.prediction.probabilities),
        "mask_share": float(result.mask.mask.mean()),
    }


def calibrate(config: TrainConfig, *, model: Path, level: float = 0.9) -> ModelManifest:
    """Fit probabilities, prediction sets, Grad-CAM scale and segmentation, and store them.

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
        If there is no training image, or the tuning part is empty.
    """
    _, cases = carve_out(training_cases(config.data), config.tune_fraction, seed=config.seed)
    if not cases:
        raise UserError(
            "There is no tuning part to calibrate on.",
            hint="Set tune_fraction in the configuration to 0.15 or so.",
            code="NO_TUNING_DATA",
        )
    unfitted = neutral(load_manifest(model))
    write_manifest(unfitted, model)
    loaded = load_model(model)
    results = [result for _, result in analyze_cases(cases, loaded, total=len(cases))]
    labels = np.array([case.class_index for case in cases])
    logits = _logits(results)
    calibration = fit_calibration(logits, labels)
    probabilities = calibration.probabilities(logits)
    masses = labels != LABELS.index("normal")
    trials = _try_segmentations(cases, results)
    best = max(trials, key=lambda trial: trial.dice)
    manifest = replace(
        unfitted,
        calibration=calibration,
        quantiles=conformal_quantiles(probabilities, labels, level=level),
        confidence_level=level,
        operating_points=fit_operating_points(
            malignancy_given_lesion(probabilities[masses]),
            labels[masses] == LABELS.index("malignant"),
            [case.group for case in cases if case.label != "normal"],
        ),
        saliency_scale=saliency_scale([read_image(case) for case in cases], config.recipe, loaded),
        segmentation=best.params,
    )
    write_manifest(manifest, model)
    manifest = with_about(
        manifest,
        known_answer=known_answer(load_model(model)),
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


def saliency_scale(
    images: Sequence[NDArray[np.uint8]], recipe: PreprocessRecipe, model: Model
) -> float:
    """Return the median over images of the likeliest class's largest Grad-CAM value."""
    peaks = []
    for image in images:
        output = model.run(run(image, recipe)[-1].planes)
        peaks.append(float(output.gradcam[:, :, int(output.logits.argmax())].max()))
    return max(float(np.median(peaks)), 1e-6)
