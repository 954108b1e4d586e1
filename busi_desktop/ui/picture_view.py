"""One picture on the screen: what is drawn and which part of it is seen.

The scene's coordinates are those of the source frame, whatever grid the picture has: so overlays,
outlines and a second picture of another preprocessing step lie on the same anatomy.
"""

from __future__ import annotations

from dataclasses import replace
import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QResizeEvent, QTransform
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.ui.blend import Overlay
from busi_desktop.ui.corner_text import (
    CornerText,
    bottom_height_px,
    paint_corners,
    top_height_px,
)
from busi_desktop.ui.frame_item import FrameItem
from busi_desktop.ui.pointer_marks import LENS_POWER, paint_band, paint_cross, paint_lens
from busi_desktop.ui.scene_items import Ground, OutlineItem
from busi_desktop.ui.theme import CANVAS, CANVAS_FOCUS
from busi_desktop.ui.view_state import Pane, ViewState, WindowLevel

SMOOTH_BELOW_ZOOM = 3.0
_LEAST_PX = 128
"""Three views stand side by side in a small window between panels with large texts."""


class PictureView(QGraphicsView):
    """Show one picture of a source frame with what lies over it.

    It does without pyqtgraph, whose import takes as long as the rest of the window.
    """

    view_changed = Signal(object)
    window_level_changed = Signal(object)
    resized = Signal()
    top_text_changed = Signal()

    _aspect = 1.0
    _size_px: tuple[float, float] | None = None  # of the class: the base's __init__ sends events

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = Ground()
        self._image = FrameItem()
        self._outline = OutlineItem()
        self._set_up()
        self._picture = np.zeros((0, 0), np.uint8)
        self._to_picture = PixelTransform()
        self._state = ViewState()
        self._window_level = WindowLevel()
        self._corners = CornerText()
        self._title_px = 0
        self._is_active = False
        self._cross: tuple[float, float] | None = None
        self._has_lens = False
        self._pointer: QPointF | None = None
        self._band: QRectF | None = None

    def _set_up(self) -> None:
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        scene.addItem(self._ground)
        self.setScene(scene)
        self.setBackgroundBrush(QColor(CANVAS))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        for anchor in (self.setTransformationAnchor, self.setResizeAnchor):
            anchor(QGraphicsView.ViewportAnchor.NoAnchor)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setMouseTracking(True)
        self.setMinimumSize(_LEAST_PX, _LEAST_PX)
        self.setAcceptDrops(False)  # a scene takes them by itself; here they are the window's
        for item in (self._image, self._outline):
            self.add_item(item)

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
        aspect: float = 1.0,
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
        aspect
            Height of a source pixel over its width.
        """
        self._picture, self._to_picture = picture, transform or PixelTransform()
        back = self._to_picture.inverse()
        left_top = QPointF(*back.offset_xy)
        right_bottom = QPointF(*back.apply((float(picture.shape[1]), float(picture.shape[0]))))
        self._image.set_picture(picture, QRectF(left_top, right_bottom))
        if source_size_px != self._size_px:
            self._size_px = source_size_px
            self._state = ViewState()
        self._aspect = aspect
        self.look_at(self._state)

    def paint_now(self) -> None:
        """Paint the picture before anything else happens, without what lies over another one."""
        over = [item for item in self._ground.childItems() if item.isVisible()]
        for item in over:
            item.setVisible(item is self._image)
        self.viewport().repaint()
        for item in over:
            item.setVisible(True)

    def clear_picture(self) -> None:
        """Show nothing."""
        self._size_px = None
        self._image.set_picture(None, QRectF())
        self.set_overlay(None)
        self.set_outline(QPainterPath())
        self.set_corners(CornerText())

    def set_overlay(self, overlay: Overlay | None) -> None:
        """Draw blended overlays, or none."""
        self._image.set_overlay(overlay)

    def set_outline(self, path: QPainterPath) -> None:
        """Draw the lesion's outline."""
        self._outline.setPath(path)

    def paint_frame(self, painter: QPainter) -> None:
        """Paint picture and overlay without lines; a unit of the painter is a source pixel."""
        self._image.paint(painter, QStyleOptionGraphicsItem())

    def set_frame_drawn(self, drawn: bool) -> None:
        """Draw picture and overlay, or the lines alone."""
        self._image.setVisible(drawn)

    def set_outline_width(self, width_px: float) -> None:
        """Draw the outline wider or narrower, in pixels of the screen."""
        self._outline.set_width(width_px)

    def add_item(self, item: QGraphicsItem) -> None:
        """Put an item on top, in the coordinates of the source frame."""
        item.setParentItem(self._ground)

    def set_image_look(self, *, visible: bool, opacity: float, colors: str) -> None:
        """Show the picture in other colors, fainter, or not at all."""
        self._image.set_look(opacity=opacity if visible else 0.0, colors=colors)

    def set_window_level(self, window_level: WindowLevel) -> None:
        """Show other gray levels from black to white."""
        if window_level != self._window_level:
            self._window_level = window_level
            self._image.set_limits(window_level.limits)
            self.window_level_changed.emit(window_level)

    @property
    def corners(self) -> CornerText:
        """Return what is written in the corners."""
        return self._corners

    @property
    def top_text_px(self) -> int:
        """Return how high the text in the upper left corner is; badges stand below it."""
        return math.ceil(top_height_px(self._corner_box, self._corners, self.font()))

    @property
    def title_px(self) -> int:
        """Return how far down a name at the upper edge reaches; a tool's hint stands below it."""
        return self._title_px

    def set_title_px(self, reach_px: int) -> None:
        """Say how far down a name at the upper edge reaches."""
        if reach_px != self._title_px:
            self._title_px = reach_px
            self.top_text_changed.emit()

    @property
    def bottom_text_px(self) -> int:
        """Return how high the text in the lower corners is; badges stand above it."""
        return math.ceil(bottom_height_px(self._corner_box, self._corners, self.font()))

    @property
    def _corner_box(self) -> QRectF:
        return QRectF(self.viewport().rect())

    def set_corners(self, corners: CornerText) -> None:
        """Write into the corners."""
        before = self.top_text_px, self.bottom_text_px
        self._corners = corners
        if before != (self.top_text_px, self.bottom_text_px):
            self.top_text_changed.emit()
        self.viewport().update()

    def pixels_in(self, box: QRectF) -> NDArray[np.uint8]:
        """Return the picture's pixels in a box of the source frame; none where it has none."""
        left, top = self._to_picture.apply((box.left(), box.top()))
        right, bottom = self._to_picture.apply((box.right(), box.bottom()))
        rows = slice(max(math.floor(top), 0), max(math.ceil(bottom), 0))
        cols = slice(max(math.floor(left), 0), max(math.ceil(right), 0))
        return self._picture[rows, cols]

    # --------------------------------------------------------------------------------- marks
    def set_active(self, active: bool) -> None:
        """Mark this view as the one that commands go to, where there are two."""
        if active != self._is_active:
            self._is_active = active
            self.viewport().update()

    def set_cross(self, point_xy: tuple[float, float] | None) -> None:
        """Mark the source point that the pointer is on in another view."""
        if point_xy != self._cross:
            self._cross = point_xy
            self.viewport().update()

    def set_lens(self, on: bool) -> None:
        """Enlarge what is around the pointer, or around its mark if it is in another view."""
        self._has_lens = on
        self.viewport().update()

    def set_pointer(self, at_px: QPointF | None) -> None:
        """Take note of where the pointer is; None if it is elsewhere."""
        self._pointer = at_px
        if self._has_lens:
            self.viewport().update()

    def set_band(self, box_px: QRectF | None) -> None:
        """Draw a box that is being dragged, in pixels of the view."""
        self._band = box_px
        self.viewport().update()

    # ---------------------------------------------------------------------------------- view
    @property
    def pane(self) -> Pane | None:
        """Return the sizes of frame and view, or None where there is no frame."""
        if self._size_px is None:
            return None
        return Pane(size_px=self._size_px, view_px=self.view_px(), aspect=self._aspect)

    def seen_box(self) -> QRectF:
        """Return the part of the source plane that is seen."""
        width, height = self.view_px()
        return QRectF(
            QPointF(*self._state.to_source((0.0, 0.0), (width, height))),
            QPointF(*self._state.to_source((width, height), (width, height))),
        )

    def view_point(self, point_xy: tuple[float, float]) -> QPointF:
        """Return the position in this widget of a source point."""
        width, height = self.view_px()
        left, top = self._state.to_source((0.0, 0.0), (width, height))
        across, down = self._state.scale_xy
        return QPointF((point_xy[0] - left) * across, (point_xy[1] - top) * down)

    def view_px(self) -> tuple[float, float]:
        """Return width and height of the view in logical pixels."""
        size = self.viewport().size()
        return max(size.width(), 1), max(size.height(), 1)

    def look_at(self, state: ViewState) -> None:
        """Show the part of the frame that `state` names, or the nearest that makes sense.

        The aspect of the pixels stays that of the frame.
        """
        if self._size_px is None:
            return
        view = self.view_px()
        fit = ViewState.fit(self._size_px, view, self._aspect)
        state = fit if state.is_fit else replace(state, aspect=self._aspect)
        state = state.bounded(self._size_px, view)
        changed, self._state = state != self._state, state
        seen = self.seen_box()
        scale_x, scale_y = view[0] / seen.width(), view[1] / seen.height()
        self.setSceneRect(0.0, 0.0, *view)
        self._ground.setTransform(
            QTransform(scale_x, 0, 0, scale_y, -seen.left() * scale_x, -seen.top() * scale_y)
        )
        smooth = self.zoom < SMOOTH_BELOW_ZOOM
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if changed:
            self.view_changed.emit(state)

    def fit(self) -> None:
        """Show the whole frame."""
        self.look_at(ViewState())

    def show_actual_pixels(self) -> None:
        """Show each source pixel on one device pixel."""
        self.zoom_to(1.0 / self.devicePixelRatioF())

    def zoom_to(self, scale: float) -> None:
        """Show a source pixel on `scale` logical pixels of the screen."""
        self.zoom_by(scale / self._state.scale)

    def zoom_by(self, factor: float, at_px: tuple[float, float] | None = None) -> None:
        """Zoom around a point of the view, or its middle."""
        view = self.view_px()
        self.look_at(self._state.zoomed(factor, at_px or (view[0] / 2, view[1] / 2), view))

    def event(self, event: QEvent) -> bool:
        """Look anew at a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange and self.has_picture:
            self.look_at(self._state)
            self.view_changed.emit(self._state)
        return bool(super().event(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frame in view."""
        super().resizeEvent(event)
        self.look_at(self._state)
        self.resized.emit()

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Write the corner texts."""
        painter.save()
        painter.resetTransform()
        paint_corners(painter, self._corner_box, self._corners, self.font())
        self._paint_marks(painter)
        if self.hasFocus() or self._is_active:
            painter.setPen(QPen(QColor(CANVAS_FOCUS), 3.0 if self._is_active else 1.0))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_marks(self, painter: QPainter) -> None:
        if self._size_px is None:
            return
        mark = None if self._cross is None else self.view_point(self._cross)
        at = self._pointer or mark
        if self._has_lens and at is not None:
            smooth = self.zoom * LENS_POWER < SMOOTH_BELOW_ZOOM
            paint_lens(painter, self.scene(), at, smooth=smooth)
        if mark is not None:
            paint_cross(painter, mark)
        if self._band is not None:
            paint_band(painter, self._band)

    def source_point(self, position: QPointF) -> tuple[float, float]:
        """Return the source point under a position of this widget."""
        return self._state.to_source((position.x(), position.y()), self.view_px())
