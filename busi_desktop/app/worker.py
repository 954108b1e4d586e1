"""The worker: takes jobs from the mailbox on its own thread and tells what became of them."""

from __future__ import annotations

from functools import partial
import logging
import time

from PySide6.QtCore import QObject, QThread, Signal, Slot

from busi_desktop.app.mailbox import Mailbox
from busi_desktop.app.patience import STOP_TIMEOUT_MS
from busi_desktop.app.workbench import Workbench
from busi_desktop.errors import BugError, Cancelled

_log = logging.getLogger(__name__)


class Worker(QObject):
    """Drain the mailbox; lives on the worker thread and therefore has no parent."""

    published = Signal(object, object)
    finished = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, mailbox: Mailbox, workbench: Workbench) -> None:
        super().__init__()
        self._mailbox = mailbox
        self._workbench: Workbench | None = workbench

    @Slot()
    def drain(self) -> None:
        """Do all jobs that wait; what fails is reported and the next one is taken."""
        workbench = self._workbench
        while workbench is not None and (job := self._mailbox.take()) is not None:
            start = time.perf_counter()
            try:
                result = workbench.run(
                    job.request,
                    check=job.check,
                    publish=partial(self.published.emit, job),
                    rest=job.rest,
                )
            except Cancelled:
                self._mailbox.put_back(job)
            except Exception as exc:  # noqa: BLE001 - the worker's boundary; the window decides
                self.failed.emit(job, exc)
            else:
                elapsed_ms = (time.perf_counter() - start) * 1e3
                _log.debug("%s %d took %.1f ms", job.channel.name, job.job_id, elapsed_ms)
                self.finished.emit(job, result)

    @Slot()
    def finish(self) -> None:
        """Do what is left in the closed mailbox, and end the thread."""
        self.drain()
        QThread.currentThread().quit()

    @Slot()
    def release(self) -> None:
        """Free the network on the thread that made it."""
        self._workbench = None


class WorkerThread(QObject):
    """Own the thread and the worker on it, from start to stop."""

    wake = Signal()
    _ending = Signal()

    def __init__(self, mailbox: Mailbox, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName("analysis")
        self.worker: Worker | None = Worker(mailbox, workbench)
        if not self.worker.moveToThread(self._thread):
            msg = "the worker did not move to its thread"
            raise BugError(msg)
        self.wake.connect(self.worker.drain)
        self._ending.connect(self.worker.finish)
        self._thread.finished.connect(self.worker.release)
        self._thread.finished.connect(self.worker.deleteLater)
        self._thread.start()

    def stop(self) -> bool:
        """End the thread after its present step, and what its closed mailbox still holds.

        Return False if it doesn't end in time.
        """
        if self.worker is None:
            return True
        self.wake.disconnect(self.worker.drain)
        self._ending.emit()
        ended = self._thread.wait(STOP_TIMEOUT_MS)
        if ended:
            self.worker = None
        return ended
