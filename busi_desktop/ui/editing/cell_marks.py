"""What shows superpixels while they are painted with: a faint grid, and the cell pointed at."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busi_desktop.domain.cells import CellMap
from busi_desktop.ui.blend import superpixel_borders
from busi_desktop.ui.picture_view import PictureView
from busi_desktop.ui.scene_items import OutlineItem, mask_outline
from busi_desktop.ui.theme import ON_CANVAS

_GRID_ALPHA = 70
_GRID_Z, _CELL_Z = 2, 4
_CELL_PX = 2.0


class CellGrid(QGraphicsItem):
    """Draw the borders between cells, a source pixel wide."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()

    def show_cells(self, cells: CellMap | None) -> None:
        """Draw other cells, or none."""
        self.prepareGeometryChange()
        self._image = QImage() if cells is None else _grid_image(cells)
        self.setVisible(cells is not None)

    def boundingRect(self) -> QRectF:
        """Return the frame's box."""
        return QRectF(0, 0, self._image.width(), self._image.height())

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw the grid."""
        if not self._image.isNull():
            painter.drawImage(self.boundingRect(), self._image)


class CellMarks:
    """Own the items that show cells on a view."""

    def __init__(self, view: PictureView) -> None:
        self._view = view
        self.grid = CellGrid()
        self.grid.setZValue(_GRID_Z)
        self.cell = OutlineItem()
        self.cell.setZValue(_CELL_Z)
        self.cell.set_color(QColor(ON_CANVAS))
        self.cell.set_width(_CELL_PX)
        self._marked: tuple[CellMap, int] | None = None
        view.add_item(self.grid)
        view.add_item(self.cell)
        self.hide()

    @property
    def marked_cell(self) -> int | None:
        """Return the cell that is highlighted, or None."""
        return None if self._marked is None else self._marked[1]

    def show_grid(self, cells: CellMap | None) -> None:
        """Show the borders of cells; none without."""
        self.grid.show_cells(cells)
        self._view.viewport().update()
        if cells is None or self._marked is None or self._marked[0] is not cells:
            self.show_cell(None, None)

    def show_cell(self, cells: CellMap | None, cell: int | None) -> None:
        """Highlight one cell, or none."""
        wanted = None if cells is None or cell is None else (cells, cell)
        if wanted == self._marked:
            return
        self._marked = wanted
        self.cell.setVisible(wanted is not None)
        if cells is not None and cell is not None:
            (row0, col0, _, _), inside = cells.inside(cell)
            path = mask_outline(inside)
            path.translate(col0, row0)
            self.cell.setPath(path)
        self._view.viewport().update()  # the halo is wider than the item says when zoomed out

    def hide(self) -> None:
        """Show nothing."""
        self.show_grid(None)


def _grid_image(cells: CellMap) -> QImage:
    labels = cells.superpixels.labels
    word = np.uint32(_GRID_ALPHA * 0x01010101)  # white, premultiplied
    words = np.where(superpixel_borders(labels) > 0, word, np.uint32(0))
    height, width = labels.shape
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(words.tobytes(), width, height, 4 * width, form).copy()
