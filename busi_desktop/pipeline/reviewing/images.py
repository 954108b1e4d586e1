"""Images found again: by their content, or by what a file calls them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
import re

from busi_desktop.domain.annotation_files import ImageName
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.geometry import Geometry
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef, discover
from busi_desktop.io.load import ImageSource, content_sha256, open_source
from busi_desktop.io.naming import safe_stem
from busi_desktop.io.signature import IMAGE_SUFFIXES
from busi_desktop.pipeline.tasks import Task, unique_stems

Failures = tuple[tuple[str, UserError], ...]

_FRAME_ENDING = re.compile(r"(?P<image>.+)_f(?P<number>\d{4,})")


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class FoundFrame:
    """Hold a frame with the image that it is from, and how many frames that has."""

    task: Task
    frame: Frame
    n_frames: int


class Images:
    """Find the frames of the images below some folders.

    Attributes
    ----------
    failures
        What could not be looked into: label and reason.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        found = discover(paths)
        self._take(found.refs, failures=found.failures)

    def _take(self, refs: Sequence[SourceRef], *, failures: Failures) -> None:
        self.failures = failures
        stems = unique_stems(refs)
        self._tasks = [Task(ref=ref, stem=stem) for ref, stem in zip(refs, stems, strict=True)]
        self._by_name: dict[str, list[Task]] = {}
        for task in self._tasks:
            for name in _names_of(task):
                self._by_name.setdefault(name, []).append(task)
        self._by_hash: dict[str, int] | None = None
        self._opened: tuple[Task, ImageSource] | None = None

    def with_content(self, sha256: str, frame_number: int) -> FoundFrame:
        """Return a frame by the hash of its file; the first one, if several files are equal.

        Raises
        ------
        UserError
            If no such file is there, or it can't be read.
        """
        place = self._hashed().get(sha256)
        if place is None:
            raise UserError(
                say("None of the images named has the content {sha256}….", sha256=sha256[:12]),
                hint="Name the folder that holds the unchanged image.",
                code="IMAGE_NOT_FOUND",
            )
        return self._frame(self._tasks[place], frame_number)

    def geometry_of(self, subject: str) -> Geometry:
        """Return a frame's geometry, by the frame's name in the journal.

        Raises
        ------
        UserError
            As `with_content`.
        """
        sha256, _, number = subject.partition("#")
        return self.with_content(sha256, int(number)).frame.geometry

    def name_of(self, sha256: str) -> str | None:
        """Return what an image is called, or None for what isn't there."""
        place = self._hashed().get(sha256)
        return None if place is None else self._tasks[place].ref.label

    def rank(self, sha256: str) -> int:
        """Return the place of an image among those named; the last one for what isn't there."""
        return self._hashed().get(sha256, len(self._tasks))

    def called(self, image: ImageName) -> FoundFrame:
        """Return the frame that a file speaks of: by the hash, if it tells one, else by the name.

        Raises
        ------
        UserError
            If there is none or several, it isn't said which frame is meant, or it can't be read.
        """
        if image.sha256 is not None:
            return self.with_content(image.sha256, image.frame_number or 0)
        tasks, number = self._named(image)
        if len(tasks) != 1:
            raise _no_image(image.name) if not tasks else _several(image.name, len(tasks))
        n_frames = self._source(tasks[0]).n_frames
        if number is None and n_frames > 1:
            raise UserError(
                say(
                    "{name} doesn't say which of {count} frames it means.",
                    name=image.name,
                    count=n_frames,
                ),
                hint="Add the frame's number to the name, from 0, as in _f0012.",
                code="FRAME_UNSTATED",
            )
        return self._frame(tasks[0], number or 0)

    def knows(self, image: ImageName) -> bool:
        """Tell whether one or several are called as a file says, whatever their content is."""
        return bool(self._named(image)[0])

    def _named(self, image: ImageName) -> tuple[list[Task], int | None]:
        """Return what is called so, and the number of the frame if it is told."""
        name, number = image.name, image.frame_number
        tasks = self._lookup(name)
        ending = _FRAME_ENDING.fullmatch(name)
        if not tasks and ending is not None:
            tasks, number = self._lookup(ending["image"]), int(ending["number"])
        return tasks, number

    def _lookup(self, name: str) -> list[Task]:
        """Return the images whose path ends with a name, or with whose path the name ends."""
        asked = name.replace("\\", "/").strip("/").casefold()
        for wanted in dict.fromkeys((asked, _bare(asked))):
            if wanted in self._by_name:
                return self._by_name[wanted]
            parts = wanted.split("/")
            for start in range(1, len(parts) - 1):  # a file's name alone is too little
                ending = "/".join(parts[start:])
                found = [
                    task
                    for task in self._by_name.get(ending, [])
                    if ending in {_label(task), _bare(_label(task))}
                ]
                if found:
                    return found
        return []

    def _frame(self, task: Task, number: int) -> FoundFrame:
        source = self._source(task)
        return FoundFrame(task=task, frame=source.read_frame(number), n_frames=source.n_frames)

    def _source(self, task: Task) -> ImageSource:
        """Open an image; the last one is kept, for its next frame."""
        if self._opened is None or self._opened[0] is not task:
            self._opened = (task, open_source(task.ref))
        return self._opened[1]

    def _hashed(self) -> dict[str, int]:
        """Return the images' places by content; each is read once, when the first is asked for."""
        if self._by_hash is None:
            self._by_hash = self._hashes()
        return self._by_hash

    def _hashes(self) -> dict[str, int]:
        found: dict[str, int] = {}
        failures = list(self.failures)
        for place, task in enumerate(self._tasks):
            try:
                found.setdefault(content_sha256(task.ref), place)
            except UserError as error:
                failures.append((task.ref.label, error))
        self.failures = tuple(failures)
        return found


def _label(task: Task) -> str:
    return task.ref.label.casefold()


def _bare(name: str) -> str:
    """Return a name without the ending of an image file."""
    suffix = PurePosixPath(name).suffix
    return name.removesuffix(suffix) if suffix in IMAGE_SUFFIXES else name


def _names_of(task: Task) -> set[str]:
    """Return what an image may be called: every end of its path, also as the start of a file."""
    label = _label(task)
    parts = label.split("/")
    ends = ["/".join(parts[start:]) for start in range(len(parts))]
    stems = (safe_stem(end).casefold() for end in ends)
    return {task.stem.casefold(), *ends, *map(_bare, ends), *stems}


def _no_image(name: str) -> UserError:
    return UserError(
        say("No image named is called {name}.", name=name),
        hint="Name the folder of the image with --images.",
        code="IMAGE_NOT_FOUND",
    )


def _several(name: str, count: int) -> UserError:
    return UserError(
        say("{count} images are called {name}.", count=count, name=name),
        hint="Name fewer folders with --images, or import folder by folder.",
        code="IMAGE_AMBIGUOUS",
    )
