"""Journals for the tests: filled, altered, damaged."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import sqlite3

from busi_desktop.domain.journal import Entry
from busi_desktop.review.journal import Journal

SUBJECT = "ab" * 32 + "#0"


def add(journal: Journal, text: str = "x") -> Entry:
    return journal.append(subject=SUBJECT, kind="note.added", content={"text": text}, reader="AK")


def fill(path: Path, count: int, *, length: int = 1) -> list[Entry]:
    """Append events."""
    with closing(Journal.open(path)) as journal:
        journal._connection.execute("PRAGMA synchronous = OFF")
        return [add(journal, "x" * length) for _ in range(count)]


def alter(path: Path, number: int) -> None:
    """Change a row behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        name = "events_are_not_changed"
        query = "SELECT sql FROM sqlite_schema WHERE name = ?"
        (trigger,) = connection.execute(query, (name,)).fetchone()
        connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE events SET reader = 'XY' WHERE number = ?", (number,))
        connection.execute(trigger)
