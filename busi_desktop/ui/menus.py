"""Menus and shortcuts from the table of commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import MENUS


def build_menus(
    window: QMainWindow, handlers: Mapping[str, Callable[[], object]]
) -> tuple[dict[str, QMenu], dict[str, QAction]]:
    """Fill the menu bar.

    Parameters
    ----------
    window
        Gets the menus and owns the actions.
    handlers
        For each command's name, what it does.

    Returns
    -------
    menus, actions
        By title and by command name.
    """
    menus = {title: window.menuBar().addMenu(window.tr(title)) for title in MENUS}
    actions: dict[str, QAction] = {}
    groups: dict[str, int] = {}
    for command in COMMANDS:
        menu = menus[command.menu]
        if groups.get(command.menu, command.group) != command.group:
            menu.addSeparator()
        groups[command.menu] = command.group
        if command.submenu:
            if command.submenu not in menus:
                menus[command.submenu] = menu.addMenu(window.tr(command.submenu))
            menu = menus[command.submenu]
        action = QAction(window.tr(command.title), window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        if command.tip:
            action.setStatusTip(window.tr(command.tip))
        run = handlers[command.name]
        action.triggered.connect(lambda _checked=False, run=run: run())
        menu.addAction(action)
        actions[command.name] = action
    return menus, actions
