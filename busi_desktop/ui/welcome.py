"""What is seen where there is no image: the three ways to begin, or why a file can't be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from busi_desktop.errors import UserError


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
        self._message.setText(error.message)
        self._hint.setText(error.hint)
        self.setAccessibleName(f"{error.message} {error.hint}")


def _large(label: QLabel) -> QLabel:
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.6)
    label.setFont(font)
    return label


class Welcome(QWidget):
    """Offer the three ways to begin."""

    files_wanted = Signal()
    folder_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = _large(QLabel(self.tr("Drop images, folders or zip archives here"), self))
        kinds = QLabel(self.tr("DICOM, PNG, JPEG, TIFF or BMP; they stay where they are"), self)
        kinds.setProperty("role", "muted")
        row = QHBoxLayout()
        row.addStretch(1)
        for text, signal in (
            (self.tr("Open files…"), self.files_wanted),
            (self.tr("Open folder…"), self.folder_wanted),
            (self.tr("Try the samples"), self.samples_wanted),
        ):
            button = QPushButton(text, self)
            button.setMinimumWidth(130)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(3)
        for label in (title, kinds):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(row)
        column.addStretch(4)
