"""The events of a journal's file, read: by frame, by file, by kind, or one after the other."""

from __future__ import annotations

from collections.abc import Iterator
import sqlite3

from busi_desktop.domain.journal import Entry
from busi_desktop.review.derived import of_file
from busi_desktop.review.faults import altered, in_readers_words
from busi_desktop.review.rows import FIELDS, GENESIS, Row, entry_of, fault_of

COLUMNS = ", ".join((*FIELDS, "digest"))
_BEFORE = "(SELECT digest FROM events AS earlier WHERE earlier.number = events.number - 1)"
_SELECT = f"SELECT {COLUMNS}, {_BEFORE} FROM events"  # noqa: S608 - names of ours alone

SLICE = 1000
"""Rows that are read at once where there may be many."""


class JournalReader:
    """Read events; used on the thread on which the connection was made."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def connection(self) -> sqlite3.Connection:
        """Return the connection, for this package alone."""
        return self._connection

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
            if _is_whole(row):
                found.append(entry_of(row[:-1]))
            elif not leave_out_altered:
                error = altered(row[0])
                raise error
        return tuple(found)

    def of_file(self, sha256: str) -> tuple[Entry, ...]:
        """Return all events about a file's frames, oldest first; altered ones are left out.

        Raises
        ------
        UserError
            If the file can't be read.
        """
        query = f"{_SELECT} WHERE subject >= ? AND subject < ? ORDER BY number"
        with in_readers_words():
            rows = self._connection.execute(query, of_file(sha256)).fetchall()
        return tuple(entry_of(row[:-1]) for row in rows if _is_whole(row))

    def newest_of_each(self, kind: str) -> tuple[Entry, ...]:
        """Return the newest event of a kind of each frame that has one; altered ones are left out.

        Raises
        ------
        UserError
            If the file can't be read.
        """
        query = (
            f"{_SELECT} WHERE number IN "  # noqa: S608 - names of ours alone
            "(SELECT max(number) FROM events WHERE kind = ? GROUP BY subject) ORDER BY number"
        )
        with in_readers_words():
            rows = self._connection.execute(query, (kind,)).fetchall()
        return tuple(entry_of(row[:-1]) for row in rows if _is_whole(row))

    def walk(self, kind: str, *, leave_out_altered: bool = False) -> Iterator[Entry]:
        """Yield events of a kind in their order, a slice at a time.

        Between two slices nothing is held: whoever prints slowly keeps no window from saving.

        Yields
        ------
        Entry
            The oldest first.

        Raises
        ------
        UserError
            As `entries`.
        """
        query = f"{_SELECT} WHERE kind = ? AND number > ? ORDER BY number LIMIT {SLICE}"
        after = 0
        while True:
            with in_readers_words():
                rows = self._connection.execute(query, (kind, after)).fetchall()
            for row in rows:
                after = row[0]
                if _is_whole(row):
                    yield entry_of(row[:-1])
                elif not leave_out_altered:
                    error = altered(after)
                    raise error
            if len(rows) < SLICE:
                return

    def walk_by_frame(
        self, kind: str, *, leave_out_altered: bool = False
    ) -> Iterator[tuple[Entry, ...]]:
        """Yield each frame's events of a kind, one frame after the other, as `walk`.

        Yields
        ------
        tuple of Entry
            Those of one frame, the oldest first.

        Raises
        ------
        UserError
            As `entries`.
        """
        query = "SELECT min(subject) FROM events WHERE subject > ?"
        subject = ""
        while True:
            with in_readers_words():
                (found,) = self._connection.execute(query, (subject,)).fetchone()
            if found is None:
                return
            subject = found
            several = self.entries(subject, kind, leave_out_altered=leave_out_altered)
            if several:
                yield several

    def rows(self, *, after: int, limit: int) -> list[Row]:
        """Return rows as they stand in the file, unchecked, with their digests.

        Raises
        ------
        UserError
            If the file can't be read.
        """
        query = f"SELECT {COLUMNS} FROM events WHERE number > ? ORDER BY number LIMIT ?"  # noqa: S608 - names of ours alone
        with in_readers_words():
            return self._connection.execute(query, (after, limit)).fetchall()

    def count_of(self, table: str) -> int:
        """Return how many rows one of the tables has that stand on their own.

        Raises
        ------
        UserError
            If the file can't be read.
        """
        with in_readers_words():
            (count,) = self._connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - names of ours alone
        return int(count)

    def plain_rows(self, table: str, limit: int) -> Iterator[list[Row]]:
        """Yield the rows of such a table, some at a time.

        Yields
        ------
        list of tuple
            Never empty.

        Raises
        ------
        UserError
            If the file can't be read.
        """
        with in_readers_words():
            found = self._connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - the same
        for start in range(0, len(found), limit):
            yield found[start : start + limit]

    def digest_at(self, number: int) -> str:
        """Return a row's digest as it stands in the file; nothing if there is no such row.

        Raises
        ------
        UserError
            If the file can't be read.
        """
        found = self.rows(after=number - 1, limit=1)
        return str(found[0][-1]) if found and found[0][0] == number else ""

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
            query = f"SELECT {COLUMNS} FROM events ORDER BY number"  # noqa: S608 - names of ours alone
            for row in self._connection.execute(query):
                if row[0] != expected:
                    faults.append(f"Entries {expected} to {row[0] - 1} are missing.")
                faults += filter(None, [fault_of(row, before)])
                before, expected = row[-1], row[0] + 1
        return faults

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def _is_whole(row: Row) -> bool:
    """Tell whether a row, with the digest before it at its end, is as it was written."""
    return not fault_of(row[:-1], row[-1] or GENESIS)
