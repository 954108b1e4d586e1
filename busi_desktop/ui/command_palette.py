"""The command palette: type a few letters, see what the program can do, press Enter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.session import Session
from busi_desktop.ui.availability import Availability
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import Command, plain_title
from busi_desktop.ui.finding import match
from busi_desktop.ui.theme import theme_of

_FOUND = Qt.ItemDataRole.UserRole
_WIDTH_EMS, _ROWS_SEEN, _TOP_PX, _PAD_PX = 46, 11, 36, 8
_OWN_NAME = "palette"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Hold one line: a command as it is shown, and why it can't be run, if it can't."""

    name: str
    title: str
    place: str
    keys: str
    reason: str


class CommandPalette(QFrame):
    """Lie over the window while a command is looked for."""

    def __init__(
        self,
        session: Session,
        actions: Mapping[str, QAction],
        availability: Availability,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find a command"))
        self._session = session
        self._actions = actions
        self._availability = availability
        self._before: QWidget | None = None
        self.edit = QLineEdit(self)
        self.edit.setObjectName("palette_query")
        self.edit.setPlaceholderText(self.tr("What do you want to do?"))
        self.edit.setAccessibleName(self.tr("Find a command"))
        self.edit.setToolTip(self.tr("Type letters of a command; ↑ ↓ choose, Enter runs it"))
        self.edit.textChanged.connect(self._search)
        self.edit.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._run_item)
        self.list.currentItemChanged.connect(self._describe)
        self._none = QLabel(self.tr("No command is called that. Try another word."), self)
        self._none.setProperty("role", "muted")
        self._none.setContentsMargins(_PAD_PX, _PAD_PX, _PAD_PX, _PAD_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD_PX, _PAD_PX, _PAD_PX, _PAD_PX)
        column.addWidget(self.edit)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)
        window.installEventFilter(self)
        self.hide()

    # ------------------------------------------------------------------------- open and close
    @Slot()
    def toggle(self) -> None:
        """Open the palette, or close it."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self._availability.update()
        self.edit.clear()
        self._search()
        self.place()
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def leave(self) -> None:
        """Close the palette; the keyboard goes back to where it was."""
        back, self._before = self._before, None
        self.hide()
        if back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """Stand at the top of the window, in its middle."""
        window = self.parentWidget()
        if window is None:
            return
        metrics = self.fontMetrics()
        row = self.list.sizeHintForRow(0) if self.list.count() else metrics.height() * 2
        height = self.edit.sizeHint().height() + row * _ROWS_SEEN + 4 * _PAD_PX
        width = min(metrics.averageCharWidth() * _WIDTH_EMS * 2, window.width() - 2 * _TOP_PX)
        self.resize(width, min(height, window.height() - 2 * _TOP_PX))
        self.move((window.width() - self.width()) // 2, _TOP_PX)

    # ----------------------------------------------------------------------------------- find
    def found(self) -> list[Found]:
        """Return the lines that are seen, from the top."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_FOUND) for item in items]

    @Slot()
    def _search(self) -> None:
        query = self.edit.text()
        recent = self._session.settings.comfort.recent_commands
        ranks = {name: place for place, name in enumerate(recent)}
        hits: list[tuple[int, int, int, Command]] = []
        for place, command in enumerate(COMMANDS):
            score = match(query, self._title(command), self._others(command))
            if score is not None and command.name != _OWN_NAME:
                hits.append((-score, ranks.get(command.name, len(recent)), place, command))
        self.list.clear()
        for *_rank, command in sorted(hits, key=lambda hit: hit[:3]):
            self._add(command)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(hits))
        self._none.setVisible(not hits)

    def _title(self, command: Command) -> str:
        window_tr = self.window().tr
        title = plain_title(window_tr(command.title))
        return f"{plain_title(window_tr(command.submenu))}: {title}" if command.submenu else title

    def _others(self, command: Command) -> tuple[str, ...]:
        keys = [key.toString() for key in self._actions[command.name].shortcuts()]
        words = self.window().tr(command.words) if command.words else ""
        return (plain_title(self.window().tr(command.menu)), words, *keys)

    def _add(self, command: Command) -> None:
        found = Found(
            name=command.name,
            title=self._title(command),
            place=plain_title(self.window().tr(command.menu)),
            keys=keys_text(self._actions[command.name]),
            reason=self._availability.reason(command),
        )
        item = QListWidgetItem(found.title)
        item.setData(_FOUND, found)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            ", ".join(part for part in (found.title, found.keys, found.reason) if part),
        )
        self.list.addItem(item)

    @Slot()
    def _describe(self) -> None:
        """Let a screen reader say the chosen line: the keyboard stays in the field."""
        words = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        self.edit.setAccessibleDescription(words or "")

    # ------------------------------------------------------------------------------------ run
    @Slot(QListWidgetItem)
    def _run_item(self, item: QListWidgetItem | None) -> None:
        found = None if item is None else item.data(_FOUND)
        if found is None or found.reason:
            return
        self.leave()
        comfort = self._session.settings.comfort
        self._session.set_comfort(comfort.with_recent_command(found.name))
        self._actions[found.name].trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead the list from the field, follow the window, close when one looks elsewhere."""
        kind = event.type()
        if watched is self.edit:
            if isinstance(event, QKeyEvent) and _is_ours(event):
                if kind == QEvent.Type.ShortcutOverride:
                    event.accept()
                elif kind == QEvent.Type.KeyPress:
                    self._on_key(event)
                return True
            if kind == QEvent.Type.FocusOut and self.window().isActiveWindow():
                self._before = None
                self.hide()
        elif kind == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> None:
        rows = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Backtab: -1,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_PageUp: 2 - _ROWS_SEEN,
            Qt.Key.Key_PageDown: _ROWS_SEEN - 2,
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in rows and self.list.count():
            row = self.list.currentRow() + rows[key]
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run_item(self.list.currentItem())


def _is_ours(event: QKeyEvent) -> bool:
    keys = Qt.Key
    return not event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in {
        keys.Key_Escape,
        keys.Key_Up,
        keys.Key_Down,
        keys.Key_PageUp,
        keys.Key_PageDown,
        keys.Key_Tab,
        keys.Key_Backtab,
        keys.Key_Return,
        keys.Key_Enter,
    }


def keys_text(action: QAction) -> str:
    """Return an action's keys as they stand on this computer's keyboard."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in action.shortcuts())


class _Rows(QStyledItemDelegate):
    """Paint a line: name, then where it stands or why not, and the keys at the right."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of every line."""
        return QSize(200, round(option.fontMetrics.height() * 1.7))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a line."""
        found = index.data(_FOUND)
        theme = theme_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, option.palette.highlight())
        box = option.rect.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        metrics, middle = option.fontMetrics, Qt.AlignmentFlag.AlignVCenter
        right = box.adjusted(box.width() - metrics.horizontalAdvance(found.keys), 0, 0, 0)
        muted = theme.chosen_text if chosen else theme.muted
        painter.setPen(muted)
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, found.keys)
        room = box.adjusted(0, 0, -right.width() - 2 * _PAD_PX, 0)
        title = metrics.elidedText(found.title, Qt.TextElideMode.ElideRight, room.width())
        if not found.reason:
            painter.setPen(theme.chosen_text if chosen else theme.text)
        painter.drawText(room, middle, title)
        beside = room.adjusted(metrics.horizontalAdvance(title) + 2 * _PAD_PX, 0, 0, 0)
        words = found.reason or found.place
        painter.setPen(muted)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(beside.width(), 0))
        painter.drawText(beside, middle, words)
        painter.restore()
