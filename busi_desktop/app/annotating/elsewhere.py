"""The reader's outlines of frames that aren't shown: drawn and taken back one after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from busi_desktop.app.annotating import operations
from busi_desktop.app.annotating.drafts import DraftStore, Key
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.domain.annotation import AnnotationBase


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Outlines:
    """Hold what is to be drawn on a frame, and how it came about.

    Attributes
    ----------
    key
        Whose, and on which frame.
    shape
        ``(H, W)`` of the frame.
    base
        The AI's answer that they started from, or None.
    """

    key: Key
    shape: tuple[int, int]
    parts: operations.Parts
    tool: str
    parameters: Mapping[str, Any]
    base: AnnotationBase | None


class Elsewhere(QObject):
    """Do to drafts of any frames what the editor does to that of the frame shown.

    Each frame waits until the one before is on the disk: that bounds the memory that drafts take.

    Signals
    -------
    touched
        A subject whose draft is another one now.
    idle
        Nothing is waiting any more.
    """

    touched = Signal(object)
    idle = Signal()

    def __init__(self, drafts: DraftStore, journal: JournalWriter, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._journal = journal
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._do_one)
        journal.recorded.connect(self._wake)
        journal.copied.connect(self._wake)

    def has_outlines(self, key: Key) -> bool:
        """Tell whether a reader has outlined a frame, or may have."""
        return self._drafts.has_outlines(key)

    def draw(self, outlines: Outlines) -> int | None:
        """Draw on a frame that the reader hasn't outlined, as a draft; return the step, or None.

        The whole draft is saved: nobody leaves the frame who would do it.
        """
        if self.has_outlines(outlines.key):
            return None
        held = self._drafts.take_up(outlines.key, outlines.shape)
        if held is None or held.draft.shape != outlines.shape:
            return None
        edit = operations.replaced(
            held.draft,
            outlines.parts,
            tool=outlines.tool,
            base=outlines.base,
            parameters=outlines.parameters,
        )
        if edit is None:
            return None
        self._drafts.do(held, edit)
        self._drafts.keep(held)
        self.touched.emit(outlines.key[1])
        return held.draft.step

    def go(self, key: Key, step: int, *, is_undo: bool) -> None:
        """Take a step of a frame back, with all that was done there since, or make it again."""
        held = self._drafts.take_up(key)
        if held is not None and self._drafts.go(held, step, is_undo=is_undo):
            self._drafts.keep(held)
            self.touched.emit(key[1])

    # ----------------------------------------------------------------------------------- in turn
    def in_turn(self, several: Iterable[Callable[[], object]]) -> None:
        """Do several things behind those that wait, each when the journal has caught up."""
        self._waiting.extend(several)
        self._timer.start()

    def drop(self) -> None:
        """Forget what waits."""
        self._waiting.clear()
        self._timer.start()

    def flush(self) -> None:
        """Do all that waits now: the journal is left, or the program ends."""
        while self._waiting:
            self._waiting.popleft()()

    @Slot()
    def _wake(self) -> None:
        if self._waiting:
            self._timer.start()

    @Slot()
    def _do_one(self) -> None:
        if self._waiting and not self._journal.n_unsaved:
            self._waiting.popleft()()
        if not self._waiting:
            self.idle.emit()
        elif not self._journal.n_unsaved:
            self._timer.start()
