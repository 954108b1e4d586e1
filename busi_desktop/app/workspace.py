"""The frozen objects on the screen: replaced whole, never edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from busi_desktop.app.answers import FrameSummary
from busi_desktop.app.entries import FileEntry, Selection, Trouble
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.journal import subject_of
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.domain.step import StepResult
from busi_desktop.errors import UserError
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.io.discover import SourceRef


class Workspace(QObject):
    """Hold what is open and tell who shows it; only controllers call the setters.

    Signals carry the new object, or None where there is none. What may not be shown before the
    reader's own opinion is kept back here (`busi_desktop.app.blindness`): `result` and the
    summaries of `entries` are what panels may show; `answer` is for controllers alone.
    `coming` carries a frame that is there already, before all that belongs to the old one goes.
    `calibrated` returns a frame under the reader's own calibration of it.
    """

    entries_added = Signal(object)
    entries_cleared = Signal()
    entry_changed = Signal(object)
    selection_changed = Signal(object)
    frame_changed = Signal(object)
    coming = Signal(object)
    glimpsed = Signal(object)
    result_changed = Signal(object)
    params_changed = Signal(object)
    steps_changed = Signal(object)
    manifest_changed = Signal(object)
    busy_changed = Signal(object)
    moving_changed = Signal(object)
    troubled = Signal(object)
    trouble_ended = Signal(object)
    gate_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[int, FileEntry] = {}
        self._next_id = 0
        self.misses: tuple[tuple[str, UserError], ...] = ()
        self.n_skipped = 0
        self._summaries: dict[tuple[int, int], FrameSummary] = {}
        self._may_show: Callable[[str], bool] = _always
        self.calibrated: Callable[[Frame], Frame] = _as_it_is
        self.selection: Selection | None = None
        self.frame: Frame | None = None
        self.answer: AnalysisResult | None = None
        self.result: AnalysisResult | None = None
        self.steps: tuple[StepResult, ...] = ()
        self.tried_recipe: PreprocessRecipe | None = None
        self.params: SegmentationParams | None = None
        self.manifest: ModelManifest | None = None
        self.busy = False
        self.is_moving = False

    @property
    def entries(self) -> tuple[FileEntry, ...]:
        """Return all files in the order of the list."""
        return tuple(self._entries.values())

    @property
    def stale(self) -> bool:
        """Tell whether the shown numbers are not final, or not of this frame, scale and mask."""
        result = self.result
        if result is None or result.is_draft or result.mask.params != self.params:
            return True
        return self.frame is not None and result.frame.geometry != self.frame.geometry

    @property
    def gives_whole_frame(self) -> bool:
        """Tell whether the model was, or will be, given all of the frame by the reader's wish."""
        if self.answer is not None:
            return self.answer.mask.params.whole_frame
        return self.params is not None and self.params.whole_frame

    def entry(self, entry_id: int) -> FileEntry | None:
        """Return a file, or None if the list was cleared since."""
        return self._entries.get(entry_id)

    def add_entries(self, refs: Sequence[SourceRef]) -> tuple[FileEntry, ...]:
        """Append files to the list; one that is there already keeps its row.

        Returns
        -------
        tuple of FileEntry
            The rows of `refs`, old and new.
        """
        known = {(entry.ref.path, entry.ref.member): entry for entry in self._entries.values()}
        rows, new = [], []
        for ref in refs:
            key = (ref.path, ref.member)
            entry = known.get(key)
            if entry is None:
                entry = FileEntry(entry_id=self._next_id, ref=ref)
                self._next_id += 1
                known[key] = self._entries[entry.entry_id] = entry
                new.append(entry)
            rows.append(entry)
        if new:
            self.entries_added.emit(tuple(new))
        return tuple(rows)

    def note_misses(self, misses: Sequence[tuple[str, UserError]], n_skipped: int) -> None:
        """Remember what was found and could not be used, and how many files are no images."""
        self.misses += tuple(misses)
        self.n_skipped += n_skipped

    def clear(self) -> None:
        """Close all files."""
        self._entries.clear()
        self._summaries.clear()
        self.misses, self.n_skipped = (), 0
        self.entries_cleared.emit()
        self.select(None)

    def update_entry(self, entry: FileEntry) -> None:
        """Replace a row, unless it is gone."""
        if entry.entry_id in self._entries:
            shown = self._showable(entry)
            self._entries[entry.entry_id] = shown
            self.entry_changed.emit(shown)

    def select(self, selection: Selection | None) -> None:
        """Turn to another frame: what belonged to the old one leaves the screen."""
        self.selection = selection
        self.set_result(None)
        self.set_steps((), None)
        self.set_frame(None)
        self.selection_changed.emit(selection)

    def pass_to(self, selection: Selection, frame: Frame) -> None:
        """Show a frame in passing: no analysis of it is on its way, and none of another stays."""
        if self.answer is not None:
            self.set_result(None)
        if self.steps:
            self.set_steps((), None)
        self.selection = selection
        self.set_frame(frame)
        self.selection_changed.emit(selection)

    def set_moving(self, moving: bool) -> None:
        """Say whether frames pass by, played or dragged through."""
        if moving != self.is_moving:
            self.is_moving = moving
            self.moving_changed.emit(moving)

    def set_frame(self, frame: Frame | None) -> None:
        """Show a frame, under the reader's own calibration of it if there is one."""
        self.frame = None if frame is None else self.calibrated(frame)
        self.frame_changed.emit(self.frame)

    def set_result(self, result: AnalysisResult | None) -> None:
        """Show an analysis."""
        self.answer = result
        self.result = self._showable_result()
        self.result_changed.emit(self.result)

    def set_steps(self, steps: tuple[StepResult, ...], tried: PreprocessRecipe | None) -> None:
        """Offer steps for inspection; `tried` is None if they are what the model saw."""
        self.steps, self.tried_recipe = steps, tried
        self.steps_changed.emit(steps)

    def set_params(self, params: SegmentationParams) -> None:
        """Take over the reader's segmentation parameters."""
        self.params = params
        self.params_changed.emit(params)

    def set_manifest(self, manifest: ModelManifest) -> None:
        """Take over what the model says of itself."""
        self.manifest = manifest
        self.manifest_changed.emit(manifest)

    def set_busy(self, busy: bool) -> None:
        """Say whether a result for the shown frame is on its way."""
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)

    # --------------------------------------------------------------------------- reading first
    def gate_by(self, may_show: Callable[[str], bool]) -> None:
        """Ask from now on, by a frame's name in the journal, whether its answer may be shown."""
        self._may_show = may_show
        self.look_again()

    def look_again(self) -> None:
        """Show what may be shown now, and hide what may no longer be."""
        for entry in self.entries:
            if _hidden_frames(entry) != _hidden_frames(self._showable(entry)):
                self.update_entry(entry)
        if self.result is not self._showable_result():
            self.set_result(self.answer)
        self.gate_changed.emit()

    def may_show_ai(self, result: AnalysisResult) -> bool:
        """Tell whether a result may be shown; for those who got it elsewhere than here."""
        return self._may_show(subject_of(result.frame.frame_id))

    def _showable(self, entry: FileEntry) -> FileEntry:
        """Return a row with as much of its summaries as may be shown."""
        shown = []
        for summary in entry.summaries:
            key = (summary.entry_id, summary.frame_number)
            if not summary.is_hidden:
                self._summaries[key] = summary
            known = self._summaries[key]
            shown.append(known if self._may_show(known.subject) else known.hidden())
        return replace(entry, summaries=tuple(shown))

    def _showable_result(self) -> AnalysisResult | None:
        return self.answer if self.answer is not None and self.may_show_ai(self.answer) else None

    def report(self, error: UserError, *, subject: str = "") -> None:
        """Show a fault of the outside world in the window; `subject` is the file's label."""
        self.troubled.emit(Trouble(subject=subject, error=error))

    def withdraw(self, error: UserError) -> None:
        """Say that a fault that was reported is over."""
        self.trouble_ended.emit(error)


def _hidden_frames(entry: FileEntry) -> tuple[int, ...]:
    return tuple(summary.frame_number for summary in entry.summaries if summary.is_hidden)


def _always(_subject: str) -> bool:
    return True


def _as_it_is(frame: Frame) -> Frame:
    return frame
