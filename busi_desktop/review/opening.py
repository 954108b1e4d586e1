"""Opening a journal for a person: a damaged one is kept, and what can be found of it put together.

The rows come from the damaged file's bytes and from its backup. Each is taken only where the chain
of digests holds: what is put together is what was written, and never a guess.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
import sqlite3

from busi_desktop.domain.texts import say
from busi_desktop.domain.worklist import SETTINGS
from busi_desktop.errors import UserError
from busi_desktop.review.ahead import loose_rows
from busi_desktop.review.backup import backup_of, leads, parts_at, rows_in
from busi_desktop.review.database import prepare, transaction
from busi_desktop.review.derived import rebuild
from busi_desktop.review.faults import DAMAGED, STRANGE, damaged, in_readers_words, kept_as
from busi_desktop.review.journal import Journal, set_aside
from busi_desktop.review.place import connect
from busi_desktop.review.rows import FIELDS, Row
from busi_desktop.review.salvage import chained, rows_of
from busi_desktop.review.schema import PLAIN
from busi_desktop.review.verification import Verification

_INSERT = f"INSERT INTO events ({', '.join((*FIELDS, 'digest'))}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - names of ours alone
_ORDER_TRIGGER = "events_are_not_replaced"
_NAMED_GAPS = 5

LOST_END = "JOURNAL_LOST_END"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Sound:
    """Hold a journal that can be worked with, and what the reader should know of it."""

    journal: Journal
    told: UserError | None = None


def open_sound(path: Path, *, backups: Path, read_only: bool, must_exist: bool) -> Sound:
    """Open a journal; mend it if it is damaged.

    Parameters
    ----------
    path
        The file.
    backups
        Folder with the backups.
    read_only, must_exist
        As of `Journal.open`; what is only read isn't mended.

    Raises
    ------
    UserError
        As `Journal.open`, and if a damaged file can't be mended; it is as it was then.
    """
    was_there = path.exists()
    _finish_mending(path)
    try:
        journal = Journal.open(path, read_only=read_only, must_exist=must_exist)
    except UserError as error:
        if read_only or error.code not in {DAMAGED, STRANGE}:
            raise
        # Somebody's own file is left alone where it was named; in the program's place it can't be.
        if error.code == STRANGE and must_exist and not rows_in(backup_of(path, backups)):
            raise
        return mend(path, backups=backups)
    backup = backup_of(path, backups)
    told = _lost_end(journal, backup) or _other_history(journal, backup) if was_there else None
    return Sound(journal=journal, told=told)


def _other_history(journal: Journal, backup: Path) -> UserError | None:
    """Say that the file isn't the one that was here, if the backup witnesses that."""
    number = parts_at(backup, journal)
    if not number:
        return None
    return UserError(
        say(
            "From entry {number} on, this file isn't the one that was open here last time.",
            number=number,
        ),
        hint="If it was replaced on purpose, all is well. A backup of the other one is kept in the "
        "program's own folder.",
        code="JOURNAL_OTHER_HISTORY",
    )


def _lost_end(journal: Journal, backup: Path) -> UserError | None:
    """Say that the backup goes further than the file."""
    rows = leads(backup, journal)
    if not rows:
        return None
    return UserError(
        say(
            "This file lacks its last {count} entries: its backup goes on to {time}.",
            count=len(rows),
            time=_moment(rows[-1]),
        ),
        hint="If it wasn't put back on purpose, close the program and type: "
        "busi-desktop review mend --journal FILE.",
        code=LOST_END,
    )


def put_right(path: Path, *, backups: Path) -> list[UserError]:
    """Put right what can be in a file that nobody has open; return what was done.

    A damaged file is mended, entries that were altered come back from the backup, and those at the
    end by which the backup goes further.

    Raises
    ------
    UserError
        If the file can't be read or written.
    """
    sound = open_sound(path, backups=backups, read_only=False, must_exist=True)
    backup = backup_of(path, backups)
    done = [] if sound.told is None or sound.told.code == LOST_END else [sound.told]
    with closing(sound.journal) as journal:
        verification = Verification(journal, is_thorough=True)
        verification.run()
        if verification.needs_rebuilding:
            journal.rebuild()
    first = verification.first_wrong
    if verification.needs_mending or (first and len(rows_in(backup)) >= first):
        sound = mend(path, backups=backups)
        sound.journal.close()
        done += filter(None, [sound.told])
    with closing(Journal.open(path, must_exist=True)) as journal:
        rows = leads(backup, journal)
        journal.adopt(rows)
    return [*done, _put_back(len(rows))] if rows else done


