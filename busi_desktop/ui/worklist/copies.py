"""Saving a copy of the work: on a reader's wish, or where it can't be saved in its own place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from busi_desktop.app.session import PROJECT_SUFFIX, Session
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.ui.status import StatusLine

if TYPE_CHECKING:  # not on the start path
    from busi_desktop.review.copying import Copied


class WorkCopies(QObject):
    """Ask for a place, have the copy written, and go on in it where the old place fails."""

    def __init__(self, session: Session, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._status = status
        self._window = window
        self._overcome: UserError | None = None
        session.journal.copied.connect(self._on_copied)
        session.journal.not_copied.connect(session.workspace.report)
        session.journal.failed.connect(self._on_failed)
        session.project_changed.connect(self._on_project)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the command does."""
        return {"save_work_copy": self.ask}

    @Slot()
    def ask(self) -> None:
        """Let the reader choose where to."""
        project = self._session.project
        title = self.tr("My work") if project is None else project.title
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy of your work"),
            self.tr("{title} copy").format(title=title) + PROJECT_SUFFIX,
            self.tr("Projects (*{suffix})").format(suffix=PROJECT_SUFFIX),
        )
        if name:
            path = Path(name)
            named = path if path.suffix else path.with_name(path.name + PROJECT_SUFFIX)
            self._session.journal.save_copy(named)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._overcome = error

    @Slot()
    def _on_project(self) -> None:
        """Take the old place's fault from the screen: it was left."""
        if self._overcome is not None:
            self._session.workspace.withdraw(self._overcome)
            self._overcome = None

    @Slot(object, int)
    def _on_copied(self, copied: Copied, n_unsaved: int) -> None:
        """Go on in the copy if it holds what the old place doesn't."""
        name = copied.target.name
        if copied.missing or copied.lacks_images:
            self._session.workspace.report(_what_lacks(copied))
        if n_unsaved:
            self._session.open_project(copied.target)
            self._status.say(self.tr("Saved. Your work goes on in {name}").format(name=name))
        else:
            self._status.say(self.tr("Copy saved: {name}").format(name=name))


def _what_lacks(copied: Copied) -> UserError:
    """Say what a copy doesn't hold that was put together without the file itself."""
    if copied.missing:
        return UserError(
            say("The copy lacks entries {numbers}.", numbers=copied.missing),
            hint="Keep the old file: they may be readable there later.",
            code="COPY_LACKS_ENTRIES",
        )
    return UserError(
        "The copy holds all your work, but not the list of the project's images.",
        hint="Add the folder with the images once more: they are known again by their content.",
        code="COPY_LACKS_IMAGES",
    )
