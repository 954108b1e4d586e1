"""Get windows, dialogs and panels ready before the reader opens the first of them."""

from __future__ import annotations

from collections.abc import Iterator
import gc
from importlib import import_module
from threading import Thread
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from busi_desktop.app.workspace import Workspace


LATER = (
    "busi_desktop.ui.assessment.page",
    "busi_desktop.ui.inspector.inspector",
    "busi_desktop.inference.refine",
    "busi_desktop.inference.along_map",
    "busi_desktop.measure.reshaping",
    "busi_desktop.measure.consensus",
    "busi_desktop.measure.following",
    "busi_desktop.ui.editing.how_far",
    "busi_desktop.ui.results.window",
    "busi_desktop.ui.exporting.dialog",
    "busi_desktop.ui.exporting.view_legend",
    "busi_desktop.ui.exporting.view_shot",
    "busi_desktop.ui.report.dialog",
    "busi_desktop.ui.model_dialog",
    "busi_desktop.ui.key_sheet",
    "busi_desktop.ui.keys_dialog",
    "busi_desktop.ui.settings_dialog",
    "busi_desktop.ui.tour",
    "busi_desktop.ui.manual",
    "busi_desktop.ui.results.plot_page",
    "busi_desktop.ui.inspector.experiment_window",
    "busi_desktop.ui.calibrating.dialog",
    "busi_desktop.export.record",
    "busi_desktop.export.table",
    "busi_desktop.pipeline.save",
    "busi_desktop.pipeline.reviewing.projects",
    "busi_desktop.ui.comparing.agreement_window",
    "busi_desktop.ui.comparing.report",
    "busi_desktop.app.agreement_tables",
    "busi_desktop.ui.worklist.dialogs",
    "busi_desktop.ui.worklist.new_dialog",
    "busi_desktop.ui.worklist.export_dialog",
    "busi_desktop.ui.cine.analyze_dialog",
    "busi_desktop.ui.unwritten_box",
    "busi_desktop.review.copying",
    "busi_desktop.app.ai_outlines",
)
"""Modules that are imported at first use, those used soonest first."""

_COLLECTING = gc.get_threshold()
_RARELY = 1000
_AFTER_MS = 1000
_AT_LATEST_MS = 30_000
"""Without an answer, too: a window in which nothing was analyzed shall not keep its garbage."""
_PAUSE_S = 0.05
_STEP_MS = 40


class WarmUp(QObject):
    """Import modules on a thread of its own once the first answer has been on the screen a while.

    Then `ahead` makes widgets: one step of it at a time, some milliseconds each, between which the
    reader's events have their turn.

    Nothing on the way to the first picture waits for them, and nothing afterwards: between two
    modules the thread rests, so that the window's gets the interpreter. Until all is loaded,
    Python's full collections of garbage are put off: each looks at the hundred thousands of objects
    that libraries make and keep, and the window stands still meanwhile for up to 80 ms.
    """

    def __init__(self, workspace: Workspace, parent: QObject, ahead: Iterator[None]) -> None:
        super().__init__(parent)
        self.is_done = False
        self._ahead = ahead
        self._thread = Thread(target=import_later, name="warm up", daemon=True)
        self._step_at = QTimer(self)
        self._step_at.setInterval(_STEP_MS)
        self._step_at.timeout.connect(self._step)
        gc.freeze()
        gc.enable()
        gc.set_threshold(*_COLLECTING[:2], _RARELY * _COLLECTING[2])
        self._begin_at = QTimer(self)
        self._begin_at.setSingleShot(True)
        self._begin_at.timeout.connect(self._begin)
        self._begin_at.start(_AT_LATEST_MS)
        self._workspace = workspace
        workspace.result_changed.connect(self._on_result)

    @Slot(object)
    def _on_result(self, result: object) -> None:
        if result is not None:
            self._workspace.result_changed.disconnect(self._on_result)
            if self._begin_at.isActive():
                self._begin_at.start(min(_AFTER_MS, self._begin_at.remainingTime()))

    @Slot()
    def _begin(self) -> None:
        self._thread.start()
        self._step_at.start()

    @Slot()
    def _step(self) -> None:
        if self._thread.is_alive():
            return
        try:
            next(self._ahead)
        except StopIteration:
            self._step_at.stop()
            self.is_done = True


def import_later() -> None:
    """Import all of `LATER`, and collect no garbage any more among what is there by then."""
    for name in LATER:
        import_module(name)
        time.sleep(_PAUSE_S)
    gc.freeze()
    gc.set_threshold(*_COLLECTING)
