"""The model's answer to a recipe that isn't its own."""

from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.errors import Cancelled, UserError
from busi_desktop.pipeline.what_if import ask, overlap, what_if
from busi_desktop.preprocess.registry import make_spec

pytestmark = pytest.mark.model


def with_step(recipe: PreprocessRecipe, place: int, name: str, **values) -> PreprocessRecipe:
    steps = list(recipe.steps)
    steps.insert(place, make_spec(name, **values))
    return PreprocessRecipe(steps=tuple(steps))


def test_the_model_s_own_recipe_gives_the_model_s_own_answer(model, result):
    same = what_if(result, model.manifest.recipe, model)

    assert same.probabilities == pytest.approx(result.prediction.probabilities, abs=1e-6)
    assert same.malignancy == pytest.approx(result.prediction.malignancy, abs=1e-6)
    assert same.lesion_chance == pytest.approx(result.prediction.lesion_chance, abs=1e-6)
    assert np.array_equal(same.mask.mask, result.mask.mask)


def test_another_recipe_changes_chances_and_mask_and_leaves_the_result(model, result):
    before = (result.prediction.probabilities, result.mask.digest)
    recipe = with_step(model.manifest.recipe, 1, "clahe", clip_limit=6.0)

    experiment = what_if(result, recipe, model)

    assert experiment.recipe is recipe
    assert abs(experiment.malignancy - result.prediction.malignancy) > 1e-4
    assert experiment.mask.digest != result.mask.digest
    assert experiment.mask.params == result.mask.params
    assert (result.prediction.probabilities, result.mask.digest) == before
    assert not isinstance(experiment, AnalysisResult)


def test_asking_gives_the_same_chances_without_a_mask(model, result):
    recipe = with_step(model.manifest.recipe, 1, "clahe")

    asked = ask(result.frame, recipe, model)

    assert asked.mask is None
    assert asked.probabilities == what_if(result, recipe, model).probabilities


@pytest.mark.parametrize(
    ("changed", "words", "hint"),
    [
        (lambda r: with_step(r, len(r.steps), "gabor"), "makes 4 planes", "Gabor bank off"),
        (
            lambda r: PreprocessRecipe(steps=(make_spec("resize", size=224), *r.steps[1:])),
            "makes 1 plane of 224 × 224",
            "to 256 px",
        ),
    ],
)
def test_what_the_network_can_not_take_is_said_in_words(model, result, changed, words, hint):
    with pytest.raises(UserError) as caught:
        what_if(result, changed(model.manifest.recipe), model)

    assert caught.value.code == "WHAT_IF_INPUT"
    assert "takes 1 plane of 256 × 256 pixels" in caught.value.message
    assert words in caught.value.message
    assert hint in caught.value.hint


def test_a_recipe_that_is_not_valid_is_refused(model, result):
    bad = PreprocessRecipe(steps=(make_spec("resize"), make_spec("gabor"), make_spec("clahe")))

    with pytest.raises(UserError) as caught:
        ask(result.frame, bad, model)

    assert caught.value.code == "RECIPE_ORDER"


def test_it_can_be_stopped_before_the_network_runs(model, result):
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        what_if(result, model.manifest.recipe, model, check=stop)


def test_overlap_is_dice_and_unknown_for_two_empty_masks():
    left = np.zeros((4, 4), np.bool_)
    right = left.copy()
    assert overlap(left, right) is None

    left[:2], right[1:3] = True, True

    assert overlap(left, left) == 1.0
    assert overlap(left, right) == pytest.approx(0.5)
    assert overlap(left, np.zeros_like(left)) == 0.0
