"""Histogram of gray levels before and after a step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from busi_desktop.ui.inspector.colors import accent, blend, muted, with_alpha
from busi_desktop.ui.inspector.gray import LEVELS, N_BINS, GrayStatistics, binned, visible_peak


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Curve:
    """Hold one curve: its name in the legend and what it shows."""

    name: str
    statistics: GrayStatistics
    is_output: bool


class HistogramView(QWidget):
    """Paint one or two filled curves over one axis of gray levels, with a legend of numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curves: tuple[Curve, ...] = ()
        self._is_fresh = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an axis is never mirrored
        self.setAccessibleName(self.tr("Histogram of gray levels"))
        self.setToolTip(
            self.tr(
                "Share of pixels at each gray level, 0 black to 255 white. The black bars beside "
                "the frame are left out, the curves are smoothed, and a lone peak at an end may be "
                "cut."
            )
        )

    def show_curves(self, curves: tuple[Curve, ...], *, is_fresh: bool) -> None:
        """Show other curves; numbers that wait for a newer result are grayed."""
        self.curves = curves
        self._is_fresh = is_fresh
        self.setAccessibleDescription(
            "; ".join(f"{curve.name}: {self._numbers(curve)}" for curve in curves)
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the legend and a flat plot."""
        line = self._small_metrics().height()
        return QSize(22 * line, 7 * line)

    def minimumSizeHint(self) -> QSize:
        """Return room for the legend and a very flat plot."""
        line = self._small_metrics().height()
        return QSize(15 * line, 5 * line)

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(6.0, 0.88 * font.pointSizeF()))
        return font

    def _small_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._small_font())

    def _numbers(self, curve: Curve) -> str:
        values = curve.statistics
        return self.tr("mean {mean}   SD {sd}   entropy {entropy} bits").format(
            mean=f"{values.mean:.0f}",
            sd=f"{values.sd:.0f}",
            entropy=f"{values.entropy_bits:.1f}",
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint legend, curves and axis."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small_font())
        line = painter.fontMetrics().height()
        legend = QRect(0, 0, self.width(), line * max(1, len(self.curves)))
        plot = QRectF(0, legend.bottom() + 4, self.width(), self.height() - legend.height() - 5)
        plot.adjust(0.5, 0, -0.5, -line)
        if plot.height() > line / 2:
            self._paint_curves(painter, plot)
            self._paint_axis(painter, plot, line)
        self._paint_legend(painter, line)

    def _color(self, curve: Curve) -> QColor:
        return accent(self.palette()) if curve.is_output else blend(self.palette(), 0.62)

    def _paint_curves(self, painter: QPainter, plot: QRectF) -> None:
        heights = [binned(curve.statistics.shares) for curve in self.curves]
        top = max(map(visible_peak, heights), default=1.0)
        painter.save()
        painter.setClipRect(plot.adjusted(-1, -1, 1, 1))
        for curve, bins in zip(self.curves, heights, strict=True):
            color = self._color(curve)
            line = _outline(bins / top, plot)
            area = QPolygonF([plot.bottomLeft(), *line, plot.bottomRight()])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(with_alpha(color, 70))
            painter.drawPolygon(area)
            painter.setPen(QPen(color, 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(line)
        painter.restore()

    def _paint_axis(self, painter: QPainter, plot: QRectF, line: int) -> None:
        painter.setPen(QPen(blend(self.palette(), 0.4), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(muted(self.palette()))
        below = QRectF(plot.left(), plot.bottom() + 1, plot.width(), line)
        low, high = self.locale().toString(0), self.locale().toString(LEVELS - 1)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, low)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.tr("gray level"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, high)

    def _paint_legend(self, painter: QPainter, line: int) -> None:
        names = [curve.name for curve in self.curves]
        metrics = painter.fontMetrics()
        column = max((metrics.horizontalAdvance(name) for name in names), default=0)
        for row, curve in enumerate(self.curves):
            box = QRectF(0, row * line + line * 0.22, line * 0.9, line * 0.56)
            painter.setPen(QPen(self._color(curve), 1.4))
            painter.setBrush(with_alpha(self._color(curve), 70))
            painter.drawRect(box.adjusted(1, 0, 0, 0))
            left = round(line * 1.25)
            painter.setPen(blend(self.palette(), 1.0))
            where = QRect(left, row * line, column, line)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, curve.name)
            painter.setPen(muted(self.palette()) if self._is_fresh else blend(self.palette(), 0.35))
            rest = QRect(left + column + line // 2, row * line, self.width(), line)
            rest.setRight(self.width())
            text = metrics.elidedText(
                self._numbers(curve), Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, text)


def _outline(heights: NDArray[np.float64], plot: QRectF) -> list[QPointF]:
    """Return the curve through the bins' centers, drawn out level to both ends of the axis."""
    width = plot.width() / N_BINS
    tops = [plot.bottom() - float(height) * (plot.height() - 2) for height in heights]
    centers = [QPointF(plot.left() + (i + 0.5) * width, top) for i, top in enumerate(tops)]
    return [QPointF(plot.left(), tops[0]), *centers, QPointF(plot.right(), tops[-1])]
