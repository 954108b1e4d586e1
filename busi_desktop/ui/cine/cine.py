"""Cine in the window: the bar, the commands, and what lies over passing frames."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from busi_desktop.app.answers import FrameSummary
from busi_desktop.app.cine.clock import PlayMode
from busi_desktop.app.entries import FileEntry, Selection
from busi_desktop.app.language import translated
from busi_desktop.app.packed_mask import PackedMask
from busi_desktop.app.session import Session
from busi_desktop.errors import UserError
from busi_desktop.ui.canvas import ALL_FRAMES
from busi_desktop.ui.cine.bar import TransportBar
from busi_desktop.ui.cine.marks import FrameMark, marks_of
from busi_desktop.ui.cine.words import mode_title, passing_text
from busi_desktop.ui.navigator import Navigator
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.viewer import Viewer


class Cine(QObject):
    """Own the transport bar, and connect it to the player."""

    def __init__(
        self,
        session: Session,
        viewer: Viewer,
        navigator: Navigator,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._viewer = viewer
        self._navigator = navigator
        self._status = status
        self._window = window
        self.player = session.cine
        self.bar = TransportBar(window)
        self._actions: Mapping[str, QAction] = {}
        self._connect_bar()
        workspace = session.workspace
        workspace.selection_changed.connect(self._on_selection)
        workspace.entry_changed.connect(self._on_entry)
        workspace.frame_changed.connect(self._draw_passing)
        workspace.glimpsed.connect(viewer.show_glimpse)
        workspace.moving_changed.connect(self._draw_passing)
        self.player.changed.connect(self._on_player)
        self.player.unreadable.connect(self._on_unreadable)
        self._on_player()

    def _connect_bar(self) -> None:
        bar = self.bar
        bar.frame_chosen.connect(self._navigator.show_frame)
        bar.step_wanted.connect(self._navigator.step_frame)
        bar.dragged.connect(self.player.drag_to)
        bar.released.connect(self.player.settle)
        bar.play_wanted.connect(self.player.toggle)
        bar.mode_chosen.connect(self.player.set_mode)
        bar.speed_chosen.connect(self.player.set_speed)
        bar.analyze_wanted.connect(self.ask_frames)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {
            "cine_play": self.player.toggle,
            "cine_faster": partial(self.player.step_speed, 1),
            "cine_slower": partial(self.player.step_speed, -1),
            "cine_mode": self.next_mode,
            "first_frame": partial(self._navigator.step_frame, -ALL_FRAMES),
            "last_frame": partial(self._navigator.step_frame, ALL_FRAMES),
            "analyze_frames": self.ask_frames,
        }

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Name the commands' keys, which the reader may change, in the bar."""
        self._actions = actions
        self._session.comfort_changed.connect(self._write_keys)
        self._write_keys()

    @Slot()
    def _write_keys(self) -> None:
        native = QKeySequence.SequenceFormat.NativeText
        self.bar.show_keys(
            {name: action.shortcut().toString(native) for name, action in self._actions.items()}
        )

    # ------------------------------------------------------------------------------------- intents
    def next_mode(self) -> None:
        """Choose the next of what may come after the last frame."""
        modes = list(PlayMode)
        mode = modes[(modes.index(self.player.mode) + 1) % len(modes)]
        self.player.set_mode(mode)
        self._status.say(mode_title(mode))

    @Slot()
    def ask_frames(self) -> None:
        """Let the reader choose which frames to analyze."""
        self.player.settle()
        selection, entry = self._session.workspace.selection, self._entry()
        if selection is None or entry is None:
            return
        run = self._session.folder_run
        from busi_desktop.ui.cine.analyze_dialog import AnalyzeFramesDialog

        dialog = AnalyzeFramesDialog(
            entry, selection.frame_number, is_busy=run.running, parent=self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(partial(run.start_frames, entry.entry_id))
        dialog.open()

    # ------------------------------------------------------------------------------- what is shown
    def _entry(self) -> FileEntry | None:
        workspace = self._session.workspace
        selection = workspace.selection
        return None if selection is None else workspace.entry(selection.entry_id)

    @Slot(object)
    def _on_selection(self, selection: Selection | None) -> None:
        entry = self._entry()
        if selection is None or entry is None:
            self.bar.hide()
            return
        if self.bar.isHidden() or not self._session.workspace.is_moving:
            self._show_file(entry)
        self.bar.show_place(selection.frame_number)

    @Slot(object)
    def _on_entry(self, entry: FileEntry) -> None:
        selection = self._session.workspace.selection
        if selection is not None and entry.entry_id == selection.entry_id:
            self._show_file(entry)
            self.bar.show_place(selection.frame_number)
            if self._session.workspace.is_moving:
                self._draw_passing()

    def _show_file(self, entry: FileEntry) -> None:
        player = self.player
        self.bar.show_file(
            entry.n_frames or 1,
            player.frame_time_ms,
            assumed=player.file_frame_time_ms is None,
        )
        self.bar.strip.show_marks(marks_of(entry) if (entry.n_frames or 1) > 1 else [])

    @Slot()
    def _on_player(self) -> None:
        player, entry = self.player, self._entry()
        if entry is not None:
            self._show_file(entry)
        self.bar.show_playing(player.is_playing, player.mode, player.speed)

    @Slot()
    def _draw_passing(self) -> None:
        """Over a frame that passes by, draw its own mask if there is one; else say why not."""
        workspace, entry = self._session.workspace, self._entry()
        selection = workspace.selection
        if not workspace.is_moving or entry is None or selection is None:
            self._viewer.show_passing(None, "")
            return
        number = selection.frame_number
        if workspace.answer is not None:  # still the frame that moving began at
            return
        summary = next((s for s in entry.summaries if s.frame_number == number), None)
        marks = self.bar.strip.marks
        mark = marks[number] if number < len(marks) else FrameMark()
        text = passing_text(mark, summary, workspace.params)
        self._viewer.show_passing(self._mask_of(summary), text)

    def _mask_of(self, summary: FrameSummary | None) -> PackedMask | None:
        if summary is None or summary.facts is None:
            return None
        is_current = summary.facts.params == self._session.workspace.params
        return summary.facts.mask if is_current else None

    @Slot(object, object)
    def _on_unreadable(self, selection: Selection, error: UserError) -> None:
        text = self.tr("Frame {number} is left out: {reason}")
        reason = translated(error.message)
        self._status.say(text.format(number=selection.frame_number + 1, reason=reason))
