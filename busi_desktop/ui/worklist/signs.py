"""Signs of the worklist, told apart by their shape alone and drawn in the color of the text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from busi_desktop.domain.worklist import FrameState

_GRID = 16.0
_LINE = 1.6

MISSING, NOTE = "missing", "note"

_LINES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    FrameState.DRAFT: (
        ((2.5, 13.5), (3.5, 9.5), (11, 2), (14, 5), (6.5, 12.5), (2.5, 13.5)),
        ((9, 4), (12, 7)),
    ),
    FrameState.SIGNED: (((2.5, 8.5), (6.5, 12.5), (13.5, 3.5)),),
    FrameState.ADJUDICATED: (
        ((1, 9), (4.5, 12.5), (10.5, 4.5)),
        ((7.5, 11.5), (8.5, 12.5), (15, 4)),
    ),
    MISSING: (((3, 3), (13, 13)), ((13, 3), (3, 13))),
    NOTE: (
        ((3, 2), (13, 2), (13, 14), (3, 14), (3, 2)),
        ((5.5, 5.5), (10.5, 5.5)),
        ((5.5, 8), (10.5, 8)),
        ((5.5, 10.5), (8.5, 10.5)),
    ),
}
_CIRCLES: dict[str, tuple[tuple[float, float, float], ...]] = {
    FrameState.NEW: ((8, 8, 5.5),),
    FrameState.TO_ADJUDICATE: ((5.5, 8, 4.5), (10.5, 8, 4.5)),
}


def sign(name: str) -> QPainterPath:
    """Return a sign's lines on a grid of 16 × 16."""
    path = QPainterPath()
    for first, *rest in _LINES.get(name, ()):
        path.moveTo(*first)
        for point in rest:
            path.lineTo(*point)
    for x, y, radius in _CIRCLES.get(name, ()):
        path.addEllipse(QPointF(x, y), radius, radius)
    return path


def paint_sign(painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
    """Paint a sign into a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _GRID, box.height() / _GRID)
    join, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(color, _LINE, Qt.PenStyle.SolidLine, cap, join))
    painter.drawPath(sign(name))
    painter.restore()
