"""Text and scale bar in the corners of a picture, in screen coordinates."""

from __future__ import annotations

from dataclasses import dataclass
import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter

from busi_desktop.ui.color_maps import color_table
from busi_desktop.ui.theme import ON_CANVAS

_MARGIN_PX = 10.0
_LONGEST_BAR_PX = 160.0
_LEGEND_PX = (12.0, 110.0)
_LEGEND_COLUMN_PX = 84.0
_LEGEND_TOP_PX = 44.0
_TEXT = QColor(ON_CANVAS)
_SHADOW = QColor(0, 0, 0, 200)
_STAR = QColor("#f0e442")


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend:
    """Hold the title and the color map of one map's scale, from 0 to 100 %."""

    title: str
    colors: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CornerText:
    """Hold what stands in the corners; `mm_per_screen_px` None means no calibration, no bar.

    `bar_origin` says beside the bar where its millimeters come from. `is_key` puts the star of a
    key image at the top left.
    """

    top_left: str = ""
    bottom_left: str = ""
    mm_per_screen_px: float | None = None
    bar_origin: str = ""
    legends: tuple[Legend, ...] = ()
    is_key: bool = False


def bar_length_mm(mm_per_px: float, longest_px: float = _LONGEST_BAR_PX) -> float:
    """Return the longest of 1, 2, 5, 10, 20… mm that fits into the bar's room."""
    longest = longest_px * mm_per_px
    decade = 10.0 ** math.floor(math.log10(longest))
    return max(step * decade for step in (1.0, 2.0, 5.0) if step * decade <= longest)


def paint_corners(painter: QPainter, box: QRectF, text: CornerText, font: QFont) -> None:
    """Paint all corners inside `box`."""
    painter.setFont(font)
    inner = box.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
    align = Qt.AlignmentFlag
    line = painter.fontMetrics().height()
    if text.is_key:
        paint_star(painter, QRectF(inner.left(), inner.top(), line, line))
    top_left = inner.adjusted(line * 1.4 if text.is_key else 0.0, 0, 0, 0)
    _paint_text(painter, top_left, align.AlignLeft | align.AlignTop, text.top_left)
    bottom_left = inner.adjusted(0, 0, 0, -_lift_px(painter, inner, text))
    _paint_text(painter, bottom_left, align.AlignLeft | align.AlignBottom, text.bottom_left)
    if text.mm_per_screen_px is not None:
        _paint_bar(painter, inner, text)
    for place, legend in enumerate(text.legends):
        _paint_legend(painter, inner, place, legend)


def _lift_px(painter: QPainter, box: QRectF, text: CornerText) -> float:
    """Return how far the text at the left must rise to clear the scale bar of a narrow view."""
    if text.mm_per_screen_px is None:
        return 0.0
    metrics = painter.fontMetrics()
    left = max(metrics.horizontalAdvance(line) for line in text.bottom_left.split("\n"))
    length_mm = bar_length_mm(text.mm_per_screen_px)
    label = metrics.horizontalAdvance(_bar_label(painter, box, length_mm, text.bar_origin))
    right = max(length_mm / text.mm_per_screen_px, label)
    return 0.0 if left + _MARGIN_PX + right <= box.width() else metrics.height() + 12.0


def _bar_label(painter: QPainter, box: QRectF, length_mm: float, origin: str) -> str:
    """Return the bar's length, and where its millimeters come from if there is room for it."""
    length = f"{length_mm:g} mm"
    whole = f"{length} · {origin}"
    fits = painter.fontMetrics().horizontalAdvance(whole) <= box.width()
    return whole if origin and fits else length


def paint_star(painter: QPainter, box: QRectF) -> None:
    """Paint the five-pointed star of a key image into a box."""
    radius = min(box.width(), box.height()) / 2
    points = [
        box.center()
        + QPointF(math.sin(place * math.pi / 5), -math.cos(place * math.pi / 5))
        * (radius if place % 2 == 0 else radius * 0.42)
        for place in range(10)
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_SHADOW)
    painter.setBrush(_STAR)
    painter.drawPolygon(points)
    painter.restore()


def _paint_legend(painter: QPainter, box: QRectF, place: int, legend: Legend) -> None:
    """Paint a scale at the right edge, the first one outermost."""
    width, height = _LEGEND_PX
    bar = QRectF(box.right() - width - place * _LEGEND_COLUMN_PX, box.top(), width, height)
    bar.translate(0.0, _LEGEND_TOP_PX + painter.fontMetrics().height() * 2.0)
    painter.fillRect(bar.adjusted(-1, -1, 1, 1), _SHADOW)
    table = color_table(legend.colors)
    gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
    for stop in range(0, 256, 15):
        gradient.setColorAt(stop / 255, QColor(*(int(value) for value in table[stop])))
    painter.fillRect(bar, gradient)
    line = painter.fontMetrics().height()
    right = Qt.AlignmentFlag.AlignRight
    above = QRectF(bar.right() - 200, bar.top() - 2.5 * line - 4, 200, 2 * line)
    _paint_text(painter, above, right | Qt.AlignmentFlag.AlignBottom, legend.title)
    for share, text in ((0.0, "100 %"), (0.5, "50 %"), (1.0, "0 %")):
        middle = bar.top() + share * height
        label = QRectF(bar.left() - 64, middle - line / 2, 58, line)
        _paint_text(painter, label, right | Qt.AlignmentFlag.AlignVCenter, text)


def _paint_text(painter: QPainter, box: QRectF, align: Qt.AlignmentFlag, text: str) -> None:
    if not text:
        return
    painter.setPen(_SHADOW)
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (1, 1)):
        painter.drawText(box.translated(dx, dy), align, text)
    painter.setPen(_TEXT)
    painter.drawText(box, align, text)


def _paint_bar(painter: QPainter, box: QRectF, text: CornerText) -> None:
    """Paint the scale bar, and above it its length and where the millimeters come from."""
    mm_per_px = text.mm_per_screen_px or 1.0
    length_mm = bar_length_mm(mm_per_px)
    width = length_mm / mm_per_px
    right, bottom = box.right(), box.bottom()
    bar = QRectF(right - width, bottom - 4, width, 4)
    painter.fillRect(bar.adjusted(-1, -1, 1, 1), _SHADOW)
    painter.fillRect(bar, _TEXT)
    for x in (bar.left(), bar.right() - 1):
        painter.setPen(_TEXT)
        painter.drawLine(QPointF(x, bottom - 8), QPointF(x, bottom))
    words = _bar_label(painter, box, length_mm, text.bar_origin)
    line = painter.fontMetrics().height()
    label = QRectF(box.left(), bottom - 10 - line, box.width(), line)
    align = Qt.AlignmentFlag
    _paint_text(painter, label, align.AlignRight | align.AlignVCenter, words)
