"""Cursors that say which tool is in hand."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from busi_desktop.domain.figure import FigureKind
from busi_desktop.ui.measuring.icons import paint_sign
from busi_desktop.ui.theme import CANVAS, ON_CANVAS

_SIDE, _MIDDLE, _ARM, _GAP = 40, 14, 10, 3


def hold_cursor() -> QCursor:
    """Return the cursor over what can be taken hold of."""
    return QCursor(Qt.CursorShape.PointingHandCursor)


def tool_cursor(kind: FigureKind | str | None) -> QCursor:
    """Return a cross that leaves its middle free, with the tool's sign beside it."""
    if kind is None:
        return QCursor(Qt.CursorShape.CrossCursor)
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    middle = _MIDDLE + 0.5
    sign = QRectF(_MIDDLE + 8, _MIDDLE + 8, 16, 16)
    for color, width in ((CANVAS, 3.0), (ON_CANVAS, 1.0)):
        painter.setPen(QPen(QColor(color), width))
        for near, far in ((-_ARM, -_GAP), (_GAP, _ARM)):
            painter.drawLine(QLineF(middle + near, middle, middle + far, middle))
            painter.drawLine(QLineF(middle, middle + near, middle, middle + far))
        paint_sign(painter, kind, sign, QColor(color), width + 0.4)
    painter.end()
    return QCursor(pixmap, _MIDDLE, _MIDDLE)
