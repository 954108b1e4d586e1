"""The column of the result: the reader's own reading above it, or in its place."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from busi_desktop.ui.panel_scroll import PanelScroll
from busi_desktop.ui.reading.both import BothOpinions
from busi_desktop.ui.reading.form import ReadingForm
from busi_desktop.ui.result_panel import ResultPanel


class ReadingColumn(QWidget):
    """Show the result alone, the form in its place, or both opinions above the result."""

    def __init__(self, results: ResultPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = ReadingForm(self)
        self.both = BothOpinions(self)
        self._form = PanelScroll(self.form, self)
        self._results = results
        self._room = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._form)
        column.addWidget(self.both)
        column.addWidget(results, 1)
        column.addWidget(self._room, 1)
        self.show_result_alone()

    @property
    def is_asking(self) -> bool:
        """Tell whether the form is there."""
        return not self._form.isHidden()

    @property
    def shows_both(self) -> bool:
        """Tell whether both opinions are there."""
        return not self.both.isHidden()

    def show_result_alone(self) -> None:
        """Show the result."""
        self._show(form=False, both=False)

    def ask(self) -> None:
        """Show the form in the result's place."""
        self._show(form=True, both=False)

    def come_before(self, name: str) -> None:
        """Come forward if a dock of some name lies before this one; any other stays."""
        dock: QWidget | None = self
        while dock is not None and not isinstance(dock, QDockWidget):
            dock = dock.parentWidget()
        window = self.window()
        if dock is not None and isinstance(window, QMainWindow):
            behind = window.tabifiedDockWidgets(dock)
            if any(d.objectName() == name and not d.visibleRegion().isEmpty() for d in behind):
                dock.raise_()

    def show_both(self) -> None:
        """Show both opinions above the result."""
        self._show(form=False, both=True)

    def _show(self, *, form: bool, both: bool) -> None:
        self._form.setVisible(form)
        self.both.setVisible(both)
        self._results.setVisible(not form)
        self._room.setVisible(form)
