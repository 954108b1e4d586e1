"""The journal: what readers did, in the order in which it was done, in one SQLite file.

Why a rollback log with `synchronous=FULL` and not WAL: WAL saves some milliseconds for each event,
but a flipped bit in its log silently drops all that follows; it needs shared memory, which network
drives don't have; and it can't open a file on a stick that is read only. `TRUNCATE` syncs the end
of the log too, so that a power cut right after a commit doesn't bring the old state back.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
import sqlite3
from typing import Any

from busi_desktop import __version__
from busi_desktop.domain.journal import Entry
from busi_desktop.review.database import prepare, roll_back, transaction
from busi_desktop.review.faults import altered, damaged, in_readers_words
from busi_desktop.review.rows import (
    FIELDS,
    GENESIS,
    check_event,
    digest_of,
    entry_of,
    fault_of,
)
from busi_desktop.review.schema import VERSION

BUSY_TIMEOUT_S = 5.0

_COLUMNS = ", ".join((*FIELDS, "digest"))
_BEFORE = "(SELECT digest FROM events AS earlier WHERE earlier.number = events.number - 1)"
_SELECT = f"SELECT {_COLUMNS}, {_BEFORE} FROM events"  # noqa: S608 - names of ours alone


class Journal:
    """Append events and read them; made, used and closed on one thread.

    Two windows may append to one file: each append is a transaction of its own, and waits up to
    `BUSY_TIMEOUT_S` for the other.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def open(cls, path: Path) -> Journal:
        """Open a journal, or begin one.

        Parameters
        ----------
        path
            The file; its folder must exist.

        Raises
        ------
        UserError
            If the file can't be opened or made, is damaged, was made by a newer program or by
            another one. It is left as it is then.
        """
        with in_readers_words():
            connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
            try:
                prepare(connection)
            except BaseException:
                connection.close()
                raise
        return cls(connection)

    def append(self, *, subject: str, kind: str, content: Mapping[str, Any], reader: str) -> Entry:
        """Add an event at the end; it is on the disk when this returns.

        Parameters
        ----------
        subject
            The frame, as `busi_desktop.domain.journal.subject_of` names it.
        kind
            Dotted lower-case words.
        content
            Data that JSON holds. It must name neither the patient nor the file.
        reader
            Name or initials.

        Returns
        -------
        Entry
            The row as it was stored.

        Raises
        ------
        UserError
            If it could not be stored; nothing of it is in the file then.
        BugError
            If an argument is malformed.
        """
        text = check_event(subject, kind, content, reader)
        with in_readers_words(), transaction(self._connection):
            last = self._connection.execute(
                "SELECT number, digest FROM events ORDER BY number DESC LIMIT 1"
            ).fetchone()
            number, before = (0, GENESIS) if last is None else last
            now = datetime.now(UTC).isoformat(timespec="microseconds")
            row = (number + 1, now, subject, kind, reader, __version__, text)
            digest = digest_of(before, row)
            self._connection.execute(
                f"INSERT INTO events ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - the same
                (*row, digest),
            )
        return entry_of((*row, digest))

    def entries(
        self,
        subject: str | None = None,
        kind: str | None = None,
        *,
        after: int = 0,
        leave_out_altered: bool = False,
    ) -> tuple[Entry, ...]:
        """Return events in the order in which they were recorded.

        Parameters
        ----------
        subject, kind
            None takes all.
        after
            Begin behind this number.
        leave_out_altered
            Skip rows that aren't what was written, instead of failing: `verify` names them.

        Raises
        ------
        UserError
            If the file can't be read, or a row among these isn't what was written.
        """
        wanted = {"subject = ?": subject, "kind = ?": kind, "number > ?": after}
        given = {clause: value for clause, value in wanted.items() if value is not None}
        clauses = " AND ".join(given)
        query = f"{_SELECT} WHERE {clauses} ORDER BY number"
        with in_readers_words():
            rows = self._connection.execute(query, tuple(given.values())).fetchall()
        found = []
        for row in rows:
            if not fault_of(row[:-1], row[-1] or GENESIS):
                found.append(entry_of(row[:-1]))
            elif not leave_out_altered:
                error = altered(row[0])
                raise error
        return tuple(found)

    def head(self) -> tuple[int, str]:
        """Return number and digest of the last entry; 0 and zeros before the first.

        Raises
        ------
        UserError
            If the file can't be read.
        """
        with in_readers_words():
            last = self._connection.execute(
                "SELECT number, digest FROM events ORDER BY number DESC LIMIT 1"
            ).fetchone()
        return (0, GENESIS) if last is None else (int(last[0]), str(last[1]))

    def verify(self) -> list[str]:
        """Return a sentence for each fault of the file; none if all is as it was written.

        The digests show a row that was changed, taken out or put in, but not a file that was
        written anew as a whole.

        Raises
        ------
        UserError
            If the file can't be read at all.
        """
        with in_readers_words():
            rows = self._connection.execute("PRAGMA integrity_check").fetchall()
            faults = [f"The file is damaged: {text}." for (text,) in rows if text != "ok"]
            before, expected = GENESIS, 1
            query = f"SELECT {_COLUMNS} FROM events ORDER BY number"  # noqa: S608 - names of ours alone
            for row in self._connection.execute(query):
                if row[0] != expected:
                    faults.append(f"Entries {expected} to {row[0] - 1} are missing.")
                faults += filter(None, [fault_of(row, before)])
                before, expected = row[-1], row[0] + 1
        return faults

    def check_writable(self) -> None:
        """Try whether an event could be appended, without appending one.

        Raises
        ------
        UserError
            If it couldn't.
        """
        with in_readers_words():
            self._connection.execute("BEGIN IMMEDIATE")
            try:  # touches the first page, and so makes SQLite open its log beside the file
                self._connection.execute(f"PRAGMA user_version = {VERSION}")
            finally:
                roll_back(self._connection)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def set_aside(path: Path) -> Path:
    """Rename a damaged journal so that a new one can begin; return its new place.

    Raises
    ------
    UserError
        If it can't be renamed.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    target = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    number = 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem}-damaged-{stamp}-{number}{path.suffix}")
    try:
        path.rename(target)
        log = path.with_name(f"{path.name}-journal")  # belongs to it, and may be needed to mend it
        if log.exists():
            log.rename(target.with_name(f"{target.name}-journal"))
    except OSError as exc:
        error = damaged()
        raise error from exc
    return target
