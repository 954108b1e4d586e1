"""The window: panels around the image, menus, and the wires between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
import os

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.crash import CrashNote
from busi_desktop.app.entries import FileEntry, Selection
from busi_desktop.app.session import Session
from busi_desktop.ui.appearance import Appearance
from busi_desktop.ui.assessment import Assessing
from busi_desktop.ui.banner import Banner
from busi_desktop.ui.calibrating.calibrating import Calibrating
from busi_desktop.ui.cine import Cine
from busi_desktop.ui.commands.command import FILE, VIEW
from busi_desktop.ui.comparing import CompareDesk
from busi_desktop.ui.dialogs import show_crash
from busi_desktop.ui.docks import Docks
from busi_desktop.ui.editing import Editing
from busi_desktop.ui.exporting.desk import ExportDesk
from busi_desktop.ui.file_list import FileList, short_name
from busi_desktop.ui.file_menu import FileMenu
from busi_desktop.ui.focus_order import following, order_focus
from busi_desktop.ui.ground_truth import GroundTruthLayer
from busi_desktop.ui.help_menu import HelpMenu
from busi_desktop.ui.identity.identity import Identity
from busi_desktop.ui.layers import LAYERS, LayerStack
from busi_desktop.ui.layers_panel import LayersPanel
from busi_desktop.ui.measuring import Measuring
from busi_desktop.ui.menus import build_menus
from busi_desktop.ui.mnemonics import number_entries
from busi_desktop.ui.navigator import Navigator
from busi_desktop.ui.panel_scroll import PanelScroll
from busi_desktop.ui.params_history import ParamsHistory
from busi_desktop.ui.peek import Peek
from busi_desktop.ui.reading.read_first import ReadFirst
from busi_desktop.ui.readout import readout
from busi_desktop.ui.research_line import ResearchLine
from busi_desktop.ui.result_panel import ResultPanel
from busi_desktop.ui.results.results import Results
from busi_desktop.ui.segmentation_panel import SegmentationPanel
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.steps_dock import StepsDock
from busi_desktop.ui.strip_scroll import StripScroll
from busi_desktop.ui.undo import History
from busi_desktop.ui.viewer import Viewer
from busi_desktop.ui.views.views import Views
from busi_desktop.ui.welcome import TroublePage, Welcome
from busi_desktop.ui.worklist import Projects

_EXIT_STUCK = 70
_WELCOME, _READING, _TROUBLE = range(3)


class MainWindow(QMainWindow):
    """Hold the panels; what they want goes to the controller, what it makes goes to them."""

    _cursor: tuple[float, float] | None = None

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.layers = LayerStack(session.settings.layers, self)
        self.viewer = Viewer(self.layers, self)
        self.welcome, self.trouble_page = Welcome(self), TroublePage(self)
        self.banner = Banner(self)
        self.files = FileList(session.workspace, self)
        self.layers_panel = LayersPanel(self.layers, self)
        self.result_panel = ResultPanel(session.workspace, self)
        self.segmentation = SegmentationPanel(self)
        self.steps_dock = StepsDock(session.workspace, session.controller, self)
        self.status = StatusLine(self)
        self.navigator = Navigator(session.workspace, session.controller, self.files, self)
        self.cine = Cine(session, self.viewer, self.navigator, self.status, self)
        self.file_menu = FileMenu(session, self)
        self.exporting = ExportDesk(session, self.viewer, self.layers, self.status, self)
        self.appearance = Appearance(session, self)
        self.peek = Peek(self.layers, self)
        self.help_menu = HelpMenu(session, self)
        self.results = Results(session, self.status, self)
        self.truth = GroundTruthLayer(session, self.viewer.main, self.layers, self.layers_panel)
        self.views = Views(session, self.viewer, self.files, self.status, self)
        self.read_first = ReadFirst(session, self.result_panel, self.status, self)
        self.history = History(self)
        self.measuring = Measuring(session, self.viewer, self.layers, self.history, self)
        self.assessing = Assessing(session, self)
        self.editing = Editing(
            session, self.viewer, self.layers, self.measuring, self.history, self
        )
        self.comparing = CompareDesk(session, self.viewer, self.layers, self.editing, self)
        self.identity = Identity(session, self)
        self.calibrating = Calibrating(session, self.measuring, self.history, self.status, self)
        self.projects = Projects(session, self.history, self.status, self)
        self.params_history = ParamsHistory(self.segmentation, self.history, session)
        self._stack = QStackedWidget(self)
        self._center_page = self._center()
        self.setCentralWidget(self._center_page)
        self.docks = self._make_docks()
        self._make_menus()
        self._connect_workspace()
        self._connect_panels()
        self._restore()

    # ------------------------------------------------------------------------------ composition
    def _center(self) -> QWidget:
        reading = QWidget(self)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(StripScroll(self.measuring.strip, reading))
        row.addWidget(self.viewer, 1)
        row.addWidget(StripScroll(self.editing.strip, reading))
        column.addLayout(row, 1)
        column.addWidget(self.cine.bar)
        for page in (self.welcome, reading, self.trouble_page):
            self._stack.addWidget(page)
        center = QWidget(self)
        outer = QVBoxLayout(center)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.banner)
        outer.addWidget(self.projects.bar)
        outer.addWidget(self._stack, 1)
        self.menuBar().setCornerWidget(ResearchLine(self.menuBar()))
        return center

    def _make_docks(self) -> Docks:
        docks = Docks(self, self.steps_dock)
        docks.add_left("files", self.tr("Files"), self.files)
        docks.add_left_behind("worklist", self.tr("Worklist"), self.projects.scroll)
        layers = PanelScroll(self.layers_panel, grid=self.layers_panel.grid)
        docks.add_left("layers", self.tr("Layers"), layers)
        docks.add_right("result", self.tr("Result"), self.read_first.column)
        docks.add_behind("assessment", self.tr("Assessment"), self.assessing.panel)
        docks.add_behind("outline", self.tr("Outline"), self.editing.scroll)
        docks.add_behind("readers", self.tr("Readers"), self.comparing.scroll)
        cut = PanelScroll(self.segmentation, grid=self.segmentation.grid)
        docks.add_right("segmentation", self.tr("Segmentation"), cut)
        docks.add_behind("measurements", self.tr("Measurements"), self.measuring.panel)
        return docks

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Go through the window as the eye does, also through what was made late."""
        left = (self.files, self.projects.scroll, self.layers_panel)
        right = (self.read_first.column, self.result_panel, self.assessing.panel)
        behind = (self.editing.panel, self.comparing.panel, self.segmentation)
        below = (self.measuring.panel, self.steps_dock)
        order_focus(self, (*left, self._center_page, *right, *behind, *below))
        following_one = following(self, forward=next)
        if following_one is None:
            return super().focusNextPrevChild(next)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        following_one.setFocus(reason)
        return True

    def _make_menus(self) -> None:
        menus, self.actions_by_name = build_menus(self, self._handlers())
        reviewing = (self.read_first, self.history, self.measuring, self.exporting, self.assessing)
        looking = (self.views, self.cine, self.identity, self.projects, self.comparing)
        for feature in (self.appearance, self.help_menu, *looking, self.editing, *reviewing):
            feature.take_actions(self.actions_by_name)
        self.file_menu.insert_into(menus[FILE], self.actions_by_name["close_all"])
        self.projects.files.insert_into(menus[FILE], self.actions_by_name["close_project"])
        self.docks.list_in(menus[VIEW].addMenu(self.tr("Panels")))
        number_entries(menus[VIEW])

    def _handlers(self) -> dict[str, Callable[[], object]]:
        session = self.session
        toggles: dict[str, Callable[[], object]] = {
            f"layer_{number}": partial(self.layers.toggle, kind.name)
            for number, kind in enumerate(LAYERS, start=1)
        }
        features = (self.appearance, self.help_menu, self.views, self.read_first, self.steps_dock)
        changing = (self.history, self.measuring, self.editing, self.params_history, self.exporting)
        asking = (self.calibrating, self.identity, self.assessing, self.projects, self.comparing)
        for feature in (*features, *changing, *asking, self.results, self.cine):
            toggles |= feature.handlers()
        return toggles | {
            "open_files": self.file_menu.ask_files,
            "open_folder": self.file_menu.ask_folder,
            "close_all": session.controller.close_all,
            "copy": self.result_panel.copy,
            "quit": self.close,
            "next_image": partial(self.navigator.step_image, 1),
            "previous_image": partial(self.navigator.step_image, -1),
            "next_frame": partial(self.navigator.step_frame, 1),
            "previous_frame": partial(self.navigator.step_frame, -1),
            "full_screen": self._toggle_full_screen,
            "reset_layout": self.docks.place,
            "overlays": self.layers.toggle_overlays,
            "outline_only": self.layers.toggle_fill,
            "reset_layers": self.layers.reset,
            "solo_layer": self.layers.solo_next,
            "threshold_up": partial(self.segmentation.step_threshold, 1),
            "threshold_down": partial(self.segmentation.step_threshold, -1),
            "slic": self.segmentation.toggle_slic,
            "whole_frame": self.segmentation.toggle_whole_frame,
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
        workspace.trouble_ended.connect(self.banner.withdraw)
        workspace.result_changed.connect(self._update_readout)
        controller.saved.connect(self._on_saved)

    def _connect_panels(self) -> None:
        self.comparing.follow(self.views, self.projects, self.status)
        self.editing.desk.said.connect(self.status.say)
        self.editing.desk.over.connect(self.status.take_back)
        self.result_panel.copy_also(self.measuring.copy_lines, self.assessing.copy_lines)
        self.files.file_chosen.connect(self.navigator.show_file)
        self.viewer.scrolled.connect(self.navigator.scroll)
        self.viewer.image_step_wanted.connect(self.navigator.step_image)
        self.viewer.frame_step_wanted.connect(self.navigator.step_frame)
        self.viewer.cursor_moved.connect(self._on_cursor)
        self.steps_dock.step_shown.connect(self.viewer.show_step)
        self.steps_dock.step_left.connect(self.viewer.drop_step)
        self.steps_dock.compare_wanted.connect(self.viewer.compare.cycle)
        self.result_panel.copied.connect(self._on_copied)
        self.result_panel.about_model_wanted.connect(self.help_menu.show_about_model)
        self.session.comfort_changed.connect(self.docks.make_room)
        self.session.project_changed.connect(self.welcome.show_project)
        self.welcome.next_wanted.connect(self.projects.desk.go_to_needing)
        self.welcome.files_wanted.connect(self.file_menu.ask_files)
        self.welcome.folder_wanted.connect(self.file_menu.ask_folder)
        self.welcome.samples_wanted.connect(self.file_menu.open_samples)

    # --------------------------------------------------------------------------------- workspace
    @Slot(object)
    def _on_selection(self, selection: Selection | None) -> None:
        entry = None if selection is None else self.session.workspace.entry(selection.entry_id)
        self.setWindowTitle(self.projects.title(short_name(entry) if entry else ""))
        self._stack.setCurrentIndex(_WELCOME if entry is None else _READING)

    @Slot(object)
    def _on_entry(self, entry: FileEntry) -> None:
        selection = self.session.workspace.selection
        if selection is None or entry.entry_id != selection.entry_id:
            return
        if entry.error is not None and self.session.workspace.frame is None:
            self.trouble_page.show_trouble(entry.ref.label, entry.error)
            self._stack.setCurrentIndex(_TROUBLE)
        else:
            self._stack.setCurrentIndex(_READING)

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

    def ahead(self) -> Iterator[None]:
        """Get ready what is opened later, a little at each step."""
        yield from self.assessing.ahead()
        yield from self.steps_dock.ahead()

    # ------------------------------------------------------------------------------------- events
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
        self.setStatusBar(self.status)
        self.setAcceptDrops(True)
        self.setWindowTitle("busi_desktop")
        settings = self.session.settings
        if not (
            settings.geometry
            and self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        ):
            self.resize(1366, 740)
        self.docks.restore(settings.docks)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the settings and end the worker; code_style 3.5 has the order."""
        self.assessing.save_draft()
        if not self.read_first.may_close():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.session.keep(geometry=geometry, docks=self.docks.state(), layers=self.layers.state)
        self.hide()  # a busy computer may take a while to end what is under way
        features = (self.projects, self.comparing, self.editing)
        if not all([*(one.stop() for one in features), self.session.stop()]):
            self.session.note_stuck()
            os._exit(_EXIT_STUCK)
        if self.session.unwritten:
            from busi_desktop.ui.unwritten_box import tell_unwritten  # seldom needed

            tell_unwritten(self.session.unwritten, self)
        event.accept()
