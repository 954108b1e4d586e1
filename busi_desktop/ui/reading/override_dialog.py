"""Asking why numbers shall be shown for a frame for which the program abstained."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.ui.dialogs import FormDialog
from busi_desktop.ui.mnemonics import plain
from busi_desktop.ui.reading.form import MAX_NOTE, MAX_READER, Choice


class OverrideDialog(FormDialog):
    """Take a reason; `given` carries it and the reader's name."""

    given = Signal(object, object)

    def __init__(self, reasons: tuple[str, ...], *, reader: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("override_dialog")
        self.setWindowTitle(self.tr("Show the numbers anyway"))
        why = QLabel("\n".join((self.tr("The program gives no class because:"), *reasons)), self)
        why.setWordWrap(True)
        self._answers = {
            "suitable": self.tr("The frame is &suitable, the program is mistaken"),
            "only_frame": self.tr("It is the &best frame there is"),
            "teaching": self.tr("For &teaching or research"),
            "other": self.tr("An&other reason, given below"),
        }
        self.reason = Choice(
            "override_reason", self.tr("Your reason"), self._answers, columns=1, parent=self
        )
        self.words = self._line("override_words", self.tr("In your own words"), MAX_NOTE)
        self.words.setPlaceholderText(self.tr("Optional; no patient names"))
        self.reader = self._line("override_reader", self.tr("Your initials"), MAX_READER)
        self.reader.setText(reader)
        told = QLabel(
            self.tr(
                "The reason is recorded with your initials. It stands beside the numbers wherever "
                "they are shown or copied. You can take it back."
            ),
            self,
        )
        told.setWordWrap(True)
        told.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.show_button = self.buttons.addButton(
            self.tr("Show the numbers"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.show_button.setObjectName("override_accept")
        lines = QFormLayout()
        lines.addRow(self.tr("In your own &words"), self.words)
        lines.addRow(self.tr("&Your initials"), self.reader)
        column = QVBoxLayout(self)
        column.addWidget(why)
        column.addWidget(self.reason)
        column.addLayout(lines)
        column.addWidget(told)
        column.addWidget(self.buttons)
        self.setMinimumWidth(460)
        self._connect()

    def _line(self, name: str, title: str, longest: int) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(title)
        line.setToolTip(title)
        line.setMaxLength(longest)
        return line

    def _connect(self) -> None:
        self.reason.chosen.connect(self._update)
        self.words.textChanged.connect(self._update)
        self.reader.textChanged.connect(self._update)
        self.buttons.accepted.connect(self._give)
        self.buttons.rejected.connect(self.reject)
        self._update()

    @Slot()
    def _update(self) -> None:
        chosen, own = self.reason.value, self.words.text().strip()
        given = chosen is not None and (chosen != "other" or bool(own))
        self.show_button.setEnabled(given and bool(self.reader.text().strip()))

    @Slot()
    def _give(self) -> None:
        own = self.words.text().strip()
        chosen = plain(self._answers[self.reason.value or "other"])
        said = [own] if self.reason.value == "other" else [chosen, own]
        reason = ". ".join(filter(None, said))
        self.given.emit(reason, self.reader.text().strip())
        self.accept()
