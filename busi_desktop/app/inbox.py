"""What another thread says, heard one thing at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot


class Inbox(QObject):
    """Hand on what comes from another thread, in order, one thing in each turn of the event loop.

    Qt hands on queued signals until none is left, also those that come meanwhile: a thread that
    answers faster than its answers can be shown would keep the reader's keys waiting until it is
    done. What comes alone is handed on at once.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._is_closed = False
        # A timer of its own: `singleShot` with 0 ms is a queued call, which takes no turn.
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)

    def take(self, hand_on: Callable[[], None]) -> None:
        """Call a function now, or once those before it have had their turns."""
        if self._is_closed:
            return
        if self._turn.isActive():
            self._waiting.append(hand_on)
        else:
            self._turn.start()
            hand_on()

    def close(self) -> None:
        """Hand on nothing more."""
        self._is_closed = True
        self._turn.stop()
        self._waiting.clear()

    @Slot()
    def _on_turn(self) -> None:
        if self._waiting:
            self._turn.start()  # first: what is handed on may open a dialog with a loop of its own
            self._waiting.popleft()()
