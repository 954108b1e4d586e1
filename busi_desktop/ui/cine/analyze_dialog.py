"""Which frames of a file shall be analyzed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.entries import FileEntry

_THIS, _KEYS, _RANGE, _ALL = range(4)


class AnalyzeFramesDialog(QDialog):
    """Let the reader choose frames. `chosen` carries their numbers from 0."""

    chosen = Signal(object)

    def __init__(
        self, entry: FileEntry, frame_number: int, *, is_busy: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("analyze_frames")
        self.setWindowTitle(self.tr("Analyze frames"))
        self._number = frame_number
        self._n_frames = entry.n_frames or 1
        self._keys = sorted(entry.key_frames)
        self._answered = {summary.frame_number for summary in entry.summaries}
        self._is_busy = is_busy
        self._group = QButtonGroup(self)
        self.first, self.last, self.every = (QSpinBox(self) for _ in range(3))
        self._said = QLabel(self)
        self._said.setObjectName("analyze_count")
        self._said.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._start = self._buttons.addButton(
            self.tr("&Analyze"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._start.setObjectName("analyze_start")
        self._start.setToolTip(self.tr("Begin; the status line shows how far it is"))
        self._lay_out()
        self._group.idToggled.connect(self._look)
        for box in (self.first, self.last, self.every):
            box.valueChanged.connect(self._on_range)
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        self._group.button(_KEYS if self._keys else _ALL).setChecked(True)
        self._look()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        titles = {
            _THIS: self.tr("&This frame ({number})").format(number=self._number + 1),
            _KEYS: self.tr("&Key images ({n})").format(n=len(self._keys)),
            _RANGE: self.tr("Frames &from"),
            _ALL: self.tr("A&ll frames ({n})").format(n=self._n_frames),
        }
        names = {_THIS: "this", _KEYS: "keys", _RANGE: "range", _ALL: "all"}
        for choice, title in titles.items():
            button = QRadioButton(title, self)
            button.setObjectName(f"analyze_{names[choice]}")
            self._group.addButton(button, choice)
            if choice == _RANGE:
                column.addLayout(self._range_row(button))
            else:
                column.addWidget(button)
        keys = self._group.button(_KEYS)
        keys.setEnabled(bool(self._keys))
        keys.setToolTip(self.tr("Frames that you marked with K"))
        column.addWidget(self._said)
        column.addWidget(self._buttons)

    def _range_row(self, button: QRadioButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(button)
        texts = ("", self.tr("to"), self.tr("every"))
        names = (self.tr("First frame"), self.tr("Last frame"), self.tr("Every how many frames"))
        values = (1, self._n_frames, 1)
        for box, text, name, value in zip(
            (self.first, self.last, self.every), texts, names, values, strict=True
        ):
            if text:
                row.addWidget(QLabel(text, self))
            box.setRange(1, self._n_frames)
            box.setValue(value)
            box.setAccessibleName(name)
            box.setToolTip(name)
            row.addWidget(box)
        self.first.setObjectName("analyze_first")
        self.last.setObjectName("analyze_last")
        self.every.setObjectName("analyze_every")
        row.addStretch(1)
        return row

    @property
    def numbers(self) -> list[int]:
        """Return the frames that are chosen, from 0."""
        choice = self._group.checkedId()
        if choice == _THIS:
            return [self._number]
        if choice == _KEYS:
            return self._keys
        if choice == _RANGE:
            return list(range(self.first.value() - 1, self.last.value(), self.every.value()))
        return list(range(self._n_frames))

    @Slot()
    def _on_range(self) -> None:
        self._group.button(_RANGE).setChecked(True)
        self._look()

    @Slot()
    def _look(self) -> None:
        numbers = self.numbers
        n_known = len(self._answered.intersection(numbers))
        if self._is_busy:
            text = self.tr("Another analysis of several frames is running: wait for it, or end it.")
        elif not numbers:
            text = self.tr("The first frame comes after the last one.")
        else:
            text = self.tr("Frames chosen: {n}. Analyzed already: {known}.")
        self._said.setText(text.format(n=len(numbers), known=n_known))
        self._start.setEnabled(bool(numbers) and not self._is_busy)

    @Slot()
    def _take(self) -> None:
        self.chosen.emit(self.numbers)
        self.accept()
