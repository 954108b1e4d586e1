from __future__ import annotations

import hashlib
import json

from hypothesis import given
from hypothesis import strategies as st
import pytest

from busi_desktop.domain.recipe import PreprocessRecipe, StepSpec
from busi_desktop.errors import BugError

letters = st.sampled_from('abxyé° "\\')
names = st.text(letters, min_size=1, max_size=8)
values = st.one_of(
    st.booleans(),
    st.integers(-(10**9), 10**9),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(letters, max_size=8),
)
specs = st.builds(
    lambda name, parameters: StepSpec(name=name, parameters=tuple(parameters.items())),
    names,
    st.dictionaries(names, values, max_size=4),
)
recipes = st.builds(
    PreprocessRecipe,
    steps=st.lists(specs, min_size=1, max_size=4).map(tuple),
    version=st.integers(1, 9),
)


def recipe_of(*steps):
    return PreprocessRecipe(steps=steps)


@given(recipe=recipes)
def test_json_round_trip_keeps_recipe_and_digest(recipe):
    text = json.dumps(recipe.to_json(), ensure_ascii=False)

    again = PreprocessRecipe.from_json(json.loads(text))

    assert again == recipe
    assert again.digest == recipe.digest


@given(data=st.data(), parameters=st.dictionaries(names, values, min_size=2, max_size=5))
def test_digest_does_not_depend_on_the_order_of_parameters(data, parameters):
    shuffled = data.draw(st.permutations(list(parameters.items())))
    straight = StepSpec(name="a", parameters=tuple(parameters.items()))
    mixed = StepSpec(name="a", parameters=tuple(shuffled))

    assert straight == mixed
    assert recipe_of(straight).digest == recipe_of(mixed).digest


def test_digest_does_not_depend_on_the_order_of_json_keys():
    data = {"version": 1, "steps": [{"name": "a", "parameters": {"x": 1, "b": 2.5}}]}
    turned = {"steps": [{"parameters": {"b": 2.5, "x": 1}, "name": "a"}], "version": 1}

    digests = {PreprocessRecipe.from_json(each).digest for each in (data, turned)}

    assert len(digests) == 1


def test_digest_is_that_of_the_canonical_json_which_manifests_hold():
    recipe = recipe_of(StepSpec(name="a", parameters=(("y", "0°"), ("x", 1.0))))

    text = '{"steps":[{"name":"a","parameters":{"x":1.0,"y":"0\\u00b0"}}],"version":1}'
    assert recipe.digest == hashlib.sha256(text.encode()).hexdigest()


def test_digest_changes_with_anything_that_changes_the_pixels():
    a, b = StepSpec(name="a", parameters=(("x", 1),)), StepSpec(name="b")
    variants = [
        recipe_of(a, b),
        recipe_of(b, a),
        recipe_of(a),
        recipe_of(a.with_parameter("x", 2), b),
        recipe_of(StepSpec(name="a", parameters=(("y", 1),)), b),
        PreprocessRecipe(steps=(a, b), version=2),
    ]

    digests = {recipe.digest for recipe in variants}

    assert len(digests) == len(variants)
    assert all(len(digest) == 64 and int(digest, 16) >= 0 for digest in digests)


def test_with_parameter_replaces_one_value_and_leaves_the_spec():
    spec = StepSpec(name="a", parameters=(("x", 1), ("y", 2)))

    changed = spec.with_parameter("x", 5)

    assert changed.as_dict() == {"x": 5, "y": 2}
    assert spec.as_dict() == {"x": 1, "y": 2}


def test_with_parameter_refuses_unknown_names():
    with pytest.raises(BugError, match="no parameter 'z'"):
        StepSpec(name="a", parameters=(("x", 1),)).with_parameter("z", 5)


def test_as_dict_is_a_copy():
    spec = StepSpec(name="a", parameters=(("x", 1),))

    spec.as_dict()["x"] = 2

    assert spec.parameters == (("x", 1),)


@pytest.mark.parametrize("second", [2, "two"])
def test_parameter_named_twice_is_refused(second):
    with pytest.raises(BugError, match="names a parameter twice"):
        StepSpec(name="a", parameters=(("x", 1), ("x", second)))


def test_recipe_without_steps_is_refused():
    with pytest.raises(BugError, match="at least one step"):
        PreprocessRecipe(steps=())


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"version": 1},
        {"version": 1, "steps": []},
        {"version": "one", "steps": [{"name": "a", "parameters": {}}]},
        {"version": float("inf"), "steps": [{"name": "a", "parameters": {}}]},
        {"version": 1, "steps": [{"name": "a"}]},
        {"version": 1, "steps": [{"name": "a", "parameters": [1]}]},
        {"version": 1, "steps": ["a"]},
        {"version": 1, "steps": 3},
        [],
    ],
)
def test_malformed_data_is_refused(data):
    with pytest.raises(BugError):
        PreprocessRecipe.from_json(data)
