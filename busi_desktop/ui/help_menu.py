"""What helps the reader find the way: palette, key sheet, tour, settings, about."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from busi_desktop.app.session import Session
from busi_desktop.errors import UserError
from busi_desktop.ui.availability import Availability
from busi_desktop.ui.command_palette import CommandPalette
from busi_desktop.ui.dialogs import AboutBox, show_and_forget
from busi_desktop.ui.keys import apply_keys


class HelpMenu(QObject):
    """Own what opens over the window; dialogs are made when they are asked for."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._actions: Mapping[str, QAction] = {}
        self.palette: CommandPalette | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {
            "palette": self.toggle_palette,
            "shortcuts": self.show_keys,
            "change_keys": self.change_keys,
            "tour": self.start_tour,
            "manual": self.show_manual,
            "settings": self.show_settings,
            "about_model": self.show_about_model,
            "about": self.show_about,
        }

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Take the window's actions, and give them the reader's own keys."""
        self._actions = actions
        apply_keys(actions, self._session.settings.comfort)
        self._session.comfort_changed.connect(self._on_comfort)
        availability = Availability(self._session, actions, self)
        self.palette = CommandPalette(self._session, actions, availability, self._window)

    @Slot()
    def _on_comfort(self) -> None:
        apply_keys(self._actions, self._session.settings.comfort)

    @Slot()
    def toggle_palette(self) -> None:
        """Open the command palette, or close it."""
        if self.palette is not None:
            self.palette.toggle()

    @Slot()
    def show_keys(self) -> None:
        """Show the key sheet."""
        from busi_desktop.ui.key_sheet import ShortcutSheet

        show_and_forget(ShortcutSheet(self._actions, self._window))

    @Slot()
    def change_keys(self) -> None:
        """Let the reader give commands other keys."""
        from busi_desktop.ui.keys_dialog import KeysDialog

        show_and_forget(KeysDialog(self._session, self._actions, self._window))

    @Slot()
    def start_tour(self) -> None:
        """Show where things are."""
        from busi_desktop.ui.tour import Tour

        for other in self._window.findChildren(Tour):
            other.end()
        Tour(self._session, self._actions, self._window).start()

    def offer_tour(self) -> None:
        """Start the tour if it was never seen and the reader has nothing else open."""
        comfort = self._session.settings.comfort
        if not comfort.tour_seen and not self._session.workspace.entries:
            self.start_tour()

    @Slot()
    def show_manual(self) -> None:
        """Open the manual in the browser."""
        from busi_desktop.ui.manual import open_manual

        try:
            open_manual()
        except UserError as error:
            self._session.workspace.report(error)

    @Slot()
    def show_settings(self) -> None:
        """Show the settings."""
        from busi_desktop.ui.settings_dialog import SettingsDialog

        show_and_forget(SettingsDialog(self._session, self._window))

    @Slot()
    def show_about_model(self) -> None:
        """Show the model card."""
        from busi_desktop.ui.model_dialog import ModelDialog

        show_and_forget(ModelDialog(self._session.workspace.manifest, self._window))

    @Slot()
    def show_about(self) -> None:
        """Say what this program is built on."""
        show_and_forget(AboutBox(self._session.workspace.manifest, self._window))
