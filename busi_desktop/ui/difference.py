"""The signed difference between a step and the image, with its colors and its scale."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.ui.theme import CANVAS, ON_CANVAS

FULL_SCALES = (8, 16, 32, 64, 128, 255)
"""Differences that may get the strongest color: few, so that two maps are often alike."""

_DARKER, _SAME, _BRIGHTER = "#56b4e9", "#161616", "#e69f00"
_PERCENTILE = 99.5
_BAR_PX, _GAP_PX, _PAD_PX, _HEIGHT_PX = 14, 7, 7, 132
_LEAST_LINES = 2


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Difference:
    """Hold a map: uint8 ``(h, w, 3)``, and the gray levels that get the strongest color."""

    picture: NDArray[np.uint8]
    full_scale: int


def difference_of(
    step: NDArray[np.uint8], image: NDArray[np.uint8], transform: PixelTransform
) -> Difference:
    """Return step minus image on the step's grid.

    Parameters
    ----------
    step
        uint8 ``(h, w)``.
    image
        uint8 ``(H, W)``, the source frame.
    transform
        From the source frame to the step's grid; what lies outside the frame has no color.
    """
    reference, covered = onto_grid(image, transform, (step.shape[0], step.shape[1]))
    change = step.astype(np.int16) - reference
    sizes = np.abs(change[covered])
    large = float(np.percentile(sizes, _PERCENTILE)) if sizes.size else 0.0
    full_scale = next(scale for scale in FULL_SCALES if scale >= large)
    index = np.clip(np.rint(change * (255.0 / full_scale)), -255, 255).astype(np.int16) + 255
    picture = diverging_table()[index]
    picture[~covered] = _rgb(CANVAS)
    return Difference(picture=picture, full_scale=full_scale)


def onto_grid(
    image: NDArray[np.uint8], transform: PixelTransform, shape: tuple[int, int]
) -> tuple[NDArray[np.int16], NDArray[np.bool_]]:
    """Bring a source frame onto a derived grid, and tell which pixels of the grid it covers.

    It is made smaller by area averaging, as the letterbox resize does it: single pixels picked
    from speckle would differ from their mean everywhere.
    """
    import cv2  # not on the start path

    rows, cols = image.shape
    width = max(1, round(cols * transform.scale_xy[0]))
    height = max(1, round(rows * transform.scale_xy[1]))
    method = cv2.INTER_AREA if height < rows or width < cols else cv2.INTER_LINEAR
    scaled = cv2.resize(image.astype(np.float32), (width, height), interpolation=method)
    rest = PixelTransform(scale_xy=(cols / width, rows / height)).then(transform)
    matrix, size = rest.center_matrix(), (shape[1], shape[0])
    placed = np.asarray(cv2.warpAffine(scaled, matrix, size), dtype=np.float32)
    inside = np.ones((height, width), np.uint8)
    covered = np.asarray(cv2.warpAffine(inside, matrix, size, flags=cv2.INTER_NEAREST))
    return np.rint(placed).astype(np.int16), covered.astype(np.bool_)


@cache
def diverging_table() -> NDArray[np.uint8]:
    """Return 511 colors, uint8 ``(511, 3)``: blue is darker, near black the same, orange brighter.

    Blue and orange are told apart with every kind of color vision, and both ends are about equally
    light (Okabe and Ito's palette).
    """
    low, middle, high = (
        np.array(_rgb(name), dtype=np.float64) for name in (_DARKER, _SAME, _BRIGHTER)
    )
    share = np.linspace(-1.0, 1.0, 511)[:, np.newaxis]
    colors = middle + np.where(share < 0.0, -share * (low - middle), share * (high - middle))
    table = np.rint(colors).astype(np.uint8)
    table.flags.writeable = False
    return table


def _rgb(name: str) -> tuple[int, int, int]:
    color = QColor(name)
    return color.red(), color.green(), color.blue()


class DifferenceLegend(QWidget):
    """Explain the colors of a difference map; the mouse reaches what lies under it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("difference_legend")
        self._full_scale = FULL_SCALES[-1]
        self._is_short, self._has_heading, self._bar_px = False, True, _HEIGHT_PX
        self.hide()

    def set_full_scale(self, full_scale: int) -> None:
        """Write another range to the scale."""
        self._full_scale = full_scale
        self.setAccessibleName(", ".join(self.lines()))
        self.resize(self.sizeHint())
        self.update()

    def fit(self, room: QSize) -> None:
        """Leave out words, then the heading, then the middle, where there is too little room."""
        metrics = self.fontMetrics()
        line = metrics.height()
        self._is_short = False
        self._is_short = self._width_px() > room.width()
        heading = metrics.horizontalAdvance(self.tr("gray levels")) + 2 * _PAD_PX
        least = _LEAST_LINES * line + 2 * _PAD_PX
        self._has_heading = heading <= room.width() and least + line <= room.height()
        above = (line if self._has_heading else 0) + 2 * _PAD_PX
        self._bar_px = max(min(_HEIGHT_PX, room.height() - above), _LEAST_LINES * line)
        self.resize(self.sizeHint())
        self.update()

    def lines(self) -> tuple[str, str, str]:
        """Return the texts from top to bottom."""
        number = self.locale().toString(self._full_scale)
        return (
            self.tr("+{number} brighter").format(number=number),
            self.tr("0 unchanged"),
            self.tr("−{number} darker").format(number=number),
        )

    def seen_lines(self) -> tuple[str, str, str]:
        """Return the texts as there is room for them."""
        if not self._is_short:
            return self.lines()
        number = self.locale().toString(self._full_scale)
        return f"+{number}", "0", f"−{number}"

    def _width_px(self) -> int:
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in self.seen_lines())
        heading = metrics.horizontalAdvance(self.tr("gray levels")) if self._has_heading else 0
        return max(widest + _BAR_PX + _GAP_PX, heading) + 2 * _PAD_PX

    def sizeHint(self) -> QSize:
        """Return room for bar and texts."""
        heading = self.fontMetrics().height() if self._has_heading else 0
        return QSize(self._width_px(), self._bar_px + heading + 2 * _PAD_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, bar and texts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 185))
        painter.drawRoundedRect(self.rect(), 4, 4)
        line = painter.fontMetrics().height()
        top = _PAD_PX + (line + 4 if self._has_heading else 0)
        bar = QRectF(_PAD_PX, top, _BAR_PX, self.height() - top - _PAD_PX)
        gradient = QLinearGradient(bar.bottomLeft(), bar.topLeft())
        for place, name in ((0.0, _DARKER), (0.5, _SAME), (1.0, _BRIGHTER)):
            gradient.setColorAt(place, QColor(name))
        painter.fillRect(bar, gradient)
        painter.setPen(QColor(ON_CANVAS))
        if self._has_heading:
            painter.drawText(QRectF(_PAD_PX, _PAD_PX, self.width(), line), self.tr("gray levels"))
        left = bar.right() + _GAP_PX
        first, middle, last = self.seen_lines()
        texts = [(first, bar.top() + line / 2), (last, bar.bottom() - line / 2)]
        if bar.height() >= len(self.lines()) * line:
            texts.insert(1, (middle, bar.center().y()))
        for text, at in texts:
            box = QRectF(left, at - line / 2, self.width() - left, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
