"""The outlines of an open project as files of another program's format."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
import shutil
from typing import TYPE_CHECKING

from busi_desktop.domain.annotation import Provenance
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError

if TYPE_CHECKING:  # bring OpenCV
    from busi_desktop.pipeline.reviewing.exporting import Exported


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWish:
    """Hold what a reader wants written.

    Attributes
    ----------
    format_name
        Key of `busi_desktop.export.annotations.registry.ANNOTATION_FORMATS`.
    reader
        Whose outlines; None takes of each image what counts.
    prefer
        Whose to take where two count equally; empty leaves the image out.
    signed_only
        Leave drafts out.
    by_folder
        For training: images of one folder stay together.
    hides_names
        Don't tell how images are called.
    """

    format_name: str
    reader: str | None
    prefer: str = ""
    signed_only: bool = False
    by_folder: bool = False
    hides_names: bool = False


def free_folder(parent: Path, name: str) -> Path:
    """Return a folder of a name, or of that name with a number, that isn't there yet."""
    target, number = parent / name, 1
    while target.exists():
        number += 1
        target = parent / f"{name} {number}"
    return target


def export_outlines(
    project: Path,
    out: Path,
    wish: ExportWish,
    progress: Callable[[int, int], None],
    check: Callable[[], None],
) -> Exported:
    """Write people's outlines from a project into a folder that isn't there yet.

    The AI's own are left out: a project may keep them from its readers.

    Raises
    ------
    UserError
        If there are none, or they can't be written. Nothing is left then, nor if `check` raises.
    """
    from busi_desktop.pipeline.reviewing.exporting import Plan, chosen, export
    from busi_desktop.pipeline.reviewing.project_images import ProjectImages
    from busi_desktop.review.annotations import read_all
    from busi_desktop.review.journal import Journal
    from busi_desktop.review.projects import Project

    with closing(Journal.open(project, read_only=True)) as journal:
        kept = [one for one in read_all(journal) if one.annotation.provenance is not Provenance.AI]
        if not kept:
            raise UserError(
                "There are no outlines to export.",
                hint="Outline an image and sign it, or let drafts be exported, too.",
                code="NO_ANNOTATIONS",
            )
        wanted = chosen(kept, reader=wish.reader, signed=wish.signed_only)
        images = ProjectImages(Project(journal, project), hides_names=wish.hides_names)
        plan = Plan.of(
            journal,
            out=out,
            format_name=wish.format_name,
            by_folder=wish.by_folder,
            prefer=(wish.prefer,) if wish.prefer else (),
        )
        total = len({one.subject for one in wanted})

        def step(done: int) -> None:
            check()
            progress(done, total)

        try:
            return export(wanted, images, plan, check=step)
        except BaseException:
            shutil.rmtree(out, ignore_errors=True)
            raise


def left_out(done: Exported) -> UserError | None:
    """Say how many images were not written, and why the first one wasn't; None if all were."""
    if not done.failures:
        return None
    _, first = done.failures[0]
    return UserError(
        say("{count} images were not written. {why}", count=len(done.failures), why=first.message),
        hint=first.hint,
        code="OUTLINES_LEFT_OUT",
    )
