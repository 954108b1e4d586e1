"""What SQLite's refusals mean to a reader."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
import sqlite3

from busi_desktop.domain.texts import say
from busi_desktop.errors import BugError, UserError

DAMAGED = "JOURNAL_DAMAGED"

_FULL = (
    "JOURNAL_DISK_FULL",
    "Your work can't be saved: the disk is full.",
    "Free some space; the program tries again by itself.",
)
_READ_ONLY = (
    "JOURNAL_READ_ONLY",
    "Your work can't be saved: the program's own folder can't be written to.",
    "Ask for the right to write there, or set BUSI_DESKTOP_HOME to another folder.",
)
_LOCKED = (
    "JOURNAL_LOCKED",
    "Your work can't be saved: another window holds the journal.",
    "Close the other window; the program tries again by itself.",
)
_DISK = (
    "JOURNAL_DISK_ERROR",
    "Your work can't be saved: the disk reports an error.",
    "Check that the disk is connected and sound; the program tries again by itself.",
)
_BROKEN = (
    DAMAGED,
    "The journal of your work is damaged.",
    "Start the program again: it keeps the damaged file and begins a new journal beside it.",
)

_FAULTS = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_AUTH: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_NOTADB: _BROKEN,
}


@contextmanager
def in_readers_words() -> Iterator[None]:
    """Turn SQLite's errors into what is wrong and what to do; what is our mistake is a `BugError`.

    Raises
    ------
    UserError
        ``JOURNAL_DISK_FULL``, ``JOURNAL_READ_ONLY``, ``JOURNAL_LOCKED``, ``JOURNAL_DISK_ERROR`` or
        ``JOURNAL_DAMAGED``.
    BugError
        For any other error of SQLite.
    """
    try:
        yield
    except UnicodeDecodeError as exc:  # SQLite's complaint quotes the text of a damaged table
        error = damaged()
        raise error from exc
    except sqlite3.DatabaseError as exc:
        # The low byte is the primary code (sqlite.org/rescode.html).
        known = _FAULTS.get(getattr(exc, "sqlite_errorcode", 0) & 0xFF)
        if known is None:
            msg = f"the journal's SQL failed: {exc}"
            raise BugError(msg) from exc
        code, message, hint = known
        raise UserError(message, hint=hint, code=code) from exc


def damaged() -> UserError:
    """Say that the journal's file can't be read as one."""
    code, message, hint = _BROKEN
    return UserError(message, hint=hint, code=code)


def newer(version: int) -> UserError:
    """Say that a later program made the file."""
    return UserError(
        say(
            "The journal of your work was made by a newer version of this program "
            "(format {version}).",
            version=version,
        ),
        hint="Use that version, or set BUSI_DESKTOP_HOME to another folder.",
        code="JOURNAL_NEWER",
    )


def foreign() -> UserError:
    """Say that the file belongs to another program."""
    return UserError(
        "The file in the journal's place was made by another program.",
        hint="Move it elsewhere, or set BUSI_DESKTOP_HOME to another folder.",
        code="JOURNAL_FOREIGN",
    )


def altered(number: int) -> UserError:
    """Say that a row isn't what the program wrote."""
    return UserError(
        say("Entry {number} of the journal isn't what the program wrote.", number=number),
        hint="Compare the file with a backup copy.",
        code="JOURNAL_ALTERED",
    )


def faulty(faults: list[str]) -> UserError:
    """Say what `Journal.verify` found."""
    more = f" And {len(faults) - 3} more." if len(faults) > 3 else ""
    return UserError(
        "The journal of your work was changed or damaged. " + " ".join(faults[:3]) + more,
        hint="Such entries are left out. Compare the file with a backup copy.",
        code="JOURNAL_ALTERED",
    )


def kept_as(name: str) -> UserError:
    """Say that a damaged journal was kept, and a new one begun."""
    return UserError(
        "The journal of your work was damaged. A new one has been begun.",
        hint=say("The damaged file is kept in the program's own folder as {name}.", name=name),
        code="JOURNAL_SET_ASIDE",
    )
