"""Ask the decoding process: start it early, bound its time, answer its death, go on with the next.

One process serves one of ours, and one request at a time. A file whose decoding ends it, takes too
long or answers nonsense is that one file lost; the next request finds a new process.
"""

from __future__ import annotations

import atexit
from collections import Counter
from functools import cache
import logging
from pathlib import Path
import threading
from typing import NoReturn, TypeVar

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.identity import StudyIdentity
from busi_desktop.errors import BugError, UserError
from busi_desktop.io.archive import Member
from busi_desktop.io.decoder import faults
from busi_desktop.io.decoder.answers import Facts, FoundMembers, Opened, SentError
from busi_desktop.io.decoder.asked import Asked, Place, size_and_key
from busi_desktop.io.decoder.codec import Planes, from_plain
from busi_desktop.io.decoder.process import DecoderProcess, EndedError, NotAskedError
from busi_desktop.io.decoder.wire import MAX_REQUEST_BYTES, Message, Plain, WrongAnswerError
from busi_desktop.io.file_set import NamedFiles

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

SECONDS = 10.0
"""The longest that one request may take, for a file of no size."""
BYTES_PER_SECOND = 10 << 20
"""How fast a disk or a network gives large files, at least."""
MAX_REQUESTS = 20_000
"""After so many a new process takes over: whatever a decoder leaks goes with the old one."""
MAX_ENDS = 2
"""A file that has ended the process this often is refused until it changes."""
_STARTS = 3


