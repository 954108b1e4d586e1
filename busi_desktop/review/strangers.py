"""Telling a file that was never a journal from a journal that is damaged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from busi_desktop.errors import UserError
from busi_desktop.review.faults import DAMAGED, STRANGE, foreign
from busi_desktop.review.salvage import chained, rows_of

_SQLITE = b"SQLite format 3\0"
_HEAD = 4096


@contextmanager
def strangers_named(path: Path) -> Iterator[None]:
    """Say of a file that holds nothing of ours that it is no journal, not that it is damaged.

    Raises
    ------
    UserError
        ``JOURNAL_STRANGE`` instead of ``JOURNAL_DAMAGED``; any other as it is.
    """
    try:
        yield
    except UserError as error:
        if error.code == DAMAGED and _is_strange(path):
            told = foreign(path.name, code=STRANGE)
            raise told from error
        raise


def _is_strange(path: Path) -> bool:
    """Tell whether a file is neither SQLite's, nor blocks that a disk lost, nor holds our rows."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if head.startswith(_SQLITE) or not any(head):
            return False
        return not chained(rows_of(path))
    except OSError:
        return False
