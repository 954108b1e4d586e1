"""Run the shipped program on cases with known truth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.inference.runtime import Model
from busi_desktop.pipeline.analyze import analyze
from training.cases import Case, read_frame, read_mask
from training.metrics import Floats, dice


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Scores:
    """Hold what the program said about each case, in the cases' order.

    Attributes
    ----------
    labels
        True classes, int ``(n,)``, in the order of `LABELS`.
    probabilities
        Calibrated, ``(n, 3)``.
    sets
        Membership in the prediction set, bool ``(n, 3)``.
    dice
        Dice of the final mask; nan for normals.
    found_share
        Share of the frame that the final mask covers.
    has_lesion
        Whether the true mask shows a lesion.
    """

    names: tuple[str, ...]
    groups: tuple[str, ...]
    labels: NDArray[np.int64]
    probabilities: Floats
    malignancy: Floats
    sets: NDArray[np.bool_]
    abstained: NDArray[np.bool_]
    dice: Floats
    found_share: Floats
    has_lesion: NDArray[np.bool_]


def analyze_cases(
    cases: Iterable[Case], model: Model, *, total: int
) -> Iterable[tuple[Case, AnalysisResult]]:
    """Yield each case with the program's result at the model's default parameters."""
    for case in tqdm(cases, total=total, desc="Analyzing", unit="image", disable=None):
        yield case, analyze(read_frame(case), model, model.manifest.segmentation)


def score_cases(cases: Sequence[Case], model: Model) -> Scores:
    """Analyze every case and compare with its truth.

    Raises
    ------
    UserError
        If an image can't be read or its mask has another size.
    """
    rows = []
    for case, result in analyze_cases(cases, model, total=len(cases)):
        prediction = result.prediction
        truth = read_mask(case, result.frame.geometry.shape)
        rows.append(
            (
                prediction.probabilities,
                prediction.malignancy,
                [label in prediction.prediction_set for label in LABELS],
                prediction.abstained,
                dice(truth, result.mask.mask) if truth.any() else float("nan"),
                float(result.mask.mask.mean()),
                bool(truth.any()),
            )
        )
    columns = list(zip(*rows, strict=True))
    return Scores(
        names=tuple(case.name for case in cases),
        groups=tuple(case.group for case in cases),
        labels=np.array([case.class_index for case in cases]),
        probabilities=np.array(columns[0], dtype=np.float64),
        malignancy=np.array(columns[1], dtype=np.float64),
        sets=np.array(columns[2], dtype=bool),
        abstained=np.array(columns[3], dtype=bool),
        dice=np.array(columns[4], dtype=np.float64),
        found_share=np.array(columns[5], dtype=np.float64),
        has_lesion=np.array(columns[6], dtype=bool),
    )
