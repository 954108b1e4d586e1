"""The images of a project, at the places that its file keeps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
import os
from pathlib import Path

from busi_desktop.domain.annotation_files import ImageName
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.naming import natural_key, printable, safe_stem
from busi_desktop.pipeline.reviewing.images import FoundFrame, Images
from busi_desktop.pipeline.tasks import Task
from busi_desktop.review.projects import ListedImage, Project


class ProjectImages(Images):
    """Find the frames of a project's images; what lies at a place is believed by its content only.

    They are called by the name of the folder that holds them all and their path below it, and
    sorted as in a folder: the same images have the same names in another project, wherever it is.

    Parameters
    ----------
    project
        Read here, and not again.
    beside
        Images that lie beside the files of an import: where one of them is called as such a file
        says, it is meant, by its content.
    hides_names
        Whether images are called by the beginning of their hash.
    """

    def __init__(
        self, project: Project, *, beside: Images | None = None, hides_names: bool = False
    ) -> None:
        listed = list(project.listed())
        found = [image for image in listed if image.places]
        labels = _labels([image.places[0] for image in found])
        if hides_names:
            labels = [image.sha256[:8] for image in found]
        in_order = sorted(zip(labels, found, strict=True), key=lambda one: natural_key(one[0]))
        self._beside = beside
        self._missing = {image.sha256: image for image in listed if not image.places}
        self._take([_ref(label, image) for label, image in in_order], failures=())
        self._by_hash = {image.sha256: place for place, (_, image) in enumerate(in_order)}
        images = (image for _, image in in_order)
        self._image_of = dict(zip((task.stem for task in self._tasks), images, strict=True))

    def with_content(self, sha256: str, frame_number: int) -> FoundFrame:
        """Return a frame by the hash of its file, from the first place where that file is.

        Raises
        ------
        UserError
            If the project doesn't list it, it is at none of its places, or it can't be read.
        """
        if sha256 in self._missing:
            error = _not_there(self._missing[sha256].name)
            raise error
        place = self._hashed().get(sha256)
        if place is None:
            error = _not_listed(f"{sha256[:12]}…")
            raise error
        return self._frame(self._tasks[place], frame_number)

    def called(self, image: ImageName) -> FoundFrame:
        """Return the frame that a file speaks of: by the hash, if it tells one, else by the name.

        Raises
        ------
        UserError
            If there is none or several, it isn't one of the project's, or it can't be read.
        """
        beside = self._beside
        if image.sha256 is None:
            is_beside = beside is not None and beside.knows(image)
        else:
            is_beside = image.sha256 in self._missing
        if beside is None or not is_beside:
            return super().called(image)
        found = beside.called(image)
        if found.frame.frame_id.content_sha256 not in {*self._missing, *self._hashed()}:
            error = _not_listed(image.name)
            raise error
        return found

    def _frame(self, task: Task, number: int) -> FoundFrame:
        """Return a frame of the first file with the image's content, of those at its places."""
        image = self._image_of[task.stem]
        fault = _changed(task.ref.label)
        for path, member in image.places:
            ref = replace(task.ref, path=path, member=member)
            try:
                found = super()._frame(task if ref == task.ref else replace(task, ref=ref), number)
            except UserError as error:
                fault = error
                continue
            if found.frame.frame_id.content_sha256 == image.sha256:
                return found
        raise fault


def _ref(label: str, image: ListedImage) -> SourceRef:
    path, member = image.places[0]
    _, _, below = label.partition("/")
    return SourceRef(label=label, stem=safe_stem(below or label), path=path, member=member)


def _labels(places: Sequence[tuple[Path, str | None]]) -> list[str]:
    """Return what files are called: the folder that holds all of a drive, and the path below it."""
    paths = [path / member if member else path for path, member in places]
    shared: dict[str, Path] = {}
    for path in paths:
        before = shared.get(path.anchor, path.parent)
        shared[path.anchor] = Path(os.path.commonpath([before, path.parent]))
    return [
        printable("/".join(filter(None, (folder.name, path.relative_to(folder).as_posix()))))
        for path, folder in ((path, shared[path.anchor]) for path in paths)
    ]


def _not_there(name: str) -> UserError:
    return UserError(
        say("{name} is not where it was.", name=name),
        hint="Find it with `busi-desktop review project relink`, or by Find images in the window.",
        code="IMAGE_MISSING",
    )


def _not_listed(name: str) -> UserError:
    return UserError(
        say("{name} is none of the project's images.", name=name),
        hint="Take it in with `busi-desktop review project add`, or name its folder with --images.",
        code="IMAGE_NOT_LISTED",
    )


def _changed(name: str) -> UserError:
    return UserError(
        say("{name} is not the image that the project lists.", name=name),
        hint="Put the unchanged file back, or look for it with `busi-desktop review project "
        "relink`.",
        code="IMAGE_CHANGED",
    )
