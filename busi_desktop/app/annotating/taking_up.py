"""From a reader's events of a frame to the draft that goes on from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from busi_desktop.domain.annotation import SAVED, AnnotationStatus, KeptAnnotation, Provenance
from busi_desktop.domain.draft import EDITED, EDITING, Draft
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError


@dataclass(slots=True, kw_only=True)
class Standing:
    """Hold how a reader's outlines of a frame stand in the journal.

    Attributes
    ----------
    annotation_id
        The newest whole annotation, which the next one supersedes; None before the first.
    status
        None if nothing was ever drawn.
    step
        The draft's step that the newest whole annotation holds, 0 if it is of no draft.
    """

    annotation_id: str | None = None
    status: AnnotationStatus | None = None
    step: int = 0


def take_up(
    entries: Sequence[Entry], shape: tuple[int, int] | None
) -> tuple[Draft | None, Standing]:
    """Return the draft to go on with, and how it stands.

    Parameters
    ----------
    entries
        All of one reader about one frame of the kinds `EDITED` and `SAVED`, the oldest first.
    shape
        ``(H, W)`` of the frame; None takes it from the events, and without any there is no draft.

    Raises
    ------
    UserError
        If strokes are missing or can't be read.
    """
    from busi_desktop.review.annotations import kept_of  # brings SQLite

    own = [entry for entry in entries if entry.kind == EDITED or not is_of_ai(entry)]
    kept = [kept_of(entry) for entry in own if entry.kind == SAVED]
    standing = _standing(own, kept)
    try:
        size = shape or _size_of(own, kept)
        draft = size and Draft.resumed([(entry.kind, entry.content) for entry in own], size)
    except ValueError as exc:
        raise UserError(
            say("The strokes on this frame don't fit each other."),
            hint=say(
                "You go on from the outlines that were saved last. Have the journal checked: "
                "busi-desktop review verify."
            ),
            code="DRAFT_UNREADABLE",
        ) from exc
    if draft:
        return draft, standing
    if size is None:
        return None, standing
    return _from_annotation(kept[-1] if kept else None, size), standing


def _standing(own: Sequence[Entry], kept: Sequence[KeptAnnotation]) -> Standing:
    if not own:
        return Standing()
    if not kept:
        return Standing(status=AnnotationStatus.DRAFT)
    editing = next(entry for entry in reversed(own) if entry.kind == SAVED).content.get(EDITING)
    return Standing(
        annotation_id=kept[-1].annotation.annotation_id,
        status=AnnotationStatus.DRAFT if own[-1].kind == EDITED else kept[-1].annotation.status,
        step=int(editing["step"]) if editing else 0,
    )


def _from_annotation(kept: KeptAnnotation | None, shape: tuple[int, int]) -> Draft:
    """Begin a draft with an annotation's lesions; one of another size is none of this frame."""
    draft_id = uuid4().hex[:12]
    if kept is None or kept.annotation.shape != shape:
        return Draft(shape, draft_id=draft_id)
    annotation = kept.annotation
    return Draft(
        shape,
        draft_id=draft_id,
        lesions=annotation.lesions,
        base=annotation.base,
        origin=annotation.annotation_id,
    )


def is_of_ai(entry: Entry) -> bool:
    """Tell whether an annotation is the AI's own: no reader's word, and perhaps not to be seen."""
    return bool(entry.content.get("provenance") == Provenance.AI.value)


def _size_of(own: Sequence[Entry], kept: Sequence[KeptAnnotation]) -> tuple[int, int] | None:
    for entry in reversed(own):
        if entry.kind == EDITED and entry.content.get("action") == "begin":
            height, width = entry.content["size"]
            return int(height), int(width)
    return kept[-1].annotation.shape if kept else None
