"""Commands that go to one of the views: zoom, gray levels, lens, key images."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from busi_desktop.app.entries import FileEntry, Selection
from busi_desktop.app.session import Session
from busi_desktop.domain.frame import Frame
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.file_list import FileList
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.viewer import Viewer
from busi_desktop.ui.views.linking import Linking
from busi_desktop.ui.views.side_by_side import SideBySide
from busi_desktop.ui.views.window_presets import WindowPresets

_ZOOM_STEP = 1.25
_MM_PER_INCH = 25.4


class Views(QObject):
    """Own the second image, the link, the presets and the lens, and send commands where they go.

    Keys go to the active view: the one clicked, or reached by Ctrl+Tab, last.
    """

    def __init__(
        self,
        session: Session,
        viewer: Viewer,
        files: FileList,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._viewer = viewer
        self._status = status
        self._active: Canvas = viewer.main
        self._has_lens = False
        self.presets = WindowPresets(session, self.active, self)
        self.side_by_side = SideBySide(session, viewer, files, self.presets, self)
        self.side_by_side.readout_changed.connect(status.show_readout)
        self.linking = Linking(viewer.main, viewer.step, viewer.second, self)
        for canvas in (viewer.main, viewer.step, viewer.second):
            canvas.focused.connect(partial(self._activate, canvas))
        viewer.places.changed.connect(self._on_places)
        session.workspace.coming.connect(self._on_coming)
        session.workspace.frame_changed.connect(self._on_frame)
        session.workspace.entry_changed.connect(self._on_entry)
        session.workspace.selection_changed.connect(self._on_selection)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return self.presets.handlers() | {
            "fit": self.fit,
            "actual_pixels": self.show_actual_pixels,
            "real_size": self.show_real_size,
            "zoom_in": partial(self.zoom_by, _ZOOM_STEP),
            "zoom_out": partial(self.zoom_by, 1 / _ZOOM_STEP),
            "reset_view": self.reset,
            "second_view": self.side_by_side.toggle,
            "show_beside": self.side_by_side.show_current,
            "link_views": self.toggle_link,
            "next_view": self.activate_next,
            "magnifier": self.toggle_lens,
            "key_image": self.toggle_key,
        }

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Keep a held M from switching the lens on and off."""
        actions["magnifier"].setAutoRepeat(False)

    # ----------------------------------------------------------------------------- the active view
    def active(self) -> tuple[Canvas, Frame | None]:
        """Return the view that keys go to, and its frame."""
        is_second = self._active is self._viewer.second
        frame = self.side_by_side.frame if is_second else self._session.workspace.frame
        return self._active, frame

    def activate_next(self) -> None:
        """Turn to the next view."""
        seen = self._viewer.places.seen
        seen[(seen.index(self._active) + 1) % len(seen)].setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def _activate(self, canvas: Canvas) -> None:
        self._active = canvas
        self._mark()

    @Slot()
    def _on_places(self) -> None:
        seen = self._viewer.places.seen
        if self._active not in seen:
            self._active = seen[0]
        self._mark()

    def _mark(self) -> None:
        several = len(self._viewer.places.seen) > 1
        for canvas in (self._viewer.main, self._viewer.step, self._viewer.second):
            canvas.set_active(several and canvas is self._active)

    # --------------------------------------------------------------------------------------- zoom
    def fit(self) -> None:
        """Show the active view's frame whole."""
        self._active.fit()

    def show_actual_pixels(self) -> None:
        """Show each pixel of the active view's frame on one of the screen."""
        self._active.show_actual_pixels()

    def zoom_by(self, factor: float) -> None:
        """Zoom the active view around its middle."""
        self._active.zoom_by(factor)

    def show_real_size(self) -> None:
        """Show a millimeter as a millimeter on the screen, where the file calibrates it."""
        canvas, frame = self.active()
        spacing = None
        if frame is not None:
            spacing = frame.geometry.spacing_at(canvas.view_state.center_xy)
        if spacing is None:
            self._status.say(self.tr("No calibration here: real size is not known"))
        else:
            per_mm = canvas.screen().physicalDotsPerInch() / _MM_PER_INCH
            canvas.zoom_to(spacing.col_mm * per_mm)

    def reset(self) -> None:
        """Show all frames whole, under the presets of their modalities."""
        for canvas, frame in (
            (self._viewer.main, self._session.workspace.frame),
            (self._viewer.step, self._session.workspace.frame),
            (self._viewer.second, self.side_by_side.frame),
        ):
            if frame is not None:
                self.presets.give(canvas, frame)
            canvas.fit()

    def toggle_link(self) -> None:
        """Link zoom and place of the two images, or let each go its own way."""
        linked = not self.linking.linked
        self.linking.set_linked(linked)
        self._viewer.second.set_linked(linked)
        self._status.say(self.tr("Views linked") if linked else self.tr("Views not linked"))

    @Slot(object)
    def _on_coming(self, frame: Frame) -> None:
        self.presets.turn_to(self._viewer.main, frame)
        self._viewer.show_coming(frame)

    @Slot(object)
    def _on_frame(self, frame: Frame | None) -> None:
        if frame is not None:
            self.presets.turn_to(self._viewer.main, frame)
            self.presets.turn_to(self._viewer.step, frame)

    # --------------------------------------------------------------------------------- key images
    def toggle_key(self) -> None:
        """Mark the active view's frame as a key image, or no longer."""
        workspace = self._session.workspace
        if self._active is self._viewer.second:
            self.side_by_side.toggle_key()
            return
        if workspace.frame is not None and workspace.selection is not None:
            self._session.key_images.toggle(workspace.selection, workspace.frame)

    def _entry_read(self) -> FileEntry | None:
        selection = self._session.workspace.selection
        return None if selection is None else self._session.workspace.entry(selection.entry_id)

    @Slot(object)
    def _on_entry(self, _entry: FileEntry) -> None:
        self._on_selection(self._session.workspace.selection)

    @Slot(object)
    def _on_selection(self, selection: Selection | None) -> None:
        entry = self._entry_read()
        self._viewer.set_key_image(
            entry is not None
            and selection is not None
            and selection.frame_number in entry.key_frames
        )

    # --------------------------------------------------------------------------------------- lens
    def toggle_lens(self) -> None:
        """Show the lens while M is held; from the menu, until it is chosen again."""
        self._set_lens(not self._has_lens)

    def _set_lens(self, on: bool) -> None:
        if on == self._has_lens:
            return
        self._has_lens = on
        for canvas in (self._viewer.main, self._viewer.step, self._viewer.second):
            canvas.set_lens(on)
        app = QApplication.instance()
        if app is not None and on:
            app.installEventFilter(self)
        elif app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the lens away when M is let go, wherever the keyboard is, or the window is left."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self._set_lens(False)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            self._on_release(event)
        return super().eventFilter(watched, event)

    def _on_release(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_M and not event.isAutoRepeat():
            self._set_lens(False)
