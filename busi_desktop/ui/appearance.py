"""Theme and text size, changed while the window is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication

from busi_desktop.app.comfort import THEMES, Comfort
from busi_desktop.app.session import Session
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.focus_ring import FocusRing
from busi_desktop.ui.theme import apply_theme


class Appearance(QObject):
    """Give the application the look that the reader prefers, and follow the desktop's."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[str, int] | None = None
        self._actions: dict[str, QAction] = {}
        session.comfort_changed.connect(self._on_comfort)
        self._ring = FocusRing(application(), self)
        application().styleHints().colorSchemeChanged.connect(self._on_desktop)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        themes = {f"theme_{name}": partial(self.choose_theme, name) for name in THEMES}
        return themes | {
            "text_larger": partial(self.step_text, 1),
            "text_smaller": partial(self.step_text, -1),
            "text_normal": self.reset_text,
        }

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Mark the theme that is chosen in the menu."""
        group = QActionGroup(self)
        for name in THEMES:
            action = self._actions[name] = actions[f"theme_{name}"]
            action.setCheckable(True)
            group.addAction(action)
        self._mark(self._session.settings.comfort)
        Canvas.habits = self._session.settings.comfort

    def choose_theme(self, name: str) -> None:
        """Show another theme."""
        self._session.set_comfort(replace(self._session.settings.comfort, theme=name))

    def step_text(self, steps: int) -> None:
        """Show all texts larger or smaller."""
        self._session.set_comfort(self._session.settings.comfort.with_font_step(steps))

    def reset_text(self) -> None:
        """Show all texts as large as the desktop's."""
        self._session.set_comfort(replace(self._session.settings.comfort, font_percent=100))

    @Slot(object)
    def _on_comfort(self, comfort: Comfort) -> None:
        self._mark(comfort)
        Canvas.habits = comfort
        look = (comfort.theme, comfort.font_percent)
        if look != self._shown:
            self._shown = look
            apply_theme(application(), *look)

    @Slot()
    def _on_desktop(self) -> None:
        comfort = self._session.settings.comfort
        if comfort.theme == "system":
            apply_theme(application(), comfort.theme, comfort.font_percent)

    def _mark(self, comfort: Comfort) -> None:
        for name, action in self._actions.items():
            action.setChecked(name == comfort.theme)


def application() -> QApplication:
    """Return the running application.

    Raises
    ------
    RuntimeError
        Without one.
    """
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        msg = "no QApplication"
        raise RuntimeError(msg)  # noqa: TRY004 - not a matter of arguments
    return app
