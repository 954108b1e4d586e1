"""The window of all results: a table that sorts and filters, plots, and what can be saved."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.session import Session
from busi_desktop.ui.results.columns import status_title, table_rows
from busi_desktop.ui.results.model import ResultsModel
from busi_desktop.ui.results.rows import RowStatus
from busi_desktop.ui.results.run_bar import RunBar
from busi_desktop.ui.results.table import ResultsTable
from busi_desktop.ui.wording import research_line

if TYPE_CHECKING:  # bring pyqtgraph
    from busi_desktop.ui.results.bar_plot import Bar
    from busi_desktop.ui.results.plot_page import PlotPage

_TABLE, _PLOTS = range(2)
_SIZE = (1290, 660)
_OF_SCREEN = 0.95


class ResultsWindow(QWidget):
    """Stand beside the main window: the reader goes on reading there.

    `row_opened` carries a row's key.
    """

    row_opened = Signal(object)
    save_results_wanted = Signal()
    save_table_wanted = Signal()
    hidden_changed = Signal(object)

    def __init__(self, session: Session, keys_to_close: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("results_window")
        self.setWindowTitle(self.tr("Results – busi_desktop"))
        self.model = ResultsModel(session.workspace, self)
        self.table = ResultsTable(self.model, self)
        self._plots: PlotPage | None = None
        self._plots_place = QWidget(self)
        QVBoxLayout(self._plots_place).setContentsMargins(0, 0, 0, 0)
        self.run_bar = RunBar(session.folder_run, self)
        self._words = QLineEdit(self)
        self._statuses = QComboBox(self)
        self._tabs = QTabWidget(self)
        self._summary = QLabel(self)
        self._set_up_filter()
        self._tabs.setObjectName("results_tabs")
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.table, self.tr("&Table"))
        self._tabs.addTab(self._plots_place, self.tr("&Plots"))
        self._tabs.currentChanged.connect(self._show_plots)
        self._lay_out()
        self.table.row_opened.connect(self.row_opened)
        self.table.hidden_changed.connect(self.hidden_changed)
        self.model.arranged.connect(self._look)
        session.workspace.params_changed.connect(self._look)
        for key in keys_to_close:
            QShortcut(QKeySequence(key), self, self.close)
        QShortcut(QKeySequence("Ctrl+F"), self, self._words.setFocus)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize() * _OF_SCREEN))

    def _set_up_filter(self) -> None:
        self._words.setObjectName("results_words")
        self._words.setPlaceholderText(self.tr("Find a file, class or reason (Ctrl+F)"))
        self._words.setAccessibleName(self.tr("Show only rows with these words"))
        self._words.setToolTip(self.tr("Show only rows that hold all of these words"))
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self.model.set_words)
        self._statuses.setObjectName("results_status")
        self._statuses.setAccessibleName(self.tr("Show only rows of this status"))
        self._statuses.setToolTip(self.tr("Show only rows of this status"))
        self._statuses.addItem(self.tr("All"), None)
        for status in RowStatus:
            self._statuses.addItem(status_title(status), status.value)
        self._statuses.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # Counts lengthen the entries, and Qt keeps the least width of the first ones.
        self._statuses.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._statuses.currentIndexChanged.connect(self._choose_status)

    def _lay_out(self) -> None:
        self._columns = self._button("results_columns", self.tr("&Columns"), self._show_column_menu)
        self._columns.setToolTip(self.tr("Choose which columns are shown"))
        self._save_table = self._button(
            "save_table", self.tr("Save table as CS&V…"), self.save_table_wanted.emit
        )
        self._save_table.setToolTip(self.tr("Write the rows and columns shown into one file"))
        self._save = self._button(
            "save_results", self.tr("&Save results…"), self.save_results_wanted.emit
        )
        self._save.setToolTip(
            self.tr(
                "Write masks, probability maps, results.csv and results.jsonl of all files into an "
                "empty folder; what isn't analyzed yet is analyzed first"
            )
        )
        top = QHBoxLayout()
        top.addWidget(self._words, 1)
        top.addWidget(self._statuses)
        top.addWidget(self._columns)
        top.addWidget(self._save_table)
        top.addWidget(self._save)
        self._summary.setObjectName("results_summary")
        self._summary.setWordWrap(True)
        research = QLabel(research_line(), self)
        research.setProperty("role", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self._summary, 1)
        foot.addWidget(research)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.run_bar)
        column.addWidget(self._tabs, 1)
        column.addLayout(foot)

    def _button(self, name: str, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(run)
        return button

    @property
    def plots(self) -> PlotPage:
        """Return the page of plots, made when it is first looked at."""
        if self._plots is None:
            from busi_desktop.ui.results.plot_page import PlotPage

            self._plots = PlotPage(self._plots_place)
            self._plots.chosen.connect(self._choose)
            layout = self._plots_place.layout()
            if layout is not None:
                layout.addWidget(self._plots)
        return self._plots

    # ------------------------------------------------------------------------------- intents
    def show_failures(self) -> None:
        """List what failed, and nothing else."""
        self._words.clear()
        self._statuses.setCurrentIndex(self._statuses.findData(RowStatus.FAILED.value))
        self._tabs.setCurrentIndex(_TABLE)

    def table_rows(self) -> tuple[tuple[str | float | None, ...], ...]:
        """Return titles and values of what the table shows."""
        columns = [self.model.columns[place] for place in self.table.seen_columns()]
        return table_rows(columns, list(self.model.shown))

    @Slot(int)
    def _choose_status(self, place: int) -> None:
        chosen = self._statuses.itemData(place)  # Qt keeps a plain text
        self.model.set_status(None if chosen is None else RowStatus(chosen))

    @Slot()
    def _show_column_menu(self) -> None:
        button = self._columns
        self.table.column_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(object)
    def _choose(self, bar: Bar) -> None:
        """Choose a bar's rows in the table."""
        self._tabs.setCurrentIndex(_TABLE)
        self.table.choose(bar.keys)
        self.table.setFocus()
        text = self.tr("{n} frames chosen: {what}")
        self._summary.setText(text.format(n=len(bar.keys), what=bar.words))

    # --------------------------------------------------------------------------- what is there
    @Slot()
    def _look(self) -> None:
        """Count, and draw what is seen."""
        rows = list(self.model.all_rows)
        counts = Counter(row.status for row in rows)
        for place in range(1, self._statuses.count()):
            status = RowStatus(self._statuses.itemData(place))
            text = f"{status_title(status)} ({counts[status]})"
            self._statuses.setItemText(place, text)
        self._statuses.setItemText(0, self.tr("All ({n})").format(n=len(rows)))
        self._summary.setText(self._summed_up(counts, len(rows)))
        self._save.setEnabled(bool(rows) and not self.run_bar.is_running)
        self._save_table.setEnabled(self.model.rowCount() > 0)
        self.run_bar.look()
        self._show_plots()

    def _summed_up(self, counts: Counter[RowStatus], n_rows: int) -> str:
        if not n_rows:
            return self.tr("No files are open.")
        parts = [self.tr("{n} frames").format(n=n_rows)]
        parts += [f"{n} {status_title(status).lower()}" for status, n in counts.items() if n]
        text = ": ".join([parts[0], ", ".join(parts[1:])])
        n_shown = self.model.rowCount()
        if n_shown != n_rows:
            text += " · " + self.tr("{n} shown").format(n=n_shown)
        n_old = sum(1 for row in self.model.all_rows if self.model.is_outdated(row))
        if n_old:
            words = self.tr("{n} under earlier segmentation settings: Analyze all brings them up")
            text += " · " + words.format(n=n_old)
        return text

    @Slot()
    def _show_plots(self) -> None:
        if self._tabs.currentIndex() == _PLOTS and self.isVisible():
            self.plots.show_rows(self.model.shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the workspace while the window is seen."""
        super().showEvent(event)
        self.model.set_active(True)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop following."""
        self.model.set_active(False)
        event.accept()
