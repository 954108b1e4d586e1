"""Images with their true outline and the AI's, from the shipped model or from its five networks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.special import expit

from busi_desktop.inference.runtime import Model
from busi_desktop.inference.vote import cut
from training.cases import Case, read_image, read_mask
from training.choice import Choice, no_lesions
from training.clicks.sessions import Task
from training.flagship.config import load_flagship_config
from training.scoring import analyze_cases


def _drawn(cases: Sequence[Case], limit: int | None) -> list[int]:
    """Return the places of those with an outline; at most `limit`, drawn at random."""
    shown = [i for i, case in enumerate(cases) if case.is_outlined]
    if not shown:
        error = no_lesions()
        raise error
    drawn = np.random.default_rng(0).permutation(len(shown))[:limit]
    return [shown[i] for i in sorted(drawn.tolist())]


def tasks_of_model(model: Model, choice: Choice, *, limit: int | None) -> list[Task]:
    """Return the program's own masks at the model's default parameters.

    Raises
    ------
    UserError
        If no image shows a lesion, or an image or mask can't be read.
    """
    cases = choice.read()
    wanted = [cases[i] for i in _drawn(cases, limit)]
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
    for i in _drawn(said.cases, limit):
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
