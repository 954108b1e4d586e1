"""What the second view shows: another frame than the one that is read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.asking import Asking
from busi_desktop.app.entries import Beside, Selection
from busi_desktop.app.requests import Channel, ReadBeside, RecutBeside, Request
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.errors import UserError


class BesideController(Asking):
    """Read the second view's frame on the worker, and follow its analysis where one is known.

    `changed` carries a `Beside`, or None where nothing is chosen.
    """

    changed = Signal(object)

    def __init__(
        self, workspace: Workspace, controller: AnalysisController, parent: QObject
    ) -> None:
        super().__init__(workspace, controller, parent)
        self._beside: Beside | None = None
        workspace.result_changed.connect(self._on_result)
        workspace.entries_cleared.connect(self.clear)
        workspace.gate_changed.connect(self._tell)

    @property
    def beside(self) -> Beside | None:
        """Return what is shown: no answer that the reader must not see yet."""
        beside = self._beside
        if beside is None or beside.result is None or self._workspace.may_show_ai(beside.result):
            return beside
        return replace(beside, result=None)

    def show(self, selection: Selection) -> None:
        """Turn to a frame."""
        entry = self._workspace.entry(selection.entry_id)
        if entry is None:
            return
        self._controller.revoke(Channel.BESIDE)
        known = self._controller.known(selection)
        if known is not None:
            self._set(Beside(selection=selection, frame=known.frame, result=known))
            self.recut()
            return
        self._set(Beside(selection=selection))
        self._controller.submit(
            ReadBeside(
                entry_id=selection.entry_id, ref=entry.ref, frame_number=selection.frame_number
            )
        )

    @Slot(object)
    def read_again(self, content_sha256: str) -> None:
        """Read the frame shown anew if it is of this file: its calibration has changed."""
        beside = self._beside
        if beside is None or beside.frame is None:
            return
        if beside.frame.frame_id.content_sha256 == content_sha256:
            self.show(beside.selection)

    def recut(self) -> None:
        """Cut the result shown as the reader's parameters now say."""
        result = None if self._beside is None else self._beside.result
        params = self._workspace.params
        if result is not None and params is not None and result.mask.params != params:
            self._controller.revoke(Channel.BESIDE)
            self._controller.submit(RecutBeside(result=result, params=params))

    @Slot()
    def clear(self) -> None:
        """Show nothing."""
        self._controller.revoke(Channel.BESIDE)
        self._set(None)

    def _set(self, beside: Beside | None) -> None:
        self._beside = beside
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.beside)

    def _on_done(self, request: Request, seen: object) -> None:
        beside = self._beside
        if beside is None:
            return
        if isinstance(request, RecutBeside) and isinstance(seen, AnalysisResult):
            if request.result is beside.result:
                self._set(Beside(selection=beside.selection, frame=seen.frame, result=seen))
        elif (
            isinstance(request, ReadBeside)
            and isinstance(seen, Frame)
            and _selection_of(request) == beside.selection
        ):
            self._set(Beside(selection=beside.selection, frame=seen))

    def _on_failed(self, request: Request, error: UserError) -> None:
        beside = self._beside
        if beside is None or not isinstance(request, ReadBeside):
            return
        if _selection_of(request) == beside.selection:
            self._set(Beside(selection=beside.selection, error=error))

    @Slot(object)
    def _on_result(self, result: AnalysisResult | None) -> None:
        beside = self._beside
        if beside is None or result is None or self._workspace.selection != beside.selection:
            return
        self._set(Beside(selection=beside.selection, frame=result.frame, result=result))


def _selection_of(request: ReadBeside) -> Selection:
    return Selection(entry_id=request.entry_id, frame_number=request.frame_number)
