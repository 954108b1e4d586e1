"""The window: panels around the image, menus, and the wires between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QMargins, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.crash import CrashNote
from busi_desktop.app.settings import Settings
from busi_desktop.domain.frame import Frame
from busi_desktop.ui.layers import LAYERS, LayerStack
from busi_desktop.ui.viewer import Viewer

if TYPE_CHECKING:
    from busi_desktop.app.entries import FileEntry, Selection
    from busi_desktop.app.session import Session
    from busi_desktop.ui.docks import Docks

_EXIT_STUCK = 70
_FIRST_MARGINS = (332, 24, 387, 27)
"""What stands around the image at the very first start, about."""
_WELCOME, _READING, _TROUBLE = range(3)


class MainWindow(QMainWindow):
    """Hold the panels; what they want goes to the controller, what it makes goes to them.

    Made with settings alone it is the place of the first picture and nothing else, until `furnish`
    is called: before that, no event of the reader may be processed. Made with a session it is
    furnished at once.
    """

    session: Session
    _cursor: tuple[float, float] | None = None
    _is_furnished = False

    def __init__(self, start: Session | Settings) -> None:
        super().__init__()
        settings = start if isinstance(start, Settings) else start.settings
        self.layers = LayerStack(settings.layers, self)
        self.viewer = Viewer(self.layers, self)
        self._margins = settings.picture_margins or _FIRST_MARGINS
        self.setWindowTitle("busi_desktop")
        if not (
            settings.geometry
            and self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))
        ):
            self.resize(1366, 740)
        if not isinstance(start, Settings):
            self.furnish(start)

    def show_first(self, frame: Frame) -> None:
        """Show the first picture, where the image will stand."""
        self._place_first()
        self.viewer.show_frame(frame)
        self.show()

    def furnish(self, session: Session) -> None:
        """Make all that is around the image, and the wires; the picture may be on the screen."""
        self.session = session
        is_first_shown, layout = self.isVisible(), self.layout()
        assert layout is not None  # a QMainWindow has one
        self.setUpdatesEnabled(False)
        layout.setEnabled(False)  # panels get their sizes at once, as in a hidden window
        self._make_features(session)
        self._stack = QStackedWidget(self)
        self._center_page = self._center()
        self.setCentralWidget(self._center_page)
        self._center_page.show()  # panels take no room from what is seen
        self.docks = self._make_docks()
        self._make_menus()
        self._connect_workspace()
        self._connect_panels()
        self._restore()
        self._is_furnished = True
        layout.setEnabled(True)
        if is_first_shown:
            self._stack.setCurrentIndex(_READING)
            layout.activate()
            QCoreApplication.sendPostedEvents()  # what was made is seen all at once
        self.setUpdatesEnabled(True)

    def _make_features(self, session: Session) -> None:
        from busi_desktop.ui import features

        self.welcome, self.trouble_page = features.Welcome(self), features.TroublePage(self)
        self.banner = features.Banner(self)
        self.files = features.FileList(session.workspace, self)
        self.layers_panel = features.LayersPanel(self.layers, self)
        self.result_panel = features.ResultPanel(session.workspace, self)
        self.segmentation = features.SegmentationPanel(self)
        self.steps_dock = features.StepsDock(session.workspace, session.controller, self)
        self.status = features.StatusLine(self)
        self.navigator = features.Navigator(session.workspace, session.controller, self.files, self)
        self.cine = features.Cine(session, self.viewer, self.navigator, self.status, self)
        self.file_menu = features.FileMenu(session, self)
        self.exporting = features.ExportDesk(session, self.viewer, self.layers, self.status, self)
        self.appearance = features.Appearance(session, self)
        self.peek = features.Peek(self.layers, self)
        self.help_menu = features.HelpMenu(session, self)
        self.results = features.Results(session, self.status, self)
        self.truth = features.GroundTruthLayer(
            session, self.viewer.main, self.layers, self.layers_panel
        )
        self.views = features.Views(session, self.viewer, self.files, self.status, self)
        self.read_first = features.ReadFirst(session, self.result_panel, self.status, self)
        self.history = features.History(self)
        self.measuring = features.Measuring(session, self.viewer, self.layers, self.history, self)
        self.assessing = features.Assessing(session, self)
        self.editing = features.Editing(
            session, self.viewer, self.layers, self.measuring, self.history, self
        )
        self.comparing = features.CompareDesk(session, self.viewer, self.layers, self.editing, self)
        self.identity = features.Identity(session, self)
        self.calibrating = features.Calibrating(
            session, self.measuring, self.history, self.status, self
        )
        self.projects = features.Projects(session, self.history, self.status, self)
        self.params_history = features.ParamsHistory(self.segmentation, self.history, session)

    # ------------------------------------------------------------------------------ composition
    def _center(self) -> QWidget:
        from busi_desktop.ui import features

        reading = QWidget(self)
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(features.StripScroll(self.measuring.strip, reading))
        row.addWidget(self.viewer, 1)
        row.addWidget(features.StripScroll(self.editing.strip, reading))
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
        self.menuBar().setCornerWidget(features.ResearchLine(self.menuBar()))
        return center

    def _make_docks(self) -> Docks:
        from busi_desktop.ui import features

        docks = features.Docks(self, self.steps_dock)
        docks.add_left("files", self.tr("Files"), self.files)
        docks.add_left_behind("worklist", self.tr("Worklist"), self.projects.scroll)
        layers = features.PanelScroll(self.layers_panel, grid=self.layers_panel.grid)
        docks.add_left("layers", self.tr("Layers"), layers)
        docks.add_right("result", self.tr("Result"), self.read_first.column)
        docks.add_behind("assessment", self.tr("Assessment"), self.assessing.panel)
        docks.add_behind("outline", self.tr("Outline"), self.editing.scroll)
        docks.add_behind("readers", self.tr("Readers"), self.comparing.scroll)
        cut = features.PanelScroll(self.segmentation, grid=self.segmentation.grid)
        docks.add_right("segmentation", self.tr("Segmentation"), cut)
        docks.add_behind("measurements", self.tr("Measurements"), self.measuring.panel)
        return docks

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Go through the window as the eye does, also through what was made late."""
        if not self._is_furnished:  # the viewer is on its way to its place
            return False
        from busi_desktop.ui import features

        left = (self.files, self.projects.scroll, self.layers_panel)
        right = (self.read_first.column, self.result_panel, self.assessing.panel)
        behind = (self.editing.panel, self.comparing.panel, self.segmentation)
        below = (self.measuring.panel, self.steps_dock)
        features.order_focus(self, (*left, self._center_page, *right, *behind, *below))
        following_one = features.following(self, forward=next)
        if following_one is None:
            return super().focusNextPrevChild(next)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        following_one.setFocus(reason)
        return True

    def _make_menus(self) -> None:
        from busi_desktop.ui import features

        menus, self.actions_by_name = features.build_menus(self, self._handlers())
        reviewing = (self.read_first, self.history, self.measuring, self.exporting, self.assessing)
        looking = (self.views, self.cine, self.identity, self.projects, self.comparing)
        for feature in (self.appearance, self.help_menu, *looking, self.editing, *reviewing):
            feature.take_actions(self.actions_by_name)
        self.file_menu.insert_into(menus[features.FILE], self.actions_by_name["close_all"])
        self.projects.files.insert_into(menus[features.FILE], self.actions_by_name["close_project"])
        self.docks.list_in(menus[features.VIEW].addMenu(self.tr("Panels")))
        features.number_entries(menus[features.VIEW])

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
        from busi_desktop.ui import features

        entry = None if selection is None else self.session.workspace.entry(selection.entry_id)
        self.setWindowTitle(self.projects.title(features.short_name(entry) if entry else ""))
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
        from busi_desktop.ui import features

        workspace = self.session.workspace
        self.status.show_readout(features.readout(self._cursor, workspace.frame, workspace.result))

    @Slot(object)
    def _on_saved(self, _target: object) -> None:
        self.status.say(self.tr("Saved"))

    @Slot()
    def _on_copied(self) -> None:
        self.status.say(self.tr("Result copied: text and JSON record"))

    @Slot(object)
    def show_crash(self, note: CrashNote) -> None:
        """Tell of a mistake of ours."""
        from busi_desktop.ui import features

        features.show_crash(note, self)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def ahead(self) -> Iterator[None]:
        """Get ready what is opened later, a little at each step."""
        yield from self.assessing.ahead()
        yield from self.steps_dock.ahead()

    # ------------------------------------------------------------------------------------- events
    def _place_first(self) -> None:
        self.viewer.setGeometry(self.rect().marginsRemoved(QMargins(*self._margins)))

    def _picture_margins(self) -> tuple[int, ...]:
        """Return what stands around the image: left, above, right, below."""
        if not self.viewer.isVisible():
            return self.session.settings.picture_margins  # as they were
        place = QRect(self.viewer.mapTo(self, QPoint()), self.viewer.size())
        right, below = self.width() - place.right() - 1, self.height() - place.bottom() - 1
        return place.left(), place.top(), right, below

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the first picture follow the window."""
        super().resizeEvent(event)
        if not self._is_furnished:
            self._place_first()

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
        self.docks.restore(self.session.settings.docks)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the settings and end the worker; code_style 3.5 has the order."""
        if not self._is_furnished:
            return
        self.assessing.save_draft()
        if not self.read_first.may_close():
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.session.keep(
            geometry=geometry,
            docks=self.docks.state(),
            layers=self.layers.state,
            picture_margins=self._picture_margins(),
        )
        self.hide()  # a busy computer may take a while to end what is under way
        features = (self.projects, self.comparing, self.editing)
        if not all([*(one.stop() for one in features), self.session.stop()]):
            self.session.note_stuck()
            os._exit(_EXIT_STUCK)
        if self.session.unwritten:
            from busi_desktop.ui.unwritten_box import tell_unwritten  # seldom needed

            tell_unwritten(self.session.unwritten, self)
        event.accept()
