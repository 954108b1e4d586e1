"""Raw predictions of a network: what calibration, ablation and fusion start from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, log_expit
from tqdm import tqdm

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.errors import UserError
from busi_desktop.inference.calibration import evidence
from busi_desktop.inference.vote import to_source_grid
from busi_desktop.preprocess.run import run
from training.cases import Case, read_image
from training.flagship.config import FlagshipConfig
from training.flagship.fit import FINAL
from training.flagship.network import build_flagship
from training.flagship.sampler import count_planes, recipe_at

_BATCH = 8


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Predictions:
    """Hold what one network said about each case, uncalibrated, in the cases' order.

    Attributes
    ----------
    presence, malignancy
        Logits, float64 ``(n,)``; `malignancy` is given a lesion.
    masks
        Lesion probabilities on the network's grid, float16: ``(n, size/2, size/2)`` of a flagship.
    transforms
        For each case, from source points to its mask's grid.
    embedding
        Where the network places each case, float32 ``(n, d)``; empty where it doesn't say.
    """

    presence: NDArray[np.float64]
    malignancy: NDArray[np.float64]
    masks: NDArray[np.float16]
    transforms: tuple[PixelTransform, ...]
    embedding: NDArray[np.float32] = field(default_factory=lambda: np.empty((0, 0), np.float32))

    def logits(self) -> NDArray[np.float64]:
        """Return log-probabilities of benign, malignant and normal, ``(n, 3)``."""
        lesion = log_expit(self.presence)
        return np.stack(
            [
                lesion + log_expit(-self.malignancy),
                lesion + log_expit(self.malignancy),
                log_expit(-self.presence),
            ],
            axis=1,
        )

    def probability_on(self, index: int, shape: tuple[int, int]) -> NDArray[np.float32]:
        """Return a case's lesion probabilities on its source grid, float32 `shape`."""
        return to_source_grid(self.masks[index].astype(np.float32), self.transforms[index], shape)

    def save(self, path: Path) -> None:
        """Write everything into a ``.npz`` file, whole or not at all."""
        part = path.with_name(f"part-{path.name}")
        places = [(*t.scale_xy, *t.offset_xy) for t in self.transforms]
        np.savez_compressed(
            part,
            presence=self.presence,
            malignancy=self.malignancy,
            masks=self.masks,
            places=np.array(places, np.float64),
            embedding=self.embedding,
        )
        part.replace(path)

    @classmethod
    def load(cls, path: Path) -> Predictions:
        """Read what `save` wrote."""
        with np.load(path) as stored:
            return cls(
                presence=stored["presence"],
                malignancy=stored["malignancy"],
                masks=stored["masks"],
                transforms=tuple(
                    PixelTransform(scale_xy=(sx, sy), offset_xy=(x, y))
                    for sx, sy, x, y in stored["places"].tolist()
                ),
                embedding=stored["embedding"],
            )


def weights_file(config: FlagshipConfig, fold: int | None) -> Path:
    """Return where the finished network of a fold, or of all folds, is kept."""
    return config.out / ("all" if fold is None else f"fold{fold}") / FINAL


def load_fold(config: FlagshipConfig, fold: int | None, *, size: int | None = None) -> keras.Model:
    """Return the finished network of a fold, or of all folds; `size` None takes any size.

    Raises
    ------
    UserError
        If it is not trained yet.
    """
    weights = weights_file(config, fold)
    if not weights.is_file():
        raise UserError(
            f"{weights.parent} holds no finished network.",
            hint="Run `python -m training train` with this configuration first.",
            code="NO_CHECKPOINT",
        )
    model = build_flagship(config.network, size=size, planes=count_planes(config.recipe))
    model.load_weights(weights)
    return model


def _prepared(
    cases: Sequence[Case], recipe: PreprocessRecipe
) -> Iterator[tuple[NDArray[np.float32], list[PixelTransform]]]:
    """Yield batches of planes with their transforms."""
    for start in range(0, len(cases), _BATCH):
        lasts = [run(read_image(case), recipe)[-1] for case in cases[start : start + _BATCH]]
        yield np.stack([last.planes for last in lasts]), [last.transform for last in lasts]


def _heads(said: Mapping[str, object]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    if "class" in said:
        return evidence(np.asarray(said["class"], np.float32))
    presence, malignancy = (np.asarray(said[k], np.float64) for k in ("presence", "malignancy"))
    return presence[:, 0], malignancy[:, 0]


def predict_cases(
    model: keras.Model, cases: Sequence[Case], recipe: PreprocessRecipe, *, size: int
) -> Predictions:
    """Run a network on cases through the program's own recipe.

    Parameters
    ----------
    model
        As `build_flagship` or `build_seed_network` makes it.
    cases
        At least one.
    recipe
        The recipe of the network; its letterbox gets the size below.
    size
        Side of the input in pixels, a multiple of 32.

    Raises
    ------
    UserError
        If an image can't be read.
    """
    presence, malignancy, masks, embeddings = [], [], [], []
    transforms: list[PixelTransform] = []
    progress = tqdm(total=len(cases), desc="Predicting", unit="image", disable=None)
    for planes, placed in _prepared(cases, recipe_at(recipe, size)):
        said = model.predict_on_batch(planes)
        is_lesion, is_malignant = _heads(said)
        presence.append(is_lesion)
        malignancy.append(is_malignant)
        logits = np.asarray(said["mask"], np.float32)[:, :, :, 0]
        masks.append(expit(logits).astype(np.float16))
        if "embedding" in said:
            embeddings.append(np.asarray(said["embedding"], np.float32))
        scale = (logits.shape[2] / planes.shape[2], logits.shape[1] / planes.shape[1])
        transforms += [at.then(PixelTransform(scale_xy=scale)) for at in placed]
        progress.update(len(placed))
    progress.close()
    return Predictions(
        presence=np.concatenate(presence),
        malignancy=np.concatenate(malignancy),
        masks=np.concatenate(masks),
        transforms=tuple(transforms),
        embedding=np.concatenate(embeddings or [np.empty((0, 0), np.float32)]),
    )


def take(said: Predictions, indices: Sequence[int] | NDArray[np.int64]) -> Predictions:
    """Return the predictions of the chosen cases, in the order of `indices`."""
    chosen = np.asarray(indices, np.int64)
    return Predictions(
        presence=said.presence[chosen],
        malignancy=said.malignancy[chosen],
        masks=said.masks[chosen],
        transforms=tuple(said.transforms[int(i)] for i in chosen),
        embedding=said.embedding[chosen] if said.embedding.size else said.embedding,
    )


def join(parts: Sequence[Predictions]) -> Predictions:
    """Return predictions of several sets of cases as one; embeddings of networks don't mix."""
    return Predictions(
        presence=np.concatenate([part.presence for part in parts]),
        malignancy=np.concatenate([part.malignancy for part in parts]),
        masks=np.concatenate([part.masks for part in parts]),
        transforms=tuple(t for part in parts for t in part.transforms),
    )
