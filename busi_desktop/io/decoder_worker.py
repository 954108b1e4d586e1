"""What the decoding process answers: files opened here, the last ones held, the next one read.

Nothing of it is imported by the program itself: see `busi_desktop.io.decoder_child`.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
import os
from pathlib import Path
import traceback
from typing import TYPE_CHECKING, Protocol, TypeAlias

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.identity import StudyIdentity
from busi_desktop.errors import BugError, UserError
from busi_desktop.io.archive import Member, list_members
from busi_desktop.io.decoder.answers import (
    Facts,
    FoundMember,
    FoundMembers,
    Opened,
    SentError,
)
from busi_desktop.io.decoder.buffer import attach
from busi_desktop.io.decoder.codec import Planes, to_plain
from busi_desktop.io.decoder.wire import Message
from busi_desktop.io.file_set import NamedFiles

if TYPE_CHECKING:
    from busi_desktop.io.discover import SourceRef
    from busi_desktop.io.source import ImageSource

_Key: TypeAlias = tuple[str, str | None]

_KEPT_FILES = 4
_KEPT_BYTES = 256 << 20


class Limits(Protocol):
    """Move the limits of this process from request to request."""

    def memory_for(self, held_bytes: int) -> None:
        """Allow what files of this size in all may need."""

    def seconds(self, seconds: float) -> None:
        """Allow so much computing from now on."""


class _Held:
    """Hold the files opened last, within a bound, and the memory limit above them."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._sources: OrderedDict[_Key, tuple[ImageSource, int]] = OrderedDict()
        self._size = 0

    def open(self, key: _Key) -> ImageSource:
        """Read a file anew."""
        from busi_desktop.io.here import open_here

        self._sources.pop(key, None)
        source = open_here(_ref(key), allow=self.make_room)
        self._sources[key] = source, self._size
        return source

    def find(self, key: _Key, digest: str) -> ImageSource:
        """Return a file that was opened before, opened again if it must be."""
        if key in self._sources and self._sources[key][0].sha256 == digest:
            self._sources.move_to_end(key)
            return self._sources[key][0]
        source = self.open(key)
        if source.sha256 != digest:
            raise UserError(
                "The file has changed since it was opened.",
                hint="Open it again.",
                code="FILE_CHANGED",
            )
        return source

    def make_room(self, size: int) -> None:
        """Let old files go for one of this size, and allow what it needs."""
        self._size = size
        while self._sources and (
            len(self._sources) >= _KEPT_FILES or self._bytes + size > _KEPT_BYTES
        ):
            self._sources.popitem(last=False)
        self._limits.memory_for(self._bytes + size)

    @property
    def _bytes(self) -> int:
        return sum(size for _, size in self._sources.values())


def _ref(key: _Key) -> SourceRef:
    from busi_desktop.io.discover import SourceRef

    return SourceRef(label="", stem="", path=Path(key[0]), member=key[1])


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Early:
    """Hold a file that was read, and its first frame if that can be decoded."""

    key: _Key
    stamp: tuple[int, int] | None
    source: ImageSource
    first: Frame | None
    error: SentError | None


