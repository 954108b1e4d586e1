"""The rows of the worklist for Qt: fetched by the page as they come into view."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from busi_desktop.app.worklist import PAGE, Counted, Page, Worklist
from busi_desktop.domain.worklist import WorkRow
from busi_desktop.ui.worklist.words import row_text, row_tip, spoken

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_NOTHING = QModelIndex()
_KEPT_PAGES = 40


class WorklistModel(QAbstractListModel):
    """Hold some pages of what the worklist's query finds; a row that is on its way is None.

    `filled` follows when rows have come that were missing.
    """

    filled = Signal()

    def __init__(self, worklist: Worklist, parent: QObject) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self._n_rows = 0
        self._pages: OrderedDict[int, tuple[WorkRow, ...]] = OrderedDict()
        self._old: set[int] = set()
        self._asked: set[int] = set()
        worklist.counted.connect(self._on_counted)
        worklist.page_read.connect(self._on_page)

    def rowCount(self, parent: Index = _NOTHING) -> int:
        """Return the number of rows that the query finds."""
        return 0 if parent.isValid() else self._n_rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the view asks for a row; asking for one that isn't there fetches it."""
        row = self.row_at(index.row())
        if role == ROW:
            return row
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.name}\n{row_text(row)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row_tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        return None

    def row_at(self, place: int) -> WorkRow | None:
        """Return a row, or None while it is fetched."""
        number, within = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None or number in self._old:
            self._fetch(number)
        else:
            self._pages.move_to_end(number)
        return page[within] if page is not None and within < len(page) else None

    def known_place(self, subject: str) -> int | None:
        """Return where a row stands, if it is among the pages that are here."""
        for number, page in self._pages.items():
            for within, row in enumerate(page):
                if row.subject == subject:
                    return number * PAGE + within
        return None

    def _fetch(self, number: int) -> None:
        if number not in self._asked:
            self._asked.add(number)
            self._worklist.fetch(number)

    @Slot(object)
    def _on_counted(self, counted: Counted) -> None:
        """Take over how many rows there are; rows that are shown stay until newer ones come."""
        self._asked.clear()
        if counted.n_rows != self._n_rows or counted.is_other:
            self.beginResetModel()
            self._n_rows = counted.n_rows
            self._pages.clear()
            self._old.clear()
            self.endResetModel()
        elif self._n_rows:
            self._old = set(self._pages)
            self.dataChanged.emit(self.index(0), self.index(self._n_rows - 1))

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        self._asked.discard(page.number)
        self._old.discard(page.number)
        self._pages[page.number] = page.rows
        self._pages.move_to_end(page.number)
        while len(self._pages) > _KEPT_PAGES:
            gone, _ = self._pages.popitem(last=False)
            self._old.discard(gone)
        first = page.number * PAGE
        last = min(first + PAGE, self._n_rows) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))
        self.filled.emit()
