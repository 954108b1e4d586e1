"""Small pictures with the lesions' outlines."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from busi_desktop.ui.badges import single_shot
from busi_desktop.ui.qimage import gray_qimage, rgb_qimage
from busi_desktop.ui.results.model import ResultsModel
from busi_desktop.ui.results.rows import Row
from busi_desktop.ui.theme import CANVAS, LESION

PICTURE_SIZE = QSize(64, 48)
PAD_PX = 4
_KEPT = 300
_AT_ONCE = 3
_HALO_PX, _LINE_PX = 3.0, 1.4

Index = QModelIndex | QPersistentModelIndex


class PictureDelegate(QStyledItemDelegate):
    """Paint rows' pictures; only those that are seen are made, a few at once, and kept for a while.

    Its parent is the view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmaps: OrderedDict[tuple[int, float], tuple[Row, QPixmap]] = OrderedDict()
        self._n_made = 0
        self._waiting: list[QPersistentModelIndex] = []
        self._later = single_shot(self, 0, self._go_on)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the picture's size with a margin."""
        return PICTURE_SIZE + QSize(2 * PAD_PX, 2 * PAD_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row's picture."""
        super().paint(painter, option, index)  # background and focus
        model = index.model()
        if not isinstance(model, ResultsModel):
            return
        style = QStyleOptionViewItem(option)  # it owns the box, and must outlive it
        row = model.row_at(index.row())
        ratio = painter.device().devicePixelRatio()
        box = QRect(0, 0, PICTURE_SIZE.width(), PICTURE_SIZE.height())
        target = QStyle.alignedRect(
            Qt.LayoutDirection.LeftToRight,
            Qt.AlignmentFlag.AlignCenter,
            box.size(),
            style.rect,
        )
        pixmap = self._pixmap(row, ratio)
        if pixmap is None:
            painter.fillRect(target, QColor(CANVAS))
            self._waiting.append(QPersistentModelIndex(index))
            self._later.start()
        else:
            painter.drawPixmap(target, pixmap)

    @Slot()
    def _go_on(self) -> None:
        """Have those painted for which there was no time; of a whole page they take 30 ms."""
        waiting, self._waiting, self._n_made = self._waiting, [], 0
        view = self.parent()
        if isinstance(view, QAbstractItemView):
            for index in waiting:
                if index.isValid():
                    view.update(view.model().index(index.row(), index.column()))

    def _pixmap(self, row: Row, ratio: float) -> QPixmap | None:
        """Return a row's picture, or None where enough of them were made for now."""
        key = (id(row), ratio)
        if key not in self._pixmaps:
            if self._n_made >= _AT_ONCE:
                return None
            self._n_made += 1
            self._later.start()
            self._pixmaps[key] = (row, draw_picture(row, ratio))  # the row keeps its id taken
        self._pixmaps.move_to_end(key)
        while len(self._pixmaps) > _KEPT:
            self._pixmaps.popitem(last=False)
        return self._pixmaps[key][1]


def draw_picture(row: Row, ratio: float) -> QPixmap:
    """Return a row's picture with its outlines, `ratio` device pixels for each logical one."""
    pixmap = QPixmap(PICTURE_SIZE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(CANVAS))
    if row.picture is None:
        return pixmap
    convert = gray_qimage if row.picture.ndim == 2 else rgb_qimage
    image = convert(row.picture)
    size = image.size().scaled(PICTURE_SIZE, Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(
        (PICTURE_SIZE.width() - size.width()) / 2,
        (PICTURE_SIZE.height() - size.height()) / 2,
        size.width(),
        size.height(),
    )
    painter = QPainter(pixmap)
    painter.setRenderHints(
        QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
    )
    painter.drawImage(target, image)
    outlines = () if row.facts is None else row.facts.outlines
    scale = np.array([target.width() / image.width(), target.height() / image.height()])
    offset = np.array([target.left(), target.top()])
    polygons = [
        QPolygonF([QPointF(x, y) for x, y in (line * scale + offset).tolist()]) for line in outlines
    ]
    for color, width_px in ((QColor(0, 0, 0, 190), _HALO_PX), (QColor(LESION), _LINE_PX)):
        painter.setPen(QPen(color, width_px))
        for polygon in polygons:
            painter.drawPolygon(polygon)
    painter.end()
    return pixmap
