"""Analyze every frame of every file in the list, one after the other, while the window lives."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.requests import Channel, FrameSummary, RunFrame
from busi_desktop.app.workspace import Workspace
from busi_desktop.errors import BrokenInstallationError, UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class RunProgress:
    """Count frames; `total` grows as files with several frames are opened."""

    done: int
    total: int
    abstained: int
    failed: int
    cancelled: bool = False


class FolderRun(QObject):
    """Keep one background frame in the mailbox until all are done; the reader's wishes go first."""

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(
        self, workspace: Workspace, controller: AnalysisController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._controller = controller
        self._files: deque[int] = deque()
        self._current: tuple[int, int] | None = None
        self._done = self._abstained = self._failed = self._later_frames = 0
        controller.run_frame_done.connect(self._on_done)
        controller.run_frame_failed.connect(self._on_failed)
        workspace.entries_cleared.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Tell whether a run is under way."""
        return self._current is not None

    @Slot()
    def start(self) -> None:
        """Begin with the files as they stand; frames that have an answer are not asked again."""
        if self.running:
            return
        self._files = deque(entry.entry_id for entry in self._workspace.entries)
        self._done = self._abstained = self._failed = self._later_frames = 0
        self._next_file()

    @Slot()
    def cancel(self) -> None:
        """Stop; what is done stays in the list."""
        if self._current is None:
            return
        entry_id = self._current[0]
        self._files.clear()
        self._later_frames = 0
        self._current = None
        self._controller.revoke(Channel.FOLDER_RUN)
        entry = self._workspace.entry(entry_id)
        if entry is not None:
            self._workspace.update_entry(entry.with_analyzing(False))
        self.ended.emit(self._progress(cancelled=True))

    def _progress(self, *, cancelled: bool = False) -> RunProgress:
        waiting = len(self._files) + self._later_frames + int(self._current is not None)
        return RunProgress(
            done=self._done,
            total=self._done + waiting,
            abstained=self._abstained,
            failed=self._failed,
            cancelled=cancelled,
        )

    def _next_file(self) -> None:
        while self._files:
            entry_id = self._files.popleft()
            if self._go_to(entry_id, 0):
                return
        self._current = None
        self.ended.emit(self._progress())

    def _go_to(self, entry_id: int, first: int) -> bool:
        """Ask for the file's next frame without an answer; return False if there is none."""
        entry = self._workspace.entry(entry_id)
        if entry is None:
            return False
        n_frames = entry.n_frames or 1
        answered = {summary.frame_number for summary in entry.summaries}
        for number in range(first, n_frames):
            self._later_frames = n_frames - number - 1
            if number not in answered:
                self._current = (entry_id, number)
                self.progressed.emit(self._progress())
                self._workspace.update_entry(entry.with_analyzing(True))
                self._controller.submit(
                    RunFrame(
                        entry_id=entry_id,
                        ref=entry.ref,
                        frame_number=number,
                        params=self._workspace.params,
                    )
                )
                return True
            self._done += 1
        return False

    @Slot(object)
    def _on_done(self, summary: FrameSummary) -> None:
        if self._current != (summary.entry_id, summary.frame_number):
            return
        self._done += 1
        self._abstained += int(summary.label is None)
        if not self._go_to(summary.entry_id, summary.frame_number + 1):
            self._next_file()

    @Slot(object, object)
    def _on_failed(self, request: RunFrame, error: UserError) -> None:
        if self._current != (request.entry_id, request.frame_number):
            return
        if isinstance(error, BrokenInstallationError):
            self._workspace.report(error)
            self.cancel()
            return
        self._done += 1
        self._failed += 1
        self._later_frames = 0
        self._next_file()
