"""A ring around what has the keyboard, when the keyboard brought it there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QGraphicsView, QSplitter, QWidget
from shiboken6 import isValid

from busi_desktop.ui.theme import theme_of

_PEN_PX, _OUT_PX = 2, 3


class FocusRing(QObject):
    """Keep one ring, around the control that has the keyboard.

    The styles' own marks are faint on neutral gray: WCAG 2.2, 2.4.7 and 1.4.11, ask for 3 to 1.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: Ring | None = None
        app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        room = None if new is None else new.parentWidget()
        if new is None or room is None or isinstance(room, QSplitter):
            return
        # The image draws its own.
        by_keyboard = new.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if by_keyboard and not isinstance(new, QGraphicsView):
            self._ring = Ring(new, room)


class Ring(QWidget):
    """Lie beside a widget as its sibling, so that it scrolls and clips with it."""

    def __init__(self, around: QWidget, room: QWidget) -> None:
        super().__init__(room)
        self._around = around
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        out = _OUT_PX
        self.setGeometry(self._around.geometry().adjusted(-out, -out, out, out))
        self.setVisible(self._around.isVisible())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget."""
        if event.type() in {
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Show,
            QEvent.Type.Hide,
        }:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring in the theme's accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme_of(self.palette()).accent), _PEN_PX))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
