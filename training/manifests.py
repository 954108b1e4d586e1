"""Manifests: written beside an exported model with nothing fitted, and filled step by step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
import hashlib
import json
from pathlib import Path
from typing import Any, Protocol

from busi_desktop.domain.prediction import OperatingPoints
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.export.files import write_atomic
from busi_desktop.inference.calibration import Calibration
from busi_desktop.inference.manifest import ModelManifest, load_manifest

_NEUTRAL: dict[str, Any] = {
    "calibration": Calibration(),
    "quantiles": (1.0, 1.0, 1.0),
    "confidence_level": 0.9,
    "operating_points": OperatingPoints(),
    "novelty_limit": None,
    "saliency_scale": 1.0,
    "segmentation": SegmentationParams(),
}
"""What `calibrate` fits, as long as it hasn't."""


def neutral(manifest: ModelManifest) -> ModelManifest:
    """Return the manifest with nothing fitted: it passes on what the network says."""
    return replace(manifest, **_NEUTRAL)


class Run(Protocol):
    """What a model's manifest takes from the configuration of its run."""

    @property
    def name(self) -> str:
        """Name of the model and its files."""

    @property
    def version(self) -> str:
        """Version of the model."""

    @property
    def recipe(self) -> PreprocessRecipe:
        """Preprocessing that the network was trained with."""


def write_model(run: Run, content: bytes, about: Mapping[str, Any], *, folder: Path) -> Path:
    """Write ``NAME.tflite`` with a manifest that has nothing fitted yet; returns the manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{run.name}.tflite"
    write_atomic(file, content)
    manifest = ModelManifest(
        name=run.name,
        version=run.version,
        file=file.name,
        sha256=hashlib.sha256(content).hexdigest(),
        recipe=run.recipe,
        about=about,
        **_NEUTRAL,
    )
    path = folder / f"{run.name}.manifest.json"
    write_manifest(manifest, path)
    return path


def write_manifest(manifest: ModelManifest, path: Path) -> None:
    """Write a manifest as indented JSON."""
    text = json.dumps(manifest.to_json(), indent=2, ensure_ascii=False) + "\n"
    write_atomic(path, text.encode())


def with_about(manifest: ModelManifest, **entries: Any) -> ModelManifest:  # noqa: ANN401 - JSON
    """Return the manifest with entries of `about` added or replaced."""
    return replace(manifest, about=dict(manifest.about) | entries)


def store_about(path: Path, **entries: Any) -> ModelManifest:  # noqa: ANN401 - JSON
    """Add or replace entries of `about` in a stored manifest, and return it as it is now."""
    manifest = with_about(load_manifest(path), **entries)
    write_manifest(manifest, path)
    return manifest
