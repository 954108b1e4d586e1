"""What is trained is what runs: the same input, the same network, the same Grad-CAM."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
import warnings

import keras
import numpy as np
from numpy.typing import NDArray
import pytest
import tensorflow as tf

from busi_desktop.inference.runtime import Model, RawOutput
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.models import load_model
from tests.training.conftest import Trained
from training.batches import CaseBatches
from training.cases import Case, read_cases, read_frame
from training.fit import BEST
from training.network import FEATURES

Property = Callable[[str, object], None]


@pytest.fixture(scope="module")
def network(trained: Trained) -> keras.Model:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Keras about numpy
        return keras.models.load_model(trained.out / BEST, compile=False)


@pytest.fixture(scope="module")
def served(exported: Path) -> Model:
    return load_model(exported)


@pytest.fixture(scope="module")
def cases(data: Path) -> list[Case]:
    return [case for case in read_cases(data) if case.split == "val"]


@pytest.fixture(scope="module")
def inputs(cases: list[Case], served: Model) -> NDArray[np.float32]:
    """Images of the data set, and noise."""
    batch, _ = CaseBatches(cases, recipe=served.manifest.recipe, batch_size=len(cases))[0]
    noise = np.random.default_rng(0).random((3, *batch.shape[1:]), np.float32)
    return np.concatenate([batch, noise])


@pytest.fixture(scope="module")
def outputs(inputs: NDArray[np.float32], served: Model) -> list[RawOutput]:
    return [served.run(planes) for planes in inputs]


def test_exported_network_equals_the_trained_one(
    network: keras.Model,
    inputs: NDArray[np.float32],
    outputs: list[RawOutput],
    record_property: Property,
) -> None:
    trained = network(inputs, training=False)

    logits = np.abs(np.stack([o.logits for o in outputs]) - trained["class"].numpy()).max()
    masks = tf.sigmoid(trained["mask"]).numpy()[..., 0]
    mask = np.abs(np.stack([o.mask for o in outputs]) - masks).max()

    record_property("largest difference of logits", float(logits))
    record_property("largest difference of mask probability", float(mask))
    print(f"LiteRT against Keras: logits {logits:.1e}, mask probability {mask:.1e}")
    assert np.ptp([o.logits for o in outputs], axis=0).max() > 1e-3  # not a constant
    assert max(logits, mask) <= 1e-4


@pytest.mark.parametrize("label", range(3))
def test_exported_grad_cam_equals_that_of_automatic_differentiation(
    network: keras.Model,
    inputs: NDArray[np.float32],
    outputs: list[RawOutput],
    label: int,
    record_property: Property,
) -> None:
    names = (FEATURES, "rows_mean", "cols_mean")
    tensors = [network.get_layer(name).output for name in names]
    features, rows, cols = keras.Model(network.input, tensors)(inputs, training=False)
    head = keras.Model(tensors, network.output["class"])  # the model's own layers, from here on
    with tf.GradientTape() as tape:
        tape.watch(features)
        score = head([features, rows, cols], training=False)[:, label]
    weights = tf.reduce_mean(tape.gradient(score, features), axis=(1, 2), keepdims=True)
    expected = tf.nn.relu(tf.reduce_sum(weights * features, axis=-1)).numpy()

    found = np.stack([o.gradcam[:, :, label] for o in outputs])
    difference = float(np.abs(found - expected).max())

    record_property("largest difference", difference)
    print(f"Grad-CAM, class {label}: difference {difference:.1e} of at most {expected.max():.1e}")
    assert found.shape == expected.shape
    assert difference <= min(1e-4, 1e-3 * max(float(expected.max()), 1e-6))


def test_grad_cam_is_not_zero_everywhere(outputs: list[RawOutput]) -> None:
    assert max(float(o.gradcam.max()) for o in outputs) > 0.0


def test_training_and_program_feed_the_network_the_same(
    cases: list[Case], served: Model, record_property: Property
) -> None:
    batches = CaseBatches(cases, recipe=served.manifest.recipe, batch_size=2)
    fed = np.concatenate([batches[i][0] for i in range(len(batches))])
    params = served.manifest.segmentation

    run = np.stack([analyze(read_frame(c), served, params).steps[-1].planes for c in cases])
    difference = float(np.abs(fed - run).max())

    record_property("largest difference", difference)
    print(f"training against program: inputs differ by {difference:.1e}")
    assert difference <= 1e-6
