"""A window that shows a result of the builders: no model, no waiting."""

from __future__ import annotations

from pathlib import Path

import pytest

from busi_desktop.app.entries import Selection
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.io.discover import SourceRef
from tests.gui.report.conftest import result_with

STEM = "DOE^JANE"


@pytest.fixture
def show(window, workspace):
    """Return what puts a result on the screen as the controller does."""

    def put(result: AnalysisResult | None = None) -> AnalysisResult:
        result = result or result_with()
        (entry,) = workspace.add_entries(
            [SourceRef(label=f"{STEM}.png", stem=STEM, path=Path(f"{STEM}.png"))]
        )
        workspace.select(Selection(entry_id=entry.entry_id))
        workspace.set_params(result.mask.params)
        workspace.set_frame(result.frame)
        workspace.set_result(result)
        workspace.selection_changed.emit(workspace.selection)
        return result

    return put


@pytest.fixture
def save_as(monkeypatch):
    """Return what answers the file dialog, and keeps the name that it suggested."""
    suggested: list[str] = []

    def answer(path: Path | str) -> list[str]:
        def chosen(_parent, _title, name, *_args):
            suggested.append(name)
            return str(path), ""

        monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", chosen)
        return suggested

    return answer
