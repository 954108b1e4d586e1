"""The controller: turns the reader's wishes into jobs, and what comes back into the workspace."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from busi_desktop.app.answers import FileSeen, FrameSummary, Glimpse, summarize
from busi_desktop.app.desk import JobDesk
from busi_desktop.app.entries import Selection
from busi_desktop.app.file_rows import FileRows
from busi_desktop.app.inbox import Inbox
from busi_desktop.app.mailbox import Job
from busi_desktop.app.requests import (
    BACKGROUND,
    Channel,
    Discover,
    EndSave,
    MakeThumbnail,
    Prepare,
    ReadAhead,
    ReadBeside,
    ReadFrame,
    Recut,
    Request,
    RunFrame,
    TryRecipe,
    WriteFile,
)
from busi_desktop.app.result_cache import ResultCache
from busi_desktop.app.troubles import as_trouble, subject_of
from busi_desktop.app.unwritten import Unwritten
from busi_desktop.app.workbench import Workbench
from busi_desktop.app.worker import WorkerThread
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.errors import BrokenInstallationError, UserError
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.io.discover import Discovery

_REPORTED = frozenset(Channel) - BACKGROUND - {Channel.WHAT_IF, Channel.BESIDE, Channel.IDENTITY}


class AnalysisController(QObject):
    """Submit jobs and show their results, the newest last and none of an older epoch."""

    crashed = Signal(object, object)
    saved = Signal(object)
    write_failed = Signal(object, object)
    inspecting_changed = Signal(object)
    done = Signal(object, object)
    """A request and its result; whoever asked picks out its own."""
    failed = Signal(object, object)
    """A request and its `UserError`."""
    answered = Signal(object)
    """The `AiAnswer` of each frame that was analyzed, shown or not."""

    def __init__(self, workspace: Workspace, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._desk = JobDesk(self._on_waiting)
        self._rows = FileRows(workspace)
        self._results = ResultCache()
        self._ahead: dict[Selection, Frame] = {}
        self._inbox = Inbox(self)
        self._untold: dict[int, Unwritten] = {}
        self._thread = WorkerThread(self._desk.mailbox, workbench, self)
        worker = self._thread.worker
        if worker is not None:
            worker.published.connect(self._hear_published)
            worker.finished.connect(self._hear_finished)
            worker.failed.connect(self._hear_failed)
        self._receivers: dict[type, Callable[[Job, object], None]] = {
            Discover: self._take_discovery,
            ReadFrame: self._take_result,
            ReadAhead: self._take_ahead,
            Recut: self._take_result,
            TryRecipe: self._take_steps,
            MakeThumbnail: self._take_file,
            RunFrame: self._take_summary,
            WriteFile: lambda _job, path: self.saved.emit(path),
        }

    # ------------------------------------------------------------------------------- intents
    def prepare(self) -> None:
        """Load libraries and model while nothing else is to be done."""
        self.submit(Prepare())

    def open_paths(self, paths: Sequence[str]) -> None:
        """Look for images under some paths and list them; the first one is shown."""
        if paths:
            self.submit(Discover(paths=tuple(paths)))

    def show(self, entry_id: int, frame_number: int = 0) -> None:
        """Turn to a frame: show it, and analyze it unless that is done."""
        entry = self._workspace.entry(entry_id)
        if entry is None:
            return
        self.leave()
        selection = Selection(entry_id=entry_id, frame_number=frame_number)
        known = self._results.get(selection)
        ahead = None if known is not None else self._ahead.get(selection)
        if ahead is not None:
            self._workspace.coming.emit(self._workspace.calibrated(ahead))
        self._workspace.select(selection)
        if known is not None:
            self._show_frame(known.frame)
            self._show_first(known)
            return
        if ahead is not None:
            self._show_frame(ahead)
        self._workspace.update_entry(entry.with_analyzing(True))
        self.submit(
            ReadFrame(
                entry_id=entry_id,
                ref=entry.ref,
                frame_number=frame_number,
                params=self._workspace.params,
                frame=ahead,
            )
        )

    def read_ahead(self, *entry_ids: int) -> None:
        """Read files' first frames while nothing else is to be done: the reader may turn to them.

        The likeliest stands first. What was read ahead before is kept as far as it is named here.
        """
        self.revoke(Channel.AHEAD)
        wanted = [Selection(entry_id=entry_id) for entry_id in entry_ids]
        self._ahead = {one: self._ahead[one] for one in wanted if one in self._ahead}
        for selection in wanted:
            entry = self._workspace.entry(selection.entry_id)
            if entry is None or selection in self._ahead or self._results.get(selection):
                continue
            self.submit(ReadAhead(entry_id=entry.entry_id, ref=entry.ref, frame_number=0))

    def _take_ahead(self, job: Job, frame: object) -> None:
        request = job.request
        if isinstance(request, ReadAhead) and isinstance(frame, Frame):
            selection = Selection(entry_id=request.entry_id, frame_number=request.frame_number)
            self._ahead[selection] = frame

    def known(self, selection: Selection) -> AnalysisResult | None:
        """Return a frame's analysis, if it is kept."""
        return self._results.get(selection)

    def forget_file(self, content_sha256: str) -> None:
        """Forget the results of all frames of a file: what they were measured with has changed."""
        self._results.drop_file(content_sha256)
        self._ahead = {}
        self._rows.forget_answers(content_sha256)

    def close_all(self) -> None:
        """Take all files from the list."""
        self.leave()
        self._desk.mailbox.revoke(Channel.AHEAD, Channel.THUMBNAIL, Channel.FOLDER_RUN)
        self._results.clear()
        self._ahead = {}
        self._workspace.clear()

    def set_params(self, params: SegmentationParams) -> None:
        """Cut the probability map anew; while the first analysis runs, its result is cut later."""
        self._workspace.set_params(params)
        if self._workspace.answer is not None:
            self.submit(Recut(result=self._workspace.answer, params=params))

    def try_recipe(self, recipe: PreprocessRecipe, *, is_preview: bool = False) -> None:
        """Run another recipe for inspection; the model's answer stays what it is."""
        frame, manifest = self._workspace.frame, self._workspace.manifest
        if frame is None:
            return
        result = self._workspace.answer
        if result is not None and manifest is not None and recipe.digest == manifest.recipe.digest:
            self._desk.drop(Channel.INSPECT)
            self._workspace.set_steps(result.steps, None)
            return
        known = self._workspace.steps
        self.submit(
            TryRecipe(
                frame=frame,
                recipe=recipe,
                known=known,
                is_preview=is_preview,
                whole_frame=self._workspace.gives_whole_frame,
            )
        )

    def write(self, target: Path, encode: Callable[[], bytes]) -> None:
        """Write a file; `encode` makes its bytes on the worker's thread."""
        self.submit(WriteFile(target=target, encode=encode))

    def stop(self) -> bool:
        """Take no more work and end the thread; return False if it hangs (code_style 3.5)."""
        self._desk.mailbox.close()
        self._inbox.close()
        ended = self._thread.stop()
        QCoreApplication.sendPostedEvents(self)  # what could not be written at the end
        return ended

    @property
    def unwritten(self) -> tuple[Unwritten, ...]:
        """Return the files that were not written and of which nobody was told."""
        return tuple(self._untold.values())

    # ---------------------------------------------------------------------------------- jobs
    def submit(self, request: Request) -> None:
        """Put a request into the worker's mailbox."""
        if self._desk.submit(request):
            self._thread.wake.emit()

    def leave(self) -> None:
        """Turn away from the frame shown: nothing about it is wanted any more."""
        if self._workspace.selection is not None:
            self._rows.settle(self._workspace.selection.entry_id)
        self._desk.turn_page()

    def _on_waiting(self, channel: Channel, waiting: bool) -> None:
        if channel is Channel.ANALYZE:
            self._workspace.set_busy(waiting)
        elif channel is Channel.INSPECT:
            self.inspecting_changed.emit(waiting)

    def revoke(self, channel: Channel) -> None:
        """Withdraw what waits or runs in a channel."""
        self._desk.mailbox.revoke(channel)

    # ------------------------------------------------------------------- what the worker says
    @Slot(object, object)
    def _hear_published(self, job: Job, part: object) -> None:
        self._inbox.take(partial(self._on_published, job, part))

    @Slot(object, object)
    def _hear_finished(self, job: Job, result: object) -> None:
        self._inbox.take(partial(self._on_finished, job, result))

    @Slot(object, object)
    def _hear_failed(self, job: Job, error: Exception) -> None:
        self._note_unwritten(job, error)
        self._inbox.take(partial(self._on_failed, job, error))

    def _note_unwritten(self, job: Job, error: Exception) -> None:
        request = job.request
        told = error if isinstance(error, UserError) else as_trouble(error)
        if isinstance(request, WriteFile):
            left = Unwritten(target=request.target, error=told, encode=request.encode)
            self._untold[job.job_id] = left
        elif isinstance(request, EndSave):
            self._untold[job.job_id] = Unwritten(target=request.saver.target, error=told)

    def _on_published(self, job: Job, part: object) -> None:
        if isinstance(part, FileSeen):
            self._take_file(job, part)
        elif isinstance(part, ModelManifest):
            self._workspace.set_manifest(part)
            if self._workspace.params is None:
                self._workspace.set_params(part.segmentation)
        elif isinstance(part, AnalysisResult) and self._desk.is_newer(job):
            self._workspace.set_result(part)  # a draft
        elif isinstance(part, Glimpse) and self._desk.is_newer(job):
            self._workspace.glimpsed.emit(part.picture)
        elif isinstance(part, Frame) and self._desk.is_newer(job):
            self._show_frame(part)

    def _show_frame(self, frame: Frame) -> None:
        """Show a frame unless it is there: the cine's reader may have been faster."""
        shown = self._workspace.frame
        if shown is None or shown.frame_id != frame.frame_id:
            self._workspace.set_frame(frame)

    def _on_finished(self, job: Job, result: object) -> None:
        self._desk.end_wait(job)
        receive = self._receivers.get(type(job.request))
        if receive is not None:
            receive(job, result)
        self.done.emit(job.request, result)

    def _on_failed(self, job: Job, error: Exception) -> None:
        self._untold.pop(job.job_id, None)
        if isinstance(error, UserError):
            trouble = error
            if self._is_for_banner(job, error):
                self._workspace.report(trouble, subject=subject_of(job.request, error))
        else:
            trouble = as_trouble(error)
            self.crashed.emit(job, error)
        request = job.request
        if isinstance(request, ReadFrame | ReadBeside | MakeThumbnail | RunFrame):
            self._rows.note_failure(request, trouble)
        if isinstance(request, WriteFile):
            self.write_failed.emit(request.target, trouble)
        self.failed.emit(request, trouble)
        self._desk.end_wait(job)

    def _is_for_banner(self, job: Job, error: UserError) -> bool:
        """Tell whether a fault needs the banner: the viewer tells of an unreadable file itself."""
        if job.channel not in _REPORTED or not self._desk.is_current(job):
            return False
        is_file = isinstance(job.request, ReadFrame) and self._workspace.frame is None
        return not is_file or isinstance(error, BrokenInstallationError)

    def _take_discovery(self, job: Job, found: object) -> None:
        if not isinstance(found, Discovery):
            return
        paths = job.request.paths if isinstance(job.request, Discover) else ()
        rows = self._rows.add_found(found, asked=Path(paths[0]).name if len(paths) == 1 else "")
        if rows:
            self.show(rows[0].entry_id)  # before thumbnails: the worker takes what it finds
            self.read_ahead(*(row.entry_id for row in rows[1:2]))
        for entry in rows:
            if entry.thumbnail is None:
                self.submit(MakeThumbnail(entry_id=entry.entry_id, ref=entry.ref))

    def _take_file(self, _job: Job, seen: object) -> None:
        if isinstance(seen, FileSeen):
            self._rows.note_file(seen)

    def _take_result(self, job: Job, result: object) -> None:
        if not isinstance(result, AnalysisResult):
            return
        request = job.request
        if isinstance(request, ReadFrame):
            self._results.keep(
                Selection(entry_id=request.entry_id, frame_number=request.frame_number), result
            )
            self._note(summarize(request.entry_id, request.frame_number, result))
        if not self._desk.is_newer(job):
            return
        self._desk.note_shown(job)
        if isinstance(request, ReadFrame):
            self._show_first(result)
        else:
            selection = self._workspace.selection
            if selection is not None:
                self._results.keep(selection, result)
                if not self._workspace.busy:  # the hand rests: rows don't follow each picture
                    place = selection.entry_id, selection.frame_number
                    self._rows.note_answer(summarize(*place, result))
            self._workspace.set_result(result)
            if isinstance(request, Recut) and request.result.region.box != result.region.box:
                self._workspace.set_steps(result.steps, None)

    def _show_first(self, result: AnalysisResult) -> None:
        """Show a frame's analysis, and cut it again if a control or the scale changed meanwhile."""
        self._workspace.set_result(result)
        self._workspace.set_steps(result.steps, None)
        params = self._workspace.params or result.mask.params
        frame = self._workspace.calibrated(result.frame)
        if result.mask.params != params or frame is not result.frame:
            self.submit(Recut(result=replace(result, frame=frame), params=params))

    def _take_steps(self, job: Job, steps: object) -> None:
        request = job.request
        if not isinstance(request, TryRecipe) or not isinstance(steps, tuple):
            return
        if self._desk.is_newer(job):
            self._desk.note_shown(job)
            self._workspace.set_steps(steps, request.recipe)

    def _take_summary(self, _job: Job, summary: object) -> None:
        if isinstance(summary, FrameSummary):
            self._note(summary)

    def _note(self, summary: FrameSummary) -> None:
        self._rows.note_answer(summary)
        if summary.answer is not None:
            self.answered.emit(summary.answer)
