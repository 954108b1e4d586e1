"""Drafts: read back from their events, or not at all."""

from __future__ import annotations

import json

import numpy as np
import pytest

from busi_desktop.domain.annotation import SAVED, Annotation, AnnotationStatus, LesionLabel
from busi_desktop.domain.draft import EDITED, Draft
from busi_desktop.domain.editing import Edit, LesionLocked
from busi_desktop.domain.stroke import Stroke, painted
from tests.annotated import lesion
from tests.builders import disc
from tests.drawn import all_of

SHAPE = (40, 50)
BOX = (10, 10, 20, 22)
ALL = np.ones((10, 12), dtype=bool)


def stroked(draft: Draft, box=BOX, *, add: bool = True) -> dict:
    inside = np.ones((box[2] - box[0], box[3] - box[1]), dtype=bool)
    edit = painted(draft, box, inside, add=add, tool="brush", parameters={"diameter_px": 4.0})
    assert edit is not None
    return draft.do(edit)


@pytest.fixture
def draft() -> Draft:
    return Draft(SHAPE, draft_id="d")


@pytest.fixture
def events(draft) -> list:
    """Return a beginning, three strokes and an undo."""
    found = [draft.begin_event(), stroked(draft), stroked(draft, (15, 15, 30, 30))]
    found += [stroked(draft, (12, 12, 14, 14), add=False), draft.undo()]
    return [(EDITED, json.loads(json.dumps(content))) for content in found]


def test_the_first_stroke_makes_a_lesion(draft):
    stroked(draft)

    ((lesion_id, found),) = draft.lesions.items()
    assert draft.current == lesion_id
    assert found.label is LesionLabel.UNSTATED
    assert found.mask.sum() == ALL.sum()


def test_a_stroke_event_is_small_and_says_how_it_was_made(draft):
    content = stroked(draft)

    assert len(json.dumps(content)) < 600
    assert content["tool"] == "brush"
    assert content["parameters"] == {"diameter_px": 4.0}
    assert content["presses"] == 1


def test_painting_what_is_painted_is_no_step(draft):
    stroked(draft)

    assert painted(draft, BOX, ALL, add=True, tool="brush") is None


def test_a_lesion_stops_at_another_ones_border(draft):
    stroked(draft)
    draft.choose(None)
    stroked(draft, (10, 10, 30, 40))

    first, second = draft.lesions.values()
    assert first.mask.sum() == ALL.sum()
    assert second.mask.sum() == 20 * 30 - ALL.sum()


def test_a_stroke_under_way_leaves_the_draft_alone(draft):
    stroke = Stroke(draft)
    stroke.paint(BOX, ALL, add=True)

    assert draft.lesions == {}
    assert stroke.mask.sum() == ALL.sum()


def test_the_pixels_are_read_back_without_the_draft(draft, events):
    again = Draft.resumed(events, SHAPE)

    assert again is not None
    assert all_of(again) == all_of(draft)
    assert again.n_done == 2
    assert again.redo() is not None
    assert again.redo() is None


def test_a_saved_state_spares_the_strokes_before_it(draft, events):
    saved = draft.saved_event(AnnotationStatus.DRAFT, annotation_id="a", supersedes=None)
    stroke = stroked(draft, (1, 1, 3, 3))
    # Whoever drew it again would find out that this one can't be read.
    events[1][1]["changes"][1]["rle"] = "no run lengths"

    again = Draft.resumed([*events, (SAVED, saved), (EDITED, stroke)], SHAPE)

    assert again is not None
    assert all(
        np.array_equal(found.mask, draft.lesions[known].mask)
        for known, found in again.lesions.items()
    )
    assert again.n_done == draft.n_done


def test_locks_and_empty_lesions_survive_a_saved_state(draft):
    events = [draft.begin_event(), stroked(draft), stroked(draft, (0, 0, 40, 50), add=False)]
    lock = LesionLocked(lesion_id=draft.current, is_locked=True)
    events.append(draft.do(Edit(tool="lock", changes=(lock,), current=draft.current)))
    saved = draft.saved_event(AnnotationStatus.DRAFT, annotation_id="a", supersedes=None)

    again = Draft.resumed([*((EDITED, one) for one in events), (SAVED, saved)], SHAPE)

    assert again is not None
    ((_, found),) = again.lesions.items()
    assert found.is_locked
    assert not found.mask.any()


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_with_an_event_missing_there_is_no_draft_but_an_error(events, place):
    del events[place]

    with pytest.raises(ValueError, match=r"step|draft"):
        Draft.resumed(events, SHAPE)


def test_a_stroke_that_was_drawn_on_something_else_is_refused(events):
    events[2][1]["changes"][0]["count"] += 1

    with pytest.raises(ValueError, match="fit"):
        Draft.resumed(events, SHAPE)


@pytest.mark.parametrize("damage", ["format", "draft", "action", "changes"])
def test_events_that_lack_something_are_an_error(events, damage):
    del events[1][1][damage]

    with pytest.raises(ValueError, match=r"draft|edit|step|change"):
        Draft.resumed(events, SHAPE)


def test_a_draft_of_another_size_is_an_error(events):
    with pytest.raises(ValueError, match="frame"):
        Draft.resumed(events, (41, 50))


def test_an_annotation_from_elsewhere_stands_in_the_drafts_place(events):
    annotation = {"format": 1, "id": "x"}

    assert Draft.resumed([*events, (SAVED, annotation)], SHAPE) is None


def test_what_is_saved_is_an_annotation_for_everybody(draft):
    stroked(draft)
    saved = draft.saved_event(AnnotationStatus.SIGNED, annotation_id="a", supersedes="b")

    annotation = Annotation.from_json(json.loads(json.dumps(saved)))

    assert annotation.status is AnnotationStatus.SIGNED
    assert annotation.supersedes == "b"
    assert annotation.mask.sum() == ALL.sum()


def test_lesions_without_a_pixel_are_not_saved(draft):
    stroked(draft)
    stroked(draft, (0, 0, 40, 50), add=False)

    saved = draft.annotation(AnnotationStatus.DRAFT, annotation_id="a", supersedes=None)

    assert saved.lesions == ()


def test_the_effort_of_each_lesion_is_counted(draft):
    stroked(draft)
    stroked(draft, (25, 25, 30, 30))
    draft.undo()

    assert draft.effort() == {
        draft.current: {"brush": 1, "presses": 1, "undone brush": 1, "undone presses": 1}
    }


def test_a_draft_begins_with_an_annotations_lesions():
    known = lesion(disc(SHAPE, center_rc=(20, 25), radius=8.0), LesionLabel.MALIGNANT)
    draft = Draft(SHAPE, draft_id="d", lesions=[known])

    again = Draft.resumed([(EDITED, draft.begin_event())], SHAPE)

    assert again is not None
    assert np.array_equal(again.lesions["one"].mask, known.mask)
    assert again.current == "one"
