"""A reader's outlines of a frame while they are drawn, step by step, and back again.

A draft is what its events say (`EDITED`): whoever has these has the drawing and both directions of
undo, after a restart and after a crash. `annotation.saved` events of the same draft hold the whole
drawing now and then, so that not every stroke is to be drawn again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.annotation import (
    Annotation,
    AnnotationBase,
    AnnotationStatus,
    Lesion,
    LesionLabel,
    Provenance,
)
from busi_desktop.domain.boxes import Box
from busi_desktop.domain.editing import (
    Drawing,
    DrawnLesion,
    Edit,
    base_from,
    base_json,
    united,
)

EDITED = "annotation.edited"
"""One step of a reader's drawing; small."""

FORMAT = 1
EDITING = "editing"
"""Key of an `annotation.saved` event that says which step of which draft it holds."""

Content = Mapping[str, Any]


class Draft:
    """Draw, take back, and draw again; each method that changes something returns its event.

    Parameters
    ----------
    shape
        ``(H, W)`` of the frame.
    draft_id
        Names the draft in its events.
    lesions, base
        What it starts from.
    origin
        Id of the annotation that these are from, or None.
    """

    def __init__(
        self,
        shape: tuple[int, int],
        *,
        draft_id: str,
        lesions: Sequence[Lesion] = (),
        base: AnnotationBase | None = None,
        origin: str | None = None,
    ) -> None:
        self.draft_id = draft_id
        self.step = 0
        self.current: str | None = None
        self._origin = origin
        self._start = tuple(lesions)
        self._drawing = Drawing(shape=shape, base=base)
        for lesion in lesions:
            drawn = DrawnLesion(mask=lesion.mask, label=lesion.label)
            self._drawing.lesions[lesion.lesion_id] = drawn
        self._choose_current(None)
        self._done: list[Content] = []
        self._undone: list[Content] = []

    # ------------------------------------------------------------------------------- what there is
    @property
    def shape(self) -> tuple[int, int]:
        """Return ``(H, W)``."""
        return self._drawing.shape

    @property
    def lesions(self) -> Mapping[str, DrawnLesion]:
        """Return the lesions by id, in their order; their masks are not to be written to."""
        return self._drawing.lesions

    @property
    def base(self) -> AnnotationBase | None:
        """Return the AI's answer that the outlines started from, or None."""
        return self._drawing.base

    @property
    def start(self) -> tuple[Lesion, ...]:
        """Return the lesions that the draft began with."""
        return self._start

    @property
    def is_begun(self) -> bool:
        """Tell whether anything was ever drawn."""
        return self.step > 0

    @property
    def n_done(self) -> int:
        """Return how many steps can be taken back."""
        return len(self._done)

    @property
    def last_done(self) -> tuple[int, str] | None:
        """Return number and tool of the step that undo would take back, or None."""
        return _named(self._done)

    @property
    def next_undone(self) -> tuple[int, str] | None:
        """Return number and tool of the step that redo would make, or None."""
        return _named(self._undone)

    def has_done(self, step: int) -> bool:
        """Tell whether a step stands."""
        return any(content["step"] == step for content in self._done)

    def has_undone(self, step: int) -> bool:
        """Tell whether a step was taken back and can be made again."""
        return any(content["step"] == step for content in self._undone)

    def others(self, lesion_id: str | None, within: Box) -> NDArray[np.bool_]:
        """Return the pixels of a box that other lesions have: a lesion never grows into another."""
        rest = (lesion for known, lesion in self.lesions.items() if known != lesion_id)
        return united(rest, self.shape, within)

    # ------------------------------------------------------------------------------------- drawing
    def begin_event(self) -> dict[str, Any]:
        """Return the event that the draft begins with."""
        return self._event(
            "begin",
            size=list(self.shape),
            lesions=[
                {"id": one.lesion_id, "label": one.label.value, "rle": one.rle}
                for one in self._start
            ],
            base=base_json(self.base),
            origin=self._origin,
        )

    def do(self, edit: Edit) -> dict[str, Any]:
        """Make an edit; what was taken back before is gone."""
        edit.apply(self._drawing)
        self.step += 1
        content = self._event("edit", **edit.to_json())
        self._done.append(content)
        self._undone.clear()
        self._choose_current(edit.current)
        return content

    def undo(self) -> dict[str, Any] | None:
        """Take the last step back; None if there is none."""
        return self._go("undo", self._done, self._undone)

    def redo(self) -> dict[str, Any] | None:
        """Make the step again that was taken back last; None if there is none."""
        return self._go("redo", self._undone, self._done)

    def _go(
        self, action: str, source: list[Content], target: list[Content]
    ) -> dict[str, Any] | None:
        if not source:
            return None
        self._turn(action, source, target)
        self.step += 1
        return self._event(action, of=target[-1]["step"])

    def _turn(self, action: str, source: list[Content], target: list[Content]) -> None:
        content = source.pop()
        target.append(content)
        edit = Edit.from_json(content)
        (edit.inverse() if action == "undo" else edit).apply(self._drawing)
        self._choose_current(edit.current)

    def _event(self, action: str, **more: object) -> dict[str, Any]:
        head = {"format": FORMAT, "draft": self.draft_id, "step": self.step, "action": action}
        return head | more

    def choose(self, lesion_id: str | None) -> None:
        """Draw on another lesion from now on; None is a new one. Kept with the next step."""
        self.current = lesion_id if lesion_id in self.lesions else None

    def _choose_current(self, wanted: str | None) -> None:
        known = list(self.lesions)
        self.current = wanted if wanted in self.lesions else (known[-1] if known else None)

    # --------------------------------------------------------------------------------------- saved
    def annotation(
        self, status: AnnotationStatus, *, annotation_id: str, supersedes: str | None
    ) -> Annotation:
        """Return the drawing as an annotation; lesions without a pixel are left out."""
        return Annotation(
            annotation_id=annotation_id,
            shape=self.shape,
            lesions=tuple(
                Lesion.of_mask(lesion.mask, lesion.label, lesion_id=known)
                for known, lesion in self.lesions.items()
                if lesion.mask.any()
            ),
            provenance=Provenance.READER,
            status=status,
            base=self.base,
            supersedes=supersedes,
        )

    def saved_event(
        self, status: AnnotationStatus, *, annotation_id: str, supersedes: str | None
    ) -> dict[str, Any]:
        """Return the `annotation.saved` event of the drawing, from which it can be taken up."""
        saved = self.annotation(status, annotation_id=annotation_id, supersedes=supersedes)
        return saved.to_json() | {
            EDITING: {
                "draft": self.draft_id,
                "step": self.step,
                "current": self.current,
                "order": [
                    [known, lesion.label.value, lesion.is_locked]
                    for known, lesion in self.lesions.items()
                ],
                "effort": self.effort(),
            }
        }

    def effort(self) -> dict[str, dict[str, int]]:
        """Return for each lesion how many steps, presses and undone steps there were, by tool."""
        log: dict[str, dict[str, int]] = {}
        for sign, contents in (("", self._done), ("undone ", self._undone)):
            for content in contents:
                for known in sorted({c["lesion"] for c in content["changes"] if "lesion" in c}):
                    of_lesion = log.setdefault(known, {})
                    for key, count in (
                        (f"{sign}{content['tool']}", 1),
                        (f"{sign}presses", int(content["presses"])),
                    ):
                        of_lesion[key] = of_lesion.get(key, 0) + count
        return log

    # ------------------------------------------------------------------------------------- resumed
    @classmethod
    def resumed(cls, events: Iterable[tuple[str, Content]], shape: tuple[int, int]) -> Draft | None:
        """Take up the newest draft again.

        Parameters
        ----------
        events
            Kind and content of all `EDITED` and `annotation.saved` events of one reader about one
            frame, the oldest first.
        shape
            ``(H, W)`` of the frame.

        Returns
        -------
        Draft or None
            None if there is no draft, or if an annotation from elsewhere stands in its place.

        Raises
        ------
        ValueError
            If the events don't fit each other: one is missing or was altered.
        """
        several = list(events)
        edited = [content for kind, content in several if kind == EDITED]
        if not edited:
            return None
        try:
            draft_id = str(edited[-1]["draft"])
            own = [content for content in edited if content["draft"] == draft_id]
            last = max(n for n, (_, content) in enumerate(several) if content is own[-1])
            if any(_draft_of(content) != draft_id for _, content in several[last + 1 :]):
                return None
            kept = [
                content
                for kind, content in several
                if kind != EDITED and _draft_of(content) == draft_id
            ]
            draft = cls._begun(own[0], shape)
            draft._replay(own[1:], kept[-1] if kept else None)
        except (KeyError, TypeError, AttributeError, IndexError) as exc:
            msg = "events that are no draft"
            raise ValueError(msg) from exc
        return draft

    @classmethod
    def _begun(cls, content: Content, shape: tuple[int, int]) -> Draft:
        if content["format"] != FORMAT or content["action"] != "begin" or content["step"] != 0:
            msg = "a draft that doesn't begin"
            raise ValueError(msg)
        if list(shape) != content["size"]:
            msg = f"a draft of {content['size']} on a frame of {shape}"
            raise ValueError(msg)
        return cls(
            shape,
            draft_id=str(content["draft"]),
            lesions=[_lesion_from(lesion, shape) for lesion in content["lesions"]],
            base=base_from(content["base"]),
            origin=content["origin"],
        )

    def _replay(self, contents: Sequence[Content], saved: Content | None) -> None:
        """Go through the events: those before the last whole state move the lists of undo alone."""
        known = 0 if saved is None else int(saved[EDITING]["step"])
        if saved is not None and known > len(contents):
            msg = "steps are missing"
            raise ValueError(msg)
        for number, content in enumerate(contents, start=1):
            if content["format"] != FORMAT or content["step"] != number:
                msg = f"step {content['step']} in place of {number}"
                raise ValueError(msg)
            self._take(content, draws=number > known)
            if saved is not None and number == known:
                self._take_over(saved)
            self.step = number

    def _take(self, content: Content, *, draws: bool) -> None:
        action = content["action"]
        if action == "edit":
            if draws:
                edit = Edit.from_json(content)
                edit.apply(self._drawing)
                self._choose_current(edit.current)
            self._done.append(content)
            self._undone.clear()
            return
        source, target = (
            (self._done, self._undone) if action == "undo" else (self._undone, self._done)
        )
        if action not in {"undo", "redo"} or not source or source[-1]["step"] != content["of"]:
            msg = f"a step that is called {action!r}, out of place"
            raise ValueError(msg)
        if draws:
            self._turn(action, source, target)
        else:
            target.append(source.pop())

    def _take_over(self, saved: Content) -> None:
        """Take a whole state in place of what has been drawn so far."""
        masks = {str(one["id"]): _lesion_from(one, self.shape) for one in saved["lesions"]}
        drawing = self._drawing
        drawing.base = base_from(saved["base"])
        drawing.lesions.clear()
        for known, label, is_locked in saved[EDITING]["order"]:
            mask = masks[known].mask if known in masks else np.zeros(self.shape, dtype=np.bool_)
            drawing.lesions[str(known)] = DrawnLesion(
                mask=mask, label=LesionLabel(label), is_locked=bool(is_locked)
            )
        self._choose_current(saved[EDITING]["current"])


def _lesion_from(data: Mapping[str, Any], shape: tuple[int, int]) -> Lesion:
    return Lesion(
        lesion_id=str(data["id"]),
        label=LesionLabel(data["label"]),
        shape=shape,
        rle=str(data["rle"]),
    )


def _draft_of(content: Content) -> str | None:
    """Return the draft that an event of either kind belongs to, or None."""
    found = content.get("draft") or (content.get(EDITING) or {}).get("draft")
    return None if found is None else str(found)


def _named(contents: Sequence[Content]) -> tuple[int, str] | None:
    if not contents:
        return None
    return int(contents[-1]["step"]), str(contents[-1]["tool"])
