"""Asking who outlines: strokes belong to somebody from the first one on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from busi_desktop.app.session import Session
from busi_desktop.ui.dialogs import show_and_forget


def ask_name(session: Session, window: QWidget, then: Callable[[], object]) -> None:
    """Ask for the reader's name or initials, and go on with what was wanted once it is given."""
    dialog = QInputDialog(window)
    dialog.setObjectName("ask_reader")
    dialog.setWindowTitle(window.tr("Who outlines?"))
    dialog.setLabelText(window.tr("Your name or initials; they stand beside your outlines"))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)

    def take(name: str) -> None:
        if name.strip():
            session.set_reader(name)
            then()

    dialog.textValueSelected.connect(take)
    show_and_forget(dialog)
