"""Faults of the outside world, told inside the window: what is wrong, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStyle, QToolButton, QVBoxLayout, QWidget

from busi_desktop.app.entries import Trouble
from busi_desktop.app.language import error_text, translated
from busi_desktop.errors import UserError


class Banner(QFrame):
    """Show the newest trouble that the reader hasn't closed yet; the window works on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Trouble] = []
        self.setObjectName("banner")
        self._message = QLabel(self)
        self._message.setWordWrap(True)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        self._more = QLabel(self)
        self._more.setProperty("role", "muted")
        self._close = QToolButton(self)
        self._close.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_TitleBarCloseButton))
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.close_one)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._message)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addLayout(words, 1)
        row.addWidget(self._more)
        row.addWidget(self._close)
        self.hide()

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """Return what is still to be read."""
        return tuple(self._waiting)

    @Slot(object)
    def add(self, trouble: Trouble) -> None:
        """Show a trouble; those from before come back when it is closed."""
        told = (trouble.subject, trouble.error.code)
        others = [one for one in self._waiting if (one.subject, one.error.code) != told]
        self._waiting = [*others, trouble]
        self._show()

    @Slot(object)
    def withdraw(self, error: UserError) -> None:
        """Take troubles of a kind away: they are over."""
        self._waiting = [known for known in self._waiting if known.error.code != error.code]
        self._show()

    @Slot()
    def close_one(self) -> None:
        """Close the trouble that is shown."""
        del self._waiting[-1:]
        self._show()

    @Slot()
    def close_all(self) -> None:
        """Close all troubles."""
        self._waiting.clear()
        self._show()

    def _show(self) -> None:
        if not self._waiting:
            self.hide()
            return
        trouble = self._waiting[-1]
        subject = f"<b>{_escape(trouble.subject)}</b>: " if trouble.subject else ""
        self._message.setText(subject + _escape(translated(trouble.error.message)))
        self._hint.setText(translated(trouble.error.hint))
        more = len(self._waiting) - 1
        self._more.setText(self.tr("{more} more").format(more=more) if more else "")
        self.setAccessibleName(error_text(trouble.error))
        self.show()


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
