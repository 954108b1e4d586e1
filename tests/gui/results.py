"""Results for panels that are tested alone, and a look at what a panel says."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget

from busi_desktop.domain.prediction import OperatingPoints, Suitability
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.pipeline.resegment import resegment
from tests.builders import make_frame, make_prediction, make_result

UNSUITABLE = Suitability(score=0.21, reasons=("too_small", "low_contrast"))
NO_POINTS = OperatingPoints()


def result_of(
    *,
    gate: float = 0.0,
    suitability: Suitability | None = None,
    points: OperatingPoints = NO_POINTS,
) -> AnalysisResult:
    """Return a result whose chance of a lesion is 93 %, cut by the real pipeline."""
    frame = make_frame()
    prediction = replace(
        make_prediction(frame, malignancy=0.24, suitability=suitability), operating_points=points
    )
    return resegment(
        make_result(frame, prediction=prediction), SegmentationParams(presence_gate=gate)
    )


def seen(panel: QWidget, name: str) -> str | None:
    """Return a label's text, or None where it isn't shown."""
    label = panel.findChild(QLabel, name)
    return label.text().replace("\u202f", " ") if label.isVisible() else None
