"""Fit the flagship's calibration on what its networks said of the folds they never saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from busi_desktop.domain.experience import KEY as SIMILAR_FRAMES
from busi_desktop.domain.experience import tabulate_similar
from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.inference.manifest import ModelManifest, load_manifest
from busi_desktop.inference.predict import malignancy_given_lesion
from busi_desktop.inference.runtime import Model
from busi_desktop.inference.vote import cut
from busi_desktop.pipeline.models import load_model
from busi_desktop.preprocess.run import run
from busi_desktop.preprocess.superpixels import compute_superpixels
from training.calibrate import (
    conformal_quantiles,
    fit_calibration,
    fit_operating_points,
    known_answer,
    saliency_scale,
)
from training.cases import Case, read_image, read_mask
from training.flagship.config import FlagshipConfig
from training.flagship.fit import doubtful_names
from training.flagship.folds import OutOfFold, out_of_fold
from training.manifests import neutral, with_about, write_manifest
from training.metrics import dice, group_mean

THRESHOLDS = (0.4, 0.5, 0.6, 0.7)
RELATIVE_AREAS = (0.0, 0.1, 0.25)
SLIC_REGIONS = (600, 1200)
LESION_SHARE = 2.0 / 3.0
"""Of the frames that presence is calibrated for: each class a third. How many normals a data set
happens to hold (a sixth in BUSI) says nothing about a clinic."""
DICE_SPENT = 0.005
"""Lesion Dice that the gate may cost: what it hides are then mostly outlines beside the lesion."""
NOVELTY_QUANTILE, NOVELTY_MARGIN = 0.995, 1.1
"""The limit lies beyond the training frames by a margin: other scanners' frames lie farther."""
_NORMAL, _MALIGNANT = LABELS.index("normal"), LABELS.index("malignant")
_SLIC_EVERY = 10
_SHOWN_CASES = 350


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Trials:
    """Hold the Dice of every case under each segmentation tried, ``(n, trials)``."""

    params: tuple[SegmentationParams, ...]
    dice: NDArray[np.float64]


def try_segmentations(
    cases: Sequence[Case], said: OutOfFold, candidates: Sequence[SegmentationParams]
) -> Trials:
    """Cut each case's probability map in several ways; Dice is nan where there is no lesion."""
    overlap = np.full((len(cases), len(candidates)), np.nan)
    for i, case in enumerate(tqdm(cases, desc="Cutting", unit="image", disable=None)):
        image = read_image(case)
        truth = read_mask(case, (image.shape[0], image.shape[1]))
        if not truth.any():
            continue
        probability = said.predictions.probability_on(i, truth.shape)
        for j, params in enumerate(candidates):
            slic = params.slic
            superpixels = None if slic is None else compute_superpixels(image, slic)
            mask = cut(probability, params, superpixels).mask
            overlap[i, j] = dice(truth, mask)
    return Trials(params=tuple(candidates), dice=overlap)


def balanced_dice(values: NDArray[np.float64], cases: Sequence[Case]) -> float:
    """Return the mean over data sets of the group-mean Dice; nan cells don't count."""
    means = []
    for source in sorted({case.source for case in cases}):
        chosen = [
            i for i, case in enumerate(cases) if case.source == source and np.isfinite(values[i])
        ]
        if chosen:
            means.append(group_mean(values[chosen], [cases[i].group for i in chosen]))
    return float(np.mean(means))


def fit_gate(
    lesion_chance: NDArray[np.float64], overlap: NDArray[np.float64], groups: Sequence[str]
) -> float:
    """Return the highest gate that costs at most `DICE_SPENT` of the group-mean Dice.

    Parameters
    ----------
    lesion_chance, overlap, groups
        Of the lesions of the data sets that have normals, ``(n,)``: calibrated chance of a lesion,
        Dice of the outline that the gate would hide, group.
    """
    gate, plain = 0.0, group_mean(overlap, groups)
    for chance in np.unique(lesion_chance):
        spent = plain - group_mean(np.where(lesion_chance >= chance, overlap, 0.0), groups)
        if not spent <= DICE_SPENT:
            break
        gate = float(chance)
    return gate


def novelty_limit(
    images: Sequence[NDArray[np.uint8]], recipe: PreprocessRecipe, model: Model
) -> float:
    """Return the novelty score beyond which a frame is too strange.

    It is asked of the file that ships: storing its weights in 8 bits moves the score.
    """
    scores = [model.run(run(image, recipe)[-1].planes).novelty for image in images]
    return NOVELTY_MARGIN * float(
        np.quantile([s for s in scores if s is not None], NOVELTY_QUANTILE)
    )


