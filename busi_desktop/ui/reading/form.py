"""The form for the reader's own opinion: three questions and a note, without a mouse if wished."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.domain.reading import Confidence, Finding, Impression, Reading
from busi_desktop.ui.mnemonics import plain
from busi_desktop.ui.reading import words

MAX_NOTE = 500
MAX_READER = 40


class Answer(QRadioButton):
    """Be chosen at once by its letter: Qt animates that, and what is typed next would be lost."""

    def event(self, event: QEvent) -> bool:
        """Take the letter as a click."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.click()
            return True
        return super().event(event)


class Choice(QGroupBox):
    """Ask one question with a few answers, none of them chosen at first."""

    chosen = Signal()

    def __init__(
        self, name: str, question: str, answers: Mapping[str, str], *, columns: int, parent: QWidget
    ) -> None:
        super().__init__(question, parent)
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Answer] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 6)
        grid.setVerticalSpacing(2)
        for place, (value, title) in enumerate(answers.items()):
            button = Answer(title, self)
            button.setObjectName(f"{name}_{value}")
            button.setToolTip(self.tr("Alt and the underlined letter choose it"))
            self._group.addButton(button)
            self._buttons[value] = button
            grid.addWidget(button, place // columns, place % columns)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def value(self) -> str | None:
        """Return the answer, or None."""
        return next((v for v, button in self._buttons.items() if button.isChecked()), None)

    def set_value(self, value: str | None) -> None:
        """Choose an answer, or none."""
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for key, button in self._buttons.items():
                button.setChecked(key == value)
            self._group.setExclusive(True)

    def take_focus(self) -> None:
        """Give the keyboard to the chosen answer, or to the first."""
        button = self._buttons.get(self.value or "", next(iter(self._buttons.values())))
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object, bool)
    def _on_toggled(self, _button: object, checked: bool) -> None:
        if checked:
            self.chosen.emit()


class ReadingForm(QWidget):
    """Let the reader say what is seen; `locked` carries the `Reading` and the reader's name."""

    locked = Signal(object, object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self.tr("Your reading"), self)
        self._title.setObjectName("headline")
        self._told = QLabel(self)
        self._told.setObjectName("reading_told")
        self._told.setWordWrap(True)
        self._told.setProperty("role", "muted")
        self.finding = Choice(
            "reading_finding",
            self.tr("Finding"),
            {finding.value: words.finding_title(finding) for finding in Finding},
            columns=2,
            parent=self,
        )
        self.impression = Choice(
            "reading_impression",
            self.tr("Impression"),
            {value.value: words.impression_title(value) for value in Impression},
            columns=2,
            parent=self,
        )
        self.confidence = Choice(
            "reading_confidence",
            self.tr("Confidence"),
            {value.value: words.confidence_title(value) for value in Confidence},
            columns=3,
            parent=self,
        )
        self.note = self._line("reading_note", self.tr("Note"), MAX_NOTE)
        self.note.setPlaceholderText(self.tr("Optional; no patient names"))
        self.reader = self._line("reading_reader", self.tr("&Your initials"), MAX_READER)
        self.reader.setPlaceholderText(self.tr("They stand beside what you record"))
        self._missing = QLabel(self)
        self._missing.setObjectName("reading_missing")
        self._missing.setWordWrap(True)
        self._missing.setProperty("role", "muted")
        self.lock = QPushButton(self)
        self.lock.setObjectName("lock_reading")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName("cancel_reading")
        self.cancel.setToolTip(self.tr("Leave the reading as it is"))
        self._lay_out()
        self._connect()
        self.begin(None, reader="")

    def _line(self, name: str, title: str, longest: int) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(plain(title))
        line.setToolTip(plain(title))
        line.setMaxLength(longest)
        return line

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._told)
        for choice in (self.finding, self.impression, self.confidence):
            column.addWidget(choice)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = ((self.tr("Note"), self.note), (self.tr("&Your initials"), self.reader))
        for row, (title, line) in enumerate(rows):
            label = QLabel(title, self)
            label.setBuddy(line)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        column.addLayout(grid)
        foot = QHBoxLayout()
        foot.addWidget(self._missing, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.lock)
        column.addLayout(foot)
        column.addStretch(1)

    def _connect(self) -> None:
        self.finding.chosen.connect(self._on_finding)
        self.impression.chosen.connect(self._on_impression)
        self.confidence.chosen.connect(self._update)
        self.reader.textChanged.connect(self._update)
        self.lock.clicked.connect(self.try_lock)
        self.cancel.clicked.connect(self.cancelled)

    # --------------------------------------------------------------------------- what is shown
    def begin(self, reading: Reading | None, *, reader: str) -> None:
        """Ask anew; `reading` is what shall be amended, or None for a first opinion."""
        is_first = reading is None
        self.finding.set_value(None if reading is None else reading.finding.value)
        impression = None if reading is None else reading.impression
        self.impression.set_value(None if impression is None else impression.value)
        self.confidence.set_value(None if reading is None else reading.confidence.value)
        self.note.setText("" if reading is None else reading.note)
        self.reader.setText(reader)
        self.reader.setReadOnly(not is_first)
        self.lock.setText(self.tr("Lock (Ctrl+Return)") if is_first else self.tr("Save amendment"))
        self.lock.setToolTip(
            self.tr("Record your reading; then the program's answer is shown")
            if is_first
            else self.tr("Record the new reading; the first one is kept")
        )
        self.cancel.setVisible(not is_first)
        self._told.setText(
            self.tr("The program's answer is shown once you have locked yours.")
            if is_first
            else self.tr("Your first reading is kept beside this one.")
        )
        self.setEnabled(True)
        self._update()

    def set_saving(self) -> None:
        """Take nothing more until the reading is on the disk."""
        self.setEnabled(False)
        self._missing.setText(self.tr("Saving…"))

    @property
    def missing(self) -> str:
        """Say what must still be given; empty if the reading can be locked."""
        if self.finding.value is None:
            return self.tr("Choose a finding.")
        if self.finding.value == Finding.LESION and self.impression.value is None:
            return self.tr("Choose an impression.")
        if self.confidence.value is None:
            return self.tr("Choose a confidence.")
        if not self.reader.text().strip():
            return self.tr("Give your initials.")
        return ""

    @Slot()
    def _update(self) -> None:
        self._missing.setText(self.missing)
        self.lock.setEnabled(not self.missing)

    # -------------------------------------------------------------------------- what is chosen
    @Slot()
    def _on_finding(self) -> None:
        if self.finding.value == Finding.NO_LESION:
            self.impression.set_value(None)
        self._update()

    @Slot()
    def _on_impression(self) -> None:
        self.finding.set_value(Finding.LESION.value)
        self._update()

    @Slot()
    def try_lock(self) -> None:
        """Hand the reading over, or go to what is missing."""
        if not self.isEnabled():
            return
        if self.missing:
            self._go_to_missing()
            return
        impression = self.impression.value
        reading = Reading(
            finding=Finding(self.finding.value or ""),
            impression=None if impression is None else Impression(impression),
            confidence=Confidence(self.confidence.value or ""),
            note=self.note.text().strip(),
        )
        self.locked.emit(reading, self.reader.text().strip())

    def _go_to_missing(self) -> None:
        if self.finding.value is None:
            self.finding.take_focus()
        elif self.finding.value == Finding.LESION and self.impression.value is None:
            self.impression.take_focus()
        elif self.confidence.value is None:
            self.confidence.take_focus()
        else:
            self.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
