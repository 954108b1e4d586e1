"""The models that the program ships; thresholds and calibration stand in their manifests."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

MODELS: MappingProxyType[str, str] = MappingProxyType(
    {
        "flagship": "flagship.manifest.json",
        "seed-cnn-lstm": "seed-cnn-lstm.manifest.json",  # the published method, for comparison
    }
)
DEFAULT_MODEL = "flagship"


def models_folder() -> Path:
    """Return the folder of the shipped models, beside the package."""
    return Path(__file__).resolve().parents[2] / "models"


def default_manifest_path() -> Path:
    """Return the manifest of the model that the program uses."""
    return models_folder() / MODELS[DEFAULT_MODEL]
