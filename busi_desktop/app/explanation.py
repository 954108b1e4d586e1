"""Which saliency map a model's makers show at first, and what they found of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from busi_desktop.inference.manifest import ModelManifest


GRAD_CAM, GRAD_CAM_IN_LESION = "gradcam", "gradcam_in_lesion"
"""Grad-CAM itself, and its product with the lesion probability."""


def default_map(manifest: ModelManifest) -> str:
    """Return the map that explained best in evaluation: `GRAD_CAM` if the manifest says nothing."""
    named = _said(manifest).get("default_map")
    return GRAD_CAM_IN_LESION if named == GRAD_CAM_IN_LESION else GRAD_CAM


def explanation_verdict(manifest: ModelManifest) -> str:
    """Return what was found of the model's Grad-CAM, in a sentence; empty if nothing was."""
    verdict = _said(manifest).get("verdict")
    if isinstance(verdict, str) and verdict:
        return verdict
    if default_map(manifest) == GRAD_CAM_IN_LESION:
        return "In evaluation, this model's Grad-CAM explained better within the lesion than alone."
    return ""


def _said(manifest: ModelManifest) -> Mapping[str, Any]:
    said = manifest.about.get("explanation")
    return said if isinstance(said, Mapping) else {}
