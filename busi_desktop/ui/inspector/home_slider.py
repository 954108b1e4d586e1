"""A slider with a mark at its default."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from busi_desktop.ui.inspector.colors import muted

_MARK_PX = 5.0


class HomeSlider(QSlider):
    """Point with a small triangle from below to the value that the reset button gives back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.home = 0

    def set_home(self, tick: int) -> None:
        """Move the mark."""
        if tick != self.home:
            self.home = tick
            self.update()

    def home_x(self) -> float:
        """Return where the handle's middle stands when the slider is at its default."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        style, control = self.style(), QStyle.ComplexControl.CC_Slider
        groove = style.subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        span = groove.width() - handle.width()
        shift = QStyle.sliderPositionFromValue(
            self.minimum(), self.maximum(), self.home, span, option.upsideDown
        )
        return groove.x() + handle.width() / 2 + shift

    def sizeHint(self) -> QSize:
        """Return room for the mark."""
        return super().sizeHint().expandedTo(QSize(0, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint slider and mark."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(muted(self.palette()))
        tip = QPointF(self.home_x(), self.height() / 2 + 4.0)
        low = QPointF(0.0, _MARK_PX)
        side = QPointF(_MARK_PX * 0.7, 0.0)
        painter.drawPolygon(QPolygonF([tip, tip + low - side, tip + low + side]))
