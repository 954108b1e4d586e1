"""What all have in common who ask the worker for something of their own."""

from __future__ import annotations

from PySide6.QtCore import QObject

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.requests import Request
from busi_desktop.app.workspace import Workspace
from busi_desktop.errors import UserError


class Asking(QObject):
    """Hear of every answer of the worker; who derives from it picks out its own."""

    def __init__(
        self, workspace: Workspace, controller: AnalysisController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._controller = controller
        controller.done.connect(self._on_done)
        controller.failed.connect(self._on_failed)

    def _on_done(self, request: Request, result: object) -> None:
        """Take an answer, if it is to a request of one's own."""
        raise NotImplementedError

    def _on_failed(self, request: Request, error: UserError) -> None:
        """Take the reason why there is no answer, if the request was one's own."""
        raise NotImplementedError
