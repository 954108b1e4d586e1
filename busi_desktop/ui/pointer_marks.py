"""What follows the pointer over a picture: the lens, the linked cursor and the dragged box."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsScene

from busi_desktop.ui.theme import CANVAS, CANVAS_FOCUS, ON_CANVAS

LENS_POWER = 3.0
LENS_RADIUS_PX = 120.0
_CROSS_PX = 11.0
_CROSS_GAP_PX = 3.0


def paint_lens(painter: QPainter, scene: QGraphicsScene, at: QPointF, *, smooth: bool) -> None:
    """Paint the scene enlarged in a circle, so that what is under its middle stays there.

    Parameters
    ----------
    painter
        Paints in the coordinates of the view.
    scene
        Drawn anew, not as an enlarged picture of the screen: the lens shows more of the frame.
    at
        Middle, in the coordinates of the view and of the scene.
    smooth
        Whether the enlarged picture's pixels shall be smoothed.
    """
    circle = QRectF(0, 0, 2 * LENS_RADIUS_PX, 2 * LENS_RADIUS_PX)
    circle.moveCenter(at)
    part = QRectF(0, 0, circle.width() / LENS_POWER, circle.height() / LENS_POWER)
    part.moveCenter(at)
    outline = QPainterPath()
    outline.addEllipse(circle)
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(circle, QColor(CANVAS))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    scene.render(painter, circle, part)
    painter.restore()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, width in ((CANVAS, 4.0), (CANVAS_FOCUS, 2.0)):
        painter.setPen(QPen(QColor(color), width))
        painter.drawEllipse(circle)
    painter.restore()


def paint_cross(painter: QPainter, at: QPointF) -> None:
    """Paint an open cross, light on dark, that leaves the point itself to be seen."""
    for color, width in ((CANVAS, 3.0), (ON_CANVAS, 1.0)):
        painter.setPen(QPen(QColor(color), width))
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            way = QPointF(x, y)
            painter.drawLine(at + way * _CROSS_GAP_PX, at + way * _CROSS_PX)


def paint_band(painter: QPainter, box: QRectF) -> None:
    """Paint the box that is being dragged."""
    painter.setPen(QPen(QColor(CANVAS), 1.0))
    painter.drawRect(box)
    painter.setPen(QPen(QColor(ON_CANVAS), 1.0, Qt.PenStyle.DashLine))
    painter.drawRect(box)
