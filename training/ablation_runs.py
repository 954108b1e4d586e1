"""Train one variant on one split and keep what it says about the held-out part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
import hashlib
import json
from pathlib import Path
import time
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic
from busi_desktop.inference.calibration import evidence
from busi_desktop.preprocess.run import run
from training.ablation_plan import CLEAN, Plan, Variant
from training.cases import Case, carve_out, read_image, training_cases
from training.config import TrainConfig
from training.fit import BEST, train_on
from training.fit import STATE as SEED_STATE
from training.flagship.config import FlagshipConfig
from training.flagship.fit import STATE, doubtful_names, fold_of, train_fold
from training.flagship.predict import Predictions, load_fold, predict_cases
from training.flagship.sampler import recipe_at
from training.handcrafted import dark_blob, features, fit_logistic

_PREDICTIONS, _FACTS = "predictions.npz", "facts.json"
_PAPER_SHARES = (0.70, 0.85)
_N_TIMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Hold the cases that a network learns from, those that pick its epoch, and the held-out."""

    fitted: tuple[Case, ...]
    tuned: tuple[Case, ...]
    held: tuple[Case, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Hold what a variant costs.

    Attributes
    ----------
    train_ms
        CPU time of one image in training, all threads together: the median epoch at the last size.
    frame_ms
        CPU time of recipe and network on one frame: the median of a few.
    parameters
        Number of weights.
    """

    train_ms: float
    frame_ms: float
    parameters: int


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Outcome:
    """Hold what a trained variant says about the held-out cases of a split, and its cost."""

    predictions: Predictions
    cost: Cost


def split_cases(plan: Plan, protocol: str, fold: int) -> Split:
    """Split the training part of the data; its part `val` stays untouched.

    Raises
    ------
    UserError
        If there is no training image.
    """
    config = plan.variants[0].config
    cases = training_cases(config.data)
    if protocol == CLEAN:
        parts = fold_of(cases, plan.n_folds, seed=config.seed)
        rest = [case for case, part in zip(cases, parts, strict=True) if part != fold]
        held = [case for case, part in zip(cases, parts, strict=True) if part == fold]
        if isinstance(config, FlagshipConfig):
            return Split(fitted=tuple(rest), tuned=(), held=tuple(held))
        fitted, tuned = carve_out(rest, config.tune_fraction, seed=config.seed)
        return Split(fitted=tuple(fitted), tuned=tuple(tuned), held=tuple(held))
    order = np.random.default_rng([config.seed, fold]).permutation(len(cases))
    first, second = (round(share * len(cases)) for share in _PAPER_SHARES)
    drawn = [cases[i] for i in order]
    return Split(
        fitted=tuple(drawn[:first]),
        tuned=tuple(drawn[first:second]),
        held=tuple(drawn[second:]),
    )


def _milliseconds(call: Callable[[], object], *, times: int = 1) -> float:
    """Return the median CPU time of a call, all threads together."""
    spent = []
    for _ in range(times):
        began_s = time.process_time()
        call()
        spent.append(time.process_time() - began_s)
    return 1e3 * float(np.median(spent))


def _frame_ms(model: keras.Model, case: Case, recipe: PreprocessRecipe) -> float:
    image = read_image(case)

    def once() -> object:
        return model.predict_on_batch(run(image, recipe)[-1].planes[np.newaxis])

    once()  # traces the graph
    return _milliseconds(once, times=_N_TIMED)


def _epoch_ms(history: Sequence[dict[str, float]], n_images: int) -> float:
    """Return the median CPU time of an image over the epochs of the last one's size."""
    size = history[-1].get("size")
    spent = [row["cpu_s"] for row in history if row.get("size") == size]
    return 1e3 * float(np.median(spent)) / n_images


def _history(path: Path) -> list[dict[str, float]]:
    return list(json.loads(path.read_text(encoding="utf-8"))["history"])


def _flagship(config: FlagshipConfig, split: Split, *, folder: Path, fold: int) -> Outcome:
    config = replace(config, out=folder.parent)
    train_fold(config, fold, resume=True)
    size = config.phases[-1].size
    model = load_fold(config, fold, size=size)
    n_images = config.steps_per_epoch * config.batch_size
    return Outcome(
        predictions=predict_cases(model, split.held, config.recipe, size=size),
        cost=Cost(
            train_ms=_epoch_ms(_history(folder / STATE), n_images),
            frame_ms=_frame_ms(model, split.held[0], recipe_at(config.recipe, size)),
            parameters=int(model.count_params()),
        ),
    )


def _recipe_size(recipe: PreprocessRecipe) -> int:
    return int(next(s for s in recipe.steps if s.name == "resize").as_dict()["size"])


def _seed(config: TrainConfig, split: Split, *, folder: Path) -> Outcome:
    config = replace(config, out=folder)
    train_on(config, split.fitted, split.tuned, resume=True)
    model = keras.models.load_model(folder / BEST, compile=False)
    size = _recipe_size(config.recipe)
    return Outcome(
        predictions=predict_cases(model, split.held, config.recipe, size=size),
        cost=Cost(
            train_ms=_epoch_ms(_history(folder / SEED_STATE), len(split.fitted)),
            frame_ms=_frame_ms(model, split.held[0], config.recipe),
            parameters=int(model.count_params()),
        ),
    )


def _handcrafted(config: TrainConfig, split: Split) -> Outcome:
    resize = next(step for step in config.recipe.steps if step.name == "resize")
    recipe = PreprocessRecipe(steps=(resize,))
    size = _recipe_size(recipe)

    def read(case: Case) -> tuple[NDArray[np.uint8], Any, tuple[slice, slice]]:
        image = read_image(case)
        last = run(image, recipe)[-1]
        (x0, y0), (x1, y1) = (
            last.transform.apply(point)
            for point in ((0.0, 0.0), (float(image.shape[1]), float(image.shape[0])))
        )
        inside = (slice(round(y0), round(y1)), slice(round(x0), round(x1)))
        gray = np.rint(last.planes[:, :, 0][inside] * 255.0).astype(np.uint8)
        return gray, last.transform, inside

    began_s = time.process_time()
    table = np.stack([features(read(case)[0]) for case in split.fitted])
    model = fit_logistic(table, np.array([case.class_index for case in split.fitted]))
    train_ms = 1e3 * (time.process_time() - began_s) / len(split.fitted)
    rows, masks, transforms = [], [], []
    for case in split.held:
        gray, transform, inside = read(case)
        rows.append(features(gray))
        mask = np.zeros((size, size), np.float16)
        mask[inside] = dark_blob(gray)
        masks.append(mask)
        transforms.append(transform)
    presence, malignancy = evidence(model.logits(np.stack(rows)).astype(np.float32))
    gray = read(split.held[0])[0]
    return Outcome(
        predictions=Predictions(
            presence=presence,
            malignancy=malignancy,
            masks=np.stack(masks),
            transforms=tuple(transforms),
        ),
        cost=Cost(
            train_ms=train_ms,
            frame_ms=_milliseconds(lambda: (features(gray), dark_blob(gray)), times=_N_TIMED),
            parameters=int(model.weights.size),
        ),
    )


def _fingerprint(variant: Variant, split: Split) -> str:
    """Return a digest of all that decides what the run gives."""
    config = replace(variant.config, out=Path(), threads=1)
    names = [[case.name for case in part] for part in (split.fitted, split.tuned, split.held)]
    told = repr((config, variant.is_handcrafted, names))
    if isinstance(config, FlagshipConfig):
        told += repr(sorted(doubtful_names(config)))
    return hashlib.sha256(told.encode()).hexdigest()


def _check(path: Path, digest: str) -> None:
    if path.exists() and path.read_text(encoding="utf-8") != digest:
        raise UserError(
            f"{path.parent} holds a run of another configuration.",
            hint="Remove that folder or name another one in the plan.",
            code="RUN_DIFFERS",
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(path, digest.encode())


def is_finished(plan: Plan, variant: Variant, protocol: str) -> bool:
    """Tell whether the network of a variant has been scored on every fold of the plan."""
    folder = plan.out / protocol / variant.network_of
    return all((folder / f"fold{fold}" / _FACTS).exists() for fold in plan.folds)


def outcome(plan: Plan, variant: Variant, protocol: str, fold: int) -> Outcome:
    """Return a variant's outcome on a fold: from its folder, or by training it to the end.

    Raises
    ------
    UserError
        If the folder holds a run of another configuration, or data are missing or damaged.
    """
    split = split_cases(plan, protocol, fold)
    folder = plan.out / protocol / variant.network_of / f"fold{fold}"
    _check(folder / "configuration.sha256", _fingerprint(plan.variant(variant.network_of), split))
    facts = folder / _FACTS
    if facts.exists():
        cost = Cost(**json.loads(facts.read_text(encoding="utf-8")))
        return Outcome(predictions=Predictions.load(folder / _PREDICTIONS), cost=cost)
    config = variant.config
    if isinstance(config, FlagshipConfig):
        found = _flagship(config, split, folder=folder, fold=fold)
    elif plan.variant(variant.network_of).is_handcrafted:
        found = _handcrafted(config, split)
    else:
        found = _seed(config, split, folder=folder)
    keras.backend.clear_session()
    found.predictions.save(folder / _PREDICTIONS)
    write_atomic(facts, (json.dumps(asdict(found.cost), indent=1) + "\n").encode())
    return found
