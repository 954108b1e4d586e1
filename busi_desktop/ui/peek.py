"""Look under the overlays for as long as H is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from busi_desktop.ui.layers import LayerStack


class Peek(QObject):
    """Take the key that no focused widget wanted, as it reaches the window."""

    def __init__(self, layers: LayerStack, window: QWidget) -> None:
        super().__init__(window)
        self._layers = layers
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide the overlays on H, and bring them back on its release or in another window."""
        kind = event.type()
        if kind == QEvent.Type.ActivationChange and not self._window.isActiveWindow():
            self._layers.set_peeking(False)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_H:
            if kind == QEvent.Type.KeyPress and not event.modifiers():
                self._layers.set_peeking(True)
                return True
            if kind == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._layers.set_peeking(False)
                return True
        return super().eventFilter(watched, event)
