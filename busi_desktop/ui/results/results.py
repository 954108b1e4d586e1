"""Results of all files: the commands, the window, and where things are saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from busi_desktop.app.session import Session
from busi_desktop.ui.status import StatusLine

if TYPE_CHECKING:
    from busi_desktop.ui.results.rows import Key
    from busi_desktop.ui.results.window import ResultsWindow

_KEYS_TO_CLOSE = ("Ctrl+B", "Ctrl+W", "Esc")


class Results(QObject):
    """Own the results window, which is made when it is first wanted."""

    def __init__(self, session: Session, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._main = window
        self._window: ResultsWindow | None = None
        run = session.folder_run
        run.progressed.connect(status.show_progress)
        run.ended.connect(status.show_end)
        status.pause_wanted.connect(run.toggle_pause)
        status.cancel_wanted.connect(run.cancel)
        status.failures_wanted.connect(self.show_failures)
        session.workspace.entries_cleared.connect(status.forget_failures)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        run = self._session.folder_run
        return {
            "results": self.show,
            "analyze_all": run.start,
            "pause_run": run.toggle_pause,
            "cancel_run": run.cancel,
            "retry_failed": run.retry,
            "save_results": self.ask_folder,
        }

    @property
    def window(self) -> ResultsWindow:
        """Return the results window."""
        if self._window is None:
            from busi_desktop.ui.results.window import ResultsWindow  # at first use

            made = self._window = ResultsWindow(self._session, _KEYS_TO_CLOSE)
            made.row_opened.connect(self._open)
            made.save_results_wanted.connect(self.ask_folder)
            made.save_table_wanted.connect(self.ask_file)
            made.hidden_changed.connect(self._keep_hidden)
            made.table.hide_columns(self._session.settings.hidden_columns)
            self._main.installEventFilter(self)
        return self._window

    @Slot()
    def show(self) -> None:
        """Bring the results to the front."""
        window, selection = self.window, self._session.workspace.selection
        is_new = not window.isVisible()
        window.show()
        window.raise_()
        window.activateWindow()
        if is_new and selection is not None:
            window.table.choose([(selection.entry_id, selection.frame_number)])

    @Slot()
    def show_failures(self) -> None:
        """List what failed."""
        self.show()
        self.window.show_failures()

    @Slot()
    def ask_folder(self) -> None:
        """Let the reader choose a folder, and save all results there."""
        run = self._session.folder_run
        if run.running or not run.has_files:
            return
        title = self.tr("Save results: choose an empty folder")
        path = QFileDialog.getExistingDirectory(self._asker(), title)
        if path:
            self.save_to(Path(path))

    def save_to(self, folder: Path) -> None:
        """Save all results into a folder."""
        from busi_desktop.pipeline.save import ALWAYS  # brings OpenCV: at first use

        self._session.folder_run.save(folder, ALWAYS)

    @Slot()
    def ask_file(self) -> None:
        """Let the reader name a file, and save there what the table shows."""
        name, _ = QFileDialog.getSaveFileName(
            self._asker(), self.tr("Save table"), "results_table.csv", self.tr("Tables (*.csv)")
        )
        if name:
            from busi_desktop.export.table import table_csv

            rows = self.window.table_rows()

            def encode() -> bytes:
                return table_csv(rows)

            self._session.controller.write(Path(name), encode)

    def _asker(self) -> QWidget:
        """Return the window that a dialog belongs to."""
        shown = self._window is not None and self._window.isVisible()
        return self.window if shown else self._main

    @Slot(object)
    def _open(self, key: Key) -> None:
        """Turn the viewer to a frame, and come back to it."""
        self._session.controller.show(*key)
        self._main.raise_()
        self._main.activateWindow()

    @Slot(object)
    def _keep_hidden(self, names: tuple[str, ...]) -> None:
        self._session.settings = replace(self._session.settings, hidden_columns=names)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the main window."""
        if watched is self._main and event.type() == QEvent.Type.Close and self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
        return False
