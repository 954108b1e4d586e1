"""A line of text that never asks for room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LEAST_EMS = 5


class ElidedLabel(QLabel):
    """A text that gives way: its end is cut where there is no room, and stands in the tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(_LEAST_EMS * self.fontMetrics().averageCharWidth())

    def set_whole(self, text: str) -> None:
        """Show a text, or as much of it as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def whole_px(self) -> int:
        """Return the width at which nothing is cut."""
        # One more, since letters stand at parts of a pixel and the width of a text is rounded.
        return self.fontMetrics().horizontalAdvance(self._whole) + 1 + 2 * self.margin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width() - 2 * self.margin()
        text, metrics = self._whole, self.fontMetrics()
        if metrics.horizontalAdvance(text) > room:  # Qt's own measure cuts what just fits
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.setText(text)
        self.setToolTip("" if text == self._whole else self._whole)
