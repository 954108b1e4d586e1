"""The pictures that can be saved of a frame: one line each, for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.region import FrameRegion
from busi_desktop.export import png


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Planes:
    """Hold what the pictures are made of, all on the frame's grid ``(H, W)``.

    Attributes
    ----------
    mask
        bool: the lesions.
    probability
        float32 in [0, 1]: the probability map.
    saliency
        float32 in [0, 1]: the saliency map of one class.
    region
        What the model was given of the frame.
    """

    frame: Frame
    mask: NDArray[np.bool_]
    probability: NDArray[np.float32]
    saliency: NDArray[np.float32]
    region: FrameRegion


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """Describe one kind of picture.

    Attributes
    ----------
    suffix
        What is put after the frame's stem to make the file's name.
    title
        Name on the screen.
    omits
        A sentence for the reader: what the picture does not tell, or tells besides.
    encode
        Makes the file's bytes.
    """

    suffix: str
    title: str
    omits: str
    encode: Callable[[Planes], bytes]


EXPORTERS: Mapping[str, Exporter] = {
    "mask": Exporter(
        suffix="_mask.png",
        title="Lesion mask",
        omits="Lesion numbers and physical calibration are not in the file.",
        encode=lambda planes: png.encode_mask(planes.mask),
    ),
    "probability": Exporter(
        suffix="_prob.png",
        title="Probability map",
        omits="Threshold, superpixels and physical calibration are not in the file.",
        encode=lambda planes: png.encode_probability(planes.probability),
    ),
    "overlay": Exporter(
        suffix="_overlay.png",
        title="Image with lesion outline",
        omits="Numbers are not in the file; text burned into the image stays visible.",
        encode=lambda planes: png.encode_overlay(planes.frame, planes.mask, planes.region),
    ),
    "gradcam": Exporter(
        suffix="_gradcam.png",
        title="Image with saliency map",
        omits="It is no evidence of a lesion's extent; text burned into the image stays visible.",
        encode=lambda planes: png.encode_gradcam(planes.frame, planes.saliency, planes.region),
    ),
}
"""Keys are the names under `files` in a record."""
