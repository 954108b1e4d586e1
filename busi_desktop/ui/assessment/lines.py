"""What is typed into the form: numbers that may be left open, and diameters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.assessment_words import size_titles
from busi_desktop.domain.assessment import Size
from busi_desktop.ui.assessment.flow import FlowLayout
from busi_desktop.ui.mnemonics import number_entries

CLOCK = "1[0-2]?|[2-9]"
CENTIMETERS = "\\d{1,2}([.,]\\d?)?"
MILLIMETERS = "\\d{1,3}([.,]\\d?)?"
_LETTERS = 6

Sizes = tuple[Size | None, Size | None, Size | None]
Measured = Callable[[], Sequence[tuple[str, Size]]]
"""Gives the calibrated measurements of the frame: what to call them, and their lengths."""


class NumberLine(QLineEdit):
    """Take a number of a pattern, a comma read as a point; empty is unknown."""

    def __init__(self, name: str, title: str, tip: str, pattern: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(tip)
        self.setPlaceholderText("–")
        self.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), self))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * _LETTERS + 12)

    @property
    def number(self) -> float | None:
        """Return the number typed, or None."""
        text = self.text().replace(",", ".")
        return float(text) if text else None

    def show_number(self, number: float | None) -> None:
        """Show a number; nothing is told."""
        with QSignalBlocker(self):
            self.setText("" if number is None else f"{number:g}")


class SizeLine(NumberLine):
    """Take a diameter in millimeters, typed or from a measurement."""

    def __init__(self, name: str, title: str, tip: str, parent: QWidget) -> None:
        super().__init__(name, title, tip, MILLIMETERS, parent)
        self._tip = tip
        self._measured: Size | None = None

    @property
    def size_mm(self) -> Size | None:
        """Return the diameter; another number than the measured one is a typed one."""
        if self._measured is not None and self.text() == f"{self._measured.mm:g}":
            return self._measured
        number = self.number
        return Size(mm=number) if number else None

    def show_size(self, size: Size | None) -> None:
        """Show a diameter; nothing is told."""
        self._measured = size if size is not None and size.figure_id is not None else None
        self.show_number(None if size is None else size.mm)
        origin = self.tr("Taken from a measurement of this frame.")
        self.setToolTip(self._tip if self._measured is None else f"{self._tip}\n{origin}")


def named(title: str, line: QLineEdit, parent: QWidget) -> QWidget:
    """Return a line behind its name, as one piece."""
    piece = QWidget(parent)
    row = QHBoxLayout(piece)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    label = QLabel(title, piece)
    label.setBuddy(line)
    row.addWidget(label)
    row.addWidget(line)
    return piece


class SizeBox(QGroupBox):
    """Ask for three diameters: typed, or taken from calibrated measurements by a button."""

    changed = Signal()

    def __init__(self, measured: Measured, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Size in mm"))
        self.setObjectName("assessment_size")
        self.setFlat(True)
        self._measured = measured
        horizontal, vertical, across = size_titles()
        tips = (
            self.tr("Longest horizontal diameter"),
            self.tr("Vertical diameter in the same view"),
            self.tr("Horizontal diameter in the view at right angles"),
        )
        titles = (horizontal, vertical, across)
        self.lines = tuple(
            SizeLine(f"size_{place}", title, tip, self)
            for place, (title, tip) in enumerate(zip(titles, tips, strict=True), start=1)
        )
        self.take = QPushButton(self.tr("From measurement…"), self)
        self.take.setObjectName("size_from_measurement")
        self.take.setToolTip(
            self.tr("Fill the first empty field from a calibrated measurement of this frame")
        )
        self.take.clicked.connect(self._offer)
        # In a widget of its own: within another layout, PySide forgets what the flow holds.
        fields = QWidget(self)
        flow = FlowLayout(fields)
        flow.setContentsMargins(0, 0, 0, 0)
        for title, line in zip(titles, self.lines, strict=True):
            flow.addWidget(named(title, line, fields))
            line.textEdited.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 2, 2)
        column.addWidget(fields)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def sizes(self) -> Sizes:
        """Return the diameters in the order of a report."""
        first, second, third = (line.size_mm for line in self.lines)
        return first, second, third

    def show_sizes(self, sizes: Sizes) -> None:
        """Show other diameters; nothing is told."""
        for line, size in zip(self.lines, sizes, strict=True):
            line.show_size(size)

    @Slot()
    def _offer(self) -> None:
        """Offer the frame's measurements; nothing is taken by itself."""
        menu = QMenu(self)
        menu.setObjectName("measured_sizes")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = self._measured()
        for title, size in offered:
            menu.addAction(title, partial(self._fill, size))
        if not offered:
            none = menu.addAction(self.tr("No measurement of this frame is in millimeters"))
            none.setEnabled(False)
        number_entries(menu)
        menu.popup(self.take.mapToGlobal(self.take.rect().bottomLeft()))

    def _fill(self, size: Size) -> None:
        """Put a measured diameter into the first empty field, or into the last one."""
        line = next((line for line in self.lines if line.size_mm is None), self.lines[-1])
        line.show_size(size)
        self.changed.emit()
