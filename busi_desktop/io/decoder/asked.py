"""What the decoding process is asked for: which file, and how long the answer may take."""

from __future__ import annotations

from dataclasses import dataclass
import os
from pathlib import Path

from busi_desktop.io.decoder.wire import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Say where bytes are: a file, or a member of an archive."""

    path: Path
    member: str | None = None

    def to_plain(self) -> Message:
        """Return the place as a message has it; the other process stands elsewhere."""
        return {"path": os.path.abspath(self.path), "member": self.member}  # noqa: PTH100 - no links


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Hold a request and how long its answer may take."""

    message: Message
    place: Place
    seconds: float
    file_bytes: int

    @property
    def ahead(self) -> Message | None:
        """Return the file that the process may go on with after its answer."""
        if self.message.get("index", 0) > 0:
            return self.place.to_plain()
        return self.message.get("then")


def size_and_key(place: Place) -> tuple[int, tuple[object, ...]]:
    """Return a file's size, and what tells it from every other and from itself when changed."""
    try:
        found = place.path.stat()
    except OSError:  # the other process says what is wrong
        return 0, (place,)
    return found.st_size, (place, found.st_size, found.st_mtime_ns)
