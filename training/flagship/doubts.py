"""Find training cases whose truth is likely wrong: a network that never saw them contradicts it.

C. Northcutt, L. Jiang, I. Chuang, "Confident learning: estimating uncertainty in dataset labels",
JAIR 70, 2021: labels that held-out predictions contradict with confidence are mostly mistakes.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from busi_desktop.domain.prediction import LABELS
from busi_desktop.errors import UserError
from busi_desktop.inference.calibration import evidence
from training.cases import read_image, read_mask
from training.flagship.config import FlagshipConfig
from training.flagship.doubtful import LABEL, MASK, Doubt, write_doubts
from training.flagship.folds import OutOfFold, out_of_fold
from training.metrics import dice

LESION_SEEN, MASS_SEEN = 3.0, 1.0
"""Log-odds of a lesion from which "normal" is in doubt, and from which a mask may be."""
DICE_BELOW = 0.15
ELSEWHERE = 0.5
"""A mask is in doubt if something else is found, of at least this share of its area."""
CUT = 0.6
_NORMAL = LABELS.index("normal")


def in_doubt(truth: NDArray[np.bool_], found: NDArray[np.bool_]) -> bool:
    """Tell whether something as large as half the lesion is found, but hardly the lesion itself."""
    elsewhere = int((found & ~truth).sum())
    return dice(truth, found) < DICE_BELOW and elsewhere >= ELSEWHERE * int(truth.sum())


def find_doubts(said: OutOfFold) -> list[Doubt]:
    """Return the cases whose label or mask the held-out network contradicts firmly.

    Raises
    ------
    UserError
        If an image or mask can't be read.
    """
    presence, _ = evidence(said.predictions.logits())
    doubts = []
    for i, case in enumerate(tqdm(said.cases, desc="Comparing", unit="image", disable=None)):
        if case.class_index == _NORMAL:
            if presence[i] >= LESION_SEEN:
                doubts.append(Doubt(image=case.name, doubt=LABEL))
        elif presence[i] >= MASS_SEEN:
            image = read_image(case)
            truth = read_mask(case, (image.shape[0], image.shape[1]))
            if in_doubt(truth, said.predictions.probability_on(i, truth.shape) >= CUT):
                doubts.append(Doubt(image=case.name, doubt=MASK))
    return doubts


def list_doubts(config: FlagshipConfig, *, out: Path | None = None) -> tuple[Path, list[Doubt]]:
    """Write the list of doubtful cases of a trained run; returns where, and what it holds.

    Parameters
    ----------
    config
        The run: its trained networks judge the folds that they never saw.
    out
        The list; None takes the configuration's own.

    Raises
    ------
    UserError
        If the list has no name, no fold is trained yet, or an image or mask can't be read.
    """
    if out is None and not config.doubtful:
        raise UserError(
            "The configuration names no list of doubtful cases to write.",
            hint="Add --out CSV, or name the list in the entry doubtful of [run].",
            code="TRAINING_DOUBTFUL",
        )
    path = Path(config.doubtful) if out is None else out
    doubts = find_doubts(out_of_fold(config))
    write_doubts(doubts, path)
    return path, doubts
