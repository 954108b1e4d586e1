"""A cursor over the image that arrow keys move: tools are used by it as by a mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busi_desktop.domain.figure import Point
from busi_desktop.ui.editing.tool import Desk, EditTool, Touch
from busi_desktop.ui.theme import CANVAS, ON_CANVAS

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_STEPS_PX = {
    Qt.KeyboardModifier.NoModifier: 4.0,
    Qt.KeyboardModifier.ControlModifier: 1.0,
    Qt.KeyboardModifier.ShiftModifier: 40.0,
}
"""Of the screen, so that zooming in makes it exact."""
_FREE = Qt.KeyboardModifier.AltModifier
_PAD = Qt.KeyboardModifier.KeypadModifier
_INNER_PX, _OUTER_PX = 4.0, 15.0
_HALO_PX, _LINE_PX = 4.0, 1.6


class Cross(QGraphicsItem):
    """Draw a cross of the same size at every zoom, with a dot in its middle while it draws."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(5)
        self._is_down = False
        self.hide()

    def show_at(self, at: Point, *, is_down: bool) -> None:
        """Put its middle on a source point."""
        self._is_down = is_down
        self.setPos(*at)
        self.show()
        self.update()

    def boundingRect(self) -> QRectF:
        """Return its box in pixels of the screen."""
        reach = _OUTER_PX + _HALO_PX
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw four arms on a dark halo, and leave the middle free."""
        arms = [
            QLineF(dx * _INNER_PX, dy * _INNER_PX, dx * _OUTER_PX, dy * _OUTER_PX)
            for dx, dy in ARROWS.values()
        ]
        for color, width_px in ((CANVAS, _HALO_PX), (ON_CANVAS, _LINE_PX)):
            painter.setPen(QPen(QColor(color), width_px))
            painter.drawLines(arms)
        if self._is_down:
            painter.setPen(QPen(QColor(CANVAS), 1.0))
            painter.setBrush(QColor(ON_CANVAS))
            painter.drawEllipse(QPointF(0, 0), _INNER_PX, _INNER_PX)


class KeyCursor(QObject):
    """Turn Enter, Space and the arrows into touches of the tool in hand.

    The first Enter shows the cursor in the middle of what is seen. From then on Enter is a click,
    and Space holds the button or lets it go.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._cross = Cross()
        desk.canvas.add_item(self._cross)
        self._tool: EditTool | None = None
        self._is_down = False
        self.at: Point | None = None

    @property
    def hint(self) -> str:
        """Say what the keys do; nothing while the cursor isn't there."""
        if self.at is None:
            return ""
        if self._is_down:
            return self.tr("Arrows draw · Space ends the stroke · Esc drops it")
        return self.tr("Arrows move, Shift far, Ctrl fine · Enter: click · Space: draw · Esc ends")

    def key(self, event: QKeyEvent, tool: EditTool) -> Callable[[], object] | None:
        """Return what a key does now, or None if it isn't the cursor's."""
        frame = self._desk.editor.frame
        if not tool.by_keys or frame is None:
            return None
        key, held = Qt.Key(event.key()), event.modifiers() & ~_PAD
        if self.at is None:
            is_start = key in ENTER and not held and not event.isAutoRepeat()
            return partial(self._begin, tool) if is_start else None
        if key in ARROWS and held in _STEPS_PX:
            return partial(self._move, ARROWS[key], _STEPS_PX[held])
        if (key in ENTER or key == Qt.Key.Key_Space) and not held & ~_FREE:
            if event.isAutoRepeat():
                return _nothing
            act = self._click if key in ENTER else self._toggle
            return partial(act, is_alt=bool(held))
        return None

    def leave(self) -> bool:
        """Drop the stroke that was begun, or take the cursor away; False if there is none."""
        if self.at is None:
            return False
        if self._is_down and self._tool is not None:
            self._is_down = False
            self._tool.cancel()
            self._show()
        else:
            self.end()
        return True

    def end(self) -> None:
        """Take the cursor away, and drop what was begun."""
        if self.at is None:
            return
        tool, self._tool, self.at = self._tool, None, None
        if tool is not None:
            if self._is_down:
                tool.cancel()
            tool.hover(None)
        self._is_down = False
        self._cross.hide()
        self.changed.emit()

    def _begin(self, tool: EditTool) -> None:
        seen = self._desk.canvas.seen_box().center()
        self._tool = tool
        self._go_to((seen.x(), seen.y()))

    def _move(self, way: tuple[int, int], step_px: float) -> None:
        if self.at is not None:
            across, down = self._desk.canvas.view_state.scale_xy
            self._go_to(
                (self.at[0] + way[0] * step_px / across, self.at[1] + way[1] * step_px / down)
            )

    def _go_to(self, at: Point) -> None:
        """Come to a point of the frame, with the tool, and have it seen."""
        canvas, frame = self._desk.canvas, self._desk.editor.frame
        if frame is None or self._tool is None:
            return
        rows, cols = frame.geometry.shape
        self.at = at = (min(max(at[0], 0.0), float(cols)), min(max(at[1], 0.0), float(rows)))
        if not canvas.seen_box().contains(*at):
            canvas.look_at(replace(canvas.view_state, center_xy=at, is_fit=False))
        if self._is_down:
            self._tool.drag(self._touch(is_alt=False))
        self._show()

    def _click(self, *, is_alt: bool) -> None:
        """Press and let go; where the button is held, only let go."""
        if self._tool is not None and not self._is_down:
            self._tool.press(self._touch(is_alt=is_alt))
            self._is_down = True
        self._toggle(is_alt=is_alt)

    def _toggle(self, *, is_alt: bool) -> None:
        """Hold the button, or let it go."""
        if self._tool is None:
            return
        self._is_down = not self._is_down
        touch = self._touch(is_alt=is_alt)
        if self._is_down:
            self._tool.press(touch)
        else:
            self._tool.release(touch)
        self._show()

    def _show(self) -> None:
        if self.at is not None and self._tool is not None:
            self._tool.hover(self._touch(is_alt=False))
            self._cross.show_at(self.at, is_down=self._is_down)
        self.changed.emit()

    def _touch(self, *, is_alt: bool) -> Touch:
        at = self.at or (0.0, 0.0)
        return Touch(
            at=at,
            view_px=self._desk.canvas.view_point(at),
            subtract=is_alt != self._desk.options.is_swapped,
        )


def _nothing() -> None:
    """Take a key that is held for one press."""
