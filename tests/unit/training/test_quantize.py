from __future__ import annotations

from pathlib import Path
import warnings

from ai_edge_litert.interpreter import Interpreter
import numpy as np
import pytest
import tensorflow as tf

from busi_desktop.inference.runtime import SIGNATURE
from training.quantize import WEIGHTS, to_litert

SIDE = 128
KERNEL = np.random.default_rng(0).normal(size=(SIDE, SIDE)).astype(np.float32)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network of one layer."""
    module = tf.Module()
    module.kernel = tf.Variable(
        np.random.default_rng(0).normal(size=(SIDE, SIDE)), dtype=tf.float32
    )
    module.serve = tf.function(
        lambda x: {"y": tf.linalg.matmul(x, module.kernel)},
        input_signature=[tf.TensorSpec((1, SIDE), tf.float32, name="x")],
    )
    folder = tmp_path_factory.mktemp("saved")
    tf.saved_model.save(module, str(folder), signatures={SIGNATURE: module.serve})
    return folder


@pytest.mark.parametrize(("weights", "n_bytes"), [("int8", 1), ("fp16", 2), ("fp32", 4)])
def test_weights_take_their_bytes_and_say_nearly_the_same(
    saved: Path, weights: str, n_bytes: int
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        content = to_litert(str(saved), SIGNATURE, weights=weights)

    run = Interpreter(model_content=content).get_signature_runner(SIGNATURE)
    x = np.random.default_rng(1).normal(size=(1, SIDE)).astype(np.float32)
    assert weights in WEIGHTS
    assert n_bytes <= len(content) / SIDE**2 < 1.5 * n_bytes
    np.testing.assert_allclose(run(x=x)["y"], x @ KERNEL, atol={1: 0.5, 2: 0.05, 4: 1e-4}[n_bytes])
