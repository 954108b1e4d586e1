"""Everything that a window says, to eyes and to a screen reader alike."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_SAID = (
    "text",
    "plainText",
    "toPlainText",
    "title",
    "windowTitle",
    "toolTip",
    "statusTip",
    "whatsThis",
    "accessibleName",
    "accessibleDescription",
    "currentText",
    "placeholderText",
    "currentMessage",
    "format",
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def all_texts() -> set[str]:
    """Return what all windows say, hidden parts included: nothing waits there to be uncovered."""
    texts: set[str] = set()
    for widget in QApplication.allWidgets():
        texts.update(_texts_of(widget))
    return texts - {""}


def _texts_of(widget: QWidget) -> Iterator[str]:
    for said in _SAID:
        method = getattr(widget, said, None)
        if callable(method):
            text = method()
            if isinstance(text, str):
                yield text
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _texts_in(widget.model())
    for action in widget.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def _texts_in(model: QAbstractItemModel) -> Iterator[str]:
    n_columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(n_columns):
            for role in _ROLES:
                text = model.index(row, column).data(role)
                if isinstance(text, str):
                    yield text
