from __future__ import annotations

import keras
import numpy as np
import pytest

from training.config import NetworkConfig
from training.network import FEATURES, build_seed_network, grad_cam

TINY = NetworkConfig(
    widths=(3, 4, 5),
    convolutions_per_block=1,
    recurrent_units=3,
    recurrent_channels=2,
    fused_channels=6,
    decoder_widths=(5, 4, 3),
    dense_units=7,
    dropout=0.5,
    l2=1e-4,
)


@pytest.fixture(scope="module")
def network() -> keras.Model:
    keras.utils.set_random_seed(0)
    return build_seed_network(TINY, size=32, planes=4)


def test_outputs_are_class_logits_and_a_mask_of_the_inputs_size(network: keras.Model) -> None:
    assert network.output["class"].shape == (None, 3)
    assert network.output["mask"].shape == (None, 32, 32, 1)
    assert network.get_layer(FEATURES).output.shape == (None, 4, 4, 6)


def test_both_recurrent_layers_read_the_whole_width_of_their_lines(network: keras.Model) -> None:
    assert network.get_layer("rows_sequence").output.shape == (None, 4, 4 * 2)
    assert network.get_layer("cols_sequence").output.shape == (None, 4, 4 * 2)


def test_equal_seeds_give_equal_networks(network: keras.Model) -> None:
    keras.utils.set_random_seed(0)
    again = build_seed_network(TINY, size=32, planes=4)

    for one, other in zip(network.get_weights(), again.get_weights(), strict=True):
        assert np.array_equal(one, other)


def test_grad_cam_is_the_formula_of_its_docstring(network: keras.Model) -> None:
    rng = np.random.default_rng(0)
    features = rng.random((2, 4, 4, 6), np.float32)
    pooled = rng.normal(0.0, 1.0, (2, 6 + 12)).astype(np.float32)
    first, bias = network.get_layer("hidden").get_weights()
    second, _ = network.get_layer("class").get_weights()

    found = keras.ops.convert_to_numpy(grad_cam(features, network, pooled))

    for n in range(2):
        active = pooled[n] @ first + bias > 0.0
        for k in range(3):
            weights = (first[:6] * active) @ second[:, k] / 16.0
            assert found[n, :, :, k] == pytest.approx(
                np.maximum(features[n] @ weights, 0.0), abs=1e-6
            )
