"""Text and scale bar in the corners of a picture, in screen coordinates."""

from __future__ import annotations

from dataclasses import dataclass
import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter

from busi_desktop.ui.color_maps import color_table
from busi_desktop.ui.theme import ON_CANVAS

_MARGIN_PX = 10.0
_LONGEST_BAR_PX = 160.0
_LEGEND_PX = (12.0, 110.0)
_GAP_PX = 6.0
_SHARES = ((0.0, "100 %"), (0.5, "50 %"), (1.0, "0 %"))
_WRAP = Qt.TextFlag.TextWordWrap.value
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
    """Paint all corners inside `box`; what has no room in a line goes on in the next."""
    painter.setFont(font)
    inner = _inner(box)
    metrics = QFontMetricsF(font)
    align = Qt.AlignmentFlag
    line = metrics.height()
    if text.is_key:
        paint_star(painter, QRectF(inner.left(), inner.top(), line, line))
    top_left = inner.adjusted(_indent(text, line), 0, 0, 0)
    _paint_text(painter, top_left, align.AlignLeft | align.AlignTop, text.top_left)
    bottom_left = inner.adjusted(0, 0, 0, -_lift_px(metrics, inner, text))
    _paint_text(painter, bottom_left, align.AlignLeft | align.AlignBottom, text.bottom_left)
    if text.mm_per_screen_px is not None:
        _paint_bar(painter, inner, text)
    for legend, place in zip(text.legends, legend_places(box, text, font), strict=False):
        _paint_legend(painter, place, legend)


def top_height_px(box: QRectF, text: CornerText, font: QFont) -> float:
    """Return how high the text in the upper left corner is."""
    metrics = QFontMetricsF(font)
    width = _inner(box).width() - _indent(text, metrics.height())
    return _wrapped(metrics, width, text.top_left).height()


def bottom_height_px(box: QRectF, text: CornerText, font: QFont) -> float:
    """Return how high texts and scale bar in the lower corners reach."""
    metrics, inner = QFontMetricsF(font), _inner(box)
    left = _wrapped(metrics, inner.width(), text.bottom_left).height()
    bar = 0.0 if text.mm_per_screen_px is None else metrics.height() + 10.0
    return max(left + _lift_px(metrics, inner, text), bar)


def legend_places(box: QRectF, text: CornerText, font: QFont) -> list[QRectF]:
    """Return where each legend goes, from the right edge to the left, and then in a row below.

    Those that would reach the text in the lower corners have no place.
    """
    metrics, inner = QFontMetricsF(font), _inner(box)
    sizes = _legend_sizes(metrics, text.legends, inner.width())
    top = inner.top() + 1.5 * metrics.height() + 2 * _GAP_PX  # the words at work stand above
    taken = (
        _indent(text, metrics.height()) + _wrapped(metrics, inner.width(), text.top_left).width()
    )
    if taken + sum(width + 2 * _GAP_PX for width, _ in sizes) > inner.width():
        top = max(top, inner.top() + top_height_px(box, text, font) + _GAP_PX)
    bottom = inner.bottom() - bottom_height_px(box, text, font)
    places: list[QRectF] = []
    right = inner.right()
    for width, height in sizes:
        if right - width < inner.left() and places:
            right, top = inner.right(), top + height + 2 * _GAP_PX
        if top + height <= bottom:
            places.append(QRectF(right - width, top, width, height))
        right -= width + 2 * _GAP_PX
    return places


def _inner(box: QRectF) -> QRectF:
    return box.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)


def _indent(text: CornerText, line_px: float) -> float:
    """Return the room of the star before the text at the top."""
    return line_px * 1.4 if text.is_key else 0.0


def _wrapped(metrics: QFontMetricsF, width_px: float, text: str) -> QRectF:
    """Return the bounds of a text whose lines are broken where they have no room."""
    return metrics.boundingRect(QRectF(0, 0, width_px, 1e4), _WRAP, text) if text else QRectF()


def _lift_px(metrics: QFontMetricsF, box: QRectF, text: CornerText) -> float:
    """Return how far the text at the left must rise to clear the scale bar of a narrow view."""
    if text.mm_per_screen_px is None:
        return 0.0
    left = max(metrics.horizontalAdvance(line) for line in text.bottom_left.split("\n"))
    length_mm = bar_length_mm(text.mm_per_screen_px)
    label = metrics.horizontalAdvance(_bar_label(metrics, box, length_mm, text.bar_origin))
    right = max(length_mm / text.mm_per_screen_px, label)
    return 0.0 if left + _MARGIN_PX + right <= box.width() else metrics.height() + 12.0


def _bar_label(metrics: QFontMetricsF, box: QRectF, length_mm: float, origin: str) -> str:
    """Return the bar's length, and where its millimeters come from if there is room for it."""
    length = f"{length_mm:g} mm"
    whole = f"{length} · {origin}"
    fits = metrics.horizontalAdvance(whole) <= box.width()
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


def _legend_sizes(
    metrics: QFontMetricsF, legends: tuple[Legend, ...], widest_px: float
) -> list[tuple[float, float]]:
    """Return width and height of scales with titles above and numbers beside them.

    The heights are equal, so that the scales stand side by side.
    """
    bar_px, bar_height_px = _LEGEND_PX
    numbers = max(metrics.horizontalAdvance(text) for _, text in _SHARES)
    titles = [_wrapped(metrics, widest_px, legend.title) for legend in legends]
    above = max((title.height() for title in titles), default=0.0)
    height = above + _GAP_PX + metrics.height() + bar_height_px
    return [(max(bar_px + _GAP_PX + numbers, title.width()), height) for title in titles]


def _paint_legend(painter: QPainter, place: QRectF, legend: Legend) -> None:
    """Paint a scale at the right edge of its place."""
    width, height = _LEGEND_PX
    line = QFontMetricsF(painter.font()).height()
    bar = QRectF(place.right() - width, place.bottom() - line / 2 - height, width, height)
    painter.fillRect(bar.adjusted(-1, -1, 1, 1), _SHADOW)
    table = color_table(legend.colors)
    gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
    for stop in range(0, 256, 15):
        gradient.setColorAt(stop / 255, QColor(*(int(value) for value in table[stop])))
    painter.fillRect(bar, gradient)
    align = Qt.AlignmentFlag
    above = QRectF(place)
    above.setBottom(bar.top() - line / 2 - _GAP_PX / 2)
    _paint_text(painter, above, align.AlignRight | align.AlignBottom, legend.title)
    for share, text in _SHARES:
        middle = bar.top() + share * height
        label = QRectF(place.left(), middle - line / 2, bar.left() - _GAP_PX - place.left(), line)
        _paint_text(painter, label, align.AlignRight | align.AlignVCenter, text)


def _paint_text(painter: QPainter, box: QRectF, align: Qt.AlignmentFlag, text: str) -> None:
    if not text:
        return
    flags = align.value | _WRAP
    painter.setPen(_SHADOW)
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (1, 1)):
        painter.drawText(box.translated(dx, dy), flags, text)
    painter.setPen(_TEXT)
    painter.drawText(box, flags, text)


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
    words = _bar_label(QFontMetricsF(painter.font()), box, length_mm, text.bar_origin)
    line = painter.fontMetrics().height()
    label = QRectF(box.left(), bottom - 10 - line, box.width(), line)
    align = Qt.AlignmentFlag
    _paint_text(painter, label, align.AlignRight | align.AlignVCenter, words)
