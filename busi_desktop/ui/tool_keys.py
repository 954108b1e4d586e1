"""Keys that mean something else while a tool is in hand on the canvas."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


class ToolKeys(ABC):
    """Turn the canvas's keys into what the tool in hand does; keys without a meaning stay free."""

    def takes(self, event: QEvent) -> bool:
        """Take a key, and keep it from the window's commands."""
        if not isinstance(event, QKeyEvent):
            return False
        action = self._action(event)
        if action is None:
            return False
        if event.type() == QEvent.Type.KeyPress:
            action()
        event.accept()
        return True

    @abstractmethod
    def _action(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does now, or None if it isn't ours."""
