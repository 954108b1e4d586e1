"""Tab goes through the window as the eye does, in whatever order its parts were made."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


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
    numbers = {panel: number for number, panel in enumerate(panels)}

    def place(widget: QWidget) -> int:
        parent: QWidget | None = widget
        while parent is not None and parent not in numbers:
            parent = parent.parentWidget()
        return len(panels) if parent is None else numbers[parent]

    places = [place(widget) for widget in chain]
    if places != sorted(places):
        for before, after in pairwise(sorted(chain, key=place)):
            QWidget.setTabOrder(before, after)


def following(window: QMainWindow, *, forward: bool) -> QWidget | None:
    """Return what Tab goes to: what Qt would take, but in no panel that lies behind another one.

    Parameters
    ----------
    window
        The window; for Qt, panels behind the tab of another one are visible.
    forward
        False for Shift+Tab.
    """
    here: QWidget | None = window.focusWidget()
    here = window if here is None else here
    widget: QWidget | None = here
    behind: dict[QDockWidget, bool] = {}
    while widget is not None:
        widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
        if widget is None or widget is here:
            break
        if not _takes_tab(widget, window):
            continue
        dock = _dock_of(widget)
        if dock is None or not behind.setdefault(dock, dock.visibleRegion().isEmpty()):
            return widget
    return None


def _takes_tab(widget: QWidget, window: QMainWindow) -> bool:
    takes = Qt.FocusPolicy.TabFocus
    return (
        widget.focusPolicy() & takes == takes
        and widget.focusProxy() is None
        and widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.window() is window
    )


def _dock_of(widget: QWidget) -> QDockWidget | None:
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent
