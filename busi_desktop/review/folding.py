"""What the events of one frame amount to, reader by reader."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from busi_desktop.domain import assessment
from busi_desktop.domain.annotation import SAVED, AnnotationStatus, LesionLabel, Provenance
from busi_desktop.domain.draft import EDITED
from busi_desktop.domain.reading import AMENDED, LOCKED, Reading
from busi_desktop.domain.worklist import (
    ADJUDICATE,
    ASSIGNED,
    LESION,
    NOTED,
    FrameState,
    ProjectSettings,
)
from busi_desktop.errors import BugError

KINDS = (SAVED, EDITED, LOCKED, AMENDED, assessment.SAVED, ASSIGNED, NOTED, ADJUDICATE)
"""Of the events that count here."""

_STATUSES = {
    AnnotationStatus.DRAFT: FrameState.DRAFT,
    AnnotationStatus.SIGNED: FrameState.SIGNED,
    AnnotationStatus.ADJUDICATED: FrameState.ADJUDICATED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Hold what one reader did with a frame."""

    saved: FrameState = FrameState.NEW
    editing: bool = False
    annotation: int = 0
    label: str = ""
    read_label: str = ""
    locked: bool = False
    assigned: bool = False
    note: str = ""

    @property
    def state(self) -> FrameState:
        """Return how far the reader is: what was drawn after a signature isn't signed."""
        return FrameState.DRAFT if self.editing else self.saved

    @property
    def opinion(self) -> str:
        """Return the class that the reader gives the frame, or nothing."""
        return self.label or self.read_label


@dataclass(slots=True)
class Fold:
    """Take a frame's events one after the other."""

    works: dict[str, Work] = field(default_factory=dict)
    asked: bool = False

    def take(self, number: int, kind: str, reader: str, content: dict[str, Any]) -> None:
        """Take an event; one that this program can't read changes nothing."""
        try:
            self._take(number, kind, reader, content)
        except (AttributeError, BugError, KeyError, TypeError, ValueError):
            return  # `verify` names it

    def _take(self, number: int, kind: str, reader: str, content: dict[str, Any]) -> None:
        work = self.works.get(reader, Work())
        if kind == SAVED:
            if Provenance(content["provenance"]) is Provenance.AI:
                return
            saved = _STATUSES[AnnotationStatus(content["status"])]
            label = _class_of({LesionLabel(one["label"]) for one in content["lesions"]})
            work = replace(work, saved=saved, editing=False, annotation=number, label=label)
        elif kind == EDITED:
            if content["action"] == "begin":
                return
            work = replace(work, editing=True)
        elif kind in {LOCKED, AMENDED}:
            label = Reading.from_json(content).label
            locked = work.locked or kind == LOCKED
            work = replace(work, read_label=label, locked=locked)
        elif kind == assessment.SAVED:
            if not assessment.locks(kind, content):
                return
            work = replace(work, locked=True)
        elif kind == NOTED:
            work = replace(work, note=str(content["text"]))
        elif kind == ASSIGNED:
            self._assign([str(name) for name in content["readers"]])
            return
        else:
            self.asked = bool(content["wanted"])
        self.works[reader] = work

    def _assign(self, readers: list[str]) -> None:
        for name in dict.fromkeys((*self.works, *readers)):
            work = self.works.get(name, Work())
            self.works[name] = replace(work, assigned=name in readers)

    def state(self, agreement: float | None, settings: ProjectSettings) -> FrameState:
        """Return how far the frame is over all readers."""
        works = self.works.values()
        if any(work.saved is FrameState.ADJUDICATED for work in works):
            return FrameState.ADJUDICATED
        if self.asked or (agreement is not None and agreement < settings.agree_from):
            return FrameState.TO_ADJUDICATE
        asked = [work for work in works if work.assigned]
        signed = [work.state is FrameState.SIGNED for work in (asked or works)]
        if signed and (all(signed) if asked else any(signed)):
            return FrameState.SIGNED
        begun = any(work.state is not FrameState.NEW for work in works)
        return FrameState.DRAFT if begun else FrameState.NEW


def _class_of(labels: set[LesionLabel]) -> str:
    """Return the class that the lesions' labels give a frame."""
    if LesionLabel.MALIGNANT in labels:
        return "malignant"
    if labels == {LesionLabel.BENIGN}:
        return "benign"
    return LESION if labels else "normal"
