"""Where a journal's file lies: connecting to it, and noticing that it isn't there any more."""

from __future__ import annotations

import os
from pathlib import Path
import sqlite3
from urllib.parse import quote

from busi_desktop.review.faults import gone

BUSY_TIMEOUT_S = 5.0


def connect(path: Path, *, read_only: bool = False, must_exist: bool = False) -> sqlite3.Connection:
    """Connect to a file without looking into it.

    Raises
    ------
    sqlite3.DatabaseError
        If SQLite refuses.
    """
    place = path.absolute().as_posix()
    rooted = place if place.startswith("/") else f"/{place}"
    mode = "ro" if read_only else "rw" if must_exist else "rwc"
    # An empty authority before the path: so a Windows share's name isn't taken for one.
    uri = f"file://{quote(os.fsencode(rooted))}?mode={mode}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None)


class Place:
    """Know the file that was opened, and tell whether it still lies there.

    A file that was moved away or replaced while it is open can be written to all the same; what is
    written is lost with it.

    Parameters
    ----------
    path
        The journal's file.
    must_exist
        Whether there has to be one.

    Raises
    ------
    UserError
        ``JOURNAL_GONE`` if there has to be a file and there is none.
    """

    def __init__(self, path: Path, *, must_exist: bool) -> None:
        self.path = path
        self._known: tuple[int, int] | None = None
        if must_exist and not path.is_file():
            raise gone()

    def note(self) -> None:
        """Remember the file that lies there now.

        Raises
        ------
        UserError
            ``JOURNAL_GONE`` if none does.
        """
        self._known = self._identity()

    def check(self) -> None:
        """Make sure that it is still the same one.

        Raises
        ------
        UserError
            ``JOURNAL_GONE`` if it isn't.
        """
        if self._identity() != self._known:
            error = gone()
            raise error

    def _identity(self) -> tuple[int, int]:
        try:
            found = self.path.stat()
        except OSError as exc:
            error = gone()
            raise error from exc
        # Windows moves no file that is open, and FAT's numbers there don't last.
        return (0, 0) if os.name == "nt" else (found.st_dev, found.st_ino)
