"""The results table on the screen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from busi_desktop.ui.mnemonics import number_entries
from busi_desktop.ui.results.columns import FILE, PICTURE
from busi_desktop.ui.results.model import ResultsModel
from busi_desktop.ui.results.picture_delegate import PAD_PX, PICTURE_SIZE, PictureDelegate
from busi_desktop.ui.results.rows import Key

_WIDTHS = {FILE: 160, "frame": 80, "status": 180, "set": 130}
_OTHER_WIDTH = 88
_ROOM = "QTableView::item { padding: 0 6px; } QHeaderView::section { padding: 4px 6px; }"


class ResultsTable(QTableView):
    """Show the model, let the reader choose rows and columns, and open a frame.

    Signals carry a row's key, and the names of the hidden columns.
    """

    row_opened = Signal(object)
    hidden_changed = Signal(object)

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self._kept: tuple[Key | None, list[Key], int] = (None, [], 0)
        self.setObjectName("results_table")
        self.setAccessibleName(self.tr("Results of all frames"))
        self.setModel(model)
        self.setItemDelegateForColumn(self._place_of(PICTURE), PictureDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setStyleSheet(_ROOM)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(PICTURE_SIZE.height() + 2 * PAD_PX)
        self._set_up_header()
        self.doubleClicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setObjectName("results_header")
        header.setAccessibleName(self.tr("Columns"))
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)  # a third click: the order of the list
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for place, column in enumerate(self._results.columns):
            width = _WIDTHS.get(column.name, _OTHER_WIDTH)
            if column.name == PICTURE:
                width = PICTURE_SIZE.width() + 4 * PAD_PX
            self.setColumnWidth(place, max(self._scaled(width), header.sectionSizeHint(place)))
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda point: self.column_menu().popup(header.mapToGlobal(point))
        )

    def _scaled(self, width: int) -> int:
        """Give larger texts more room."""
        return max(width, round(width * self.fontMetrics().height() / 16))

    def _place_of(self, name: str) -> int:
        return [column.name for column in self._results.columns].index(name)

    # ------------------------------------------------------------------------------- columns
    def hide_columns(self, names: Iterable[str]) -> None:
        """Hide the named columns and show the others; unknown names are nothing."""
        hidden = set(names)
        for place, column in enumerate(self._results.columns):
            self.setColumnHidden(place, column.name in hidden and column.name != FILE)

    def column_menu(self) -> QMenu:
        """Return a menu of all columns but the files', which always stay."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, column in enumerate(self._results.columns):
            if column.name == FILE:
                continue
            action = menu.addAction(column.title)
            action.setObjectName(f"column_{column.name}")
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.toggled.connect(lambda shown, place=place: self._show_column(place, shown))
        number_entries(menu)
        return menu

    def _show_column(self, place: int, shown: bool) -> None:
        self.setColumnHidden(place, not shown)
        columns = self._results.columns
        hidden = tuple(c.name for i, c in enumerate(columns) if self.isColumnHidden(i))
        self.hidden_changed.emit(hidden)

    def seen_columns(self) -> list[int]:
        """Return the places of the columns that are shown, from left to right."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(i) for i in range(header.count()))
        return [place for place in order if not self.isColumnHidden(place)]

    # ---------------------------------------------------------------------------------- rows
    def chosen_keys(self) -> list[Key]:
        """Return the rows chosen, in the order of the table."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._results.row_at(place).key for place in places]

    def choose(self, keys: Iterable[Key]) -> None:
        """Choose rows, and scroll to the first of them."""
        found = (self._results.place_of(key) for key in keys)
        places = sorted(place for place in found if place is not None)
        model, last = self._results, self._results.columnCount() - 1
        selection = QItemSelection()
        for place in places:
            selection.select(model.index(place, 0), model.index(place, last))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if places:
            first = model.index(places[0], self.seen_columns()[0])
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self.scrollTo(first)

    @Slot()
    def _keep(self) -> None:
        """Remember what is chosen: other rows are about to be shown."""
        current = self.currentIndex()
        key = self._results.row_at(current.row()).key if current.isValid() else None
        self._kept = (key, self.chosen_keys(), self.verticalScrollBar().value())

    @Slot()
    def _restore(self) -> None:
        key, chosen, scrolled = self._kept
        if chosen:
            self.choose(chosen)
        place = None if key is None else self._results.place_of(key)
        if place is not None:
            index = self._results.index(place, self.seen_columns()[0])
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(scrolled)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_opened.emit(self._results.row_at(index.row()).key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row with Enter, copy rows with Ctrl+C, go to an end; the rest is the table's."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._results.rowCount() - 1}
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif key in ends and not event.modifiers():
            self.setCurrentIndex(self._results.index(ends[key], self.seen_columns()[0]))
        elif key == Qt.Key.Key_C and (event.modifiers() == Qt.KeyboardModifier.ControlModifier):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        """Copy the chosen rows as text, with tabs between the cells."""
        columns = [self._results.columns[place] for place in self.seen_columns()]
        columns = [column for column in columns if column.cells]
        keys = self.chosen_keys()
        rows = [self._results.row_at(self._results.place_of(key) or 0) for key in keys]
        lines = ["\t".join(column.title for column in columns)]
        lines += ["\t".join(column.text(row) for column in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
