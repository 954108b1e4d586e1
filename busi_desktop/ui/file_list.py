"""The list of open files: thumbnail, name, frames and state."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from busi_desktop.app.entries import EntryState, FileEntry, Selection
from busi_desktop.app.language import translated
from busi_desktop.app.workspace import Workspace
from busi_desktop.ui.corner_text import paint_star
from busi_desktop.ui.qimage import gray_qimage, rgb_qimage
from busi_desktop.ui.theme import theme_of
from busi_desktop.ui.wording import label_title, percent

_THUMBNAIL = QSize(64, 48)
_PAD = 6
_MAX_LINES = 3
_EMPTY_PAD = 16
_KEPT_PIXMAPS = 200  # more than any screen shows: each takes four times its thumbnail
_ENTRY = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class FileModel(QAbstractListModel):
    """Show the workspace's files to Qt."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._entries: list[FileEntry] = list(workspace.entries)
        self._rows = {entry.entry_id: row for row, entry in enumerate(self._entries)}
        self._pixmaps: OrderedDict[int, QPixmap] = OrderedDict()
        workspace.entries_added.connect(self._add)
        workspace.entries_cleared.connect(self._clear)
        workspace.entry_changed.connect(self._replace)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of files."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the view asks for a row."""
        entry = self._entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return short_name(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.ref.label}\n{self.state_text(entry)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            key = ", " + self.tr("key image") if entry.key_frames else ""
            return f"{short_name(entry)}, {self.state_text(entry)}{key}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pixmap(entry)
        return None

    def row_of(self, entry_id: int) -> int | None:
        """Return a file's row."""
        return self._rows.get(entry_id)

    def entry_id_at(self, row: int) -> int | None:
        """Return the file of a row, or None outside the list."""
        return self._entries[row].entry_id if 0 <= row < len(self._entries) else None

    def state_text(self, entry: FileEntry) -> str:
        """Say how far a file is, and what was found."""
        if entry.error is not None:
            return translated(entry.error.message)
        if entry.analyzing:
            return self.tr("analyzing…")
        fixed = {
            EntryState.NOT_READ: self.tr("not read yet"),
            EntryState.READ: self.tr("not analyzed yet"),
            EntryState.ABSTAINED: self.tr("no class given"),
            EntryState.HIDDEN: self.tr("analyzed; read it first"),
        }
        if entry.state in fixed:
            return fixed[entry.state]
        done = len(entry.summaries)
        last = next(s for s in reversed(entry.summaries) if s.label is not None)
        if entry.n_frames is not None and entry.n_frames > 1 and done > 1:
            return self.tr("{done} of {count} frames analyzed").format(
                done=done, count=entry.n_frames
            )
        return f"{label_title(last.label or '').lower()} {percent(last.probability)}"

    def frames_text(self, entry: FileEntry) -> str:
        """Return the number of frames, if there are several and the state doesn't tell."""
        if entry.n_frames is None or entry.n_frames == 1 or len(entry.summaries) > 1:
            return ""
        return self.tr("{count} frames").format(count=entry.n_frames)

    def _pixmap(self, entry: FileEntry) -> QPixmap | None:
        if entry.thumbnail is None:
            return None
        if entry.entry_id not in self._pixmaps:
            convert = gray_qimage if entry.thumbnail.ndim == 2 else rgb_qimage
            self._pixmaps[entry.entry_id] = QPixmap.fromImage(convert(entry.thumbnail))
            if len(self._pixmaps) > _KEPT_PIXMAPS:
                self._pixmaps.popitem(last=False)
        return self._pixmaps[entry.entry_id]

    @Slot(object)
    def _add(self, entries: tuple[FileEntry, ...]) -> None:
        first = len(self._entries)
        self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
        for entry in entries:
            self._rows[entry.entry_id] = len(self._entries)
            self._entries.append(entry)
        self.endInsertRows()

    @Slot()
    def _clear(self) -> None:
        self.beginResetModel()
        self._entries.clear()
        self._rows.clear()
        self._pixmaps.clear()
        self.endResetModel()

    @Slot(object)
    def _replace(self, entry: FileEntry) -> None:
        row = self._rows[entry.entry_id]
        self._entries[row] = entry
        index = self.index(row)
        self.dataChanged.emit(index, index)


def short_name(entry: FileEntry) -> str:
    """Return the file's own name, without folders."""
    return entry.ref.label.rsplit("/", 1)[-1]


class FileDelegate(QStyledItemDelegate):
    """Paint a row: thumbnail at the left, name and state beside it."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of every row."""
        lines = option.fontMetrics.height() * _MAX_LINES
        return QSize(160, max(_THUMBNAIL.height(), lines) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        model = index.model()
        entry = index.data(_ENTRY)
        if not isinstance(model, FileModel) or not isinstance(entry, FileEntry):
            return
        style = QStyleOptionViewItem(option)
        self.initStyleOption(style, index)
        box, palette = style.rect, style.palette
        state = style.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, palette.color(QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, palette.color(QPalette.ColorRole.Button))
        picture = QRect(box.left() + _PAD, 0, _THUMBNAIL.width(), _THUMBNAIL.height())
        picture.moveTop(box.top() + (box.height() - picture.height()) // 2)
        painter.fillRect(picture, Qt.GlobalColor.black)
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap):
            size = pixmap.size().scaled(_THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio)
            target = QStyle.alignedRect(
                Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignCenter, size, picture
            )
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, pixmap)
        if entry.key_frames:
            paint_star(painter, QRectF(picture.left() + 2, picture.top() + 2, 14, 14))
        text = box.adjusted(_THUMBNAIL.width() + 2 * _PAD + 2, _PAD, -_PAD, -_PAD)
        self._paint_lines(painter, text, model, entry, palette, chosen=chosen)
        painter.restore()

    def _paint_lines(
        self,
        painter: QPainter,
        box: QRect,
        model: FileModel,
        entry: FileEntry,
        palette: QPalette,
        *,
        chosen: bool,
    ) -> None:
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        plain = palette.color(role)
        faint = QColor(theme_of(palette).muted)
        metrics = painter.fontMetrics()
        elide = Qt.TextElideMode
        lines = [
            (metrics.elidedText(short_name(entry), elide.ElideMiddle, box.width()), plain),
            (
                metrics.elidedText(model.state_text(entry), elide.ElideRight, box.width()),
                plain if chosen else faint,
            ),
        ]
        if frames := model.frames_text(entry):
            lines.append((frames, plain if chosen else faint))
        height = metrics.height()
        top = box.top() + (box.height() - height * len(lines)) // 2
        for number, (text, color) in enumerate(lines):
            painter.setPen(color)
            line = QRect(box.left(), top + number * height, box.width(), height)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)


