"""Change a frame and see what becomes of answer and maps: removal, mirror, shift, a caliper."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.metrics import structural_similarity

from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.step import StepResult
from busi_desktop.inference.calibration import evidence
from busi_desktop.inference.runtime import Model
from training.explain_maps import (
    GRADCAM,
    IN_LESION,
    MAPS,
    POINTING_REACH,
    Bools,
    Explained,
    Map,
    Values,
    dilated,
    explain_pixels,
    peak_of,
)

N_STEPS = 10
SHIFT_PX = 4
"""How far a frame is shifted, in pixels of the network's input."""
_CALIPER_REACH = 0.02
_CALIPER_TRIES = 20
_BLUR_PX = 12.0
_COMPARED_PX = 64
_MALIGNANT = LABELS.index("malignant")

Indices = NDArray[np.int64]
Floats = NDArray[np.float64]
Score = Callable[[Map], Floats]
"""From planes to the numbers that are followed while regions are removed."""


def content_of(step: StepResult, shape: tuple[int, int]) -> tuple[slice, slice]:
    """Return the rows and columns of a step's grid that show the frame and not the letterbox."""
    left, top = (round(value) for value in step.transform.apply((0.0, 0.0)))
    right, bottom = (round(v) for v in step.transform.apply((float(shape[1]), float(shape[0]))))
    return slice(top, bottom), slice(left, right)


def blurred(planes: Map, content: tuple[slice, slice]) -> Map:
    """Return the planes with the frame blurred: never black, which reads as a cyst."""
    out = planes.copy()
    for plane in range(planes.shape[2]):
        inside = np.ascontiguousarray(planes[*content, plane])
        out[*content, plane] = cv2.GaussianBlur(
            inside, (0, 0), _BLUR_PX, borderType=cv2.BORDER_REFLECT
        )
    return out


def removal_order(values: Map, noise: Map, content: tuple[slice, slice]) -> Indices:
    """Return the frame's pixels as flat indices, highest value first; noise settles ties."""
    grid = np.arange(values.size).reshape(values.shape)[content].ravel()
    order = np.lexsort((-noise.ravel()[grid], -values.ravel()[grid]))
    return grid[order]


def removal_curves(score: Score, planes: Map, blank: Map, order: Indices) -> tuple[Floats, Floats]:
    """Return the scores while pixels are removed, and while they come back, in the same order.

    Parameters
    ----------
    score
        Returns ``k`` numbers for planes.
    planes, blank
        ``(h, w, c)``: the frame, and what a removed pixel becomes.
    order
        Flat indices of the pixels; each of the steps takes a tenth of them.

    Returns
    -------
    tuple of ndarray
        Deletion and insertion, each ``(11, k)``.

    References
    ----------
    V. Petsiuk et al., "RISE: randomized input sampling for explanation", BMVC 2018.
    """
    whole, gone = score(planes), score(blank)
    deletion, insertion = [whole], [gone]
    for step in range(1, N_STEPS):
        taken = np.zeros(planes.shape[:2], dtype=bool)
        taken.flat[order[: round(step / N_STEPS * order.size)]] = True
        deletion.append(score(np.where(taken[:, :, np.newaxis], blank, planes)))
        insertion.append(score(np.where(taken[:, :, np.newaxis], planes, blank)))
    return np.array([*deletion, gone]), np.array([*insertion, whole])


def _area(curve: Floats) -> Floats:
    """Return the mean height of curves ``(11, k)``."""
    middle: Floats = (curve[1:] + curve[:-1]).mean(axis=0) / 2.0
    return middle


def score_toward(model: Model, toward: int) -> Score:
    """Return what gives the malignancy logit, signed, and the chance of the explained class."""
    sign = 1.0 if toward == _MALIGNANT else -1.0

    def score(planes: Map) -> Floats:
        logits = model.run(planes).logits
        chance = model.manifest.calibration.probabilities(logits)[toward]
        return np.array([sign * float(evidence(logits)[1]), float(chance)])

    return score


def faithfulness(
    score: Score, planes: Map, maps: Mapping[str, Map], content: tuple[slice, slice], seed: int
) -> Values:
    """Compare removing what maps mark with removing random regions of equal area.

    Parameters
    ----------
    score
        Returns the explained logit and the chance of the explained class.
    planes
        The network's input.
    maps
        On any grid that covers the planes; Grad-CAM's own grid gives the random regions their
        grain.
    content
        Rows and columns of the frame, without the letterbox.
    seed
        Makes the random regions repeatable.

    Returns
    -------
    dict
        Areas under the curves and what is lost with the first tenth; the differences are signed so
        that above 0 the map is better than chance, or than Grad-CAM.
    """
    size = (planes.shape[1], planes.shape[0])
    grains = np.random.default_rng(seed).random(maps[GRADCAM].shape).astype(np.float32)
    noise = np.asarray(cv2.resize(grains, size, interpolation=cv2.INTER_LINEAR), dtype=np.float32)
    blank = blurred(planes, content)
    areas: dict[str, tuple[Floats, Floats]] = {}
    lost: dict[str, Floats] = {}
    out: Values = {}
    for name, values in {**maps, "random": grains}.items():
        spread = np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_LINEAR), np.float32)
        order = removal_order(spread, noise, content)
        deletion, insertion = removal_curves(score, planes, blank, order)
        areas[name] = (_area(deletion), _area(insertion))
        lost[name] = deletion[0] - deletion[1]
    for k, unit in enumerate(("logit", "probability")):
        for name, (deletion, insertion) in areas.items():
            out[f"deletion_{unit}", name] = float(deletion[k])
            out[f"insertion_{unit}", name] = float(insertion[k])
            out[f"lost_with_tenth_{unit}", name] = float(lost[name][k])
        for name in maps:
            by_chance, mine = areas["random"], areas[name]
            out[f"deletion_gain_{unit}", name] = float(by_chance[0][k] - mine[0][k])
            out[f"insertion_gain_{unit}", name] = float(mine[1][k] - by_chance[1][k])
            out[f"tenth_gain_{unit}", name] = float(lost[name][k] - lost["random"][k])
        if IN_LESION in areas:
            better = areas[GRADCAM][0][k] - areas[IN_LESION][0][k]
            out[f"deletion_over_gradcam_{unit}", IN_LESION] = float(better)
    return out


