"""One row per lesion: size, area, shape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from busi_desktop.app.calibration_words import full_origin_text, obstacle_text
from busi_desktop.domain.geometry import Obstacle
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.ui.wording import area_text, percent, size_text

_MAX_ROWS_SEEN = 4
_SIZE_COLUMN = 1
_CELL_PADDING_PX = 10


class LesionTable(QTableWidget):
    """Show measurements; the rest of them stands in each row's tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self.setAccessibleName(self.tr("Lesions"))
        self.setHorizontalHeaderLabels(
            ["", self.tr("Long × short"), self.tr("Area"), self.tr("D/W"), self.tr("Prob.")]
        )
        explanations = (
            self.tr("Number, the largest lesion first"),
            self.tr("Longest extent, and the largest one across it"),
            self.tr("Area of the mask"),
            self.tr("Depth over width: above 1 is taller than wide"),
            self.tr("Mean lesion probability inside the mask"),
        )
        for column, explanation in enumerate(explanations):
            item = self.horizontalHeaderItem(column)
            if item is not None:
                item.setToolTip(explanation)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_SIZE_COLUMN, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(20)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QTableWidget.Shape.NoFrame)

    def show_lesions(self, lesions: tuple[LesionMeasurements, ...]) -> None:
        """Show other lesions; none hides the table."""
        self.setVisible(bool(lesions))
        self.setRowCount(len(lesions))
        for row, lesion in enumerate(lesions):
            texts = (
                str(lesion.number),
                size_text(lesion),
                area_text(lesion),
                f"{lesion.depth_to_width:.2f}",
                percent(lesion.score),
            )
            for column, text in enumerate(texts):
                item = self._item_at(row, column)
                item.setText(text)
                item.setToolTip(self._all_of(lesion))
        self._fit_height()

    def _fit_height(self) -> None:
        self._write_heading()
        row_px = self._n_lines() * self.fontMetrics().height() + 8
        self.verticalHeader().setDefaultSectionSize(row_px)
        seen = min(self.rowCount(), _MAX_ROWS_SEEN)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + row_px * seen + 2)

    def _write_heading(self) -> None:
        """Break the sizes' heading where their column is too narrow for one line of it."""
        heading = self.tr("Long × short")
        room = self.columnWidth(_SIZE_COLUMN) - _CELL_PADDING_PX
        if self.horizontalHeader().fontMetrics().horizontalAdvance(heading) > room:
            heading = heading.replace(" × ", " ×\n")
        item = self.horizontalHeaderItem(_SIZE_COLUMN)
        if item is not None and item.text() != heading:
            item.setText(heading)

    def _n_lines(self) -> int:
        """Return the lines of a row: a size that doesn't fit on one must not lose its end."""
        items = (self.item(row, _SIZE_COLUMN) for row in range(self.rowCount()))
        widths = [self.fontMetrics().horizontalAdvance(item.text()) for item in items if item]
        return (
            2 if max(widths, default=0) + _CELL_PADDING_PX > self.columnWidth(_SIZE_COLUMN) else 1
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take a second line where the sizes need it."""
        super().resizeEvent(event)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that texts of another size need."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_height()

    def _item_at(self, row: int, column: int) -> QTableWidgetItem:
        """Return a cell, made if it is new: a dragged slider writes them many times a second."""
        item: QTableWidgetItem | None = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        return item

    def _scale_of(self, lesion: LesionMeasurements) -> str:
        """Say where this lesion's millimeters come from, or why it has none."""
        if lesion.spacing is not None:
            return self.tr("Millimeters: {origin}").format(origin=full_origin_text(lesion.spacing))
        reason = obstacle_text(lesion.obstacle or Obstacle.NO_CALIBRATION)
        return self.tr("No millimeters: {reason}").format(reason=reason)

    def _all_of(self, lesion: LesionMeasurements) -> str:
        left, top, width, height = lesion.bbox_xywh
        return "\n".join(
            (
                self.tr("Lesion {number}").format(number=lesion.number),
                self.tr("Box: {w} × {h} px at ({x}, {y})").format(w=width, h=height, x=left, y=top),
                self.tr("Area: {area} px").format(area=lesion.area_px),
                self._scale_of(lesion),
                self.tr("Long axis against the horizontal: {angle:.0f}°").format(
                    angle=lesion.orientation_deg
                ),
                self.tr("Circularity: {value:.2f} (1 is a disc)").format(value=lesion.circularity),
                self.tr("Solidity: {value:.2f} (1 is convex)").format(value=lesion.solidity),
            )
        )
