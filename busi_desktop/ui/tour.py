"""The tour: a few cards that point at real parts of the window, over a sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from busi_desktop.app.session import Session
from busi_desktop.ui.file_menu import sample_files
from busi_desktop.ui.tour_card import Stop, TourCard, TourRing

_SAMPLE = "malignant.dcm"


class Tour(QObject):
    """Lead through the window; Esc ends it at any card."""

    def __init__(
        self, session: Session, actions: Mapping[str, QAction], window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._window = window
        self._before: QWidget | None = None
        self._opened_steps = self._ended = False
        self.stops = self._make_stops()
        self.place = 0
        self._ring = TourRing(window)
        self.card = TourCard(window)
        self.card.next.clicked.connect(self.go_on)
        self.card.back.clicked.connect(self.go_back)
        self.card.skip.clicked.connect(self.end)

    def _make_stops(self) -> tuple[Stop, ...]:
        steps, help_key, palette = (self._key(name) for name in ("steps", "shortcuts", "palette"))
        return (
            Stop(
                title=self.tr("Open"),
                text=self.tr(
                    "Drop images, folders or zip archives anywhere, or open them from the File "
                    "menu. They stay where they are, and nothing leaves this computer. The next "
                    "cards use a sample that was computed: it shows no patient."
                ),
                target=self._dock("dock_files"),
            ),
            Stop(
                title=self.tr("The answer"),
                text=self.tr(
                    "Here stand the three chances, in words and as bars, and the size of each "
                    "lesion. Where the program declines to answer, it says why."
                ),
                target=self._dock("dock_result"),
            ),
            Stop(
                title=self.tr("Layers"),
                text=self.tr(
                    "What lies over the image: outline, probability, Grad-CAM. Hold H to look "
                    "underneath, press G to switch all off and on."
                ),
                target=self._dock("dock_layers"),
            ),
            Stop(
                title=self.tr("Preprocessing steps"),
                text=self.tr(
                    "What each step makes of the frame before the networks see it. Open and "
                    "close this with {key}."
                ).format(key=steps),
                target=self._dock("dock_steps"),
            ),
            Stop(
                title=self.tr("Find anything"),
                text=self.tr(
                    "{palette} finds a command by any word, {help} shows all keys. The menus lead "
                    "to more: outline lesions, assess them yourself, read many images as a "
                    "project."
                ).format(palette=palette, help=help_key),
                target=self._menu_bar,
            ),
            Stop(
                title=self.tr("What it does not do"),
                text=self.tr(
                    "It is for research: a second look, not a diagnosis. It gives no BI-RADS "
                    "category, sees one frame at a time, and knows nothing of the patient. It "
                    "can be wrong when it sounds sure. The judgment is yours."
                ),
                target=self._research_line,
            ),
        )

    def _key(self, name: str) -> str:
        key = self._actions[name].shortcut()
        return key.toString(QKeySequence.SequenceFormat.NativeText)

    # --------------------------------------------------------------------------------- targets
    def _dock(self, name: str) -> Callable[[], QRect]:
        def target() -> QRect:
            dock = self._window.findChild(QDockWidget, name)
            shown = dock is not None and dock.isVisible() and not dock.isFloating()
            return self._box(dock) if shown and dock is not None else QRect()

        return target

    def _menu_bar(self) -> QRect:
        bar = self._window.menuBar()
        last = bar.actionGeometry(bar.actions()[-1])
        return last.translated(bar.mapTo(self._window, QPoint()))

    def _research_line(self) -> QRect:
        corner = self._window.menuBar().cornerWidget()
        return self._box(corner)

    def _box(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint()), widget.size())

    # ------------------------------------------------------------------------------------ walk
    def start(self) -> None:
        """Show the first card."""
        self._before = QApplication.focusWidget()
        self._window.installEventFilter(self)
        self.place = 0
        self._show()

    @Slot()
    def go_on(self) -> None:
        """Show the next card; behind the last one the tour ends."""
        if self.place + 1 == len(self.stops):
            self.end()
            return
        if not self._session.workspace.entries:
            samples = [str(path) for path in sample_files() if path.name == _SAMPLE]
            self._session.controller.open_paths(samples)
        self.place += 1
        self._show()

    @Slot()
    def go_back(self) -> None:
        """Show the card before."""
        self.place = max(self.place - 1, 0)
        self._show()

    @Slot()
    def end(self) -> None:
        """Close the cards; they are not offered again."""
        if self._ended:
            return
        self._ended = True
        self._window.removeEventFilter(self)
        self._show_steps(False)
        comfort = self._session.settings.comfort
        self._session.set_comfort(replace(comfort, tour_seen=True))
        for widget in (self.card, self._ring):
            widget.hide()
            widget.deleteLater()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def _show(self) -> None:
        stop = self.stops[self.place]
        self._show_steps(stop.target == self.stops[3].target)
        self.card.show_stop(stop, self.place, len(self.stops))
        self._point()
        self.card.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_steps(self, wanted: bool) -> None:
        """Open the steps for their card, and close them behind it if we opened them."""
        dock = self._window.findChild(QDockWidget, "dock_steps")
        if dock is None:
            return
        if wanted and not dock.isVisible():
            self._opened_steps = True
            dock.show()
        elif not wanted and self._opened_steps:
            self._opened_steps = False
            dock.hide()

    def _point(self) -> None:
        target = self.stops[self.place].target()
        self._ring.show_around(target)
        self.card.stand_beside(target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size and layout."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._point()
        return super().eventFilter(watched, event)
