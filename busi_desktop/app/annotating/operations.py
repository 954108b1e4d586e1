"""What readers do to whole lesions, each as one edit that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.app.readings import answer_content
from busi_desktop.domain.annotation import AnnotationBase, LesionLabel
from busi_desktop.domain.boxes import box_of, joined
from busi_desktop.domain.draft import Draft
from busi_desktop.domain.editing import (
    BaseTaken,
    Change,
    Edit,
    LesionAdded,
    LesionLabeled,
    LesionLocked,
    PixelsTurned,
    base_json,
)
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.stroke import new_ids

Parts = Sequence[tuple[NDArray[np.bool_], LesionLabel]]


def reshaped(
    draft: Draft,
    mask: NDArray[np.bool_],
    *,
    tool: str,
    parameters: Mapping[str, Any] | None = None,
    presses: int = 1,
) -> Edit | None:
    """Return the edit that makes the current lesion a mask, without pixels that others have."""
    lesion_id = draft.current or next(new_ids(draft))
    known = draft.lesions.get(lesion_id)
    before = np.zeros(draft.shape, dtype=np.bool_) if known is None else known.mask
    boxes = [box for box in (box_of(before), box_of(mask)) if box is not None]
    if not boxes:
        return None
    whole = (0, 0, *draft.shape)
    after = mask & ~draft.others(lesion_id, whole)
    turned = PixelsTurned.between(lesion_id, before, after, joined(boxes[0], boxes[-1]))
    if turned is None:
        return None
    changes: tuple[Change, ...] = (turned,)
    if known is None:
        changes = (LesionAdded(lesion_id=lesion_id, place=len(draft.lesions)), turned)
    return Edit(
        tool=tool,
        changes=changes,
        current=lesion_id,
        parameters=parameters or {},
        presses=presses,
    )


def replaced(
    draft: Draft,
    parts: Parts,
    *,
    tool: str,
    base: AnnotationBase | None = None,
    parameters: Mapping[str, Any] | None = None,
) -> Edit | None:
    """Return the edit that puts other lesions in place of all that aren't locked.

    `base` is taken note of if given. None if nothing would change.
    """
    changes: list[Change] = []
    left = list(draft.lesions)
    for lesion_id in list(draft.lesions):
        if not draft.lesions[lesion_id].is_locked:
            changes += _removal(draft, lesion_id, place=left.index(lesion_id))
            left.remove(lesion_id)
    taken = np.zeros(draft.shape, dtype=np.bool_)
    for lesion_id in left:
        taken |= draft.lesions[lesion_id].mask
    ids = new_ids(draft)
    empty = np.zeros(draft.shape, dtype=np.bool_)
    for part, label in parts:
        inside = part & ~taken
        box = box_of(inside)
        if box is None:
            continue
        lesion_id = next(ids)
        turned = PixelsTurned.between(lesion_id, empty, inside, box)
        if turned is not None:
            changes += [LesionAdded(lesion_id=lesion_id, place=len(left), label=label), turned]
            left.append(lesion_id)
    if base is not None and base_json(base) != base_json(draft.base):
        changes.append(BaseTaken(before=draft.base, after=base))
    if not changes:
        return None
    return Edit(
        tool=tool,
        changes=tuple(changes),
        current=left[0] if left else None,
        parameters=parameters or {},
    )


def ai_parts(result: AnalysisResult) -> Parts:
    """Return each connected part of the AI's mask; what it is taken for is left to the reader."""
    components = result.mask.components
    return [
        (components == number, LesionLabel.UNSTATED)
        for number in range(1, result.mask.n_lesions + 1)
    ]


def base_of(result: AnalysisResult) -> AnnotationBase:
    """Return which answer of the AI outlines start from."""
    parameters = answer_content(result)["parameters"]
    return AnnotationBase(model=result.prediction.model_id, parameters=parameters)


def removed(draft: Draft, lesion_id: str) -> Edit | None:
    """Return the edit that takes a lesion away, unless it is locked."""
    if lesion_id not in draft.lesions or draft.lesions[lesion_id].is_locked:
        return None
    rest = [known for known in draft.lesions if known != lesion_id]
    changes = _removal(draft, lesion_id, place=list(draft.lesions).index(lesion_id))
    return Edit(tool="delete", changes=tuple(changes), current=rest[-1] if rest else None)


def merged(draft: Draft) -> Edit | None:
    """Return the edit that makes all lesions that aren't locked one: the current one."""
    current = draft.current
    if current is None or draft.lesions[current].is_locked:
        return None
    others = [
        known
        for known, lesion in draft.lesions.items()
        if known != current and not lesion.is_locked
    ]
    if not others:
        return None
    changes: list[Change] = []
    left = list(draft.lesions)
    whole = draft.lesions[current].mask.copy()
    for known in others:
        changes += _removal(draft, known, place=left.index(known))
        left.remove(known)
        whole |= draft.lesions[known].mask
    turned = PixelsTurned.between(current, draft.lesions[current].mask, whole, (0, 0, *draft.shape))
    if turned is not None:
        changes.append(turned)
    return Edit(tool="merge", changes=tuple(changes), current=current)


def labeled(draft: Draft, lesion_id: str, label: LesionLabel) -> Edit | None:
    """Return the edit that says what a lesion is taken for."""
    known = draft.lesions.get(lesion_id)
    if known is None or known.is_locked or known.label is label:
        return None
    change = LesionLabeled(lesion_id=lesion_id, before=known.label, after=label)
    return Edit(tool="label", changes=(change,), current=lesion_id)


def locked(draft: Draft, lesion_id: str, *, on: bool) -> Edit | None:
    """Return the edit that locks a lesion or opens it."""
    known = draft.lesions.get(lesion_id)
    if known is None or known.is_locked is on:
        return None
    change = LesionLocked(lesion_id=lesion_id, is_locked=on)
    return Edit(tool="lock", changes=(change,), current=lesion_id)


def of_current(
    draft: Draft, tool: str, make: Callable[[NDArray[np.bool_]], NDArray[np.bool_]], **how: object
) -> Edit | None:
    """Return the edit that makes something else of the current lesion, as filling its holes."""
    known = draft.lesions.get(draft.current or "")
    if known is None or known.is_locked:
        return None
    return reshaped(draft, make(known.mask), tool=tool, parameters=how)


def _removal(draft: Draft, lesion_id: str, *, place: int) -> list[Change]:
    """Return what takes a lesion away: its pixels first, so that they come back with it."""
    lesion = draft.lesions[lesion_id]
    gone = LesionAdded(
        lesion_id=lesion_id,
        place=place,
        label=lesion.label,
        is_locked=lesion.is_locked,
        is_gone=True,
    )
    box = box_of(lesion.mask)
    if box is None:
        return [gone]
    empty = np.zeros(draft.shape, dtype=np.bool_)
    turned = PixelsTurned.between(lesion_id, lesion.mask, empty, box)
    return [gone] if turned is None else [turned, gone]
