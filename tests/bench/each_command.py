"""Every command of the window, one after the other, each for the first time and once again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.tour import Tour
from tests.bench.reviewing import Reviewing

LAST = ("close_project", "close_all")
NOT_HERE = frozenset({"quit", "manual"})
"""The one ends the sitting, the other waits for a browser."""
RUNS = frozenset({"analyze_all", "retry_failed", "worklist_analyze"})
"""Left to themselves, they would load everything behind them."""
AFTER_MS = 250


class EachCommand(Reviewing):
    """Give each command that can be given, look at what opens, and close it."""

    def open_folder(self, folder: Path, n_files: int) -> None:
        self.watch.action = f"folder of {n_files} files"
        self.window.session.open_paths([str(folder)])
        workspace = self.window.session.workspace
        self.wait_for(lambda: len(workspace.entries) >= n_files and workspace.result is not None)
        self.wait_for(self.is_ready)

    def give_all(self, where: str) -> int:
        """Give them; return how many could be given. `where` tells the sittings apart."""
        names = [command.name for command in COMMANDS if command.name not in {*LAST, *NOT_HERE}]
        given = 0
        for name in names:
            for again in ("", " again"):
                if self.window.actions_by_name[name].isEnabled():
                    self.watch.action = f"{where}: {name}{again}"
                    given += 1
                    self.give(name)
        return given

    def give(self, name: str) -> None:
        asked = QTimer(self.window)  # a file dialog has a loop of its own
        asked.timeout.connect(self.leave_modal)
        asked.start(AFTER_MS)
        self.command(name)
        self.turn(AFTER_MS)
        asked.stop()
        self.look_around()
        self.close_dialogs()
        for popup in self.window.findChildren(QWidget, "palette"):
            popup.hide()
        for tour in self.window.findChildren(Tour):
            tour.end()
        if name in RUNS:
            self.window.session.folder_run.cancel()
        self.turn(30)

    @Slot()
    def leave_modal(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()

    def look_around(self) -> None:
        """Go through the tabs of what has opened, and close windows."""
        name = self.watch.action
        for opened in QApplication.topLevelWidgets():
            if opened is self.window or not opened.isVisible():
                continue
            for tabs in opened.findChildren(QTabWidget):
                for place in reversed(range(tabs.count())):
                    self.watch.action = f"{name}, tab {place}"
                    tabs.setCurrentIndex(place)
                    self.turn(AFTER_MS)
            if opened.isWindow() and not isinstance(opened, QDialog):
                opened.close()
        self.watch.action = name
