"""The journal's SQLite file: opening, checking, migrating, transactions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
import sqlite3
from typing import Any

from busi_desktop.review.derived import rebuild
from busi_desktop.review.faults import damaged, foreign, newer
from busi_desktop.review.schema import APPLICATION_ID, MIGRATIONS, VERSION

SMALL_BYTES = 32 << 20
"""Larger files are looked through later: `busi_desktop.review.verification`."""


def prepare(connection: sqlite3.Connection, *, read_only: bool = False) -> None:
    """Check a file that was opened, bring its tables to `VERSION`, and make commits durable.

    One that is only read keeps the tables that it has: `in_memory` is for those.

    Raises
    ------
    UserError
        If the file is damaged, from a newer program or from another one; it is left as it is.
    sqlite3.DatabaseError
        If SQLite refuses.
    """
    # A text that isn't UTF-8 any more shall fail its digest, not the query.
    connection.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    with reading(connection):
        if is_small(connection) and not is_sound(connection):
            error = damaged()
            raise error
        version = _version(connection)
    if version < VERSION and not read_only:
        _migrate(connection)
    connection.execute("PRAGMA journal_mode = TRUNCATE")


def is_old(connection: sqlite3.Connection) -> bool:
    """Tell whether the tables are those of an earlier version."""
    return int(_pragma(connection, "user_version")) < VERSION


def in_memory(
    connection: sqlite3.Connection, complete: Callable[[sqlite3.Connection], object]
) -> sqlite3.Connection:
    """Return a copy with the tables of `VERSION`, which is only read; close the original.

    `complete` brings into the copy what the file lacks.

    Raises
    ------
    UserError, sqlite3.DatabaseError
        As `prepare`.
    """
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with closing(connection):
            connection.backup(copy)
        prepare(copy)
        complete(copy)
        copy.execute("PRAGMA query_only = ON")
    except BaseException:
        copy.close()
        raise
    return copy


def is_small(connection: sqlite3.Connection) -> bool:
    """Tell whether SQLite can look through the whole file while somebody waits."""
    pages, size = _pragma(connection, "page_count"), _pragma(connection, "page_size")
    return bool(pages * size <= SMALL_BYTES)


def is_sound(connection: sqlite3.Connection) -> bool:
    """Let SQLite look through the whole file, indices included; tell whether all is right."""
    return bool(_pragma(connection, "integrity_check(1)") == "ok")


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """See one state of the file, whatever another window does meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        roll_back(connection)


def _version(connection: sqlite3.Connection) -> int:
    """Return the version of the file's tables, 0 for an empty file."""
    version = int(_pragma(connection, "user_version"))
    application = int(_pragma(connection, "application_id"))
    tables = _tables(connection)
    if application != APPLICATION_ID and (application or version or tables):
        place = str(connection.execute("PRAGMA database_list").fetchone()[2])
        raise foreign(Path(place).name)
    if version > VERSION:
        raise newer(version)
    if tables != _tables_of(version):
        raise damaged()
    return version


def _tables(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Return tables, indices and triggers with the SQL that made them."""
    query = "SELECT name, sql FROM sqlite_schema"
    return {(str(name), str(sql)) for name, sql in connection.execute(query)}


def _tables_of(version: int) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:")) as model:
        for script in MIGRATIONS[:version]:
            model.executescript(script)
        return _tables(model)


def _migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to `VERSION`, unless another window was quicker."""
    with transaction(connection):
        before = _version(connection)
        for script in MIGRATIONS[before:]:
            for statement in statements(script):
                connection.execute(statement)
        if before:
            rebuild(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def statements(script: str) -> Iterator[str]:
    """Split a script; `executescript` would commit before it begins."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit at the end, or leave nothing behind."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        roll_back(connection)
        raise


def roll_back(connection: sqlite3.Connection) -> None:
    """End what was begun, if it hasn't ended by itself."""
    if connection.in_transaction:  # some faults end it
        connection.execute("ROLLBACK")


def _pragma(connection: sqlite3.Connection, name: str) -> Any:  # noqa: ANN401 - SQLite's own types
    return connection.execute(f"PRAGMA {name}").fetchone()[0]
