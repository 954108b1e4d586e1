"""Changing the worklist: who reads an image, a note on it, the wish for a decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from busi_desktop.app.session import Session
from busi_desktop.domain.journal import NewEvent
from busi_desktop.domain.worklist import (
    ADJUDICATE,
    ASSIGNED,
    NOTED,
    FrameState,
    WorkRow,
    adjudicate,
    assigned,
    noted,
)
from busi_desktop.ui.dialogs import show_and_forget
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.undo import History
from busi_desktop.ui.worklist.desk import WorkDesk

Content = dict[str, object]
Change = tuple[WorkRow, Content, Content]
"""A row, what shall be recorded of it, and what takes that back."""


class WorkChanges(QObject):
    """Ask what shall change, and record it so that it can be undone.

    Nothing is taken out of the journal: undoing records what was there before.
    """

    def __init__(
        self,
        session: Session,
        desk: WorkDesk,
        history: History,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._desk = session, desk
        self._history, self._status = history, status
        self._window = window
        self.with_reader: Callable[[Callable[[], object]], object] = _at_once
        desk.panel.view.menu_wanted.connect(self._show_menu)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {
            "worklist_assign": self.ask_assign,
            "worklist_note": self.ask_note,
            "worklist_adjudicate": self.toggle_adjudicate,
        }

    @Slot(object)
    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self._desk.panel.view)
        menu.setObjectName("worklist_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, run in (
            (self.tr("&Assign to…"), self.ask_assign),
            (self.tr("&Note…"), self.ask_note),
            (self.tr("Mark for a&djudication, or no longer"), self.toggle_adjudicate),
        ):
            menu.addAction(title).triggered.connect(lambda _checked=False, run=run: run())
        menu.popup(at)

    @Slot()
    def ask_assign(self) -> None:
        """Ask who shall read what is chosen."""
        self._desk.with_rows(self._ask_assign)

    def _ask_assign(self, rows: Sequence[WorkRow]) -> None:
        from busi_desktop.ui.worklist.dialogs import AssignDialog

        dialog = AssignDialog(rows, self._desk.settings.readers, self._window)
        dialog.given.connect(partial(self._assign, tuple(rows)))
        show_and_forget(dialog)

    def _assign(self, rows: Sequence[WorkRow], readers: Sequence[tuple[str, ...]]) -> None:
        changes = [
            (row, assigned(names), assigned(row.assignees))
            for row, names in zip(rows, readers, strict=True)
            if names != row.assignees
        ]
        self._record(self.tr("assigning"), ASSIGNED, changes)

    @Slot()
    def ask_note(self) -> None:
        """Ask for a note on the image that is chosen, or shown."""
        self._desk.with_rows(self._ask_note)

    def _ask_note(self, rows: Sequence[WorkRow]) -> None:
        if len(rows) != 1:
            self._status.say(self.tr("Choose one image alone for a note"))
            return
        from busi_desktop.ui.worklist.dialogs import NoteDialog

        dialog = NoteDialog(rows[0].name, rows[0].own_note, self._window)
        dialog.given.connect(partial(self._note, rows[0]))
        show_and_forget(dialog)

    def _note(self, row: WorkRow, text: str) -> None:
        changes = [(row, noted(text), noted(row.own_note))] if text != row.own_note else []
        self._record(self.tr("note"), NOTED, changes)

    @Slot()
    def toggle_adjudicate(self) -> None:
        """Ask for a decision about what is chosen, or no longer."""
        self._desk.with_rows(self._toggle_adjudicate)

    def _toggle_adjudicate(self, rows: Sequence[WorkRow]) -> None:
        waiting = [row for row in rows if row.state == FrameState.TO_ADJUDICATE]
        wanted = len(waiting) < len(rows)
        changed = [row for row in rows if (row in waiting) != wanted]
        changes = [(row, adjudicate(wanted), adjudicate(not wanted)) for row in changed]
        self._record(self.tr("mark for adjudication"), ADJUDICATE, changes)

    def _record(self, what: str, kind: str, changes: Sequence[Change]) -> None:
        if changes:
            self.with_reader(partial(self._do, what, kind, changes))

    def _do(self, what: str, kind: str, changes: Sequence[Change]) -> None:
        journal = self._session.journal

        def event(row: WorkRow, content: Content) -> NewEvent:
            return NewEvent(subject=row.subject, kind=kind, content=content, reader=reader)

        reader = journal.reader
        after = tuple(event(row, new) for row, new, _ in changes)
        before = tuple(event(row, old) for row, _, old in changes)
        self._history.do(
            what,
            redo=partial(journal.record_many, after),
            undo=partial(journal.record_many, before),
        )


def _at_once(run: Callable[[], object]) -> object:
    return run()
