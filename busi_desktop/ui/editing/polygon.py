"""Drawing around: in one go, corner by corner, or both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent

from busi_desktop.domain.figure import FigureKind, Point
from busi_desktop.domain.texts import marked
from busi_desktop.ui.editing.tool import Desk, EditTool, Touch
from busi_desktop.ui.measuring.figure_item import figure_path
from busi_desktop.ui.measuring.tools import AreaTool
from busi_desktop.ui.scene_items import OutlineItem
from busi_desktop.ui.theme import OUTLINE

_DRAG_FROM_PX = 4.0
_CLOSE_PX = 8.0
_MOST_CORNERS = 60  # of one kept in the journal beside its pixels
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Polygon(EditTool):
    """Add what is drawn around, or take it off; pixels count whose centers lie inside."""

    name = "polygon"
    title = marked("drawing around")
    letter = "P"
    sign = "polygon"
    by_keys = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._line = AreaTool(lambda _points: (1.0, 1.0))
        self._pressed_at: QPointF | None = None
        self._dragged = self._subtracts = False
        self._presses = 0
        self.item = OutlineItem()
        self.item.set_color(QColor(OUTLINE))
        self.item.setZValue(3)
        desk.canvas.add_item(self.item)

    @property
    def hint(self) -> str:
        """Say how to draw, and how to end."""
        if self._line.is_drawing:
            return self.tr("Enter or a double-click closes it · Backspace: one corner back")
        if self.desk.options.is_swapped:
            return self.tr("Cut out: draw around what is too much, or click corners · X swaps")
        return self.tr("Draw around the lesion, or click corners · Alt or X cuts out instead")

    def press(self, touch: Touch) -> None:
        """Begin, or set a corner."""
        editor = self.desk.editor
        if not self._line.is_drawing:
            if not editor.may_edit:
                return
            self._subtracts, self._presses = touch.subtract, 0
        self._pressed_at, self._dragged = touch.view_px, False
        self._presses += 1
        self._line.press(touch.at)
        self._draw()

    def drag(self, touch: Touch) -> None:
        """Draw along."""
        if self._pressed_at is not None:
            way = touch.view_px - self._pressed_at
            self._dragged |= max(abs(way.x()), abs(way.y())) >= _DRAG_FROM_PX
            self._line.move(touch.at)
            self._draw()

    def hover(self, touch: Touch | None) -> None:
        """Lead the line to the pointer."""
        if touch is not None and self._line.is_drawing:
            self._line.move(touch.at)
            self._draw()

    def release(self, touch: Touch) -> None:
        """Close what was drawn in one go, or go on."""
        if self._pressed_at is None:
            return
        self._pressed_at = None
        draft = self._line.draft
        if not self._dragged and len(draft) >= 4 and self._is_near(draft[0], touch):
            self._finish()
            return
        self._take(self._line.release(touch.at, dragged=self._dragged))

    def double_click(self, touch: Touch) -> None:
        """Close it."""
        self._presses += 1
        self._finish()

    def cancel(self) -> bool:
        """Drop the line."""
        was_drawing = self._line.is_drawing
        self._line.cancel()
        self._pressed_at = None
        self._draw()
        return was_drawing

    def key(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Close with Enter, take a corner back with Backspace."""
        if not self._line.is_drawing or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if event.key() in _ENTER:
            return self._finish
        return self._drop_last if event.key() == Qt.Key.Key_Backspace else None

    def _drop_last(self) -> None:
        self._line.drop_last()
        self._draw()

    def _finish(self) -> None:
        points = self._line.finish()
        if points is None:
            self.cancel()
        self._take(points)

    def _take(self, points: tuple[Point, ...] | None) -> None:
        self._draw()
        editor = self.desk.editor
        if points is None or editor.draft is None:
            return
        from busi_desktop.measure.reshaping import polygon_inside  # brings SciPy

        found = polygon_inside(points, editor.draft.shape)
        corners = [[round(x, 2), round(y, 2)] for x, y in points[:_MOST_CORNERS]]
        if found is not None and editor.begin(tool=self.name):
            editor.paint(*found, add=not self._subtracts)
            how: dict[str, object] = {"adds": not self._subtracts, "n_points": len(points)}
            if len(points) == len(corners):
                how["points_xy"] = corners
            editor.end(parameters=how, presses=self._presses)

    def _is_near(self, point: Point, touch: Touch) -> bool:
        way = self.desk.canvas.view_point(point) - touch.view_px
        return max(abs(way.x()), abs(way.y())) <= _CLOSE_PX

    def _draw(self) -> None:
        self.item.setPath(figure_path(FigureKind.AREA, self._line.draft))
        self.desk.canvas.viewport().update()
        self.changed.emit()
