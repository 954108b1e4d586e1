"""A line for initials that offers who reads the open project."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from busi_desktop.app.session import Session

_OF_A_WINDOW = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}


class ReaderNames(QObject):
    """Offer the project's readers below a line as soon as the keyboard comes there."""

    def __init__(self, session: Session, line: QLineEdit) -> None:
        super().__init__(line)
        self._session = session
        self._line = line
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        line.setCompleter(self._completer)
        self._completer.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the list; not again when it is the list that gives the keyboard back."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            project = self._session.project
            names = () if project is None else project.settings.all_readers
            self._names.setStringList([] if self._line.isReadOnly() else list(names))
            if (
                self._names.rowCount()
                and not self._line.text()
                and event.reason() not in _OF_A_WINDOW
            ):
                self._completer.complete()
        return super().eventFilter(watched, event)

    def _take(self, name: str) -> None:
        """Take a name that was chosen as if it had been typed."""
        self._line.setText(name)
        self._line.editingFinished.emit()
