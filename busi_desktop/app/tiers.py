"""How far each control of the window reaches: the one table."""

from __future__ import annotations

from enum import IntEnum
from types import MappingProxyType


class Tier(IntEnum):
    """Say what a control makes anew."""

    PAINT = 1
    """The picture, on the window's thread: no mask and no number changes."""
    RECUT = 2
    """The mask and its measurements, from the cached maps, on the worker."""
    INFER = 3
    """Everything: another frame, model or recipe."""


TIERS: MappingProxyType[str, Tier] = MappingProxyType(
    {
        "overlays": Tier.PAINT,
        "layer_superpixels_visible": Tier.PAINT,
        "layer_superpixels_opacity": Tier.PAINT,
        "layer_probability_visible": Tier.PAINT,
        "layer_probability_opacity": Tier.PAINT,
        "layer_probability_colors": Tier.PAINT,
        "layer_lesion_visible": Tier.PAINT,
        "layer_lesion_opacity": Tier.PAINT,
        "layer_lesion_width": Tier.PAINT,
        "end_solo": Tier.PAINT,
        "layer_saliency_visible": Tier.PAINT,
        "layer_saliency_opacity": Tier.PAINT,
        "layer_saliency_colors": Tier.PAINT,
        "saliency_target": Tier.PAINT,
        "saliency_map": Tier.PAINT,
        "layer_ground_truth_visible": Tier.PAINT,
        "layer_ground_truth_opacity": Tier.PAINT,
        "layer_ground_truth_width": Tier.PAINT,
        "layer_region_visible": Tier.PAINT,
        "layer_region_opacity": Tier.PAINT,
        "layer_image_visible": Tier.PAINT,
        "layer_image_opacity": Tier.PAINT,
        "layer_image_colors": Tier.PAINT,
        "threshold": Tier.RECUT,
        "presence_gate": Tier.RECUT,
        "slic": Tier.RECUT,
        "slic_regions": Tier.RECUT,
        "slic_compactness": Tier.RECUT,
        "reset_params": Tier.RECUT,
        "whole_frame": Tier.INFER,
        "cine_mode": Tier.PAINT,
        "cine_speed": Tier.PAINT,
        "files": Tier.INFER,
        "frame_number": Tier.INFER,
    }
)
"""By the control's object name; a test walks the window and compares."""
