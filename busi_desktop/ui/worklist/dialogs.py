"""Small questions of the worklist: whose images are, what is to be noted, and who reads."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.domain.worklist import WorkRow
from busi_desktop.ui.dialogs import RoomyDialog
from busi_desktop.ui.reading.form import MAX_NOTE, MAX_READER

_EMS = 60
_NOTE_LINES = 6


class _Question(RoomyDialog):
    """Hold a heading, what is asked, and the buttons below; `given` carries the answer."""

    given = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setModal(True)
        self._asked: list[QWidget] = []
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        button = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(button.Ok | button.Cancel, self)
        for one in self.buttons.findChildren(QPushButton):
            one.setAutoDefault(False)  # also while OK is gray, Enter never means Cancel
        self.buttons.button(button.Ok).setDefault(True)
        self.buttons.accepted.connect(self._give)
        self.buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.buttons)
        self.setMinimumWidth(_EMS * self.fontMetrics().averageCharWidth())

    def add(self, widget: QWidget) -> None:
        """Put a widget above the buttons; Tab, and the keyboard at first, go there before them."""
        self._column.insertWidget(self._column.count() - 1, widget)
        self._asked.append(widget)
        for before, after in pairwise([*self._asked, *self.buttons.buttons()]):
            QWidget.setTabOrder(before, after)
        self._asked[0].setFocus()

    def answer(self) -> object:
        """Return what was filled in."""
        raise NotImplementedError

    @Slot()
    def _give(self) -> None:
        self.given.emit(self.answer())
        self.accept()


class AssignDialog(_Question):
    """Let readers be chosen for some images; the answer is a tuple of names for each image.

    A reader who has some of the images and not others stays so until the box is clicked.
    """

    def __init__(self, rows: Sequence[WorkRow], readers: Sequence[str], parent: QWidget) -> None:
        super().__init__("assign_dialog", parent)
        self._rows = tuple(rows)
        self.setWindowTitle(self.tr("Assign"))
        self.heading.setText(
            self.tr("Who shall read {name}?").format(name=rows[0].name)
            if len(rows) == 1
            else self.tr("Who shall read these {n} images?").format(n=len(rows))
        )
        self._boxes: dict[str, QCheckBox] = {}
        others = [name for row in rows for name in row.assignees]
        for name in dict.fromkeys((*readers, *others)):
            self._boxes[name] = self._box(name)
            self.add(self._boxes[name])

    def _box(self, name: str) -> QCheckBox:
        n_have, n_all = sum(name in row.assignees for row in self._rows), len(self._rows)
        is_part = 0 < n_have < n_all
        has = self.tr("{name} (has {n} of {total})").format(name=name, n=n_have, total=n_all)
        box = QCheckBox((has if is_part else name).replace("&", "&&"), self)
        box.setObjectName(f"assign_{name}")
        box.setToolTip(self.tr("Each image may have several readers"))
        if is_part:
            box.setTristate(True)
            box.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            box.setChecked(n_have > 0)
        return box

    def answer(self) -> tuple[tuple[str, ...], ...]:
        """Return for each image who shall read it."""
        checked, partly = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked
        states = {name: box.checkState() for name, box in self._boxes.items()}
        return tuple(
            tuple(
                name
                for name, state in states.items()
                if state == checked or (state == partly and name in row.assignees)
            )
            for row in self._rows
        )


class NoteDialog(_Question):
    """Take a note on an image; the answer is its text, empty to take it away."""

    def __init__(self, name: str, note: str, parent: QWidget) -> None:
        super().__init__("note_dialog", parent)
        self.setWindowTitle(self.tr("Note"))
        self.heading.setText(self.tr("Note on {name}").format(name=name))
        self.text = QPlainTextEdit(note, self)
        self.text.setObjectName("note_text")
        self.text.setAccessibleName(self.windowTitle())
        self.text.setToolTip(self.tr("Stands in the worklist; recorded with your initials"))
        self.text.setPlaceholderText(self.tr("Optional; no patient names"))
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self.text.setFixedHeight(_NOTE_LINES * self.text.fontMetrics().height())
        self.add(self.text)
        self.text.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter for OK: a note is one line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ):
            self._give()
            return True
        return super().eventFilter(watched, event)

    def answer(self) -> str:
        """Return the note, on one line and not too long."""
        return " ".join(self.text.toPlainText().split())[:MAX_NOTE]


class ReaderDialog(_Question):
    """Ask who reads; the answer is a name, never empty."""

    def __init__(self, readers: Sequence[str], reader: str, parent: QWidget) -> None:
        super().__init__("reader_dialog", parent)
        self.setWindowTitle(self.tr("Who reads?"))
        self.heading.setText(
            self.tr(
                "Your work is recorded under your initials, and the project shows you what you "
                "may see."
            )
        )
        self.name = QComboBox(self)
        self.name.setObjectName("reader_name")
        self.name.setAccessibleName(self.tr("Your initials"))
        self.name.setToolTip(self.tr("Choose your initials, or type them"))
        self.name.setEditable(True)
        self.name.addItems(list(readers))
        self.name.setCurrentText(reader)
        line = self.name.lineEdit()
        if line is not None:
            line.setMaxLength(MAX_READER)
            line.setPlaceholderText(self.tr("Your initials"))
            line.selectAll()
        self.name.currentTextChanged.connect(self._update)
        self.add(self.name)
        self._update()

    @Slot()
    def _update(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.name.currentText().strip()))

    def answer(self) -> str:
        """Return the name."""
        return self.name.currentText().strip()
