"""Cross-validated figures: each training case, scored by the one network that never saw it."""

from __future__ import annotations

from dataclasses import dataclass, replace
import json
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from busi_desktop.domain.prediction import LABELS
from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic
from busi_desktop.inference.manifest import ModelManifest, load_manifest
from busi_desktop.inference.predict import malignancy_given_lesion, prediction_set
from busi_desktop.inference.vote import cut
from training.cases import read_frame, read_mask
from training.evaluation.bootstrap import N_DRAWS
from training.evaluation.fold_page import fold_page
from training.evaluation.fold_report import fold_report
from training.flagship.config import FlagshipConfig, load_flagship_config
from training.flagship.fit import doubtful_names
from training.flagship.folds import OutOfFold, out_of_fold
from training.scoring import Scores, outline_row, scores_of

_NORMAL = LABELS.index("normal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Say what to score.

    Attributes
    ----------
    config
        Configuration of a flagship run whose folds are trained.
    model
        Manifest of the model that was exported from that run, and calibrated.
    out
        Folder for ``report.json`` and ``report.md``.
    n_draws
        Bootstrap draws of whole groups.
    """

    config: Path
    model: Path
    out: Path
    n_draws: int = N_DRAWS


def score_folds(said: OutOfFold, manifest: ModelManifest) -> Scores:
    """Judge what each network said of its own fold at the manifest's settings.

    Calibration, prediction sets, gate and threshold are those of the manifest; no superpixels.
    Nothing is abstained on: the novelty score is the averaged networks'.

    Raises
    ------
    UserError
        If an image can't be read or its mask has another size.
    """
    params = replace(manifest.segmentation, slic=None)
    shares = manifest.calibration.probabilities(said.predictions.logits())
    malignancy = malignancy_given_lesion(shares)
    rows = []
    for i, case in enumerate(tqdm(said.cases, desc="Scoring", unit="image", disable=None)):
        frame = read_frame(case)
        truth = read_mask(case, frame.geometry.shape)
        found = np.zeros_like(truth)
        if not params.hides(1.0 - float(shares[i, _NORMAL])):
            found = cut(said.predictions.probability_on(i, truth.shape), params, None).mask
        possible = prediction_set(shares[i], manifest.quantiles)
        rows.append(
            outline_row(case, frame, truth, found)
            | {
                "probabilities": shares[i],
                "malignancy": malignancy[i],
                "sets": [label in possible for label in LABELS],
                "abstained": False,
                "reasons": "",
            }
        )
    return scores_of(rows)


def _check(manifest: ModelManifest, config: FlagshipConfig) -> None:
    """Refuse a model of another run: its calibration would be of other networks."""
    epochs = manifest.about.get("epochs")
    same = (manifest.name, manifest.recipe) == (config.name, config.recipe)
    if not same or epochs != config.epochs:
        raise UserError(
            f"The model {manifest.name} ({epochs} epochs) was not exported from this run of "
            f"{config.name} ({config.epochs} epochs).",
            hint="Name the configuration that it was trained with, or export and calibrate anew.",
            code="FOLDS_MODEL",
        )


def report_folds(request: Request) -> dict[str, Any]:
    """Score every training case by the network that never saw it, and write the report.

    Returns
    -------
    dict
        What ``report.json`` holds; see `fold_report`.

    Raises
    ------
    UserError
        If no fold is trained yet, the model is of another run, or an image or mask can't be read.
    """
    config, manifest = load_flagship_config(request.config), load_manifest(request.model)
    _check(manifest, config)
    said = out_of_fold(config)
    doubtful = doubtful_names(config) & {case.name for case in said.cases}
    sources = " + ".join(sorted({case.source for case in said.cases if case.source}))
    report = fold_report(
        score_folds(said, manifest),
        said.folds,
        manifest,
        data=f"{sources} train".strip(),
        n_doubtful=len(doubtful),
        n_draws=request.n_draws,
    )
    request.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(report, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    write_atomic(request.out / "report.json", text.encode())
    write_atomic(request.out / "report.md", fold_page(report).encode())
    return report
