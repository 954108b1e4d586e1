"""Room for a strip of tools that is taller than the image beside it, as with large texts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST_TOOLS = 3


class StripScroll(QScrollArea):
    """Be as wide as the strip, and let it be scrolled rather than make the window taller."""

    def __init__(self, strip: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(strip.accessibleName())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._strip = strip
        self.setWidget(strip)

    def sizeHint(self) -> QSize:
        """Return the strip's size, with a bar beside it where it must be scrolled."""
        hint = self._strip.sizeHint()
        is_cut = self.isVisible() and self.height() < self._strip.minimumSizeHint().height()
        bar = self.verticalScrollBar().sizeHint().width() if is_cut else 0
        return QSize(hint.width() + bar, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the width, and the height of a few tools."""
        width = self.sizeHint().width()
        return QSize(width, _LEAST_TOOLS * self._strip.sizeHint().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take room for the bar where one is needed, and give it back."""
        super().resizeEvent(event)
        self.updateGeometry()
