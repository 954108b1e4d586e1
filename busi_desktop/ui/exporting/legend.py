"""The strip below an exported picture: what its colors mean, who made it, and what it isn't."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen

from busi_desktop.ui.color_maps import color_table

_PAPER, _INK, _QUIET = QColor("#ffffff"), QColor("#1a1a1a"), QColor("#555555")
_MARGIN_PX = 10.0
_GAP_PX = 18.0
_SYMBOL_PX = (22.0, 11.0)
_RAMP_PX = (90.0, 11.0)
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Describe one layer in the legend.

    Attributes
    ----------
    color
        Of lines, ``#rrggbb``; empty for maps.
    colors
        Name of a color map from 0 to 100 %; empty for lines.
    fill
        Opacity of the fill inside the lines.
    """

    title: str
    color: str = ""
    colors: str = ""
    fill: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureLegend:
    """Hold what stands below a picture: marks, sentences, and a last line."""

    marks: tuple[Mark, ...] = ()
    lines: tuple[str, ...] = ()
    foot: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """Return all that can be read in it."""
        return (*(mark.title for mark in self.marks), *self.lines, self.foot)


def legend_height(legend: PictureLegend, width: float, font: QFont) -> float:
    """Return the height of a legend's strip, in pixels as wide as its `width`."""
    return _Setter(legend, width, font).height


def paint_legend(painter: QPainter, box: QRectF, legend: PictureLegend, font: QFont) -> None:
    """Paint a legend into a strip of the height that `legend_height` names."""
    setter = _Setter(legend, box.width(), font)
    painter.save()
    painter.fillRect(box, _PAPER)
    painter.translate(box.topLeft())
    painter.setFont(font)
    for mark, place in setter.marks:
        _paint_mark(painter, place, mark)
    for text, place in setter.lines:
        painter.setPen(_INK if text != legend.foot else _QUIET)
        painter.drawText(place, _WRAP, text)
    painter.restore()


class _Setter:
    """Find the place of each part."""

    def __init__(self, legend: PictureLegend, width: float, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        line = metrics.height() * 1.25
        right = max(width - _MARGIN_PX, _MARGIN_PX + 60.0)
        x, y = _MARGIN_PX, _MARGIN_PX
        self.marks: list[tuple[Mark, QRectF]] = []
        for mark in legend.marks:
            wide = _symbol_width(mark, metrics) + metrics.horizontalAdvance(mark.title)
            if x > _MARGIN_PX and x + wide > right:
                x, y = _MARGIN_PX, y + line
            self.marks.append((mark, QRectF(x, y, min(wide, right - x) + 1.0, line)))
            x += wide + _GAP_PX
        if legend.marks:
            y += line * 1.2
        self.lines: list[tuple[str, QRectF]] = []
        for text in (*legend.lines, legend.foot):
            room = QRectF(_MARGIN_PX, y, right - _MARGIN_PX, 10_000.0)
            high = metrics.boundingRect(room, _WRAP, text).height()
            self.lines.append((text, QRectF(room.left(), y, room.width(), high + 1.0)))
            y += high * 1.1
        self.height = y + _MARGIN_PX


def _symbol_width(mark: Mark, metrics: QFontMetricsF) -> float:
    if not mark.colors:
        return _SYMBOL_PX[0] + 6.0
    return _RAMP_PX[0] + metrics.horizontalAdvance(_ends()[0] + _ends()[1]) + 18.0


def _ends() -> tuple[str, str]:
    return "0 %", "100 %"


def _paint_mark(painter: QPainter, place: QRectF, mark: Mark) -> None:
    painter.setPen(_INK)
    metrics = QFontMetricsF(painter.font())
    text = QRectF(place)
    text.setLeft(place.left() + _symbol_width(mark, metrics))
    painter.drawText(text, _LEFT_MIDDLE, mark.title)
    middle = place.center().y()
    if mark.colors:
        low, high = _ends()
        painter.drawText(place, _LEFT_MIDDLE, low)
        left = place.left() + metrics.horizontalAdvance(low) + 4.0
        ramp = QRectF(left, middle - _RAMP_PX[1] / 2, *_RAMP_PX)
        _paint_ramp(painter, ramp, mark.colors)
        place = QRectF(ramp.right() + 4.0, place.top(), text.left(), place.height())
        painter.drawText(place, _LEFT_MIDDLE, high)
        return
    box = QRectF(place.left() + 1.0, middle - _SYMBOL_PX[1] / 2, _SYMBOL_PX[0] - 2.0, _SYMBOL_PX[1])
    color = QColor(mark.color)
    inner = QColor(color)
    inner.setAlphaF(mark.fill)
    painter.fillRect(box, inner)
    for pen in (QPen(_INK, 3.5), QPen(color, 2.0)):
        painter.setPen(pen)
        painter.drawRect(box)


def _paint_ramp(painter: QPainter, box: QRectF, colors: str) -> None:
    table = color_table(colors)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    for stop in range(0, 256, 15):
        gradient.setColorAt(stop / 255, QColor(*(int(value) for value in table[stop])))
    painter.fillRect(box, gradient)
