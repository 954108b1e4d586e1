"""The slider through the frames of a file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider


class ScrubSlider(QSlider):
    """A slider whose handle comes to where it is pressed."""

    resized = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle under the pointer, and let it be dragged on."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            room = max(self.width() - 2 * self.pad_px, 1.0)
            share = (event.position().x() - self.pad_px) / room
            self.setSliderPosition(round(self.minimum() + share * self._span))
        super().mousePressEvent(event)

    @property
    def pad_px(self) -> float:
        """Return how far the first and last place are from the ends."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        return handle.width() / 2

    @property
    def _span(self) -> int:
        return self.maximum() - self.minimum()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another size."""
        super().resizeEvent(event)
        self.resized.emit()
