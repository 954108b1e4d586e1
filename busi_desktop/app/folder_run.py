"""Analyze every frame of every file in the list, one after the other, while the window lives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.answers import FrameSummary
from busi_desktop.app.asking import Asking
from busi_desktop.app.entries import FileEntry
from busi_desktop.app.pace import Pace
from busi_desktop.app.requests import BeginSave, Channel, EndSave, NoteFailure, Request, RunFrame
from busi_desktop.app.run_progress import RunProgress
from busi_desktop.app.run_queue import Place, RunQueue
from busi_desktop.app.save_plan import SavePlan
from busi_desktop.app.workspace import Workspace
from busi_desktop.errors import BrokenInstallationError, UserError
from busi_desktop.export.files import WRITE_FAULTS

if TYPE_CHECKING:  # brings OpenCV
    from busi_desktop.app.results_saver import ResultsSaver


class FolderRun(Asking):
    """Keep one background frame in the mailbox until all are done; the reader's wishes go first."""

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(
        self, workspace: Workspace, controller: AnalysisController, parent: QObject
    ) -> None:
        super().__init__(workspace, controller, parent)
        self._pace = Pace()
        self._reset()
        workspace.entries_cleared.connect(self.cancel)

    def _reset(self) -> None:
        self._queue = RunQueue(self._workspace)
        self._current: Place | None = None
        self._held: Place | None = None
        self._done = self._abstained = self._failed = 0
        self._active = self._paused = False
        self._begin_save: BeginSave | None = None
        self._saver: ResultsSaver | None = None

    # ------------------------------------------------------------------------------- intents
    @property
    def running(self) -> bool:
        """Tell whether a run is under way, paused or not."""
        return self._active

    @property
    def paused(self) -> bool:
        """Tell whether a run waits for the reader."""
        return self._paused

    @property
    def has_files(self) -> bool:
        """Tell whether there is anything to analyze."""
        return bool(self._workspace.entries)

    @property
    def n_failed_files(self) -> int:
        """Return how many files `retry` would take up."""
        return sum(1 for entry in self._workspace.entries if entry.failures)

    @Slot()
    def start(self) -> None:
        """Begin with the files as they stand; frames that have an answer are not asked again."""
        if not self._active:
            self._reset()
            self._begin(self._workspace.entries)

    def start_frames(self, entry_id: int, numbers: Iterable[int]) -> None:
        """Begin with some frames of one file; those that have an answer are not asked again."""
        entry = self._workspace.entry(entry_id)
        chosen = sorted(set(numbers))
        if not self._active and entry is not None and chosen:
            self._reset()
            self._begin([entry], {entry_id: chosen})

    @Slot()
    def retry(self) -> None:
        """Take up the files again in which something failed."""
        if not self._active and self.n_failed_files:
            self._begin(entry for entry in self._workspace.entries if entry.failures)

    def save(self, target: Path, kinds: tuple[str, ...]) -> None:
        """Write the results of all files into a folder, and analyze what isn't yet."""
        if self._active:
            return
        self._reset()
        self._active = True
        workspace = self._workspace
        plan = SavePlan(
            target=target,
            sources=tuple((entry.entry_id, entry.ref) for entry in workspace.entries),
            misses=workspace.misses,
            skipped=workspace.n_skipped,
            params=workspace.params,
            kinds=kinds,
        )
        self._begin_save = BeginSave(plan=plan)
        self.progressed.emit(self._progress())
        self._controller.submit(self._begin_save)

    @Slot()
    def toggle_pause(self) -> None:
        """Stop after the present frame, or go on."""
        if not self._active:
            return
        self._paused = not self._paused
        if self._paused:
            self._pace.pause()
        else:
            self._pace.go_on()
        held, self._held = self._held, None
        self.progressed.emit(self._progress())
        if held is not None:
            self._ask(*held)

    @Slot()
    def cancel(self) -> None:
        """Stop; what is done stays in the list, and in the results folder."""
        if self._active:
            self._stop(tables=True)

    def _stop(self, *, tables: bool) -> None:
        self._controller.revoke(Channel.FOLDER_RUN)
        place = self._current or self._held
        progress = self._progress(cancelled=True)
        saver = self._saver
        self._reset()
        entry = None if place is None else self._workspace.entry(place[0])
        if entry is not None:
            self._workspace.update_entry(entry.with_analyzing(False))
        if saver is not None and tables:
            self._controller.submit(EndSave(saver=saver, interrupted=True))
        self.ended.emit(progress)

    # ---------------------------------------------------------------------------- going on
    def _begin(
        self, entries: Iterable[FileEntry], chosen: Mapping[int, Sequence[int]] | None = None
    ) -> None:
        begin_save, saver, paused = self._begin_save, self._saver, self._paused
        self._reset()
        self._begin_save, self._saver, self._paused = begin_save, saver, paused
        self._active = True
        self._queue = RunQueue(self._workspace, entries, chosen=chosen, is_anew=saver is not None)
        self._pace.restart()
        self._go_on(None)

    def _progress(self, *, cancelled: bool = False) -> RunProgress:
        place = self._current or self._held
        entry = None if place is None else self._workspace.entry(place[0])
        done = self._done + self._queue.n_passed
        ahead = self._queue.n_ahead + int(place is not None)
        return RunProgress(
            done=done,
            total=done + ahead,
            abstained=self._abstained,
            failed=self._failed,
            cancelled=cancelled,
            paused=self._paused,
            label="" if entry is None else entry.ref.label,
            frame_number=0 if place is None else place[1],
            n_frames=1 if entry is None else entry.n_frames or 1,
            seconds_left=self._pace.seconds_left(ahead),
            saved_to=None if self._begin_save is None else self._begin_save.plan.target,
        )

    def _go_on(self, place: Place | None) -> None:
        """Ask for the frame that comes after another, or end the run."""
        following = self._queue.after(place)
        if following is not None:
            self._ask(*following)
            return
        self._current = None
        if self._saver is not None:
            self._controller.submit(EndSave(saver=self._saver, interrupted=False))
        else:
            self._end()

    def _end(self) -> None:
        progress = self._progress()
        self._reset()
        self.ended.emit(progress)

    def _ask(self, entry_id: int, number: int) -> None:
        entry = self._workspace.entry(entry_id)
        if entry is None:
            return
        if self._paused:
            self._current, self._held = None, (entry_id, number)
            self._workspace.update_entry(entry.with_analyzing(False))
            self.progressed.emit(self._progress())
            return
        self._current = (entry_id, number)
        self.progressed.emit(self._progress())
        self._workspace.update_entry(entry.with_analyzing(True))
        following = self._queue.next_file()
        self._controller.submit(
            RunFrame(
                entry_id=entry_id,
                ref=entry.ref,
                frame_number=number,
                params=self._workspace.params,
                saver=self._saver,
                then=None if following is None else following.ref,
            )
        )

    def _advance(self, entry_id: int, number: int) -> None:
        self._pace.step()
        if self._paused:
            self._pace.pause()
        self._go_on((entry_id, number))

    # ------------------------------------------------------------------ what the worker says
    def _on_done(self, request: Request, done: object) -> None:
        if isinstance(done, FrameSummary):
            self._take_frame(done)
        elif isinstance(request, BeginSave | NoteFailure | EndSave):
            self._take_save_step(request, done)

    def _on_failed(self, request: Request, error: UserError) -> None:
        if isinstance(request, RunFrame):
            self._note_failure(request, error)
        elif isinstance(request, BeginSave | NoteFailure | EndSave):
            self._give_up_saving(request, error)

    def _take_frame(self, summary: FrameSummary) -> None:
        if self._current != (summary.entry_id, summary.frame_number):
            return
        self._done += 1
        self._abstained += int(summary.abstained)
        self._advance(summary.entry_id, summary.frame_number)

    def _note_failure(self, request: RunFrame, error: UserError) -> None:
        if self._current != (request.entry_id, request.frame_number):
            return
        if isinstance(error, BrokenInstallationError) or error.code in WRITE_FAULTS:
            self._workspace.report(error)
            self._stop(tables=False)
            return
        self._done += 1
        self._failed += 1
        if self._saver is None:
            self._advance(request.entry_id, request.frame_number)
            return
        self._controller.submit(
            NoteFailure(
                saver=self._saver,
                entry_id=request.entry_id,
                ref=request.ref,
                frame_number=request.frame_number,
                error=error,
            )
        )

    def _take_save_step(self, request: BeginSave | NoteFailure | EndSave, done: object) -> None:
        from busi_desktop.app.results_saver import ResultsSaver  # loaded by the worker meanwhile

        if isinstance(request, BeginSave):
            if request is self._begin_save and isinstance(done, ResultsSaver):
                self._saver = done
                found = (self._workspace.entry(entry_id) for entry_id in done.entry_ids)
                self._begin(entry for entry in found if entry is not None)
        elif isinstance(request, NoteFailure):
            if self._current == (request.entry_id, request.frame_number):
                self._advance(request.entry_id, request.frame_number)
        elif request.saver is self._saver:
            self._end()

    def _give_up_saving(self, request: BeginSave | NoteFailure | EndSave, error: UserError) -> None:
        self._workspace.report(error)
        is_ours = request is self._begin_save or (
            isinstance(request, NoteFailure | EndSave) and request.saver is self._saver
        )
        if is_ours and self._active:
            self._stop(tables=False)
