"""Asking who outlines: strokes belong to somebody from the first one on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from busi_desktop.app.session import Session
from busi_desktop.ui.dialogs import show_and_forget


def ask_name(session: Session, window: QWidget, then: Callable[[], object]) -> None:
    """Ask for the reader's name or initials, and go on with what was wanted once it is given.

    In a project its readers are offered.
    """
    project = session.project

    def take(name: str) -> None:
        if name.strip():
            session.set_reader(name)
            # A blind project is opened anew for its reader, without the image.
            if project is None or not project.settings.blind:
                then()

    if project is not None:
        from busi_desktop.ui.worklist.dialogs import ReaderDialog

        question = ReaderDialog(project.settings.all_readers, "", window)
        question.given.connect(take)
        show_and_forget(question)
        return
    dialog = QInputDialog(window)
    dialog.setObjectName("ask_reader")
    dialog.setWindowTitle(window.tr("Who outlines?"))
    dialog.setLabelText(window.tr("Your name or initials; they stand beside your outlines"))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.textValueSelected.connect(take)
    show_and_forget(dialog)
