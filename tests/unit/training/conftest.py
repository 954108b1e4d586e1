from __future__ import annotations

import pytest
import tensorflow as tf

import tests.strategies  # noqa: F401 - chooses the Hypothesis profile


@pytest.fixture(scope="session", autouse=True)
def _threads() -> None:
    """Settle TensorFlow's threads before anything starts it: `train` may not change them later."""
    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
