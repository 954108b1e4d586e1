"""Brush and eraser, with the ring that shows their size."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busi_desktop.domain.brush import capsule
from busi_desktop.domain.figure import Point
from busi_desktop.domain.texts import marked
from busi_desktop.ui.editing.tool import Desk, EditTool, Touch
from busi_desktop.ui.theme import CANVAS, ON_CANVAS

_LEAST_PRESSURE = 0.15
_HALO_PX = 3.0


class BrushRing(QGraphicsItem):
    """Draw the brush's rim around the pointer, dashed where it takes off."""

    def __init__(self) -> None:
        super().__init__()
        self._box = QRectF()
        self._dashed = False
        self._margin = 1.0
        self.hide()

    def show_at(self, at: Point, size: tuple[float, float], *, dashed: bool, px: float) -> None:
        """Draw it around a point; `size` and `px`, which is one of the screen, in source pixels."""
        self.prepareGeometryChange()
        self._margin = _HALO_PX * px
        width, height = size
        self._box = QRectF(at[0] - width / 2, at[1] - height / 2, width, height)
        self._dashed = dashed
        self.show()

    def boundingRect(self) -> QRectF:
        """Return the ring's box with room for its pens."""
        margin = self._margin
        return self._box.adjusted(-margin, -margin, margin, margin)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw a light line on a dark one."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width_px in ((CANVAS, _HALO_PX), (ON_CANVAS, 1.2)):
            pen = QPen(QColor(color), width_px)
            pen.setCosmetic(True)
            if self._dashed and color == ON_CANVAS:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawEllipse(self._box)


class Brush(EditTool):
    """Paint onto the current lesion."""

    name = "brush"
    title = marked("brush stroke")
    letter = "B"
    sign = "brush"
    by_keys = True
    takes_off = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._last: tuple[Point, float] | None = None
        self._at: Touch | None = None
        self._lightest = 1.0
        self._adds = True
        self.ring = BrushRing()
        self.ring.setZValue(4)
        desk.canvas.add_item(self.ring)
        desk.options.changed.connect(self._draw_ring)
        desk.canvas.view_changed.connect(self._draw_ring)

    @property
    def hint(self) -> str:
        """Say what it does."""
        if self.takes_off != self.desk.options.is_swapped:
            return self.tr("Erase: drag over what is too much · [ ] or Shift+wheel: size · X swaps")
        return self.tr("Paint: drag over the lesion · [ ] or Shift+wheel: size · X swaps")

    @property
    def cursor(self) -> QCursor:
        """Return a small cross: the ring says the rest."""
        return QCursor(Qt.CursorShape.CrossCursor)

    def laid_down(self) -> None:
        """Take the ring off."""
        super().laid_down()
        self.hover(None)

    def press(self, touch: Touch) -> None:
        """Begin a stroke."""
        self._lightest, self._adds = touch.pressure, not self._subtracts(touch)
        if not self.desk.editor.begin(tool=self.name):
            return
        self._last = None
        self._stamp(touch)

    def drag(self, touch: Touch) -> None:
        """Paint from where the pointer was."""
        self.hover(touch)
        if self._last is not None:
            self._stamp(touch)

    def release(self, touch: Touch) -> None:
        """Keep the stroke."""
        if self._last is None:
            return
        self._last = None
        how: dict[str, Any] = {
            "diameter_px": round(self.desk.options.diameter_px, 1),
            "adds": self._adds,
        }
        if self._lightest < 1.0:
            how["lightest"] = round(self._lightest, 2)
        self.desk.editor.end(parameters=how)

    def cancel(self) -> bool:
        """Drop the stroke."""
        was_begun, self._last = self._last is not None, None
        if was_begun:
            self.desk.editor.cancel()
        return was_begun

    def hover(self, touch: Touch | None) -> None:
        """Let the ring follow."""
        self._at = touch
        self._draw_ring()

    def _stamp(self, touch: Touch) -> None:
        editor = self.desk.editor
        if editor.frame is None:
            return
        self._lightest = min(self._lightest, touch.pressure)
        radius = self.desk.options.diameter_px / 2 * max(touch.pressure, _LEAST_PRESSURE)
        start, start_radius = self._last or (touch.at, radius)
        geometry = editor.frame.geometry
        found = capsule(
            start,
            touch.at,
            radius_px=radius,
            start_radius_px=start_radius,
            shape=geometry.shape,
            aspect=geometry.pixel_aspect,
        )
        self._last = (touch.at, radius)
        if found is not None:
            editor.paint(*found, add=self._adds)

    def _subtracts(self, touch: Touch) -> bool:
        return self.takes_off != touch.subtract

    def _draw_ring(self) -> None:
        touch, frame = self._at, self.desk.editor.frame
        if touch is None or frame is None:
            self.ring.hide()
            return
        width = max(self.desk.options.diameter_px, 1.0)
        self.ring.show_at(
            touch.at,
            (width, width / frame.geometry.pixel_aspect),
            dashed=self._subtracts(touch),
            px=1.0 / min(self.desk.canvas.view_state.scale_xy),
        )


class Eraser(Brush):
    """Take pixels off the current lesion."""

    name = "eraser"
    title = marked("eraser stroke")
    letter = "E"
    sign = "eraser"
    takes_off = True
