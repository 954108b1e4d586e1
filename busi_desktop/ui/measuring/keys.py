"""What keys do to figures on the canvas: nudging, placing points, leaving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from busi_desktop.domain.figure import FigureKind, Point
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.measuring.hand import Hand
from busi_desktop.ui.tool_keys import ToolKeys

_ARROWS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_STEPS_PX = {
    Qt.KeyboardModifier.NoModifier: 1.0,
    Qt.KeyboardModifier.ControlModifier: 0.1,
    Qt.KeyboardModifier.ShiftModifier: 10.0,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keys(ToolKeys):
    """Turn the canvas's keys into what the hand does; keys without a meaning now stay free."""

    def __init__(self, hand: Hand, canvas: Canvas) -> None:
        self._hand = hand
        self._canvas = canvas

    def _action(self, event: QKeyEvent) -> Callable[[], None] | None:
        hand = self._hand
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        drawing = hand.is_drawing
        if key in _ARROWS:
            if modifiers not in _STEPS_PX or not (drawing or hand.chosen is not None):
                return None
            dx, dy = (way * _STEPS_PX[modifiers] for way in _ARROWS[key])
            move = self._move_pen if drawing else hand.nudge
            return lambda: move(dx, dy)
        if modifiers or (hand.tool is None and hand.chosen is None):
            return None
        if key == Qt.Key.Key_Escape:
            return hand.leave
        if key in _ENTER:
            return self._enter
        return hand.drop_last if key == Qt.Key.Key_Backspace and drawing else None

    def _enter(self) -> None:
        """Set a point where the pen is, close an area, or go to a figure's next point."""
        hand, tool = self._hand, self._hand.tool
        if tool is None:
            hand.choose_next_point()
        elif tool.kind is FigureKind.AREA and tool.is_drawing and not hand.pen_moved_by_keys:
            hand.finish()
        else:
            width, height = self._canvas.view_px()
            at = tool.pen or hand.point(QPointF(width / 2, height / 2))
            hand.press(at)
            hand.release(at, dragged=False)

    def _move_pen(self, dx: float, dy: float) -> None:
        pen = None if self._hand.tool is None else self._hand.tool.pen
        if pen is not None:
            self._hand.move_pen_to(self._hand.bounded((pen[0] + dx, pen[1] + dy)), by_keys=True)
