"""Whether a journal is as it was written: looked at a slice at a time, between other things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
import sqlite3

from busi_desktop.review.database import is_small, reading
from busi_desktop.review.derived_check import check_steps
from busi_desktop.review.faults import in_readers_words
from busi_desktop.review.journal import Journal
from busi_desktop.review.rows import GENESIS, fault_of

SLICE = 400
"""Rows in a step: some ten milliseconds."""


class Verification:
    """Verify a journal step by step; nothing is locked between two of them.

    Small files are looked through as a whole by SQLite first. Of large ones each row is looked at,
    and whether the index leads to it: a row that the index doesn't know would be left out silently.

    Parameters
    ----------
    journal
        Stays open meanwhile; nobody else uses it from another thread.
    is_thorough
        Let SQLite look through large files, too: that keeps others from writing for seconds.

    Attributes
    ----------
    faults
        A sentence for each fault that was found so far.
    needs_mending
        Whether the file itself is damaged: then rows that are whole may not be found.
    first_wrong
        Number of the first entry that is altered or missing, or 0.
    needs_rebuilding
        Whether the worklist's tables are to be made anew from the entries; nothing is lost then.
    """

    def __init__(self, journal: Journal, *, is_thorough: bool = False) -> None:
        self.faults: list[str] = []
        self.needs_mending = self.needs_rebuilding = False
        self.first_wrong = 0
        self._is_thorough = is_thorough
        self._connection = journal.connection
        self._steps = self._all(journal)

    def step(self) -> bool:
        """Verify the next slice; return whether that was the last one.

        Raises
        ------
        UserError
            If the file can't be read.
        """
        with in_readers_words(), reading(self._connection):
            return next(self._steps, True)

    def run(self) -> list[str]:
        """Verify all that is left, and return the faults.

        Raises
        ------
        UserError
            If the file can't be read.
        """
        while not self.step():
            pass
        return self.faults

    def _all(self, journal: Journal) -> Iterator[bool]:
        if self._is_thorough or is_small(self._connection):
            rows = self._connection.execute("PRAGMA integrity_check").fetchall()
            self._broken(f"The file is damaged: {text}." for (text,) in rows if text != "ok")
            yield False
        yield from self._chain(journal)
        n_wrong = 0
        for n_found in check_steps(self._connection):
            n_wrong += n_found
            yield False
        self.needs_rebuilding = n_wrong > 0
        if n_wrong:
            self.faults.append(
                f"The worklist doesn't follow from the entries: {n_wrong} differences."
            )
        yield True

    def _broken(self, faults: Iterable[str]) -> None:
        n_before = len(self.faults)
        self.faults += faults
        self.needs_mending = self.needs_mending or len(self.faults) > n_before

    def _chain(self, journal: Journal) -> Iterator[bool]:
        """Follow the digests from row to row."""
        before, expected = GENESIS, 1
        while rows := journal.rows(after=expected - 1, limit=SLICE):
            for row in rows:
                if row[0] != expected:
                    self.faults.append(f"Entries {expected} to {row[0] - 1} are missing.")
                self.faults += filter(None, [fault_of(row, before)])
                if self.faults and not self.first_wrong:
                    self.first_wrong = expected
                before, expected = row[-1], row[0] + 1
            self._broken(_unknown_to_index(self._connection, rows[0][0], rows[-1][0]))
            yield False
            if len(rows) < SLICE:  # or whoever keeps writing would keep it from ending
                return


def _unknown_to_index(connection: sqlite3.Connection, first: int, last: int) -> list[str]:
    """Name the rows to which the index of frames doesn't lead."""
    found = connection.execute(
        "SELECT number FROM events WHERE number BETWEEN ? AND ? AND NOT EXISTS "
        "(SELECT 1 FROM events AS same INDEXED BY events_by_subject WHERE "
        "same.subject = events.subject AND same.kind = events.kind AND "
        "same.number = events.number)",
        (first, last),
    )
    return [f"Entry {number} can't be found by its frame." for (number,) in found]
