"""The research-use line in the menu bar: whole, short, or gone where the menus need the room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QMenuBar

from busi_desktop.ui.wording import research_line

_ITEM_PADDING_PX = 22
_MARGIN_PX = 12


class ResearchLine(QLabel):
    """Never push a menu out of the bar; the result panel holds the whole line always."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.setObjectName("research_use")
        self.setProperty("role", "muted")
        self.setContentsMargins(0, 5, _MARGIN_PX, 5)
        self.setToolTip(research_line())
        self.setAccessibleName(research_line())
        bar.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the bar, its menus or its texts change their size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.ActionAdded}:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        metrics = self._bar.fontMetrics()
        titles = (action.text().replace("&", "") for action in self._bar.actions())
        menus = sum(metrics.horizontalAdvance(title) + _ITEM_PADDING_PX for title in titles)
        room = self._bar.width() - menus - 2 * _MARGIN_PX
        whole = research_line()
        fitting = (
            text
            for text in (whole, self.tr("Research use"))
            if self.fontMetrics().horizontalAdvance(text) <= room
        )
        text = next(fitting, "")
        if text != self.text():
            self.setText(text)
            self.adjustSize()
        self.setVisible(bool(text))