def similarity(one: Map, other: Map) -> float:
    """Return the structural similarity of two maps, each in shares of its own peak.

    Both are compared at 64×64. Without the division, a network of random weights would differ by
    the size of its numbers alone.

    References
    ----------
    J. Adebayo et al., "Sanity checks for saliency maps", NeurIPS 2018.
    """
    side = (_COMPARED_PX, _COMPARED_PX)
    ready = [
        np.asarray(cv2.resize(values, side, interpolation=cv2.INTER_AREA), dtype=np.float64)
        / max(float(values.max()), 1e-12)
        for values in (one, other)
    ]
    found = structural_similarity(  # type: ignore[no-untyped-call]  # scikit-image: a part only
        ready[0], ready[1], data_range=1.0
    )
    return float(found)


def draw_caliper(
    pixels: NDArray[np.uint8], keep_off: Bools, rng: np.random.Generator
) -> tuple[NDArray[np.uint8], Bools] | None:
    """Draw two crosses with a dotted line at a random place.

    Parameters
    ----------
    pixels
        uint8 ``(H, W)``.
    keep_off
        Where no mark may come near.
    rng
        Chooses the place.

    Returns
    -------
    tuple of ndarray, or None
        The changed pixels, and what lies near the marks; None if no place was found.
    """
    height, width = pixels.shape
    arm = max(round(min(height, width) / 60), 4)
    for _ in range(_CALIPER_TRIES):
        ends = rng.uniform(0.08, 0.92, (2, 2)) * (width, height)
        marks = np.zeros(pixels.shape, np.uint8)
        for x, y in np.rint(ends).astype(int).tolist():
            cv2.drawMarker(marks, (x, y), 1, cv2.MARKER_CROSS, 2 * arm, 1)
        dots = ends[0] + np.linspace(0.0, 1.0, 24)[:, np.newaxis] * (ends[1] - ends[0])
        columns, rows = np.rint(dots).astype(int).T
        marks[rows, columns] = 1
        near = dilated(marks > 0, _CALIPER_REACH)
        if not (near & keep_off).any():
            return np.where(marks > 0, np.uint8(255), pixels), near
    return None


def repeatability(
    pixels: NDArray[np.uint8], first: Explained, model: Model, truth: Bools, seed: int
) -> Values:
    """Measure what a mirror, a small shift and a drawn caliper do to the maps.

    The frame is changed before the program's preprocessing. ``caliper`` is 1 where the peak moves
    onto the marks; there is no such value where they found no place off lesion and peaks.
    """
    out: Values = {}
    mirrored = explain_pixels(np.ascontiguousarray(pixels[:, ::-1]), model, toward=first.toward)
    for name in MAPS:
        out["mirror", name] = similarity(first.maps[name], mirrored.maps[name][:, ::-1])
    by = max(1, round(SHIFT_PX / first.step.transform.scale_xy[0]))
    height, width = pixels.shape
    padded = np.pad(pixels, by, mode="edge")
    near, far = slice(None, -by), slice(by, None)
    there = explain_pixels(padded[:height, :width].copy(), model, toward=first.toward)
    back = explain_pixels(padded[2 * by :, 2 * by :].copy(), model, toward=first.toward)
    for name in MAPS:
        old = first.maps[name]
        pairs = ((old[near, near], there.maps[name][far, far]),
                 (old[far, far], back.maps[name][near, near]))  # fmt: skip
        out["shift", name] = float(np.mean([similarity(one, other) for one, other in pairs]))
    keep_off = dilated(truth, POINTING_REACH)
    peaks = {name: peak_of(first.maps[name]) for name in MAPS}
    for peak in peaks.values():
        if peak is not None:
            keep_off[peak] = True
    drawn = draw_caliper(pixels, keep_off, np.random.default_rng(seed))
    if drawn is not None:
        marked = explain_pixels(drawn[0], model, toward=first.toward)
        for name in MAPS:
            peak = peak_of(marked.maps[name])
            out["caliper", name] = float(peak is not None and drawn[1][peak])
    return out
