"""A shipped file gives its networks back, and training goes on from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
import json
from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray
import pytest
from scipy.special import expit

from busi_desktop.errors import BrokenInstallationError, UserError
from busi_desktop.inference.manifest import load_manifest
from busi_desktop.inference.runtime import Model
from tests.training.conftest import eagerly
from tests.training.tiny import FLAGSHIP_SIZE as SIZE
from training.flagship import fit, restore
from training.flagship.config import FlagshipConfig, PhaseConfig
from training.flagship.export import load_folds, scores
from training.flagship.sampler import Sampler
from training.flagship.stored import read_networks
from training.quantize import in_8_bits

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation")  # Keras about numpy
SEED_MODEL = Path("models/seed-cnn-lstm.manifest.json")


@pytest.fixture(scope="module", autouse=True)
def _quickly() -> Iterator[None]:
    with eagerly():
        yield


@pytest.fixture(scope="module")
def restored(
    flagship_manifest: Path, flagship_run: FlagshipConfig, tmp_path_factory: pytest.TempPathFactory
) -> FlagshipConfig:
    """The run into which a file's networks were written."""
    config = replace(flagship_run, out=tmp_path_factory.mktemp("restored") / "run")
    restore.restore(config, flagship_manifest)
    return config


def frames(count: int) -> NDArray[np.float32]:
    return np.random.default_rng(0).random((count, SIZE, SIZE, 1), np.float32)


@pytest.mark.parametrize("stored_as", [bytes, in_8_bits])
def test_restored_networks_say_what_the_file_says(
    stored_as: Callable[[bytes], bytes], flagship_manifest: Path, flagship_run: FlagshipConfig
) -> None:
    manifest = load_manifest(flagship_manifest)
    content = stored_as(flagship_manifest.with_name(manifest.file).read_bytes())
    model = Model(manifest, content)
    sampler = Sampler(fit.learned_cases(flagship_run, 0), flagship_run)

    networks = [restore.rebuild(stored, flagship_run, sampler) for stored in read_networks(content)]

    for planes in frames(3):
        says = [network.predict_on_batch(planes[np.newaxis]) for network in networks]
        mask = np.mean([expit(said["mask"][0, :, :, 0]) for said in says], axis=0)
        presence, malignancy = (
            np.mean([said[head] for said in says], axis=0) for head in ("presence", "malignancy")
        )
        raw = model.run(planes)
        np.testing.assert_allclose(mask, raw.mask, atol=1e-4)
        np.testing.assert_allclose(
            np.asarray(scores(presence, malignancy))[0], raw.logits, atol=1e-3
        )


def test_norms_that_learn_hold_the_statistics_of_training_frames(restored: FlagshipConfig) -> None:
    network = load_folds(restored)[0]
    norms = [
        layer
        for layer in network.layers
        if isinstance(layer, keras.layers.BatchNormalization) and layer.trainable
    ]
    inputs = keras.Model(network.input, {norm.name: norm.input for norm in norms})
    sampler = Sampler(fit.learned_cases(restored, 0), restored)
    batches = [sampler.batch(restored.epochs - 1, 100 + step).planes for step in range(8)]
    seen = inputs.predict_on_batch(np.concatenate(batches))

    assert norms
    for norm in norms:
        values = np.asarray(seen[norm.name], np.float64)
        spread = values.std(axis=(0, 1, 2))
        assert np.abs(values.mean(axis=(0, 1, 2)) - norm.moving_mean).max() < spread.max()
        ratio = np.sqrt(np.asarray(norm.moving_variance)) / np.maximum(spread, 1e-9)
        assert 0.5 < np.median(ratio) < 2.0


def test_training_goes_on_from_restored_networks(restored: FlagshipConfig) -> None:
    before = [network.get_weights() for network in load_folds(restored)]
    longer = replace(
        restored,
        phases=(*restored.phases, PhaseConfig(size=64, epochs=1, warmup_to=0.5, look=0.0)),
    )

    fit.train_fold(longer, 0, resume=True)

    history = json.loads((longer.out / "fold0" / fit.STATE).read_text(encoding="utf-8"))["history"]
    assert [row["epoch"] for row in history] == [1.0, 2.0, 3.0]
    assert "loss" in history[-1]
    after = [network.get_weights() for network in load_folds(longer)]
    changes = [np.abs(new - old).max() for new, old in zip(after[0], before[0], strict=True)]
    assert 0.0 < max(changes) < 1.0
    for new, old in zip(after[1], before[1], strict=True):  # the other fold's is untouched
        np.testing.assert_array_equal(new, old)


def test_phase_without_a_schedule_of_its_own_is_refused(
    flagship_manifest: Path, flagship_run: FlagshipConfig, tmp_path: Path
) -> None:
    config = replace(flagship_run, out=tmp_path / "run")
    restore.restore(config, flagship_manifest)
    onward = PhaseConfig(size=64, epochs=1, warmup_to=0.0, look=0.0)

    with pytest.raises(UserError, match="holds weights alone"):
        fit.train_fold(replace(config, phases=(*config.phases, onward)), 0, resume=True)


def test_run_that_exists_is_not_overwritten(
    flagship_manifest: Path, flagship_run: FlagshipConfig
) -> None:
    weights = flagship_run.out / "fold0" / fit.FINAL
    before = weights.read_bytes()

    with pytest.raises(UserError, match="holds a training run already"):
        restore.restore(flagship_run, flagship_manifest)

    assert weights.read_bytes() == before


def test_other_models_are_refused(flagship_run: FlagshipConfig, tmp_path: Path) -> None:
    out = tmp_path / "run"

    with pytest.raises(UserError, match="holds no layer stem"):
        restore.restore(replace(flagship_run, out=out, folds=1), SEED_MODEL)

    assert not out.exists()


def test_other_configurations_are_refused(
    flagship_manifest: Path, flagship_run: FlagshipConfig, tmp_path: Path
) -> None:
    out = tmp_path / "run"
    wider = replace(flagship_run.network, neck_channels=16)

    with pytest.raises(UserError, match="holds no layer neck_conv"):
        restore.restore(replace(flagship_run, out=out, network=wider), flagship_manifest)
    with pytest.raises(UserError, match="holds 2 networks, the configuration has 3 folds"):
        restore.restore(replace(flagship_run, out=out, folds=3), flagship_manifest)

    assert not out.exists()


def test_altered_file_is_refused(
    flagship_manifest: Path, flagship_run: FlagshipConfig, tmp_path: Path
) -> None:
    for path in (flagship_manifest, flagship_manifest.with_name(f"{flagship_run.name}.tflite")):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    with (tmp_path / f"{flagship_run.name}.tflite").open("r+b") as stream:
        stream.seek(-1, 2)
        stream.write(b"\x55")

    with pytest.raises(BrokenInstallationError, match="was altered"):
        restore.restore(
            replace(flagship_run, out=tmp_path / "run"), tmp_path / flagship_manifest.name
        )
