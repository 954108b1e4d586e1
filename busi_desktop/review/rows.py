"""Rows of the journal: what may stand in them, and the digests that chain them."""

from __future__ import annotations

from collections.abc import Mapping
import hashlib
import json
import re
from typing import Any

from busi_desktop.domain.journal import Entry
from busi_desktop.errors import BugError

GENESIS = "0" * 64
"""What stands for the digest before the first row."""

FIELDS = ("number", "recorded_at", "subject", "kind", "reader", "program", "content")
"""Columns of a row that its digest covers, in order; the digest itself stands behind them."""

_SUBJECT = re.compile(r"[0-9a-f]{64}#(0|[1-9][0-9]*)")
_KIND = re.compile(r"[a-z][a-z_]*(\.[a-z][a-z_]*)*")

Row = tuple[Any, ...]


def check_event(subject: str, kind: str, content: Mapping[str, Any], reader: str) -> str:
    """Return the content as canonical JSON.

    Raises
    ------
    BugError
        If a part of the event doesn't belong into a journal.
    """
    if not _SUBJECT.fullmatch(subject) or not _KIND.fullmatch(kind) or not reader.strip():
        msg = f"malformed event: kind {kind!r}, {len(subject)} characters of subject"
        raise BugError(msg)
    try:
        return _canonical(dict(content))
    except (TypeError, ValueError) as exc:
        msg = f"the content of {kind!r} is no plain data"
        raise BugError(msg) from exc


def _canonical(data: object) -> str:
    return json.dumps(data, sort_keys=True, separators=(",", ":"), allow_nan=False)


def digest_of(before: str, row: Row) -> str:
    """Hash a row, without its digest, behind the digest before it."""
    text = _canonical([before, dict(zip(FIELDS, row, strict=True))])
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def row_of(entry: Entry) -> Row:
    """Return an entry as its row, with its digest."""
    return (
        entry.number,
        entry.recorded_at,
        entry.subject,
        entry.kind,
        entry.reader,
        entry.program,
        _canonical(dict(entry.content)),
        entry.digest,
    )


def fault_of(row: Row, before: str) -> str:
    """Say what is wrong with a row; nothing if it is as it was written."""
    try:
        same = row[-1] == digest_of(before, row[:-1])
    except (TypeError, ValueError):  # a value of a type that no row of ours has
        same = False
    return "" if same else f"Entry {row[0]} isn't what the program wrote."


def entry_of(row: Row) -> Entry:
    """Return a row, with its digest, as an entry."""
    number, recorded_at, subject, kind, reader, program, text, digest = row
    return Entry(
        number=number,
        recorded_at=recorded_at,
        subject=subject,
        kind=kind,
        reader=reader,
        program=program,
        content=json.loads(text),
        digest=digest,
    )
