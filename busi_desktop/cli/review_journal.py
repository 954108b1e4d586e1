"""`busi-desktop review`: the journal or project that an action works on, and what it can't do."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
import os
from pathlib import Path

from busi_desktop.app.settings import JOURNAL_NAME, home_folder
from busi_desktop.cli import exit_codes
from busi_desktop.cli.terminal import say
from busi_desktop.errors import UserError
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import SUFFIX, no_project


def journal_path(args: argparse.Namespace) -> Path:
    """Return the file that is named, or the program's own."""
    path: Path | None = args.journal
    return home_folder() / JOURNAL_NAME if path is None else path


def existing_path(args: argparse.Namespace) -> Path:
    """Return that file if it is there; looking at it must not make one.

    Raises
    ------
    UserError
        If it isn't.
    """
    path = journal_path(args)
    if not path.is_file() and path.suffix.lower() == SUFFIX:
        error = no_project(path)
        raise error
    if not path.is_file():
        raise UserError(
            "There is no journal yet.",
            hint="Import outlines first, or name the journal's file with --journal.",
            code="NO_JOURNAL",
        )
    return path


def existing(args: argparse.Namespace) -> Journal:
    """Open that file, if it is there.

    Raises
    ------
    UserError
        If it isn't, or can't be opened.
    """
    return Journal.open(existing_path(args))


def opened_to_look(path: Path) -> Journal:
    """Open a journal from which is only read; one that can't be written to is as good.

    Raises
    ------
    UserError
        If it can't be read.
    """
    writable = all(os.access(place, os.W_OK) for place in (path, path.absolute().parent))
    return Journal.open(path, read_only=not writable, must_exist=True)


def tell(failures: Iterable[tuple[str, UserError]]) -> int:
    """Say what failed, one a line; return the exit code."""
    several = list(failures)
    for name, error in several:
        say(f"{name}: {error.message} {error.hint}", error=True)
    return exit_codes.SOME_FAILED if several else exit_codes.DONE
