"""Where the images of a project lie: as the file keeps it, and as paths of this computer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
import os
from pathlib import Path
import sqlite3
from typing import TypeAlias

Stored: TypeAlias = str | bytes
"""A path as it stands in the file; bytes where it is no text."""


def to_stored(text: str) -> Stored:
    """Return a path for the file: SQLite's texts hold no names that aren't UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(text)
    return text


def from_stored(stored: Stored) -> str:
    """Return what `to_stored` was given."""
    return os.fsdecode(stored) if isinstance(stored, bytes) else stored


def seen_from(folder: Path, path: Path) -> str:
    """Return a path as seen from a project's folder, ``/`` between; absolute on another drive.

    So images and project may be moved together, and have another drive's letter or mount point.
    """
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return path.absolute().as_posix()


def keep_place(
    connection: sqlite3.Connection, image: int, folder: Path, path: Path, member: str
) -> None:
    """Remember where an image is, in the caller's transaction."""
    home = to_stored(str(folder))
    connection.execute("INSERT OR IGNORE INTO homes (path) VALUES (?)", (home,))
    connection.execute(
        "INSERT OR REPLACE INTO places (image, path, member, home) "
        "SELECT ?, ?, ?, home FROM homes WHERE path = ?",
        (image, to_stored(seen_from(folder, path)), to_stored(member), home),
    )
    connection.execute("UPDATE images SET missing = 0 WHERE image = ?", (image,))


def found_place(
    folder: Path, kept: Iterable[tuple[Stored, Stored, Stored]]
) -> tuple[Path, str | None] | None:
    """Return the first of `found_places`, or None."""
    return next(found_places(folder, kept), None)


def found_places(
    folder: Path, kept: Iterable[tuple[Stored, Stored, Stored]]
) -> Iterator[tuple[Path, str | None]]:
    """Yield the places of an image where a file is, each with its name in an archive there.

    Parameters
    ----------
    folder
        The project's, as it is now.
    kept
        Path, member and the project's folder when that was noted, for each place: the images may
        have stayed where the project was.

    Yields
    ------
    tuple of Path and str or None
        Whatever the file holds now.
    """
    for stored_path, stored_member, home in kept:
        path, member = from_stored(stored_path), from_stored(stored_member)
        for base in (folder, Path(from_stored(home))):
            place = Path(os.path.normpath(base / path))
            if place.is_file():
                yield place, member or None


def places_of(connection: sqlite3.Connection, image: int) -> list[tuple[Stored, Stored, Stored]]:
    """Return the places that are kept of an image, for `found_place`."""
    return connection.execute(
        "SELECT places.path, member, homes.path FROM places JOIN homes USING (home) "
        "WHERE image = ?",
        (image,),
    ).fetchall()