class FileList(QListView):
    """Let the reader choose a file."""

    file_chosen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("files")
        self.setAccessibleName(self.tr("Files"))
        self._model = FileModel(workspace, self)
        self.setModel(self._model)
        self.setItemDelegate(FileDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumWidth(180)
        self._follows = False
        self.selectionModel().currentChanged.connect(self._on_current)
        workspace.selection_changed.connect(self._follow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or what the empty list is for."""
        super().paintEvent(event)
        if self._model.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.viewport().rect().adjusted(_EMPTY_PAD, _EMPTY_PAD, -_EMPTY_PAD, -_EMPTY_PAD)
        how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, how, self.tr("What you open is listed here, with its answer."))

    def entry_id_beside(self, steps: int) -> int | None:
        """Return the file some rows from the chosen one, stopping at the ends."""
        row = self.currentIndex().row()
        last = self._model.rowCount() - 1
        return self._model.entry_id_at(min(max(row + steps, 0), last)) if last >= 0 else None

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        entry_id = self._model.entry_id_at(current.row())
        if entry_id is not None and not self._follows:
            self.file_chosen.emit(entry_id)

    @Slot(object)
    def _follow(self, selection: Selection | None) -> None:
        row = None if selection is None else self._model.row_of(selection.entry_id)
        if row is not None and row != self.currentIndex().row():
            self._follows = True
            self.setCurrentIndex(self._model.index(row))
            self._follows = False
