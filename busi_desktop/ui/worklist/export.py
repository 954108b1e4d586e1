"""Exporting a project's outlines from the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from busi_desktop.app.outlines_export import (
    ExportWish,
    export_outlines,
    free_folder,
    left_out,
)
from busi_desktop.app.session import Session
from busi_desktop.ui.dialogs import show_and_forget
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.worklist.making import Making

if TYPE_CHECKING:  # bring OpenCV
    from busi_desktop.pipeline.reviewing.exporting import Exported


class WorkExport(QObject):
    """Ask what is to be written and where to, and write it on a thread of its own."""

    def __init__(
        self, session: Session, making: Making, status: StatusLine, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._making, self._status = session, making, status
        self._window = window
        self._out = Path()
        making.exported.connect(self._on_exported)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the command does."""
        return {"export_outlines": self.ask}

    @Slot()
    def ask(self) -> None:
        """Ask which outlines, of those that the reader may see, and in which format."""
        from busi_desktop.ui.worklist.export_dialog import OutlinesDialog  # brings OpenCV

        project = self._session.project
        if project is None or self._making.is_running:
            return
        settings, reader = project.settings, self._session.journal.reader
        everybody = dict.fromkeys((*settings.readers, *settings.adjudicators))
        readers = tuple(everybody) if settings.shows_all_to(reader) else (reader,)
        dialog = OutlinesDialog(
            readers or (reader,), hides_names=settings.hide_names, parent=self._window
        )
        dialog.given.connect(self._ask_place)
        show_and_forget(dialog)

    @Slot(object)
    def _ask_place(self, wish: ExportWish) -> None:
        project = self._session.project
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Folder to write to"), str(project.path.parent if project else "")
        )
        if not folder or project is None or self._making.is_running:
            return
        self._session.editor.keep()
        self._out = free_folder(Path(folder), f"{project.title} {wish.format_name}")
        self._making.export(partial(export_outlines, project.path, self._out, wish))

    @Slot(object)
    def _on_exported(self, done: Exported) -> None:
        fault = left_out(done)
        if fault is not None:
            self._session.workspace.report(fault)
        text = self.tr("{n} images exported: {name}")
        self._status.say(text.format(n=done.n_frames, name=self._out.name))
