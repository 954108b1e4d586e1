"""Images with their true outline and the AI's, from the shipped model or from its five networks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.special import expit

from busi_desktop.errors import UserError
from busi_desktop.inference.runtime import Model
from busi_desktop.inference.vote import cut
from training.cases import Case, read_cases, read_image, read_mask
from training.clicks.sessions import Task
from training.flagship.config import load_flagship_config
from training.scoring import analyze_cases


def chosen_cases(cases: Sequence[Case], limit: int | None) -> list[int]:
    """Return the places of those that show a lesion; at most `limit`, drawn at random."""
    shown = [i for i, case in enumerate(cases) if case.masks and case.label != "normal"]
    if not shown:
        raise UserError(
            "No image of the data shows a lesion.",
            hint="Name a split or a folder with lesions and their masks.",
            code="NO_LESIONS",
        )
    drawn = np.random.default_rng(0).permutation(len(shown))[:limit]
    return [shown[i] for i in sorted(drawn.tolist())]


def tasks_of_model(model: Model, data: Path, *, split: str | None, limit: int | None) -> list[Task]:
    """Return the program's own masks at the model's default parameters.

    Raises
    ------
    UserError
        If no image shows a lesion, or an image or mask can't be read.
    """
    cases = [c for c in read_cases(data) if c.split != "excluded" and split in {None, c.split}]
    wanted = [cases[i] for i in chosen_cases(cases, limit)]
    return [
        _task(case, result.frame.pixels, result.mask.mask)
        for case, result in analyze_cases(wanted, model, total=len(wanted))
    ]


def tasks_of_folds(model: Model, config: Path, *, limit: int | None) -> list[Task]:
    """Return the training part, each outline by the one network that never saw its case.

    Parameters are chosen on these, so that the split `val` stays untouched.

    Raises
    ------
    UserError
        If no network of the configuration is trained yet, or an image can't be read.
    """
    from training.flagship.folds import out_of_fold

    said = out_of_fold(load_flagship_config(config))
    line, params = model.manifest.calibration.presence, model.manifest.segmentation
    chances = expit(line.slope * said.predictions.presence + line.intercept)
    tasks = []
    for i in chosen_cases(said.cases, limit):
        pixels = read_image(said.cases[i])
        probability = said.predictions.probability_on(i, pixels.shape)
        if params.hides(float(chances[i])):
            probability = np.full_like(probability, -1.0)
        tasks.append(_task(said.cases[i], pixels, cut(probability, params, None).mask))
    return tasks


def _task(case: Case, pixels: np.ndarray, found: np.ndarray) -> Task:
    return Task(
        name=case.name,
        group=case.group,
        source=case.source,
        pixels=pixels,
        truth=read_mask(case, found.shape),
        found=found,
    )
