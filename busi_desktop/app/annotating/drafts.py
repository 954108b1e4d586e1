"""Drafts in memory, and every step of them in the journal."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from busi_desktop.app.annotating.taking_up import Standing, is_of_ai, take_up
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.domain.annotation import SAVED, AnnotationStatus
from busi_desktop.domain.draft import EDITED, Draft
from busi_desktop.domain.editing import Edit
from busi_desktop.domain.journal import Entry
from busi_desktop.errors import UserError

SAVED_EVERY = 50
"""Steps between two whole states, so that few strokes are to be drawn again after a restart."""

_KEPT_DRAFTS = 6

Key = tuple[str, str]
"""Reader and subject: nobody's draft is another one's."""


@dataclass(slots=True, eq=False, kw_only=True)
class HeldDraft:
    """Hold a draft in memory, how it stands in the journal, and what an amendment took back."""

    key: Key
    draft: Draft
    standing: Standing
    signed_as: AnnotationStatus = AnnotationStatus.SIGNED

    @property
    def is_signed(self) -> bool:
        """Tell whether the reader stands by it, and has not amended it since."""
        return self.standing.status not in {None, AnnotationStatus.DRAFT}


class DraftStore:
    """Take drafts up, change them, and write down each change.

    Parameters
    ----------
    journal
        Where events go, and come from.
    report
        Takes the fault of a draft that can't be read.

    Attributes
    ----------
    shown
        The draft that is never forgotten: somebody draws on it.
    """

    def __init__(self, journal: JournalWriter, report: Callable[[UserError], object]) -> None:
        self._journal = journal
        self._report = report
        self.shown: Key | None = None
        self._held: OrderedDict[Key, HeldDraft] = OrderedDict()

    def forget_all(self) -> None:
        """Forget all: the journal is another one."""
        self._held.clear()

    def has_outlines(self, key: Key) -> bool:
        """Tell whether a reader has outlined a frame, or signed that there is nothing.

        Of a frame whose events aren't read yet that is said, too.
        """
        if not self._journal.is_known(key[1]):
            return True
        if key not in self._held:
            entries = self._entries_of(key)
            last = entries[-1] if entries else None
            if last is None or last.kind == SAVED:  # no stroke since: nothing has to be drawn again
                is_draft = last is None or last.content["status"] == AnnotationStatus.DRAFT.value
                return not is_draft or (last is not None and bool(last.content["lesions"]))
        held = self.take_up(key)
        if held is None:
            return False
        return held.is_signed or any(one.mask.any() for one in held.draft.lesions.values())

    def _entries_of(self, key: Key) -> list[Entry]:
        reader, subject = key
        return [
            entry
            for entry in self._journal.entries_of(subject)
            if entry.reader == reader and entry.kind in {EDITED, SAVED} and not is_of_ai(entry)
        ]

    def take_up(self, key: Key, shape: tuple[int, int] | None = None) -> HeldDraft | None:
        """Return a draft in memory, or take it up from the journal as far as that is read.

        Without a shape, ``(H, W)``, there is one only of frames that were drawn on.
        """
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key]
        if not self._journal.is_known(key[1]):
            return None
        entries = self._entries_of(key)
        try:
            draft, standing = take_up(entries, shape)
        except UserError as error:
            self._report(error)
            draft, standing = take_up([e for e in entries if e.kind == SAVED], shape)
        if draft is None:
            return None
        held = self._held[key] = HeldDraft(key=key, draft=draft, standing=standing)
        self._forget_oldest()
        return held

    def do(self, held: HeldDraft, edit: Edit) -> None:
        """Make an edit."""
        if not held.draft.is_begun:
            self._record(held, EDITED, held.draft.begin_event())
        self._changed(held, held.draft.do(edit))

    def go(self, held: HeldDraft, step: int, *, is_undo: bool) -> bool:
        """Take steps back, or make them again, up to and with one of them; False if it can't be."""
        draft = held.draft
        if not (draft.has_done(step) if is_undo else draft.has_undone(step)):
            return False
        self.amend(held)
        while draft.has_done(step) is is_undo:
            content = draft.undo() if is_undo else draft.redo()
            if content is None:
                break
            self._changed(held, content)
        return True

    def sign(self, held: HeldDraft, status: AnnotationStatus) -> None:
        """Save the whole state as what the reader stands by, or decides."""
        self._save(held, status)

    def amend(self, held: HeldDraft) -> None:
        """Take a signature back by a draft in its place; it stays in the journal."""
        if held.standing.status is not None and held.is_signed:
            held.signed_as = held.standing.status
            self._save(held, AnnotationStatus.DRAFT)

    def keep(self, held: HeldDraft) -> None:
        """Save the whole state if there were steps since the last time."""
        if held.draft.step > held.standing.step and held.standing.status is AnnotationStatus.DRAFT:
            self._save(held, AnnotationStatus.DRAFT)

    def _changed(self, held: HeldDraft, content: Mapping[str, Any]) -> None:
        self._record(held, EDITED, content)
        held.standing.status = AnnotationStatus.DRAFT
        if held.draft.step - held.standing.step >= SAVED_EVERY:
            self._save(held, AnnotationStatus.DRAFT)

    def _save(self, held: HeldDraft, status: AnnotationStatus) -> None:
        annotation_id, before = uuid4().hex, held.standing.annotation_id
        content = held.draft.saved_event(status, annotation_id=annotation_id, supersedes=before)
        self._record(held, SAVED, content)
        held.standing = Standing(annotation_id=annotation_id, status=status, step=held.draft.step)

    def _record(self, held: HeldDraft, kind: str, content: Mapping[str, Any]) -> None:
        reader, subject = held.key
        self._journal.record(subject, kind, content, reader=reader)

    def _forget_oldest(self) -> None:
        """Drop the draft used longest ago; what isn't on the disk yet can't be read back."""
        while len(self._held) > _KEPT_DRAFTS and not self._journal.n_unsaved:
            del self._held[next(key for key in self._held if key != self.shown)]
