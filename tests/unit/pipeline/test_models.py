from __future__ import annotations

import json
import shutil

import pytest

from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.errors import BrokenInstallationError
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.pipeline.models import load_model
from busi_desktop.preprocess.registry import default_spec, validate

pytestmark = pytest.mark.model


@pytest.fixture
def install(tmp_path):
    """Return a function that installs the shipped network with other steps in its manifest."""

    def copy(change_steps):
        shipped = default_manifest_path()
        data = json.loads(shipped.read_text(encoding="utf-8"))
        shutil.copy(shipped.parent / data["file"], tmp_path)
        change_steps(data["recipe"]["steps"])
        data["recipe_digest"] = PreprocessRecipe.from_json(data["recipe"]).digest
        path = tmp_path / shipped.name
        path.write_text(json.dumps(data), encoding="utf-8")
        return path

    return copy


def unknown_step(steps):
    steps[1]["name"] = "sharpen"


def unknown_parameter(steps):
    steps[0]["parameters"]["filter"] = "cubic"


def value_out_of_range(steps):
    steps[0]["parameters"]["size"] = 10_000


def value_left_to_a_default(steps):
    del steps[0]["parameters"]["size"]


def infinite_value(steps):
    steps[0]["parameters"]["size"] = float("inf")


def parameter_called_name(steps):
    steps[0]["parameters"]["name"] = "x"


def bank_before_other_steps(steps):
    spec = default_spec("gabor")
    steps.insert(0, {"name": spec.name, "parameters": spec.as_dict()})


@pytest.mark.parametrize(
    "change_steps",
    [
        unknown_step,
        unknown_parameter,
        value_out_of_range,
        value_left_to_a_default,
        infinite_value,
        parameter_called_name,
        bank_before_other_steps,
    ],
)
def test_model_trained_with_what_this_program_can_not_repeat_is_refused(install, change_steps):
    path = install(change_steps)

    with pytest.raises(BrokenInstallationError, match="this program does not have") as caught:
        load_model(path)

    assert caught.value.code == "MODEL_RECIPE"


def test_model_with_a_known_recipe_is_loaded(install):
    model = load_model(install(lambda steps: None))

    assert validate(model.manifest.recipe) == model.manifest.recipe
