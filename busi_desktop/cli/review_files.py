"""`busi-desktop review export` and `import`: between a journal or project and files."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from busi_desktop.cli import review_assessments
from busi_desktop.cli.review_journal import existing_path, journal_path, opened_to_look, tell
from busi_desktop.cli.terminal import say
from busi_desktop.domain.annotation import AnnotationStatus, LesionLabel, Provenance
from busi_desktop.domain.annotation_files import FailedAnnotation, FoundAnnotation
from busi_desktop.errors import UserError
from busi_desktop.export.annotations.registry import ANNOTATION_FORMATS
from busi_desktop.io.annotations.registry import IMPORTERS
from busi_desktop.pipeline.reviewing.assessments import FORMAT as ASSESSMENTS_FORMAT
from busi_desktop.pipeline.reviewing.exporting import Plan, chosen, export
from busi_desktop.pipeline.reviewing.images import Images
from busi_desktop.pipeline.reviewing.importing import Import, Terms, require_part
from busi_desktop.pipeline.reviewing.project_images import ProjectImages
from busi_desktop.review.annotations import read_all
from busi_desktop.review.journal import Journal
from busi_desktop.review.lock import ProjectLock
from busi_desktop.review.projects import SUFFIX, Project, is_project, no_project

_NO_IMAGES = "the following arguments are required: IMAGES; only a project finds its own"


def run_export(args: argparse.Namespace) -> int:
    """Write the annotations in a format, or the assessments; returns the exit code."""
    if args.journal is None and [path.suffix.lower() for path in args.images] == [SUFFIX]:
        args.journal, args.images = args.images[0], []
    if not args.images and args.journal is None and args.format != ASSESSMENTS_FORMAT:
        args.refuse(_NO_IMAGES)
    path = existing_path(args)
    with closing(opened_to_look(path)) as journal:
        images = Images(args.images) if args.images else _own_images(journal, path)
        if args.format == ASSESSMENTS_FORMAT:
            return _export_assessments(args, journal, images)
        return _export(args, journal, images) if images is not None else args.refuse(_NO_IMAGES)


def _own_images(journal: Journal, path: Path) -> Images | None:
    return ProjectImages(Project(journal, path)) if is_project(journal) else None


def _export(args: argparse.Namespace, journal: Journal, images: Images) -> int:
    wanted = chosen(
        read_all(journal),
        reader=args.reader,
        provenance=None if args.provenance is None else Provenance(args.provenance),
        status=None if args.status is None else AnnotationStatus(args.status),
        signed=args.signed,
    )
    plan = Plan.of(
        journal,
        out=args.out,
        format_name=args.format,
        by_folder=args.group_by == "folder",
        prefer=args.prefer,
    )
    done = export(wanted, images, plan)
    for note in done.notes:
        say(note)
    about = ANNOTATION_FORMATS[args.format]
    say(f"{done.n_frames} frames written: {about.title}. {about.omits}")
    return tell([*images.failures, *done.failures])


def _export_assessments(args: argparse.Namespace, journal: Journal, images: Images | None) -> int:
    if args.provenance is not None:
        args.refuse("--provenance is for outlines: assessments are always a reader's")
    review_assessments.run_export(args, journal, images)
    return tell(() if images is None else images.failures)


def run_import(args: argparse.Namespace) -> int:
    """Take annotations from files; returns the exit code."""
    terms = Terms(
        reader=args.reader.strip(),
        status=AnnotationStatus(args.status),
        label=LesionLabel(args.label),
    )
    if not terms.reader:
        raise UserError(
            "The reader has no name.", hint="Give a name or initials.", code="NO_READER"
        )
    n_new = n_known = 0
    failures = []
    with _opened(journal_path(args), terms.reader) as (journal, project):
        images = _images_of(args, project, terms)
        for outcome in Import(journal, images, terms).run(_found(args)):
            if outcome.error is not None:
                failures.append((outcome.name, outcome.error))
            elif outcome.is_new:
                n_new += 1
            else:
                n_known += 1
    say(f"{n_new} annotations saved, {n_known} there already, {len(failures)} failed.")
    if not n_new + n_known + len(failures):
        raise UserError(
            "Nothing to import was found.",
            hint=f"Format {args.format} takes {IMPORTERS[args.format].takes}.",
            code="NOTHING_FOUND",
        )
    return tell([*images.failures, *failures])


@contextmanager
def _opened(path: Path, reader: str) -> Iterator[tuple[Journal, Project | None]]:
    """Open a journal, or begin one; a project must be there, and nobody may have it open."""
    if path.suffix.lower() == SUFFIX and not path.is_file():
        error = no_project(path)
        raise error
    with closing(Journal.open(path)) as journal:
        if not is_project(journal):
            yield journal, None
            return
        lock = ProjectLock.take(path, reader=reader)
        try:
            yield journal, Project(journal, path)
        finally:
            lock.release()


def _images_of(args: argparse.Namespace, project: Project | None, terms: Terms) -> Images:
    """Return the images that outlines are for: the project's own, unless others are named."""
    if project is None:
        return Images(args.images or args.paths)
    if args.format != "results":  # whoever runs the project may take the AI's outlines in
        require_part(project.settings, terms)
    folders = [path for path in args.paths if path.is_dir()]
    return ProjectImages(project, beside=Images(args.images or folders))


def _found(args: argparse.Namespace) -> Iterator[FoundAnnotation | FailedAnnotation]:
    for path in args.paths:
        try:
            yield from IMPORTERS[args.format].read(path)
        except UserError as error:
            yield FailedAnnotation(name=path.name, error=error)
