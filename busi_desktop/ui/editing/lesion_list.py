"""The lesions of the frame: which is drawn on, what each is taken for, locked or not."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.annotating.editor import Editor
from busi_desktop.app.language import translated
from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.ui.editing.folds import Folds
from busi_desktop.ui.editing.words import LABEL_TITLES

_SHORTEST_TEXT = 6


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Row:
    box: QWidget
    line: QBoxLayout
    name: QPushButton
    label: QComboBox
    lock: QPushButton
    delete: QPushButton


class LesionList(QWidget):
    """Show a line for each lesion; signals carry its id."""

    chosen = Signal(object)
    labeled = Signal(object, object)
    lock_wanted = Signal(object, bool)
    delete_wanted = Signal(object)

    def __init__(self, folds: Folds, parent: QWidget) -> None:
        super().__init__(parent)
        self._folds = folds
        self.setObjectName("outlined_lesions")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._rows: dict[str, _Row] = {}
        self._empty = QLabel(
            self.tr("No lesion yet. Paint one (B), or start from the AI's mask (Ctrl+M)."), self
        )
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._column.addWidget(self._empty)

    def show_lesions(self, editor: Editor) -> None:
        """Show what the editor holds."""
        draft = editor.draft
        lesions = {} if draft is None else dict(draft.lesions)
        if list(lesions) != list(self._rows):
            for row in self._rows.values():
                self._folds.forget(row.line)
                self._column.removeWidget(row.box)
                row.box.hide()
                row.box.deleteLater()
            self._rows = {known: self._make(known) for known in lesions}
        self._empty.setVisible(not lesions)
        for number, (known, lesion) in enumerate(lesions.items(), start=1):
            row = self._rows[known]
            may = editor.may_edit
            name = self.tr("Lesion {number}").format(number=number)
            row.name.setText(f"● {name}" if known == editor.current else name)
            row.name.setChecked(known == editor.current)
            blocker = QSignalBlocker(row.label)
            row.label.setCurrentIndex(row.label.findData(lesion.label.value))
            blocker.unblock()
            row.label.setEnabled(may and not lesion.is_locked)
            row.lock.setText(self.tr("Locked") if lesion.is_locked else self.tr("Lock"))
            row.lock.setChecked(lesion.is_locked)
            row.lock.setEnabled(may)
            row.delete.setEnabled(may and not lesion.is_locked)
            names = {
                row.name: self.tr("Work on lesion {number}"),
                row.label: self.tr("What lesion {number} is"),
                row.lock: self.tr("Lock lesion {number}"),
                row.delete: self.tr("Delete lesion {number}"),
            }
            for widget, name in names.items():
                widget.setAccessibleName(name.format(number=number))

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger signs."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            for row in self._rows.values():
                row.delete.setFixedWidth(_width_of_sign(row.delete))

    def _make(self, lesion_id: str) -> _Row:
        box = QWidget(self)
        line = self._folds.line()
        box.setLayout(line)
        name = QPushButton(box)
        name.setObjectName(f"lesion_{lesion_id}")
        name.setCheckable(True)
        name.setToolTip(self.tr("Draw on this lesion"))
        name.clicked.connect(lambda _on: self.chosen.emit(lesion_id))
        label = QComboBox(box)
        label.setObjectName(f"lesion_{lesion_id}_label")
        label.setToolTip(self.tr("What you take this lesion for (Ctrl+1, 2, 3)"))
        label.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        label.setMinimumContentsLength(_SHORTEST_TEXT)
        for value, title in LABEL_TITLES.items():
            label.addItem(translated(title), value.value)
        label.activated.connect(lambda _index: self._label(lesion_id, label))
        lock = QPushButton(self.tr("Lock"), box)
        lock.setObjectName(f"lesion_{lesion_id}_lock")
        lock.setCheckable(True)
        lock.setToolTip(self.tr("Nothing changes a locked lesion (Ctrl+Shift+L)"))
        lock.clicked.connect(lambda on: self.lock_wanted.emit(lesion_id, on))
        delete = QPushButton("×", box)
        delete.setObjectName(f"lesion_{lesion_id}_delete")
        delete.setToolTip(self.tr("Delete this lesion; Ctrl+Z brings it back"))
        delete.setFixedWidth(_width_of_sign(delete))
        delete.clicked.connect(lambda _on: self.delete_wanted.emit(lesion_id))
        halves = QHBoxLayout(), QHBoxLayout()
        for half, widget, stretch in (
            (halves[0], name, 0),
            (halves[0], label, 1),
            (halves[1], lock, 1),
            (halves[1], delete, 0),
        ):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            half.setSpacing(4)
            half.addWidget(widget, stretch)
        line.addLayout(halves[0], 1)
        line.addLayout(halves[1])
        self._column.addWidget(box)
        return _Row(box=box, line=line, name=name, label=label, lock=lock, delete=delete)

    def _label(self, lesion_id: str, box: QComboBox) -> None:
        self.labeled.emit(lesion_id, LesionLabel(box.currentData()))


def _width_of_sign(button: QPushButton) -> int:
    return 2 * button.fontMetrics().height()
