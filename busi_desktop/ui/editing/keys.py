"""Keys while a tool for outlines is in hand: some letters mean something else then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from busi_desktop.ui.editing.key_cursor import KeyCursor
from busi_desktop.ui.editing.tool import Desk, EditTool
from busi_desktop.ui.tool_keys import ToolKeys


class Holder(Protocol):
    """Who holds the tool."""

    tool: EditTool | None
    tools: dict[str, EditTool]

    def take_tool(self, name: str | None) -> None:
        """Take a tool in hand, or lay it down."""

    def follow_ai(self, *, grows: bool) -> None:
        """Move the current lesion's outline along the AI's map."""


class Keys(ToolKeys):
    """Turn the canvas's keys into what the tool does; keys without a meaning now stay free."""

    def __init__(self, desk: Desk, holder: Holder) -> None:
        self._desk = desk
        self._holder = holder
        self.cursor = KeyCursor(desk)

    def _action(self, event: QKeyEvent) -> Callable[[], object] | None:
        tool = self._holder.tool
        if tool is None:
            return None
        own = tool.key(event) or self.cursor.key(event, tool)
        if own is not None:
            return own
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier and self._desk.editor.mask.any():
            return self._along_map(event.key())
        return None if held else self._general(event.key(), tool)

    def _along_map(self, key: int) -> Callable[[], object] | None:
        """Move the lesion that is there as the same keys move the AI's mask: [ is larger."""
        if key not in {Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight}:
            return None
        return partial(self._holder.follow_ai, grows=key == Qt.Key.Key_BracketLeft)

    def _general(self, key: int, tool: EditTool) -> Callable[[], object] | None:
        options = self._desk.options
        general: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Escape: partial(self._leave, tool),
            Qt.Key.Key_BracketLeft: partial(options.step, -1.0),
            Qt.Key.Key_BracketRight: partial(options.step, 1.0),
            Qt.Key.Key_X: options.swap,
        }
        if key in general:
            return general[key]
        for name, other in self._holder.tools.items():
            if key == ord(other.letter):
                take = partial(self._holder.take_tool, name)
                return _nothing if other is tool else take
        return None

    def _leave(self, tool: EditTool) -> None:
        """Drop what was begun, or lay the tool down."""
        if not self.cursor.leave() and not tool.cancel():
            self._holder.take_tool(None)


def _nothing() -> None:
    """Keep the tool that is in hand already."""
