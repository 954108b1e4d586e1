"""A figure on the canvas: line and end marks, equally wide at every zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from busi_desktop.domain.figure import FigureKind, Point
from busi_desktop.measure.figures import half_diameters
from busi_desktop.ui.theme import MEASURE, ON_CANVAS

_HALO = QColor(0, 0, 0, 210)
_LINE_PX, _CHOSEN_PX, _HALO_PX, _GUIDE_PX = 1.5, 2.5, 3.0, 1.0
_CROSS_PX, _HANDLE_PX = 5.0, 4.0
_MAX_HANDLES = 40
_MARGIN = 40.0


def figure_path(kind: FigureKind, points_xy: Sequence[Point]) -> QPainterPath:
    """Return what a figure looks like in source pixels; of a draft, as far as it goes."""
    path = QPainterPath()
    if not points_xy:
        return path
    if kind is FigureKind.ELLIPSE and len(points_xy) == 3:
        (x, y), (ux, uy), (vx, vy) = half_diameters(points_xy)
        path.addEllipse(QPointF(0, 0), 1.0, 1.0)
        return QTransform(ux, uy, vx, vy, x, y).map(path)
    path.moveTo(*points_xy[0])
    for point in points_xy[1:]:
        path.lineTo(*point)
    if kind is FigureKind.AREA and len(points_xy) > 2:
        path.closeSubpath()
    return path


class FigureItem(QGraphicsPathItem):
    """Draw one figure in the measuring color on a dark halo."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = FigureKind.CALIPER
        self._points: tuple[Point, ...] = ()
        self._chosen = False
        self._active: int | None = None
        self._dashed = False

    def draw(
        self,
        kind: FigureKind,
        points_xy: tuple[Point, ...],
        *,
        chosen: bool = False,
        active: int | None = None,
        dashed: bool = False,
    ) -> None:
        """Show other points; `active` is the one that arrow keys move."""
        if points_xy != self._points or kind is not self._kind:
            self._kind, self._points = kind, points_xy
            self.setPath(figure_path(kind, points_xy))
        self._chosen, self._active, self._dashed = chosen, active, dashed
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the path's box with room for pens and marks."""
        margin = _MARGIN
        return self.path().boundingRect().adjusted(-margin, -margin, margin, margin)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Stroke halo and line, then the marks in pixels of the screen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dashed:
            pen = _pen(QColor(MEASURE), _GUIDE_PX)
            pen.setDashPattern([4.0, 6.0])
            painter.setPen(pen)
            painter.drawPath(self.path())
            return
        width = _CHOSEN_PX if self._chosen else _LINE_PX
        for pen in (_pen(_HALO, width + _HALO_PX), _pen(QColor(MEASURE), width)):
            painter.setPen(pen)
            painter.drawPath(self.path())
        to_screen = painter.worldTransform()
        marks = [to_screen.map(QPointF(*point)) for point in self._points]
        painter.save()
        painter.resetTransform()
        for color, width in ((_HALO, _LINE_PX + _HALO_PX), (QColor(MEASURE), _LINE_PX)):
            painter.setPen(_pen(color, width))
            self._mark_ends(painter, marks)
        if self._chosen:
            self._draw_handles(painter, marks)
        painter.restore()

    def _mark_ends(self, painter: QPainter, marks: list[QPointF]) -> None:
        """Draw the crosses that calipers have on every scanner."""
        if self._kind is not FigureKind.CALIPER:
            return
        for mark in marks:
            painter.drawLine(mark - QPointF(_CROSS_PX, 0), mark + QPointF(_CROSS_PX, 0))
            painter.drawLine(mark - QPointF(0, _CROSS_PX), mark + QPointF(0, _CROSS_PX))

    def _draw_handles(self, painter: QPainter, marks: list[QPointF]) -> None:
        """Draw what can be taken hold of; the active one is filled."""
        if len(marks) > _MAX_HANDLES:
            marks, active = [marks[self._active or 0]], 0
        else:
            active = -1 if self._active is None else self._active
        for index, mark in enumerate(marks):
            painter.setPen(_pen(_HALO, _LINE_PX + _HALO_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(mark, _HANDLE_PX, _HANDLE_PX)
            painter.setPen(_pen(QColor(ON_CANVAS), _LINE_PX))
            if index == active:
                painter.setBrush(QColor(ON_CANVAS))
            painter.drawEllipse(mark, _HANDLE_PX, _HANDLE_PX)


def _pen(color: QColor, width_px: float) -> QPen:
    pen = QPen(color, width_px)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
