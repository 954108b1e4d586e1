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

_PROJECTS = """
CREATE INDEX events_by_kind ON events (kind);
CREATE TABLE images (
    image    INTEGER PRIMARY KEY,
    sha256   TEXT NOT NULL UNIQUE,
    n_frames INTEGER NOT NULL,
    size     INTEGER NOT NULL,
    name     TEXT NOT NULL,
    missing  INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE homes (
    home INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE
);
CREATE TABLE places (
    image  INTEGER NOT NULL,
    path   TEXT NOT NULL,
    member TEXT NOT NULL,
    home   INTEGER NOT NULL,
    PRIMARY KEY (image, path, member)
) WITHOUT ROWID;
CREATE TABLE answers (
    subject     TEXT PRIMARY KEY,
    model       TEXT NOT NULL,
    label       TEXT NOT NULL,
    uncertainty REAL NOT NULL,
    need        INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE revision (
    number INTEGER NOT NULL
);
INSERT INTO revision VALUES (0);
CREATE TABLE frames (
    frame       INTEGER PRIMARY KEY,
    subject     TEXT NOT NULL UNIQUE,
    image       INTEGER,
    number      INTEGER NOT NULL,
    touched     INTEGER NOT NULL,
    state       INTEGER NOT NULL,
    asked       INTEGER NOT NULL,
    agreement   REAL,
    label       TEXT NOT NULL,
    uncertainty REAL NOT NULL,
    need        INTEGER NOT NULL
);
CREATE INDEX frames_by_image ON frames (image, number);
CREATE TABLE works (
    frame      INTEGER NOT NULL,
    reader     TEXT NOT NULL,
    state      INTEGER NOT NULL,
    saved      INTEGER NOT NULL,
    editing    INTEGER NOT NULL,
    annotation INTEGER NOT NULL,
    label      TEXT NOT NULL,
    read_label TEXT NOT NULL,
    locked     INTEGER NOT NULL,
    assigned   INTEGER NOT NULL,
    note       TEXT NOT NULL,
    differs    INTEGER NOT NULL,
    PRIMARY KEY (frame, reader)
) WITHOUT ROWID;
CREATE INDEX works_by_reader ON works (reader, frame);
"""

MIGRATIONS: tuple[str, ...] = (_EVENTS, _PROJECTS)
"""Script `n` takes a file from version `n` to `n + 1`; what has been shipped stays as it is."""

VERSION = len(MIGRATIONS)
"""Kept in the file as SQLite's `user_version`."""

PLAIN = ("images", "homes", "places", "answers", "revision")
"""Tables that stand on their own: where images lie, and what the AI said of them."""
