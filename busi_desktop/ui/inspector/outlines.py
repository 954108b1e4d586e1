"""A frame with two outlines over it: the model's own, and an experiment's."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from busi_desktop.domain.frame import Frame
from busi_desktop.ui.inspector.colors import SKY_BLUE
from busi_desktop.ui.inspector.picture import Picture
from busi_desktop.ui.qimage import gray_qimage
from busi_desktop.ui.theme import CANVAS, LESION, ON_CANVAS

_HALO_PX, _LINE_PX = 4.5, 2.0
_DASH = (5.0, 3.0)
_SAMPLE_PX, _PAD_PX = 34, 8


def joined_outline(mask: NDArray[np.bool_]) -> QPainterPath:
    """Trace a bool mask ``(H, W)`` as closed lines, which dashes can run along.

    Returns
    -------
    QPainterPath
        In pixel-edge coordinates, a quarter of a pixel inside the mask's edge.
    """
    doubled = np.ascontiguousarray(mask.repeat(2, axis=0).repeat(2, axis=1), dtype=np.uint8)
    contours, _ = cv2.findContours(doubled, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    path = QPainterPath()
    for contour in contours:
        points = (np.asarray(contour, dtype=np.float64).reshape(-1, 2) + 0.5) / 2.0
        path.addPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in points]))
        path.closeSubpath()
    return path


class OutlinePicture(QWidget):
    """Show the frame with a solid outline, a dashed one, and what they mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = Picture()
        self._frame: Frame | None = None
        self._own, self._other = QPainterPath(), QPainterPath()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setObjectName("what_if_picture")
        self.setAccessibleName(
            self.tr("The frame with the model's own outline and the experiment's")
        )

    def show_masks(
        self, frame: Frame, own: NDArray[np.bool_], other: NDArray[np.bool_] | None
    ) -> None:
        """Draw the outlines of two masks ``(H, W)`` over a frame; `other` may not be there yet."""
        if frame is not self._frame:
            self._frame = frame
            self._picture.set_image(gray_qimage(frame.pixels))
        self._own = joined_outline(own)
        self._other = QPainterPath() if other is None else joined_outline(other)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._frame = None
        self._picture.set_image(None)
        self._own, self._other = QPainterPath(), QPainterPath()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which a lesion is seen."""
        return QSize(330, 300)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest useful size."""
        return QSize(200, 180)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, outlines and legend."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(CANVAS))
        if self._frame is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = painter.fontMetrics().height()
        room = self.rect().adjusted(0, 0, 0, -2 * line - 2 * _PAD_PX)
        self._picture.paint(painter, room)
        painter.save()
        painter.setTransform(self._to_screen(room), combine=True)
        # Both rims first: where the outlines meet, the solid line shows between the dashes.
        for path in (self._own, self._other):
            painter.strokePath(path, _halo())
        painter.strokePath(self._own, _solid())
        painter.strokePath(self._other, _dashed())
        painter.restore()
        self._paint_legend(painter, line)

    def _to_screen(self, room: QRect) -> QTransform:
        """Return the transform from source pixels to where `Picture.paint` puts them."""
        rows, cols = (1, 1) if self._frame is None else self._frame.pixels.shape
        scale = min(room.width() / cols, room.height() / rows)
        left = room.left() + (room.width() - cols * scale) / 2
        top = room.top() + (room.height() - rows * scale) / 2
        return QTransform(scale, 0.0, 0.0, scale, left, top)

    def _paint_legend(self, painter: QPainter, line: int) -> None:
        texts = ((_solid(), self.tr("Model's own")), (_dashed(), self.tr("Experiment")))
        for row, (pen, text) in enumerate(texts):
            middle = self.height() - _PAD_PX - (1.5 - row) * line
            painter.setPen(pen)
            painter.drawLine(QPointF(_PAD_PX, middle), QPointF(_PAD_PX + _SAMPLE_PX, middle))
            painter.setPen(QColor(ON_CANVAS))
            left = 2 * _PAD_PX + _SAMPLE_PX
            box = QRect(left, round(middle - line / 2), self.width() - left, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)


def _halo() -> QPen:
    pen = QPen(QColor(0, 0, 0, 190), _HALO_PX)
    pen.setCosmetic(True)
    return pen


def _solid() -> QPen:
    pen = QPen(QColor(LESION), _LINE_PX)
    pen.setCosmetic(True)
    return pen


def _dashed() -> QPen:
    pen = QPen(SKY_BLUE, _LINE_PX)
    pen.setCosmetic(True)
    pen.setDashPattern(list(_DASH))
    return pen
