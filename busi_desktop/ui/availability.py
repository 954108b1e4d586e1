"""Which commands make sense now; the others are gray, and say why."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from busi_desktop.app.session import Session
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import (
    FILES_OPEN,
    FRAMES_SHOWN,
    IMAGE_SHOWN,
    NEEDS,
    PROJECT_OPEN,
    RESULT_SHOWN,
    RUN_ON,
    Command,
)


class Availability(QObject):
    """Enable and disable actions by what their commands need."""

    def __init__(self, session: Session, actions: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        workspace = session.workspace
        for signal in (
            workspace.entries_added,
            workspace.entries_cleared,
            workspace.entry_changed,
            workspace.selection_changed,
            workspace.frame_changed,
            workspace.result_changed,
            session.folder_run.progressed,
            session.folder_run.ended,
            session.project_changed,
        ):
            signal.connect(self.update)
        self.update()

    def reason(self, command: Command) -> str:
        """Say why a command can't be run now; empty if it can."""
        if self._actions[command.name].isEnabled():
            return ""
        if command.needs:
            return self.tr(NEEDS[command.needs])
        return self.tr("Not possible now")

    @Slot()
    def update(self) -> None:
        """Look what is there."""
        workspace = self._session.workspace
        selection = workspace.selection
        entry = None if selection is None else workspace.entry(selection.entry_id)
        there = {
            FILES_OPEN: bool(workspace.entries),
            IMAGE_SHOWN: selection is not None,
            FRAMES_SHOWN: entry is not None and (entry.n_frames or 1) > 1,
            RESULT_SHOWN: workspace.result is not None,
            RUN_ON: self._session.folder_run.running,
            PROJECT_OPEN: self._session.project is not None,
        }
        for command in COMMANDS:
            if command.needs:
                self._actions[command.name].setEnabled(there[command.needs])
