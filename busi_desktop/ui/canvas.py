"""Mouse, wheel and keys over a picture."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from busi_desktop.ui.picture_view import PictureView

_ZOOM_PER_NOTCH = 1.2
_ZOOM_PER_DRAGGED_PX = 1.01
_NOTCH = 120
_KEY_PAN_PX = 40.0


class _Drag(Enum):
    WINDOW_LEVEL = "window_level"
    PAN = "pan"
    ZOOM = "zoom"


class Canvas(PictureView):
    """Turn mouse, wheel and keys into a view, a window and wishes.

    Signals carry ``(x, y)`` or None for the cursor, and a signed number of images or frames.
    """

    cursor_moved = Signal(object)
    scrolled = Signal(object)
    image_step_wanted = Signal(object)
    frame_step_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._drag: _Drag | None = None
        self._drag_last = self._drag_start = QPointF()
        self._space_held = False
        self._notches = 0
        self._show_cursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        pans = self._space_held or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        kinds = {
            Qt.MouseButton.LeftButton: _Drag.PAN if pans else _Drag.WINDOW_LEVEL,
            Qt.MouseButton.MiddleButton: _Drag.PAN,
            Qt.MouseButton.RightButton: _Drag.ZOOM,
        }
        self._drag = kinds.get(event.button()) if self.has_picture else None
        self._drag_last = self._drag_start = event.position()
        self._show_cursor()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a drag, and tell what is under the cursor."""
        moved = event.position() - self._drag_last
        self._drag_last = event.position()
        if self._drag is _Drag.WINDOW_LEVEL:
            self.set_window_level(self.window_level.dragged(moved.x(), moved.y()))
        elif self._drag is _Drag.PAN:
            self.look_at(self.view_state.panned(moved.x(), moved.y()))
        elif self._drag is _Drag.ZOOM:
            start = (self._drag_start.x(), self._drag_start.y())
            self.zoom_by(_ZOOM_PER_DRAGGED_PX ** -moved.y(), start)
        self.cursor_moved.emit(self.source_point(event.position()) if self.has_picture else None)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._drag = None
        self._show_cursor()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole frame."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.fit()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that nothing is under the cursor."""
        self.cursor_moved.emit(None)
        super().leaveEvent(event)

    def _show_cursor(self) -> None:
        shapes = {
            _Drag.PAN: Qt.CursorShape.ClosedHandCursor,
            _Drag.ZOOM: Qt.CursorShape.SizeVerCursor,
            _Drag.WINDOW_LEVEL: Qt.CursorShape.SizeAllCursor,
        }
        if self._drag is not None:
            self.viewport().setCursor(shapes[self._drag])
        elif self._space_held:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, pan a zoomed picture with a touchpad, else turn to another image."""
        position = event.position()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _ZOOM_PER_NOTCH ** (event.angleDelta().y() / _NOTCH)
            self.zoom_by(factor, (position.x(), position.y()))
        elif not event.pixelDelta().isNull() and not self.view_state.is_fit:
            self.look_at(self.view_state.panned(event.pixelDelta().x(), event.pixelDelta().y()))
        else:
            self._notches += event.angleDelta().y()
            steps = int(self._notches / _NOTCH)
            self._notches -= steps * _NOTCH
            if steps:
                self.scrolled.emit(-steps)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            position = event.position()
            self.zoom_by(1.0 + event.value(), (position.x(), position.y()))
            return True
        return bool(super().viewportEvent(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows, pan with Alt and the arrows, hold Space to pan with the mouse."""
        arrows = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._space_held = True
            self._show_cursor()
        elif key in arrows and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            dx, dy = arrows[key]
            self.look_at(self.view_state.panned(-dx * _KEY_PAN_PX, -dy * _KEY_PAN_PX))
        elif key in arrows:
            dx, dy = arrows[key]
            reach = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            wanted = self.frame_step_wanted if dx else self.image_step_wanted
            wanted.emit((dx or dy) * reach)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = False
            self._show_cursor()
        else:
            event.ignore()
