"""What the mouse does in the list of files beyond choosing: drag a thumbnail, ask for its menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QMenu

from busi_desktop.app.entries import FileEntry
from busi_desktop.ui.file_list import FileList

_FORMAT = "application/x-busi-desktop-entry"


class FileHand(QObject):
    """Let thumbnails be dragged, without the press already choosing the file."""

    shown_beside = Signal(object)

    def __init__(self, files: FileList) -> None:
        super().__init__(files)
        self._files = files
        self._pressed_at: QPoint | None = None
        files.installEventFilter(self)  # the menu key goes to the list, the mouse to its viewport
        files.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the left button and the menu."""
        if isinstance(event, QContextMenuEvent):
            return self._open_menu(event)
        if isinstance(event, QMouseEvent) and watched is self._files.viewport():
            return self._on_mouse(event)
        return super().eventFilter(watched, event)

    def _on_mouse(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            is_left = event.button() == Qt.MouseButton.LeftButton
            self._pressed_at = at if is_left else None
            return self._files.indexAt(at).isValid()
        if self._pressed_at is None:
            return False
        if event.type() == QEvent.Type.MouseMove:
            far = (at - self._pressed_at).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._drag(self._files.indexAt(self._pressed_at))
            return True
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed_at = None
            index = self._files.indexAt(at)
            if index.isValid():
                self._files.setFocus(Qt.FocusReason.MouseFocusReason)
                self._files.setCurrentIndex(index)
            return True
        return False

    def _drag(self, index: QModelIndex) -> None:
        self._pressed_at = None
        entry = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(entry, FileEntry):
            return
        drag = QDrag(self._files)
        drag.setMimeData(mime_of(entry.entry_id))
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap):
            drag.setPixmap(pixmap)
        drag.exec(Qt.DropAction.CopyAction)

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self._files.currentIndex() if by_key else self._files.indexAt(event.pos())
        entry = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(entry, FileEntry):
            return False
        menu = QMenu(self._files)
        menu.setObjectName("file_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show = menu.addAction(self.tr("Show at the &right"))
        entry_id = entry.entry_id
        show.triggered.connect(lambda _checked=False: self.shown_beside.emit(entry_id))
        row = self._files.visualRect(index)
        at = self._files.viewport().mapToGlobal(row.center()) if by_key else event.globalPos()
        menu.popup(at)
        return True


def mime_of(entry_id: int) -> QMimeData:
    """Return what a dragged thumbnail carries."""
    mime = QMimeData()
    mime.setData(_FORMAT, str(entry_id).encode())
    return mime


def dragged_entry(mime: QMimeData) -> int | None:
    """Return the file whose thumbnail is dragged, or None if it is something else."""
    return int(bytes(mime.data(_FORMAT).data())) if mime.hasFormat(_FORMAT) else None
