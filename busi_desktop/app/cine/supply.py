"""Frames of the file that is shown: read before they are due, kept while they are needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.cine.frames import FramesAtHand
from busi_desktop.app.cine.reader import ReaderThread, Want
from busi_desktop.app.entries import FileEntry, Selection
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.frame import Frame
from busi_desktop.errors import UserError


class FrameSupply(QObject):
    """Have frames of one file read on a thread, and keep them.

    Parameters
    ----------
    workspace
        Has the file, and the frame that is shown.
    parent
        Who owns the supply.
    needed
        Returns numbers of frames, the soonest needed first.

    Attributes
    ----------
    arrived
        Signal with the number of a frame that is at hand from now on, and with the frame.
    unreadable
        Signal with a `Selection` and the `UserError` of a frame that can't be had.
    crashed
        Signal with an exception that is a fault of the program.
    frames
        What is at hand.
    """

    arrived = Signal(int, object)
    unreadable = Signal(object, object)
    crashed = Signal(object)

    def __init__(
        self, workspace: Workspace, parent: QObject, *, needed: Callable[[], Iterable[int]]
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._needed = needed
        self.frames = FramesAtHand()
        self._bad: set[int] = set()
        self._entry_id: int | None = None
        self._reader = ReaderThread(self)
        self._reader.read.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)

    @property
    def entry(self) -> FileEntry | None:
        """Return the file, or None if there is none or the list was cleared since."""
        return None if self._entry_id is None else self._workspace.entry(self._entry_id)

    def turn_to(self, entry_id: int | None) -> bool:
        """Let go of all frames if this is another file; tell whether it is."""
        if entry_id == self._entry_id:
            return False
        self._entry_id = entry_id
        self.frames.clear()
        self._bad.clear()
        self._reader.forget()
        return True

    def is_bad(self, number: int) -> bool:
        """Tell whether a frame can't be had, so that nobody waits for it."""
        return number in self._bad

    def look_ahead(self, numbers: Iterable[int], *, count: int) -> None:
        """Read the first `count` of these frames, and none that were asked for before."""
        entry = self.entry
        if entry is None:
            return
        self._reader.want(
            [
                Want(entry_id=entry.entry_id, ref=entry.ref, number=number)
                for number in islice(numbers, count)
                if number not in self.frames and number not in self._bad
            ]
        )

    def stop(self) -> bool:
        """End the thread for good; return False if it hangs."""
        return self._reader.stop()

    @Slot(object, object)
    def _on_read(self, want: Want, frame: Frame) -> None:
        if want.entry_id != self._entry_id:
            return
        shown = self._workspace.frame
        if shown is not None and not _same_file(shown, frame):
            self._bad.add(want.number)  # written anew since it was opened: opening it again helps
            return
        self.frames.keep(want.number, frame, self._needed)
        self.arrived.emit(want.number, frame)

    @Slot(object, object)
    def _on_failed(self, want: Want, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.crashed.emit(error)
        elif want.entry_id == self._entry_id:
            self._bad.add(want.number)
            selection = Selection(entry_id=want.entry_id, frame_number=want.number)
            self.unreadable.emit(selection, error)


def _same_file(frame: Frame, other: Frame) -> bool:
    return frame.frame_id.content_sha256 == other.frame_id.content_sha256
