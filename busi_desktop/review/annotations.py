"""Annotations in the journal: saved as events, and which of them count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from busi_desktop.domain.annotation import SAVED as _SAVED
from busi_desktop.domain.annotation import (
    Annotation,
    AnnotationStatus,
    KeptAnnotation,
    Provenance,
)
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.review.faults import MALFORMED, in_readers_words, unreadable
from busi_desktop.review.journal import Journal

SAVED = _SAVED
"""Outlines of a frame, as `Annotation.to_json` writes them."""

_STATUS_RANK: Mapping[AnnotationStatus, int] = {
    AnnotationStatus.DRAFT: 0,
    AnnotationStatus.SIGNED: 1,
    AnnotationStatus.ADJUDICATED: 2,
}
_PROVENANCE_RANK: Mapping[Provenance, int] = {
    Provenance.AI: 0,
    Provenance.IMPORTED: 1,
    Provenance.READER: 2,
}


def save(journal: Journal, annotation: Annotation, *, subject: str, reader: str) -> KeptAnnotation:
    """Append an annotation; it is on the disk when this returns.

    Raises
    ------
    UserError
        If it could not be stored.
    """
    content = annotation.to_json()
    return kept_of(journal.append(subject=subject, kind=SAVED, content=content, reader=reader))


def kept_of(entry: Entry) -> KeptAnnotation:
    """Return the annotation of an event.

    Raises
    ------
    UserError
        If this program can't read it.
    """
    try:
        annotation = Annotation.from_json(entry.content)
    except MALFORMED as exc:
        message = say("Entry {number} holds an annotation that can't be read.", number=entry.number)
        error = unreadable(message, entry, code="ANNOTATION_UNREADABLE")
        raise error from exc
    return KeptAnnotation(
        annotation=annotation,
        subject=entry.subject,
        reader=entry.reader,
        recorded_at=entry.recorded_at,
        number=entry.number,
    )


def read_all(journal: Journal) -> tuple[KeptAnnotation, ...]:
    """Return every annotation, oldest first.

    Raises
    ------
    UserError
        If one was altered or can't be read.
    """
    return tuple(kept_of(entry) for entry in journal.entries(kind=SAVED))


def walk(journal: Journal, *, superseded: bool) -> Iterator[KeptAnnotation]:
    """Yield annotations one after the other, oldest first, without holding them all.

    Parameters
    ----------
    journal
        May be appended to meanwhile.
    superseded
        Whether those in whose place a later one stands are wanted, too.

    Yields
    ------
    KeptAnnotation
        As `read_all` returns them.

    Raises
    ------
    UserError
        If one was altered or can't be read.
    """
    gone: set[int] = set()
    if not superseded:
        for entries in journal.walk_by_frame(SAVED):
            kept = tuple(map(kept_of, entries))
            staying = {one.number for one in current(kept)}
            gone.update(one.number for one in kept if one.number not in staying)
    for entry in journal.walk(SAVED):
        if entry.number not in gone:
            yield kept_of(entry)


def current_of(journal: Journal, subject: str) -> tuple[KeptAnnotation, ...]:
    """Return the annotations of a frame that no later one supersedes, oldest first.

    Raises
    ------
    UserError
        If one was altered or can't be read.
    """
    return standing(journal.entries(subject, SAVED))


def standing(
    entries: Iterable[Entry], *, leave_out_unreadable: bool = False
) -> tuple[KeptAnnotation, ...]:
    """Return the annotations among events that no later one supersedes, in their order.

    Parameters
    ----------
    entries
        Of whole frames and any kind.
    leave_out_unreadable
        Pass over what this program can't read; `faults_of` names it.

    Raises
    ------
    UserError
        If one can't be read and isn't to be left out.
    """
    kept = []
    for entry in entries:
        if entry.kind != SAVED:
            continue
        try:
            kept.append(kept_of(entry))
        except UserError:
            if not leave_out_unreadable:
                raise
    return current(kept)


def current(kept: Iterable[KeptAnnotation]) -> tuple[KeptAnnotation, ...]:
    """Return the annotations that no later one supersedes, in their order."""
    several = tuple(kept)
    gone = {(one.subject, one.annotation.supersedes) for one in several}
    return tuple(one for one in several if (one.subject, one.annotation.annotation_id) not in gone)


def choose(several: Iterable[KeptAnnotation], *, prefer: Sequence[str] = ()) -> KeptAnnotation:
    """Return the one of a frame's current annotations that counts.

    Adjudicated goes before signed, signed before draft; then a reader's before an imported one, and
    that before the AI's; then that of who comes first in `prefer`; then the newest.

    Raises
    ------
    UserError
        If two people's would count equally, and neither is preferred.
    """
    ranked = sorted(several, key=_rank)
    best = ranked[-1]
    equals = [one for one in ranked if _rank(one) == _rank(best)]
    authors = sorted({one.author for one in equals})
    first = next((name for name in prefer if name in authors), None)
    if first is not None:
        equals = [one for one in equals if one.author == first]
    elif len(authors) > 1:
        raise UserError(
            say("{first} and {second} have outlined it.", first=authors[0], second=authors[1]),
            hint="Say with --reader or --prefer whose to take, or let them be adjudicated.",
            code="ANNOTATION_AMBIGUOUS",
        )
    return max(equals, key=lambda one: one.number)


def _rank(kept: KeptAnnotation) -> tuple[int, int]:
    annotation = kept.annotation
    return _STATUS_RANK[annotation.status], _PROVENANCE_RANK[annotation.provenance]


def drawn_since(journal: Journal) -> frozenset[tuple[str, str]]:
    """Return frame and reader where strokes are kept that no annotation holds yet.

    The window saves them as a draft when the frame is left, or opened again after a crash.
    """
    with in_readers_words():
        rows = journal.connection.execute(
            "SELECT subject, reader FROM works JOIN frames USING (frame) WHERE editing"
        ).fetchall()
    return frozenset((str(subject), str(reader)) for subject, reader in rows)


def faults_of(journal: Journal) -> list[str]:
    """Return a sentence for each annotation that can't be read or names a predecessor not there."""
    faults = []
    for entries in journal.walk_by_frame(SAVED, leave_out_altered=True):
        seen: set[str] = set()
        for entry in entries:
            try:
                annotation = kept_of(entry).annotation
            except UserError as error:
                faults.append(error.message)
                continue
            before = annotation.supersedes
            if before is not None and before not in seen:
                faults.append(f"Entry {entry.number} supersedes an annotation that isn't there.")
            seen.add(annotation.annotation_id)
    return faults
