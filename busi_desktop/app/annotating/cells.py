"""The superpixels of the frame shown, at three scales, for painting with."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.asking import Asking
from busi_desktop.app.requests import CutCells, Request
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.cells import CellMap
from busi_desktop.domain.frame import FrameId
from busi_desktop.domain.segmentation import SlicParams
from busi_desktop.errors import UserError

_COMPACTNESS = 20.0
"""Rounder cells than those that vote on a mask: a hand wants no frayed edges."""


class Scale(Enum):
    """Name the sizes of cells, the largest first; the value is their wanted number."""

    COARSE = 250
    MEDIUM = 600
    FINE = 1500

    @property
    def params(self) -> SlicParams:
        """Return the superpixels' settings."""
        return SlicParams(regions=self.value, compactness=_COMPACTNESS)

    def finer(self, steps: int) -> Scale:
        """Return a scale so many steps finer, or coarser if negative; the last ones are ends."""
        scales = list(Scale)
        place = scales.index(self) + steps
        return scales[min(max(place, 0), len(scales) - 1)]


class Cells(Asking):
    """Have cells computed on the worker's thread, and keep them while their frame is shown.

    `arrived` tells that a scale that was wanted is there, or that it failed.
    """

    arrived = Signal()

    def __init__(
        self, workspace: Workspace, controller: AnalysisController, parent: QObject
    ) -> None:
        super().__init__(workspace, controller, parent)
        self._frame_id: FrameId | None = None
        self._maps: dict[Scale, CellMap] = {}
        self._awaited: Scale | None = None
        workspace.frame_changed.connect(self._on_frame)

    @Slot(object)
    def _on_frame(self, _frame: object) -> None:
        """Expect nothing more: who turns to another frame and back revokes what was asked for."""
        self._awaited = None

    def known(self, scale: Scale) -> CellMap | None:
        """Return the cells of the frame shown, if they are there."""
        frame = self._workspace.frame
        if frame is None or frame.frame_id != self._frame_id:
            return None
        return self._maps.get(scale)

    def want(self, scale: Scale) -> None:
        """Have cells computed, unless they are there or on their way."""
        frame = self._workspace.frame
        if frame is None:
            return
        if frame.frame_id != self._frame_id:
            self._frame_id, self._awaited = frame.frame_id, None
            self._maps.clear()
        if scale not in self._maps and scale is not self._awaited:
            self._awaited = scale
            self._controller.submit(CutCells(frame=frame, params=scale.params))

    def _on_done(self, request: Request, result: object) -> None:
        if not isinstance(request, CutCells) or not isinstance(result, CellMap):
            return
        if request.frame.frame_id != self._frame_id:
            return
        scale = Scale(request.params.regions)
        self._maps[scale] = result
        if scale is self._awaited:
            self._awaited = None
        self.arrived.emit()

    def _on_failed(self, request: Request, _error: UserError) -> None:
        if isinstance(request, CutCells) and request.frame.frame_id == self._frame_id:
            self._awaited = None
            self.arrived.emit()
