"""The tools' signs, drawn as lines so that they fit every theme and size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from busi_desktop.domain.figure import FigureKind

_GRID = 16.0
_LINE = 1.5

POINTER, UNDO, REDO, SCALE = "pointer", "undo", "redo", "scale"
PLAY, PAUSE, FIRST, BACK, FORWARD, LAST = "play", "pause", "first", "back", "forward", "last"


def sign(name: str) -> QPainterPath:
    """Return a sign's lines on a grid of 16 × 16."""
    path = QPainterPath()
    if name in {UNDO, REDO}:
        path.moveTo(3, 6)
        path.lineTo(10, 6)
        path.arcTo(QRectF(6.5, 6, 7, 7), 90, -180)
        path.lineTo(6, 13)
        _lines(path, [(6, 3), (3, 6), (6, 9)])
        return _mirrored(path) if name == REDO else path
    for line in _LINES.get(name, ()):
        _lines(path, line)
    if name == FigureKind.ANGLE:
        path.moveTo(8.5, 13)
        path.arcTo(QRectF(-3.5, 7, 12, 12), 0, 52)
    if name == FigureKind.ELLIPSE:
        path.addEllipse(QRectF(1.5, 4, 13, 8))
    if name == FigureKind.AREA:
        path.moveTo(2, 9)
        path.cubicTo(1, 2, 9, 1, 11, 4)
        path.cubicTo(13, 6, 15, 8, 13, 12)
        path.cubicTo(11, 15, 3, 16, 2, 9)
    return path


_LINES: dict[str, tuple[list[tuple[float, float]], ...]] = {
    POINTER: ([(4, 2), (4, 13), (7, 10), (9, 14), (11, 13), (9, 9.5), (12.5, 9), (4, 2)],),
    FigureKind.CALIPER: (
        [(3, 13), (13, 3)],
        [(0.5, 13), (5.5, 13)],
        [(3, 10.5), (3, 15.5)],
        [(10.5, 3), (15.5, 3)],
        [(13, 0.5), (13, 5.5)],
    ),
    SCALE: (
        [(2.5, 1.5), (2.5, 14.5)],
        *([(2.5, y), (2.5 + reach, y)] for y, reach in ((1.5, 6), (5.8, 3), (10.2, 3), (14.5, 6))),
        [(12.5, 2), (12.5, 14)],
        [(10.5, 4.5), (12.5, 2), (14.5, 4.5)],
        [(10.5, 11.5), (12.5, 14), (14.5, 11.5)],
    ),
    FigureKind.ANGLE: ([(10, 2), (2, 13), (15, 13)],),
    "select": ([(3, 2), (3, 12), (6, 9.5), (8, 13.5), (10, 12.5), (8, 8.5), (12, 8), (3, 2)],),
    "brush": ([(14, 2), (8, 8)], [(8, 8), (5.5, 8.5), (2, 14), (8, 11.5), (8, 8)]),
    "eraser": (
        [(6, 13.5), (2, 9.5), (9, 2.5), (14, 7.5), (8, 13.5), (6, 13.5)],
        [(5.5, 6), (10.5, 11)],
        [(8, 13.5), (14.5, 13.5)],
    ),
    "polygon": (
        [(2, 6), (8, 2), (14, 5.5), (12, 13), (4.5, 14), (2, 6)],
        *(
            [(x, y - 0.6), (x, y + 0.6)]
            for x, y in ((2, 6), (8, 2), (14, 5.5), (12, 13), (4.5, 14))
        ),
    ),
    "refine": (
        [(4, 2), (1.5, 6), (2, 11), (6, 14)],
        [(10.5, 4), (10.5, 10)],
        [(7.5, 7), (13.5, 7)],
        [(9, 13.5), (14, 13.5)],
    ),
    "superpixels": (
        [(2, 2), (14, 2), (14, 14), (2, 14), (2, 2)],
        [(2, 7), (5, 5.5), (8, 8), (11, 6), (14, 7)],
        [(6, 2), (5, 5.5)],
        [(11, 2), (11, 6)],
        [(8, 8), (7, 14)],
        [(8, 10.5), (14, 11)],
    ),
    "fill": (
        [(7, 2), (13, 8), (7.5, 13.5), (2, 8), (7, 3)],
        [(2, 8), (13, 8)],
        [(14.5, 10.5), (14.5, 13.5)],
    ),
    PLAY: ([(4, 2), (14, 8), (4, 14), (4, 2)],),
    PAUSE: ([(4.5, 2), (4.5, 14)], [(11.5, 2), (11.5, 14)]),
    FIRST: ([(3, 3), (3, 13)], [(13, 3), (6, 8), (13, 13)]),
    BACK: ([(11, 3), (4, 8), (11, 13)],),
    FORWARD: ([(5, 3), (12, 8), (5, 13)],),
    LAST: ([(3, 3), (10, 8), (3, 13)], [(13, 3), (13, 13)]),
}


def _lines(path: QPainterPath, points: list[tuple[float, float]]) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)


def _mirrored(path: QPainterPath) -> QPainterPath:
    mirrored = QPainterPath()
    for number in range(path.elementCount()):
        element = path.elementAt(number)
        path.setElementPositionAt(number, _GRID - element.x, element.y)
    mirrored.addPath(path)
    return mirrored


def paint_sign(painter: QPainter, name: str, box: QRectF, color: QColor, width: float) -> None:
    """Paint a sign into a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _GRID, box.height() / _GRID)
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(sign(name))
    painter.restore()


class SignButton(QToolButton):
    """A button with a sign in the theme's text color."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        side = round(self.fontMetrics().height() * 1.9)
        self.setFixedSize(side, side)

    def set_sign(self, name: str) -> None:
        """Show another sign."""
        if name != self._name:
            self._name = name
            self.update()

    def paintEvent(self, _event: object) -> None:
        """Paint the button as the style has it, and the sign on it."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        role = self.foregroundRole()
        if self.isChecked():
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), self.palette().highlight())
            role = QPalette.ColorRole.HighlightedText
        side = min(self.width(), self.height()) * 0.56
        box = QRectF(0, 0, side, side)
        box.moveCenter(QPointF(self.rect().center()) + QPointF(0.5, 0.5))
        color = self.palette().color(role)
        if not self.isEnabled():
            color.setAlphaF(0.4)
        paint_sign(painter, self._name, box, color, _LINE)
