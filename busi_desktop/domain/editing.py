"""Changes of a reader's outlines: small, plain, and each with its way back.

A stroke is kept as the pixels that it turned, in their box: turning them again takes it back. So a
journal holds every stroke without holding every mask, and undo needs no second copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.annotation import AnnotationBase, LesionLabel
from busi_desktop.domain.boxes import Box, box_of, slices
from busi_desktop.domain.prediction import ModelId
from busi_desktop.domain.rle import decode, encode


@dataclass(slots=True, eq=False, kw_only=True)
class DrawnLesion:
    """Hold a lesion while it is drawn: its pixels, bool ``(H, W)``, change in place.

    A locked one is not to be changed; who makes an `Edit` looks at that.
    """

    mask: NDArray[np.bool_]
    label: LesionLabel = LesionLabel.UNSTATED
    is_locked: bool = False


@dataclass(slots=True, eq=False, kw_only=True)
class Drawing:
    """Hold what a reader has drawn on a frame of ``(H, W)`` pixels; `lesions` are in their order.

    `base` is the AI's answer that it started from, or None.
    """

    shape: tuple[int, int]
    lesions: dict[str, DrawnLesion] = field(default_factory=dict)
    base: AnnotationBase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelsTurned:
    """Turn some pixels of a lesion: those inside go out, those outside come in.

    Attributes
    ----------
    rle
        Which ones, in the box, as `busi_desktop.domain.rle.encode` writes them.
    count
        How many of the box belong to the lesion afterwards; None is not checked.
    """

    lesion_id: str
    box: Box
    rle: str
    count: int | None

    @classmethod
    def between(
        cls, lesion_id: str, before: NDArray[np.bool_], after: NDArray[np.bool_], within: Box
    ) -> PixelsTurned | None:
        """Return what leads from one mask to another that differs in a box only, or None."""
        turned = before[slices(within)] ^ after[slices(within)]
        inner = box_of(turned)
        if inner is None:
            return None
        top, left = within[:2]
        box = (inner[0] + top, inner[1] + left, inner[2] + top, inner[3] + left)
        count = int(np.count_nonzero(after[slices(box)]))
        return cls(lesion_id=lesion_id, box=box, rle=encode(turned[slices(inner)]), count=count)

    def apply(self, drawing: Drawing) -> None:
        """Turn the pixels.

        Raises
        ------
        ValueError
            If the lesion isn't the one that it was made for.
        """
        row0, col0, row1, col1 = self.box
        if not (0 <= row0 < row1 <= drawing.shape[0] and 0 <= col0 < col1 <= drawing.shape[1]):
            msg = f"pixels of {self.box} in a frame of {drawing.shape}"
            raise ValueError(msg)
        part = _known(drawing, self.lesion_id).mask[slices(self.box)]
        part ^= decode(self.rle, (row1 - row0, col1 - col0))
        if self.count is not None and int(np.count_nonzero(part)) != self.count:
            msg = "a stroke that doesn't fit what it was drawn on"
            raise ValueError(msg)

    def inverse(self) -> PixelsTurned:
        """Return what takes it back."""
        return replace(self, count=None)

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "what": "pixels",
            "lesion": self.lesion_id,
            "box": list(self.box),
            "rle": self.rle,
            "count": self.count,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class LesionAdded:
    """Add a lesion without a pixel at a place of the list; or, `is_gone`, take one away."""

    lesion_id: str
    place: int
    label: LesionLabel = LesionLabel.UNSTATED
    is_locked: bool = False
    is_gone: bool = False

    def apply(self, drawing: Drawing) -> None:
        """Add it, or take it away.

        Raises
        ------
        ValueError
            If it is there already, isn't there, or still has pixels.
        """
        if self.is_gone:
            if _known(drawing, self.lesion_id).mask.any():
                msg = "a lesion with pixels can't be taken away"
                raise ValueError(msg)
            del drawing.lesions[self.lesion_id]
            return
        if self.lesion_id in drawing.lesions:
            msg = "two lesions of one id"
            raise ValueError(msg)
        rows = list(drawing.lesions.items())
        empty = np.zeros(drawing.shape, dtype=np.bool_)
        lesion = DrawnLesion(mask=empty, label=self.label, is_locked=self.is_locked)
        rows.insert(self.place, (self.lesion_id, lesion))
        drawing.lesions.clear()
        drawing.lesions.update(rows)

    def inverse(self) -> LesionAdded:
        """Return what takes it back."""
        return replace(self, is_gone=not self.is_gone)

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "what": "removed" if self.is_gone else "added",
            "lesion": self.lesion_id,
            "place": self.place,
            "label": self.label.value,
            "locked": self.is_locked,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class LesionLabeled:
    """Say what a lesion is taken for."""

    lesion_id: str
    before: LesionLabel
    after: LesionLabel

    def apply(self, drawing: Drawing) -> None:
        """Give it the label."""
        _known(drawing, self.lesion_id).label = self.after

    def inverse(self) -> LesionLabeled:
        """Return what takes it back."""
        return replace(self, before=self.after, after=self.before)

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "what": "label",
            "lesion": self.lesion_id,
            "before": self.before.value,
            "after": self.after.value,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class LesionLocked:
    """Lock a lesion, or open it again."""

    lesion_id: str
    is_locked: bool

    def apply(self, drawing: Drawing) -> None:
        """Lock it or open it."""
        _known(drawing, self.lesion_id).is_locked = self.is_locked

    def inverse(self) -> LesionLocked:
        """Return what takes it back."""
        return replace(self, is_locked=not self.is_locked)

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {"what": "lock", "lesion": self.lesion_id, "locked": self.is_locked}


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class BaseTaken:
    """Take note of the AI's answer that the outlines start from now."""

    before: AnnotationBase | None
    after: AnnotationBase | None

    def apply(self, drawing: Drawing) -> None:
        """Take note of it."""
        drawing.base = self.after

    def inverse(self) -> BaseTaken:
        """Return what takes it back."""
        return BaseTaken(before=self.after, after=self.before)

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "what": "base",
            "before": base_json(self.before),
            "after": base_json(self.after),
        }


