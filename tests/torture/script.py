"""A scripted reader: strokes, undo, redo, signing, on some frames, as the window records them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
import hashlib
from random import Random
from typing import Any

import cv2
import numpy as np

from busi_desktop.domain.annotation import AnnotationStatus
from busi_desktop.domain.brush import capsule
from busi_desktop.domain.draft import EDITED, Draft
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.stroke import painted
from busi_desktop.review.annotations import SAVED

SHAPE = (96, 128)
N_FRAMES = 4


def _image(number: int) -> bytes:
    """Return a PNG of noise, the same at each run."""
    noise = np.random.default_rng(number).integers(0, 256, SHAPE, dtype=np.uint8)
    return cv2.imencode(".png", noise)[1].tobytes()


IMAGES = tuple(_image(number) for number in range(N_FRAMES))
SUBJECTS = tuple(f"{hashlib.sha256(image).hexdigest()}#0" for image in IMAGES)
READER = "AK"

Said = tuple[str, Mapping[str, Any]]


class ScriptedReader:
    """Give event after event; `look` names what is drawn on a frame.

    Parameters
    ----------
    chance
        Where each stroke goes.
    entries
        What the journal holds already, oldest first.
    """

    def __init__(self, chance: Random, entries: Iterable[Entry] = ()) -> None:
        self._chance = chance
        self._drafts: dict[str, Draft] = {}
        self._signed: dict[str, str] = {}
        for subject, events in by_subject(entries).items():
            draft = resumed(events)
            if draft is not None:
                self._drafts[subject] = draft

    def next(self) -> tuple[str, str, Mapping[str, Any]]:
        """Return subject, kind and content of what the reader does next."""
        subject = self._chance.choice(SUBJECTS)
        draft = self._drafts.get(subject)
        if draft is None:
            name = f"{self._chance.getrandbits(48):012x}"
            draft = self._drafts[subject] = Draft(SHAPE, draft_id=name)
            return subject, EDITED, draft.begin_event()
        kind = self._chance.random()
        content = None
        if kind < 0.1:
            content = draft.undo()
        elif kind < 0.18:
            content = draft.redo()
        elif kind < 0.25 and draft.n_done:
            name = f"{self._chance.getrandbits(128):032x}"
            status = self._chance.choice((AnnotationStatus.DRAFT, AnnotationStatus.SIGNED))
            saved = draft.saved_event(status, annotation_id=name, supersedes=None)
            if status is AnnotationStatus.SIGNED:
                del self._drafts[subject]
            return subject, SAVED, saved
        while content is None:
            content = self._stroke(draft)
        return subject, EDITED, content

    def _stroke(self, draft: Draft) -> Mapping[str, Any] | None:
        chance = self._chance
        ends = [(chance.uniform(0, SHAPE[1]), chance.uniform(0, SHAPE[0])) for _ in range(2)]
        radius = chance.uniform(1, 14)
        covered = capsule(*ends, radius_px=radius, shape=SHAPE)
        if covered is None:
            return None
        box, inside = covered
        parameters = {"radius_px": round(radius, 2)}
        add = chance.random() < 0.8
        edit = painted(draft, box, inside, add=add, tool="brush", parameters=parameters)
        return None if edit is None else draft.do(edit)

    def look(self, subject: str) -> str:
        """Return the digest of what is drawn on a frame now."""
        return look_of(self._drafts.get(subject))


def by_subject(entries: Iterable[Entry]) -> dict[str, list[Said]]:
    """Return kind and content of a reader's outlines for each frame."""
    found: dict[str, list[Said]] = {subject: [] for subject in SUBJECTS}
    for entry in entries:
        if entry.kind in {EDITED, SAVED}:
            found[entry.subject].append((entry.kind, entry.content))
    return found


def resumed(events: list[Said]) -> Draft | None:
    """Return the draft of a frame, unless it was signed."""
    if events and events[-1][0] == SAVED and events[-1][1]["status"] == "signed":
        return None
    return Draft.resumed(events, SHAPE)


def look_of(draft: Draft | None) -> str:
    """Return the digest of a draft's masks; nothing for none."""
    if draft is None:
        return ""
    state = hashlib.sha256()
    for name, lesion in sorted(draft.lesions.items()):
        state.update(name.encode() + np.packbits(lesion.mask).tobytes())
    return state.hexdigest()[:16]
