"""What lies over the frame: blended overlays and the lesion's outline."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from busi_desktop.ui._pg import pg
from busi_desktop.ui.blend import Overlay
from busi_desktop.ui.theme import LESION

_HALO_PX = 4.5
_LINE_PX = 2.0


class OverlayItem(QGraphicsItem):
    """Draw the blended overlays over the frame."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._box = QRectF()

    def set_overlay(self, overlay: Overlay | None) -> None:
        """Take another picture, or none."""
        self.prepareGeometryChange()
        if overlay is None:
            self._image, self._box = QImage(), QRectF()
            return
        height, width = overlay.rgba.shape[:2]
        wrapped = QImage(
            overlay.rgba.data,
            width,
            height,
            overlay.rgba.strides[0],
            QImage.Format.Format_RGBA8888_Premultiplied,
        )
        # The raster engine's own format: converted once here and not at every paint. It copies.
        self._image = wrapped.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        self._box = QRectF(0, 0, width * overlay.step_px, height * overlay.step_px)

    def boundingRect(self) -> QRectF:
        """Return the picture's box in source pixels."""
        return self._box

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw the picture."""
        if not self._image.isNull():
            painter.drawImage(self._box, self._image)


class OutlineItem(QGraphicsPathItem):
    """Draw a path in the lesion's color on a dark halo, equally wide at every zoom."""

    def __init__(self) -> None:
        super().__init__()
        self._halo = _cosmetic(QColor(0, 0, 0, 190), _HALO_PX)
        self._line = _cosmetic(QColor(LESION), _LINE_PX)

    def boundingRect(self) -> QRectF:
        """Return the path's box with room for the pens."""
        return self.path().boundingRect().adjusted(-8, -8, 8, 8)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Stroke halo and line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen in (self._halo, self._line):
            painter.setPen(pen)
            painter.drawPath(self.path())


def mask_outline(mask: NDArray[np.bool_]) -> QPainterPath:
    """Trace the border between inside and outside of a bool mask ``(H, W)``.

    Returns
    -------
    QPainterPath
        Straight runs in pixel-edge coordinates: what the mask covers, neither more nor less.
    """
    inside_rows, inside_cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(inside_rows):
        return QPainterPath()
    top, left = int(inside_rows[0]), int(inside_cols[0])
    padded = np.pad(mask[top : inside_rows[-1] + 1, left : inside_cols[-1] + 1], 1)
    rows = _runs(padded[1:, 1:-1] != padded[:-1, 1:-1])
    cols = _runs((padded[1:-1, 1:] != padded[1:-1, :-1]).T)
    ends = np.concatenate([rows[:, [1, 0, 2, 0]], cols[:, [0, 1, 0, 2]]]).reshape(-1, 2)
    points = (ends + np.array([left, top])).astype(np.float64)
    path: QPainterPath = pg.arrayToQPath(points[:, 0], points[:, 1], connect="pairs")
    return path


def _runs(edges: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return ``(line, start, end)`` of each horizontal run of True, half-open."""
    flat = np.pad(edges, ((0, 0), (1, 1))).astype(np.int8)
    change = np.diff(flat, axis=1)
    line, start = np.nonzero(change == 1)
    _, end = np.nonzero(change == -1)
    return np.stack([line, start, end], axis=1).astype(np.int64)


def _cosmetic(color: QColor, width_px: float) -> QPen:
    pen = QPen(color, width_px)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    return pen
