"""Which images the worklist shows, and in which order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from busi_desktop.domain.worklist import FrameState, Need, Order, ProjectSettings, WorkQuery
from busi_desktop.ui.folding import FoldingRow
from busi_desktop.ui.worklist.words import state_title

_TYPING_MS = 200
_SHORTEST_TEXT = 17
_NEEDS, _MISSING = "needs", "missing"
_MINE, _NOBODY = "mine", "nobody"
_ANY_NEED = Need.UNCERTAIN | Need.ABSTAINED | Need.DISAGREES


class Filters(QWidget):
    """Take words, state, reader and order; `changed` carries the `WorkQuery` that they make."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader = ""
        self._read_first = False
        self.words = QLineEdit(self)
        self.words.setObjectName("worklist_words")
        self.words.setPlaceholderText(self.tr("Find a name or note"))
        self.words.setAccessibleName(self.tr("Show only images with these words"))
        self.words.setToolTip(self.tr("Show only images whose name or note holds these words"))
        self.words.setClearButtonEnabled(True)
        self.states = self._box("worklist_state", self.tr("Show only images of this state"))
        self.readers = self._box("worklist_reader", self.tr("Show only images of this reader"))
        self.order = self._box("worklist_order", self.tr("Order of the images"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._tell)
        self.words.textChanged.connect(lambda _text: self._timer.start())
        self._lay_out()
        self._fill()
        for box in (self.states, self.readers, self.order):
            box.currentIndexChanged.connect(self._tell)

    def _lay_out(self) -> None:
        row = FoldingRow()
        row.addWidget(self.states, 1)
        row.addWidget(self.readers, 1)
        # A name may be as long as it likes, without widening the panel.
        self.readers.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (column, row):
            layout.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.order)

    def _box(self, name: str, tip: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(tip)
        box.setToolTip(tip)
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_SHORTEST_TEXT)
        return box

    def _fill(self) -> None:
        self.states.addItem(self.tr("All states"), "")
        self.states.addItem(self.tr("Needs a person"), _NEEDS)
        for state in FrameState:
            self.states.addItem(state_title(state), state.value)
        self.states.addItem(self.tr("Not found"), _MISSING)
        for order, descending, title in (
            (Order.PLACE, False, self.tr("In the project's order")),
            (Order.NEED, True, self.tr("What needs a person most")),
            (Order.NAME, False, self.tr("Name, A to Z")),
            (Order.NAME, True, self.tr("Name, Z to A")),
            (Order.STATE, False, self.tr("State, new ones first")),
            (Order.STATE, True, self.tr("State, done ones first")),
            (Order.ASSIGNEE, False, self.tr("Reader")),
        ):
            self.order.addItem(title, (order.value, descending))

    def follow(self, settings: ProjectSettings, *, reader: str, read_first: bool) -> None:
        """Offer a project's readers, and know who looks, and whether the AI is hidden at first."""
        self._reader, self._read_first = reader, read_first
        chosen = self.readers.currentData()
        blocker = QSignalBlocker(self.readers)
        self.readers.clear()
        self.readers.addItem(self.tr("All readers"), "")
        if reader:
            self.readers.addItem(self.tr("Mine"), _MINE)
        self.readers.addItem(self.tr("Nobody's"), _NOBODY)
        for name in settings.readers:
            self.readers.addItem(name, f"@{name}")
        self.readers.setCurrentIndex(max(self.readers.findData(chosen), 0))
        blocker.unblock()
        self._tell()

    def show_tallies(self, tallies: Mapping[FrameState, int], n_missing: int) -> None:
        """Say how many images there are of each state."""
        for place in range(self.states.count()):
            name = self.states.itemData(place)
            if name == _MISSING:
                title, count = self.tr("Not found"), n_missing
            elif name in set(FrameState):
                title, count = state_title(FrameState(name)), tallies.get(FrameState(name), 0)
            else:
                continue
            self.states.setItemText(place, f"{title} ({count})")

    @Slot()
    def show_all(self) -> None:
        """Let every image pass."""
        blockers = [QSignalBlocker(box) for box in (self.words, self.states, self.readers)]
        self.words.clear()
        self.states.setCurrentIndex(0)
        self.readers.setCurrentIndex(0)
        for blocker in blockers:
            blocker.unblock()
        self._tell()

    @property
    def query(self) -> WorkQuery:
        """Return what is chosen."""
        state, whose = str(self.states.currentData()), str(self.readers.currentData() or "")
        order, descending = self.order.currentData()
        is_state = state not in {"", _NEEDS, _MISSING}
        return WorkQuery(
            reader=self._reader,
            read_first=self._read_first,
            states=frozenset({FrameState(state)}) if is_state else frozenset(),
            needs=_ANY_NEED if state == _NEEDS else Need.NONE,
            missing=state == _MISSING,
            assignee=self._assignee(whose),
            text=self.words.text().strip(),
            order=Order(order),
            descending=descending,
        )

    def _assignee(self, whose: str) -> str | None:
        """Return whose images are shown: None is everybody's, empty is nobody's."""
        if whose == _MINE:
            return self._reader
        if whose == _NOBODY:
            return ""
        return whose.removeprefix("@") if whose else None

    @Slot()
    def _tell(self) -> None:
        self._timer.stop()
        self.changed.emit(self.query)
