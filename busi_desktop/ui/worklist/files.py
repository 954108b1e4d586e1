"""Project files in the window: made, opened, given more images; images found again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from busi_desktop.app.journal_target import look_only
from busi_desktop.app.project import IN_USE
from busi_desktop.app.session import PROJECT_SUFFIX, Session
from busi_desktop.domain.texts import say
from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.errors import UserError
from busi_desktop.ui.dialogs import show_and_forget
from busi_desktop.ui.recent_menu import RecentMenu
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.worklist.in_use import ask_about_holder
from busi_desktop.ui.worklist.making import Making

if TYPE_CHECKING:  # bring OpenCV
    from busi_desktop.pipeline.reviewing.projects import Added, Relinked
    from busi_desktop.ui.worklist.new_dialog import Plan


class ProjectFiles(QObject):
    """Ask for files and folders; `changed` follows when the open project has other images."""

    changed = Signal()

    def __init__(self, session: Session, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._status, self._window = session, status, window
        self.making = Making(window)
        self.recent = RecentMenu(
            self.tr("R&ecent projects"),
            recent=lambda: session.settings.recent_projects,
            open_path=lambda path: session.open_project(Path(path)),
            forget=session.forget_recent_projects,
            window=window,
        )
        self.making.made.connect(self._on_made)
        self.making.added.connect(self._on_added)
        self.making.linked.connect(self._on_linked)
        self.making.failed.connect(session.workspace.report)
        self.making.stopped.connect(self.changed)
        session.project_refused.connect(self._on_refused)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {
            "new_project": self.ask_new,
            "open_project": self.ask_open,
            "close_project": self.close,
            "add_images": self.ask_add,
            "find_images": self.ask_find,
        }

    def insert_into(self, menu: QMenu, before: QAction) -> None:
        """Put the recent projects into the File menu."""
        menu.insertMenu(before, self.recent.menu)

    @Slot()
    def ask_new(self) -> None:
        """Ask what a new project shall be."""
        if self.making.is_running:
            return
        reader = self._session.journal.reader
        settings = ProjectSettings(readers=(reader,) if reader else ())
        n_open = len(self._session.workspace.entries)
        from busi_desktop.ui.worklist.new_dialog import NewProjectDialog

        dialog = NewProjectDialog(settings, n_open=n_open, parent=self._window)
        dialog.given.connect(self._ask_place)
        show_and_forget(dialog)

    @Slot(object)
    def _ask_place(self, plan: Plan) -> None:
        entries = self._session.workspace.entries
        opened = tuple(dict.fromkeys(entry.ref.path for entry in entries))
        sources = opened if plan.folder is None else (plan.folder,)
        stem = self.tr("project") if plan.folder is None else plan.folder.name
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the new project"),
            str(sources[0].parent / f"{stem}{PROJECT_SUFFIX}"),
            self._kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            path = Path(name)
            if path.suffix.lower() != PROJECT_SUFFIX:
                path = path.with_name(path.name + PROJECT_SUFFIX)
            by = self._session.journal.reader or plan.settings.readers[0]
            self.making.make(path, plan.settings, sources, by=by)

    @property
    def _kinds(self) -> str:
        return self.tr("Projects ({pattern})").format(pattern=f"*{PROJECT_SUFFIX}")

    @Slot(object, object)
    def _on_made(self, path: Path, added: Added) -> None:
        self._report_failures(added)
        self._session.open_project(path)

    @Slot()
    def ask_open(self) -> None:
        """Let the reader choose a project file."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open project"), "", self._kinds
        )
        if name:
            self._session.open_project(Path(name))

    @Slot(object, object)
    def _on_refused(self, path: Path, error: UserError) -> None:
        """Ask what to do where somebody else has the project open."""
        if error.code == IN_USE:
            ask_about_holder(
                path,
                error,
                look=lambda: self._session.open_project(path, read_only=True),
                take_over=lambda: self._session.open_project(path, take_over=True),
                parent=self._window,
            )

    @Slot()
    def close(self) -> None:
        """Go back to the reader's own journal."""
        if self._session.project is not None and not self.making.is_running:
            self._session.close_project()

    @Slot()
    def ask_add(self) -> None:
        """Let the reader choose a folder, and take its images in."""
        path = self._path
        if path is None or self.making.is_running or self._may_only_look():
            return
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Add the images of a folder")
        )
        if folder:
            self.making.add(path, (Path(folder),))

    @Slot()
    def ask_find(self) -> None:
        """Let the reader choose a folder, and look there for images that were moved."""
        path = self._path
        if path is None or self.making.is_running or self._may_only_look():
            return
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Find images below a folder")
        )
        if folder:
            self.making.link(path, Path(folder))

    @Slot(object)
    def _on_added(self, added: Added) -> None:
        self._report_failures(added)
        text = self.tr("{n} images added, {known} were there already")
        self._status.say(text.format(n=added.n_new, known=added.n_known))
        self.changed.emit()

    @Slot(object)
    def _on_linked(self, linked: Relinked) -> None:
        text = self.tr("{found} images found again, {missing} are still missing")
        self._status.say(text.format(found=linked.n_found, missing=linked.n_missing))
        self.changed.emit()

    def _report_failures(self, added: Added) -> None:
        """Say which files could not be taken in, the first of them by name."""
        for label, error in added.failures[:1]:
            rest = len(added.failures) - 1
            message = (
                say("{name} was not taken in: {why}", name=label, why=error.message)
                if not rest
                else say(
                    "{name} and {rest} others were not taken in. {why}",
                    name=label,
                    rest=rest,
                    why=error.message,
                )
            )
            self._session.workspace.report(
                UserError(message, hint=error.hint, code="PROJECT_IMAGE_REFUSED")
            )

    def _may_only_look(self) -> bool:
        """Say so where nothing may be written into the open project."""
        if self._session.journal.is_look_only:
            self._session.workspace.report(look_only())
            return True
        return False

    @property
    def _path(self) -> Path | None:
        project = self._session.project
        return None if project is None else project.path
