"""Saliency maps of a frame on its own grid, and where they point."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.step import StepResult
from busi_desktop.inference.runtime import Model, RawOutput
from busi_desktop.inference.vote import to_source_grid
from busi_desktop.preprocess.run import run

GRADCAM, IN_LESION = "gradcam", "gradcam_in_lesion"
MAPS = (GRADCAM, IN_LESION)
"""Grad-CAM of the likelier lesion class, and the same times the lesion probability."""
REGIONS = ("lesion", "margin", "posterior", "rest")
CLASS_BRANCH, ALL_OF_IT = "feature map", "all of it"
"""Stages of weight randomization that verdicts look at."""
POINTING_REACH = 0.02
"""How far outside the lesion the peak may lie, in shares of the frame's diagonal."""
_MARGIN_REACH = 0.04

Map = NDArray[np.float32]
Bools = NDArray[np.bool_]
Values = dict[tuple[str, str], float]
"""What was measured on one image, by measure and map."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Explained:
    """Hold what the network says of a frame, and its maps on the source grid.

    Attributes
    ----------
    label
        The most probable class.
    toward
        The lesion class that is explained, an index of `LABELS`.
    maps
        float32 ``(H, W)``, not below 0: `MAPS` and ``probability``. Grad-CAM is taken before the
        program clips it for display, so that its peak is one place and not a plateau.
    """

    step: StepResult
    output: RawOutput
    label: str
    toward: int
    maps: Mapping[str, Map]


def explain_pixels(
    pixels: NDArray[np.uint8], model: Model, *, toward: int | None = None
) -> Explained:
    """Run the network on a frame and place its maps; `toward` None explains the likelier lesion."""
    step = run(pixels, model.manifest.recipe)[-1]
    output = model.run(step.planes)
    probabilities = model.manifest.calibration.probabilities(output.logits)
    if toward is None:
        toward = int(probabilities[:2].argmax())

    def placed(values: Map) -> Map:
        scale = (values.shape[1] / step.planes.shape[1], values.shape[0] / step.planes.shape[0])
        transform = step.transform.then(PixelTransform(scale_xy=scale))
        return to_source_grid(values, transform, (pixels.shape[0], pixels.shape[1]))

    gradcam = placed(np.ascontiguousarray(output.gradcam[:, :, toward]))
    probability = placed(output.mask)
    maps = {GRADCAM: gradcam, IN_LESION: gradcam * probability, "probability": probability}
    label = LABELS[int(probabilities.argmax())]
    return Explained(step=step, output=output, label=label, toward=toward, maps=maps)


def dilated(mask: Bools, reach: float) -> Bools:
    """Return the pixels within `reach` times the diagonal of a mask, the mask among them."""
    away = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    near: Bools = np.asarray(away) <= reach * float(np.hypot(*mask.shape))
    return near & mask.any()


def regions_of(truth: Bools) -> dict[str, Bools]:
    """Part the frame into lesion, margin ring, the strip behind the lesion, and the rest."""
    margin = dilated(truth, _MARGIN_REACH) & ~truth
    posterior = np.logical_or.accumulate(truth, axis=0) & ~truth & ~margin
    rest = ~(truth | margin | posterior)
    return dict(zip(REGIONS, (truth, margin, posterior, rest), strict=True))


def peak_of(values: Map) -> tuple[int, int] | None:
    """Return row and column of the largest value; None if nothing is above 0.

    Of equal peaks the one nearest to their mean place counts.
    """
    top = float(values.max())
    if top <= 0.0:
        return None
    places = np.argwhere(values == top)
    nearest = np.square(places - places.mean(axis=0)).sum(axis=1).argmin()
    return int(places[nearest, 0]), int(places[nearest, 1])


def localization(maps: Mapping[str, Map], truth: Bools) -> Values:
    """Measure where maps point: the pointing game, and how their energy is spread.

    A map of zeros points nowhere, which is a miss, and has no energy to spread. For comparison
    ``center`` points at the frame's center, and ``random`` anywhere with equal chance.

    References
    ----------
    J. Zhang et al., "Top-down neural attention by excitation backprop", IJCV 2018 (pointing game).
    """
    target = dilated(truth, POINTING_REACH)
    regions = regions_of(truth)
    about = target | ~regions["rest"]
    peaks = {name: peak_of(values) for name, values in maps.items()}
    peaks["center"] = (truth.shape[0] // 2, truth.shape[1] // 2)
    out: Values = {}
    for name, peak in peaks.items():
        out["pointing", name] = float(peak is not None and target[peak])
        out["pointing_regions", name] = float(peak is not None and about[peak])
    out["pointing", "random"] = float(target.mean())
    out["pointing_regions", "random"] = float(about.mean())
    for region, inside in regions.items():
        for name, values in maps.items():
            total = float(values.sum(dtype=np.float64))
            if total > 0.0:
                out[f"energy_{region}", name] = float(values[inside].sum(dtype=np.float64)) / total
        out[f"energy_{region}", "random"] = float(inside.mean())
    for name in MAPS:
        out["pointing_over_center", name] = out["pointing", name] - out["pointing", "center"]
    out["pointing_over_gradcam", IN_LESION] = out["pointing", IN_LESION] - out["pointing", GRADCAM]
    return out
