"""The thread that reads frames ahead of the player: adr/0008 has why there is one."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from busi_desktop.app.patience import STOP_TIMEOUT_MS
from busi_desktop.errors import BugError
from busi_desktop.io.discover import SourceRef

if TYPE_CHECKING:  # bring NumPy's friends: not on the start path
    from busi_desktop.io.decoder.client import Decoder
    from busi_desktop.io.load import ImageSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """Name a frame of a file that is to be read."""

    entry_id: int
    ref: SourceRef
    number: int


class WantList:
    """Hold what is still to be read, the most urgent first; any thread may call it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wants: deque[Want] = deque()
        self._reading: Want | None = None
        self._awake = False

    def put(self, wants: Sequence[Want]) -> bool:
        """Replace what waits; return True if the reader must be woken."""
        with self._lock:
            self._wants = deque(want for want in wants if want != self._reading)
            wake = bool(self._wants) and not self._awake
            self._awake = self._awake or wake
            return wake

    def take(self) -> Want | None:
        """Return what is read next, or None: then the reader sleeps until it is woken."""
        with self._lock:
            self._reading = self._wants.popleft() if self._wants else None
            self._awake = self._reading is not None
            return self._reading


class _Reader(QObject):
    """Read what is wanted; lives on its thread and therefore has no parent.

    It has a decoding process of its own: in the one that all others share it would wait while
    another file is opened, and the cine would be pushed out by files that thumbnails are made of.
    """

    read = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, wants: WantList) -> None:
        super().__init__()
        self._wants = wants
        self._decoder: Decoder | None = None
        self._held: tuple[int, ImageSource] | None = None

    @Slot()
    def drain(self) -> None:
        """Read all that is wanted; what can't be read is told, and the next one is taken."""
        while (want := self._wants.take()) is not None:
            try:
                frame = self._source(want).read_frame(want.number)
            except Exception as exc:  # noqa: BLE001 - the thread's boundary; the window decides
                self.failed.emit(want, exc)
            else:
                self.read.emit(want, frame)

    @Slot()
    def release(self) -> None:
        """Let go of the file that was read last, and of the process that holds it."""
        self._held = None
        if self._decoder is not None:
            self._decoder.close()
            self._decoder = None

    def _source(self, want: Want) -> ImageSource:
        from busi_desktop.io.decoder.client import Decoder
        from busi_desktop.io.load import open_source

        if self._held is None or self._held[0] != want.entry_id:
            self._held = None
            self._decoder = self._decoder or Decoder()
            self._held = (want.entry_id, open_source(want.ref, decoder=self._decoder))
        return self._held[1]


class ReaderThread(QObject):
    """Own the thread and the reader on it. `read` carries a `Want` and its `Frame`."""

    read = Signal(object, object)
    failed = Signal(object, object)
    _wake = Signal()
    _let_go = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wants = WantList()
        self._thread = QThread(self)
        self._thread.setObjectName("frames")
        self._reader: _Reader | None = _Reader(self._wants)
        if not self._reader.moveToThread(self._thread):
            msg = "the reader did not move to its thread"
            raise BugError(msg)
        self._wake.connect(self._reader.drain)
        self._let_go.connect(self._reader.release)
        self._reader.read.connect(self.read)
        self._reader.failed.connect(self.failed)
        self._thread.finished.connect(self._reader.release)
        self._thread.finished.connect(self._reader.deleteLater)

    def want(self, wants: Sequence[Want]) -> None:
        """Read these frames, and none that were wanted before and are not among them."""
        if self._reader is None or not self._wants.put(wants):
            return
        if not self._thread.isRunning():  # the first cine of a session starts it
            self._thread.start()
        self._wake.emit()

    def forget(self) -> None:
        """Read nothing more, and let go of the file with the process that holds it."""
        self._wants.put(())
        self._let_go.emit()

    def stop(self) -> bool:
        """End the thread after its present frame; return False if it doesn't end in time."""
        self._wants.put(())
        self._thread.quit()
        ended = self._thread.wait(STOP_TIMEOUT_MS)
        if ended:
            self._reader = None
        return ended
