"""The window's way to the journal: a thread of its own, so that saving waits for no analysis.

Events are written one after the other. One that could not be written stays first in the row and is
tried again, at each new event and every few seconds; nothing is dropped while the program lives.
In memory are the events of the files that somebody asked for: a project holds a million of others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, QThread, QTimer, Signal, Slot

from busi_desktop.app.calibrations import CALIBRATION
from busi_desktop.app.journal_keeper import Keeper, Stored
from busi_desktop.app.journal_memory import Memory, file_of
from busi_desktop.app.journal_target import Turn
from busi_desktop.app.patience import STOP_TIMEOUT_MS
from busi_desktop.app.settings import BACKUPS
from busi_desktop.domain.journal import Entry, NewEvent
from busi_desktop.domain.worklist import PROJECT_SUBJECT, SETTINGS, AiAnswer, ProjectSettings
from busi_desktop.errors import BugError, UserError
from busi_desktop.review.rows import check_event

STANDING = (CALIBRATION, SETTINGS)
"""Kinds of which the newest event of each frame is known whatever file is open; they are few."""

_LOOK_MS = 2


class JournalWriter(QObject):
    """Record what the reader does, and know what was recorded; the window's side.

    `loaded` follows when a journal was opened, `left` when it is left for another one: what came
    from it is to be forgotten. `known` carries the hashes of files whose events are there now.
    `recorded` carries an event that came to the disk, `recorded_many` those of `record_many`;
    `settled` follows when who reads the file by another connection finds them there, too.
    `failed` and `recovered` carry the `UserError` that keeps events from the disk, or no longer
    does; `told` carries one about the file that was found, `stayed` a path and one that keeps that
    journal from being opened. `answers_noted` follows those of `note_answer`. `copied` and
    `not_copied` answer `save_copy`.

    Parameters
    ----------
    path
        The journal's file.
    reader
        Name or initials of the reader; may be set later.
    parent
        Owns this object.
    """

    loaded = Signal()
    left = Signal()
    known = Signal(object)
    recorded = Signal(object)
    recorded_many = Signal(object)
    settled = Signal()
    failed = Signal(object)
    recovered = Signal(object)
    told = Signal(object)
    copied = Signal(object, int)
    not_copied = Signal(object)
    stayed = Signal(object, object)
    answers_noted = Signal()
    _given = Signal(object)
    _noted = Signal(object)
    _asked = Signal(object)
    _turning = Signal(object)
    _turned = Signal()
    _copying = Signal(object)
    _ending = Signal()

    def __init__(self, path: Path, *, reader: str, parent: QObject) -> None:
        super().__init__(parent)
        self.reader = reader
        self.is_loaded = self._is_taken_over = False
        self.error: UserError | None = None
        self._memory = Memory()
        self._standing: dict[str, dict[str, Entry]] = {}
        self._wanted: set[str] = set()
        self._coming: set[str] = set()
        self._n_given = self._n_stored = 0
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)
        self._thread = QThread(self)
        self._thread.setObjectName("journal")
        self._backups = path.parent / BACKUPS
        self._turn = Turn(path=path, is_project=False, backups=self._backups, reader=reader)
        self._keeper: Keeper | None = Keeper(self._turn, STANDING)
        if not self._keeper.moveToThread(self._thread):
            msg = "the journal's keeper did not move to its thread"
            raise BugError(msg)
        self._connect(self._keeper)
        self._thread.start()

    def _connect(self, keeper: Keeper) -> None:
        self._thread.started.connect(keeper.begin)
        self._thread.finished.connect(keeper.deleteLater)
        self._given.connect(keeper.take)
        self._noted.connect(keeper.note)
        self._asked.connect(keeper.fetch)
        self._turning.connect(keeper.turn_to)
        self._turned.connect(keeper.turn)
        self._ending.connect(keeper.finish)
        keeper.loaded.connect(self._on_loaded)
        keeper.fetched.connect(self._on_fetched)
        keeper.stored.connect(self._on_stored)
        keeper.settled.connect(self.settled)
        keeper.taken_over.connect(self._on_taken_over)
        keeper.lapsed.connect(self._on_lapsed)
        keeper.refused.connect(self._on_refused)
        keeper.turned.connect(self._on_turned)
        keeper.told.connect(self.told)
        self._copying.connect(keeper.save_copy)
        keeper.copied.connect(self._on_copied)
        keeper.not_copied.connect(self.not_copied)
        keeper.stayed.connect(self.stayed)
        keeper.noted.connect(self.answers_noted)

    @property
    def path(self) -> Path:
        """Return the journal's file."""
        return self._turn.path

    @property
    def is_project(self) -> bool:
        """Tell whether it is a project's."""
        return self._turn.is_project

    @property
    def is_look_only(self) -> bool:
        """Tell whether nothing is to be written there: somebody else has it, or it can't be."""
        return self._turn.read_only or self._is_taken_over

    # ---------------------------------------------------------------------------------- writing
    @property
    def n_unsaved(self) -> int:
        """Return how many events are not on the disk yet."""
        return self._n_given - self._n_stored

    def record(
        self, subject: str, kind: str, content: Mapping[str, Any], *, reader: str = ""
    ) -> None:
        """Append an event; `recorded` follows when it is on the disk, `failed` if it can't be yet.

        Parameters
        ----------
        subject
            The frame, as `busi_desktop.domain.journal.subject_of` names it.
        kind
            Dotted lower-case words.
        content
            Plain data that names neither the patient nor the file.
        reader
            Who did it, if not the present reader.

        Raises
        ------
        BugError
            If nobody has said yet who reads, or a part doesn't belong into a journal.
        """
        who = reader or self.reader
        self._give((NewEvent(subject=subject, kind=kind, content=content, reader=who),))

    def record_many(self, events: Sequence[NewEvent]) -> None:
        """Append events at once, all of them or none; `recorded_many` follows.

        Raises
        ------
        BugError
            As `record`.
        """
        if events:
            self._give(tuple(events))

    def _give(self, events: tuple[NewEvent, ...]) -> None:
        for event in events:
            check_event(event.subject, event.kind, event.content, event.reader)
        self._n_given += len(events)
        self._given.emit(events)

    def note_answer(self, answer: AiAnswer) -> None:
        """Keep what the AI said of a frame, for worklists."""
        self._noted.emit(answer)

    # ---------------------------------------------------------------------------------- reading
    def is_known(self, subject: str) -> bool:
        """Tell whether the events about a frame's file are in memory; if not, fetch them."""
        file = file_of(subject)
        if self._memory.ask(file):
            return True
        if file not in self._coming | self._wanted:
            self._wanted.add(file)
            if not self._asking.isActive():  # to be asked again and again must not put it off
                self._asking.start(0)
        return False

    def entries_of(self, subject: str, kind: str | None = None) -> tuple[Entry, ...]:
        """Return what is on the disk about a frame, oldest first, as far as it is in memory.

        Where it isn't yet, nothing is returned, and `known` follows.
        """
        if not self.is_known(subject):
            return ()
        found = self._memory.of_frame(subject)
        return tuple(entry for entry in found if kind is None or entry.kind == kind)

    def entries_of_file(self, content_sha256: str, kind: str) -> tuple[Entry, ...]:
        """Return the same of all frames of a file, each frame's oldest first."""
        if not self.is_known(content_sha256):
            return ()
        return tuple(one for one in self._memory.of_file(content_sha256) if one.kind == kind)

    def last_of_each(self, kind: str) -> tuple[Entry, ...]:
        """Return the newest event of a kind of each frame that has one; of `STANDING` kinds.

        Raises
        ------
        BugError
            If it is none of these.
        """
        if kind not in STANDING:
            msg = f"{kind!r} is known of open files alone"
            raise BugError(msg)
        return tuple(self._standing.get(kind, {}).values())

    def shows_work_of(self, reader: str) -> bool:
        """Tell whether the present reader may see what somebody did: not in a blind project."""
        settings = self._standing.get(SETTINGS, {}).get(PROJECT_SUBJECT)
        if reader == self.reader or settings is None:
            return True
        return ProjectSettings.from_json(settings.content).shows_all_to(self.reader)

    # ------------------------------------------------------------------------- another journal
    def turn_to(
        self, path: Path, *, is_project: bool, read_only: bool = False, take_over: bool = False
    ) -> None:
        """Leave this journal for another one; `left` and `loaded` follow, or `stayed`.

        What was recorded before `left` goes into the old one. The rest is as in `Turn`.
        """
        turn = Turn(
            path=path,
            is_project=is_project,
            backups=self._backups,
            reader=self.reader,
            read_only=read_only,
            take_over=take_over,
        )
        self._turning.emit(turn)

    def save_copy(self, path: Path) -> None:
        """Write the journal to another place, with what isn't saved; `copied` follows.

        It carries what was copied, and how many events were saved there that couldn't be here.
        `not_copied` carries why it wasn't.
        """
        self._copying.emit(path)

    @Slot(object, int)
    def _on_copied(self, copied: object, n_unsaved: int) -> None:
        self._n_stored += n_unsaved
        if n_unsaved and self.error is not None:
            overcome, self.error = self.error, None
            self.recovered.emit(overcome)
        self.copied.emit(copied, n_unsaved)

    def wait_for_disk(self) -> None:
        """Wait until all that was given is on the disk, or it is known why it isn't."""
        deadline = QDeadlineTimer(STOP_TIMEOUT_MS)
        while self._keeper and self.n_unsaved and self.error is None and not deadline.hasExpired():
            QThread.msleep(_LOOK_MS)
            QCoreApplication.sendPostedEvents(self)

    def stop(self) -> bool:
        """Write what waits, close the file and end the thread; return False if it hangs."""
        if self._keeper is None:
            return True
        self._asking.stop()
        self._ending.emit()
        ended = self._thread.wait(STOP_TIMEOUT_MS)
        if ended:
            self._keeper = None
            QCoreApplication.sendPostedEvents(self)  # what it said at the end
        return ended

    # ------------------------------------------------------------------------ from the keeper
    @Slot(object)
    def _on_turned(self, turn: Turn) -> None:
        self._turn = turn
        self._is_taken_over = False
        self.is_loaded = False
        self._memory.forget()
        self._standing.clear()
        self._wanted.clear()
        self._coming.clear()
        self.left.emit()
        self._turned.emit()  # behind the events that who left has still recorded

    @Slot()
    def _on_taken_over(self) -> None:
        self._is_taken_over = True

    @Slot(object)
    def _on_loaded(self, standing: tuple[Entry, ...]) -> None:
        for entry in standing:
            self._note_standing(entry)
        self.is_loaded = True
        self.loaded.emit()

    @Slot(object, object)
    def _on_fetched(self, turn: Turn, found: Mapping[str, Sequence[Entry]]) -> None:
        is_ours = turn is self._turn
        files = {file: each for file, each in found.items() if is_ours and file in self._coming}
        for file, entries in files.items():
            self._coming.discard(file)
            self._memory.put(file, entries)
        self._memory.shrink(keep=len(files))
        self.known.emit(frozenset(files))

    @Slot(object)
    def _on_stored(self, stored: Stored) -> None:
        """Take events of ours, the last ones, and what another window wrote before them."""
        self._n_stored += stored.n_own
        overcome, self.error = self.error, None
        if overcome is not None:
            self.recovered.emit(overcome)
        entries = stored.entries if stored.turn is self._turn else ()
        for entry in entries:
            self._note_standing(entry)
            self._memory.add(entry)
        n_single = len(entries) - (stored.n_own if stored.is_batch else 0)
        for entry in entries[:n_single]:
            self.recorded.emit(entry)
        if entries[n_single:]:
            self.recorded_many.emit(entries[n_single:])

    @Slot()
    def _on_lapsed(self) -> None:
        """Read anew what is in memory: another window wrote more than is told one by one."""
        self._wanted.update(self._memory.files)
        self._memory.forget()
        self._asking.start(0)

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self.error = error
        self.failed.emit(error)

    @Slot()
    def _ask(self) -> None:
        wanted, self._wanted = frozenset(self._wanted), set()
        self._coming |= wanted
        self._asked.emit(wanted)

    def _note_standing(self, entry: Entry) -> None:
        if entry.kind in STANDING:
            self._standing.setdefault(entry.kind, {})[entry.subject] = entry
