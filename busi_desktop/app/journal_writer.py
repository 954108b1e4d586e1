"""The window's way to the journal: a thread of its own, so that saving waits for no analysis.

Events are written one after the other. One that could not be written stays first in the row and is
tried again, at each new event and every few seconds; nothing is dropped while the program lives.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal, Slot

from busi_desktop.domain.journal import Entry
from busi_desktop.errors import BugError, UserError
from busi_desktop.review.rows import check_event

if TYPE_CHECKING:
    from busi_desktop.review.journal import Journal

RETRY_MS = 3000
STOP_TIMEOUT_MS = 10_000


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Event:
    subject: str
    kind: str
    content: Mapping[str, Any]
    reader: str


class _Keeper(QObject):
    """Own the file; lives on the journal's thread and therefore has no parent."""

    loaded = Signal(object)
    stored = Signal(object)
    refused = Signal(object)
    told = Signal(object)
    ended = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._journal: Journal | None = None
        self._waiting: deque[_Event] = deque()
        self._last_number = 0
        self._retry: QTimer | None = None

    @Slot()
    def begin(self) -> None:
        """Read what is there; a file is made with the first event only."""
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._write_all)
        try:
            journal = self._opened() if self._path.exists() else None
            found = () if journal is None else self._news(journal)
            self.loaded.emit(found)
            if journal is not None:
                self._tell_of(journal.verify())
        except UserError as error:
            self.loaded.emit(())
            self.told.emit(error)

    @Slot(object)
    def take(self, event: _Event) -> None:
        """Write an event behind those that wait."""
        self._waiting.append(event)
        self._write_all()

    @Slot()
    def finish(self) -> None:
        """Try a last time, close the file and end the thread."""
        self._write_all()
        if self._retry is not None:
            self._retry.stop()
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        self.ended.emit()
        self.thread().quit()

    @Slot()
    def _write_all(self) -> None:
        try:
            while self._waiting:
                event = self._waiting[0]
                journal = self._opened()
                journal.append(
                    subject=event.subject,
                    kind=event.kind,
                    content=event.content,
                    reader=event.reader,
                )
                self._waiting.popleft()
                self.stored.emit(self._news(journal))
        except UserError as error:
            self.refused.emit(error)
            if self._retry is not None:
                self._retry.start()

    def _opened(self) -> Journal:
        from busi_desktop.review.journal import Journal

        if self._journal is None:
            try:
                self._journal = Journal.open(self._path)
            except UserError as error:
                self._journal = self._begun_anew(error)
        return self._journal

    def _begun_anew(self, error: UserError) -> Journal:
        """Keep a damaged file under another name, and tell; any other error is raised again."""
        from busi_desktop.review.faults import DAMAGED, kept_as
        from busi_desktop.review.journal import Journal, set_aside

        if error.code != DAMAGED:
            raise error
        kept = set_aside(self._path)
        self.told.emit(kept_as(kept.name))
        self._last_number = 0
        return Journal.open(self._path)

    def _news(self, journal: Journal) -> tuple[Entry, ...]:
        """Return what was appended since the last look, by this window or another."""
        news = journal.entries(after=self._last_number, leave_out_altered=True)
        if news:
            self._last_number = news[-1].number
        return news

    def _tell_of(self, faults: list[str]) -> None:
        from busi_desktop.review.faults import faulty

        if faults:
            self.told.emit(faulty(faults))


class JournalWriter(QObject):
    """Record what the reader does, and know what was recorded; the window's side.

    `failed` and `recovered` carry the `UserError` that keeps events from the disk, or no longer
    does; `told` carries one about the file that was found.

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
    recorded = Signal(object)
    failed = Signal(object)
    recovered = Signal(object)
    told = Signal(object)
    _given = Signal(object)
    _ending = Signal()

    def __init__(self, path: Path, *, reader: str, parent: QObject) -> None:
        super().__init__(parent)
        self.reader = reader
        self.is_loaded = False
        self.error: UserError | None = None
        self._entries: defaultdict[str, list[Entry]] = defaultdict(list)
        self._n_given = self._n_stored = 0
        self._thread = QThread(self)
        self._thread.setObjectName("journal")
        self._keeper: _Keeper | None = _Keeper(path)
        if not self._keeper.moveToThread(self._thread):
            msg = "the journal's keeper did not move to its thread"
            raise BugError(msg)
        self._connect(self._keeper)
        self._thread.start()

    def _connect(self, keeper: _Keeper) -> None:
        self._thread.started.connect(keeper.begin)
        self._thread.finished.connect(keeper.deleteLater)
        self._given.connect(keeper.take)
        self._ending.connect(keeper.finish)
        keeper.loaded.connect(self._on_loaded)
        keeper.stored.connect(self._on_stored)
        keeper.refused.connect(self._on_refused)
        keeper.told.connect(self.told)

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
        check_event(subject, kind, content, who)
        self._n_given += 1
        self._given.emit(_Event(subject=subject, kind=kind, content=content, reader=who))

    def entries_of(self, subject: str, kind: str | None = None) -> tuple[Entry, ...]:
        """Return what is on the disk about a frame, oldest first, as far as loaded."""
        found = self._entries.get(subject, [])
        return tuple(entry for entry in found if kind is None or entry.kind == kind)

    def last_of_each(self, kind: str) -> tuple[Entry, ...]:
        """Return the newest event of a kind of each frame that has one, as far as loaded."""
        return tuple(
            of_kind[-1]
            for entries in self._entries.values()
            if (of_kind := [entry for entry in entries if entry.kind == kind])
        )

    def stop(self) -> bool:
        """Write what waits, close the file and end the thread; return False if it hangs."""
        if self._keeper is None:
            return True
        self._ending.emit()
        ended = self._thread.wait(STOP_TIMEOUT_MS)
        if ended:
            self._keeper = None
            QCoreApplication.sendPostedEvents(self)  # what it said at the end
        return ended

    @Slot(object)
    def _on_loaded(self, entries: tuple[Entry, ...]) -> None:
        self._take(entries)
        self.is_loaded = True
        self.loaded.emit()

    @Slot(object)
    def _on_stored(self, entries: tuple[Entry, ...]) -> None:
        """Take an event of ours, the last one, and what another window wrote before it."""
        self._n_stored += 1
        overcome, self.error = self.error, None
        if overcome is not None:
            self.recovered.emit(overcome)
        self._take(entries)
        for entry in entries:
            self.recorded.emit(entry)

    @Slot(object)
    def _on_refused(self, error: UserError) -> None:
        self.error = error
        self.failed.emit(error)

    def _take(self, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            self._entries[entry.subject].append(entry)
