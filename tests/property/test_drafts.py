"""Whatever a reader does to outlines, it can be taken back and read back."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
import numpy as np

from busi_desktop.app.annotating import operations
from busi_desktop.domain.annotation import SAVED, AnnotationStatus, LesionLabel
from busi_desktop.domain.brush import capsule
from busi_desktop.domain.draft import EDITED, Draft
from busi_desktop.domain.editing import Drawing, DrawnLesion, Edit, PixelsTurned
from busi_desktop.domain.stroke import painted
from tests.drawn import all_of

SHAPE = (24, 31)

points = st.tuples(st.floats(-8, SHAPE[1] + 8), st.floats(-8, SHAPE[0] + 8))
strokes = st.tuples(st.just("stroke"), points, points, st.floats(0, 9), st.booleans())
lesions = st.integers(0, 4)
deeds = st.one_of(
    strokes,
    strokes,
    strokes,
    st.tuples(st.just("choose"), lesions),
    st.tuples(st.just("lock"), lesions, st.booleans()),
    st.tuples(st.just("label"), lesions, st.sampled_from(list(LesionLabel))),
    st.tuples(st.just("remove"), lesions),
    st.tuples(st.sampled_from(["merge", "clear", "undo", "undo", "redo", "save"])),
)


def the_lesion(draft: Draft, number: int) -> str | None:
    known = [*draft.lesions, None]
    return known[number % len(known)]


def stroke_for(draft: Draft, start, end, radius: float, add: bool) -> Edit | None:
    current = draft.lesions.get(draft.current or "")
    found = capsule(start, end, radius_px=radius, shape=SHAPE)
    if found is None or (current is not None and current.is_locked):
        return None
    return painted(draft, *found, add=add, tool="brush")


def edit_for(draft: Draft, what: str, *how) -> Edit | None:
    whole = {
        "stroke": stroke_for,
        "merge": operations.merged,
        "clear": lambda draft: operations.replaced(draft, (), tool="clear"),
    }
    if what in whole:
        return whole[what](draft, *how)
    lesion_id = the_lesion(draft, how[0])
    if lesion_id is None:
        return None
    single = {
        "lock": lambda on: operations.locked(draft, lesion_id, on=on),
        "label": lambda label: operations.labeled(draft, lesion_id, label),
        "remove": lambda: operations.removed(draft, lesion_id),
    }
    return single[what](*how[1:])


def stored(content):
    """Return an event as a journal gives it back."""
    return json.loads(json.dumps(content))


def work(draft: Draft, done) -> list[tuple[str, dict]]:
    events = [(EDITED, stored(draft.begin_event()))]
    for what, *how in done:
        content = None
        if what == "choose":
            draft.choose(the_lesion(draft, how[0]))
        elif what in {"undo", "redo"}:
            content = draft.undo() if what == "undo" else draft.redo()
        elif what == "save":
            saved = draft.saved_event(
                AnnotationStatus.DRAFT, annotation_id=f"a{len(events)}", supersedes=None
            )
            events.append((SAVED, stored(saved)))
        else:
            edit = edit_for(draft, what, *how)
            content = None if edit is None else draft.do(edit)
        if content is not None:
            events.append((EDITED, stored(content)))
    return events


def state_of(draft: Draft):
    return [(k, v.label, v.is_locked, v.mask.tobytes()) for k, v in draft.lesions.items()]


@given(st.lists(deeds, max_size=25))
def test_a_draft_read_back_is_the_draft(done):
    draft = Draft(SHAPE, draft_id="d")
    events = work(draft, done)

    again = Draft.resumed(events, SHAPE)

    assert again is not None
    assert all_of(again) == all_of(draft)
    strokes_alone = Draft.resumed([one for one in events if one[0] == EDITED], SHAPE)
    assert strokes_alone is not None
    assert all_of(strokes_alone) == all_of(draft)


@given(st.lists(deeds, max_size=20))
def test_undoing_all_is_the_beginning_and_redoing_all_the_end(done):
    draft = Draft(SHAPE, draft_id="d")
    work(draft, done)
    end = state_of(draft)
    n_done = draft.n_done

    for _ in range(n_done):
        assert draft.undo() is not None
    assert state_of(draft) == []
    assert draft.undo() is None
    for _ in range(n_done):
        assert draft.redo() is not None

    assert state_of(draft) == end


@given(st.lists(deeds, max_size=25))
def test_two_lesions_never_share_a_pixel(done):
    draft = Draft(SHAPE, draft_id="d")
    work(draft, done)

    masks = [lesion.mask for lesion in draft.lesions.values()]
    assert not masks or np.sum(masks, axis=0).max() <= 1


@given(st.integers(0, 2**32 - 1), st.floats(0, 1))
def test_turning_pixels_twice_changes_nothing(seed, share):
    chance = np.random.default_rng(seed)
    before, after = (chance.random(SHAPE) < share for _ in range(2))
    drawing = Drawing(shape=SHAPE, lesions={"a": DrawnLesion(mask=before.copy())})
    turned = PixelsTurned.between("a", before, after, (0, 0, *SHAPE))
    if turned is None:
        assert np.array_equal(before, after)
        return

    turned.apply(drawing)
    assert np.array_equal(drawing.lesions["a"].mask, after)
    turned.inverse().apply(drawing)

    assert np.array_equal(drawing.lesions["a"].mask, before)
