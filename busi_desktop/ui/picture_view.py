"""One picture on the screen: what is drawn and which part of it is seen.

The scene's coordinates are those of the source frame, whatever grid the picture has: so overlays,
outlines and a second picture of another preprocessing step lie on the same anatomy.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QResizeEvent, QTransform
from PySide6.QtWidgets import QGraphicsView, QWidget

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.ui._pg import pg
from busi_desktop.ui.blend import Overlay
from busi_desktop.ui.color_maps import color_table
from busi_desktop.ui.corner_text import CornerText, paint_corners
from busi_desktop.ui.scene_items import OutlineItem, OverlayItem
from busi_desktop.ui.theme import ACCENT_DEEP, CANVAS
from busi_desktop.ui.view_state import ViewState, WindowLevel

SMOOTH_BELOW_ZOOM = 3.0


class PictureView(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Show one picture of a source frame with what lies over it."""

    view_changed = Signal(object)
    window_level_changed = Signal(object)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=CANVAS)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setMinimumSize(200, 200)
        self.setAcceptDrops(False)  # a scene takes them by itself; here they are the window's
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True)
        self.setCentralItem(self._box)
        self._image = pg.ImageItem()
        self._overlay = OverlayItem()
        self._outline = OutlineItem()
        for item in (self._image, self._overlay, self._outline):
            self._box.addItem(item, ignoreBounds=True)
        self._size_px: tuple[float, float] | None = None
        self._state = ViewState()
        self._window_level = WindowLevel()
        self._corners = CornerText()

    # ------------------------------------------------------------------------------- picture
    @property
    def has_picture(self) -> bool:
        """Tell whether there is something to see."""
        return self._size_px is not None

    @property
    def view_state(self) -> ViewState:
        """Return what part is seen."""
        return self._state

    @property
    def zoom(self) -> float:
        """Return the number of device pixels per source pixel."""
        return self._state.scale * float(self.devicePixelRatioF())

    @property
    def window_level(self) -> WindowLevel:
        """Return the gray levels shown."""
        return self._window_level

    def set_picture(
        self,
        picture: NDArray[np.uint8],
        *,
        source_size_px: tuple[float, float],
        transform: PixelTransform | None = None,
    ) -> None:
        """Show a picture; a frame of another size is fitted into the view.

        Parameters
        ----------
        picture
            uint8 ``(h, w)`` or ``(h, w, 3)``.
        source_size_px
            Width and height of the source frame.
        transform
            From the source frame to the picture's grid; None if it is the source frame.
        """
        self._image.setImage(picture, levels=self._window_level.limits, autoLevels=False)
        back = (transform or PixelTransform()).inverse()
        self._image.setTransform(
            QTransform(back.scale_xy[0], 0, 0, back.scale_xy[1], *back.offset_xy)
        )
        if source_size_px != self._size_px:
            self._size_px = source_size_px
            self._state = ViewState()
        self.look_at(self._state)

    def clear_picture(self) -> None:
        """Show nothing."""
        self._size_px = None
        self._image.clear()
        self.set_overlay(None)
        self.set_outline(QPainterPath())
        self.set_corners(CornerText())

    def set_overlay(self, overlay: Overlay | None) -> None:
        """Draw blended overlays, or none."""
        self._overlay.set_overlay(overlay)
        self.viewport().update()

    def set_outline(self, path: QPainterPath) -> None:
        """Draw the lesion's outline."""
        self._outline.setPath(path)

    def set_image_look(self, *, visible: bool, opacity: float, colors: str) -> None:
        """Show the picture in other colors, fainter, or not at all."""
        self._image.setVisible(visible)
        self._image.setOpacity(opacity)
        self._image.setLookupTable(None if colors == "gray" else color_table(colors))

    def set_window_level(self, window_level: WindowLevel) -> None:
        """Show other gray levels from black to white."""
        if window_level != self._window_level:
            self._window_level = window_level
            self._image.setLevels(window_level.limits)
            self.window_level_changed.emit(window_level)

    def set_corners(self, corners: CornerText) -> None:
        """Write into the corners."""
        self._corners = corners
        self.viewport().update()

    # ---------------------------------------------------------------------------------- view
    def view_px(self) -> tuple[float, float]:
        """Return width and height of the view in logical pixels."""
        size = self.viewport().size()
        return max(size.width(), 1), max(size.height(), 1)

    def look_at(self, state: ViewState) -> None:
        """Show the part of the frame that `state` names, or the nearest that makes sense."""
        if self._size_px is None:
            return
        view = self.view_px()
        state = ViewState.fit(self._size_px, view) if state.is_fit else state
        state = state.bounded(self._size_px, view)
        changed, self._state = state != self._state, state
        left, top = state.to_source((0.0, 0.0), view)
        right, bottom = state.to_source(view, view)
        self._box.setRange(xRange=(left, right), yRange=(top, bottom), padding=0)
        smooth = self.zoom < SMOOTH_BELOW_ZOOM
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if changed:
            self.view_changed.emit(state)

    def fit(self) -> None:
        """Show the whole frame."""
        self.look_at(ViewState())

    def show_actual_pixels(self) -> None:
        """Show each source pixel on one device pixel."""
        self._zoom_to(1.0 / self.devicePixelRatioF())

    def _zoom_to(self, scale: float) -> None:
        self.zoom_by(scale / self._state.scale)

    def zoom_by(self, factor: float, at_px: tuple[float, float] | None = None) -> None:
        """Zoom around a point of the view, or its middle."""
        view = self.view_px()
        self.look_at(self._state.zoomed(factor, at_px or (view[0] / 2, view[1] / 2), view))

    def close(self) -> bool:
        """Close like any widget: pyqtgraph's own way takes the viewport out under Qt's events."""
        return QGraphicsView.close(self)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Keep the frame in view."""
        super().resizeEvent(event)
        if event is not None:
            self.look_at(self._state)
            self.resized.emit()

    def drawForeground(self, painter: QPainter, _rect: QRectF) -> None:
        """Write the corner texts."""
        painter.save()
        painter.resetTransform()
        paint_corners(painter, QRectF(self.viewport().rect()), self._corners, self.font())
        if self.hasFocus():
            painter.setPen(QColor(ACCENT_DEEP))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.restore()

    def source_point(self, position: QPointF) -> tuple[float, float]:
        """Return the source point under a position of this widget."""
        return self._state.to_source((position.x(), position.y()), self.view_px())
