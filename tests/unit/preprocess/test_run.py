from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.errors import Cancelled
from busi_desktop.preprocess.registry import SEED_RECIPE, STEPS, make_spec
from busi_desktop.preprocess.run import has_preview, run
from tests.builders import make_frame

PIXELS = make_frame((60, 90)).pixels
SMOOTHED = PreprocessRecipe(steps=(make_spec("resize"), make_spec("anisotropic")))


def test_each_step_gets_what_the_one_before_it_made():
    results = run(PIXELS, SEED_RECIPE)

    planes = PIXELS[:, :, np.newaxis].astype(np.float32) / np.float32(255.0)
    assert [result.spec for result in results] == list(SEED_RECIPE.steps)
    for result in results:
        planes = STEPS[result.name].apply(planes, result.spec.as_dict())
        np.testing.assert_array_equal(result.planes, planes)


def test_seed_recipe_stacks_gray_and_three_directions_at_the_models_size():
    results = run(PIXELS, SEED_RECIPE)

    last = results[-1].planes
    assert last.shape == (224, 224, 4)
    np.testing.assert_array_equal(last[:, :, :1], results[-2].planes)


def test_order_of_the_steps_matters():
    normalize, equalize = make_spec("normalize", high=80.0), make_spec("equalize")

    one = run(PIXELS, PreprocessRecipe(steps=(normalize, equalize)))[-1]
    other = run(PIXELS, PreprocessRecipe(steps=(equalize, normalize)))[-1]

    assert np.abs(one.planes - other.planes).max() > 0.01


def test_equal_pixels_give_equal_planes_and_stay_untouched():
    pixels = PIXELS.copy()

    first, second = run(pixels, SEED_RECIPE)[-1], run(pixels.copy(), SEED_RECIPE)[-1]

    assert first.planes.tobytes() == second.planes.tobytes()
    np.testing.assert_array_equal(pixels, PIXELS)


def test_transform_is_that_of_all_steps_together():
    recipe = PreprocessRecipe(steps=(make_spec("resize", size=128), make_spec("resize", size=64)))

    results = run(PIXELS, recipe)

    # 90×60 fits 128×85 with 21 rows above, then everything is halved.
    assert results[0].transform.apply((90.0, 0.0)) == pytest.approx((128.0, 21.0))
    assert results[1].transform.apply((90.0, 0.0)) == pytest.approx((64.0, 10.5))
    assert results[1].transform.apply((90.0, 60.0)) == pytest.approx((64.0, 53.0))


def test_check_stops_before_the_next_step():
    calls = []

    def check():
        calls.append(None)
        if len(calls) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        run(PIXELS, SEED_RECIPE, check=check)
    assert len(calls) == 3


def test_check_is_called_before_each_step():
    calls = []

    results = run(PIXELS, SEED_RECIPE, check=lambda: calls.append(None))

    assert len(calls) == len(results) == len(SEED_RECIPE.steps)
    assert all(result.elapsed_ms >= 0.0 for result in results)


def test_results_of_the_steps_that_are_the_same_are_taken_over():
    known = run(PIXELS, SEED_RECIPE)
    steps = list(SEED_RECIPE.steps)
    steps[3] = make_spec("gaussian", sigma=3.0)
    changed = PreprocessRecipe(steps=tuple(steps))

    results = run(PIXELS, changed, known=known)

    assert [new is old for new, old in zip(results, known, strict=True)] == 3 * [True] + 4 * [False]
    for result, whole in zip(results, run(PIXELS, changed), strict=True):
        np.testing.assert_array_equal(result.planes, whole.planes)
        assert result.transform == whole.transform


@pytest.mark.parametrize("name", ["anisotropic", "gabor"])
def test_preview_of_a_slow_step_looks_like_it_on_the_same_grid(name):
    recipe = PreprocessRecipe(steps=(make_spec("resize"), make_spec(name)))

    (first, preview), (_, whole) = run(PIXELS, recipe, is_preview=True), run(PIXELS, recipe)

    assert (first.is_preview, preview.is_preview, whole.is_preview) == (False, True, False)
    assert preview.planes.shape == whole.planes.shape
    assert preview.transform == whole.transform
    content = (slice(40, 184), slice(None), -1)
    there = np.corrcoef(preview.planes[content].ravel(), whole.planes[content].ravel())[0, 1]
    assert there > 0.95
    assert not np.array_equal(preview.planes, whole.planes)


def test_what_follows_a_preview_is_one_too_and_is_never_taken_over():
    recipe = PreprocessRecipe(steps=(*SMOOTHED.steps, make_spec("normalize")))
    preview = run(PIXELS, recipe, is_preview=True)
    assert [result.is_preview for result in preview] == [False, True, True]

    results = run(PIXELS, recipe, known=preview)

    assert [result.is_preview for result in results] == [False, False, False]
    assert results[0] is preview[0]


def test_too_fine_stripes_and_small_squares_are_not_previewed():
    fine = make_spec("gabor", wavelength=5.0)
    small = (make_spec("resize", size=96), make_spec("anisotropic"))

    for steps in ((make_spec("resize"), fine), small):
        results = run(PIXELS, PreprocessRecipe(steps=steps), is_preview=True)
        assert not any(result.is_preview for result in results)


def test_recipes_of_quick_steps_have_no_preview():
    assert has_preview(SMOOTHED)
    assert not has_preview(PreprocessRecipe(steps=(make_spec("resize"), make_spec("clahe"))))
