"""Images into a project, and found again after they were moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef, discover
from busi_desktop.io.load import content_sha256, open_source
from busi_desktop.io.naming import printable
from busi_desktop.review.projects import NewImage, Project

Progress = Callable[[int, int], None]
"""Takes how much is done, and of how much."""

Check = Callable[[], None]
"""Raises to stop; what was stored until then stays."""

Failures = tuple[tuple[str, UserError], ...]

_AT_ONCE = 200
_UNKNOWN_SIZE = 0
"""Of files in archives."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Added:
    """Hold how many images were listed newly, were listed before, and which can't be used."""

    n_new: int
    n_known: int
    failures: Failures


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Relinked:
    """Hold how many images were found again, and how many are still missing."""

    n_found: int
    n_missing: int


def add_images(path: Path, images: Sequence[Path], *, progress: Progress, check: Check) -> Added:
    """List the images below some paths in a project; each is read once.

    Parameters
    ----------
    path
        The project's file.
    images
        Files, folders and archives.

    Raises
    ------
    UserError
        If the project can't be read or written. Images listed until then stay.
    """
    found = discover(images)
    failures = list(found.failures)
    total = len(found.refs)
    n_new = n_known = 0
    with closing(Project.open(path)) as project:
        for first in range(0, total, _AT_ONCE):
            several: list[NewImage] = []
            try:
                for number, ref in enumerate(found.refs[first : first + _AT_ONCE], first):
                    check()
                    progress(number, total)
                    following = found.refs[number + 1] if number + 1 < total else None
                    try:
                        several.append(_looked_at(ref, following))
                    except UserError as error:
                        failures.append((ref.label, error))
            finally:  # stopped: what was read isn't read again
                added = project.add(several)
            n_new += added
            n_known += len(several) - added
    progress(total, total)
    return Added(n_new=n_new, n_known=n_known, failures=tuple(failures))


def look_for_images(path: Path, *, progress: Progress, check: Check) -> int:
    """Look whether each image of a project is at one of its places; return how many are not.

    Raises
    ------
    UserError
        If the project can't be read or written.
    """
    with closing(Project.open(path)) as project:
        return _look_for(project, progress, check)


def relink(path: Path, folders: Sequence[Path], *, progress: Progress, check: Check) -> Relinked:
    """Find the missing images of a project below some paths, by size and content.

    Parameters
    ----------
    path
        The project's file.
    folders
        Files, folders and archives; they may have other names now.

    Raises
    ------
    UserError
        If the project can't be read or written. Images found until then stay.
    """
    with closing(Project.open(path)) as project:
        _look_for(project, lambda _done, _total: None, check)
        missing = project.missing_by_size()
        n_found = 0
        refs = discover(folders).refs if missing else ()
        for number, ref in enumerate(refs):
            check()
            progress(number, len(refs))
            n_found += _relinked(project, missing, ref)
            if not missing:
                break
        progress(len(refs), len(refs))
    return Relinked(n_found=n_found, n_missing=sum(len(several) for several in missing.values()))


def _relinked(project: Project, missing: dict[int, dict[str, int]], ref: SourceRef) -> bool:
    """Keep a file's place if it is one of the missing ones, which is none then."""
    size = _size_of(ref)
    if size != _UNKNOWN_SIZE and not missing.keys() & {size, _UNKNOWN_SIZE}:
        return False
    try:
        sha256 = content_sha256(ref)
    except UserError:  # what can't be read is none of them
        return False
    for of_size in [each for each in missing.values() if sha256 in each]:
        project.move(of_size.pop(sha256), ref.path.absolute(), ref.member or "")
        for key in [key for key, each in missing.items() if not each]:
            del missing[key]
        return True
    return False


def _look_for(project: Project, progress: Progress, check: Check) -> int:
    n_missing = n_seen = 0
    total = project.n_images()
    after = 0
    while numbers := project.numbers(after=after, limit=_AT_ONCE):
        check()
        found = {image: project.place(image) is None for image in numbers}
        project.note_missing(found)
        n_missing += sum(found.values())
        n_seen += len(numbers)
        progress(n_seen, total)
        after = numbers[-1]
    return n_missing


def _looked_at(ref: SourceRef, following: SourceRef | None) -> NewImage:
    """Open an image, and say what a project keeps of it.

    Raises
    ------
    UserError
        If it can't be used.
    """
    source = open_source(ref, then=following)
    frame_id = source.read_frame(0).frame_id
    name = PurePosixPath(ref.member).name if ref.member else ref.path.name
    return NewImage(
        sha256=frame_id.content_sha256,
        n_frames=source.n_frames,
        size=_size_of(ref),
        name=printable(name),
        path=ref.path.absolute(),
        member=ref.member or "",
    )


def _size_of(ref: SourceRef) -> int:
    try:
        return _UNKNOWN_SIZE if ref.member else ref.path.stat().st_size
    except OSError:
        return _UNKNOWN_SIZE


def subjects_below(project: Project, images: Sequence[Path]) -> Iterator[str]:
    """Yield the listed frames of the images below some paths.

    Yields
    ------
    str
        As the journal names them.

    Raises
    ------
    UserError
        If an image can't be read.
    """
    listed: dict[str, list[str]] = {}
    for subject in project.subjects():
        listed.setdefault(subject.partition("#")[0], []).append(subject)
    for ref in discover(images).refs:
        yield from listed.get(content_sha256(ref), [])
