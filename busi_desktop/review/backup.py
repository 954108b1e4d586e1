"""A second copy of a journal's events, in the program's own folder, brought up step by step.

Why not a copy of the file: a damaged page would be copied with the rest, over the last good copy,
and a large project would be written anew each time. Here only rows come over that continue the
chain of those that are there, so a backup is whole or it isn't written to. It is a journal itself.
The list of a project's images, which no chain covers, is copied when their number changes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
import hashlib
from pathlib import Path
import sqlite3

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.review.database import is_small, is_sound, prepare, transaction
from busi_desktop.review.journal import Journal
from busi_desktop.review.place import connect
from busi_desktop.review.rows import FIELDS, GENESIS, Row, fault_of
from busi_desktop.review.schema import PLAIN

KEPT = 12
"""Files that one journal has at most: its backup, and those put away; the oldest go."""

STEP = 500
"""Rows of a step: about 20 ms."""

_UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""SQLite's complaint about a damaged table quotes its text, which may be none."""

_COLUMNS = ", ".join((*FIELDS, "digest"))
_INSERT = f"INSERT INTO events ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - names of ours alone
_SELECT = f"SELECT {_COLUMNS} FROM events WHERE number > ? ORDER BY number"  # noqa: S608 - the same
_HEAD = "SELECT number, digest FROM events ORDER BY number DESC LIMIT 1"


def backup_of(path: Path, folder: Path) -> Path:
    """Return where the backup of a journal lies, or will; its name tells nothing of the file's."""
    name = hashlib.sha256(str(path.absolute()).encode("utf-8", "surrogateescape")).hexdigest()
    return folder / f"{name[:16]}.sqlite"


def bring_up_to_date(journal: Journal, backup: Path) -> Iterator[None]:
    """Copy what is new, in steps, up to the first row that doesn't fit to the one before it.

    A backup with another history than the file's, or a longer one, is kept under another name, and
    a new one is begun: it may be all that is left of somebody's work.

    Yields
    ------
    None
        After each step.

    Raises
    ------
    UserError
        ``BACKUP_FAILED``, if the backup can't be written.
    """
    try:
        if journal.head()[0]:
            _put_away_unless_fitting(journal, backup)
            with _opened(backup) as connection:
                while _copied(journal, connection):
                    yield
                for table in PLAIN:
                    yield from _copied_table(journal, connection, table)
            _prune(backup)
    except (OSError, *_UNREADABLE, UserError) as exc:
        cause = exc.message if isinstance(exc, UserError) else str(exc)
        raise UserError(
            "No backup of your work can be made.",
            hint=say("Your work itself is saved. The cause: {cause}", cause=cause),
            code="BACKUP_FAILED",
        ) from exc


def rows_in(backup: Path, *, after: int = 0, digest: str = GENESIS) -> list[Row]:
    """Return the rows of a backup behind one of its rows, as far as they are whole.

    There are none if there is no backup, or no such row in it.
    """
    if not backup.is_file():
        return []
    rows: list[Row] = []
    try:
        with closing(connect(backup, must_exist=True)) as connection:
            rows.extend(connection.execute(_SELECT, (after,)))
    except _UNREADABLE:  # what comes before the damage is as good as ever
        return _fitting(rows, after, digest)
    return _fitting(rows, after, digest)


def leads(backup: Path, journal: Journal) -> list[Row]:
    """Return the rows by which a backup goes on where the file ends.

    So a file shows that lost its end and is whole otherwise: put back from an older copy, or kept
    by a disk that said too early that it had written.
    """
    number, digest = journal.head()
    return rows_in(backup, after=number, digest=digest)


def parts_at(backup: Path, journal: Journal) -> int:
    """Return the number of the first entry that differs from the backup's; 0 if none does.

    A chain that was written anew as a whole is sound in itself; only a witness tells. Each digest
    covers those before it, so from the first one that differs all do.
    """
    if not backup.is_file():
        return 0
    try:
        with closing(connect(backup, must_exist=True)) as connection:
            head = connection.execute(_HEAD).fetchone()
            last = 0 if head is None else min(head[0], journal.head()[0])

            def differs(number: int) -> bool:
                query = "SELECT digest FROM events WHERE number = ?"
                found = connection.execute(query, (number,)).fetchone()
                return found is not None and found[0] != journal.digest_at(number)

            if not last or not differs(last):
                return 0
            return 1 + bisect_left(range(1, last), x=True, key=differs)
    except _UNREADABLE:  # a damaged backup witnesses nothing
        return 0


def _fitting(rows: list[Row], number: int, digest: str) -> list[Row]:
    """Return the rows from the first one on that continue a chain."""
    sound: list[Row] = []
    for row in rows:
        if row[0] != number + 1 or fault_of(row, digest):
            break
        number, digest = row[0], row[-1]
        sound.append(row)
    return sound


def _put_away_unless_fitting(journal: Journal, backup: Path) -> None:
    if not backup.is_file():
        return
    try:
        with closing(connect(backup, must_exist=True)) as connection:
            # Of a large one only the rows at its end are looked at: there the new ones go.
            is_whole = not is_small(connection) or is_sound(connection)
            head = connection.execute(_HEAD).fetchone() if is_whole else None
    except _UNREADABLE:
        head = None
    if head is None or journal.digest_at(head[0]) != head[1]:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        backup.replace(backup.with_name(f"{backup.stem}-{stamp}.sqlite"))


@contextmanager
def _opened(backup: Path) -> Iterator[sqlite3.Connection]:
    backup.parent.mkdir(parents=True, exist_ok=True)
    with closing(connect(backup)) as connection:
        prepare(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA journal_mode = DELETE")
        yield connection


def _copied(journal: Journal, connection: sqlite3.Connection) -> bool:
    """Copy some rows; return False if there are no more that fit."""
    with transaction(connection):  # another window may write to the same backup
        number, digest = connection.execute(_HEAD).fetchone() or (0, GENESIS)
        sound = _fitting(journal.rows(after=number, limit=STEP), number, digest)
        connection.executemany(_INSERT, sound)
    return bool(sound)


def _copied_table(journal: Journal, connection: sqlite3.Connection, table: str) -> Iterator[None]:
    """Copy a table that stands on its own, in steps, if it has another number of rows now."""
    (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - names of ours alone
    if count == journal.count_of(table):
        return
    connection.execute(f"DELETE FROM {table}")  # noqa: S608
    for rows in journal.plain_rows(table, STEP):
        marks = ", ".join("?" * len(rows[0]))
        with transaction(connection):
            connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)  # noqa: S608
        yield


def _prune(newest: Path) -> None:
    """Delete a journal's oldest backups beyond `KEPT`; those of other journals stay."""
    several = list(newest.parent.glob(f"{newest.stem}-*.sqlite"))
    several.sort(key=lambda file: file.stat().st_mtime, reverse=True)
    for file in several[KEPT - 1 :]:
        file.unlink()
