from __future__ import annotations

import pytest

from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.inference.runtime import Model
from busi_desktop.pipeline.models import load_model


@pytest.fixture(scope="module", autouse=True)
def models_at_hand() -> None:
    """Load a model whenever the program does: loading is what is tested here."""


@pytest.fixture(scope="session")
def model() -> Model:
    return load_model(default_manifest_path())
