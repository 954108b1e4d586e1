"""Tab goes through the window as the eye does, in whatever order its parts were made."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget


def order_focus(window: QMainWindow, panels: Sequence[QWidget]) -> None:
    """Let Tab visit panels one after the other; within a panel the order stays.

    Parameters
    ----------
    window
        The window.
    panels
        Its parts in reading order; what lies in none of them comes last.
    """
    chain: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:  # Qt leaves others where they are
            chain.append(widget)
        widget = widget.nextInFocusChain()

    def place(widget: QWidget) -> int:
        inside = (
            number
            for number, panel in enumerate(panels)
            if panel is widget or panel.isAncestorOf(widget)
        )
        return next(inside, len(panels))

    for before, after in pairwise(sorted(chain, key=place)):
        QWidget.setTabOrder(before, after)
