"""The window: panels around the image, menus, and the wires between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
import os

from PySide6.QtCore import QByteArray, QEvent, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.crash import CrashNote
from busi_desktop.app.entries import FileEntry, Selection
from busi_desktop.app.session import Session
from busi_desktop.ui.banner import Banner
from busi_desktop.ui.commands import FILE, VIEW
from busi_desktop.ui.dialogs import AboutBox, ShortcutSheet, show_and_forget, show_crash
from busi_desktop.ui.docks import Docks
from busi_desktop.ui.file_list import FileList, short_name
from busi_desktop.ui.file_menu import FileMenu
from busi_desktop.ui.frame_bar import FrameBar
from busi_desktop.ui.layers import LAYERS, LayerStack
from busi_desktop.ui.layers_panel import LayersPanel
from busi_desktop.ui.menus import build_menus
from busi_desktop.ui.model_dialog import ModelDialog
from busi_desktop.ui.navigator import Navigator
from busi_desktop.ui.readout import readout
from busi_desktop.ui.result_panel import ResultPanel
from busi_desktop.ui.segmentation_panel import SegmentationPanel
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.steps_dock import StepsDock
from busi_desktop.ui.viewer import Viewer
from busi_desktop.ui.welcome import TroublePage, Welcome
from busi_desktop.ui.wording import research_line

_EXIT_STUCK = 70
_ZOOM_STEP = 1.25
_WELCOME, _READING, _TROUBLE = range(3)


class MainWindow(QMainWindow):
    """Hold the panels; what they want goes to the controller, what it makes goes to them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.layers = LayerStack(session.settings.layers, self)
        self.viewer = Viewer(self.layers, self)
        self.welcome = Welcome(self)
        self.trouble_page = TroublePage(self)
        self.frame_bar = FrameBar(self)
        self.banner = Banner(self)
        self.files = FileList(session.workspace, self)
        self.layers_panel = LayersPanel(self.layers, self)
        self.result_panel = ResultPanel(session.workspace, self)
        self.segmentation = SegmentationPanel(self)
        self.steps_dock = StepsDock(session.workspace, session.controller, self)
        self.status = StatusLine(self)
        self.navigator = Navigator(session.workspace, session.controller, self.files, self)
        self.file_menu = FileMenu(session, self.viewer, self)
        self._stack = QStackedWidget(self)
        self._cursor: tuple[float, float] | None = None
        self.setStatusBar(self.status)
        self.setCentralWidget(self._center())
        self.docks = self._make_docks()
        menus, self.actions_by_name = build_menus(self, self._handlers())
        self.file_menu.insert_into(menus[FILE], self.actions_by_name["close_all"])
        menus[VIEW].addSeparator()
        for dock in self.docks.all[:-1]:
            menus[VIEW].addAction(dock.toggleViewAction())
        self._connect_workspace()
        self._connect_panels()
        self.setAcceptDrops(True)
        self.setWindowTitle("busi_desktop")
        self._restore()

    # ------------------------------------------------------------------------------ composition
    def _center(self) -> QWidget:
        reading = QWidget(self)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.viewer, 1)
        column.addWidget(self.frame_bar)
        for page in (self.welcome, reading, self.trouble_page):
            self._stack.addWidget(page)
        center = QWidget(self)
        outer = QVBoxLayout(center)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.banner)
        outer.addWidget(self._stack, 1)
        research = QLabel(research_line(), self)
        research.setProperty("role", "muted")
        research.setContentsMargins(0, 5, 12, 5)
        self.menuBar().setCornerWidget(research)
        return center

    def _make_docks(self) -> Docks:
        docks = Docks(self, self.steps_dock)
        docks.add_left("files", self.tr("Files"), self.files)
        docks.add_left("layers", self.tr("Layers"), self.layers_panel)
        docks.add_right("result", self.tr("Result"), self.result_panel)
        docks.add_right("segmentation", self.tr("Segmentation"), self.segmentation)
        return docks

    def _handlers(self) -> dict[str, Callable[[], object]]:
        main, session = self.viewer.main, self.session
        toggles = {
            f"layer_{number}": partial(self.layers.toggle, kind.name)
            for number, kind in enumerate(LAYERS, start=1)
        }
        return toggles | {
            "open_files": self.file_menu.ask_files,
            "open_folder": self.file_menu.ask_folder,
            "close_all": session.controller.close_all,
            "copy": self.result_panel.copy,
            "quit": self.close,
            "fit": main.fit,
            "actual_pixels": main.show_actual_pixels,
            "zoom_in": partial(main.zoom_by, _ZOOM_STEP),
            "zoom_out": partial(main.zoom_by, 1 / _ZOOM_STEP),
            "reset_view": self.viewer.reset_view,
            "next_image": partial(self.navigator.step_image, 1),
            "previous_image": partial(self.navigator.step_image, -1),
            "next_frame": partial(self.navigator.step_frame, 1),
            "previous_frame": partial(self.navigator.step_frame, -1),
            "steps": self.steps_dock.toggle,
            "full_screen": self._toggle_full_screen,
            "reset_layout": self.docks.place,
            "overlays": self.layers.toggle_overlays,
            "outline_only": self.layers.toggle_fill,
            "reset_layers": self.layers.reset,
            "analyze_all": session.folder_run.start,
            "cancel_run": session.folder_run.cancel,
            "threshold_up": partial(self.segmentation.step_threshold, 1),
            "threshold_down": partial(self.segmentation.step_threshold, -1),
            "slic": self.segmentation.toggle_slic,
            "reset_params": session.controller.reset_params,
            "shortcuts": self._show_shortcuts,
            "about_model": self._show_about_model,
            "about": self._show_about,
        }

    def _connect_workspace(self) -> None:
        workspace, controller = self.session.workspace, self.session.controller
        workspace.frame_changed.connect(self.viewer.show_frame)
        workspace.result_changed.connect(self.viewer.show_result)
        workspace.busy_changed.connect(self.viewer.set_busy)
        workspace.params_changed.connect(self.segmentation.show_params)
        workspace.params_changed.connect(self.layers_panel.show_params)
        workspace.manifest_changed.connect(self.layers_panel.show_manifest)
        workspace.result_changed.connect(self.segmentation.show_result)
        workspace.selection_changed.connect(self._on_selection)
        workspace.entry_changed.connect(self._on_entry)
        workspace.troubled.connect(self.banner.add)
        workspace.result_changed.connect(self._update_readout)
        controller.saved.connect(self._on_saved)
        self.session.folder_run.progressed.connect(self.status.show_progress)
        self.session.folder_run.ended.connect(self.status.show_end)

    def _connect_panels(self) -> None:
        controller = self.session.controller
        self.segmentation.params_chosen.connect(controller.set_params)
        self.segmentation.reset_wanted.connect(controller.reset_params)
        self.files.file_chosen.connect(self.navigator.show_file)
        self.frame_bar.frame_chosen.connect(self.navigator.show_frame)
        self.viewer.scrolled.connect(self.navigator.scroll)
        self.viewer.image_step_wanted.connect(self.navigator.step_image)
        self.viewer.frame_step_wanted.connect(self.navigator.step_frame)
        self.viewer.cursor_moved.connect(self._on_cursor)
        self.steps_dock.step_shown.connect(self.viewer.show_step)
        self.status.cancel_wanted.connect(self.session.folder_run.cancel)
        self.result_panel.copied.connect(self._on_copied)
        self.result_panel.about_model_wanted.connect(self._show_about_model)
        self.welcome.files_wanted.connect(self.file_menu.ask_files)
        self.welcome.folder_wanted.connect(self.file_menu.ask_folder)
        self.welcome.samples_wanted.connect(self.file_menu.open_samples)

    # --------------------------------------------------------------------------------- workspace
    @Slot(object)
    def _on_selection(self, selection: Selection | None) -> None:
        entry = None if selection is None else self.session.workspace.entry(selection.entry_id)
        self.setWindowTitle(f"{short_name(entry)} – busi_desktop" if entry else "busi_desktop")
        self._stack.setCurrentIndex(_WELCOME if entry is None else _READING)
        self._update_frame_bar()

    @Slot(object)
    def _on_entry(self, entry: FileEntry) -> None:
        selection = self.session.workspace.selection
        if selection is None or entry.entry_id != selection.entry_id:
            return
        self._update_frame_bar()
        if entry.error is not None and self.session.workspace.frame is None:
            self.trouble_page.show_trouble(entry.ref.label, entry.error)
            self._stack.setCurrentIndex(_TROUBLE)
        else:
            self._stack.setCurrentIndex(_READING)

    def _update_frame_bar(self) -> None:
        selection = self.session.workspace.selection
        if selection is not None:
            self.frame_bar.show_place(selection.frame_number, self.navigator.n_frames)

    @Slot(object)
    def _on_cursor(self, point_xy: tuple[float, float] | None) -> None:
        self._cursor = point_xy
        self._update_readout()

    @Slot()
    def _update_readout(self) -> None:
        workspace = self.session.workspace
        self.status.show_readout(readout(self._cursor, workspace.frame, workspace.result))

    @Slot(object)
    def _on_saved(self, _target: object) -> None:
        self.status.say(self.tr("Saved"))

    @Slot()
    def _on_copied(self) -> None:
        self.status.say(self.tr("Result copied: text and JSON record"))

    @Slot(object)
    def show_crash(self, note: CrashNote) -> None:
        """Tell of a mistake of ours."""
        show_crash(note, self)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_shortcuts(self) -> None:
        show_and_forget(ShortcutSheet(self))

    @Slot()
    def _show_about_model(self) -> None:
        show_and_forget(ModelDialog(self.session.workspace.manifest, self))

    def _show_about(self) -> None:
        show_and_forget(AboutBox(self.session.workspace.manifest, self))

    # ------------------------------------------------------------------------------------- events
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look under the overlays while H is held."""
        if event.key() == Qt.Key.Key_H and not event.modifiers():
            self.layers.set_peeking(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Bring the overlays back."""
        if event.key() == Qt.Key.Key_H and not event.isAutoRepeat():
            self.layers.set_peeking(False)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Bring the overlays back when another window takes the keyboard."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.layers.set_peeking(False)
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.session.open_paths(paths)

    def _restore(self) -> None:
        settings = self.session.settings
        if not (
            settings.geometry
            and self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        ):
            self.resize(1366, 740)
        self.docks.restore(settings.docks)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the settings and end the worker; code_style 3.5 has the order."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.session.keep(geometry=geometry, docks=self.docks.state(), layers=self.layers.state)
        if not self.session.stop():
            self.session.note_stuck()
            os._exit(_EXIT_STUCK)
        event.accept()
