"""The journal's own thread: it writes one event after the other, and reads what is asked for.

Nothing that takes long keeps an event waiting: files' events are fetched a few at a time, and what
was written in earlier sessions is verified in slices while nothing else is to be done.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from busi_desktop.app.journal_target import Target, Turn
from busi_desktop.domain.journal import Entry, NewEvent
from busi_desktop.domain.worklist import AiAnswer
from busi_desktop.errors import UserError
from busi_desktop.review.lock import HEARTBEAT_S

if TYPE_CHECKING:
    from busi_desktop.review.journal import Journal
    from busi_desktop.review.verification import Verification

_log = logging.getLogger(__name__)

RETRY_MS = 3000
HEARTBEAT_MS = round(1000 * HEARTBEAT_S)
BACKUP_AFTER_MS = 2000
"""Behind the first event that it lacks: a step takes longer than an event."""

VERIFY_PAUSE_MS = 30
"""Between two slices of the verification: the window's thread needs the processor, too."""

FETCHED_AT_ONCE = 50
MANY = 2000
"""More events of others than this are not told one by one."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Stored:
    """Tell what came to the disk.

    Attributes
    ----------
    turn
        The journal that they are in.
    n_own
        How many of the entries, the last ones, were given here; the others are another window's.
    is_batch
        Whether they were given all at once.
    """

    turn: Turn
    entries: tuple[Entry, ...]
    n_own: int
    is_batch: bool = False


class Keeper(QObject):
    """Own the files; lives on the journal's thread and therefore has no parent.

    Parameters
    ----------
    turn
        The journal to begin with.
    standing
        Kinds of which the newest event of each frame is loaded with the journal.
    """

    loaded = Signal(object)
    fetched = Signal(object, object)
    stored = Signal(object)
    settled = Signal()
    taken_over = Signal()
    lapsed = Signal()
    refused = Signal(object)
    told = Signal(object)
    turned = Signal(object)
    stayed = Signal(object, object)
    noted = Signal()
    copied = Signal(object, int)
    not_copied = Signal(object)

    def __init__(self, turn: Turn, standing: Sequence[str]) -> None:
        super().__init__()
        self._target = Target(turn)
        self._next: Target | None = None
        self._standing = tuple(standing)
        self._waiting: deque[tuple[Target, tuple[NewEvent, ...]]] = deque()
        self._answers: dict[str, AiAnswer] = {}
        self._to_fetch: deque[str] = deque()
        self._opened: Journal | None = None
        self._verification: Verification | None = None
        self._has_loaded = False
        self._is_backup_told = False
        self._timers: list[QTimer] = []

    # ------------------------------------------------------------------------------ the journal
    @Slot()
    def begin(self) -> None:
        """Read what stands for the whole journal."""
        self._retry = self._timer(RETRY_MS, self._write_all)
        self._fetching = self._timer(0, self._fetch_some)
        self._verifying = self._timer(VERIFY_PAUSE_MS, self._verify_some)
        self._noting = self._timer(RETRY_MS // 6, self._note_answers)
        self._backing_up = self._timer(BACKUP_AFTER_MS, self._back_up_some)
        self._beating = self._timer(HEARTBEAT_MS, self._beat)
        self._beating.start()
        self._load()

    @Slot(object)
    def turn_to(self, turn: Turn) -> None:
        """Open another journal; `turned` follows, or `stayed` with the reason why not."""
        target = Target(turn)
        try:
            self._write_all()
            if self._waiting:  # what can't be written there must not be left behind
                self._waiting[0][0].open().check_writable()
            if turn.is_project:
                target.open()
                target.turn = turn = replace(turn, read_only=target.is_read_only)
        except UserError as error:
            target.close()
            self.stayed.emit(turn.path, error)
            return
        if self._next is not None:
            self._next.close()
        self._next = target
        self.turned.emit(turn)

    @Slot()
    def turn(self) -> None:
        """Work with the journal that was opened last; what was given before goes to the old one."""
        if self._next is None:
            return
        self._note_answers()
        old, self._target, self._next = self._target, self._next, None
        self._to_fetch.clear()
        self._write_all()
        if all(target is not old for target, _ in self._waiting):
            old.close()
        self._load()

    @Slot()
    def finish(self) -> None:
        """Try a last time, close the files and end the thread."""
        self._note_answers()
        self._write_all()
        for timer in self._timers:
            timer.stop()
        for target in {self._target, self._next, *(target for target, _ in self._waiting)}:
            if target is not None:
                target.close()
        self.thread().quit()

    def _timer(self, interval_ms: int, work: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(work)
        self._timers.append(timer)
        return timer

    def _load(self) -> None:
        self._opened = self._verification = None
        self._verifying.stop()
        self._backing_up.start(0)
        self._has_loaded = not self._target.exists
        try:
            if not self._has_loaded:
                self._journal()
        except UserError as error:
            self._target.told.append(error)
        if self._has_loaded or self._target.told:
            self.loaded.emit(())
        self._tell()

    def _journal(self) -> Journal:
        """Return the open journal; the first time, load what stands for all of it."""
        from busi_desktop.review.verification import Verification

        journal = self._target.open()
        if journal is not self._opened:  # the first time, or again after a fault
            self._opened = journal
            self._verification = Verification(journal)
            self._verifying.start()
        if not self._has_loaded:
            found = [journal.newest_of_each(kind) for kind in self._standing]
            self._has_loaded = True
            self.loaded.emit(tuple(entry for entries in found for entry in entries))
        return journal

    def _tell(self) -> None:
        for error in self._target.told:
            self.told.emit(error)
        self._target.told.clear()

    # ---------------------------------------------------------------------------------- writing
    @Slot(object)
    def take(self, events: tuple[NewEvent, ...]) -> None:
        """Write events, all of them or none, behind those that wait."""
        self._waiting.append((self._target, events))
        self._write_all()

    @Slot(object)
    def note(self, answer: AiAnswer) -> None:
        """Keep what the AI said of a frame, soon."""
        self._answers[answer.subject] = answer
        if not self._noting.isActive():
            self._noting.start()

    @Slot()
    def _note_answers(self) -> None:
        if not self._answers or not self._target.exists or self._target.is_read_only:
            self._answers.clear()
            return
        try:
            self._journal().note_answers(tuple(self._answers.values()))
            self._answers.clear()
            self.noted.emit()
        except UserError:  # the next event tells the fault, and the AI can be asked again
            self._noting.start(RETRY_MS)

    @Slot()
    def _write_all(self) -> None:
        try:
            while self._waiting:
                target, events = self._waiting[0]
                if target is self._target:
                    self._journal()
                target.append(events, partial(self._take_as_stored, target))
                self.settled.emit()
            if self._target.is_doubtful:
                self._target.settle()
                self.stored.emit(Stored(turn=self._target.turn, entries=(), n_own=0))
                self.settled.emit()
        except UserError as error:
            self.refused.emit(error)
            self._retry.start()
        self._tell()

    def _take_as_stored(self, target: Target, own: tuple[Entry, ...]) -> None:
        """Tell that events are on the disk; their way into the file itself goes on behind this."""
        self._waiting.popleft()
        self._tell_stored(target, target.open(), own)
        if not self._backing_up.isActive():
            self._backing_up.start(BACKUP_AFTER_MS)

    def _tell_stored(self, target: Target, journal: Journal, own: tuple[Entry, ...]) -> None:
        """Tell what was appended since the last look, by this window or another."""
        last = own[-1].number
        n_others = last - target.last_number - len(own)
        news = own
        if 0 < n_others <= MANY:
            news = journal.entries(after=target.last_number, leave_out_altered=True)
        target.last_number = last
        stored = Stored(turn=target.turn, entries=news, n_own=len(own), is_batch=len(own) > 1)
        self.stored.emit(stored)
        if n_others > MANY:
            self.lapsed.emit()

    # ---------------------------------------------------------------------------------- reading
    @Slot(object)
    def fetch(self, files: frozenset[str]) -> None:
        """Read all events about some files, named by their hashes; `fetched` follows."""
        self._to_fetch.extend(files)
        self._fetching.start(0)

    @Slot()
    def _fetch_some(self) -> None:
        found: dict[str, tuple[Entry, ...]] = {}
        try:
            while self._to_fetch and len(found) < FETCHED_AT_ONCE:
                file = self._to_fetch[0]
                found[file] = self._journal().of_file(file) if self._target.exists else ()
                self._to_fetch.popleft()
        except UserError as error:
            self.told.emit(error)
            self._fetching.start(RETRY_MS)
        if found:
            self.fetched.emit(self._target.turn, found)
        if self._to_fetch and not self._fetching.isActive():
            self._fetching.start(0)

    # -------------------------------------------------------------------------------- verifying
    @Slot()
    def _verify_some(self) -> None:
        from busi_desktop.review.faults import faulty

        if self._verification is None:
            return
        faults: list[str] = []
        try:
            self._journal()  # which begins anew after a fault
            if not self._verification.step():
                self._verifying.start()
                return
            faults = self._put_right(self._verification)
        except UserError as error:
            self.told.emit(error)
        self._verification = None
        if faults:
            self.told.emit(faulty(faults))

    def _put_right(self, verification: Verification) -> list[str]:
        """Put right what can be, have it read once more, and return the faults that remain."""
        first = verification.first_wrong
        if verification.needs_mending or (first and self._target.can_mend(first)):
            self._target.mend()
            self._opened = self._target.open()
            self._tell()
            self.lapsed.emit()
            return []
        if verification.needs_rebuilding and not self._target.is_read_only:
            _log.warning("the worklist's tables don't follow from the entries: made anew")
            self._target.open().rebuild()
            return verification.faults[:-1]
        return verification.faults

    # --------------------------------------------------------------------- backups, copies, locks
    @Slot()
    def _back_up_some(self) -> None:
        if self._waiting:
            self._backing_up.start(BACKUP_AFTER_MS)
            return
        try:
            if self._target.back_up_some():
                self._backing_up.start(VERIFY_PAUSE_MS)
        except UserError as error:
            if not self._is_backup_told:
                self.told.emit(error)
            self._is_backup_told = True

    @Slot()
    def _beat(self) -> None:
        was_read_only = self._target.is_read_only
        self._target.beat()
        if self._target.is_read_only and not was_read_only:
            self.taken_over.emit()
        self._tell()
        self._beating.start()

    @Slot(object)
    def save_copy(self, path: Path) -> None:
        """Write the journal to another place; `copied` follows, or `not_copied`.

        What waited for its own place is in the copy then, and waits no more.
        """
        mine = [events for target, events in self._waiting if target is self._target]
        unsaved = [event for events in mine for event in events]
        try:
            copied = self._target.save_copy(path, unsaved)
        except UserError as error:
            self.not_copied.emit(error)
            return
        self._waiting = deque(one for one in self._waiting if one[0] is not self._target)
        self.copied.emit(copied, len(unsaved))
