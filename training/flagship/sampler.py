"""Batches drawn by stratum, so that hospital and class stay balanced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.recipe import PreprocessRecipe, StepSpec
from busi_desktop.preprocess.run import run
from training.batches import prepare_sample
from training.cases import Case, read_image, read_mask
from training.flagship.augment import augment, side_by_side
from training.flagship.config import FlagshipConfig

Floats = NDArray[np.float32]
Picture = tuple[NDArray[np.uint8], NDArray[np.uint8]]
_STORED_PX = 400
_MALIGNANT, _NORMAL = LABELS.index("malignant"), LABELS.index("normal")


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Batch:
    """Hold one batch, float32.

    Attributes
    ----------
    planes
        ``(n, s, s, c)`` in [0, 1]; c is 1, or more with a Gabor bank.
    mask
        ``(n, s/2, s/2, 1)``: share of each cell that the lesion covers.
    presence, malignancy
        ``(n, 1)``: 0 or 1; `malignancy` counts where `presence` is 1.
    birads
        ``(n, 3)``: whether the category is at least 3, 4, 5; counts where `birads_known` is 1.
    """

    planes: Floats
    mask: Floats
    presence: Floats
    malignancy: Floats
    birads: Floats
    birads_known: Floats


def recipe_at(recipe: PreprocessRecipe, size: int) -> PreprocessRecipe:
    """Return the recipe with another size of its letterbox."""
    steps = []
    for step in recipe.steps:
        values = step.as_dict()
        if step.name == "resize":
            values["size"] = size
        steps.append(StepSpec(name=step.name, parameters=tuple(values.items())))
    return PreprocessRecipe(version=recipe.version, steps=tuple(steps))


def count_planes(recipe: PreprocessRecipe) -> int:
    """Return the number of planes that a recipe makes."""
    return int(run(np.zeros((64, 64), np.uint8), recipe)[-1].planes.shape[2])


def shrink(picture: Picture, longest: int = _STORED_PX) -> Picture:
    """Return image and mask with the longest side at most `longest` pixels."""
    image, mask = picture
    scale = longest / max(image.shape)
    if scale >= 1.0:
        return picture
    size = (round(image.shape[1] * scale), round(image.shape[0] * scale))
    return (
        np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8),
        np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.uint8),
    )


def lesion_free_strips(mask: NDArray[np.uint8]) -> list[tuple[slice, slice]]:
    """Return the strips beside and above a lesion that are large enough to stand alone.

    Each keeps 12 pixels from the lesion and covers at least a quarter of the frame. What lies
    below a lesion is left out: its shadow or enhancement is part of the finding.
    """
    rows, cols = np.nonzero(mask)
    if not rows.size:
        return []
    height, width = mask.shape
    strips = (
        (slice(0, height), slice(0, int(cols.min()) - 12)),
        (slice(0, height), slice(int(cols.max()) + 13, width)),
        (slice(0, int(rows.min()) - 12), slice(0, width)),
    )
    out = []
    for down, across in strips:
        h, w = down.stop - down.start, across.stop - across.start
        if h > 0 and w > 0 and h * w >= 0.25 * height * width and 0.4 <= w / h <= 2.5:
            out.append((down, across))
    return out


class Sampler:
    """Draw augmented batches; seed, epoch and step alone decide what is drawn."""

    def __init__(self, cases: Sequence[Case], config: FlagshipConfig) -> None:
        self._config = config
        self._cases = list(cases)
        self._pictures = [self._read(case) for case in self._cases]
        self._strips = {
            i: strips
            for i, (_, mask) in enumerate(self._pictures)
            if (strips := lesion_free_strips(mask))
        }
        self._strata = self._make_strata()

    @staticmethod
    def _read(case: Case) -> Picture:
        image = read_image(case)
        mask = read_mask(case, (image.shape[0], image.shape[1])).astype(np.uint8) * 255
        return shrink((image, mask))

    def _make_strata(self) -> list[tuple[float, list[list[int]], Floats]]:
        """Return share, groups of case numbers, and the groups' weights of each stratum."""
        shares = self._config.sampler
        by_name: dict[str, dict[str, list[int]]] = {}
        for i, case in enumerate(self._cases):
            name = f"{case.source.lower().replace('-', '_')}_{case.label}"
            name = name if hasattr(shares, name) else "other"
            by_name.setdefault(name, {}).setdefault(case.group, []).append(i)
        devices: dict[str, int] = {}
        for case in self._cases:
            devices[case.device] = devices.get(case.device, 0) + 1
        strata = []
        for name, groups in by_name.items():
            members = list(groups.values())
            # Rare scanners count for more than their number, without being repeated endlessly.
            weights = np.array([devices[self._cases[m[0]].device] ** -0.5 for m in members])
            strata.append((float(getattr(shares, name)), members, weights / weights.sum()))
        if self._strips:
            crops = [[i] for i in self._strips]
            even = np.full(len(crops), 1.0 / len(crops))
            strata.append((-float(shares.lesion_free_crop), crops, even))
        return strata

    def _draw(self, rng: np.random.Generator) -> tuple[int, bool]:
        """Return a case's number, and whether only a lesion-free strip of it is wanted."""
        shares = np.array([abs(share) for share, _, _ in self._strata])
        share, groups, weights = self._strata[rng.choice(len(shares), p=shares / shares.sum())]
        group = groups[rng.choice(len(groups), p=weights)]
        return int(rng.choice(group)), share < 0

    def _picture(self, index: int, *, strip: bool, rng: np.random.Generator) -> Picture:
        image, mask = self._pictures[index]
        if strip:
            strips = self._strips[index]
            down, across = strips[rng.integers(len(strips))]
            return image[down, across], mask[down, across]
        if rng.random() < self._config.augment.dual_view:
            label = self._cases[index].label
            twins = [i for i, case in enumerate(self._cases) if case.label == label]
            other = self._pictures[int(rng.choice(twins))]
            return shrink(side_by_side((image, mask), other))
        return image, mask

    def batch(self, epoch: int, step: int) -> Batch:
        """Return the batch of a step; the size is that of the epoch's phase."""
        rng = np.random.default_rng([self._config.draw_seed, epoch, step])
        phase = self._config.phase_at(epoch)
        size = phase.size
        recipe = recipe_at(self._config.recipe, size)
        drawn = [self._draw(rng) for _ in range(self._config.batch_size)]
        samples = []
        for index, strip in drawn:
            picture = self._picture(index, strip=strip, rng=rng)
            side = round(size * float(rng.uniform(1.0, 1.3)))
            image, mask = augment(*picture, side, self._config.augment, rng, look=phase.look)
            samples.append(prepare_sample(image, mask > 127, recipe))
        masks = np.stack([mask for _, mask in samples])
        half = masks.reshape(len(drawn), size // 2, 2, size // 2, 2, 1).mean(axis=(2, 4))
        cases = [self._cases[index] for index, _ in drawn]
        # A lesion that was shifted out of the frame is not there.
        lesion = np.array([
            not strip and case.class_index != _NORMAL and mask.any()
            for (_, strip), case, mask in zip(drawn, cases, masks, strict=True)
        ])  # fmt: skip
        birads = np.array([int(case.birads or 0) for case in cases])
        return Batch(
            planes=np.stack([planes for planes, _ in samples]),
            mask=half.astype(np.float32),
            presence=lesion.astype(np.float32)[:, np.newaxis],
            malignancy=np.array(
                [[case.class_index == _MALIGNANT] for case in cases], dtype=np.float32
            ),
            birads=(birads[:, np.newaxis] >= np.array([3, 4, 5])).astype(np.float32),
            birads_known=(lesion & (birads > 0)).astype(np.float32)[:, np.newaxis],
        )
