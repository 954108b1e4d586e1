"""Work of minutes on a thread of its own, with progress and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
import threading
import time

from PySide6.QtCore import QObject, QThread, Signal, Slot

from busi_desktop.app.patience import STOP_TIMEOUT_MS
from busi_desktop.errors import BugError, Cancelled, UserError

Progress = Callable[[int, int], None]
Check = Callable[[], None]
Work = Callable[[Progress, Check], object]

_TELL_S = 0.05


class _Hand(QObject):
    """Do the work; lives on the job's thread and therefore has no parent."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stopped = threading.Event()
        self._told = 0.0

    @Slot(object)
    def do(self, work: Work) -> None:
        """Work, and say how it ended."""
        try:
            self.finished.emit(work(self._tell, self._check))
        except Cancelled:
            self.cancelled.emit()
        except UserError as error:
            self.failed.emit(error)
        except Exception:  # a mistake of ours: the crash reporter gets it, and nobody waits on
            self.cancelled.emit()
            raise

    def _tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or now - self._told > _TELL_S:  # not a signal for each of 100,000 files
            self._told = now
            self.progressed.emit(done, total)

    def _check(self) -> None:
        if self.stopped.is_set():
            raise Cancelled


class LongJob(QObject):
    """Do one piece of work at a time; exactly one of `finished`, `failed`, `cancelled` follows it.

    They carry what the work returned, its `UserError`, and nothing; `progressed` carries how much
    is done, and of how much.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _given = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_running = False
        self._thread = QThread(self)
        self._thread.setObjectName("long_job")
        self._hand: _Hand | None = None

    def begin(self, work: Work) -> None:
        """Start some work.

        Parameters
        ----------
        work
            Called on the job's thread with a function for its progress and one that raises
            `Cancelled` when it shall stop.

        Raises
        ------
        BugError
            If some other work is going on.
        """
        if self.is_running:
            msg = "a long job is running"
            raise BugError(msg)
        hand = self._hand or self._make_hand()
        hand.stopped.clear()
        self.is_running = True
        self._given.emit(work)

    def cancel(self) -> None:
        """Ask the work to stop."""
        if self._hand is not None and self.is_running:
            self._hand.stopped.set()

    def stop(self) -> bool:
        """Stop the work and end the thread; return False if it hangs."""
        self.cancel()
        self._thread.quit()
        return self._thread.wait(STOP_TIMEOUT_MS)

    def _make_hand(self) -> _Hand:
        hand = self._hand = _Hand()
        if not hand.moveToThread(self._thread):
            msg = "the long job's hand did not move to its thread"
            raise BugError(msg)
        self._thread.finished.connect(hand.deleteLater)
        self._given.connect(hand.do)
        hand.progressed.connect(self.progressed)
        hand.finished.connect(self._on_finished)
        hand.failed.connect(self._on_failed)
        hand.cancelled.connect(self._on_cancelled)
        self._thread.start()
        return hand

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        self.is_running = False
        self.finished.emit(result)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self.is_running = False
        self.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self.is_running = False
        self.cancelled.emit()
