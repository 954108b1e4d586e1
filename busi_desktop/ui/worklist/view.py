"""The worklist on the screen: two lines for each image, with a sign for its state.

A table of one column: `QListView` looks at each of 100,000 rows whenever it lays them out, which
held the window for 700 ms.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from busi_desktop.domain.worklist import WorkRow
from busi_desktop.ui.theme import theme_of
from busi_desktop.ui.worklist.model import ROW, WorklistModel
from busi_desktop.ui.worklist.signs import MISSING, NOTE, paint_sign
from busi_desktop.ui.worklist.words import row_text

Index = QModelIndex | QPersistentModelIndex
_PAD = 6
_BAR_PX = 3


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row in texts of some size."""
    return 2 * metrics.height() + 2 * _PAD


class WorkDelegate(QStyledItemDelegate):
    """Paint a row: sign, name, and below it state, readers and why to look."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; one that is on its way is empty."""
        row = index.data(ROW)
        style = QStyleOptionViewItem(option)
        chosen = bool(style.state & QStyle.StateFlag.State_Selected)
        palette, box = style.palette, style.rect
        painter.save()
        if chosen:
            painter.fillRect(box, palette.color(QPalette.ColorRole.Highlight))
        elif style.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, palette.color(QPalette.ColorRole.Button))
        if style.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        if isinstance(row, WorkRow):
            if isinstance(style.widget, WorkView) and row.subject == style.widget.shown_subject:
                bar = QRect(box.left(), box.top(), _BAR_PX, box.height())
                painter.fillRect(bar, palette.color(QPalette.ColorRole.Accent))
            role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
            plain = palette.color(role)
            faint = plain if chosen else QColor(theme_of(palette).muted)
            self._paint_row(painter, box, row, (plain, faint))
        painter.restore()

    def _paint_row(
        self, painter: QPainter, box: QRect, row: WorkRow, colors: tuple[QColor, QColor]
    ) -> None:
        plain, faint = colors
        metrics = painter.fontMetrics()
        line = metrics.height()
        side = round(line * 0.95)
        sign = QRectF(box.left() + _PAD, box.top() + _PAD + (line - side) / 2, side, side)
        paint_sign(painter, row.state if row.path is not None else MISSING, sign, plain)
        text = box.adjusted(2 * _PAD + side, _PAD, -_PAD, -_PAD)
        if row.note:
            note = QRectF(text.right() - side, sign.top(), side, side)
            paint_sign(painter, NOTE, note, faint)
            first = QRect(text.left(), text.top(), text.width() - side - _PAD, line)
        else:
            first = QRect(text.left(), text.top(), text.width(), line)
        second = QRect(text.left(), text.top() + line, text.width(), line)
        how = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        elide = Qt.TextElideMode
        painter.setPen(plain)
        name = metrics.elidedText(row.name, elide.ElideMiddle, first.width())
        painter.drawText(first, how, name)
        painter.setPen(faint)
        below = metrics.elidedText(row_text(row), elide.ElideRight, second.width())
        painter.drawText(second, how, below)


class WorkView(QTableView):
    """Let the reader choose images of the worklist, one or several.

    `opened` carries the row of one that is to be shown, `menu_wanted` where its menu is asked for.
    """

    opened = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, model: WorklistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.shown_subject = ""
        self.setObjectName("worklist")
        self.setAccessibleName(self.tr("Worklist"))
        self.setModel(model)
        self.setItemDelegate(WorkDelegate(self))
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(180)
        self.clicked.connect(self._on_clicked)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))

    def changeEvent(self, event: QEvent) -> None:
        """Make rows as tall as other texts need."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()

    def chosen_ranges(self) -> tuple[tuple[int, int], ...]:
        """Return what is chosen as ranges of places, each its first place and its length."""
        selection = self.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        return tuple(sorted((part.top(), part.height()) for part in parts))

    def show_subject(self, subject: str) -> None:
        """Mark the image that is on the screen."""
        if subject != self.shown_subject:
            self.shown_subject = subject
            self.viewport().update()

    def go_to(self, place: int) -> None:
        """Choose a row and bring it into view."""
        index = self._rows.index(place)
        if index.isValid() and not self._is_among(index):
            # Not setCurrentIndex: with Ctrl held, as for Ctrl+PgDown, it chooses one more row.
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _is_among(self, index: QModelIndex) -> bool:
        """Tell whether a row is one of several chosen: going there would lose the others."""
        chosen = self.selectionModel()
        return chosen.isSelected(index) and len(chosen.selectedRows()) > 1

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        plain = Qt.KeyboardModifier.NoModifier
        if QGuiApplication.keyboardModifiers() == plain:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row with Enter; the rest is the list's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen."""
        self.menu_wanted.emit(event.globalPos())
