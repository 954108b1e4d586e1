"""Give commands other keys; a key that is taken is pointed out before it is given away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.session import Session
from busi_desktop.ui.command_palette import keys_text
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import Command, plain_title
from busi_desktop.ui.dialogs import give_room
from busi_desktop.ui.finding import match
from busi_desktop.ui.keys import holder, keys_of

_NAME = Qt.ItemDataRole.UserRole
_COMMAND, _KEYS = 0, 1


class KeysDialog(QDialog):
    """List all commands with their keys, and change them; the window follows at once."""

    def __init__(self, session: Session, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change keys"))
        self._session = session
        self._actions = actions
        self._window_tr = parent.window().tr
        self.query = QLineEdit(self)
        self.query.setObjectName("keys_query")
        self.query.setPlaceholderText(self.tr("Search"))
        self.query.setAccessibleName(self.tr("Search the commands"))
        self.query.setToolTip(self.tr("Show only commands with these words"))
        self.query.textChanged.connect(self._filter)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("keys_list")
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(_COMMAND, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._on_command)
        self.edit = QKeySequenceEdit(self)
        self.edit.setObjectName("key_edit")
        self.edit.setAccessibleName(self.tr("New key"))
        self.edit.setToolTip(self.tr("Click here, then press the key"))
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.keySequenceChanged.connect(self._check)
        self.note = QLabel(self)
        self.note.setObjectName("key_note")
        self.note.setWordWrap(True)
        self.give = self._button("key_give", self.tr("&Give this key"), self._give)
        self.none = self._button("key_none", self.tr("&No key"), self._take_away)
        self.plain = self._button("key_plain", self.tr("&As it was"), self._reset_one)
        self._fill()
        self._lay_out()

    def _button(self, name: str, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for widget in (self.edit, self.give, self.none, self.plain):
            row.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        reset = self._button("keys_reset", self.tr("All as they &were"), self._reset_all)
        buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        column = QVBoxLayout(self)
        column.addWidget(self.query)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(buttons)
        give_room(self, ems=112, lines=38)

    def _fill(self) -> None:
        for command in COMMANDS:
            place = [command.menu, command.submenu, command.title]
            title = ", ".join(plain_title(self._window_tr(part)) for part in place if part)
            item = QTreeWidgetItem([title, keys_text(self._actions[command.name])])
            item.setData(_COMMAND, _NAME, command)
            self.tree.addTopLevelItem(item)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))

    @Slot()
    def _filter(self) -> None:
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            if item is not None:
                fits = match(self.query.text(), item.text(_COMMAND), (item.text(_KEYS),))
                item.setHidden(fits is None)

    # ---------------------------------------------------------------------------------- change
    @property
    def command(self) -> Command:
        """Return the command that is chosen."""
        command: Command = self.tree.currentIndex().siblingAtColumn(_COMMAND).data(_NAME)
        return command

    @property
    def _key(self) -> str:
        return self.edit.keySequence().toString()

    @Slot()
    def _on_command(self) -> None:
        self.edit.clear()
        self._check()

    @Slot()
    def _check(self) -> None:
        """Say what giving the key would do."""
        comfort = self._session.settings.comfort
        keys = keys_of(self.command, comfort)
        self.none.setEnabled(bool(keys))
        self.plain.setEnabled(self.command.name in comfort.keys)
        self.give.setEnabled(bool(self._key) and self._key not in keys)
        taken = holder(self._key, comfort, but=self.command.name) if self._key else None
        if taken is None:
            self.note.setText(self.tr("Press a key in the field, then give it to the command."))
        else:
            text = self.tr("{key} belongs to “{command}”, which would lose it.")
            native = self.edit.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
            self.note.setText(text.format(key=native, command=plain_title(self.tr(taken.title))))

    @Slot()
    def _give(self) -> None:
        comfort = self._session.settings.comfort
        own = dict(comfort.keys)
        taken = holder(self._key, comfort, but=self.command.name)
        if taken is not None:
            own[taken.name] = tuple(key for key in keys_of(taken, comfort) if key != self._key)
        own[self.command.name] = (self._key,)
        self._keep(own)

    @Slot()
    def _take_away(self) -> None:
        self._keep({**self._session.settings.comfort.keys, self.command.name: ()})

    @Slot()
    def _reset_one(self) -> None:
        """Give back the table's keys, as far as no other command has got them meanwhile."""
        comfort = self._session.settings.comfort
        own = {name: keys for name, keys in comfort.keys.items() if name != self.command.name}
        rest = replace(comfort, keys=own)
        plain = keys_of(self.command, rest)
        free = tuple(key for key in plain if holder(key, rest, but=self.command.name) is None)
        self._keep(own if free == plain else {**own, self.command.name: free})

    @Slot()
    def _reset_all(self) -> None:
        self._keep({})

    def _keep(self, own: dict[str, tuple[str, ...]]) -> None:
        self._session.set_comfort(replace(self._session.settings.comfort, keys=own))
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            if item is not None:
                item.setText(_KEYS, keys_text(self._actions[item.data(_COMMAND, _NAME).name]))
        self._on_command()
