"""`busi-desktop review project ACTION`: what the actions do."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, replace
import json
from pathlib import Path

from busi_desktop.cli import exit_codes
from busi_desktop.cli.progress import Progress
from busi_desktop.cli.terminal import say
from busi_desktop.domain.journal import NewEvent
from busi_desktop.domain.worklist import (
    ASSIGNED,
    PROJECT_SUBJECT,
    SETTINGS,
    FrameState,
    ProjectSettings,
    WorkQuery,
    assigned,
)
from busi_desktop.errors import UserError
from busi_desktop.pipeline.reviewing.projects import (
    add_images,
    relink,
    subjects_below,
)
from busi_desktop.review.projects import Project, create
from busi_desktop.review.worklist import WorklistReader

_AT_ONCE = 2000


class _Bar:
    """Show progress whose end is known with the first step."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._progress: Progress | None = None
        self._done = 0

    def __call__(self, done: int, total: int) -> None:
        """Take how much is done."""
        if self._progress is None:
            self._progress = Progress(total, done=0, quiet=self._quiet or not total)
            self._progress.__enter__()
        for _ in range(done - self._done):
            self._progress.step()
        self._done = max(done, self._done)

    def close(self) -> None:
        """Leave the terminal clean."""
        if self._progress is not None:
            self._progress.__exit__(None, None, None)


def _go_on() -> None:
    """Never stop: Ctrl-C does."""


def _tell(failures: Iterable[tuple[str, UserError]]) -> int:
    several = list(failures)
    for name, error in several:
        say(f"{name}: {error.message} {error.hint}", error=True)
    return exit_codes.SOME_FAILED if several else exit_codes.DONE


def run_new(args: argparse.Namespace) -> int:
    """Begin a project; returns the exit code."""
    settings = ProjectSettings(
        readers=args.readers,
        adjudicators=args.adjudicators,
        read_first=args.read_first,
        blind=args.blind,
        hide_names=args.hide_names,
        agree_from=args.agree_from,
    )
    create(args.project, settings, by=args.by)
    say(f"{args.project.name} begun.")
    return _added(args.project, args.images, quiet=args.quiet) if args.images else exit_codes.DONE


def run_add(args: argparse.Namespace) -> int:
    """List images; returns the exit code."""
    Project.open(args.project).close()
    return _added(args.project, args.images, quiet=args.quiet)


def _added(path: Path, images: Sequence[Path], *, quiet: bool) -> int:
    with closing(_Bar(quiet=quiet)) as bar:
        added = add_images(path, images, progress=bar, check=_go_on)
    say(f"{added.n_new} images listed, {added.n_known} there already.")
    return _tell(added.failures)


def run_assign(args: argparse.Namespace) -> int:
    """Say who outlines what; returns the exit code."""
    with closing(Project.open(args.project)) as project:
        chosen = subjects_below(project, args.images) if args.images else project.subjects()
        subjects = list(chosen)
        for first in range(0, len(subjects), _AT_ONCE):
            project.journal.append_many(
                [
                    NewEvent(
                        subject=subject,
                        kind=ASSIGNED,
                        content=assigned(_whom(args.readers, number, share=args.share)),
                        reader=args.by,
                    )
                    for number, subject in enumerate(subjects[first : first + _AT_ONCE], first)
                ]
            )
    names = ", ".join(args.readers) or "nobody"
    say(f"{len(subjects)} frames assigned to {names}{' in turn' if args.share else ''}.")
    return exit_codes.DONE


def _whom(readers: Sequence[str], number: int, *, share: bool) -> Sequence[str]:
    return [readers[number % len(readers)]] if share and readers else readers


def run_readers(args: argparse.Namespace) -> int:
    """Name more readers; returns the exit code."""
    with closing(Project.open(args.project)) as project:
        before = project.settings
        settings = replace(
            before,
            readers=tuple(dict.fromkeys((*before.readers, *args.readers))),
            adjudicators=tuple(dict.fromkeys((*before.adjudicators, *args.adjudicators))),
        )
        if settings != before:
            project.journal.append(
                subject=PROJECT_SUBJECT, kind=SETTINGS, content=settings.to_json(), reader=args.by
            )
    say(f"Readers: {', '.join(settings.readers) or 'nobody named'}.")
    if settings.adjudicators:
        say(f"Adjudicators: {', '.join(settings.adjudicators)}.")
    return exit_codes.DONE


def run_status(args: argparse.Namespace) -> int:
    """Print how far a project is; returns the exit code."""
    with closing(Project.open(args.project, read_only=True)) as project:
        n_missing = sum(not image.places for image in project.listed())
    with closing(WorklistReader.open(args.project)) as reader:
        states = reader.tallies(WorkQuery(reader=None))
        by_reader = reader.by_reader()
        settings = reader.settings()
    if args.json:
        whole = {
            "settings": asdict(settings),
            "frames": dict(states),
            "readers": {name: dict(each) for name, each in by_reader.items()},
            "missing_images": n_missing,
        }
        say(json.dumps(whole, indent=2))
        return exit_codes.DONE
    say(f"{sum(states.values())} frames: {_words(states)}.")
    for name, each in by_reader.items():
        say(f"{name}: {_words(each)}.")
    if n_missing:
        say(f"{n_missing} images are not where they were: find them with `review project relink`.")
    return exit_codes.DONE


def _words(states: Mapping[FrameState, int]) -> str:
    return ", ".join(f"{count} {state.replace('_', ' ')}" for state, count in states.items())


def run_relink(args: argparse.Namespace) -> int:
    """Find moved images; returns the exit code."""
    with closing(_Bar(quiet=args.quiet)) as bar:
        found = relink(args.project, args.folders, progress=bar, check=_go_on)
    say(f"{found.n_found} images found again, {found.n_missing} still missing.")
    return exit_codes.SOME_FAILED if found.n_missing else exit_codes.DONE


def run_rebuild(args: argparse.Namespace) -> int:
    """Make the worklist anew; returns the exit code."""
    with closing(Project.open(args.project)) as project:
        project.rebuild()
        count = len(project.subjects())
    say(f"The worklist of {count} frames was made anew.")
    return exit_codes.DONE


ACTIONS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "new": run_new,
    "add": run_add,
    "assign": run_assign,
    "readers": run_readers,
    "status": run_status,
    "relink": run_relink,
    "rebuild": run_rebuild,
}
