"""A result with a lesion on a calibrated frame, and its report as a file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from busi_desktop.app.measurement_rows import MeasurementRow
from busi_desktop.domain.prediction import OperatingPoints
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.ui.report.pdf import encode_report
from busi_desktop.ui.report.report import Report
from tests.builders import (
    disc,
    make_frame,
    make_geometry,
    make_prediction,
    make_result,
    make_spacing,
)

SHAPE = (150, 200)
REPORT_ID = "0f8fad5b-d9cb-469f-a165-70867728950e"


def result_with(
    *, n_lesions: int = 1, suitability=None, calibrated: bool = True, mask=None
) -> AnalysisResult:
    """Return a result with lesions in a row, or another mask."""
    spacing = make_spacing(0.2) if calibrated else None
    frame = make_frame(SHAPE, geometry=make_geometry(SHAPE, spacing))
    if mask is None:
        mask = disc(SHAPE, center_rc=(70, 90), radius=25.0)
    if n_lesions > 1:
        mask[:] = False
        for number in range(n_lesions):
            row, col = 10 + 12 * (number // 14), 10 + 12 * (number % 14)
            mask |= disc(SHAPE, center_rc=(row, col), radius=4.0)
    prediction = replace(
        make_prediction(frame, suitability=suitability),
        operating_points=OperatingPoints(rule_out=0.1, rule_in=0.6),
    )
    return make_result(frame, mask=mask, prediction=prediction)


@pytest.fixture
def make_report(qapp, tmp_path):
    """Return what writes a report into a file."""

    def make(result: AnalysisResult | None = None, **parts) -> Path:
        report = Report(
            result=result or result_with(),
            report_id=REPORT_ID,
            made_at=datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
            **parts,
        )
        path = tmp_path / "report.pdf"
        path.write_bytes(encode_report(report))
        return path

    return make


CALIPER = MeasurementRow(
    number=1, figure_id="a", name="Caliper", value="14.2 mm", origin="ultrasound region"
)
