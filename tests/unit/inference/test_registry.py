from __future__ import annotations

import pytest

from busi_desktop.inference.manifest import load_manifest
from busi_desktop.inference.registry import (
    DEFAULT_MODEL,
    MODELS,
    default_manifest_path,
    models_folder,
)


def test_default_model_is_a_registered_one():
    assert default_manifest_path() == models_folder() / MODELS[DEFAULT_MODEL]


@pytest.mark.model
@pytest.mark.parametrize("name", MODELS)
def test_registered_name_is_that_of_the_manifest(name):
    assert load_manifest(models_folder() / MODELS[name]).name == name
