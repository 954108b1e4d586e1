"""The narrow strip of tools beside the image: which one is in hand, undo and redo."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from busi_desktop.domain.figure import FigureKind
from busi_desktop.ui.measuring.icons import POINTER, REDO, SCALE, UNDO, SignButton
from busi_desktop.ui.mnemonics import plain

TOOL_COMMANDS: dict[FigureKind | None, str] = {
    None: "tool_none",
    FigureKind.CALIPER: "tool_caliper",
    FigureKind.ANGLE: "tool_angle",
    FigureKind.ELLIPSE: "tool_ellipse",
    FigureKind.AREA: "tool_area",
}
"""Command that takes each tool in hand."""

SCALE_COMMAND = "calibrate"
"""Command that takes the tool in hand that draws along a scale bar."""

_MARGIN = 3


class ToolStrip(QWidget):
    """Show a button for each of some commands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tool_strip")
        self.setAccessibleName(self.tr("Tools"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(2)
        self.buttons: dict[str, SignButton] = {}
        for kind, command in TOOL_COMMANDS.items():
            self._add(command, POINTER if kind is None else kind)
        self._add(SCALE_COMMAND, SCALE)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        self._column.addWidget(line)
        self._add("undo", UNDO)
        self._add("redo", REDO)
        self._column.addStretch(1)

    def _add(self, command: str, sign: str) -> None:
        button = SignButton(sign, self)
        button.setObjectName(f"strip_{command}")
        self.buttons[command] = button
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let each button be its command."""
        for command, button in self.buttons.items():
            action = actions[command]
            button.setDefaultAction(action)
            action.changed.connect(self._name_buttons)
        self._name_buttons()

    def _name_buttons(self) -> None:
        for button in self.buttons.values():
            action = button.defaultAction()
            name = plain(action.text())
            keys = action.shortcut().toString()
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})" if keys else name)
