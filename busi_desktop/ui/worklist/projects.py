"""The open project in the window: its bar, its worklist, who reads, and what it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QSizePolicy, QWidget

from busi_desktop.app.session import Session
from busi_desktop.app.worklist import Counted
from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.ui.dialogs import show_and_forget
from busi_desktop.ui.panel_scroll import PanelScroll
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.undo import History
from busi_desktop.ui.worklist.bar import ProjectBar
from busi_desktop.ui.worklist.changes import WorkChanges
from busi_desktop.ui.worklist.copies import WorkCopies
from busi_desktop.ui.worklist.desk import WorkDesk
from busi_desktop.ui.worklist.export import WorkExport
from busi_desktop.ui.worklist.files import ProjectFiles
from busi_desktop.ui.worklist.making import Looking
from busi_desktop.ui.worklist.panel import WorkPanel
from busi_desktop.ui.worklist.words import progress_text


class Projects(QObject):
    """Own bar, worklist and what asks about projects, and follow the session's project."""

    def __init__(
        self, session: Session, history: History, status: StatusLine, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._status, self._window = session, status, window
        self._history = history
        self.bar = ProjectBar(window)
        self.desk = WorkDesk(session, status, window)
        self.changes = WorkChanges(session, self.desk, history, status, window)
        self.changes.with_reader = self.with_reader
        self.files = ProjectFiles(session, status, window)
        self.export = WorkExport(session, self.files.making, status, window)
        self.scroll = PanelScroll(self.desk.panel)
        self.scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._looking = Looking(self)
        self.copies = WorkCopies(session, status, window)
        self._path: Path | None = None
        self._has_looked = False
        self._reader = ""
        self._reopens: Path | None = None
        self._connect()

    def _connect(self) -> None:
        session, panel, bar = self._session, self.desk.panel, self.bar
        panel.new_wanted.connect(self.files.ask_new)
        panel.open_wanted.connect(self.files.ask_open)
        panel.add_wanted.connect(self.files.ask_add)
        panel.find_wanted.connect(self.files.ask_find)
        bar.reader_wanted.connect(self.set_reader)
        bar.other_reader_wanted.connect(self.ask_reader)
        self.files.changed.connect(self.desk.worklist.refresh)
        self._looking.done.connect(self.desk.worklist.refresh)
        self.desk.worklist.counted.connect(self._on_counted)
        session.project_changed.connect(self._on_project)
        session.blindness.changed.connect(self._on_blindness)

    @property
    def panel(self) -> WorkPanel:
        """Return the worklist's panel."""
        return self.desk.panel

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {
            "project_settings": self.ask_settings,
            "worklist_find": self.find,
            **self.files.handlers(),
            **self.copies.handlers(),
            **self.export.handlers(),
            **self.desk.handlers(),
            **self.changes.handlers(),
        }

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Offer what can be done with a project in its bar, too."""
        names = ("project_settings", "add_images", "find_images", "close_project")
        self.bar.take_actions([actions[name] for name in names])

    def find(self) -> None:
        """Show the worklist, and let the reader type what to look for."""
        self._show_list()
        self.panel.filters.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.filters.words.selectAll()

    def _show_list(self) -> None:
        widget: QWidget | None = self.panel
        while widget is not None and not isinstance(widget, QDockWidget):
            widget = widget.parentWidget()
        if widget is not None:
            widget.show()
            widget.raise_()

    def title(self, name: str) -> str:
        """Return the window's title for an image of some name, or for none."""
        project = self._session.project
        parts = (name, "" if project is None else project.title, "busi_desktop")
        return " – ".join(filter(None, parts))

    def stop(self) -> bool:
        """End the threads; return False if one hangs."""
        return all([self._looking.stop(), self.files.making.stop(), self.desk.worklist.stop()])

    # ------------------------------------------------------------------------ what is open
    @Slot()
    def _on_project(self) -> None:
        """Turn to another project, or to none, or to other settings of the same."""
        project = self._session.project
        path = None if project is None else project.path
        is_other = path != self._path
        self._path = path
        self.desk.follow(None if project is None else project.settings)
        self._show()
        if not is_other:
            return
        self._looking.look(None)
        self._has_looked = False
        self._reader = self._session.journal.reader
        reopens, self._reopens = self._reopens, None
        if project is None and reopens is not None:
            self._session.open_project(reopens)
        self._history.clear()
        self._window.setWindowTitle(self.title(""))
        if project is not None:
            self._show_list()
            known = (*project.settings.readers, *project.settings.adjudicators)
            if self._session.journal.reader not in known:
                self.ask_reader()

    @Slot()
    def _on_blindness(self) -> None:
        """Open a blind project anew for another reader: nothing of the former one's stays."""
        project, reader = self._session.project, self._session.journal.reader
        is_other, self._reader = reader != self._reader, reader
        if is_other and project is not None and project.settings.blind:
            self._reopens = project.path
            self._session.close_project()
        self._show()

    @Slot()
    def _show(self) -> None:
        project = self._session.project
        if project is None:
            self.bar.hide()
        else:
            settings = project.settings
            readers = (*settings.readers, *settings.adjudicators)
            self.bar.show_project(project.title, readers, self._session.journal.reader)

    @Slot(object)
    def _on_counted(self, counted: Counted) -> None:
        self.bar.show_progress(progress_text(counted.tallies) if counted.tallies else "")
        if counted.tallies and not self._has_looked:  # not before: the list comes first
            self._has_looked = True
            if not self._session.journal.is_look_only:  # what is found is written down
                self._looking.look(self._path)

    # --------------------------------------------------------------------- what the project is
    @Slot()
    def ask_settings(self) -> None:
        """Ask who reads the project, and what readers may see."""
        from busi_desktop.ui.worklist.new_dialog import SettingsDialog

        project = self._session.project
        if project is not None:
            dialog = SettingsDialog(project.settings, self._window)
            dialog.given.connect(self._set_settings)
            show_and_forget(dialog)

    @Slot(object)
    def _set_settings(self, settings: ProjectSettings) -> None:
        project = self._session.project
        if project is not None and settings != project.settings:
            self.with_reader(lambda: self._session.set_project_settings(settings))

    # --------------------------------------------------------------------------- who reads
    @Slot(object)
    def set_reader(self, reader: str) -> None:
        """Take over who reads."""
        self._session.set_reader(reader)
        self._show()

    @Slot()
    def ask_reader(self) -> None:
        """Ask who reads."""
        self._ask_reader(lambda: None)

    def _ask_reader(self, then: Callable[[], object]) -> None:
        from busi_desktop.ui.worklist.dialogs import ReaderDialog

        project = self._session.project
        readers = () if project is None else project.settings.all_readers
        reader = self._session.journal.reader
        dialog = ReaderDialog(readers, reader, self._window)

        def take(name: str) -> None:
            self.set_reader(name)
            then()

        dialog.given.connect(take)
        show_and_forget(dialog)

    def with_reader(self, then: Callable[[], object]) -> None:
        """Do something that is recorded under the reader's name, which is asked for if need be."""
        if self._session.journal.reader:
            then()
        else:
            self._ask_reader(then)
