"""What is seen where there is no image: the three ways to begin, or why a file can't be read."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from busi_desktop.app.language import error_text, translated
from busi_desktop.errors import UserError

_MARGIN_PX = 12


class TroublePage(QWidget):
    """Say in the image's place why a file can't be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = QLabel(self)
        self._name.setProperty("role", "muted")
        self._message = _large(QLabel(self))
        self._hint = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 20, 40, 20)
        column.setSpacing(12)
        column.addStretch(3)
        for label in (self._name, self._message, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addStretch(4)

    def show_trouble(self, subject: str, error: UserError) -> None:
        """Show what is wrong with the file `subject`, and what to do."""
        self._name.setText(subject)
        self._message.setText(translated(error.message))
        self._hint.setText(translated(error.hint))
        self.setAccessibleName(error_text(error))


def _large(label: QLabel) -> QLabel:
    label.setProperty("role", "title")
    return label


class Welcome(QWidget):
    """Offer the three ways to begin, and in a project the way to its next image."""

    next_wanted = Signal()
    files_wanted = Signal()
    folder_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title = _large(QLabel(self))
        self._kinds = kinds = QLabel(self)
        kinds.setProperty("role", "muted")
        self._next = QPushButton(self.tr("Next for me"), self)
        self._next.setObjectName("welcome_next")
        self._next.clicked.connect(self.next_wanted)
        self._ways: list[QPushButton] = []
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addStretch(1)
        for text, signal in (
            (self.tr("Open files…"), self.files_wanted),
            (self.tr("Open folder…"), self.folder_wanted),
            (self.tr("Try the samples"), self.samples_wanted),
        ):
            button = QPushButton(text, self)
            button.clicked.connect(signal)
            row.addWidget(button)
            self._ways.append(button)
        row.addWidget(self._next)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(3)
        for label in (title, kinds):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(4)
        self.show_project(None)

    @Slot(object)
    def show_project(self, project: object | None) -> None:
        """Lead into the open project, or to files where there is none."""
        is_open = project is not None
        if is_open:
            self._title.setText(self.tr("Choose an image from the worklist"))
            self._kinds.setText(self.tr("Or press J: it goes to the next one that needs you"))
        else:
            self._title.setText(self.tr("Drop images, folders or zip archives here"))
            self._kinds.setText(self.tr("DICOM, PNG, JPEG, TIFF or BMP; they stay where they are"))
        self._next.setVisible(is_open)
        for button in self._ways:
            button.setVisible(not is_open)

    def minimumSizeHint(self) -> QSize:
        """Return the room that one button takes: they stand above each other where it is narrow."""
        return QSize(self._widest_button() + 2 * _MARGIN_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the buttons side by side, or above each other where that doesn't fit."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        fits = self.width() >= 3 * (self._widest_button() + _MARGIN_PX)
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def _widest_button(self) -> int:
        return max(button.sizeHint().width() for button in self.findChildren(QPushButton))
