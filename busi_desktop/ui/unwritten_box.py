"""Tell of files that were not written while the window closed, and offer another place for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from busi_desktop.app.language import error_text, tr
from busi_desktop.app.unwritten import Unwritten
from busi_desktop.errors import UserError


def tell_unwritten(files: Sequence[Unwritten], parent: QWidget) -> None:
    """Ask about one file after the other until each is written or given up."""
    for file in files:
        left: Unwritten | None = file
        while left is not None:
            left = _tell(left, parent)


def _tell(file: Unwritten, parent: QWidget) -> Unwritten | None:
    """Return the file if it still is to be written, with what keeps it from its new place."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Not saved"))
    box.setText(error_text(file.error))
    box.setInformativeText(str(file.target))
    copy = None
    if file.encode is not None:
        copy = box.addButton(tr("Save a copy…"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(copy)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Close))
    box.exec()
    if copy is None or box.clickedButton() is not copy:
        return None
    kinds = f"*{file.target.suffix}"
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save a copy…"), file.target.name, kinds)
    return _write(file, Path(name)) if name else file


def _write(file: Unwritten, target: Path) -> Unwritten | None:
    from busi_desktop.export.files import write_atomic  # not on the start path

    if file.encode is None:
        return None
    try:
        write_atomic(target, file.encode())
    except UserError as error:
        return replace(file, target=target, error=error)
    return None
