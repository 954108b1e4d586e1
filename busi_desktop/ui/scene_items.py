"""What a picture's items lie on, and the lesion's outline."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from busi_desktop.domain.boxes import box_of, slices
from busi_desktop.ui.theme import LESION

_HALO_EXTRA_PX = 2.5
_LINE_PX = 2.0


class Ground(QGraphicsItem):
    """Carry all items, so that one transform moves them; the scene itself is the view's pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)

    def boundingRect(self) -> QRectF:
        """Return an empty box."""
        return QRectF()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint nothing."""


class OutlineItem(QGraphicsPathItem):
    """Draw a path in the lesion's color on a dark halo, equally wide at every zoom."""

    def __init__(self) -> None:
        super().__init__()
        self._halo = _cosmetic(QColor(0, 0, 0, 190), _LINE_PX + _HALO_EXTRA_PX)
        self._line = _cosmetic(QColor(LESION), _LINE_PX)

    def set_width(self, width_px: float) -> None:
        """Draw a wider or narrower line, in pixels of the screen."""
        if width_px != self._line.widthF():
            self._line.setWidthF(width_px)
            self._halo.setWidthF(width_px + _HALO_EXTRA_PX)
            self.update()

    def set_color(self, color: QColor) -> None:
        """Draw in another color."""
        self._line.setColor(color)
        self.update()

    def set_style(self, color: QColor, dash: tuple[float, float]) -> None:
        """Draw in another color, dashed; `dash` is stroke and gap in widths of the line."""
        self._line.setColor(color)
        self._line.setDashPattern(list(dash))
        self._line.setCapStyle(Qt.PenCapStyle.FlatCap)

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
    box = box_of(mask)
    if box is None:
        return QPainterPath()
    top, left = box[:2]
    padded = np.pad(mask[slices(box)], 1)
    rows = _runs(padded[1:, 1:-1] != padded[:-1, 1:-1])
    cols = _runs(np.ascontiguousarray((padded[1:-1, 1:] != padded[1:-1, :-1]).T))
    ends = np.concatenate([rows[:, [1, 0, 2, 0]], cols[:, [0, 1, 0, 2]]]).reshape(-1, 2)
    points = (ends + np.array([left, top])).astype(np.float64)
    return path_of_runs(points)


def path_of_runs(points: NDArray[np.float64]) -> QPainterPath:
    """Return a path of straight runs, from float64 ``(2 n, 2)`` ends, each with its start before.

    It is read from Qt's own stream format: a call per point takes ten times as long.
    """
    elements = np.empty(len(points), dtype=[("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
    elements["kind"] = np.arange(len(points)) % 2  # MoveToElement, LineToElement
    elements["x"], elements["y"] = points[:, 0], points[:, 1]
    head, fill = struct.pack(">i", len(points)), struct.pack(">ii", 0, 0)
    path = QPainterPath()
    stream = QDataStream(QByteArray(head + elements.tobytes() + fill))
    stream >> path
    return path


def _runs(edges: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return ``(line, start, end)`` of each horizontal run of True, half-open."""
    framed = np.zeros((edges.shape[0], edges.shape[1] + 2), np.bool_)
    framed[:, 1:-1] = edges
    changes = np.flatnonzero(framed[:, 1:] != framed[:, :-1])  # starts and ends by turns
    line, start = np.divmod(changes[::2], edges.shape[1] + 1)
    end = changes[1::2] - line * (edges.shape[1] + 1)
    return np.stack([line, start, end], axis=1)


def _cosmetic(color: QColor, width_px: float) -> QPen:
    pen = QPen(color, width_px)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    return pen
