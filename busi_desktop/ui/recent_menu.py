"""A menu of places opened before, the newest first; those that are gone are gray."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from busi_desktop.ui.mnemonics import number_entries


class RecentMenu(QObject):
    """Fill the submenu `menu` each time it is opened.

    Parameters
    ----------
    title
        Of the submenu.
    recent
        Returns the paths.
    open_path, forget
        Open one of them, and forget them all.
    window
        Owns the menu.
    """

    _missing_found = Signal(object)

    def __init__(
        self,
        title: str,
        *,
        recent: Callable[[], Sequence[str]],
        open_path: Callable[[str], object],
        forget: Callable[[], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.menu = QMenu(title, window)
        self.menu.setToolTipsVisible(True)
        self._recent, self._open, self._forget = recent, open_path, forget
        self._actions: dict[str, QAction] = {}
        self._missing_found.connect(self._gray_out)
        self.menu.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        self._actions.clear()
        for path in self._recent():
            parts = Path(path).parts[-2:]
            self._actions[path] = add_to(self.menu, "/".join(parts), partial(self._open, path))
        # A folder on a network that is gone can take many seconds to say so: the menu won't wait.
        paths = tuple(self._actions)
        Thread(target=self._look_for, args=(paths,), name="recent", daemon=True).start()
        self.menu.addSeparator()
        forget = add_to(self.menu, self.tr("&Forget these"), self._forget)
        forget.setEnabled(bool(paths))
        number_entries(self.menu)

    def _look_for(self, paths: tuple[str, ...]) -> None:
        missing = frozenset(path for path in paths if not Path(path).exists())
        if isValid(self):
            self._missing_found.emit(missing)

    @Slot(object)
    def _gray_out(self, missing: frozenset[str]) -> None:
        for path in missing & self._actions.keys():
            self._actions[path].setEnabled(False)
            self._actions[path].setToolTip(self.tr("It is not there any more"))


def add_to(menu: QMenu, text: str, run: Callable[[], object]) -> QAction:
    """Append an entry; the name of a file keeps its ampersands."""
    action = menu.addAction(text.replace("&", "&&") if "." in text else text)
    action.triggered.connect(lambda _checked=False: run())
    return action
