"""The AI's outlines of all images that somebody has signed, for a project to keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from busi_desktop.app.agreement import Evidence, Progress
from busi_desktop.app.witnesses import ai_annotation
from busi_desktop.domain.agreement import AI
from busi_desktop.domain.annotation import SAVED
from busi_desktop.domain.journal import NewEvent
from busi_desktop.errors import UserError
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.reviewing.images import FoundFrame
from busi_desktop.pipeline.reviewing.project_images import ProjectImages
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import Project


def outline_signed(
    path: Path, manifest_path: Path, reader: str, *, progress: Progress, check: Callable[[], None]
) -> tuple[NewEvent, ...]:
    """Let the AI outline what readers of a project have signed and it has not; on any thread.

    The model's own settings are used, whatever a reader looks at: as `busi-desktop analyze` does.

    Parameters
    ----------
    path
        The project's file, which may be open elsewhere.
    manifest_path
        The model.
    reader
        Who takes the AI's outlines in.
    progress, check
        As in `Evidence.of_all`.

    Returns
    -------
    tuple of NewEvent
        One for each frame whose image is there and can be read; to be recorded.

    Raises
    ------
    UserError
        If the project can't be read.
    """
    events: list[NewEvent] = []
    with closing(Journal.open(path, read_only=True)) as journal:
        evidence = Evidence.of(journal, signed=True, check=check)
        readers = (evidence.frames_of(name) for name in evidence.names if name != AI)
        missing = sorted(frozenset().union(*readers) - evidence.frames_of(AI))
        images = ProjectImages(Project(journal, path))
    if not missing:
        return ()
    model = load_model(manifest_path)
    for done, subject in enumerate(missing):
        check()
        progress(done, len(missing))
        for found in _found(images, subject):
            result = analyze(found.frame, model, model.manifest.segmentation, check=check)
            made = replace(ai_annotation(result), annotation_id=uuid4().hex)
            events.append(
                NewEvent(subject=subject, kind=SAVED, content=made.to_json(), reader=reader)
            )
    return tuple(events)


def _found(images: ProjectImages, subject: str) -> Sequence[FoundFrame]:
    """Return a frame, or nothing where its image isn't there: the table counts what is."""
    sha256, _, number = subject.partition("#")
    with suppress(UserError):
        return (images.with_content(sha256, int(number)),)
    return ()