def _put_back(count: int) -> UserError:
    return UserError(
        say("{count} entries came back from the backup.", count=count), hint="", code="PUT_BACK"
    )


def mend(path: Path, *, backups: Path) -> Sound:
    """Put together what there is of a damaged file, in its place, and keep it under another name.

    Raises
    ------
    UserError
        If there is no room for that, or the file can't be replaced.
    """
    try:
        rows = _found(path, backup_of(path, backups))
        new = _new_name(path)
        new.unlink(missing_ok=True)
        write_rows(new, rows, (backup_of(path, backups), path))
        kept = set_aside(path)
        new.replace(path)
    except OSError as exc:
        error = damaged()
        raise error from exc
    told = kept_as(kept.name, len(rows), _moment(rows[-1]) if rows else "", gaps_in(rows))
    journal = Journal.open(path)
    is_project = any(row[3] == SETTINGS for row in rows)
    if is_project and not journal.count_of("images"):
        told = _without_images(told)
    return Sound(journal=journal, told=told)


def _without_images(told: UserError) -> UserError:
    return UserError(
        told.message,
        hint="The list of images couldn't be read: add their folder once more. Each is known again "
        "by its content.",
        code=told.code,
    )


def _found(path: Path, backup: Path) -> list[Row]:
    """Return what fits together of the file's rows and its backup's."""
    own = [*rows_of(path), *loose_rows(path)]
    saved = rows_in(backup)
    digests = {row[-1] for row in chained(own)}
    # A file of another history may have come to the place since that backup was made.
    if digests and digests.isdisjoint(row[-1] for row in saved):
        saved = []
    return chained([*own, *saved])


def _new_name(path: Path) -> Path:
    return path.with_name(f"{path.name}-mended")


def _finish_mending(path: Path) -> None:
    """Put the mended file in its place if the program ended between the two renamings."""
    new = _new_name(path)
    with suppress(OSError):
        if new.is_file() and not path.exists():
            new.replace(path)


def write_rows(new: Path, rows: Sequence[Row], plain_from: Sequence[Path]) -> None:
    """Make a file with rows as they are, gaps included, in a place where none is.

    Parameters
    ----------
    new
        The place.
    rows
        By number.
    plain_from
        Files from one of which the list of images is taken.

    Raises
    ------
    UserError
        If it can't be written.
    """
    with in_readers_words(new), closing(connect(new)) as connection:
        prepare(connection)
        with transaction(connection):
            # Numbers stay as they were, so that gaps show: the one rule that doesn't hold here.
            query = "SELECT sql FROM sqlite_schema WHERE name = ?"
            (trigger,) = connection.execute(query, (_ORDER_TRIGGER,)).fetchone()
            connection.execute(f"DROP TRIGGER {_ORDER_TRIGGER}")
            connection.executemany(_INSERT, rows)
            connection.execute(trigger)
            for table in PLAIN:
                _take_over(connection, table, plain_from)
            rebuild(connection)
    new.with_name(f"{new.name}-journal").unlink(missing_ok=True)


def _take_over(connection: sqlite3.Connection, table: str, sources: Sequence[Path]) -> None:
    """Copy a table that isn't chained, and that no mask depends on, from who has most of it.

    Of two that have as much the first one is taken: a backup, which no damage has come to.
    """
    rows = max((_rows_of(source, table) for source in sources), key=len)
    if rows:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours alone
    for row in rows:
        with suppress(sqlite3.DatabaseError):  # a row that is damaged in itself
            marks = ", ".join("?" * len(row))
            connection.execute(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", row)  # noqa: S608


def _rows_of(source: Path, table: str) -> list[Row]:
    # SQLite's complaint about a damaged table quotes its text, which may be none.
    with (
        suppress(sqlite3.DatabaseError, UnicodeDecodeError),
        closing(connect(source, read_only=True)) as old,
    ):
        old.text_factory = lambda raw: raw.decode("utf-8", "replace")
        old.execute("PRAGMA writable_schema = ON")  # else one damaged table hides all
        return old.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - names of ours alone
    return []


def gaps_in(rows: Sequence[Row]) -> str:
    """Name the numbers that are missing among rows; nothing if none is."""
    expected = 1
    gaps = []
    for row in rows:
        if row[0] > expected:
            last = row[0] - 1
            gaps.append(str(last) if last == expected else f"{expected}–{last}")
        expected = row[0] + 1
    return ", ".join(gaps[:_NAMED_GAPS]) + (" …" if len(gaps) > _NAMED_GAPS else "")


def _moment(row: Row) -> str:
    """Return when a row was recorded, to the minute."""
    return str(row[1])[:16].replace("T", " ")
