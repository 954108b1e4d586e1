"""What a report is made of: an analysis and what its reader adds. Frozen before it is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import uuid4

from busi_desktop.app.assessment_words import Told
from busi_desktop.app.measurement_rows import MeasurementRow
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.ui.report.paper import A4


def now_here() -> datetime:
    """Return the time with its zone."""
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """Hold what the reader typed about the patient; the program never fills it in by itself."""

    name: str = ""
    number: str = ""
    birth_date: str = ""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Report:
    """Hold all that a report says.

    Attributes
    ----------
    result
        The analyzed frame: the outline, the measurements and the AI's answer come from it alone.
    words
        The reader's findings, free text.
    patient
        None leaves blank lines to fill in by hand.
    measured
        The reader's own measurements on this frame.
    opinion
        What the reader had committed before the AI's answer was shown; empty if nothing.
    assessment
        The reader's form for the frame in words, or None.
    report_id
        Names this report beyond doubt; it stands on each page and in the file's name.
    """

    result: AnalysisResult
    site: str = ""
    reader: str = ""
    words: str = ""
    patient: Patient | None = None
    measured: tuple[MeasurementRow, ...] = ()
    opinion: str = ""
    assessment: Told | None = None
    paper: str = A4
    report_id: str = field(default_factory=lambda: str(uuid4()))
    made_at: datetime = field(default_factory=now_here)

    @property
    def file_name(self) -> str:
        """Return a name for the file; it tells nothing of the patient or of the image's file."""
        return f"report_{self.made_at:%Y-%m-%d}_{self.report_id[:8]}.pdf"
