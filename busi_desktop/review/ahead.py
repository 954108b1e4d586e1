"""The newest rows beside a journal's file, on the disk by one sync before SQLite commits by five.

A commit of SQLite's rollback log syncs the log, its folder, the log's head, the file and the log's
end; each of them changes a size, which a file system writes down in a log of its own. A row that
stands here, in blocks that the file has had all along, is safe by one sync that changes no size.
Each row proves itself by its digest: whoever opens the journal or appends to it next takes from
here what continues the chain, and nothing else. Only who holds SQLite's write lock writes here.
Each record stands here twice, so that one that is damaged at a place is found at the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
import json
import os
from pathlib import Path

from busi_desktop.review.rows import FIELDS, Row, fault_of

SIZE = 1 << 16
"""Bytes of the file."""

_HALF = SIZE // 2
_END = b"\n"
_BINARY = getattr(os, "O_BINARY", 0)


def ahead_of(path: Path) -> Path:
    """Return where the newest rows of a journal stand until they are in its file."""
    return path.with_name(f"{path.name}-ahead")


def put_ahead(path: Path, taken: Sequence[Row], rows: Sequence[Row]) -> bool:
    """Write the newest rows beside the journal's file; tell whether they are safe there.

    They aren't where they are too long or the place refuses. That loses nothing: they count as
    written as soon as they are in the journal's file itself.

    Parameters
    ----------
    path
        The journal's file.
    taken
        What stood here and isn't committed yet: it stays, at one place or the other, all the time.
    rows
        What follows it.
    """
    record = json.dumps([*taken, *rows], separators=(",", ":")).encode("ascii") + _END
    if len(record) > _HALF:
        return False
    try:
        descriptor = _opened(ahead_of(path))
        try:
            for start in (0, _HALF):
                os.lseek(descriptor, start, os.SEEK_SET)
                if os.write(descriptor, record) != len(record):
                    return False
                if taken:
                    _sync(descriptor)
            _sync(descriptor)
        finally:
            os.close(descriptor)
    except OSError:
        return False
    return True


def rows_ahead(path: Path, number: int, digest: str) -> list[Row]:
    """Return the rows that continue a journal whose last row is known; none if none do."""
    for several in _records(path):
        rows: list[Row] = []
        last, before = number, digest
        for row in several:
            if row[0] != last + 1 or fault_of(row, before):
                continue
            rows.append(row)
            last, before = row[0], row[-1]
        if rows:
            return rows
    return []


def loose_rows(path: Path) -> list[Row]:
    """Return all rows that stand here, in no order, some perhaps twice, unchecked."""
    return [row for several in _records(path) for row in several]


def _records(path: Path) -> Iterator[list[Row]]:
    """Yield the record at each of its two places, as far as it can be read."""
    try:
        data = ahead_of(path).read_bytes()
    except OSError:
        return
    for start in (0, _HALF):
        with suppress(ValueError, TypeError, RecursionError):
            found = json.loads(data[start : start + _HALF].partition(_END)[0])
            yield [tuple(row) for row in found if _is_row(row)]


def _is_row(row: object) -> bool:
    if not isinstance(row, list) or len(row) != len(FIELDS) + 1:
        return False
    return isinstance(row[0], int) and all(isinstance(one, str) for one in row[1:])


def _opened(place: Path) -> int:
    try:
        return os.open(place, os.O_RDWR | _BINARY)
    except FileNotFoundError:
        return _begun(place)


def _begun(place: Path) -> int:
    """Make the file, with all its blocks, and make its name in the folder last."""
    descriptor = os.open(place, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o644)
    try:
        os.write(descriptor, bytes(SIZE))
        os.fsync(descriptor)
        _sync_folder(place.parent)
    except OSError:
        os.close(descriptor)
        with suppress(OSError):
            place.unlink()
        raise
    return descriptor


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # keeps names by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync(descriptor: int) -> None:
    """Wait until the blocks are on the disk; the time of change may come later."""
    getattr(os, "fdatasync", os.fsync)(descriptor)
