"""A project: a journal with a list of images, in one file that may travel."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
import os
from pathlib import Path

from busi_desktop.domain.texts import say
from busi_desktop.domain.worklist import PROJECT_SUBJECT, SETTINGS, ProjectSettings
from busi_desktop.errors import UserError
from busi_desktop.review.database import transaction
from busi_desktop.review.derived import bump, list_image, settings_in
from busi_desktop.review.faults import in_readers_words
from busi_desktop.review.journal import Journal
from busi_desktop.review.places import (
    Stored,
    found_place,
    found_places,
    keep_place,
    places_of,
)

SUFFIX = ".busi"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewImage:
    """Hold an image to be listed.

    Attributes
    ----------
    size
        Of the file, in bytes: by it a moved one is looked for first.
    name
        The file's, to be shown.
    path, member
        Where the file is, or the archive that holds it as `member`, else empty.
    """

    sha256: str
    n_frames: int
    size: int
    name: str
    path: Path
    member: str = ""


def create(path: Path, settings: ProjectSettings, *, by: str) -> None:
    """Begin a project.

    Parameters
    ----------
    path
        Its file, which must not be there yet.
    by
        Who makes it: name or initials.

    Raises
    ------
    UserError
        If something is there already, or it can't be made.
    """
    if os.path.lexists(path):
        raise UserError(
            say("{name} is there already.", name=path.name),
            hint="Open it, or choose another name.",
            code="PROJECT_EXISTS",
        )
    with closing(Journal.open(path)) as journal:
        journal.append(
            subject=PROJECT_SUBJECT, kind=SETTINGS, content=settings.to_json(), reader=by
        )


def is_project(journal: Journal) -> bool:
    """Tell whether a journal is a project's: somebody said how it is read, or it lists images."""
    return bool(journal.newest_of_each(SETTINGS)) or journal.count_of("images") > 0


def no_project(path: Path) -> UserError:
    """Say that a project isn't there."""
    return UserError(
        say("There is no project {name}.", name=path.name),
        hint="Begin one with `busi-desktop review project new`, or name another file.",
        code="NO_PROJECT",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedImage:
    """Hold an image of the list.

    Attributes
    ----------
    places
        Where a file is now, of the places that are kept: path, and member of an archive.
    """

    sha256: str
    name: str
    places: tuple[tuple[Path, str | None], ...]


class Project:
    """List images in a project's file; made, used and closed on one thread.

    Parameters
    ----------
    journal
        The open file.
    path
        Where it is.
    """

    def __init__(self, journal: Journal, path: Path) -> None:
        self.journal = journal
        self._connection = journal.connection
        self._folder = path.absolute().parent

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Project:
        """Open a project, to change nothing in it if it is `read_only`.

        Raises
        ------
        UserError
            If there is none, or it can't be opened.
        """
        if not path.is_file():
            error = no_project(path)
            raise error
        return cls(Journal.open(path, read_only=read_only, must_exist=True), path)

    def close(self) -> None:
        """Close the file."""
        self.journal.close()

    @property
    def settings(self) -> ProjectSettings:
        """Return how the project is read."""
        with in_readers_words():
            return settings_in(self._connection)

    def add(self, images: list[NewImage]) -> int:
        """List images, all of them or none; one that is listed gets another place.

        Returns
        -------
        int
            How many were not listed before.

        Raises
        ------
        UserError
            If that can't be stored.
        """
        n_new = 0
        with in_readers_words(), transaction(self._connection):
            for image in images:
                name = image.name.encode("utf-8", "replace").decode("utf-8")
                added = self._connection.execute(
                    "INSERT INTO images (sha256, n_frames, size, name) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (sha256) DO NOTHING",
                    (image.sha256, image.n_frames, image.size, name),
                ).rowcount
                number = self.number_of(image.sha256)
                if number is None:  # it was just added, or was there
                    continue
                keep_place(self._connection, number, self._folder, image.path, image.member)
                if added:
                    n_new += 1
                    list_image(self._connection, number, image.sha256)
            bump(self._connection)
        return n_new

    def number_of(self, sha256: str) -> int | None:
        """Return the number of an image in the project, or None if it isn't in it."""
        found = self._connection.execute(
            "SELECT image FROM images WHERE sha256 = ?", (sha256,)
        ).fetchone()
        return None if found is None else int(found[0])

    def place(self, image: int) -> tuple[Path, str | None] | None:
        """Return where an image is now, or None if it is at none of its places."""
        with in_readers_words():
            kept: list[tuple[Stored, Stored, Stored]] = places_of(self._connection, image)
        return found_place(self._folder, kept)

    def listed(self) -> Iterator[ListedImage]:
        """Yield the images in their order; what lies at their places isn't looked into.

        Yields
        ------
        ListedImage
            With no place if it is at none of those that are kept.
        """
        with in_readers_words():
            rows = self._connection.execute(
                "SELECT image, sha256, name FROM images ORDER BY image"
            ).fetchall()
        for image, sha256, name in rows:
            with in_readers_words():
                kept: list[tuple[Stored, Stored, Stored]] = places_of(self._connection, image)
            places = tuple(dict.fromkeys(found_places(self._folder, kept)))
            yield ListedImage(sha256=str(sha256), name=str(name), places=places)

    def numbers(self, *, after: int, limit: int) -> list[int]:
        """Return the numbers of images, some at a time."""
        with in_readers_words():
            rows = self._connection.execute(
                "SELECT image FROM images WHERE image > ? ORDER BY image LIMIT ?", (after, limit)
            ).fetchall()
        return [int(row[0]) for row in rows]

    def note_missing(self, is_missing: dict[int, bool]) -> None:
        """Keep which images were found, and which not.

        Raises
        ------
        UserError
            If that can't be stored.
        """
        changed = [(int(missing), image, int(missing)) for image, missing in is_missing.items()]
        with in_readers_words(), transaction(self._connection):
            n_before = self._connection.total_changes
            self._connection.executemany(
                "UPDATE images SET missing = ? WHERE image = ? AND missing <> ?", changed
            )
            if self._connection.total_changes > n_before:
                bump(self._connection)

    def missing_by_size(self) -> dict[int, dict[str, int]]:
        """Return hash and number of the images that weren't found, by the size of their files."""
        with in_readers_words():
            rows = self._connection.execute(
                "SELECT size, sha256, image FROM images WHERE missing"
            ).fetchall()
        found: dict[int, dict[str, int]] = {}
        for size, sha256, image in rows:
            found.setdefault(int(size), {})[str(sha256)] = int(image)
        return found

    def move(self, image: int, path: Path, member: str) -> None:
        """Keep another place of an image.

        Raises
        ------
        UserError
            If that can't be stored.
        """
        with in_readers_words(), transaction(self._connection):
            keep_place(self._connection, image, self._folder, path, member)
            bump(self._connection)

    def rebuild(self) -> None:
        """Make the tables that lists are made from anew from the events.

        Raises
        ------
        UserError
            If that can't be stored.
        """
        self.journal.rebuild()

    def n_images(self) -> int:
        """Return how many images are listed."""
        with in_readers_words():
            (count,) = self._connection.execute("SELECT count(*) FROM images").fetchone()
        return int(count)

    def subjects(self) -> list[str]:
        """Return the frames that are listed, as the journal names them, in their order."""
        with in_readers_words():
            rows = self._connection.execute(
                "SELECT subject FROM frames WHERE image IS NOT NULL ORDER BY image, number"
            ).fetchall()
        return [str(row[0]) for row in rows]
