"""The recipe being edited."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
import pytest

from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.preprocess.registry import SEED_RECIPE, STEPS, make_spec, validate
from busi_desktop.preprocess.run import run
from busi_desktop.ui.inspector.draft import Draft


def slot_of(draft: Draft, name: str) -> int:
    return draft.names.index(name)


def test_untouched_draft_is_the_recipe():
    assert Draft.of(SEED_RECIPE).recipe() == SEED_RECIPE


def test_every_registered_step_is_offered_in_the_registry_s_order():
    assert Draft.of(SEED_RECIPE).names == tuple(STEPS)
    assert Draft.of(PreprocessRecipe(steps=(make_spec("resize"),))).names == tuple(STEPS)


def test_missing_step_goes_behind_the_last_one_before_it_in_an_unusual_order():
    recipe = PreprocessRecipe(
        steps=tuple(make_spec(name) for name in ("resize", "normalize", "clahe", "gabor"))
    )

    names = Draft.of(recipe).names

    assert [name for name in names if name in {"resize", "normalize", "clahe", "gabor"}] == [
        "resize",
        "normalize",
        "clahe",
        "gabor",
    ]
    assert names.index("gaussian") == names.index("clahe") + 1
    assert names[-1] == "gabor"


def test_switched_off_step_keeps_its_parameters():
    draft = Draft.of(SEED_RECIPE)
    slot = slot_of(draft, "clahe")

    back = (
        draft.with_parameter(slot, "tiles", 4)
        .switched(slot, is_on=False)
        .switched(slot, is_on=True)
    )

    assert back.recipe().steps[2].as_dict()["tiles"] == 4


def test_the_last_step_on_stays_on():
    draft = Draft.of(PreprocessRecipe(steps=(make_spec("normalize"),)))

    assert not draft.can_switch(slot_of(draft, "normalize"))
    assert draft.can_switch(slot_of(draft, "clahe"))


def test_repeated_step_has_the_counterpart_of_its_own_turn():
    twice = PreprocessRecipe(
        steps=(
            make_spec("resize"),
            make_spec("gaussian", sigma=0.8),
            make_spec("gaussian", sigma=2.0),
        )
    )
    draft, model = Draft.of(twice), Draft.of(SEED_RECIPE)
    first = slot_of(draft, "gaussian")

    assert draft.counterpart(model, first) == model.slots[slot_of(model, "gaussian")]
    assert draft.counterpart(model, first + 1) is None
    assert not draft.differs_at(model, first)
    assert draft.differs_at(model, first + 1)


def test_parameters_of_a_step_that_is_off_make_no_difference():
    model = Draft.of(SEED_RECIPE)
    slot = slot_of(model, "morphology")

    assert not model.with_parameter(slot, "radius", 5).differs_at(model, slot)


def test_results_are_matched_to_the_slots_that_made_them(frame):
    draft = Draft.of(SEED_RECIPE)
    results = run(frame.pixels, SEED_RECIPE)

    assert draft.matched(results) == (0, 1, 2, 3, 4, None, 5, 6)


def test_results_are_fresh_up_to_the_first_changed_step(seed_steps):
    draft = Draft.of(SEED_RECIPE)

    assert draft.fresh_count(seed_steps) == 7
    changed = draft.with_parameter(slot_of(draft, "gaussian"), "sigma", 3.0)
    assert changed.fresh_count(seed_steps) == 3
    assert draft.switched(1, is_on=False).fresh_count(seed_steps) == 1


@pytest.mark.parametrize("name", list(STEPS))
def test_switching_twice_gives_the_same_recipe_back(name):
    draft = Draft.of(SEED_RECIPE)
    slot = slot_of(draft, name)

    is_on = draft.slots[slot].is_on
    there_and_back = draft.switched(slot, is_on=not is_on).switched(slot, is_on=is_on)

    assert there_and_back == draft


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(min_value=0, max_value=len(STEPS) - 1), max_size=12))
def test_whatever_is_switched_the_recipe_stays_valid_and_in_order(slots):
    draft = Draft.of(SEED_RECIPE)

    for slot in slots:
        if draft.can_switch(slot):
            draft = draft.switched(slot, is_on=not draft.slots[slot].is_on)

    recipe = draft.recipe()
    assert validate(recipe) == recipe
    ranks = [list(STEPS).index(step.name) for step in recipe.steps]
    assert ranks == sorted(ranks)
    assert recipe.steps[0].name == "resize"
