"""The rows of the results table, filtered and sorted.

Not by a `QSortFilterProxyModel`: that asks Python for both values at each comparison. Sorting 5,000
rows so held the window for 520 ms, and a sorted list of keys for 9 ms.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from busi_desktop.app.entries import FileEntry
from busi_desktop.app.language import translated
from busi_desktop.app.workspace import Workspace
from busi_desktop.ui.results.columns import Column, make_columns, search_text, status_text
from busi_desktop.ui.results.rows import Key, Row, RowStatus, rows_of

Index = QModelIndex | QPersistentModelIndex
_ARRANGE_MS = 500
_NOTHING = QModelIndex()


class ResultsModel(QAbstractTableModel):
    """Follow the workspace's files, and show those frames that the filter lets pass.

    `arranged` follows whenever other rows are shown, or the same ones tell something else.
    """

    arranged = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self.columns = make_columns()
        self._workspace = workspace
        self._rows: dict[int, list[Row]] = {}
        self._texts: dict[Key, str] = {}
        self._shown: list[Row] = []
        self._places: dict[Key, int] = {}
        self._words = ""
        self._status: RowStatus | None = None
        self._sorted_by: Column | None = None
        self._descending = False
        self._is_active = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_ARRANGE_MS)
        self._timer.timeout.connect(self.arrange)
        workspace.entries_added.connect(self._add)
        workspace.entries_cleared.connect(self._clear)
        workspace.entry_changed.connect(self._replace)
        self._add(workspace.entries)

    def set_active(self, active: bool) -> None:
        """Follow changes while somebody looks; else only remember them."""
        self._is_active = active
        if active:
            self.arrange()
        else:
            self._timer.stop()

    # ------------------------------------------------------------------------- Qt's questions
    def rowCount(self, parent: Index = _NOTHING) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the view asks for a cell."""
        row, column = self._shown[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(row) or row.name}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a column's title, or what it means."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the list."""
        self._sorted_by = self.columns[column] if column >= 0 else None
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.arrange()

    # -------------------------------------------------------------------------------- rows
    def row_at(self, place: int) -> Row:
        """Return the row at a place of the table."""
        return self._shown[place]

    def place_of(self, key: Key) -> int | None:
        """Return where a row stands, or None if it is not shown."""
        return self._places.get(key)

    @property
    def shown(self) -> tuple[Row, ...]:
        """Return the rows that pass the filter, in the order of the table."""
        return tuple(self._shown)

    @property
    def all_rows(self) -> Iterable[Row]:
        """Return all rows, in the order of the list."""
        return (row for rows in self._rows.values() for row in rows)

    def set_words(self, words: str) -> None:
        """Show only rows that hold all of some words in file, class or status."""
        self._words = words.casefold()
        self.arrange()

    def set_status(self, status: RowStatus | None) -> None:
        """Show only rows of a status; None is all."""
        self._status = status
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Filter and sort anew."""
        self._timer.stop()
        shown = self._sorted([row for row in self.all_rows if self._passes(row)])
        if len(shown) != len(self._shown):
            self.beginResetModel()
            self._take(shown)
            self.endResetModel()
        else:
            self.layoutAboutToBeChanged.emit()
            before = self.persistentIndexList()
            keys = [self._shown[index.row()].key for index in before]
            self._take(shown)
            after = [
                self.index(self._places[key], index.column())
                if key in self._places
                else QModelIndex()
                for key, index in zip(keys, before, strict=True)
            ]
            self.changePersistentIndexList(before, after)
            self.layoutChanged.emit()
        self.arranged.emit()

    def _take(self, shown: list[Row]) -> None:
        self._shown = shown
        self._places = {row.key: place for place, row in enumerate(shown)}

    def _sorted(self, rows: list[Row]) -> list[Row]:
        if self._sorted_by is None:
            return rows
        order = self._sorted_by.order
        keyed = [(order(row), row) for row in rows]
        known = [pair for pair in keyed if pair[0] is not None]
        known.sort(key=lambda pair: pair[0], reverse=self._descending)  # type: ignore[arg-type,return-value]  # one column has keys of one kind
        return [row for _, row in known] + [row for key, row in keyed if key is None]

    def _passes(self, row: Row) -> bool:
        if self._status is not None and row.status is not self._status:
            return False
        if not self._words:
            return True
        text = self._texts.get(row.key)
        if text is None:
            text = self._texts[row.key] = search_text(row)
        return all(word in text for word in self._words.split())

    def _tip(self, row: Row) -> str:
        lines = [row.label, status_text(row)]
        if row.error is not None:
            lines.append(translated(row.error.hint))
        if self.is_outdated(row):
            lines.append(self.tr("Made under other segmentation settings than those of now."))
        return "\n".join(lines)

    def is_outdated(self, row: Row) -> bool:
        """Tell whether a mask was made under other parameters than those of now."""
        params = self._workspace.params
        if row.facts is None or params is None or row.facts.params is params:
            return False
        return row.facts.params != params

    # --------------------------------------------------------------------------- the workspace
    @Slot(object)
    def _add(self, entries: tuple[FileEntry, ...]) -> None:
        for entry in entries:
            self._rows[entry.entry_id] = rows_of(entry)
        self.arrange()

    @Slot()
    def _clear(self) -> None:
        self._rows.clear()
        self._texts.clear()
        self.arrange()

    @Slot(object)
    def _replace(self, entry: FileEntry) -> None:
        before, after = self._rows[entry.entry_id], rows_of(entry)
        self._rows[entry.entry_id] = after
        if len(before) != len(after):
            self._forget(after)
            self._arrange_soon()
            return
        changed = [
            new for old, new in zip(before, after, strict=True) if not new.tells_the_same(old)
        ]
        self._forget(changed)
        for row in changed:
            place = self._places.get(row.key)
            if place is not None:
                self._shown[place] = row
                self.dataChanged.emit(
                    self.index(place, 0), self.index(place, len(self.columns) - 1)
                )
        if changed:
            self._arrange_soon()

    def _arrange_soon(self) -> None:
        if self._is_active and not self._timer.isActive():
            self._timer.start()

    def _forget(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._texts.pop(row.key, None)
