"""A result for the clipboard: in words, and as the JSON record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
import json
from typing import Any

from PySide6.QtCore import QMimeData

from busi_desktop.domain.reading import Override
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.ui import wording


def result_mime(
    result: AnalysisResult,
    *,
    source: str,
    override: Override | None,
    about: Mapping[str, Any],
    also: Sequence[str],
) -> QMimeData:
    """Return what is pasted as text, and as JSON where a program asks for it.

    Parameters
    ----------
    result
        What is shown.
    source
        The file's label.
    override
        Why the reader wanted the numbers of an abstained frame.
    about
        What the model's manifest says of it.
    also
        What the reader did on the frame, in lines: measurements, an assessment.
    """
    from busi_desktop.export.record import TIMINGS, result_record

    timings = dict.fromkeys(TIMINGS, 0.0) | result.timings_ms
    timings["total"] = sum(result.timings_ms.values())
    record = result_record(result, source=source, files={}, timings_ms=timings, override=override)
    data = json.dumps(record, indent=1, ensure_ascii=False)
    text = wording.plain_text(result, source=source, override=override, about=about)
    parts = (text, "\n".join(also).strip("\n"), data) if also else (text, data)
    mime = QMimeData()
    mime.setText("\n\n".join(parts) + "\n")
    mime.setData("application/json", data.encode())
    return mime
