"""A small valid manifest for tests."""

from __future__ import annotations

from typing import Any

from busi_desktop.domain.prediction import OperatingPoints
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.inference.calibration import Calibration, Platt
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.preprocess.registry import SEED_RECIPE


def make_manifest(**changes: Any) -> ModelManifest:
    """Return a manifest; `changes` replace its fields."""
    fields: dict[str, Any] = {
        "name": "tiny",
        "version": "1.2.3",
        "file": "tiny.tflite",
        "sha256": "ab" * 32,
        "recipe": SEED_RECIPE,
        "calibration": Calibration(
            presence=Platt(slope=0.8, intercept=-0.2), malignancy=Platt(slope=0.7, intercept=0.1)
        ),
        "quantiles": (0.5, 0.9, 0.8),
        "confidence_level": 0.9,
        "operating_points": OperatingPoints(rule_out=0.1, rule_in=0.8),
        "novelty_limit": 1.5,
        "saliency_scale": 2.0,
        "segmentation": SegmentationParams(),
        "about": {"intended_use": "tests – only"},
    }
    return ModelManifest(**(fields | changes))
