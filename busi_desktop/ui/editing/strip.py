"""The narrow strip of tools for outlines, at the right of the image."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from busi_desktop.ui.editing.toolbox import TOOLS
from busi_desktop.ui.measuring.icons import SignButton
from busi_desktop.ui.mnemonics import plain

_MARGIN = 3


class OutlineStrip(QWidget):
    """Show a button for each tool."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("outline_strip")
        self.setAccessibleName(self.tr("Tools for outlines"))
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(2)
        self.buttons: dict[str, SignButton] = {}
        for tool in TOOLS:
            button = SignButton(tool.sign, self)
            button.setObjectName(f"strip_outline_{tool.name}")
            self.buttons[tool.name] = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let each button be its tool's command."""
        for tool in TOOLS:
            button, action = self.buttons[tool.name], actions[f"outline_{tool.name}"]
            button.setDefaultAction(action)
            action.changed.connect(self._name_buttons)
        self._name_buttons()

    def _name_buttons(self) -> None:
        for tool in TOOLS:
            button = self.buttons[tool.name]
            action = button.defaultAction()
            name = plain(action.text())
            keys = action.shortcut().toString() or tool.letter
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")
