"""The worklist of the open project, read on a thread of its own: the window never waits for SQL."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from busi_desktop.app.patience import STOP_TIMEOUT_MS
from busi_desktop.domain.worklist import FrameState, ProjectSettings, WorkQuery, WorkRow
from busi_desktop.errors import BugError, UserError
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.mask_names import masks_beside
from busi_desktop.io.naming import printable, safe_stem

if TYPE_CHECKING:
    from busi_desktop.review.worklist import WorklistReader

PAGE = 100
"""Rows that are fetched at once."""

_REFRESH_MS = 150


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Counted:
    """Say how many rows a query finds.

    Attributes
    ----------
    n_rows
        Rows that pass the filter.
    tallies
        Of all images of the project, how many are in each state.
    n_missing
        Images that were not found where they were.
    is_other
        Whether the query is another one than before.
    """

    n_rows: int
    tallies: Mapping[FrameState, int]
    n_missing: int
    is_other: bool


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Page:
    """Hold the rows ``number * PAGE`` and following."""

    number: int
    rows: tuple[WorkRow, ...]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Ask:
    """Hold a question and how its answer goes back; one of an older query is not asked any more."""

    generation: int
    read: Callable[[WorklistReader], object]
    give: Callable[[object], None]


class _Clerk(QObject):
    """Own the connection; lives on the worklist's thread and therefore has no parent."""

    answered = Signal(object, object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._reader: WorklistReader | None = None

    @Slot(object)
    def open(self, path: Path | None) -> None:
        """Turn to a project's file, or to none."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        if path is None:
            return
        from busi_desktop.review.worklist import WorklistReader

        try:
            self._reader = WorklistReader.open(path)
        except UserError as error:
            self.refused.emit(error)

    @Slot(object)
    def ask(self, ask: _Ask) -> None:
        """Answer a question."""
        if self._reader is None:
            return
        try:
            self.answered.emit(ask, ask.read(self._reader))
        except UserError as error:
            self.refused.emit(error)

    @Slot()
    def finish(self) -> None:
        """Close the file and end the thread."""
        self.open(None)
        self.thread().quit()


class Worklist(QObject):
    """Ask the open project what is to be done, and tell what it answers.

    `counted` and `page_read` carry a `Counted` and a `Page` of the present query; `found` the row
    that a step leads to, or None at the end; `failed` the `UserError` that keeps it from reading.
    """

    counted = Signal(object)
    page_read = Signal(object)
    failed = Signal(object)
    _opening = Signal(object)
    _asking = Signal(object)
    _ending = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.query = WorkQuery()
        self.path: Path | None = None
        self._generation = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._count_again)
        self._thread = QThread(self)
        self._thread.setObjectName("worklist")
        self._clerk: _Clerk | None = None

    # ------------------------------------------------------------------------------- questions
    def open(self, path: Path, query: WorkQuery) -> None:
        """Turn to a project's file, and list what a query finds there."""
        self.query = query
        self._turn_to(path)
        self._begin()
        self._opening.emit(path)
        self._count(is_other=True)

    def close(self) -> None:
        """Turn to no project."""
        self._turn_to(None)
        self._opening.emit(None)
        self.counted.emit(Counted(n_rows=0, tallies={}, n_missing=0, is_other=True))

    def _turn_to(self, path: Path | None) -> None:
        self.path = path
        self._generation += 1
        self._timer.stop()

    def ask_for(self, query: WorkQuery) -> None:
        """List what another query finds."""
        if query != self.query:
            self.query = query
            self._generation += 1
            self._count(is_other=True)

    @Slot()
    def refresh(self) -> None:
        """Look again soon: something of the project has changed."""
        if self.path is not None and not self._timer.isActive():
            self._timer.start()

    def fetch(self, number: int) -> None:
        """Ask for a page; `page_read` follows."""
        query = self.query

        def give(rows: object) -> None:
            if isinstance(rows, tuple):
                self.page_read.emit(Page(number=number, rows=rows))

        self._ask(lambda reader: reader.page(query, number * PAGE, PAGE), give)

    def place_of(self, subject: str, give: Callable[[int | None], None]) -> None:
        """Ask where an image stands in the list; None where the filter leaves it out."""
        query = self.query

        def take(place: object) -> None:
            give(place if isinstance(place, int) else None)

        self._ask(lambda reader: reader.place_of(query, subject), take)

    def step(self, subject: str, steps: int, give: Callable[[WorkRow | None], None]) -> None:
        """Ask for the row some steps behind, or before, an image; from none: the first one."""
        query = self.query
        self._ask(lambda reader: reader.neighbor(query, subject, steps), _as_row(give))

    def next_needing(self, subject: str, give: Callable[[WorkRow | None], None]) -> None:
        """Ask for the next row behind an image that needs the reader, beginning anew at the end."""
        query = self.query
        self._ask(lambda reader: reader.next_needing(query, subject), _as_row(give))

    def row_of(self, subject: str, give: Callable[[WorkRow | None], None]) -> None:
        """Ask for an image's row, whether the filter passes it or not."""
        query = self.query
        self._ask(lambda reader: reader.row_of(query, subject), _as_row(give))

    def source_of(self, row: WorkRow, give: Callable[[SourceRef | None], None]) -> None:
        """Ask where an image is now, and which masks lie beside it; None if it is gone."""
        query = self.query

        def read(reader: WorklistReader) -> object:
            now = reader.row_of(query, row.subject)
            return None if now is None else _source_of(now, reader.settings())

        def take(ref: object) -> None:
            give(ref if isinstance(ref, SourceRef) else None)

        self._ask(read, take)

    def listed_sources(self, give: Callable[[tuple[SourceRef, ...]], None]) -> None:
        """Ask where all images are that the query finds, apart from those that are gone."""
        query = self.query

        def read(reader: WorklistReader) -> object:
            settings = reader.settings()
            rows = reader.page(query, 0, reader.count(query))
            refs = (_source_of(row, settings) for row in rows)
            return tuple(ref for ref in refs if ref is not None)

        def take(refs: object) -> None:
            if isinstance(refs, tuple):
                give(refs)

        self._ask(read, take)

    def rows_between(
        self, ranges: Sequence[tuple[int, int]], give: Callable[[tuple[WorkRow, ...]], None]
    ) -> None:
        """Ask for all rows of some ranges of places, each as its first place and its length."""
        query = self.query

        def read(reader: WorklistReader) -> object:
            pages = (reader.page(query, first, length) for first, length in ranges)
            return tuple(row for page in pages for row in page)

        def take(rows: object) -> None:
            if isinstance(rows, tuple):
                give(rows)

        self._ask(read, take)

    # -------------------------------------------------------------------------------- thread
    def stop(self) -> bool:
        """Close the file and end the thread; return False if it hangs."""
        self._timer.stop()
        if self._clerk is None:
            return True
        self._ending.emit()
        ended = self._thread.wait(STOP_TIMEOUT_MS)
        if ended:
            self._clerk = None
        return ended

    def _begin(self) -> None:
        """Start the thread with the first project: a reader without one needs none."""
        if self._clerk is not None:
            return
        clerk = self._clerk = _Clerk()
        if not clerk.moveToThread(self._thread):
            msg = "the worklist's clerk did not move to its thread"
            raise BugError(msg)
        self._thread.finished.connect(clerk.deleteLater)
        self._opening.connect(clerk.open)
        self._asking.connect(clerk.ask)
        self._ending.connect(clerk.finish)
        clerk.answered.connect(self._on_answered)
        clerk.refused.connect(self.failed)
        self._thread.start()

    def _ask(
        self, read: Callable[[WorklistReader], object], give: Callable[[object], None]
    ) -> None:
        if self.path is not None:
            self._asking.emit(_Ask(generation=self._generation, read=read, give=give))

    def _count(self, *, is_other: bool) -> None:
        query = self.query

        def read(reader: WorklistReader) -> object:
            return Counted(
                n_rows=reader.count(query),
                tallies=reader.tallies(query),
                n_missing=reader.n_missing(),
                is_other=is_other,
            )

        self._ask(read, self.counted.emit)

    @Slot()
    def _count_again(self) -> None:
        self._count(is_other=False)

    @Slot(object, object)
    def _on_answered(self, ask: _Ask, answer: object) -> None:
        if ask.generation == self._generation:
            ask.give(answer)


def _source_of(row: WorkRow, settings: ProjectSettings) -> SourceRef | None:
    """Say where a row's image is; its name is what the reader may see."""
    if row.path is None or not row.path.is_file():
        return None
    has_masks = row.member is None and not settings.hide_names
    return SourceRef(
        label=printable(row.name),
        stem=safe_stem(row.name),
        path=row.path,
        member=row.member,
        masks=masks_beside(row.path) if has_masks else (),
    )


def _as_row(give: Callable[[WorkRow | None], None]) -> Callable[[object], None]:
    def take(row: object) -> None:
        give(row if isinstance(row, WorkRow) else None)

    return take