Change = PixelsTurned | LesionAdded | LesionLabeled | LesionLocked | BaseTaken


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Edit:
    """Hold one thing that a reader did, as one step of undo.

    Attributes
    ----------
    tool, parameters
        With what; plain data.
    presses
        How often a button or key was pressed for it.
    current
        The lesion that is drawn on afterwards, or None.
    """

    tool: str
    changes: tuple[Change, ...]
    current: str | None
    parameters: Mapping[str, Any] = field(default_factory=dict)
    presses: int = 1

    def apply(self, drawing: Drawing) -> None:
        """Make all changes.

        Raises
        ------
        ValueError
            If they don't fit the drawing; it is of no use any more then.
        """
        for change in self.changes:
            change.apply(drawing)

    def inverse(self) -> Edit:
        """Return what takes it back."""
        return replace(self, changes=tuple(change.inverse() for change in reversed(self.changes)))

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "tool": self.tool,
            "parameters": dict(self.parameters),
            "presses": self.presses,
            "current": self.current,
            "changes": [change.to_json() for change in self.changes],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Edit:
        """Build an edit from plain data that `to_json` made; more keys may stand beside.

        Raises
        ------
        ValueError
            If it is none of ours.
        """
        try:
            return cls(
                tool=str(data["tool"]),
                parameters=dict(data["parameters"]),
                presses=int(data["presses"]),
                current=None if data["current"] is None else str(data["current"]),
                changes=tuple(_change_from(change) for change in data["changes"]),
            )
        except (KeyError, TypeError, AttributeError) as exc:
            msg = "an edit that is none of ours"
            raise ValueError(msg) from exc


def base_json(base: AnnotationBase | None) -> dict[str, Any] | None:
    """Return a base as plain data, as `Annotation.to_json` has it."""
    if base is None:
        return None
    return {"model": asdict(base.model), "parameters": dict(base.parameters)}


def base_from(data: Mapping[str, Any] | None) -> AnnotationBase | None:
    """Build a base from plain data that `base_json` made."""
    if data is None:
        return None
    return AnnotationBase(model=ModelId(**data["model"]), parameters=data["parameters"])


def _change_from(data: Mapping[str, Any]) -> Change:
    what = data["what"]
    if what == "base":
        return BaseTaken(before=base_from(data["before"]), after=base_from(data["after"]))
    lesion_id = str(data["lesion"])
    if what == "pixels":
        row0, col0, row1, col1 = (int(edge) for edge in data["box"])
        count = None if data["count"] is None else int(data["count"])
        box = (row0, col0, row1, col1)
        return PixelsTurned(lesion_id=lesion_id, box=box, rle=str(data["rle"]), count=count)
    if what in {"added", "removed"}:
        return LesionAdded(
            lesion_id=lesion_id,
            place=int(data["place"]),
            label=LesionLabel(data["label"]),
            is_locked=bool(data["locked"]),
            is_gone=what == "removed",
        )
    if what == "label":
        before, after = LesionLabel(data["before"]), LesionLabel(data["after"])
        return LesionLabeled(lesion_id=lesion_id, before=before, after=after)
    if what == "lock":
        return LesionLocked(lesion_id=lesion_id, is_locked=bool(data["locked"]))
    msg = f"a change that is called {what!r}"
    raise ValueError(msg)


def _known(drawing: Drawing, lesion_id: str) -> DrawnLesion:
    try:
        return drawing.lesions[lesion_id]
    except KeyError as exc:
        msg = "a change of a lesion that isn't there"
        raise ValueError(msg) from exc


def united(
    lesions: Iterable[DrawnLesion], shape: tuple[int, int], within: Box
) -> NDArray[np.bool_]:
    """Return the pixels of a box that any of some lesions has, bool of the box's size."""
    row0, col0, row1, col1 = within
    found = np.zeros((row1 - row0, col1 - col0), dtype=np.bool_)
    for lesion in lesions:
        found |= lesion.mask[slices(within)]
    return found
