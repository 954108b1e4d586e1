"""What stands in the result panel about the reader's override of an abstention."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from busi_desktop.domain.reading import Override
from busi_desktop.ui import wording


class OverrideRow(QWidget):
    """Offer to override an abstention, or to take that back; `mark` says that it is overridden.

    The mark is placed by whoever shows the numbers: it stands above them.
    """

    override_wanted = Signal()
    take_back_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = QLabel(parent)
        self.mark.setObjectName("override_mark")
        self.mark.setProperty("role", "warning")
        self.mark.setTextFormat(Qt.TextFormat.PlainText)
        self.mark.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mark.setWordWrap(True)
        self.mark.setMinimumSize(1, 1)
        self.override_button = QPushButton(self.tr("Show the numbers anyway…"), self)
        self.override_button.setObjectName("override")
        self.override_button.setToolTip(self.tr("Give a reason; it is recorded"))
        self.override_button.clicked.connect(self.override_wanted)
        self.take_back_button = QPushButton(self.tr("Hide the numbers again"), self)
        self.take_back_button.setObjectName("take_back_override")
        self.take_back_button.setToolTip(self.tr("Take your override back; that is recorded too"))
        self.take_back_button.clicked.connect(self.take_back_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.override_button)
        row.addWidget(self.take_back_button)
        row.addStretch(1)

    def show_state(self, override: Override | None, *, is_abstained: bool) -> None:
        """Show whether the numbers are withheld, overridden, or there as always."""
        self.setVisible(is_abstained)
        self.override_button.setVisible(override is None)
        self.take_back_button.setVisible(override is not None)
        self.mark.setVisible(override is not None)
        if override is not None:
            self.mark.setText(wording.override_text(override))
