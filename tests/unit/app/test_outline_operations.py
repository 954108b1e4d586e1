"""What can be done to whole lesions: locked ones stay as they are."""

from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.app.annotating import operations
from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.domain.draft import Draft
from tests.annotated import two_lesions
from tests.builders import disc, make_frame, make_result, rectangle

SHAPE = (60, 80)


@pytest.fixture
def draft() -> Draft:
    """Return a draft of a benign disc and a malignant box, the box current."""
    return Draft(SHAPE, draft_id="d", lesions=two_lesions(SHAPE))


@pytest.fixture
def locked(draft) -> Draft:
    """Return the same with the disc locked."""
    draft.do(operations.locked(draft, "one", on=True))
    draft.choose("two")
    return draft


def masks(draft: Draft) -> dict[str, int]:
    return {known: int(lesion.mask.sum()) for known, lesion in draft.lesions.items()}


def test_the_ais_parts_take_the_place_of_what_is_not_locked(locked):
    before = locked.lesions["one"].mask.copy()
    both = disc(SHAPE, center_rc=(20, 20), radius=12.0) | rectangle(
        SHAPE, rows=(50, 55), cols=(5, 15)
    )
    result = make_result(make_frame(SHAPE), mask=both)

    locked.do(
        operations.replaced(
            locked, operations.ai_parts(result), tool="ai", base=operations.base_of(result)
        )
    )

    assert np.array_equal(locked.lesions["one"].mask, before)
    assert "two" not in locked.lesions
    drawn = sum(lesion.mask.astype(int) for lesion in locked.lesions.values())
    assert np.array_equal(drawn, both.astype(int))
    assert locked.base.model == result.prediction.model_id
    assert {lesion.label for lesion in list(locked.lesions.values())[1:]} == {LesionLabel.UNSTATED}


def test_taking_the_ais_mask_back_brings_all_lesions_back(draft):
    before = masks(draft)
    result = make_result(make_frame(SHAPE), mask=disc(SHAPE, center_rc=(30, 40), radius=9.0))
    draft.do(operations.replaced(draft, operations.ai_parts(result), tool="ai"))

    draft.undo()

    assert masks(draft) == before
    assert [lesion.label for lesion in draft.lesions.values()] == [
        LesionLabel.BENIGN,
        LesionLabel.MALIGNANT,
    ]


def test_joining_makes_one_lesion_of_all_that_are_not_locked(draft):
    total = sum(masks(draft).values())

    draft.do(operations.merged(draft))

    assert masks(draft) == {"two": total}
    draft.undo()
    assert list(draft.lesions) == ["one", "two"]


def test_a_locked_lesion_is_neither_joined_nor_removed_nor_named(locked):
    assert operations.merged(locked) is None
    assert operations.removed(locked, "one") is None
    assert operations.labeled(locked, "one", LesionLabel.UNSURE) is None
    locked.choose("one")
    assert operations.of_current(locked, "grow", lambda mask: ~mask) is None


def test_clearing_leaves_what_is_locked(locked):
    locked.do(operations.replaced(locked, (), tool="clear"))

    assert list(locked.lesions) == ["one"]


def test_clearing_nothing_is_no_step():
    assert operations.replaced(Draft(SHAPE, draft_id="d"), (), tool="clear") is None


def test_a_lesion_grows_up_to_another_one(draft):
    draft.do(operations.of_current(draft, "grow", np.ones_like))

    first, second = draft.lesions.values()
    assert not (first.mask & second.mask).any()
    assert (first.mask | second.mask).all()


def test_what_the_ai_says_of_a_frame_without_a_lesion_is_an_empty_drawing(draft):
    result = make_result(make_frame(SHAPE), mask=np.zeros(SHAPE, dtype=bool))

    draft.do(operations.replaced(draft, operations.ai_parts(result), tool="ai"))

    assert draft.lesions == {}
