"""Room for a panel that is taller or wider than its dock, as panels are with large texts."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST_LINES = 4
_WIDEST = 0.3


class Foldable(Protocol):
    """Stand for what a panel does with its lines where it is too narrow for them."""

    is_folded: bool

    def open_width(self) -> int:
        """Return the least width at which nothing is folded."""

    def fold(self, folded: bool) -> None:
        """Fold, or open."""


class PanelScroll(QScrollArea):
    """Be as tall as its panel where there is room, and scroll where there is not.

    The panel's `grid` is folded where it is too narrow for it.
    """

    def __init__(
        self, panel: QWidget, parent: QWidget | None = None, *, grid: Foldable | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(panel.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._panel = panel
        self._grid = grid
        self.setWidget(panel)

    def sizeHint(self) -> QSize:
        """Return the panel's own size."""
        return self._panel.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width of panel and bar, as far as the image keeps its room, and some lines."""
        widest = round(self.window().width() * _WIDEST)
        bar = self.verticalScrollBar().sizeHint().width()
        width = min(self._panel.minimumSizeHint().width() + bar, widest)
        height = min(self.sizeHint().height(), _LEAST_LINES * self.fontMetrics().height())
        return QSize(width, height)

    def event(self, event: QEvent) -> bool:
        """Ask for another height when the panel has one."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panel's form where it would not fit."""
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        if self._grid is None:
            return
        bar = self.verticalScrollBar().sizeHint().width()
        margins = self._panel.contentsMargins()
        layout = self._panel.layout()
        if layout is not None:
            margins += layout.contentsMargins()
        room = self.width() - bar - margins.left() - margins.right()
        folded = room < self._grid.open_width()
        if folded != self._grid.is_folded:
            self._grid.fold(folded)
            if layout is not None:  # in the middle of a resize Qt keeps the heights of before
                QTimer.singleShot(0, self._panel, layout.invalidate)
