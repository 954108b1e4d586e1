"""The titles on the tabs of panels: whole, in smaller letters where large ones have no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStyle, QTabBar

from busi_desktop.ui.theme import plain_points

_FRAME_PX = 3
"""What a tab takes beside its title and the room that the style leaves around it."""

_STEP_POINTS = 0.5


class TabTitles(QObject):
    """Give each row of tabs the largest letters in which its titles are whole.

    They are never larger than all other texts, nor smaller than these are at 100 %.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self)  # a side's panels change their sizes one by one
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.fit)

    def follow(self, dock: QDockWidget) -> None:
        """Fit the titles again whenever a panel gets another width."""
        dock.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the titles when a side gets another width, or all texts another size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
            self._soon.start()
        return super().eventFilter(watched, event)

    @Slot()
    def fit(self) -> None:
        """Write every row's titles as large as they fit."""
        for row in rows_of(self._window):
            font = self._fitting(row)
            if font.pointSizeF() != row.font().pointSizeF():
                row.setFont(font)

    def _fitting(self, row: QTabBar) -> QFont:
        font = QFont(self._window.font())
        least = min(plain_points(), font.pointSizeF())
        while font.pointSizeF() > least and titles_px(row, font) > row.width():
            font.setPointSizeF(max(least, font.pointSizeF() - _STEP_POINTS))
        return font


def rows_of(window: QMainWindow) -> list[QTabBar]:
    """Return the rows of tabs around a window's image."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [row for row in window.findChildren(QTabBar, options=direct) if row.isVisible()]


def titles_px(row: QTabBar, font: QFont) -> int:
    """Return the width at which a row's titles are whole."""
    around = row.style().pixelMetric(QStyle.PixelMetric.PM_TabBarTabHSpace, None, row) + _FRAME_PX
    metrics = QFontMetrics(font)
    titles = (row.tabText(place) for place in range(row.count()))
    return sum(metrics.horizontalAdvance(title) + around for title in titles)
