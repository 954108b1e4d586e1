"""The panel of comparing: which two, how far they agree, what each says, and what to begin with."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.comparing import MOST_OF, CompareView, Comparing
from busi_desktop.ui.comparing.words import fact_titles, facts_of, name_text, score_texts
from busi_desktop.ui.folding import FoldingGrid
from busi_desktop.ui.mnemonics import plain
from busi_desktop.ui.theme import FIRST_READER, SECOND_READER

STARTS = ("first", "second", "intersection", "union", "majority")
_LINE_PX = 3.0


class Sample(QWidget):
    """Show how a reader's line is drawn."""

    def __init__(self, color: str, *, is_dashed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._color, self._is_dashed = QColor(color), is_dashed
        em = self.fontMetrics().averageCharWidth()
        self.setFixedWidth(4 * em)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a piece of the line."""
        painter = QPainter(self)
        pen = QPen(self._color, _LINE_PX)
        if self._is_dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        y = self.height() // 2
        painter.drawLine(0, y, self.width(), y)


class ComparePanel(QWidget):
    """Show who is compared; what is wanted goes to the window's commands and signals.

    `pair_chosen` carries two names, `view_chosen` a `CompareView`.
    """

    pair_chosen = Signal(object, object)
    view_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare_panel")
        self.setAccessibleName(self.tr("Readers"))
        self.switch = QPushButton(self)
        self.switch.setObjectName("compare_switch")
        self.switch.setCheckable(True)
        self.note = QLabel(self)
        self.note.setObjectName("compare_note")
        self.note.setWordWrap(True)
        self.figures = (QLabel(self), QLabel(self))
        for label, name in zip(self.figures, ("overlap", "distance"), strict=True):
            label.setObjectName(f"compare_{name}")
            label.setProperty("role", "strong")
        self.choices = (QComboBox(self), QComboBox(self))
        self.views: dict[CompareView, QRadioButton] = {}
        self.start_buttons: dict[str, QPushButton] = {}
        self.sign = QPushButton(self.tr("Sign as adjudicated"), self)
        self.sign.setObjectName("compare_sign")
        self._table = QWidget(self)
        self._facts = QGridLayout(self._table)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._details = QWidget(self)
        self.grid = FoldingGrid()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.switch)
        column.addWidget(self.note)
        column.addWidget(self._details)
        column.addStretch(1)
        self._details.setLayout(self.grid)
        self._add_who()
        self._add_how()
        self.grid.add_line(*self.figures, None)
        self.grid.add_wide(self._table)
        self._add_starts()
        self.grid.add_wide(self.sign)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _add_who(self) -> None:
        titles = (self.tr("First reader"), self.tr("Second reader"))
        for number, (box, title, color) in enumerate(
            zip(self.choices, titles, (FIRST_READER, SECOND_READER), strict=True)
        ):
            box.setObjectName(f"compare_reader_{number + 1}")
            box.setAccessibleName(title)
            box.setToolTip(self.tr("Whose outlines are compared"))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(self._on_chosen)
            name = QWidget(self)
            line = QHBoxLayout(name)
            line.setContentsMargins(0, 0, 0, 0)
            label = QLabel(title, name)
            label.setBuddy(box)
            line.addWidget(Sample(color, is_dashed=bool(number), parent=name))
            line.addWidget(label)
            self.grid.add_line(name, box, None)

    def _add_how(self) -> None:
        group = QButtonGroup(self)
        texts = {
            CompareView.DIFFERENCE: self.tr("Difference"),
            CompareView.SIDE_BY_SIDE: self.tr("Side by side"),
        }
        for view, text in texts.items():
            button = QRadioButton(text, self)
            button.setObjectName(f"compare_{view.value}")
            button.setToolTip(self.tr("Difference or side by side (Ctrl+Shift+D)"))
            button.clicked.connect(lambda _on=False, view=view: self.view_chosen.emit(view))
            group.addButton(button)
            self.views[view] = button
        both = [self.views[view] for view in CompareView]
        self.grid.add_line(both[0], both[1], None)

    def _add_starts(self) -> None:
        title = QLabel(self.tr("Start from"), self)
        title.setProperty("role", "heading")
        self.grid.add_wide(title)
        for name in STARTS:
            button = self.start_buttons[name] = QPushButton(self)
            button.setObjectName(f"compare_start_{name}")
        for name, beside in (STARTS[:2], STARTS[2:4]):
            self.grid.add_line(self.start_buttons[name], self.start_buttons[beside], None)
        self.grid.add_wide(self.start_buttons[STARTS[4]])

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let each button be its command."""
        buttons = {f"start_{name}": button for name, button in self.start_buttons.items()}
        for command, button in (("compare_readers", self.switch), *buttons.items()):
            action = actions[command]
            button.setText(plain(action.text()))
            button.setAccessibleName(button.text())
            keys = action.shortcut().toString()
            button.setToolTip(f"{action.statusTip()} ({keys})")
            button.clicked.connect(action.trigger)
        action = actions["outline_sign"]
        self.sign.setToolTip(
            self.tr("Your outlines decide between the readers ({keys})").format(
                keys=action.shortcut().toString()
            )
        )
        self.sign.clicked.connect(action.trigger)

    @Slot()
    def _on_chosen(self) -> None:
        names = [str(box.currentData()) for box in self.choices]
        if names[0] == names[1]:  # the other one gives way
            box = self.choices[0] if self.sender() is self.choices[1] else self.choices[1]
            others = [str(box.itemData(place)) for place in range(box.count())]
            names[self.choices.index(box)] = next(name for name in others if name != names[0])
        self.pair_chosen.emit(names[0], names[1])

    # ----------------------------------------------------------------------------- what is shown
    def show_comparing(self, comparing: Comparing, *, may_edit: bool, decides: bool) -> None:
        """Show who is compared."""
        pair = comparing.pair
        self.switch.setChecked(comparing.is_on)
        note = comparing.obstacle if comparing.is_on and pair is None else ""
        if not comparing.is_on:
            note = self.tr("See what two readers outlined on this image, and decide between them.")
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._details.setVisible(pair is not None)
        if pair is None:
            return
        names = [one.name for one in comparing.witnesses]
        for box, one in zip(self.choices, pair, strict=True):
            _fill(box, names, one.name)
        self.views[comparing.view].setChecked(True)
        self._show_facts(comparing)
        self.show_score(comparing)
        texts = (name_text(one.name) for one in pair)
        for name, text in zip(("first", "second"), texts, strict=True):
            self.start_buttons[name].setText(self.tr("Those of {name}").format(name=text))
        for name, button in self.start_buttons.items():
            enough = name != "majority" or len(comparing.readers) >= MOST_OF
            button.setEnabled(may_edit and enough)
        self.sign.setVisible(decides)
        self.sign.setEnabled(may_edit)

    def show_score(self, comparing: Comparing) -> None:
        """Show how far the two agree, or that it is being computed."""
        score = comparing.score
        texts = (self.tr("Computing…"), "") if score is None else score_texts(score)
        for label, text in zip(self.figures, texts, strict=True):
            label.setText(text)

    def _show_facts(self, comparing: Comparing) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if comparing.pair is None:
            return
        facts = [facts_of(one) for one in comparing.pair]
        for place, one in enumerate(comparing.pair, start=1):
            head = QLabel(name_text(one.name), self)
            head.setProperty("role", "heading")
            self._facts.addWidget(head, 0, place)
        for row, (title, *said) in enumerate(zip(fact_titles(), *facts, strict=True), start=1):
            for column, text in enumerate((title, *said)):
                label = QLabel(text, self)
                label.setWordWrap(True)
                label.setObjectName(f"compare_fact_{row}_{column}")
                if column == 0:
                    label.setProperty("role", "muted")
                self._facts.addWidget(label, row, column)
        for column in (1, 2):
            self._facts.setColumnStretch(column, 1)


def _fill(box: QComboBox, names: list[str], chosen: str) -> None:
    blocker = QSignalBlocker(box)
    if [str(box.itemData(place)) for place in range(box.count())] != names:
        box.clear()
        for name in names:
            box.addItem(name_text(name), name)
    box.setCurrentIndex(names.index(chosen))
    blocker.unblock()
