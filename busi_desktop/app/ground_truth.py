"""The ground truth of the frame that is shown, where a mask lies beside its file."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.asking import Asking
from busi_desktop.app.requests import ReadTruth, Request
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.ground_truth import GroundTruth
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.errors import UserError
from busi_desktop.measure.overlap import dice


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ShownTruth:
    """Hold what may be shown of the ground truth.

    Attributes
    ----------
    names
        The files beside the image; none is no ground truth.
    truth
        None while it is read, if it can't be read, or while the frame has no answer on the screen.
    error
        Why it can't be used, or None.
    dice
        Agreement with the mask shown; None if there is none, or if both are empty.
    """

    names: tuple[str, ...] = ()
    truth: GroundTruth | None = None
    error: UserError | None = None
    dice: float | None = None


class GroundTruthDesk(Asking):
    """Read masks on the worker, and compare them with each mask that is shown.

    `changed` carries a `ShownTruth`. It holds no mask before the frame's own answer is shown: who
    reads first sees neither.
    """

    changed = Signal(object)

    def __init__(
        self, workspace: Workspace, controller: AnalysisController, parent: QObject
    ) -> None:
        super().__init__(workspace, controller, parent)
        self._known = ShownTruth()
        self._wanted: ReadTruth | None = None
        workspace.frame_changed.connect(self._on_frame)
        workspace.result_changed.connect(self._on_result)

    @property
    def shown(self) -> ShownTruth:
        """Return what may be shown now."""
        result = self._workspace.result
        if self._known.truth is None:
            return self._known
        if result is None:
            return replace(self._known, truth=None)
        return replace(self._known, dice=dice(self._known.truth.mask, result.mask.mask))

    @Slot(object)
    def _on_frame(self, frame: Frame | None) -> None:
        selection = self._workspace.selection
        entry = None if selection is None else self._workspace.entry(selection.entry_id)
        self._wanted = None
        self._known = ShownTruth()
        # Masks belong to files of one frame.
        if frame is not None and entry is not None and frame.source.n_frames == 1:
            self._known = ShownTruth(names=entry.ref.masks)
            if entry.ref.masks:
                self._wanted = ReadTruth(ref=entry.ref, shape=frame.geometry.shape)
                self._controller.submit(self._wanted)
        self.changed.emit(self.shown)

    @Slot(object)
    def _on_result(self, _result: AnalysisResult | None) -> None:
        if self._known.truth is not None:
            self.changed.emit(self.shown)

    def _on_done(self, request: Request, truth: object) -> None:
        if request is self._wanted and isinstance(truth, GroundTruth):
            self._known = replace(self._known, truth=truth)
            self.changed.emit(self.shown)

    def _on_failed(self, request: Request, error: UserError) -> None:
        if request is self._wanted:
            self._known = replace(self._known, error=error)
            self.changed.emit(self.shown)
