"""One thing that a reader did, as it stands in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from busi_desktop.domain.frame import FrameId


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Entry:
    """Hold one row of the journal.

    Attributes
    ----------
    number
        Counts from 1 without gaps; the order of events, whatever the clock said.
    recorded_at
        UTC, ISO 8601 with microseconds.
    subject
        The frame: the file's SHA-256, ``#``, and the frame's number from 0.
    kind
        What was done, as dotted lower-case words.
    reader
        Name or initials of who did it.
    program
        Version of the program that recorded it.
    content
        Plain data; nothing in it names the patient or the file.
    digest
        SHA-256 over the digest before it and this row, hexadecimal.
    """

    number: int
    recorded_at: str
    subject: str
    kind: str
    reader: str
    program: str
    content: Mapping[str, Any]
    digest: str


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class NewEvent:
    """Hold what shall be appended; the journal adds number, time and digest.

    Attributes are those of `Entry`.
    """

    subject: str
    kind: str
    content: Mapping[str, Any]
    reader: str


def subject_of(frame_id: FrameId) -> str:
    """Name a frame in the journal by its content alone."""
    return f"{frame_id.content_sha256}#{frame_id.frame_number}"
