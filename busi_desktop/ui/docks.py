"""The panels around the image: where they stand, and how that is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QLayout, QMainWindow, QMenu, QTabBar, QWidget

from busi_desktop.ui.mnemonics import number_entries
from busi_desktop.ui.tab_titles import TabTitles

_VERSION = 1
_LEFT_PX, _RIGHT_PX, _STEPS_PX = 270, 350, 280
_TAB_PADDING_PX = 34
_WIDEST = 3
"""A side takes at most one part of so many of the window for its tabs' titles."""


class Docks:
    """Own the docks of a window.

    Parameters
    ----------
    window
        The window.
    steps
        The dock of the step inspector, at the bottom, hidden at first.
    """

    def __init__(self, window: QMainWindow, steps: QDockWidget) -> None:
        self._window = window
        self._steps = steps
        self._left: list[QDockWidget] = []
        self._right: list[QDockWidget] = []
        self._tabs: list[tuple[QDockWidget, QDockWidget]] = []
        self._titles = TabTitles(window)
        window.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks
        )

    @property
    def all(self) -> tuple[QDockWidget, ...]:
        """Return all docks."""
        return (*self._left, *self._right, self._steps)

    def add_left(self, name: str, title: str, widget: QWidget) -> None:
        """Add a panel below those at the left."""
        self._left.append(self._dock(name, title, widget))

    def add_right(self, name: str, title: str, widget: QWidget) -> None:
        """Add a panel below those at the right."""
        self._right.append(self._dock(name, title, widget))

    def add_behind(self, name: str, title: str, widget: QWidget) -> None:
        """Add a panel as a tab behind the last one at the right."""
        self.add_right(name, title, widget)
        self._tabs.append((self._right[-2], self._right[-1]))

    def add_left_behind(self, name: str, title: str, widget: QWidget) -> None:
        """Add a panel as a tab behind the last one at the left."""
        self.add_left(name, title, widget)
        self._tabs.append((self._left[-2], self._left[-1]))

    def _dock(self, name: str, title: str, widget: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock_{name}")
        dock.setWidget(widget)
        self._titles.follow(dock)
        return dock

    def place(self) -> None:
        """Put all docks where they stand at the first start."""
        layout = self._window.layout()
        if layout is not None:  # all stand one above the other until they are tabs: not to grow by
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        # The strip of steps is long: it gets the width, the result keeps its height.
        corner, area = Qt.Corner, Qt.DockWidgetArea
        self._window.setCorner(corner.BottomRightCorner, area.RightDockWidgetArea)
        self._window.setCorner(corner.BottomLeftCorner, area.BottomDockWidgetArea)
        for docks, side in (
            (self._left, area.LeftDockWidgetArea),
            (self._right, area.RightDockWidgetArea),
            ([self._steps], area.BottomDockWidgetArea),
        ):
            for dock in docks:
                dock.setFloating(False)
                self._window.addDockWidget(side, dock)
                dock.show()
        for front, behind in self._tabs:
            self._window.tabifyDockWidget(front, behind)
        for front, _ in reversed(self._tabs):  # of three in a row the first one stays in front
            front.raise_()
        self._steps.hide()
        self._window.resizeDocks(
            [self._left[0], self._right[0]],
            [max(_LEFT_PX, self._tabs_px(self._left)), max(_RIGHT_PX, self._tabs_px(self._right))],
            Qt.Orientation.Horizontal,
        )
        self._window.resizeDocks([self._steps], [_STEPS_PX], Qt.Orientation.Vertical)
        self._hide_lost_tabs()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)

    def make_room(self) -> None:
        """Widen the sides whose tabs would be cut, as after texts were made larger."""
        for docks in (self._left, self._right):
            front = next((dock for dock in docks if not dock.visibleRegion().isEmpty()), docks[0])
            wanted = self._tabs_px(docks)
            if not front.isFloating() and 0 < front.width() < wanted:
                self._window.resizeDocks([front], [wanted], Qt.Orientation.Horizontal)

    def _tabs_px(self, docks: Sequence[QDockWidget]) -> int:
        """Return the width at which a side's titles are whole, as far as the image keeps its."""
        metrics = self._window.fontMetrics()
        fronts = [dock for dock in docks if all(dock is not behind for _, behind in self._tabs)]
        widths = dict.fromkeys((id(front) for front in fronts), 0)
        row = 0
        for dock in docks:
            row = id(dock) if id(dock) in widths else row
            widths[row] += metrics.horizontalAdvance(dock.windowTitle()) + _TAB_PADDING_PX
        return min(max(widths.values()), self._window.width() // _WIDEST)

    def list_in(self, menu: QMenu) -> None:
        """Offer to show and hide the panels, by their numbers; the steps have a command."""
        for dock in self.all[:-1]:
            menu.addAction(dock.toggleViewAction())
        number_entries(menu)

    def state(self) -> str:
        """Return where the docks stand, as text."""
        return bytes(self._window.saveState(_VERSION).toBase64().data()).decode()

    def restore(self, state: str) -> None:
        """Put the docks where they stood; where that is not understood, where they started."""
        self.place()
        if state:
            self._window.restoreState(QByteArray.fromBase64(state.encode()), _VERSION)
            self._hide_lost_tabs()

    def _hide_lost_tabs(self) -> None:
        """Hide rows of tabs that Qt leaves behind when docks of two places are stacked.

        Of two rows for the same docks the later one is in use; a row of other docks never is.
        """
        stacked = {
            frozenset(one.windowTitle() for one in (dock, *self._window.tabifiedDockWidgets(dock)))
            for dock in self.all
        }
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for row in reversed(self._window.findChildren(QTabBar, options=direct)):
            titles = frozenset(row.tabText(place) for place in range(row.count()))
            row.setVisible(titles in stacked)
            stacked.discard(titles)
