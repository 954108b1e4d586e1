"""Patient and study on request: a key shows them, and the same key covers them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from busi_desktop.app.entries import Selection
from busi_desktop.app.requests import ReadIdentity, Request
from busi_desktop.app.session import Session
from busi_desktop.domain.identity import StudyIdentity
from busi_desktop.errors import UserError
from busi_desktop.ui.identity.sheet import IdentitySheet


class Identity(QObject):
    """Open the sheet for the file shown, and cover it as soon as another file is."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._sheet: IdentitySheet | None = None
        self._asked: ReadIdentity | None = None
        self._actions: Mapping[str, QAction] = {}
        session.controller.done.connect(self._on_done)
        session.controller.failed.connect(self._on_failed)
        session.workspace.selection_changed.connect(self._on_selection)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the command does."""
        return {"identity": self.toggle}

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Take the window's actions: the command's keys cover the sheet, too."""
        self._actions = actions

    def toggle(self) -> None:
        """Show patient and study of the file shown, or cover them."""
        if self._sheet is not None:
            self._sheet.close()
            return
        selection = self._session.workspace.selection
        entry = None if selection is None else self._session.workspace.entry(selection.entry_id)
        if entry is None:
            return
        self._sheet = IdentitySheet(self._actions["identity"].shortcuts(), self._window)
        self._sheet.finished.connect(self._on_closed)
        self._sheet.show()
        self._asked = ReadIdentity(entry_id=entry.entry_id, ref=entry.ref)
        self._session.controller.submit(self._asked)

    @Slot()
    def _on_closed(self) -> None:
        self._sheet = self._asked = None

    @Slot(object)
    def _on_selection(self, selection: Selection | None) -> None:
        """Cover what is no longer about the image shown."""
        chosen = None if selection is None else selection.entry_id
        if self._sheet is not None and self._asked is not None and chosen != self._asked.entry_id:
            self._sheet.close()

    @Slot(object, object)
    def _on_done(self, request: Request, found: object) -> None:
        if request is self._asked and self._sheet is not None and isinstance(found, StudyIdentity):
            self._sheet.show_identity(found)

    @Slot(object, object)
    def _on_failed(self, request: Request, error: UserError) -> None:
        if request is self._asked and self._sheet is not None:
            self._sheet.show_error(error)
