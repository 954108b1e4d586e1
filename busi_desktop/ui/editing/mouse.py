"""Mouse, pen and wheel over the image, as touches of the tool in hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTabletEvent, QWheelEvent

from busi_desktop.ui.editing.tool import Desk, EditTool, Touch

_NOTCH = 120.0
_DRAG_FROM_PX = 4.0
_FREE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
_SINGLE = (QMouseEvent, QTabletEvent)


class Mouse:
    """Turn events into touches.

    The other buttons, the wheel, and the left button with Shift, Ctrl or Space stay the canvas's.
    """

    def __init__(self, desk: Desk, tool: Callable[[], EditTool | None]) -> None:
        self._desk = desk
        self._tool = tool
        self._is_down = False
        self._right_at: QPointF | None = None
        self._handlers: dict[QEvent.Type, Callable[[QMouseEvent | QTabletEvent], bool]] = {
            QEvent.Type.MouseButtonPress: self._on_press,
            QEvent.Type.MouseButtonDblClick: self._on_double_click,
            QEvent.Type.MouseMove: self._on_move,
            QEvent.Type.MouseButtonRelease: self._on_release,
            QEvent.Type.TabletPress: self._on_press,
            QEvent.Type.TabletMove: self._on_move,
            QEvent.Type.TabletRelease: self._on_release,
        }

    @property
    def is_down(self) -> bool:
        """Tell whether the button is held."""
        return self._is_down

    def let_go(self) -> None:
        """Forget that the button is held: the frame or the tool is another."""
        self._is_down = False
        self._right_at = None

    def takes(self, event: QEvent) -> bool:
        """Take an event, or leave it to the canvas."""
        tool = self._tool()
        if tool is None:
            return False
        if event.type() == QEvent.Type.Leave:
            tool.hover(None)
        if isinstance(event, QWheelEvent):
            return self._on_wheel(event)
        if not isinstance(event, _SINGLE) or event.type() not in self._handlers:
            return False
        taken = self._handlers[event.type()](event)
        if taken:
            event.accept()
        return taken

    def _on_press(self, event: QMouseEvent | QTabletEvent) -> bool:
        tool = self._tool()
        if tool is not None and _is_plain(event, Qt.MouseButton.RightButton):
            # The canvas begins to zoom; whether it was a click shows when the button goes up.
            self._right_at = event.position() if tool.right_subtracts else None
        if tool is None or not _is_plain_left(event):
            return False
        self._desk.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        self._is_down = True
        tool.press(self._touch(event))
        return True

    def _on_double_click(self, event: QMouseEvent | QTabletEvent) -> bool:
        tool = self._tool()
        if tool is None or not _is_plain_left(event):
            return self._on_press(event)
        self._is_down = True
        tool.double_click(self._touch(event))
        return True

    def _on_move(self, event: QMouseEvent | QTabletEvent) -> bool:
        """Follow the pointer; the canvas too is told of a mouse."""
        tool = self._tool()
        if tool is None:
            return False
        if self._is_down:
            tool.drag(self._touch(event))
        else:
            tool.hover(self._touch(event))
        return isinstance(event, QTabletEvent) and self._is_down

    def _on_release(self, event: QMouseEvent | QTabletEvent) -> bool:
        tool = self._tool()
        if tool is not None and event.button() == Qt.MouseButton.RightButton:
            self._click_right(tool, event)
        if tool is None or not self._is_down or event.button() != Qt.MouseButton.LeftButton:
            return False
        self._is_down = False
        tool.release(self._touch(event))
        return True

    def _click_right(self, tool: EditTool, event: QMouseEvent | QTabletEvent) -> None:
        """Make a click of it, unless it was dragged; the canvas too is told, and ends its zoom."""
        pressed_at, self._right_at = self._right_at, None
        if pressed_at is None or self._is_down:
            return
        way = event.position() - pressed_at
        if max(abs(way.x()), abs(way.y())) < _DRAG_FROM_PX:
            touch = replace(self._touch(event), subtract=True)
            tool.press(touch)
            tool.release(touch)

    def _on_wheel(self, event: QWheelEvent) -> bool:
        """Change the brush with Shift; while a button is held no image is turned to."""
        if event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            turned = event.angleDelta().y() or event.angleDelta().x()
            if turned:
                self._desk.options.step(turned / _NOTCH)
        elif not self._is_down:
            return False
        event.accept()
        return True

    def _touch(self, event: QMouseEvent | QTabletEvent) -> Touch:
        position: QPointF = event.position()
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        pressure = event.pressure() if isinstance(event, QTabletEvent) else 1.0
        return Touch(
            at=self._desk.canvas.source_point(position),
            view_px=position,
            pressure=pressure,
            subtract=is_alt != self._desk.options.is_swapped,
        )


def _is_plain_left(event: QMouseEvent | QTabletEvent) -> bool:
    """Tell whether an event is of the left button, with Alt at most."""
    return _is_plain(event, Qt.MouseButton.LeftButton)


def _is_plain(event: QMouseEvent | QTabletEvent, button: Qt.MouseButton) -> bool:
    return event.button() == button and not event.modifiers() & ~_FREE
