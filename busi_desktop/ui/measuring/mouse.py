"""What the left button does to figures on the canvas: drawing them, taking hold of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from busi_desktop.domain.figure import Figure, FigureKind, Point
from busi_desktop.measure.moving import move_all, move_point
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.measuring.figure_layer import FigureLayer
from busi_desktop.ui.measuring.hand import Hand

_DRAG_FROM_PX = 4.0
_CLOSE_PX = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grab:
    """Hold what the mouse has taken hold of: one point of a figure, or all of it."""

    figure: Figure
    index: int | None
    start: Point


class Mouse:
    """Turn the left button into what the hand does.

    The other buttons, the wheel, and the left button with Shift, Ctrl or Space stay the canvas's.
    """

    def __init__(self, hand: Hand, canvas: Canvas, layer: FigureLayer) -> None:
        self._hand, self._canvas, self._layer = hand, canvas, layer
        self._grab: _Grab | None = None
        self._pressed_at: QPointF | None = None
        self._dragged = False
        self._handlers: dict[QEvent.Type, Callable[[QMouseEvent], bool]] = {
            QEvent.Type.MouseButtonPress: self._on_press,
            QEvent.Type.MouseButtonDblClick: self._on_double_click,
            QEvent.Type.MouseMove: self._on_move,
            QEvent.Type.MouseButtonRelease: self._on_release,
        }

    def takes(self, event: QEvent) -> bool:
        """Take an event of the canvas, or leave it to the canvas."""
        if not isinstance(event, QMouseEvent) or self._hand.subject is None:
            return False
        taken = self._handlers[event.type()](event) if event.type() in self._handlers else False
        if taken:
            event.accept()
        return taken

    def let_go(self) -> None:
        """Forget what was taken hold of: the frame is another."""
        self._grab = self._pressed_at = None

    def _on_press(self, event: QMouseEvent) -> bool:
        if not _is_plain_left(event):
            return False
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        position, self._dragged = event.position(), False
        if not self._hand.is_drawing and self._take_hold(position):
            self._pressed_at = position
        elif self._hand.tool is not None:
            self._pressed_at = position
            self._hand.press(self._hand.point(position))
        elif self._hand.chosen is not None:
            self._hand.choose(None)
        return self._pressed_at is not None

    def _take_hold(self, position: QPointF) -> bool:
        handle = self._layer.handle_at(position)
        index = None if handle is None else handle[1]
        figure = self._hand.find(None if handle is None else handle[0])
        if handle is None and self._hand.tool is None:  # a tool may begin on another's line
            figure = self._hand.find(self._layer.figure_at(position))
        if figure is None:
            return False
        # A line is moved by the second drag only: the first one may have been meant for the image.
        if index is not None or figure.figure_id == self._hand.chosen:
            start = self._hand.point(position)
            self._grab = _Grab(figure=figure, index=index, start=start)
        self._hand.choose(figure.figure_id, index)
        return True

    def _on_double_click(self, event: QMouseEvent) -> bool:
        """Close an area; else it is a press like any other."""
        if self._hand.kind is not FigureKind.AREA or not _is_plain_left(event):
            return self._on_press(event)
        self._hand.finish()
        return True

    def _on_move(self, event: QMouseEvent) -> bool:
        """Follow the pointer; the canvas too is told of it."""
        at = self._hand.point(event.position())
        if self._pressed_at is not None:  # a circle ends where it began and is a drag all the same
            way = event.position() - self._pressed_at
            self._dragged |= max(abs(way.x()), abs(way.y())) >= _DRAG_FROM_PX
        if self._grab is not None:
            self._drag(self._grab, at)
        elif self._hand.tool is not None:
            self._hand.move_pen_to(at)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hand.show_cursor(over=self._is_over_figure(event.position()))
        return False

    def _is_over_figure(self, position: QPointF) -> bool:
        if self._hand.is_drawing:
            return False
        if self._layer.handle_at(position) is not None:
            return True
        return self._hand.tool is None and self._layer.figure_at(position) is not None

    def _drag(self, grab: _Grab, at: Point) -> None:
        if grab.index is None:
            dx, dy = at[0] - grab.start[0], at[1] - grab.start[1]
            self._hand.moved = move_all(grab.figure, dx, dy)
        else:
            scale = self._hand.scale_of(grab.figure.points_xy)
            self._hand.moved = move_point(grab.figure, grab.index, at, scale)
        self._hand.draw()

    def _on_release(self, event: QMouseEvent) -> bool:
        pressed_at = self._pressed_at
        if event.button() != Qt.MouseButton.LeftButton or pressed_at is None:
            return False
        self._pressed_at = None
        if self._grab is not None:
            self._grab = None
            self._hand.keep_moved()
            return True
        dragged = self._dragged
        if not dragged and self._is_on_first_corner(event.position()):
            self._hand.finish()
        else:
            self._hand.release(self._hand.point(event.position()), dragged=dragged)
        return True

    def _is_on_first_corner(self, position: QPointF) -> bool:
        """Tell whether a click closes an area."""
        tool = self._hand.tool
        if tool is None or tool.kind is not FigureKind.AREA or len(tool.draft) < 4:
            return False
        way = self._canvas.view_point(tool.draft[0]) - position
        return max(abs(way.x()), abs(way.y())) <= _CLOSE_PX


def _is_plain_left(event: QMouseEvent) -> bool:
    """Tell whether an event is of the left button alone."""
    return event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
