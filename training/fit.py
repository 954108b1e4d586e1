"""Train a network: a checkpoint each epoch, resumable at any moment."""

from __future__ import annotations

from collections.abc import Sequence
import csv
import json
from pathlib import Path
import time
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from busi_desktop.errors import UserError
from training.batches import CaseBatches
from training.cases import Case, carve_out, training_cases
from training.config import TrainConfig
from training.losses import lesion_dice, mask_loss
from training.network import build_seed_network
from training.plots import plot_curves

LAST = "last.keras"
BEST = "best.keras"
STATE = "state.json"
HISTORY = "history.csv"


def _write_json(path: Path, data: dict[str, Any]) -> None:
    part = path.with_suffix(".part")
    part.write_text(json.dumps(data, indent=1), encoding="utf-8")
    Path(part).replace(path)


def _save_model(model: keras.Model, path: Path) -> None:
    part = path.with_name(f"part-{path.name}")
    model.save(part)
    Path(part).replace(path)


def score(logs: dict[str, float]) -> float:
    """Return the figure that picks the epoch: lesion Dice plus class accuracy on `tune`."""
    return logs["val_mask_lesion_dice"] + logs["val_class_accuracy"]


class Checkpoint(keras.callbacks.Callback):  # type: ignore[misc]  # keras ships no types
    """Save model, optimizer, history and state after each epoch; each file whole or not at all."""

    def __init__(self, out: Path, history: list[dict[str, float]]) -> None:
        super().__init__()
        self._out = out
        self._history = history
        self._began_s = self._spent_s = 0.0

    def on_epoch_begin(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Note the processor's time."""
        del epoch, logs
        self._began_s = time.process_time()

    def on_test_begin(self, logs: dict[str, float] | None = None) -> None:
        """Note what the epoch's training took; what follows is the tuning part."""
        del logs
        self._spent_s = time.process_time() - self._began_s

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Write the checkpoint and redraw the curves."""
        row = {"epoch": float(epoch + 1), "cpu_s": self._spent_s}
        row |= {name: float(value) for name, value in (logs or {}).items()}
        best = max((score(old) for old in self._history), default=-np.inf)
        self._history.append(row)
        if score(row) > best:
            _save_model(self.model, self._out / BEST)
        _save_model(self.model, self._out / LAST)
        # The state comes last: an interruption before it repeats the epoch instead of skipping it.
        _write_json(self._out / STATE, {"epochs_done": epoch + 1, "history": self._history})
        with (self._out / HISTORY).open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, fieldnames=list(row), extrasaction="ignore")
            writer.writeheader()
            writer.writerows(self._history)
        plot_curves(self._history, self._out / "curves.png")


def _cosine(config: TrainConfig, steps_per_epoch: int) -> keras.optimizers.schedules.CosineDecay:
    return keras.optimizers.schedules.CosineDecay(
        config.learning_rate,
        config.epochs * steps_per_epoch,
        alpha=config.final_learning_rate / config.learning_rate,
    )


def _compile(model: keras.Model, config: TrainConfig, steps_per_epoch: int) -> None:
    model.compile(
        optimizer=keras.optimizers.Adam(_cosine(config, steps_per_epoch)),
        loss={
            "class": keras.losses.CategoricalCrossentropy(from_logits=True),
            "mask": mask_loss,
        },
        metrics={"class": ["accuracy"], "mask": [lesion_dice]},
    )


def train(config: TrainConfig, *, resume: bool) -> Path:
    """Train as configured and return the folder of checkpoints.

    Raises
    ------
    UserError
        If the output folder holds a run already and `resume` is off, or no training data.
    """
    cases = training_cases(config.data)
    fit_cases, tune_cases = carve_out(cases, config.tune_fraction, seed=config.seed)
    return train_on(config, fit_cases, tune_cases, resume=resume)


def train_on(
    config: TrainConfig, fit_cases: Sequence[Case], tune_cases: Sequence[Case], *, resume: bool
) -> Path:
    """Train on given cases, let others pick the epoch, and return the folder of checkpoints.

    Raises
    ------
    UserError
        If the output folder holds a run already and `resume` is off.
    """
    out = config.out
    state_path = out / STATE
    if state_path.exists() and not resume:
        raise UserError(
            f"{out} holds a training run already.",
            hint="Add --resume to go on with it, or name another folder in the configuration.",
            code="RUN_EXISTS",
        )
    out.mkdir(parents=True, exist_ok=True)
    tf.config.threading.set_intra_op_parallelism_threads(config.threads)
    tf.config.threading.set_inter_op_parallelism_threads(config.threads)
    keras.utils.set_random_seed(config.seed)
    done, history = 0, []
    if state_path.exists():
        state = json.loads(state_path.read_text(encoding="utf-8"))
        done, history = int(state["epochs_done"]), list(state["history"])
    batches = CaseBatches(
        fit_cases,
        recipe=config.recipe,
        batch_size=config.batch_size,
        augmentation=config.augment,
        seed=config.seed,
        epoch=done,
    )
    tune = CaseBatches(tune_cases, recipe=config.recipe, batch_size=config.batch_size)
    if done:
        model = keras.models.load_model(out / LAST)
    else:
        inputs, _ = tune[0]
        model = build_seed_network(
            config.network, size=int(inputs.shape[1]), planes=int(inputs.shape[3])
        )
        _compile(model, config, len(batches))
    model.fit(
        batches,
        shuffle=False,  # the batches draw their own order, which a resume can repeat
        validation_data=tune,
        initial_epoch=done,
        epochs=config.epochs,
        callbacks=[
            Checkpoint(out, history),
            keras.callbacks.TensorBoard(str(out / "tensorboard"), write_graph=False),
            keras.callbacks.TerminateOnNaN(),
        ],
        verbose="auto",
    )
    return out