def calibrate_flagship(config: FlagshipConfig, *, model: Path, level: float = 0.9) -> ModelManifest:
    """Fit probabilities, gate, prediction sets, operating points and thresholds, and store them.

    Parameters
    ----------
    config
        The configuration that the networks were trained with.
    model
        The manifest, as `export_flagship` wrote it; it is replaced.
    level
        Coverage of the prediction sets in each class.
    """
    said = out_of_fold(config)
    cases = said.cases
    labels = np.array([case.class_index for case in cases])
    with_normals = {case.source for case in cases if case.class_index == _NORMAL}
    doubtful = doubtful_names(config)
    asks_presence = np.array([
        case.source in with_normals and case.name not in doubtful for case in cases
    ])  # fmt: skip
    logits = said.predictions.logits()
    calibration = fit_calibration(
        logits, labels, asks_presence=asks_presence, lesion_share=LESION_SHARE
    )
    shares = calibration.probabilities(logits)
    lesion_chance = 1.0 - shares[:, _NORMAL]

    candidates = [
        SegmentationParams(threshold=threshold, min_relative_area=relative)
        for threshold in THRESHOLDS
        for relative in RELATIVE_AREAS
    ]
    trials = try_segmentations(cases, said, candidates)
    tried = [balanced_dice(trials.dice[:, j], cases) for j in range(len(candidates))]
    best = int(np.argmax(tried))
    masses = labels != _NORMAL
    # With normals nowhere there is no telling how often a gate spares one.
    outlined = np.flatnonzero(asks_presence & np.isfinite(trials.dice[:, best]))
    gate = fit_gate(
        lesion_chance[outlined],
        trials.dice[outlined, best],
        [cases[int(i)].group for i in outlined],
    )
    unfitted = neutral(load_manifest(model))
    write_manifest(unfitted, model)
    loaded = load_model(model)
    images = [read_image(case) for case in cases[:: max(1, len(cases) // _SHOWN_CASES)]]
    manifest = replace(
        unfitted,
        calibration=calibration,
        quantiles=conformal_quantiles(shares, labels, level=level),
        confidence_level=level,
        operating_points=fit_operating_points(
            malignancy_given_lesion(shares[masses]),
            labels[masses] == _MALIGNANT,
            [case.group for case in cases if case.class_index != _NORMAL],
        ),
        novelty_limit=novelty_limit(images, config.recipe, loaded),
        saliency_scale=saliency_scale(images, config.recipe, loaded),
        segmentation=replace(trials.params[best], presence_gate=round(gate, 3)),
    )
    write_manifest(manifest, model)
    manifest = with_about(
        manifest,
        known_answer=known_answer(load_model(model)),
        lesion_share=LESION_SHARE,
        **{
            SIMILAR_FRAMES: tabulate_similar(
                malignancy_given_lesion(shares[masses]), labels[masses] == _MALIGNANT
            )
        },
        segmentation_trials=[
            {
                "threshold": params.threshold,
                "min_relative_area": params.min_relative_area,
                "slic_regions": None,
                "out_of_fold_dice": round(d, 4),
            }
            for params, d in zip(trials.params, tried, strict=True)
        ]
        + _slic_rows(cases, said, trials.params[best], trials.dice[:, best]),
    )
    write_manifest(manifest, model)
    return manifest


def _slic_rows(
    cases: Sequence[Case],
    said: OutOfFold,
    plain: SegmentationParams,
    plain_dice: NDArray[np.float64],
) -> list[dict[str, float | int]]:
    """Return what superpixels do to the Dice of every tenth case, beside plain thresholding."""
    some = np.arange(0, len(cases), _SLIC_EVERY)
    few = [cases[int(i)] for i in some]
    candidates = [replace(plain, slic=SlicParams(regions=regions)) for regions in SLIC_REGIONS]
    trials = try_segmentations(few, said.take(some), candidates)
    return [
        {
            "threshold": plain.threshold,
            "slic_regions": regions,
            "out_of_fold_dice": round(balanced_dice(trials.dice[:, j], few), 4),
            "without_slic": round(balanced_dice(plain_dice[some], few), 4),
            "images": len(few),
        }
        for j, regions in enumerate(SLIC_REGIONS)
    ]
