"""The frozen objects on the screen: replaced whole, never edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from busi_desktop.app.entries import FileEntry, Selection, Trouble
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.domain.step import StepResult
from busi_desktop.errors import UserError
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.io.discover import SourceRef


class Workspace(QObject):
    """Hold what is open and tell who shows it; only controllers call the setters.

    Signals carry the new object, or None where there is none.
    """

    entries_added = Signal(object)
    entries_cleared = Signal()
    entry_changed = Signal(object)
    selection_changed = Signal(object)
    frame_changed = Signal(object)
    result_changed = Signal(object)
    params_changed = Signal(object)
    steps_changed = Signal(object)
    manifest_changed = Signal(object)
    busy_changed = Signal(object)
    troubled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[int, FileEntry] = {}
        self._next_id = 0
        self.selection: Selection | None = None
        self.frame: Frame | None = None
        self.result: AnalysisResult | None = None
        self.steps: tuple[StepResult, ...] = ()
        self.tried_recipe: PreprocessRecipe | None = None
        self.params: SegmentationParams | None = None
        self.manifest: ModelManifest | None = None
        self.busy = False

    @property
    def entries(self) -> tuple[FileEntry, ...]:
        """Return all files in the order of the list."""
        return tuple(self._entries.values())

    @property
    def stale(self) -> bool:
        """Tell whether the shown numbers do not belong to the chosen frame and parameters."""
        return self.result is None or self.result.mask.params != self.params

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

    def clear(self) -> None:
        """Close all files."""
        self._entries.clear()
        self.entries_cleared.emit()
        self.select(None)

    def update_entry(self, entry: FileEntry) -> None:
        """Replace a row, unless it is gone."""
        if entry.entry_id in self._entries:
            self._entries[entry.entry_id] = entry
            self.entry_changed.emit(entry)

    def select(self, selection: Selection | None) -> None:
        """Turn to another frame: what belonged to the old one leaves the screen."""
        self.selection = selection
        self.set_result(None)
        self.set_steps((), None)
        self.set_frame(None)
        self.selection_changed.emit(selection)

    def set_frame(self, frame: Frame | None) -> None:
        """Show a frame."""
        self.frame = frame
        self.frame_changed.emit(frame)

    def set_result(self, result: AnalysisResult | None) -> None:
        """Show an analysis."""
        self.result = result
        self.result_changed.emit(result)

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

    def report(self, error: UserError, *, subject: str = "") -> None:
        """Show a fault of the outside world in the window; `subject` is the file's label."""
        self.troubled.emit(Trouble(subject=subject, error=error))
