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
from training.cases import Case, training_cases
from training.flagship.config import Cycle, FlagshipConfig
from training.flagship.doubtful import read_doubts
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


def doubtful_names(config: FlagshipConfig) -> frozenset[str]:
    """Return the names of the cases that the configuration's list puts in doubt.

    Raises
    ------
    UserError
        If the list is missing or malformed.
    """
    doubts = read_doubts(Path(config.doubtful)) if config.doubtful else []
    return frozenset(doubt.image for doubt in doubts)


def learned_cases(config: FlagshipConfig, fold: int | None) -> list[Case]:
    """Return the cases that the network of a fold learns from; `fold` None leaves no fold out.

    Raises
    ------
    UserError
        If there is no training image, or the list of doubtful cases is missing or malformed.
    """
    cases = training_cases(config.data)
    folds = fold_of(cases, config.folds, seed=config.seed)
    doubtful = doubtful_names(config)
    return [
        case
        for case, number in zip(cases, folds, strict=True)
        if number != fold
        and case.name not in doubtful
        and (not config.sources or case.source in config.sources)
        and case.device not in config.devices_left_out
    ]


class _Fitter:
    """Own a network with its two optimizers: the pretrained encoder learns more slowly."""

    def __init__(self, config: FlagshipConfig) -> None:
        self.model = build_flagship(config.network, planes=count_planes(config.recipe))
        if config.network.pretrained:
            load_imagenet(self.model, imagenet_weights())
        self._config = config
        self._weights = asdict(config.loss)
        self._parts: list[tuple[Any, list[Any]]] = []

    def begin(self, cycle: Cycle) -> None:
        """Start a schedule of the learning rate, from the weights' moving averages so far."""
        config = self._config
        steps = (cycle.stop - cycle.start) * config.steps_per_epoch
        variables = self.model.trainable_variables
        is_slow = [is_encoder(variable.path) for variable in variables]
        if self._parts:
            self.finish()
            self._parts = []
        for slow, rate in ((True, config.encoder_rate), (False, 1.0)):
            chosen = [v for v, s in zip(variables, is_slow, strict=True) if s is slow]
            if not chosen:  # a rival encoder, which learns at one rate with the rest
                continue
            peak = config.learning_rate * cycle.warmup_to * rate
            optimizer = keras.optimizers.AdamW(
                keras.optimizers.schedules.CosineDecay(
                    peak * 0.02,
                    steps - steps // 20,
                    alpha=0.01,
                    warmup_target=peak,
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


def _go_on(fitter: _Fitter, config: FlagshipConfig, folder: Path, *, done: int) -> None:
    """Put a network back to where its last epoch ended."""
    if (folder / _LAST).exists():
        # The stored state is that of the schedule under which the last epoch ended.
        fitter.begin(next(c for c in config.cycles if done <= c.stop))
        with np.load(folder / _LAST) as stored:
            for variable, name in zip(fitter.state(), stored.files, strict=True):
                variable.assign(stored[name])
        return
    # Only weights, as `keep_finished` leaves them.
    if all(cycle.start != done for cycle in config.cycles):
        raise UserError(
            f"{folder} holds weights alone, so that no schedule can go on after epoch {done}.",
            hint="Let the next [[phase]] begin one: warmup_to above 0.",
            code="NO_SCHEDULE",
        )
    fitter.model.load_weights(folder / FINAL)


def keep_finished(config: FlagshipConfig, fold: int, model: keras.Model, *, epochs: int) -> Path:
    """Keep a network that was trained elsewhere as a fold's finished one, and return its file.

    Raises
    ------
    UserError
        If the fold's folder holds a run already.
    """
    folder = config.out / f"fold{fold}"
    _history(config, folder, resume=False)
    folder.mkdir(parents=True, exist_ok=True)
    model.save_weights(folder / FINAL)
    sizes = [float(config.phase_at(epoch).size) for epoch in range(epochs)]
    rows = [{"epoch": float(n), "size": size} for n, size in enumerate(sizes, start=1)]
    write_atomic(folder / STATE, json.dumps({"history": rows}, indent=1).encode())
    return folder / FINAL


def _history(config: FlagshipConfig, folder: Path, *, resume: bool) -> list[dict[str, float]]:
    """Return what the epochs so far gave; empty if there were none."""
    path = folder / STATE
    if not path.exists():
        return []
    if not resume:
        raise UserError(
            f"{folder} holds a training run already.",
            hint="Add --resume to go on with it, or name another folder in the configuration.",
            code="RUN_EXISTS",
        )
    history = list(json.loads(path.read_text(encoding="utf-8"))["history"])
    if len(history) > config.epochs:
        raise UserError(
            f"{folder} holds a run of {len(history)} epochs, the configuration names "
            f"{config.epochs}.",
            hint="Add the phases that are missing, or name another folder in the configuration.",
            code="RUN_LONGER",
        )
    return history


def train_fold(config: FlagshipConfig, fold: int | None, *, resume: bool) -> Path:
    """Train on all folds but one, or on all, and return the weights' file.

    A run that ended before the configuration's last epoch goes on, and its file is replaced.

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
        If the folder holds a run already and `resume` is off, or one of more epochs than the
        configuration has, or there is no training data.
    """
    folder = config.out / ("all" if fold is None else f"fold{fold}")
    history = _history(config, folder, resume=resume)
    final = folder / FINAL
    if final.exists():
        if not history or len(history) == config.epochs:
            return final
        print(f"{folder}: {len(history)} of {config.epochs} epochs done; going on.", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    tf.config.threading.set_intra_op_parallelism_threads(config.threads)
    tf.config.threading.set_inter_op_parallelism_threads(config.threads)
    keras.utils.set_random_seed(config.draw_seed)
    chosen = learned_cases(config, fold)
    fitter = _Fitter(config)
    if history:
        _go_on(fitter, config, folder, done=len(history))
    sampler = Sampler(chosen, config)
    beginnings = {cycle.start: cycle for cycle in config.cycles}
    for epoch in range(len(history), config.epochs):
        if epoch in beginnings:
            fitter.begin(beginnings[epoch])
        began_s = time.process_time()
        rows = [fitter.step(batch) for batch in _batches(sampler, config, epoch)]
        spent_s = time.process_time() - began_s
        means = {name: float(np.mean([row[name] for row in rows])) for name in rows[0]}
        known = {
            "epoch": float(epoch + 1),
            "size": float(config.phase_at(epoch).size),
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
