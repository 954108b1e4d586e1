"""The keys of commands: those of the table, or the reader's own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence

from busi_desktop.app.comfort import Comfort
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import Command


def keys_of(command: Command, comfort: Comfort) -> tuple[str, ...]:
    """Return a command's keys in Qt's portable form, the first of them shown."""
    keys = comfort.keys.get(command.name, command.keys)
    return tuple(QKeySequence(key).toString() for key in keys)


def apply_keys(actions: Mapping[str, QAction], comfort: Comfort) -> None:
    """Give all actions their keys."""
    for command in COMMANDS:
        keys = [QKeySequence(key) for key in keys_of(command, comfort)]
        if actions[command.name].shortcuts() != keys:
            actions[command.name].setShortcuts(keys)


def holder(key: str, comfort: Comfort, *, but: str) -> Command | None:
    """Return the command that has a key already, other than the one named `but`."""
    return next(
        (
            command
            for command in COMMANDS
            if command.name != but and key in keys_of(command, comfort)
        ),
        None,
    )
