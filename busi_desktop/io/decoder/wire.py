"""Messages between the program and its decoding process: a length and JSON, never pickle.

A decoder that was taken over by a file can send whatever it likes; what it sends is parsed as
JSON, bounded in size, and checked field by field in `busi_desktop.io.decoder.codec`.
"""

from __future__ import annotations

import json
import struct
from typing import Any, Protocol, TypeAlias

Plain: TypeAlias = Any
"""A value as JSON has it; whoever reads one checks it."""

Message: TypeAlias = dict[str, Plain]

MAX_REPLY_BYTES = 64 << 20
MAX_REQUEST_BYTES = 60_000  # fits into a pipe at once, so that a stopped child can't stop us
_HEAD = struct.Struct("<4sI")
_MAGIC = b"BUSI"


class WrongAnswerError(Exception):
    """Report an answer that our own decoder would not give."""


class _Stream(Protocol):
    def read(self, size: int, /) -> bytes | None: ...


def encode(message: Message) -> bytes:
    """Return a message as bytes; names that are no valid text survive."""
    text = json.dumps(message, separators=(",", ":")).encode("ascii")
    return _HEAD.pack(_MAGIC, len(text)) + text


def receive(stream: _Stream, *, max_bytes: int) -> Message | None:
    """Read one message, or None at the stream's end.

    Raises
    ------
    WrongAnswerError
        If what comes is none, or too long.
    """
    head = _read_exactly(stream, _HEAD.size)
    if len(head) < _HEAD.size:
        return None
    magic, length = _HEAD.unpack(head)
    if magic != _MAGIC or length > max_bytes:
        raise WrongAnswerError
    body = _read_exactly(stream, length)
    if len(body) < length:
        return None
    try:
        message = json.loads(body)
    except (ValueError, RecursionError) as exc:
        raise WrongAnswerError from exc
    if not isinstance(message, dict):
        raise WrongAnswerError
    return message


def _read_exactly(stream: _Stream, size: int) -> bytes:
    parts = []
    while size > 0 and (part := stream.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
