"""Texts beside figures: where they have room, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busi_desktop.domain.figure import Point
from busi_desktop.ui.theme import MEASURE, ON_CANVAS

_GAP_PX = 9.0
_PAD_PX = 4.0
_OFF_SCREEN, _ON_LABEL, _ON_FIGURE = 1000.0, 100.0, 10.0
_STEP_PX = 6.0
_MAX_SAMPLES = 400
_KEPT_PIXMAPS = 64
_EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e6)
_SHADOW = QColor(0, 0, 0, 235)
_BACK = QColor(0, 0, 0, 120)

_DIRECTIONS = tuple(
    (math.cos(math.radians(angle)), math.sin(math.radians(angle)))
    for angle in (0, 90, 270, 180, 45, 315, 135, 225)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Hold a label's size and the points, in pixels of the view, of the figure that it is about."""

    size: QSizeF
    outline_px: tuple[Point, ...]
    is_line: bool = False


def place_labels(wanted: Sequence[Wanted], view: QRectF) -> list[QPointF]:
    """Find a place for each label beside its figure.

    A label lies beyond its figure's hull in one of some directions, so that it never covers it:
    the first in which it is on the screen and covers neither other labels nor figures, or the
    one in which it covers least.

    Returns
    -------
    list of QPointF
        The top left corners, in pixels of the view.
    """
    lines = [_sampled(one) for one in wanted]
    placed: list[QRectF] = []
    for place, one in enumerate(wanted):
        others = lines[:place] + lines[place + 1 :]
        points = np.concatenate(others) if others else np.zeros((0, 2))
        placed.append(_cheapest(one, view, placed, points))
    return [box.topLeft() for box in placed]


def _cheapest(
    one: Wanted, view: QRectF, placed: Sequence[QRectF], points: NDArray[np.float64]
) -> QRectF:
    """Return the first place that costs nothing, or the one that costs least."""
    best, least = QRectF(), math.inf
    for direction in _directions(one):
        box = _beside(one, direction)
        cost = _cost(box, view, placed, points)
        if cost < least:
            best, least = box, cost
        if cost == 0.0:
            break
    return _inside(best, view)


def _inside(box: QRectF, view: QRectF) -> QRectF:
    """Return a box moved into the view: a value that is cut off may be misread."""
    x = max(min(box.left(), view.right() - box.width()), view.left())
    y = max(min(box.top(), view.bottom() - box.height()), view.top())
    return QRectF(QPointF(x, y), box.size())


def _directions(one: Wanted) -> Sequence[Point]:
    """Return where to look first: on along a line, else at the right."""
    if not one.is_line:
        return _DIRECTIONS
    (x0, y0), (x1, y1) = one.outline_px[0], one.outline_px[-1]
    length = math.hypot(x1 - x0, y1 - y0) or 1.0
    along = ((x1 - x0) / length, (y1 - y0) / length)
    ahead = along if (along[0], along[1]) > (-1e-9, 0.0) else (-along[0], -along[1])
    return (ahead, (-ahead[0], -ahead[1]), *_DIRECTIONS)


def _beside(one: Wanted, direction: Point) -> QRectF:
    """Return the label's box just beyond the figure's furthest point in a direction."""
    dx, dy = direction
    x, y = max(one.outline_px, key=lambda point: point[0] * dx + point[1] * dy)
    reach = _GAP_PX + (abs(dx) * one.size.width() + abs(dy) * one.size.height()) / 2
    box = QRectF(QPointF(0, 0), one.size)
    box.moveCenter(QPointF(x + dx * reach, y + dy * reach))
    return box


def _cost(
    box: QRectF, view: QRectF, placed: Sequence[QRectF], points: NDArray[np.float64]
) -> float:
    outside = 0.0 if view.contains(box) else 1.0 - _area(box.intersected(view)) / _area(box)
    covered = sum(
        _area(box.intersected(other)) / _area(box) for other in placed if other.intersects(box)
    )
    inside = (
        (points[:, 0] >= box.left())
        & (points[:, 0] <= box.right())
        & (points[:, 1] >= box.top())
        & (points[:, 1] <= box.bottom())
    )
    crossed = int(np.count_nonzero(inside))
    return _OFF_SCREEN * outside + _ON_LABEL * covered + _ON_FIGURE * min(crossed, 5)


def _area(box: QRectF) -> float:
    return max(box.width(), 0.0) * max(box.height(), 0.0)


def _sampled(one: Wanted) -> NDArray[np.float64]:
    """Return points along a figure's line that lie close enough to find what it crosses."""
    points = np.asarray(one.outline_px, dtype=np.float64)
    if not one.is_line:
        points = np.concatenate([points, points[:1]])
    sides = np.diff(points, axis=0)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(sides[:, 0], sides[:, 1]))])
    count = int(min(max(along[-1] / _STEP_PX, 2), _MAX_SAMPLES))
    at = np.linspace(0.0, along[-1], count)
    return np.stack([np.interp(at, along, points[:, axis]) for axis in (0, 1)], axis=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Hold a text, and the source point at which its top left corner lies."""

    text: str
    at_xy: Point
    chosen: bool = False


class LabelsItem(QGraphicsItem):
    """Draw labels in pixels of the screen, whatever the zoom."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._font = QFont(font)
        self._labels: tuple[Label, ...] = ()
        self._pixmaps: dict[tuple[str, bool, float], QPixmap] = {}

    @property
    def labels(self) -> tuple[Label, ...]:
        """Return what is drawn."""
        return self._labels

    def set_font(self, font: QFont) -> None:
        """Write larger or smaller from now on."""
        if font != self._font:
            self._font = QFont(font)
            self._pixmaps.clear()
            self.update()

    def size_of(self, text: str) -> QSizeF:
        """Return how much room a text takes, in logical pixels."""
        metrics = QFontMetricsF(self._font)
        lines = text.split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines)
        height = metrics.lineSpacing() * len(lines)
        return QSizeF(math.ceil(width + 2 * _PAD_PX), math.ceil(height + 2))

    def set_labels(self, labels: tuple[Label, ...]) -> None:
        """Draw other labels."""
        if labels != self._labels:
            self._labels = labels
            self.update()

    def boundingRect(self) -> QRectF:
        """Return everything: where labels lie depends on the view."""
        return _EVERYWHERE

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw each label at whole pixels, so that it stays crisp."""
        to_screen = painter.worldTransform()
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        painter.resetTransform()
        for label in self._labels:
            at = to_screen.map(QPointF(*label.at_xy))
            painter.drawPixmap(QPointF(round(at.x()), round(at.y())), self._pixmap(label, ratio))
        painter.restore()

    def _pixmap(self, label: Label, ratio: float) -> QPixmap:
        """Return a label's picture, made once."""
        key = (label.text, label.chosen, ratio)
        if key not in self._pixmaps:
            if len(self._pixmaps) >= _KEPT_PIXMAPS:
                self._pixmaps.clear()
            self._pixmaps[key] = self._drawn(label, ratio)
        return self._pixmaps[key]

    def _drawn(self, label: Label, ratio: float) -> QPixmap:
        size = self.size_of(label.text)
        pixmap = QPixmap((size * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BACK)
        box = QRectF(QPointF(0, 0), size)
        painter.drawRoundedRect(box, 4, 4)
        align = Qt.AlignmentFlag.AlignCenter
        painter.setPen(_SHADOW)
        for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, 1), (-1, 1), (1, -1)):
            painter.drawText(box.translated(dx, dy), align, label.text)
        painter.setPen(QColor(ON_CANVAS if label.chosen else MEASURE))
        painter.drawText(box, align, label.text)
        painter.end()
        return pixmap
