"""Train one fold of the flagship: a checkpoint each epoch, resumable at any moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
import json
from pathlib import Path
import time
from typing import Any

import keras
from keras import ops
import numpy as np
import tensorflow as tf
from tqdm import tqdm

from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic
from training.cases import Case, read_cases
from training.flagship.config import FlagshipConfig
from training.flagship.encoder import imagenet_weights, is_encoder, load_imagenet
from training.flagship.losses import terms
from training.flagship.network import build_flagship
from training.flagship.sampler import Sampler, count_planes
from training.plots import plot_losses

FINAL = "final.weights.h5"
_LAST = "last.npz"
STATE = "state.json"


def fold_of(cases: Sequence[Case], n_folds: int, *, seed: int) -> list[int]:
    """Assign each case a fold: whole groups, stratified by data set and class.

    Returns
    -------
    list of int
        From 0 to ``n_folds - 1``, in the order of `cases`.
    """
    rng = np.random.default_rng([seed, n_folds])
    strata: dict[tuple[str, str], list[str]] = {}
    seen: set[str] = set()
    for case in cases:
        if case.group not in seen:
            seen.add(case.group)
            strata.setdefault((case.source, case.label), []).append(case.group)
    fold: dict[str, int] = {}
    for stratum in sorted(strata):
        groups = rng.permutation(sorted(strata[stratum]))
        start = int(rng.integers(n_folds))
        fold |= {str(group): (start + i) % n_folds for i, group in enumerate(groups)}
    return [fold[case.group] for case in cases]


def training_cases(config: FlagshipConfig) -> list[Case]:
    """Return the cases of the split `train`.

    Raises
    ------
    UserError
        If there is none.
    """
    cases = [case for case in read_cases(config.data) if case.split == "train"]
    if not cases:
        raise UserError(
            f"{config.data} holds no training image.",
            hint="Run `python -m training prepare` first; it writes the split.",
            code="NO_TRAINING_DATA",
        )
    return cases


def learned_cases(config: FlagshipConfig, fold: int | None) -> list[Case]:
    """Return the cases that the network of a fold learns from.

    Raises
    ------
    UserError
        If there is none.
    """
    cases = training_cases(config)
    folds = fold_of(cases, config.folds, seed=config.seed)
    return [
        case
        for case, number in zip(cases, folds, strict=True)
        if number != fold and (not config.sources or case.source in config.sources)
    ]


class _Fitter:
    """Own a network with its two optimizers: the pretrained encoder learns more slowly."""

    def __init__(self, config: FlagshipConfig) -> None:
        self.model = build_flagship(config.network, planes=count_planes(config.recipe))
        if config.network.pretrained:
            load_imagenet(self.model, imagenet_weights())
        self._weights = asdict(config.loss)
        steps = config.epochs * config.steps_per_epoch
        variables = self.model.trainable_variables
        is_slow = [is_encoder(variable.path) for variable in variables]
        self._parts = []
        for slow, rate in ((True, config.encoder_rate), (False, 1.0)):
            chosen = [v for v, s in zip(variables, is_slow, strict=True) if s is slow]
            if not chosen:  # a rival encoder, which learns at one rate with the rest
                continue
            optimizer = keras.optimizers.AdamW(
                keras.optimizers.schedules.CosineDecay(
                    config.learning_rate * rate * 0.02,
                    steps - steps // 20,
                    alpha=0.01,
                    warmup_target=config.learning_rate * rate,
                    warmup_steps=steps // 20,
                ),
                weight_decay=config.weight_decay,
                use_ema=True,
                ema_momentum=config.average,
            )
            optimizer.exclude_from_weight_decay(var_names=["norm", "bias"])
            optimizer.build(chosen)
            self._parts.append((optimizer, chosen))
        self._step = tf.function(self._train_step)

    def _train_step(self, batch: dict[str, Any]) -> dict[str, Any]:
        with tf.GradientTape() as tape:
            outputs = self.model(batch["planes"], training=True)
            losses = terms(outputs, batch)
            total = sum(self._weights[name] * value for name, value in losses.items())
        chosen = [variables for _, variables in self._parts]
        for (optimizer, variables), gradients in zip(
            self._parts, tape.gradient(total, chosen), strict=True
        ):
            clipped, _ = tf.clip_by_global_norm(gradients, 2.0)
            optimizer.apply_gradients(zip(clipped, variables, strict=True))
        return losses | {"loss": total}

    def step(self, batch: dict[str, Any]) -> dict[str, float]:
        return {name: float(value) for name, value in self._step(batch).items()}

    def state(self) -> list[Any]:
        """Return every variable that a resumed run needs."""
        optimizers = [v for optimizer, _ in self._parts for v in optimizer.variables]
        return [*self.model.variables, *optimizers]

    def finish(self) -> None:
        """Replace the weights by their moving averages."""
        for optimizer, variables in self._parts:
            optimizer.finalize_variable_values(variables)


def _save(fitter: _Fitter, folder: Path, history: list[dict[str, float]]) -> None:
    part = folder / "part.npz"
    np.savez(part, *[np.asarray(ops.convert_to_numpy(v)) for v in fitter.state()])
    part.replace(folder / _LAST)
    plot_losses(history, folder / "curves.png")
    with tf.summary.create_file_writer(str(folder / "tensorboard")).as_default():
        for name, value in history[-1].items():
            tf.summary.scalar(name, value, step=len(history))
    # The state comes last: an interruption before it repeats the epoch instead of skipping it.
    write_atomic(folder / STATE, json.dumps({"history": history}, indent=1).encode())


def _restore(fitter: _Fitter, folder: Path) -> None:
    with np.load(folder / _LAST) as stored:
        for variable, name in zip(fitter.state(), stored.files, strict=True):
            variable.assign(stored[name])


def train_fold(config: FlagshipConfig, fold: int | None, *, resume: bool) -> Path:
    """Train on all folds but one, or on all, and return the weights' file.

    Parameters
    ----------
    config
        The run.
    fold
        The fold that is left out; None leaves none out.
    resume
        Whether to go on after the last finished epoch.

    Raises
    ------
    UserError
        If the folder holds a run already and `resume` is off, or there is no training data.
    """
    folder = config.out / ("all" if fold is None else f"fold{fold}")
    if (folder / STATE).exists() and not resume:
        raise UserError(
            f"{folder} holds a training run already.",
            hint="Add --resume to go on with it, or name another folder in the configuration.",
            code="RUN_EXISTS",
        )
    final = folder / FINAL
    if final.exists():
        return final
    folder.mkdir(parents=True, exist_ok=True)
    tf.config.threading.set_intra_op_parallelism_threads(config.threads)
    tf.config.threading.set_inter_op_parallelism_threads(config.threads)
    keras.utils.set_random_seed(config.draw_seed)
    chosen = learned_cases(config, fold)
    fitter = _Fitter(config)
    history: list[dict[str, float]] = []
    if (folder / STATE).exists():
        history = json.loads((folder / STATE).read_text(encoding="utf-8"))["history"]
        _restore(fitter, folder)
    sampler = Sampler(chosen, config)
    for epoch in range(len(history), config.epochs):
        began_s = time.process_time()
        rows = [fitter.step(batch) for batch in _batches(sampler, config, epoch)]
        spent_s = time.process_time() - began_s
        means = {name: float(np.mean([row[name] for row in rows])) for name in rows[0]}
        known = {
            "epoch": float(epoch + 1),
            "size": float(config.size_at(epoch)),
            "cpu_s": spent_s,
        }
        history.append(known | means)
        print(json.dumps({k: round(v, 4) for k, v in history[-1].items()}), flush=True)
        _save(fitter, folder, history)
    fitter.finish()
    part = final.with_name("part.weights.h5")
    fitter.model.save_weights(part)
    part.replace(final)
    return final


def _batches(sampler: Sampler, config: FlagshipConfig, epoch: int) -> Iterator[dict[str, Any]]:
    title = f"Epoch {epoch + 1} of {config.epochs}"
    n_steps = config.steps_per_epoch
    # The next batch is drawn while the network learns from this one.
    with ThreadPoolExecutor(1) as pool:
        ahead = pool.submit(sampler.batch, epoch, 0)
        for step in tqdm(range(n_steps), desc=title, unit="step", disable=None):
            batch = ahead.result()
            if step + 1 < n_steps:
                ahead = pool.submit(sampler.batch, epoch, step + 1)
            yield {name: tf.constant(value) for name, value in asdict(batch).items()}
