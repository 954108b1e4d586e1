"""Tables of the journal's file, one script for each version of them."""

from __future__ import annotations

APPLICATION_ID = 0x42555349
"""`BUSI` in the file's header: another program's database is never written to."""

_EVENTS = """
CREATE TABLE events (
    number      INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    subject     TEXT NOT NULL,
    kind        TEXT NOT NULL,
    reader      TEXT NOT NULL,
    program     TEXT NOT NULL,
    content     TEXT NOT NULL,
    digest      TEXT NOT NULL
);
CREATE INDEX events_by_subject ON events (subject, kind);
CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are appended, never changed'); END;
CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are appended, never deleted'); END;
CREATE TRIGGER events_are_not_replaced BEFORE INSERT ON events
    WHEN NEW.number IS NOT (SELECT ifnull(max(number), 0) + 1 FROM events)
    BEGIN SELECT RAISE(ABORT, 'events are appended at the end'); END;
"""

MIGRATIONS: tuple[str, ...] = (_EVENTS,)
"""Script `n` takes a file from version `n` to `n + 1`; what has been shipped stays as it is."""

VERSION = len(MIGRATIONS)
"""Kept in the file as SQLite's `user_version`."""
