"""A journal's file as the journal's thread holds it: locked, mended, backed up, opened anew.

What was acknowledged is on the disk. What isn't stays with the keeper, which tries again; so after
a fault the file is closed, and the next try opens whatever lies in its place then, if it goes on
where the last acknowledged event ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from busi_desktop.domain.journal import Entry, NewEvent
from busi_desktop.errors import UserError

if TYPE_CHECKING:
    from busi_desktop.review.copying import Copied
    from busi_desktop.review.journal import Journal
    from busi_desktop.review.lock import ProjectLock


_PASSING = {"JOURNAL_DISK_FULL", "JOURNAL_QUOTA", "JOURNAL_LOCKED"}
"""Faults behind which an open file is as good as ever."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Turn:
    """Say which journal to turn to.

    Attributes
    ----------
    is_project
        Whether the file must be there already, and is for one window alone.
    backups
        Folder with the backups of all journals.
    reader
        Who opens it; may be empty.
    read_only
        Look at it beside whoever has it open.
    take_over
        Open it whoever has it open.
    """

    path: Path
    is_project: bool
    backups: Path
    reader: str = ""
    read_only: bool = False
    take_over: bool = False


class Target:
    """Hold a journal's file, opened when it is first needed, and what was written in this session.

    Parameters
    ----------
    turn
        The file, and how to open it.

    Attributes
    ----------
    told
        What the reader should know of the file.
    last_number
        Of the last event that this window knows.
    is_doubtful
        Whether a fault left it open what of the last events is in the file.
    """

    def __init__(self, turn: Turn) -> None:
        self.turn = turn
        self.told = [look_only()] if turn.read_only else []
        self.last_number = 0
        self.is_read_only = turn.read_only
        self._journal: Journal | None = None
        self._lock: ProjectLock | None = None
        self._known = (0, "")
        self._was_open = self.is_doubtful = False
        self._was_there = turn.path.exists()
        self._written: list[Entry] = []
        self._steps: Iterator[None] | None = None

    @property
    def exists(self) -> bool:
        """Tell whether there is a file; one that isn't is made with the first event only."""
        return self._journal is not None or self.turn.is_project or self.turn.path.exists()

    def open(self) -> Journal:
        """Return the open journal.

        Raises
        ------
        UserError
            If it can't be opened.
        """
        if self._journal is None:
            self._take_lock()
            try:
                self._journal = self._opened()
            except UserError:
                self._give_back()
                raise
            self._was_open = True
        return self._journal

    def _take_lock(self) -> None:
        from busi_desktop.review.faults import gone
        from busi_desktop.review.lock import FAILED, ProjectLock

        if self._lock is not None or self.is_read_only or not self.turn.is_project:
            return
        if not self.turn.path.is_file():
            error = gone()
            raise error
        try:
            self._lock = ProjectLock.take(
                self.turn.path, reader=self.turn.reader, take_over=self.turn.take_over
            )
        except UserError as error:
            if error.code != FAILED:
                raise
            if self._was_open:  # the next event tells why nothing can be written here any more
                return
            self.is_read_only = True  # a stick that is write-protected can be looked at
            self.told.append(look_only())

    def _opened(self) -> Journal:
        from busi_desktop.review.opening import open_sound

        sound = open_sound(
            self.turn.path,
            backups=self.turn.backups,
            read_only=self.is_read_only,
            must_exist=self.turn.is_project or self._was_open,
        )
        if sound.told is not None:
            self.told.append(sound.told)
        number, digest = self._known
        if not self._was_open:
            self._known = sound.journal.head() if self._was_there else (0, "")
            # Where there was no file, another window may have begun it since.
            self.last_number = self._known[0] if self._was_there else 0
        elif number:
            self._check_history(sound.journal, number, digest)
        return sound.journal

    @staticmethod
    def _check_history(journal: Journal, number: int, digest: str) -> None:
        """Close a journal again that lacks the last event that was written, and say why it does."""
        try:
            if journal.digest_at(number) != digest:
                journal.settle()  # it may stand beside the file, and not get there now
            if journal.digest_at(number) != digest:
                error = _replaced()
                raise error
        except UserError:
            journal.close()
            raise

    def append(
        self,
        events: Sequence[NewEvent],
        safe: Callable[[tuple[Entry, ...]], object] = lambda _entries: None,
    ) -> tuple[Entry, ...]:
        """Write events, all of them or none; they are in the file when this returns.

        Parameters
        ----------
        events
            In their order.
        safe
            Called with the entries as soon as they are on the disk, be it beside the file.

        Raises
        ------
        UserError
            If they can't be written now. Give them again, unless they were safe already: of these
            none is lost, and `settle` goes on.
        """
        if self.is_read_only:
            error = look_only()
            raise error

        def take(entries: tuple[Entry, ...]) -> None:
            self._known = entries[-1].number, entries[-1].digest
            self._written += entries
            self._steps = None
            safe(entries)

        journal = self.open()
        try:
            if self.is_doubtful:
                journal.settle()
            own = self._found(journal, events)
            if own:
                take(own)
            else:
                own = journal.append_many(events, safe=take)
        except UserError as error:
            self._doubt(error)
            raise
        self.is_doubtful = False
        return own

    def settle(self) -> None:
        """Bring into the file what is safe beside it, where its writing failed.

        Raises
        ------
        UserError
            If it can't be done now.
        """
        if not self.is_doubtful or self.is_read_only:
            return
        try:
            self.open().settle()
        except UserError as error:
            self._doubt(error)
            raise
        self.is_doubtful = False

    def _doubt(self, error: UserError) -> None:
        self.is_doubtful = True
        if error.code not in _PASSING:
            self.drop()

    def _found(self, journal: Journal, events: Sequence[NewEvent]) -> tuple[Entry, ...]:
        """Return the events if they are there: a fault came behind their writing."""
        if not self.is_doubtful:
            return ()
        after = max(self.last_number, self._known[0])
        last = journal.entries(after=after, leave_out_altered=True)[-len(events) :]
        given = [(one.subject, one.kind, one.reader, dict(one.content)) for one in events]
        there = [(one.subject, one.kind, one.reader, dict(one.content)) for one in last]
        return last if there == given else ()

    def drop(self) -> None:
        """Close the file after a fault; the next use opens what lies there then."""
        self.is_doubtful = self.is_doubtful or self._journal is not None
        self.close()

    def close(self) -> None:
        """Close the file, and give the project back."""
        self._steps = None
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        self._give_back()

    def _give_back(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def beat(self) -> None:
        """Say beside the file that this program still has it open; notice who took it over."""
        if self._lock is None:
            return
        try:
            self._lock.beat()
        except UserError as error:
            self.told.append(error)
            self.is_read_only = True
            self._give_back()
        except OSError:  # the place is gone for now; the next event or beat tells
            return

    def can_mend(self, number: int) -> bool:
        """Tell whether the backup holds an entry that is wrong in the file."""
        from busi_desktop.review.backup import backup_of, rows_in

        rows = rows_in(backup_of(self.turn.path, self.turn.backups))
        return not self.is_read_only and len(rows) >= number

    def mend(self) -> None:
        """Put the file together anew from what is sound in it and in its backup.

        Raises
        ------
        UserError
            If it can't be done; the file is as it was then.
        """
        from busi_desktop.review.opening import mend

        if self.is_read_only:
            return
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        sound = mend(self.turn.path, backups=self.turn.backups)
        self._journal = sound.journal
        self._steps = None
        if sound.told is not None:
            self.told.append(sound.told)

    def back_up_some(self) -> bool:
        """Bring the backup a step further; return whether there is more to do.

        Raises
        ------
        UserError
            If the backup can't be written.
        """
        from busi_desktop.review.backup import backup_of, bring_up_to_date

        if self._journal is None or self.is_read_only:
            return False
        if self._steps is None:
            backup = backup_of(self.turn.path, self.turn.backups)
            self._steps = bring_up_to_date(self._journal, backup)
        try:
            next(self._steps)
        except StopIteration:
            self._steps = None
            last, _ = self._journal.head()
            self._written = [entry for entry in self._written if entry.number > last]
            return False
        return True

    def save_copy(self, path: Path, unsaved: Sequence[NewEvent]) -> Copied:
        """Write the journal to another place, with what could not be written to its own.

        Raises
        ------
        UserError
            If it can't be written there.
        """
        from busi_desktop.review.backup import backup_of
        from busi_desktop.review.copying import save_copy

        journal: Journal | None = None
        try:
            journal = self.open() if self.exists else None
        except UserError:  # the very reason to save a copy
            self.drop()
        return save_copy(
            journal,
            path,
            backup=backup_of(self.turn.path, self.turn.backups),
            written=self._written,
            unsaved=unsaved,
        )


def look_only() -> UserError:
    """Say that nothing is written into a project that is open to look only."""
    return UserError(
        "This project is open to look only: what you do in it isn't saved.",
        hint="To keep it, save a copy of your work elsewhere (File menu).",
        code="PROJECT_LOOK_ONLY",
    )


def _replaced() -> UserError:
    return UserError(
        "Your work can't be saved: another file lies in its place now.",
        hint="Put the right one back, or save a copy of your work elsewhere (File menu).",
        code="JOURNAL_REPLACED",
    )
