"""What SQLite's refusals mean to a reader."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
import errno
import os
from pathlib import Path
import sqlite3
import tempfile

from busi_desktop.domain.journal import Entry
from busi_desktop.domain.texts import say
from busi_desktop.errors import BugError, UserError

_ATTEMPT_BYTES = 16_384

DAMAGED = "JOURNAL_DAMAGED"
GONE = "JOURNAL_GONE"
STRANGE = "JOURNAL_STRANGE"

_FULL = (
    "JOURNAL_DISK_FULL",
    "Your work can't be saved: the disk is full.",
    "Free some space, or save a copy of your work elsewhere (File menu).",
)
_READ_ONLY = (
    "JOURNAL_READ_ONLY",
    "Your work can't be saved: the place where it lies can't be written to.",
    "Ask for the right to write there, or save a copy of your work elsewhere (File menu).",
)
_QUOTA = (
    "JOURNAL_QUOTA",
    "Your work can't be saved: the space that you may use on this disk is used up.",
    "Delete files that you don't need, or save a copy of your work elsewhere (File menu).",
)
_LOCKED = (
    "JOURNAL_LOCKED",
    "Your work can't be saved: another window holds the journal.",
    "Close the other window; the program tries again by itself.",
)
_DISK = (
    "JOURNAL_DISK_ERROR",
    "Your work can't be saved: the disk reports an error.",
    "Check that the disk is connected, or save a copy of your work elsewhere (File menu).",
)
_GONE = (
    GONE,
    "Your work can't be saved: its file isn't there any more.",
    "Connect the disk or stick again, or save a copy of your work elsewhere (File menu).",
)
_BROKEN = (
    DAMAGED,
    "The journal of your work is damaged.",
    "Open it again: the program keeps the damaged file and puts together what can be read.",
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

MALFORMED = (AttributeError, BugError, KeyError, TypeError, ValueError)
"""What reading a newer program's content may raise."""

_INTERRUPTED = (
    "JOURNAL_INTERRUPTED",
    "Saving was interrupted here, which can't be put right where nothing can be written.",
    "Copy the file and the one beside it that ends in -journal to a place that you may write to.",
)
_UNCLEAR = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR}
"""Which of several causes it was, SQLite doesn't say; an attempt to write beside the file does."""

_BESIDE = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _QUOTA,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
}


@contextmanager
def in_readers_words(path: Path | None = None) -> Iterator[None]:
    """Turn SQLite's errors into what is wrong and what to do; what is our mistake is a `BugError`.

    Parameters
    ----------
    path
        The file, if it is being opened or written to.

    Raises
    ------
    UserError
        ``JOURNAL_DISK_FULL``, ``JOURNAL_QUOTA``, ``JOURNAL_READ_ONLY``, ``JOURNAL_LOCKED``,
        ``JOURNAL_DISK_ERROR``, ``JOURNAL_GONE`` or ``JOURNAL_DAMAGED``.
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
        code = getattr(exc, "sqlite_errorcode", 0) & 0xFF
        known = _FAULTS.get(code)
        if known is None:
            msg = f"the journal's SQL failed: {exc}"
            raise BugError(msg) from exc
        if getattr(exc, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_ROLLBACK:
            known = _INTERRUPTED
        elif path is not None and code in _UNCLEAR:
            known = _tried_beside(path) or known
        code, message, hint = known
        raise UserError(message, hint=hint, code=code) from exc


def _tried_beside(path: Path) -> tuple[str, str, str] | None:
    """Return what an attempt to write beside the file tells; None if it succeeds or says little."""
    if not path.parent.exists():
        return _GONE
    try:
        with tempfile.TemporaryFile(dir=path.parent) as file:
            file.write(bytes(_ATTEMPT_BYTES))
            file.flush()
            os.fsync(file.fileno())
    except OSError as exc:
        return _BESIDE.get(exc.errno or 0)
    return None


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


def foreign(name: str, *, code: str = "JOURNAL_FOREIGN") -> UserError:
    """Say that the file belongs to another program."""
    return UserError(
        say("{name} is no project and no journal of this program.", name=name),
        hint="It was left as it is. Choose another file, or move this one elsewhere.",
        code=code,
    )


def altered(number: int) -> UserError:
    """Say that a row isn't what the program wrote."""
    return UserError(
        say("Entry {number} of the journal isn't what the program wrote.", number=number),
        hint="Compare the file with a backup copy.",
        code="JOURNAL_ALTERED",
    )


def unreadable(message: str, entry: Entry, *, code: str) -> UserError:
    """Say that this program can't read what an entry holds."""
    return UserError(
        message,
        hint=say(
            "Use version {version} of the program, which wrote it, or a newer one.",
            version=entry.program,
        ),
        code=code,
    )


def faulty(faults: list[str]) -> UserError:
    """Say what `Journal.verify` found."""
    more = f" And {len(faults) - 3} more." if len(faults) > 3 else ""
    return UserError(
        "The journal of your work was changed or damaged. " + " ".join(faults[:3]) + more,
        hint="Such entries are left out. Compare the file with a backup copy.",
        code="JOURNAL_ALTERED",
    )


def gone() -> UserError:
    """Say that the file isn't where it was opened."""
    code, message, hint = _GONE
    return UserError(message, hint=hint, code=code)


def kept_as(name: str, count: int, time: str, gaps: str) -> UserError:
    """Say what became of a damaged file: how much of it was found, and what is missing."""
    if not count:
        message = say(
            "Your work's file was damaged, and nothing of it can be read. A new one has been begun."
        )
    elif gaps:
        message = say(
            "Your work's file was damaged. Of what was done up to {time}, all but entries {gaps} "
            "has been put together again.",
            time=time,
            gaps=gaps,
        )
    else:
        message = say(
            "Your work's file was damaged. All {count} entries up to {time} have been put together "
            "again.",
            count=count,
            time=time,
        )
    return UserError(
        message,
        hint=say("Check your last work. The damaged file is kept beside it as {name}.", name=name),
        code="JOURNAL_MENDED" if count else "JOURNAL_SET_ASIDE",
    )
