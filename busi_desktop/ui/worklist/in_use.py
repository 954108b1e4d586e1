"""What to do with a project that somebody else has open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from busi_desktop.app.language import error_text
from busi_desktop.errors import UserError
from busi_desktop.ui.dialogs import show_and_forget


def ask_about_holder(
    path: Path,
    error: UserError,
    *,
    look: Callable[[], object],
    take_over: Callable[[], object],
    parent: QWidget,
) -> None:
    """Offer to look only, or to take the project over; the latter is no one's first choice.

    Parameters
    ----------
    path, error
        The project's file, and what kept it from being opened.
    look, take_over
        Open it, without writing or as its new holder.
    parent
        The window.
    """
    from busi_desktop.review.lock import holder_of

    holder = holder_of(path)
    box = QMessageBox(parent)
    box.setObjectName("project_in_use")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(box.tr("The project is open elsewhere"))
    box.setText(error_text(error))
    is_left = holder is None or holder.is_stale
    box.setInformativeText(
        box.tr("That program seems to have ended without closing the project.")
        if is_left
        else box.tr("If you take it over, the other window can't save there any more.")
    )
    role = QMessageBox.ButtonRole
    only_look = box.addButton(box.tr("&Look only"), role.ActionRole)
    taking = box.addButton(box.tr("&Take it over"), role.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(taking if is_left else cancel)
    only_look.clicked.connect(look)
    taking.clicked.connect(take_over)
    box.setModal(True)
    show_and_forget(box)
