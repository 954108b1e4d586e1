"""The manifest that stands beside a model file and says all that the program must know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
import json
import math
from pathlib import Path
from typing import Any

from busi_desktop.domain.prediction import LABELS, ModelId, OperatingPoints
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.errors import BrokenInstallationError, BugError
from busi_desktop.inference.calibration import Calibration

SCHEMA = "busi-desktop/model/2"
REINSTALL = "Install the program again from its original medium."


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelManifest:
    """Describe a model.

    Attributes
    ----------
    file
        Name of the LiteRT file beside the manifest.
    recipe
        The preprocessing that the model was trained with; its digest is checked on loading.
    calibration
        Turns the network's scores into calibrated chances.
    quantiles
        Per label, the largest ``1 - probability`` that still lets the label into the prediction
        set at `confidence_level` (class-conditional split conformal prediction).
    operating_points
        Malignancy values at stated sensitivity and specificity.
    novelty_limit
        The network's novelty score from which a frame counts as out of distribution; None where
        the network has no such score.
    saliency_scale
        Grad-CAM value, in units of the class logit, that is drawn at full strength.
    segmentation
        Threshold and superpixel settings that evaluation chose.
    about
        Intended use, training data, metrics with their protocol, licence, seed: for people.
    """

    name: str
    version: str
    file: str
    sha256: str
    recipe: PreprocessRecipe
    calibration: Calibration
    quantiles: tuple[float, float, float]
    confidence_level: float
    operating_points: OperatingPoints
    novelty_limit: float | None
    saliency_scale: float
    segmentation: SegmentationParams
    about: Mapping[str, Any]

    def __post_init__(self) -> None:
        """Refuse numbers that would turn or blank the network's answer."""
        limit = 1.0 if self.novelty_limit is None else self.novelty_limit
        positive = (limit, self.saliency_scale)
        shares = (*self.quantiles, self.confidence_level)
        if not all(0.0 < value < math.inf for value in positive) or not all(
            0.0 <= share <= 1.0 for share in shares
        ):
            msg = f"model numbers out of range: {positive}, {shares}"
            raise BugError(msg)

    @property
    def model_id(self) -> ModelId:
        """Return name, version and hash."""
        return ModelId(name=self.name, version=self.version, sha256=self.sha256)

    def to_json(self) -> dict[str, Any]:
        """Return the manifest as plain data."""
        return {
            "schema": SCHEMA,
            "name": self.name,
            "version": self.version,
            "file": self.file,
            "sha256": self.sha256,
            "labels": list(LABELS),
            "recipe": self.recipe.to_json(),
            "recipe_digest": self.recipe.digest,
            "calibration": asdict(self.calibration),
            "conformal": {
                "confidence_level": self.confidence_level,
                "quantiles": dict(zip(LABELS, self.quantiles, strict=True)),
            },
            "operating_points": asdict(self.operating_points),
            "novelty_limit": self.novelty_limit,
            "saliency_scale": self.saliency_scale,
            "segmentation": asdict(self.segmentation),
            "about": dict(self.about),
        }


def manifest_from_json(data: Mapping[str, Any]) -> ModelManifest:
    """Build a manifest from plain data.

    Raises
    ------
    BrokenInstallationError
        If the schema is another one, a field is missing or malformed, or the recipe does not have
        the digest that the manifest names.
    """
    if data.get("schema") != SCHEMA or data.get("labels") != list(LABELS):
        raise BrokenInstallationError(
            "The model's manifest was written for another version of the program.",
            hint=REINSTALL,
            code="MODEL_MANIFEST",
        )
    try:
        segmentation = dict(data["segmentation"])
        if segmentation["slic"] is not None:
            segmentation["slic"] = SlicParams(**segmentation["slic"])
        quantiles = data["conformal"]["quantiles"]
        limit = data["novelty_limit"]
        manifest = ModelManifest(
            name=str(data["name"]),
            version=str(data["version"]),
            file=str(data["file"]),
            sha256=str(data["sha256"]),
            recipe=PreprocessRecipe.from_json(data["recipe"]),
            calibration=Calibration.from_json(data["calibration"]),
            quantiles=(
                float(quantiles["benign"]),
                float(quantiles["malignant"]),
                float(quantiles["normal"]),
            ),
            confidence_level=float(data["conformal"]["confidence_level"]),
            operating_points=OperatingPoints(**data["operating_points"]),
            novelty_limit=None if limit is None else float(limit),
            saliency_scale=float(data["saliency_scale"]),
            segmentation=SegmentationParams(**segmentation),
            about=dict(data["about"]),
        )
        recipe_digest = data["recipe_digest"]
    except (KeyError, TypeError, ValueError, OverflowError, BugError) as exc:
        raise BrokenInstallationError(
            "The model's manifest is malformed.", hint=REINSTALL, code="MODEL_MANIFEST"
        ) from exc
    if manifest.recipe.digest != recipe_digest:
        raise BrokenInstallationError(
            "The model was trained with another preprocessing than its manifest holds.",
            hint=REINSTALL,
            code="MODEL_RECIPE",
        )
    return manifest


def load_manifest(path: Path) -> ModelManifest:
    """Read a manifest file.

    Raises
    ------
    BrokenInstallationError
        If it is missing, unreadable or malformed.
    """
    try:
        data = dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as exc:
        raise BrokenInstallationError(
            "The model's manifest is missing or can't be read.",
            hint=REINSTALL,
            code="MODEL_MANIFEST",
        ) from exc
    return manifest_from_json(data)
