"""Sanity of the maps: they must change when what the network learned is taken away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import cv2
import keras
from keras import ops
import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from busi_desktop.errors import UserError
from busi_desktop.preprocess.run import run
from training.cases import Case, read_image, training_cases
from training.evaluation import weighted
from training.evaluation.bootstrap import N_DRAWS, Bootstrap
from training.explain_maps import ALL_OF_IT, CLASS_BRANCH, GRADCAM, IN_LESION, MAPS, Map
from training.explain_trials import similarity
from training.flagship.config import FlagshipConfig
from training.flagship.export import evidence_maps, with_parts
from training.flagship.fit import FINAL, fold_of
from training.flagship.network import build_flagship
from training.flagship.predict import load_fold
from training.flagship.sampler import count_planes, recipe_at

N_IMAGES = 36
STAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("class heads", ("presence", "malignancy", "birads")),
    (CLASS_BRANCH, ("features_",)),
    ("decoder", ("decoder", "mask")),
    ("neck", ("neck_", "recurrent_")),
    ("encoder, deeper half", tuple(f"block{number}_" for number in range(8, 16))),
    (ALL_OF_IT, ("",)),
)
"""What is randomized, from the heads down, each on top of the one before: prefixes of layers."""
_BATCH = 6

_Maps = dict[str, list[Map]]


def unseen_cases(config: FlagshipConfig) -> tuple[int, list[Case]]:
    """Return the first trained fold, and lesion images of the training part that it never saw.

    Raises
    ------
    UserError
        If no fold is trained yet, or the data hold no training image.
    """
    trained = [k for k in range(config.folds) if (config.out / f"fold{k}" / FINAL).is_file()]
    if not trained:
        raise UserError(
            "No fold is trained yet.",
            hint="Run `python -m training train` with this configuration, or leave --config out.",
            code="NO_CHECKPOINT",
        )
    cases = training_cases(config.data)
    folds = fold_of(cases, config.folds, seed=config.seed)
    unseen = [
        case
        for case, fold in zip(cases, folds, strict=True)
        if fold == trained[0] and case.label != "normal"
    ]
    chosen = np.random.default_rng(config.seed).permutation(len(unseen))[:N_IMAGES]
    return trained[0], [unseen[i] for i in sorted(chosen.tolist())]


def _maps_of(
    model: keras.Model, parts: keras.Model, planes: Map, signs: NDArray[np.float32] | None
) -> tuple[_Maps, NDArray[np.float32]]:
    """Return both maps of each image, and the sign of the malignancy that they explain."""
    out: _Maps = {name: [] for name in MAPS}
    said_signs = []
    for start in range(0, len(planes), _BATCH):
        said = parts(planes[start : start + _BATCH], training=False)
        signed = np.asarray(
            ops.convert_to_numpy(evidence_maps(said["features"], said["mask"], model))
        )
        here = np.where(np.asarray(said["malignancy"])[:, 0] >= 0.0, 1.0, -1.0)
        said_signs.append(here.astype(np.float32))
        toward = here if signs is None else signs[start : start + _BATCH]
        masks = expit(np.asarray(said["mask"], np.float32)[..., 0])
        for sign, malignancy, mask in zip(toward, signed[..., 0], masks, strict=True):
            gradcam = np.maximum(malignancy * np.float32(sign), 0.0)
            spread = cv2.resize(gradcam, mask.shape[::-1], interpolation=cv2.INTER_LINEAR)
            out[GRADCAM].append(gradcam)
            out[IN_LESION].append(np.asarray(spread, np.float32) * mask)
    return out, np.concatenate(said_signs)


def randomize(model: keras.Model, fresh: keras.Model, prefixes: Sequence[str]) -> int:
    """Give the layers of a stage the weights of an untrained network; returns how many."""
    chosen = [
        layer for layer in model.layers if layer.weights and layer.name.startswith(tuple(prefixes))
    ]
    for layer in chosen:
        layer.set_weights(fresh.get_layer(layer.name).get_weights())
    return len(chosen)


def cascade(model: keras.Model, fresh: keras.Model, planes: Map) -> list[tuple[str, _Maps]]:
    """Return each image's maps before, and after each stage of `STAGES`; `model` ends untrained.

    Parameters
    ----------
    model, fresh
        A trained network and one with its first, random weights, of one architecture.
    planes
        ``(n, s, s, c)``.

    References
    ----------
    J. Adebayo et al., "Sanity checks for saliency maps", NeurIPS 2018 (cascading randomization).
    """
    parts = with_parts(model)
    before, signs = _maps_of(model, parts, planes, None)
    out = [("", before)]
    for title, prefixes in STAGES:
        if randomize(model, fresh, prefixes):
            out.append((title, _maps_of(model, parts, planes, signs)[0]))
    return out


def similarities(stages: Sequence[tuple[str, _Maps]]) -> dict[str, dict[str, list[float]]]:
    """Return for each stage and map how much each image's map resembles the one before."""
    first = stages[0][1]
    return {
        title: {
            name: [
                similarity(one, other) for one, other in zip(first[name], maps[name], strict=True)
            ]
            for name in MAPS
        }
        for title, maps in stages[1:]
    }


def weight_randomization(config: FlagshipConfig, *, n_draws: int = N_DRAWS) -> dict[str, Any]:
    """Randomize a trained network from its heads down and compare its maps with the true ones.

    The images are training images of the fold that the network never saw.

    Returns
    -------
    dict
        ``fold``, ``images``, ``groups``, and ``stages``: for each stage the mean structural
        similarity of each map, with its interval.

    Raises
    ------
    UserError
        If no fold is trained yet, or an image can't be read.
    """
    fold, cases = unseen_cases(config)
    size = config.phases[-1].size
    recipe = recipe_at(config.recipe, size)
    planes = np.stack([run(read_image(case), recipe)[-1].planes for case in cases])
    keras.utils.set_random_seed(config.seed)
    fresh = build_flagship(config.network, size=size, planes=count_planes(config.recipe))
    found = similarities(cascade(load_fold(config, fold, size=size), fresh, planes))
    groups = np.array([case.group for case in cases])
    bootstrap = Bootstrap(groups, n_draws=n_draws)
    everyone = np.arange(len(cases))
    return {
        "fold": fold,
        "images": len(cases),
        "groups": len(set(groups.tolist())),
        "stages": {
            title: {
                name: bootstrap.estimate(partial(weighted.mean, np.array(values)), everyone)
                for name, values in by_map.items()
            }
            for title, by_map in found.items()
        },
    }
