"""Batches for training: augmented, preprocessed by the program's own code."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import keras
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.preprocess.run import run
from training.augment import augment
from training.cases import Case, read_image, read_mask
from training.config import AugmentConfig

Targets = dict[str, NDArray[np.float32]]


def warp_mask(
    mask: NDArray[np.bool_], transform: PixelTransform, shape: tuple[int, int]
) -> NDArray[np.float32]:
    """Carry a source mask ``(H, W)`` to a recipe's grid `shape`: float32, 0 or 1."""
    matrix = transform.center_matrix()
    size = (shape[1], shape[0])
    warped = cv2.warpAffine(mask.astype(np.float32), matrix, size, flags=cv2.INTER_LINEAR)
    return (np.asarray(warped) >= 0.5).astype(np.float32)


def prepare_sample(
    image: NDArray[np.uint8], mask: NDArray[np.bool_], recipe: PreprocessRecipe
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the network's input ``(h, w, c)`` and target mask ``(h, w, 1)``, both float32."""
    last = run(image, recipe)[-1]
    shape = (last.planes.shape[0], last.planes.shape[1])
    return last.planes, warp_mask(mask, last.transform, shape)[:, :, np.newaxis]


class CaseBatches(keras.utils.PyDataset):  # type: ignore[misc]  # keras ships no types
    """Serve batches of cases; a seed makes every epoch repeatable, also after a resume."""

    def __init__(
        self,
        cases: Sequence[Case],
        *,
        recipe: PreprocessRecipe,
        batch_size: int,
        augmentation: AugmentConfig | None = None,
        seed: int = 0,
        epoch: int = 0,
    ) -> None:
        super().__init__(workers=1, use_multiprocessing=False)
        self._labels = np.array([case.class_index for case in cases])
        self._images = [read_image(case) for case in cases]
        self._masks = [
            read_mask(case, (image.shape[0], image.shape[1]))
            for case, image in zip(cases, self._images, strict=True)
        ]
        self._recipe = recipe
        self._batch_size = batch_size
        self._augmentation = augmentation
        self._seed = seed
        self._cache: dict[int, tuple[NDArray[np.float32], NDArray[np.float32]]] = {}
        self._epoch = epoch
        self._order = self._draw_order()

    def _draw_order(self) -> NDArray[np.int64]:
        indices = np.arange(len(self._images))
        if self._augmentation is None:
            return indices
        return np.random.default_rng([self._seed, self._epoch]).permutation(indices)

    def __len__(self) -> int:
        """Return the number of batches in an epoch."""
        return (len(self._images) + self._batch_size - 1) // self._batch_size

    def on_epoch_end(self) -> None:
        """Draw the next epoch's order."""
        self._epoch += 1
        self._order = self._draw_order()

    def __getitem__(self, batch: int) -> tuple[NDArray[np.float32], Targets]:
        """Return inputs ``(n, h, w, c)`` and targets ``class`` ``(n, 3)``, ``mask``."""
        chosen = self._order[batch * self._batch_size : (batch + 1) * self._batch_size]
        samples = [self._sample(int(index)) for index in chosen]
        targets = {
            "class": np.eye(3, dtype=np.float32)[self._labels[chosen]],
            "mask": np.stack([mask for _, mask in samples]),
        }
        return np.stack([planes for planes, _ in samples]), targets

    def _sample(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        image, mask = self._images[index], self._masks[index]
        if self._augmentation is not None:
            rng = np.random.default_rng([self._seed, self._epoch, index])
            return prepare_sample(*augment(image, mask, self._augmentation, rng), self._recipe)
        if index not in self._cache:
            self._cache[index] = prepare_sample(image, mask, self._recipe)
        return self._cache[index]
