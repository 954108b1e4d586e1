"""The few settings there are; each takes effect at once, but for the language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.comfort import FONT_PERCENTS, THEMES, Comfort
from busi_desktop.app.language import LANGUAGES
from busi_desktop.app.session import Session
from busi_desktop.ui.dialogs import FormDialog
from busi_desktop.ui.mnemonics import plain
from busi_desktop.ui.script import language_name


class SettingsDialog(FormDialog):
    """Show the reader's preferences beside the window, which follows them live."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._session = session
        self.language = QComboBox(self)
        self.language.addItem(self.tr("As the system"), "")
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        chosen = self.language.findData(session.settings.language)
        self.language.setCurrentIndex(max(chosen, 0))
        self.restart_note = QLabel(self.tr("Takes effect the next time the program starts."), self)
        self.restart_note.setObjectName("restart_note")
        self.restart_note.setProperty("role", "muted")
        self.theme = QComboBox(self)
        titles = (self.tr("Dark"), self.tr("Light"), self.tr("As the desktop"))
        for name, title in zip(THEMES, titles, strict=True):
            self.theme.addItem(title, name)
        self.font_percent = QComboBox(self)
        for percent in FONT_PERCENTS:
            self.font_percent.addItem(f"{percent} %", percent)
        self.wheel = QCheckBox(self.tr("Wheel turns the other way"), self)
        self.level = QCheckBox(self.tr("Dragging up darkens the image"), self)
        self.form = QFormLayout()
        self._lay_out()
        self._show(session.settings.comfort)
        for box in (self.theme, self.font_percent):
            box.currentIndexChanged.connect(self._take)
        for switch in (self.wheel, self.level):
            switch.toggled.connect(self._take)
        session.comfort_changed.connect(self._show)
        self.language.currentIndexChanged.connect(self._take_language)

    def _lay_out(self) -> None:
        for name, caption, tip, widget in (
            (
                "language",
                self.tr("&Language"),
                self.tr("Language of the window; files that are written stay English"),
                self.language,
            ),
            ("theme", self.tr("&Theme"), self.tr("Colors of the window"), self.theme),
            (
                "font_percent",
                self.tr("Text &size"),
                self.tr("Size of all texts against the desktop's"),
                self.font_percent,
            ),
        ):
            widget.setObjectName(name)
            widget.setToolTip(tip)
            widget.setAccessibleName(plain(caption))
            self.form.addRow(caption, widget)
            if widget is self.language:
                self.form.addRow("", self.restart_note)
        self.wheel.setObjectName("wheel_reversed")
        self.wheel.setToolTip(
            self.tr("Turning the wheel toward you shows the image or frame before")
        )
        self.level.setObjectName("level_reversed")
        self.level.setToolTip(self.tr("Over the image: drag down to brighten, up to darken"))
        mouse = QVBoxLayout()
        for switch in (self.wheel, self.level):
            mouse.addWidget(switch)
        self.form.addRow(self.tr("Mouse"), mouse)
        note = QLabel(self.tr("Keys are changed under Help, Change keys."), self)
        note.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self.form)
        column.addWidget(note)
        column.addWidget(buttons)
        # As large as its texts, whatever their size becomes.
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)

    @Slot(object)
    def _show(self, comfort: Comfort) -> None:
        blockers = [
            QSignalBlocker(widget)
            for widget in (self.theme, self.font_percent, self.wheel, self.level)
        ]
        self.theme.setCurrentIndex(self.theme.findData(comfort.theme))
        self.font_percent.setCurrentIndex(self.font_percent.findData(comfort.font_percent))
        self.wheel.setChecked(comfort.wheel_reversed)
        self.level.setChecked(comfort.level_reversed)
        for blocker in blockers:
            blocker.unblock()

    @Slot(int)
    def _take_language(self, index: int) -> None:
        self._session.set_language(self.language.itemData(index))

    @Slot()
    def _take(self) -> None:
        self._session.set_comfort(
            replace(
                self._session.settings.comfort,
                theme=self.theme.currentData(Qt.ItemDataRole.UserRole),
                font_percent=self.font_percent.currentData(Qt.ItemDataRole.UserRole),
                wheel_reversed=self.wheel.isChecked(),
                level_reversed=self.level.isChecked(),
            )
        )
