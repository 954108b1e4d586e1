"""The list of measurements of the file: copy, delete, jump."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.measurement_rows import MeasurementRow

_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Hold a row of the list, and the frame that it belongs to."""

    row: MeasurementRow
    subject: str
    frame_number: int
    n_frames: int = 1


class MeasurementsPanel(QWidget):
    """Show measurements, and tell which one the reader points at.

    `row_chosen` and `row_opened` carry a `Listed`.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed: tuple[Listed, ...] = ()
        self.list = QListWidget(self)
        self.list.setObjectName("measurements")
        self.list.setAccessibleName(self.tr("Measurements"))
        self.list.setToolTip(self.tr("Enter or a double click shows it on the image"))
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        empty = QLabel(
            self.tr("Nothing measured yet.\nPress D, then drag from one edge to the other."), self
        )
        empty.setObjectName("no_measurements")
        empty.setProperty("role", "muted")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        empty.setMargin(8)
        self.copy_button = self._button("copy_measurements", self.tr("Copy"))
        self.copy_button.setToolTip(self.tr("Copy all of these as text"))
        self.copy_button.setAccessibleName(self.tr("Copy measurements"))
        self.delete_button = self._button("delete_measurement", self.tr("Delete"))
        self.delete_button.setToolTip(self.tr("Delete the chosen measurement (Delete)"))
        self.delete_button.setAccessibleName(self.tr("Delete the chosen measurement"))
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.list)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.delete_button)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._on_activated)
        self.copy_button.clicked.connect(self.copy)
        self.delete_button.clicked.connect(self.delete_wanted)
        self.show_rows(())

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    # ----------------------------------------------------------------------------- what is shown
    def show_rows(self, listed: tuple[Listed, ...]) -> None:
        """Show other measurements; the chosen one stays chosen."""
        if listed == self._listed and self.list.count() == len(listed):
            return
        self._listed = listed
        blocker = QSignalBlocker(self.list)
        row = self.list.currentRow()
        self.list.clear()
        for one in listed:
            item = QListWidgetItem(self._text(one))
            item.setData(_ROLE, one)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(listed) - 1))
        del blocker
        self._stack.setCurrentIndex(1 if listed else 0)
        self.copy_button.setEnabled(bool(listed))

    def _text(self, one: Listed) -> str:
        if one.n_frames == 1:
            return one.row.text
        return self.tr("Frame {number} · {text}").format(
            number=one.frame_number + 1, text=one.row.text
        )

    def choose(self, subject: str | None, figure_id: str | None) -> None:
        """Mark a measurement without telling of it; None marks none."""
        wanted = (subject, figure_id)
        rows = [(one.subject, one.row.figure_id) for one in self._listed]
        blocker = QSignalBlocker(self.list)
        if wanted in rows:
            self.list.setCurrentRow(rows.index(wanted))
        elif not self.list.hasFocus():
            self.list.setCurrentRow(-1)
        del blocker
        self.delete_button.setEnabled(wanted in rows)

    def bring_forward(self) -> None:
        """Show this panel where it shares its place with others."""
        dock = self.parentWidget()
        while dock is not None and not isinstance(dock, QDockWidget):
            dock = dock.parentWidget()
        if dock is not None:
            dock.raise_()

    @property
    def text(self) -> str:
        """Return all measurements as lines."""
        return "\n".join(self._text(one) for one in self._listed)

    @Slot()
    def copy(self) -> None:
        """Put all measurements on the clipboard."""
        if self._listed:
            QGuiApplication.clipboard().setText(f"{self.text}\n")

    # --------------------------------------------------------------------------- what is wanted
    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.row_chosen.emit(self._listed[row])

    @Slot(object)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.row_opened.emit(item.data(_ROLE))
