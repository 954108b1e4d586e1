"""Mouse, wheel and keys over a picture."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar, Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from busi_desktop.app.comfort import Comfort
from busi_desktop.ui.picture_view import PictureView
from busi_desktop.ui.view_state import WindowLevel

_ZOOM_PER_NOTCH = 1.2
_ZOOM_PER_DRAGGED_PX = 1.01
_NOTCH = 120
_KEY_PAN_PX, _KEY_PAN_FAR_PX = 5.0, 10.0
_TOUCHPAD_PX_PER_NOTCH = 60.0
_SMALLEST_BOX_PX = 4.0
ALL_FRAMES = 1_000_000
"""Steps beyond any file: whoever steps stops at its ends."""


class _Drag(Enum):
    WINDOW_LEVEL = "window_level"
    PAN = "pan"
    ZOOM = "zoom"
    AUTO_WINDOW = "auto_window"


class CanvasTool(Protocol):
    """What may take mouse and keys before the canvas does, as measuring and drawing do."""

    def takes(self, event: QEvent) -> bool:
        """Take an event, or leave it to the canvas; True if it is taken."""


class Canvas(PictureView):
    """Turn mouse, wheel and keys into a view, a window and wishes.

    Signals carry ``(x, y)`` or None for the cursor, and a signed number of images or frames.
    """

    cursor_moved = Signal(object)
    scrolled = Signal(object)
    image_step_wanted = Signal(object)
    frame_step_wanted = Signal(object)
    double_clicked = Signal()
    peek_wanted = Signal(bool)
    focused = Signal()
    tool: CanvasTool | None = None  # of the class: the base's __init__ sends events already
    habits: ClassVar[Comfort] = Comfort()  # the reader's: one for all canvases

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._drag: _Drag | None = None
        self._drag_last = self._drag_start = QPointF()
        self._space_held = False
        self._notches = 0
        self._idle_cursor = QCursor(Qt.CursorShape.CrossCursor)
        self._show_cursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.peek_wanted.emit(False)  # a drag shows what it moves
        pans = self._space_held or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        boxes = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        left = _Drag.AUTO_WINDOW if boxes else _Drag.WINDOW_LEVEL
        kinds = {
            Qt.MouseButton.LeftButton: _Drag.PAN if pans else left,
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
            up = -1.0 if self.habits.level_reversed else 1.0
            self.set_window_level(self.window_level.dragged(moved.x(), up * moved.y()))
        elif self._drag is _Drag.PAN:
            self.look_at(self.view_state.panned(moved.x(), moved.y()))
        elif self._drag is _Drag.ZOOM:
            start = (self._drag_start.x(), self._drag_start.y())
            self.zoom_by(_ZOOM_PER_DRAGGED_PX ** -moved.y(), start)
        elif self._drag is _Drag.AUTO_WINDOW:
            self.set_band(QRectF(self._drag_start, event.position()).normalized())
        self.set_pointer(event.position())
        self.cursor_moved.emit(self.source_point(event.position()) if self.has_picture else None)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        if self._drag is _Drag.AUTO_WINDOW:
            self.set_band(None)
            self._window_box(QRectF(self._drag_start, event.position()).normalized())
        self._drag = None
        self._show_cursor()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell of a double click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the reader turned to this view."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of Space: its release will go elsewhere."""
        super().focusOutEvent(event)
        if self._space_held:
            self._space_held = False
            self._show_cursor()
            self.peek_wanted.emit(False)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that nothing is under the cursor."""
        self.set_pointer(None)
        self.cursor_moved.emit(None)
        super().leaveEvent(event)

    def auto_window(self, box: QRectF) -> None:
        """Spread the grays of a box of the source frame from black to white."""
        pixels = self.pixels_in(box)
        if pixels.size:
            self.set_window_level(WindowLevel.auto(pixels))

    def _window_box(self, box_px: QRectF) -> None:
        if min(box_px.width(), box_px.height()) >= _SMALLEST_BOX_PX:
            corners = (box_px.topLeft(), box_px.bottomRight())
            self.auto_window(QRectF(*(QPointF(*self.source_point(c)) for c in corners)))

    def set_idle_cursor(self, cursor: QCursor) -> None:
        """Show another cursor while nothing is dragged."""
        self._idle_cursor = cursor
        self._show_cursor()

    def _show_cursor(self) -> None:
        shapes = {
            _Drag.PAN: Qt.CursorShape.ClosedHandCursor,
            _Drag.ZOOM: Qt.CursorShape.SizeVerCursor,
            _Drag.WINDOW_LEVEL: Qt.CursorShape.SizeAllCursor,
            _Drag.AUTO_WINDOW: Qt.CursorShape.CrossCursor,
        }
        if self._drag is not None:
            self.viewport().setCursor(shapes[self._drag])
        elif self._space_held:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().setCursor(self._idle_cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, pan a zoomed picture with a touchpad, else turn to another image."""
        position = event.position()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _ZOOM_PER_NOTCH ** (event.angleDelta().y() / _NOTCH)
            self.zoom_by(factor, (position.x(), position.y()))
        elif _is_touchpad(event) and not self.view_state.is_fit:
            moved = _touchpad_px(event)
            self.look_at(self.view_state.panned(moved.x(), moved.y()))
        else:
            self._notches += event.angleDelta().y()
            steps = int(self._notches / _NOTCH)
            self._notches -= steps * _NOTCH
            if steps:
                self.scrolled.emit(steps if self.habits.wheel_reversed else -steps)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Let the tool take keys first."""
        keys = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in keys and self.tool is not None and self.tool.takes(event):
            return True
        return bool(super().event(event))

    def viewportEvent(self, event: QEvent) -> bool:
        """Let the tool take the mouse first, and zoom by pinching."""
        if self.tool is not None and not self._space_held and self.tool.takes(event):
            return True
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
        ends = {Qt.Key.Key_Home: -ALL_FRAMES, Qt.Key.Key_End: ALL_FRAMES}
        key = Qt.Key(event.key())
        if key in ends:
            self.frame_step_wanted.emit(ends[key])
        elif key == Qt.Key.Key_Space:
            self._space_held = True
            self._show_cursor()
            if not event.isAutoRepeat():
                self.peek_wanted.emit(True)
        elif key in arrows and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            dx, dy = arrows[key]
            far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            reach_px = _KEY_PAN_FAR_PX if far else _KEY_PAN_PX
            self.look_at(self.view_state.panned(-dx * reach_px, -dy * reach_px))
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
            self.peek_wanted.emit(False)
        else:
            event.ignore()


def _is_touchpad(event: QWheelEvent) -> bool:
    """Tell two fingers on a touchpad from a wheel, whichever way the system tells of them."""
    is_pad = event.device().type() == QInputDevice.DeviceType.TouchPad
    return is_pad or not event.pixelDelta().isNull()


def _touchpad_px(event: QWheelEvent) -> QPointF:
    """Return how far two fingers moved, in pixels; not every system says so itself."""
    if not event.pixelDelta().isNull():
        return QPointF(event.pixelDelta())
    return QPointF(event.angleDelta()) * (_TOUCHPAD_PX_PER_NOTCH / _NOTCH)
