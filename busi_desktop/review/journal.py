"""The journal: what readers did, in the order in which it was done, in one SQLite file.

Why a rollback log with `synchronous=FULL` and not WAL: WAL saves some milliseconds for each event,
but a flipped bit in its log silently drops all that follows; it needs shared memory, which network
drives don't have; and it can't open a file on a stick that is read only. `TRUNCATE` syncs the end
of the log too, so that a power cut right after a commit doesn't bring the old state back. These are
five syncs; what a window shows as saved waits for one: `busi_desktop.review.ahead`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
import sqlite3
import time
from typing import Any

from busi_desktop import __version__
from busi_desktop.domain.journal import Entry, NewEvent
from busi_desktop.domain.worklist import AiAnswer
from busi_desktop.errors import UserError
from busi_desktop.review.ahead import ahead_of, put_ahead, rows_ahead
from busi_desktop.review.database import in_memory, is_old, prepare, roll_back, transaction
from busi_desktop.review.derived import follow, rebuild, take_answers
from busi_desktop.review.faults import altered, damaged, in_readers_words
from busi_desktop.review.journal_reader import COLUMNS, JournalReader
from busi_desktop.review.place import Place, connect
from busi_desktop.review.rows import (
    Row,
    check_event,
    digest_of,
    entry_of,
    fault_of,
)
from busi_desktop.review.schema import VERSION
from busi_desktop.review.strangers import strangers_named

_INSERT = f"INSERT INTO events ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - the same

_COMMITTED_AFTER_S = 0.5
_LOOK_AGAIN_S = 0.01


class Journal(JournalReader):
    """Append events and read them; made, used and closed on one thread.

    Two windows may append to one file: each append is a transaction of its own, and waits up to
    `place.BUSY_TIMEOUT_S` for the other.
    """

    def __init__(
        self, connection: sqlite3.Connection, place: Place, *, read_only: bool = False
    ) -> None:
        super().__init__(connection)
        self._place = place
        self._is_read_only = read_only

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, must_exist: bool = False) -> Journal:
        """Open a journal, or begin one.

        Parameters
        ----------
        path
            The file; its folder must exist.
        read_only
            Change nothing in it, not even to bring its tables up to date. What a program that was
            ended left beside it is there to be read.
        must_exist
            Begin none: where a stick was pulled, a new file would hide that the old one is gone.

        Raises
        ------
        UserError
            If the file can't be opened or made, is damaged, was made by a newer program or by
            another one, or is no journal at all. It is left as it is then.
        """
        place = Place(path, must_exist=must_exist or read_only)
        with strangers_named(path), in_readers_words(path):
            connection = connect(path, read_only=read_only, must_exist=must_exist)
            try:
                prepare(connection, read_only=read_only)
                if read_only and (is_old(connection) or _is_left_ahead(path, connection)):
                    connection = in_memory(connection, partial(_take_over, path))
                place.note()
            except BaseException:
                connection.close()
                raise
        journal = cls(connection, place, read_only=read_only)
        if not read_only:
            with suppress(UserError):  # the next event tells why nothing can be written
                journal.settle()
        return journal

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
        event = NewEvent(subject=subject, kind=kind, content=content, reader=reader)
        (entry,) = self.append_many([event])
        return entry

    def append_many(
        self,
        events: Sequence[NewEvent],
        *,
        safe: Callable[[tuple[Entry, ...]], object] | None = None,
    ) -> tuple[Entry, ...]:
        """Add several events at the end, all of them or none, as `append` does.

        Parameters
        ----------
        events
            In their order.
        safe
            Called with the entries once they are on the disk, be it beside the file. What is
            raised later concerns the file alone: `settle` brings them there when it can.

        Raises
        ------
        UserError, BugError
            As `append`.
        """
        texts = [check_event(one.subject, one.kind, one.content, one.reader) for one in events]
        self._place.check()
        with in_readers_words(self._place.path), transaction(self._connection):
            taken = self._take_from_ahead()
            rows = self._inserted(events, texts)
            entries = tuple(entry_of(row) for row in rows)
            if safe is not None and put_ahead(self._place.path, taken, rows):
                self._place.check()
                safe(entries)
                safe = None
        self._place.check()
        if safe is not None:
            safe(entries)
        return entries

    def _inserted(self, events: Sequence[NewEvent], texts: Sequence[str]) -> list[Row]:
        number, before = self.head()
        rows: list[Row] = []
        for event, text in zip(events, texts, strict=True):
            number += 1
            now = datetime.now(UTC).isoformat(timespec="microseconds")
            row = (number, now, event.subject, event.kind, event.reader, __version__, text)
            before = digest_of(before, row)
            rows.append((*row, before))
            self._connection.execute(_INSERT, rows[-1])
            follow(self._connection, row)
        return rows

    def settle(self) -> None:
        """Take into the file what stands beside it and isn't there: a commit failed, or a program.

        Raises
        ------
        UserError
            If it can't be stored; it stays beside the file then.
        """
        path = self._place.path
        if ahead_of(path).exists() and rows_ahead(path, *self.head()):
            with in_readers_words(path), transaction(self._connection):
                self._take_from_ahead()

    def _take_from_ahead(self) -> list[Row]:
        """Do so in the caller's transaction; return what stays there until that is committed."""
        return _take_over(self._place.path, self._connection)

    def close(self) -> None:
        """Close the file; where all is in it, nothing stays beside it."""
        if not self._is_read_only:
            with suppress(UserError, OSError, sqlite3.DatabaseError):
                self._tidy_up()
        super().close()

    def _tidy_up(self) -> None:
        self._place.check()
        if ahead_of(self._place.path).exists():
            self.settle()
            with transaction(self._connection):  # nobody writes there meanwhile
                ahead_of(self._place.path).unlink(missing_ok=True)
        self._connection.execute("PRAGMA journal_mode = DELETE")

    def note_answers(self, answers: Sequence[AiAnswer]) -> None:
        """Keep what the AI said of frames, so that lists can be sorted by it.

        It is no event: whoever has image and model gets the same answer again.

        Raises
        ------
        UserError
            If it could not be stored.
        """
        self._place.check()
        with in_readers_words(self._place.path), transaction(self._connection):
            take_answers(self._connection, answers)

    def copy_to(self, path: Path) -> None:
        """Write the whole file as it is now to another place, where no file is yet.

        Raises
        ------
        UserError
            If the one can't be read or the other not be written.
        """
        with in_readers_words(), closing(connect(path)) as copy:
            self._connection.backup(copy)

    def adopt(self, rows: Sequence[Row]) -> None:
        """Append rows of a copy of this journal as they are, with number and digest.

        Raises
        ------
        UserError
            If they don't continue this one, or can't be stored; none of them is then.
        """
        with in_readers_words(self._place.path), transaction(self._connection):
            number, before = self.head()
            for row in rows:
                if row[0] != number + 1 or fault_of(row, before):
                    error = altered(row[0])
                    raise error
                number, before = row[0], row[-1]
                self._connection.execute(_INSERT, row)
                follow(self._connection, row[:-1])

    def rebuild(self) -> None:
        """Make the tables that follow from the events anew.

        Raises
        ------
        UserError
            If they can't be stored; they stay as they were then.
        """
        with in_readers_words(self._place.path), transaction(self._connection):
            rebuild(self._connection)

    def check_writable(self) -> None:
        """Try whether an event could be appended, without appending one.

        Raises
        ------
        UserError
            If it couldn't.
        """
        with in_readers_words(self._place.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:  # touches the first page, and so makes SQLite open its log beside the file
                self._connection.execute(f"PRAGMA user_version = {VERSION}")
            finally:
                roll_back(self._connection)


def _take_over(path: Path, connection: sqlite3.Connection) -> list[Row]:
    """Insert what stands beside a file and continues what is connected to; return it."""
    rows = rows_ahead(path, *JournalReader(connection).head())
    for row in rows:
        connection.execute(_INSERT, row)
        follow(connection, row[:-1])
    return rows


def _is_left_ahead(path: Path, connection: sqlite3.Connection) -> bool:
    """Tell whether rows stay beside a file: who is writing brings them there in a moment."""
    if not ahead_of(path).exists():
        return False
    head = JournalReader(connection).head()
    deadline = time.monotonic() + _COMMITTED_AFTER_S
    while rows_ahead(path, *head):
        if time.monotonic() > deadline:
            return True
        time.sleep(_LOOK_AGAIN_S)
        if JournalReader(connection).head() != head:
            return False
    return False


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
        if log.exists() and not log.stat().st_size:
            log.unlink()
        elif log.exists():
            log.rename(target.with_name(f"{target.name}-journal"))
    except OSError as exc:
        error = damaged()
        raise error from exc
    return target
