"""Export a trained network: one LiteRT file that returns class, mask and Grad-CAM together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
import json
from pathlib import Path
import tempfile
from typing import Any

import keras
from keras import KerasTensor, ops
import tensorflow as tf

from busi_desktop.errors import UserError
from busi_desktop.inference.runtime import SIGNATURE
from training.cases import Case, carve_out, training_cases
from training.config import TrainConfig
from training.evaluation.card_words import NOT_FOR
from training.fit import BEST, STATE
from training.manifests import write_model
from training.network import FEATURES, grad_cam
from training.prepare import class_counts
from training.quantize import to_litert

INTENDED_USE = (
    "Research use: a second look at a B-mode breast ultrasound frame for a trained reader. "
    "Not a diagnosis, not for screening, not for Doppler, elastography or other organs."
)
DATA_CITATIONS = {
    "BUSI": "W. Al-Dhabyani et al., Dataset of breast ultrasound images, "
    "Data in Brief 28:104863, 2020",
    "BUS-BRA": "W. Gomez-Flores et al., BUS-BRA, Medical Physics 51(4):3110-3123, 2024",
}


def serving_function(
    model: keras.Model,
) -> Callable[[KerasTensor], dict[str, KerasTensor]]:
    """Return a function of the input planes that gives logits, mask probability and Grad-CAM."""
    parts_of = keras.Model(
        model.input,
        {
            "class": model.output["class"],
            "mask": model.output["mask"],
            "features": model.get_layer(FEATURES).output,
            "pooled": model.get_layer("pooled").output,
        },
    )

    def serve(planes: KerasTensor) -> dict[str, KerasTensor]:
        parts = parts_of(planes, training=False)
        return {
            "logits": parts["class"],
            "mask": ops.sigmoid(parts["mask"]),
            "gradcam": grad_cam(parts["features"], model, parts["pooled"]),
        }

    return serve


def convert(model: keras.Model, *, weights: str) -> bytes:
    """Return the network as a LiteRT file whose weights are stored as `quantize.WEIGHTS` names.

    It goes through a SavedModel that tracks the variables: converted from a bare function they
    would stay out of the file, which then can't run.
    """
    archive = keras.export.ExportArchive()
    archive.track(model)
    shape = (1, *model.input.shape[1:])
    archive.add_endpoint(
        SIGNATURE,
        serving_function(model),
        input_signature=[tf.TensorSpec(shape, tf.float32, name="planes")],
    )
    with tempfile.TemporaryDirectory() as folder:
        archive.write_out(folder, verbose=False)
        return to_litert(folder, SIGNATURE, weights=weights)


def export(config: TrainConfig, *, folder: Path, weights: str) -> Path:
    """Write the best checkpoint of a run as ``NAME.tflite`` with its manifest.

    Probability calibration, prediction sets and segmentation settings are neutral until
    `calibrate` fits them.

    Returns
    -------
    Path
        The manifest.

    Raises
    ------
    UserError
        If the run holds no checkpoint.
    """
    checkpoint = config.out / BEST
    if not checkpoint.is_file():
        raise UserError(
            f"{config.out} holds no trained network.",
            hint="Run `python -m training train` with this configuration first.",
            code="NO_CHECKPOINT",
        )
    content = convert(keras.models.load_model(checkpoint, compile=False), weights=weights)
    state = json.loads((config.out / STATE).read_text(encoding="utf-8"))
    return write_model(config, content, _about(config, state) | {"weights": weights}, folder=folder)


def about_data(fitted: Sequence[Case]) -> dict[str, Any]:
    """Return what a manifest says of use, licence and training data."""
    sources = sorted({case.source for case in fitted})
    return {
        "intended_use": INTENDED_USE,
        "not_for": list(NOT_FOR),
        "licence": "BSD-3-Clause (code and weights); the data's own terms: research, cite them",
        "data": {source: DATA_CITATIONS.get(source, "local data") for source in sources},
        "fitted_on": {
            source: class_counts([case for case in fitted if case.source == source])
            for source in sources
        },
    }


def _about(config: TrainConfig, state: Mapping[str, Any]) -> dict[str, Any]:
    cases = training_cases(config.data)
    fitted, tuned = carve_out(cases, config.tune_fraction, seed=config.seed)
    return about_data(fitted) | {
        "tuned_on": class_counts(tuned),
        "seed": config.seed,
        "epochs": state["epochs_done"],
    }
