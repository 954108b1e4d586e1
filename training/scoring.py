"""Run the shipped program on cases with known truth."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.inference.runtime import Model
from busi_desktop.pipeline.analyze import analyze
from training.cases import Case, read_frame, read_mask
from training.metrics import Floats, boundary_distance

Bools = NDArray[np.bool_]
Words = NDArray[np.str_]
Alter = Callable[[Frame, Bools], tuple[Frame, Bools] | None]
"""Changes a frame and its true mask before the program sees them; None leaves the case out."""

NUISANCES = ("height", "width", "brightness", "contrast", "black", "saturated", "color")
"""What is known of a frame without looking at the tissue: see `nuisances_of`."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Scores:
    """Hold what the program said about each case beside its truth, in the cases' order.

    Attributes
    ----------
    names, groups, sources, devices, birads, histologies
        As in `Case`; empty words where the data don't tell.
    labels
        True classes, int ``(n,)``, in the order of `LABELS`.
    probabilities
        Calibrated, ``(n, 3)``.
    malignancy
        Calibrated chance of malignancy given a lesion.
    sets
        Membership in the prediction set, bool ``(n, 3)``.
    reasons
        Codes of the reasons to abstain, joined by semicolons.
    frame_px, truth_px, found_px, overlap_px
        Pixels of the frame, the true mask, the final mask, and both masks.
    hd95
        Hausdorff distance (95th percentile) in shares of the frame's diagonal; 1 where the lesion
        got no mask, nan where there is no lesion.
    nuisances
        ``(n, 7)``, in the order of `NUISANCES`.
    """

    names: Words
    groups: Words
    sources: Words
    devices: Words
    birads: Words
    histologies: Words
    labels: NDArray[np.int64]
    probabilities: Floats
    malignancy: Floats
    sets: Bools
    abstained: Bools
    reasons: Words
    frame_px: Floats
    truth_px: Floats
    found_px: Floats
    overlap_px: Floats
    hd95: Floats
    nuisances: Floats

    @property
    def has_lesion(self) -> Bools:
        """Whether the true mask shows a lesion."""
        return self.truth_px > 0.0

    @property
    def dice(self) -> Floats:
        """Dice of the final mask; nan where there is no lesion."""
        dice = 2.0 * self.overlap_px / np.maximum(self.truth_px + self.found_px, 1.0)
        return np.where(self.has_lesion, dice, np.nan)

    @property
    def iou(self) -> Floats:
        """Intersection over union of the final mask; nan where there is no lesion."""
        return self.dice / (2.0 - self.dice)

    @property
    def found_share(self) -> Floats:
        """Share of the frame that the final mask covers."""
        return self.found_px / self.frame_px

    @property
    def lesion_share(self) -> Floats:
        """Share of the frame that the true mask covers."""
        return self.truth_px / self.frame_px

    def take(self, chosen: NDArray[Any]) -> Scores:
        """Return the chosen cases: indices, or bool ``(n,)``."""
        return Scores(**{field.name: getattr(self, field.name)[chosen] for field in fields(self)})


def analyze_cases(
    cases: Iterable[Case], model: Model, *, total: int
) -> Iterable[tuple[Case, AnalysisResult]]:
    """Yield each case with the program's result at the model's default parameters."""
    for case in tqdm(cases, total=total, desc="Analyzing", unit="image", disable=None):
        yield case, analyze(read_frame(case), model, model.manifest.segmentation)


def nuisances_of(frame: Frame) -> list[float]:
    """Return log height and width, mean and spread of gray, shares of black, white, colored."""
    pixels = frame.pixels
    spread = None if frame.rgb is None else np.ptp(frame.rgb.astype(np.int16), axis=2)
    return [
        float(np.log(pixels.shape[0])),
        float(np.log(pixels.shape[1])),
        float(pixels.mean()) / 255.0,
        float(pixels.std()) / 255.0,
        float((pixels < 5).mean()),
        float((pixels > 250).mean()),
        0.0 if spread is None else float((spread > 20).mean()),
    ]


def outline_row(case: Case, frame: Frame, truth: Bools, found: Bools) -> dict[str, Any]:
    """Return what is known of a case, and how its outline agrees with the truth."""
    distance = float("nan")
    if truth.any():
        diagonal = float(np.hypot(*truth.shape))
        distance = boundary_distance(truth, found) / diagonal if found.any() else 1.0
    return {
        "names": case.name,
        "groups": case.group,
        "sources": case.source,
        "devices": case.device,
        "birads": case.birads,
        "histologies": case.histology,
        "labels": case.class_index,
        "frame_px": float(truth.size),
        "truth_px": float(truth.sum()),
        "found_px": float(found.sum()),
        "overlap_px": float((truth & found).sum()),
        "hd95": distance,
        "nuisances": nuisances_of(frame),
    }


def _row(case: Case, frame: Frame, truth: Bools, model: Model) -> dict[str, Any]:
    result = analyze(frame, model, model.manifest.segmentation)
    prediction = result.prediction
    return outline_row(case, frame, truth, result.mask.mask) | {
        "probabilities": prediction.probabilities,
        "malignancy": prediction.malignancy,
        "sets": [label in prediction.prediction_set for label in LABELS],
        "abstained": prediction.abstained,
        "reasons": ";".join(prediction.suitability.reasons),
    }


def score_cases(cases: Sequence[Case], model: Model, *, alter: Alter | None = None) -> Scores:
    """Analyze every case and compare with its truth.

    Parameters
    ----------
    cases
        At least one.
    model
        The exported model.
    alter
        Changes each frame first, or leaves a case out: a probe of what the model leans on.

    Raises
    ------
    UserError
        If an image can't be read or its mask has another size.
    """
    rows = []
    for case in tqdm(cases, desc="Analyzing", unit="image", disable=None):
        frame = read_frame(case)
        truth = read_mask(case, frame.geometry.shape)
        changed = (frame, truth) if alter is None else alter(frame, truth)
        if changed is not None:
            rows.append(_row(case, *changed, model))
    return scores_of(rows)


def scores_of(rows: Sequence[dict[str, Any]]) -> Scores:
    """Return the scores of rows that have a value for each attribute."""
    kinds: dict[str, Any] = {"labels": np.int64, "sets": bool, "abstained": bool}
    kinds |= dict.fromkeys(
        ("names", "groups", "sources", "devices", "birads", "histologies", "reasons"), np.str_
    )
    shapes = {"probabilities": (-1, 3), "sets": (-1, 3), "nuisances": (-1, len(NUISANCES))}
    columns = {}
    for field in fields(Scores):
        kind = kinds.get(field.name, np.float64)
        column = np.array([row[field.name] for row in rows], dtype=kind)
        columns[field.name] = column.reshape(shapes.get(field.name, (-1,)))
    return Scores(**columns)
