"""The player: shows the frame that is due, and says which ones will be."""

from __future__ import annotations

from collections.abc import Callable
import math
import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.cine.clock import ASSUMED_FRAME_TIME_MS, SPEEDS, CineClock, PlayMode
from busi_desktop.app.cine.supply import FrameSupply
from busi_desktop.app.entries import Selection
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.frame import Frame
from busi_desktop.errors import UserError

AHEAD_S = 2.0
_AHEAD_AT_LEAST = 8
_NEIGHBORS = 8
_SETTLE_MS = 250


class CinePlayer(QObject):
    """Play, drag through and look ahead in the file that is shown.

    While frames pass by, the workspace holds no answer: the worker is asked for one when they stop.

    Parameters
    ----------
    clock
        Returns seconds that only rise.

    Attributes
    ----------
    changed
        Signal: playing, speed, mode or rate are others.
    unreadable
        Signal with a `Selection` and the `UserError` of a frame that is left out.
    crashed
        Signal with an exception that is a fault of the program.
    n_shown, n_dropped
        Frames shown, and left out because they came too late, since playing began.
    """

    changed = Signal()
    unreadable = Signal(object, object)
    crashed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        controller: AnalysisController,
        parent: QObject,
        *,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._controller = controller
        self.now = clock
        self._supply = FrameSupply(workspace, self, needed=self._needed)
        self._supply.arrived.connect(self._on_arrived)
        self._supply.unreadable.connect(self._on_unreadable)
        self._supply.crashed.connect(self.crashed)
        self.frames = self._supply.frames
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SETTLE_MS)
        self._rest.timeout.connect(self.settle)
        self._clock: CineClock | None = None
        self._shown_tick = 0
        self._sought: int | None = None
        self._is_ours = False
        self.mode = PlayMode.LOOP
        self.speed = 1.0
        self.n_shown = self.n_dropped = 0
        workspace.selection_changed.connect(self._on_selection)
        workspace.frame_changed.connect(self._on_frame)

    # ------------------------------------------------------------------------------- what is there
    @property
    def is_playing(self) -> bool:
        """Tell whether frames are played."""
        return self._clock is not None

    @property
    def n_frames(self) -> int:
        """Return how many frames the file shown has, as far as known."""
        entry = self._supply.entry
        return 1 if entry is None else entry.n_frames or 1

    @property
    def file_frame_time_ms(self) -> float | None:
        """Return the time from frame to frame as the file states it, or None."""
        frame = self._workspace.frame
        return None if frame is None else frame.source.frame_time_ms

    @property
    def frame_time_ms(self) -> float:
        """Return the time from frame to frame: the file's, or the one that is assumed."""
        return self.file_frame_time_ms or ASSUMED_FRAME_TIME_MS

    # ------------------------------------------------------------------------------------- intents
    @Slot()
    def toggle(self) -> None:
        """Play, or stop at the frame that is seen."""
        if self.is_playing:
            self.settle()
        else:
            self.play()

    def play(self) -> None:
        """Play from the frame that is seen; what ended at the last one begins again."""
        selection = self._workspace.selection
        if selection is None or self._workspace.frame is None or self.n_frames < 2:
            return
        self._begin_moving()
        first = selection.frame_number
        if self.mode is PlayMode.ONCE and first == self.n_frames - 1:
            first = 0
        self.n_shown = self.n_dropped = 0
        self._restart(first)
        self.changed.emit()

    @Slot()
    def settle(self) -> None:
        """Stop, and have the frame that is seen analyzed."""
        selection = self._workspace.selection
        if selection is None or not self._workspace.is_moving:
            return
        wanted = selection.frame_number if self._sought is None else self._sought
        self._halt()
        self._controller.show(selection.entry_id, wanted)

    def drag_to(self, number: int) -> None:
        """Show a frame in passing; it is analyzed when the reader rests on it."""
        selection = self._workspace.selection
        if selection is None or self.n_frames < 2:
            return
        self._stop_clock()
        self._begin_moving()
        self._sought = min(max(number, 0), self.n_frames - 1)
        self._rest.start()
        self._show_sought()

    def set_mode(self, mode: PlayMode) -> None:
        """Choose what comes after the last frame."""
        if mode is not self.mode:
            self.mode = mode
            self._go_on_otherwise()

    def set_speed(self, speed: float) -> None:
        """Play faster or slower than the file says."""
        if speed != self.speed:
            self.speed = speed
            self._go_on_otherwise()

    def step_speed(self, steps: int) -> None:
        """Go to the next speed up or down."""
        place = SPEEDS.index(self.speed) + steps
        self.set_speed(SPEEDS[min(max(place, 0), len(SPEEDS) - 1)])

    def stop(self) -> bool:
        """End playing and the thread for good; return False if it hangs."""
        self._halt()
        return self._supply.stop()

    # ------------------------------------------------------------------------------------- playing
    def _begin_moving(self) -> None:
        if not self._workspace.is_moving:
            self._controller.leave()  # else its answer would come to lie over another frame
            self._workspace.set_moving(True)

    def _restart(self, first: int) -> None:
        self._sought = None
        self._rest.stop()
        self._clock = CineClock(
            n_frames=self.n_frames,
            first_frame=first,
            frame_time_ms=self.frame_time_ms,
            started_s=self.now(),
            mode=self.mode,
            speed=self.speed,
        )
        self._shown_tick = 0
        selection, frame = self._workspace.selection, self.frames.get(first)
        if selection is not None and selection.frame_number != first and frame is not None:
            self._pass_to(first, frame)
        self._tick()

    def _go_on_otherwise(self) -> None:
        if self._clock is not None and self._workspace.selection is not None:
            self._restart(self._workspace.selection.frame_number)
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        """Show what is due, and ask for what will be."""
        clock = self._clock
        if clock is None:
            return
        tick = clock.tick_at(self.now())
        self._show_due(clock, tick)
        is_last = clock.last_tick is not None and tick >= clock.last_tick
        if is_last and (self._shown_tick == tick or self._supply.is_bad(clock.frame_at(tick))):
            self.settle()
            return
        self._supply.look_ahead(clock.frames_from(tick), count=self._n_ahead())
        due_s = clock.begin_of(tick + 1) - self.now()
        self._timer.start(max(math.ceil(due_s * 1e3), 1))

    def _show_due(self, clock: CineClock, tick: int) -> None:
        """Show the latest frame that is due and at hand; earlier ones are dropped."""
        earliest = max(self._shown_tick, tick - clock.n_frames)
        for due in range(tick, earliest, -1):
            number = clock.frame_at(due)
            frame = self.frames.get(number)
            if frame is not None:
                self.n_dropped += due - self._shown_tick - 1
                self.n_shown += 1
                self._shown_tick = due
                self._pass_to(number, frame)
                return

    def _n_ahead(self) -> int:
        wanted = int(AHEAD_S * 1e3 * self.speed / self.frame_time_ms)
        frame = self._workspace.frame
        room = 1 if frame is None else max(self.frames.room_for(frame) - 2, 1)
        return min(max(wanted, _AHEAD_AT_LEAST), room)

    def _pass_to(self, number: int, frame: Frame) -> None:
        entry = self._supply.entry
        if entry is None:
            return
        self._is_ours = True
        self._workspace.pass_to(Selection(entry_id=entry.entry_id, frame_number=number), frame)
        self._is_ours = False

    def _show_sought(self) -> None:
        if self._sought is None:
            return
        frame = self.frames.get(self._sought)
        self._supply.look_ahead(self._around(self._sought), count=_NEIGHBORS)
        if frame is not None:
            number, self._sought = self._sought, None
            self._pass_to(number, frame)

    def _stop_clock(self) -> None:
        self._timer.stop()
        if self._clock is not None:
            self._clock = None
            self.changed.emit()

    def _halt(self) -> None:
        """Stop without asking for an analysis."""
        self._stop_clock()
        self._rest.stop()
        self._sought = None
        self._workspace.set_moving(False)

    # ------------------------------------------------------------------------------------- reading
    def _around(self, number: int) -> list[int]:
        """Return a frame and its neighbors, the nearest first, those that follow before others."""
        near = range(max(number - _NEIGHBORS, 0), min(number + _NEIGHBORS + 1, self.n_frames))
        return sorted(near, key=lambda other: (abs(other - number), -other))

    def _needed(self) -> list[int]:
        """Return the frames in the order in which they will be needed."""
        if self._clock is not None:
            return list(self._clock.frames_from(self._shown_tick))
        selection = self._workspace.selection
        number = 0 if selection is None else selection.frame_number
        center = number if self._sought is None else self._sought
        return sorted(range(self.n_frames), key=lambda other: abs(other - center))

    @Slot(int, object)
    def _on_arrived(self, number: int, frame: Frame) -> None:
        selection = self._workspace.selection
        if self._clock is not None:
            self._show_due(self._clock, self._clock.tick_at(self.now()))
        elif number == self._sought:
            self._show_sought()
        elif (
            selection is not None
            and self._workspace.frame is None
            and selection.frame_number == number
        ):
            self._workspace.set_frame(frame)

    @Slot(object, object)
    def _on_unreadable(self, selection: Selection, error: UserError) -> None:
        if self._workspace.is_moving:
            self.unreadable.emit(selection, error)

    # ---------------------------------------------------------------------------------- what moves
    @Slot(object)
    def _on_selection(self, selection: Selection | None) -> None:
        """Follow whoever else turns to a frame; that ends playing."""
        if self._is_ours:
            return
        self._halt()
        entry_id = None if selection is None else selection.entry_id
        if self._supply.turn_to(entry_id):
            self.changed.emit()
        if selection is None or self.n_frames < 2 or self._workspace.frame is not None:
            return
        frame = self.frames.get(selection.frame_number)
        if frame is not None:
            self._workspace.set_frame(frame)
        else:
            self._supply.look_ahead(self._around(selection.frame_number), count=1)

    @Slot(object)
    def _on_frame(self, frame: Frame | None) -> None:
        """Read what lies around the frame that is shown: it is looked at next."""
        selection = self._workspace.selection
        if frame is None or selection is None or self._is_ours:
            return
        entry = self._supply.entry
        if entry is not None and selection.entry_id == entry.entry_id and frame.source.n_frames > 1:
            self._supply.look_ahead(self._around(selection.frame_number), count=_NEIGHBORS + 1)
            self.changed.emit()
