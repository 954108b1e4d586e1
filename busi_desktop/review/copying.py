"""Saving work to another place: the whole file where it can be read, else what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from busi_desktop.domain.journal import Entry, NewEvent
from busi_desktop.domain.worklist import SETTINGS
from busi_desktop.errors import UserError
from busi_desktop.review.backup import rows_in
from busi_desktop.review.journal import Journal
from busi_desktop.review.lock import holder_of, in_use
from busi_desktop.review.opening import gaps_in, write_rows
from busi_desktop.review.rows import row_of
from busi_desktop.review.salvage import chained


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Copied:
    """Say what a copy holds.

    Attributes
    ----------
    target
        The new file.
    lacks_images
        Whether the list of a project's images didn't come along: they are to be added once more.
    missing
        Numbers of entries that could not be had, in words; empty if none.
    """

    target: Path
    lacks_images: bool
    missing: str


def save_copy(
    journal: Journal | None,
    target: Path,
    *,
    backup: Path,
    written: Sequence[Entry],
    unsaved: Sequence[NewEvent],
) -> Copied:
    """Write a journal to another place, with the events that could not be written to its own.

    Parameters
    ----------
    journal
        The journal, or None if it can't be opened any more.
    target
        The new file; an older one in its place is replaced once the new one is whole.
    backup
        The journal's backup: taken where the file itself can't be read.
    written
        What was appended since that backup.
    unsaved
        What waits to be appended.

    Raises
    ------
    UserError
        If the copy can't be written, or somebody has the project open that it would replace.
    """
    holder = holder_of(target)
    if holder is not None and not holder.is_stale:
        error = in_use(holder)
        raise error
    if not target.parent.is_dir():
        error = _refused()
        raise error
    part = target.with_name(f"{target.name}-part")
    log = part.with_name(f"{part.name}-journal")
    try:
        part.unlink(missing_ok=True)
        copied = _copied(journal, part, target)
        lacking: Sequence[NewEvent] = ()
        if copied is None:
            copied, lacking = _put_together(part, target, backup, written)
        with closing(Journal.open(part, must_exist=True)) as new:
            last, _ = new.head()
            if not lacking:  # these were safe beside the file, and not in it yet
                new.adopt([row_of(entry) for entry in written if entry.number > last])
            if lacking or unsaved:
                new.append_many((*lacking, *unsaved))
        part.replace(target)
    except OSError as exc:
        error = _refused()
        raise error from exc
    finally:
        with suppress(OSError):
            log.unlink(missing_ok=True)
            part.unlink(missing_ok=True)
    return copied


def _refused() -> UserError:
    return UserError(
        "The copy can't be written there.",
        hint="Choose another disk or folder.",
        code="COPY_FAILED",
    )


def _copied(journal: Journal | None, part: Path, target: Path) -> Copied | None:
    """Copy the whole file; return None if it can't be read."""
    if journal is None:
        return None
    try:
        journal.copy_to(part)
    except UserError:  # if it was the new place that refused, it will refuse once more
        part.unlink(missing_ok=True)
        return None
    return Copied(target=target, lacks_images=False, missing="")


def _put_together(
    part: Path, target: Path, backup: Path, written: Sequence[Entry]
) -> tuple[Copied, Sequence[NewEvent]]:
    """Write what is known of the file; return what has to be appended to it once more.

    Where the backup ends before this session's first event, nothing would vouch for these under
    their old numbers: they get new ones.
    """
    rows = rows_in(backup)
    whole = chained([*rows, *map(row_of, written)])
    if gaps_in(whole) or len(whole) < len(rows) or (written and written[-1].number > len(whole)):
        last = len(rows)
        write_rows(part, rows, (backup,))
        missing = f"{last + 1}–{written[0].number - 1}" if written[0].number > last + 1 else ""
        again = [
            NewEvent(subject=one.subject, kind=one.kind, content=one.content, reader=one.reader)
            for one in written
            if one.number > last
        ]
        return Copied(target=target, lacks_images=_lacks_images(part), missing=missing), again
    write_rows(part, whole, (backup,))
    return Copied(target=target, lacks_images=_lacks_images(part), missing=""), ()


def _lacks_images(part: Path) -> bool:
    with closing(Journal.open(part, must_exist=True)) as journal:
        return bool(journal.entries(kind=SETTINGS)) and not journal.count_of("images")
