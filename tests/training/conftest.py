"""The road from a data set to a model, walked once: each fixture is one step of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
import json
from pathlib import Path
from typing import Any
import warnings

import pytest
import tensorflow as tf

from tests.training.tiny import write_busi, write_config, write_flagship_config
from training import fit
from training.__main__ import main
from training.flagship.config import FlagshipConfig, load_flagship_config


@pytest.fixture(scope="session", autouse=True)
def _threads() -> None:
    """Settle TensorFlow's threads before anything starts it: `train` may not change them later."""
    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)


@dataclass(frozen=True, kw_only=True)
class Trained:
    """Hold a run that was interrupted and resumed, and one that was not."""

    data: Path
    config: Path
    out: Path
    first_code: int
    first_state: dict[str, Any]
    second_code: int
    whole: Path

    def state(self, folder: Path | None = None) -> dict[str, Any]:
        """Return the state of the resumed run, or of another folder's."""
        text = ((folder or self.out) / fit.STATE).read_text()
        return dict(json.loads(text))


@contextmanager
def eagerly() -> Iterator[None]:
    """Run without tracing graphs, which takes three times as long as these two epochs."""
    tf.config.run_functions_eagerly(True)
    try:
        yield
    finally:
        tf.config.run_functions_eagerly(False)


def walk(*arguments: str | Path) -> int:
    """Run a command of `training`; Keras and TensorFlow warn about each other and themselves."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return main([str(argument) for argument in arguments])


class InterruptedCheckpoint(fit.Checkpoint):
    """Press Ctrl-C in the second epoch, after its first batch."""

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        if self._history and batch == 0:
            raise KeyboardInterrupt


@pytest.fixture(scope="session")
def busi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_busi(tmp_path_factory.mktemp("data") / "busi")


@pytest.fixture(scope="session")
def data(busi: Path) -> Path:
    out = busi.parent / "prepared"
    assert walk("prepare", "--busi", busi, "--out", out) == 0
    return out


@pytest.fixture(scope="session")
def trained(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Trained:
    folder = tmp_path_factory.mktemp("runs")
    config = write_config(folder / "tiny.toml", data=data, out=folder / "run")
    whole = write_config(folder / "whole.toml", data=data, out=folder / "whole")
    with eagerly():
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(fit, "Checkpoint", InterruptedCheckpoint)
            first_code = walk("train", config)
        first_state = json.loads((folder / "run" / fit.STATE).read_text())
        second_code = walk("train", config, "--resume")
        assert walk("train", whole) == 0
    return Trained(
        data=data,
        config=config,
        out=folder / "run",
        first_code=first_code,
        first_state=first_state,
        second_code=second_code,
        whole=folder / "whole",
    )


@pytest.fixture(scope="session")
def exported(trained: Trained, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manifest of the exported network, not calibrated yet."""
    folder = tmp_path_factory.mktemp("exported") / "models"
    assert walk("export", trained.config, "--out", folder, "--weights", "fp32") == 0
    return folder / "seed-cnn-lstm.manifest.json"


@pytest.fixture(scope="session")
def calibrated(trained: Trained, exported: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manifest of a calibrated copy."""
    folder = tmp_path_factory.mktemp("calibrated") / "models"
    folder.mkdir()
    for path in exported.parent.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    manifest = folder / exported.name
    assert walk("calibrate", trained.config, "--model", manifest) == 0
    return manifest


@pytest.fixture(scope="session")
def flagship_config(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("flagship")
    return write_flagship_config(folder / "tiny.toml", data=data, out=folder / "run")


@pytest.fixture(scope="session")
def flagship_run(flagship_config: Path) -> FlagshipConfig:
    """Both folds of a tiny flagship, trained."""
    with eagerly():
        assert walk("train", flagship_config) == 0
    return load_flagship_config(flagship_config)


@pytest.fixture(scope="session")
def flagship_manifest(
    flagship_config: Path, flagship_run: FlagshipConfig, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The manifest of the exported and calibrated tiny flagship."""
    folder = tmp_path_factory.mktemp("flagship-models")
    assert walk("export", flagship_config, "--out", folder, "--weights", "fp32") == 0
    path = folder / f"{flagship_run.name}.manifest.json"
    assert walk("calibrate", flagship_config, "--model", path) == 0
    return path


@pytest.fixture(scope="session")
def report(calibrated: Path, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an evaluation on the validation part, with probes."""
    out = tmp_path_factory.mktemp("evaluated") / "report"
    options = ("--model", calibrated, "--data", data, "--split", "val")
    assert walk("evaluate", *options, "--out", out, "--probes") == 0
    return out