class Decoder:
    """Be the one way to a decoding process; safe to use from several threads.

    Attributes
    ----------
    seconds
        As `SECONDS`.
    """

    def __init__(self, *, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self._lock = threading.Lock()
        self._process: DecoderProcess | None = None
        self._ends: Counter[tuple[object, ...]] = Counter()
        # What the process may be reading unasked.
        self._ahead: Message | None = None

    @property
    def pid(self) -> int | None:
        """Return the number of the process that runs now."""
        process = self._process
        return None if process is None or not process.is_alive else process.pid

    def warm_up(self) -> None:
        """Start the process in the background, so that the first file does not wait for it."""
        with self._lock:
            self._running()

    def close(self) -> None:
        """End the process; the next request starts another one."""
        with self._lock:
            if self._process is not None:
                self._process.close()
                self._process = None

    def abandon(self) -> None:
        """End the process whatever it does, and without a wait for whoever is asking it."""
        process = self._process
        if process is not None:
            process.close()

    def open(self, place: Place, *, then: Place | None = None) -> Opened:
        """Read a file, find out what it is, check its header and decode its first frame.

        Parameters
        ----------
        place
            Where the file is.
        then
            What will be opened next, if that is known: it is read while nobody waits.

        Raises
        ------
        UserError
            Whatever is wrong with the file.
        """
        if then is None:
            return self._ask("open", place, Opened)
        return self._ask("open", place, Opened, then=then.to_plain())

    def frame(self, place: Place, facts: Facts, index: int) -> Frame:
        """Decode one frame of a file that was opened; it is opened again if it must be.

        Raises
        ------
        UserError
            Whatever is wrong with it, or that the file is another one by now.
        """
        return self._ask("frame", place, Frame, sha256=facts.sha256, index=index)

    def identity(self, place: Place) -> StudyIdentity:
        """Read who and what a file says it is about; nothing else of it is decoded.

        Raises
        ------
        UserError
            If its header can't be read.
        """
        return self._ask("identity", place, StudyIdentity)

    def digest(self, place: Place) -> str:
        """Return the hash of a file's bytes, in hexadecimal.

        Raises
        ------
        UserError
            If it can't be read.
        """
        return self._ask("digest", place, str)

    def glimpse(self, place: Place) -> Frame:
        """Decode the first frame of a large file from its first bytes, as `io.glimpse` does.

        Raises
        ------
        UserError
            If that can't be done.
        """
        return self._ask("glimpse", place, Frame)

    def members(self, path: Path) -> tuple[Member, ...]:
        """List an archive, as `busi_desktop.io.archive.list_members` does.

        Raises
        ------
        UserError
            If it can't be read or breaks a cap.
        """
        found = self._ask("members", Place(path=path), FoundMembers)
        return tuple(
            Member(
                name=member.name,
                head=bytes.fromhex(member.head),
                error=None if member.error is None else member.error.to_error(),
            )
            for member in found.members
        )

    def named_files(self, path: Path) -> NamedFiles:
        """List what a DICOMDIR names, as `busi_desktop.io.dicomdir.read_named_files` does.

        Raises
        ------
        UserError
            If it can't be read.
        """
        return self._ask("named_files", Place(path=path), NamedFiles)

    def limits_in_force(self) -> dict[str, str]:
        """Return in words what the system holds the process to, by the name of the limit.

        Raises
        ------
        UserError
            If the process can't be started.
        """
        with self._lock:
            process = self._ready()
            return process.limits_in_force()

    def _ask(self, what: str, place: Place, kind: type[_T], **more: object) -> _T:
        size, key = size_and_key(place)
        seconds = self.seconds + size / BYTES_PER_SECOND
        message = {"do": what, "seconds": seconds, **place.to_plain(), **more}
        if len(str(message)) > MAX_REQUEST_BYTES // 12:  # what JSON makes of a character at most
            raise faults.long_name()
        asked = Asked(message=message, place=place, seconds=seconds, file_bytes=size)
        with self._lock:
            if self._ends[key] >= MAX_ENDS:
                raise faults.refused_again()
            try:
                return self._exchange_twice(asked, kind)
            except EndedError as ended:
                self._lose(key, "took too long" if ended.is_time else "ended")
                raise (faults.too_slow(seconds) if ended.is_time else faults.ended()) from None
            except WrongAnswerError:
                self._lose(key, "answered nonsense")
                raise faults.ended() from None
            except (UserError, BugError):
                raise
            except BaseException:
                # An answer may be under way that nobody will fetch.
                self._discard()
                raise

    def _exchange_twice(self, asked: Asked, kind: type[_T]) -> _T:
        """Ask again where another file may have ended the process, or nothing of ours."""
        try:
            return self._exchange(asked, kind)
        except NotAskedError:
            self._discard()
        except EndedError:
            before, self._ahead = self._ahead, None
            if before is None or before == asked.place.to_plain() or self._has_begun:
                raise
            self._discard()
        return self._exchange(asked, kind)

    def _exchange(self, asked: Asked, kind: type[_T]) -> _T:
        process = self._ready()
        process.buffer.expect()
        answer = process.ask(asked.message, seconds=asked.seconds, file_bytes=asked.file_bytes)
        self._ahead = asked.ahead
        view = process.buffer.view()
        planes = Planes(view)
        try:
            if "value" not in answer:
                _raise_sent(answer, planes)
            return _built(kind, answer["value"], planes)
        finally:
            view.release()
            process.buffer.release(planes.used)
            if answer.get("spent") is True:
                self._discard()

    @property
    def _has_begun(self) -> bool:
        """Tell whether the process was at the file that was asked for, and not at one ahead."""
        return self._process is not None and self._process.buffer.has_begun

    def _ready(self) -> DecoderProcess:
        """Return a process that can be asked; one that ends while it starts is tried anew."""
        for _ in range(_STARTS):
            process = self._running()
            try:
                process.wait_ready()
            except (EndedError, WrongAnswerError):
                self._discard()
            else:
                return process
        raise faults.not_started()

    def _running(self) -> DecoderProcess:
        if self._process is not None:
            if self._process.is_alive and self._process.n_requests < MAX_REQUESTS:
                return self._process
            self._discard()
        self._process = DecoderProcess()
        return self._process

    def _lose(self, key: tuple[object, ...], what: str) -> None:
        self._ends[key] += 1
        _log.warning("the decoding process %s; a new one takes over", what)
        self._discard()

    def _discard(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process = None
        self._ahead = None


@cache
def shared_decoder() -> Decoder:
    """Return the decoder of this process, which ends with it."""
    made = Decoder()
    atexit.register(made.abandon)
    return made


def _built(kind: type[_T], value: Plain, planes: Planes) -> _T:
    try:
        return from_plain(kind, value, planes)
    except BugError as exc:  # an invariant of `Frame`, which its own decoder would have kept
        raise WrongAnswerError from exc


def _raise_sent(answer: Message, planes: Planes) -> NoReturn:
    """Raise what went wrong over there."""
    if isinstance(answer.get("bug"), str):
        msg = f"in the decoding process: {answer['bug'][:300]}"
        raise BugError(msg)
    raise _built(SentError, answer.get("error"), planes).to_error()
