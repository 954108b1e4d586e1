"""A line across a picture that is dragged, or moved with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from busi_desktop.ui.theme import CANVAS_FOCUS, ON_CANVAS

_WIDTH_PX = 25
_GRIP_PX = 11.0
_STEP, _LEAP = 0.02, 0.1


class Divider(QWidget):
    """Stand over its parent at a share of the width, from 0 at the left to 1 at the right.

    `moved` carries the new share.
    """

    moved = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.share = 0.5
        self.setObjectName("divider")
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Divider between image and step"))
        self.setToolTip(self.tr("Drag, or move with ← and → (Shift: further; Home, End: all)"))
        self.hide()

    @property
    def x_px(self) -> int:
        """Return the line's place in the parent's pixels."""
        return round(self.share * self._over.width())

    def place(self) -> None:
        """Stand where the share says."""
        self.setGeometry(self.x_px - _WIDTH_PX // 2, 0, _WIDTH_PX, self._over.height())
        self.raise_()

    def move_to(self, share: float) -> None:
        """Go to another share of the width."""
        share = min(max(share, 0.0), 1.0)
        if share != self.share:
            self.share = share
            self.place()
            self.moved.emit(share)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the line."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            x = self.mapToParent(event.position()).x()
            self.move_to(x / max(1, self._over.width()))

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Put the line back into the middle."""
        self.move_to(0.5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the line; leave all other keys to the picture."""
        step = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        places = {
            Qt.Key.Key_Left: self.share - step,
            Qt.Key.Key_Right: self.share + step,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: 1.0,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            self.move_to(place)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be taken."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show the plain line again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a line with a dark rim and a grip with two arrowheads."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = self.width() / 2, self.height() / 2
        is_hot = self.hasFocus() or self.underMouse()
        color = QColor(CANVAS_FOCUS) if is_hot else QColor(ON_CANVAS)
        grip = QRectF(x - _GRIP_PX, y - _GRIP_PX, 2 * _GRIP_PX, 2 * _GRIP_PX)
        for pen_color, width in ((QColor(0, 0, 0, 190), 4.5), (color, 2.0)):
            painter.setPen(QPen(pen_color, width))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setPen(QPen(QColor(0, 0, 0, 190), 1.0))
        painter.setBrush(color)
        painter.drawEllipse(grip)
        painter.setPen(QPen(QColor("#101010"), 2.0))
        for side in (-1.0, 1.0):
            tip = QPointF(x + side * 7.0, y)
            painter.drawLine(tip, tip + QPointF(-side * 3.5, -3.5))
            painter.drawLine(tip, tip + QPointF(-side * 3.5, 3.5))