class Worker:
    """Answer requests, each with a value, a `UserError` or a fault of our own."""

    def __init__(self, buffer_name: str, limits: Limits) -> None:
        self._buffer, self._begun = attach(buffer_name)
        self._limits = limits
        self._held = _Held(limits)
        self._ahead: Callable[[], None] | None = None
        self._early: _Early | None = None
        self._next: tuple[ImageSource, int, Frame] | None = None
        self._last: tuple[ImageSource, int] | None = None

    def look_ahead(self) -> None:
        """Read what will be asked for next: another file, or the next frame of a row."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            with suppress(BaseException):  # whoever asks for it is told
                ahead()

    def answer(self, request: Message) -> Message:
        """Return the answer to a request, whatever happens."""
        from busi_desktop.io.here import damaged, out_of_memory

        self._begun[0] = 1
        self._limits.seconds(request["seconds"])
        planes = Planes(self._buffer)
        try:
            return {"value": to_plain(self._value(request), planes)}
        except UserError as error:
            return _sent(error, is_spent=isinstance(error.__cause__, MemoryError))
        except MemoryError:
            return _sent(out_of_memory(), is_spent=True)
        except Exception as exc:  # noqa: BLE001 - a named boundary: a fault of our own, told there
            return {"bug": _where(exc)}
        except BaseException:  # noqa: BLE001 - a decoder in Rust panics with one of its own
            return _sent(damaged())

    def _value(
        self, request: Message
    ) -> Opened | Frame | FoundMembers | NamedFiles | StudyIdentity | str:
        key = request["path"], request["member"]
        what = request["do"]
        if what == "open":
            return self._open(key, request.get("then"))
        if what == "frame":
            return self._frame(self._held.find(key, request["sha256"]), request["index"])
        if what == "identity":
            return _identity(key, self._held)
        return self._rarer_value(what, key)

    def _rarer_value(self, what: object, key: _Key) -> Frame | FoundMembers | NamedFiles | str:
        if what == "glimpse":
            from busi_desktop.io.glimpse import glimpse_here

            return glimpse_here(Path(key[0]))
        if what == "digest":
            return sha256(_ref(key).read_bytes(allow=self._held.make_room)).hexdigest()
        if what == "named_files":
            return _named_files(key, self._held)
        if what == "members":
            return FoundMembers(members=tuple(_found(one) for one in list_members(Path(key[0]))))
        raise BugError(what)

    def _open(self, key: _Key, then: Message | None) -> Opened:
        early, self._early = self._early, None
        if early is None or early.key != key or early.stamp != _stamp(key):
            early = self._read(key)
        if then is not None:
            self._ahead = partial(self._read_early, (then["path"], then["member"]))
        self._last = early.source, 0
        facts = Facts(sha256=early.source.sha256, n_frames=early.source.n_frames)
        return Opened(facts=facts, first=early.first, error=early.error)

    def _read_early(self, key: _Key) -> None:
        self._early = self._read(key)

    def _read(self, key: _Key) -> _Early:
        stamp = _stamp(key)
        source = self._held.open(key)
        first, why = None, None
        try:
            first = source.read_frame(0)
        except UserError as error:  # whoever asks for the frame is told
            why = None if isinstance(error.__cause__, MemoryError) else _to_send(error)
        return _Early(key=key, stamp=stamp, source=source, first=first, error=why)

    def _frame(self, source: ImageSource, index: int) -> Frame:
        ready, self._next = self._next, None
        if self._last == (source, index - 1) and index + 1 < source.n_frames:
            self._ahead = partial(self._read_next, source, index + 1)
        self._last = source, index
        if ready is not None and ready[:2] == (source, index):
            return ready[2]
        return source.read_frame(index)

    def _read_next(self, source: ImageSource, index: int) -> None:
        self._next = source, index, source.read_frame(index)


def _stamp(key: _Key) -> tuple[int, int] | None:
    """Return what changes when a file does."""
    try:
        found = os.stat(key[0])  # noqa: PTH116 - a name
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _identity(key: _Key, held: _Held) -> StudyIdentity:
    from busi_desktop.io.dicom_identity import read_identity
    from busi_desktop.io.here import named_failures

    with named_failures():
        return read_identity(_ref(key).read_bytes(allow=held.make_room))


def _named_files(key: _Key, held: _Held) -> NamedFiles:
    from busi_desktop.io.dicomdir import read_named_files
    from busi_desktop.io.here import named_failures

    with named_failures():
        return read_named_files(_ref(key).read_bytes(allow=held.make_room))


def _found(member: Member) -> FoundMember:
    error = member.error
    return FoundMember(
        name=member.name,
        head=member.head.hex(),
        error=None if error is None else _to_send(error),
    )


def _to_send(error: UserError) -> SentError:
    return SentError(message=error.message, hint=error.hint, code=error.code)


def _sent(error: UserError, *, is_spent: bool = False) -> Message:
    """Return the answer for an error; after one of memory the parent takes a new process."""
    return {"error": to_plain(_to_send(error), Planes(memoryview(b""))), "spent": is_spent}


def _where(error: BaseException) -> str:
    """Say of what kind a fault is and where it was raised, without any value."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return f"{type(error).__name__} at {', '.join(reversed(places))}"
