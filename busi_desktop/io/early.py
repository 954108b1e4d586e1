"""One file that is opened before anybody can ask for it, and is handed over once."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock, Thread
from typing import ClassVar

from busi_desktop.domain.frame import Frame
from busi_desktop.errors import UserError
from busi_desktop.io.decoder.asked import Place, size_and_key
from busi_desktop.io.source import ImageSource


class EarlyOpening:
    """Open a file on a thread of its own at once; `take` hands over what came of it.

    Parameters
    ----------
    place
        Where the file is.
    open_it
        Opens it, or raises a `UserError`.
    """

    _waiting: ClassVar[EarlyOpening | None] = None
    _lock: ClassVar[Lock] = Lock()

    def __init__(self, place: Place, open_it: Callable[[], ImageSource]) -> None:
        self._key = size_and_key(place)
        self._open_it = open_it
        self._source: ImageSource | None = None
        self._error: UserError | None = None
        self._thread = Thread(target=self._open, name="early opening", daemon=True)
        self._thread.start()
        EarlyOpening._waiting = self

    def frame(self, *, seconds: float) -> Frame | None:
        """Wait for the first frame; None if it isn't there by then, or can't be had."""
        self._thread.join(seconds)
        if self._source is None:
            return None
        try:
            return self._source.read_frame(0)
        except UserError:  # whoever opens the file in earnest is told
            return None

    @classmethod
    def take(cls, place: Place) -> ImageSource | None:
        """Return the source of this very file, once; None if another one was opened, or none.

        Raises
        ------
        UserError
            Whatever is wrong with the file.
        """
        with cls._lock:
            early = cls._waiting
            if early is None or early._key != size_and_key(place):
                return None
            cls._waiting = None
        early._thread.join()
        if early._error is not None:
            raise early._error
        return early._source

    def _open(self) -> None:
        try:
            self._source = self._open_it()
        except UserError as error:
            self._error = error
