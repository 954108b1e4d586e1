"""Load a model whose preprocessing this program knows."""

from __future__ import annotations

from pathlib import Path

from busi_desktop.errors import BrokenInstallationError, UserError
from busi_desktop.inference import runtime
from busi_desktop.inference.likeness import shipped_gate
from busi_desktop.inference.manifest import REINSTALL
from busi_desktop.inference.runtime import Model
from busi_desktop.preprocess.registry import validate


def load_model(manifest_path: Path) -> Model:
    """Load the model that a manifest describes.

    Raises
    ------
    BrokenInstallationError
        If manifest, model file or gate are missing or altered, or the recipe holds a step, a
        parameter or a value that this program does not have: then frames would reach the network
        otherwise than in training.
    """
    model = runtime.load_model(manifest_path)
    shipped_gate()  # a broken one is told now, not at the first frame
    recipe = model.manifest.recipe
    try:
        known = validate(recipe).digest == recipe.digest
    except UserError:
        known = False
    if not known:
        raise BrokenInstallationError(
            "The model was trained with a preprocessing that this program does not have.",
            hint=REINSTALL,
            code="MODEL_RECIPE",
        )
    return model
