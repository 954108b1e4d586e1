"""Recipes as files: whole, checked, and refused in words."""

from __future__ import annotations

import json

import pytest

from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.errors import UserError
from busi_desktop.preprocess.registry import SEED_RECIPE, make_spec
from busi_desktop.ui.inspector.recipe_file import MAX_BYTES, load_recipe, save_recipe


def test_saved_recipe_keeps_its_digest(tmp_path):
    path = tmp_path / "rezépt–中.json"

    save_recipe(SEED_RECIPE, path)

    assert load_recipe(path).digest == SEED_RECIPE.digest


def test_left_out_parameters_get_their_defaults(tmp_path):
    path = tmp_path / "short.json"
    path.write_text('{"version": 1, "steps": [{"name": "resize", "parameters": {}}]}')

    assert load_recipe(path).steps == (make_spec("resize"),)


def steps_text(parameters: str, name: str = "resize") -> str:
    return f'{{"version": 1, "steps": [{{"name": "{name}", "parameters": {parameters}}}]}}'


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        "[" * 100_000,
        '{"version": 1, "steps": []}',
        '{"version": 1, "steps": [{"name": "resize"}]}',
        '{"version": 1e999, "steps": []}',
        " " * (MAX_BYTES + 1),
    ],
    ids=[
        "empty",
        "no fields",
        "list",
        "null",
        "nested",
        "no steps",
        "no parameters",
        "infinite version",
        "huge",
    ],
)
def test_what_is_no_recipe_is_refused(tmp_path, text):
    path = tmp_path / "bad.json"
    path.write_text(text)

    with pytest.raises(UserError) as caught:
        load_recipe(path)

    assert caught.value.code == "RECIPE_FORMAT"
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (steps_text('{"size": 9999}'), "RECIPE_PARAMETER"),
        (steps_text('{"size": NaN}'), "RECIPE_PARAMETER"),
        (steps_text('{"size": 1e999}'), "RECIPE_PARAMETER"),
        (steps_text('{"name": 3}'), "RECIPE_PARAMETER"),
        (steps_text('{"size": [1]}'), "RECIPE_PARAMETER"),
        (steps_text("{}", name="sharpen"), "RECIPE_STEP"),
        (steps_text("{}", name="clahe"), "RECIPE_NO_RESIZE"),
        (steps_text("{}").replace('"version": 1', '"version": 2'), "RECIPE_VERSION"),
    ],
)
def test_recipe_that_can_not_run_here_is_refused(tmp_path, text, code):
    path = tmp_path / "odd.json"
    path.write_text(text)

    with pytest.raises(UserError) as caught:
        load_recipe(path)

    assert caught.value.code == code


def test_gabor_before_other_steps_is_refused(tmp_path):
    path = tmp_path / "order.json"
    recipe = PreprocessRecipe(
        steps=(make_spec("resize"), make_spec("gabor"), make_spec("normalize"))
    )
    path.write_text(json.dumps(recipe.to_json()))

    with pytest.raises(UserError) as caught:
        load_recipe(path)

    assert caught.value.code == "RECIPE_ORDER"


def test_image_in_place_of_a_recipe_is_refused(tmp_path):
    path = tmp_path / "image.json"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))

    with pytest.raises(UserError, match="no preprocessing recipe"):
        load_recipe(path)


def test_missing_file_and_missing_folder_are_told(tmp_path):
    with pytest.raises(UserError) as reading:
        load_recipe(tmp_path / "gone.json")
    with pytest.raises(UserError) as writing:
        save_recipe(SEED_RECIPE, tmp_path / "nowhere" / "x.json")

    assert reading.value.code == "RECIPE_READ"
    assert writing.value.code == "RECIPE_SAVE"


def test_failed_save_leaves_the_old_file_whole(tmp_path):
    path = tmp_path / "kept.json"
    path.mkdir()  # a folder of that name can't be replaced by a file

    with pytest.raises(UserError):
        save_recipe(SEED_RECIPE, path)

    assert list(tmp_path.iterdir()) == [path]
