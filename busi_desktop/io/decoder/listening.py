"""Hear what a decoding process says, for no longer than it may take."""

from __future__ import annotations

from queue import Empty, SimpleQueue
import select
import sys
import threading
import time
from typing import IO, Protocol

from busi_desktop.io.decoder.wire import MAX_REPLY_BYTES, Message, WrongAnswerError, receive


class SilentError(Exception):
    """Report that nothing whole came in time."""


class Listener(Protocol):
    """Wait for messages; None is the end."""

    def next_message(self, seconds: float) -> Message | None:
        """Return the next message."""


class PollingListener:
    """Wait for the pipe itself, on the asking thread; no other has to be woken for an answer."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._poll = select.poll()
        self._poll.register(stream, select.POLLIN)
        self._until = 0.0

    def next_message(self, seconds: float) -> Message | None:
        """Return the next message.

        Raises
        ------
        SilentError
            If it is not whole in time.
        WrongAnswerError
            If it is none.
        """
        self._until = time.monotonic() + seconds
        return receive(self, max_bytes=MAX_REPLY_BYTES)

    def read(self, size: int, /) -> bytes:
        """Return some bytes, or none at the end.

        Raises
        ------
        SilentError
            If none come in time.
        """
        left = self._until - time.monotonic()
        if not self._poll.poll(max(0.0, left) * 1e3):
            raise SilentError
        return self._stream.read(size)


class ThreadListener:
    """Read on a thread of its own: on Windows nothing waits for a pipe with a time limit."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._messages: SimpleQueue[Message | WrongAnswerError | None] = SimpleQueue()
        threading.Thread(target=self._listen, name="decoder answers", daemon=True).start()

    def next_message(self, seconds: float) -> Message | None:
        """Return the next message.

        Raises
        ------
        SilentError
            If it is not whole in time.
        WrongAnswerError
            If it is none.
        """
        try:
            message = self._messages.get(timeout=seconds)
        except Empty:
            raise SilentError from None
        if isinstance(message, WrongAnswerError):
            raise message
        return message

    def _listen(self) -> None:
        try:
            while (message := receive(self._stream, max_bytes=MAX_REPLY_BYTES)) is not None:
                self._messages.put(message)
        except WrongAnswerError as error:
            self._messages.put(error)
        except (OSError, ValueError):  # closed under our hands
            pass
        self._messages.put(None)


def listener_of(stream: IO[bytes]) -> Listener:
    """Return what fits the system."""
    return ThreadListener(stream) if sys.platform == "win32" else PollingListener(stream)
