"""A second schedule of the learning rate: where it begins, and how a run goes on into it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
import json
from pathlib import Path
import warnings

import numpy as np
from numpy.typing import NDArray
import pytest

from busi_desktop.errors import UserError
from tests.training.conftest import eagerly
from training.cases import training_cases
from training.flagship import fit
from training.flagship.config import FlagshipConfig, PhaseConfig, load_flagship_config
from training.flagship.predict import load_fold
from training.flagship.sampler import Sampler

PHASES = tuple(
    PhaseConfig(size=64, epochs=epochs, warmup_to=warmup_to, look=0.0)
    for epochs, warmup_to in ((1, 1.0), (1, 0.0), (2, 0.5))
)


@pytest.fixture(scope="module", autouse=True)
def _quickly() -> Iterator[None]:
    with eagerly():
        yield


@pytest.fixture(scope="module")
def config(flagship_config: Path, tmp_path_factory: pytest.TempPathFactory) -> FlagshipConfig:
    """Two schedules of two epochs each, with an encoder of few layers."""
    shipped = load_flagship_config(flagship_config)
    network = replace(shipped.network, encoder="unet", pretrained=False)
    out = tmp_path_factory.mktemp("cycles") / "run"
    small = {"batch_size": 2, "steps_per_epoch": 1}
    return replace(shipped, network=network, phases=PHASES, out=out, **small)


@pytest.fixture(scope="module")
def whole(config: FlagshipConfig) -> list[NDArray[np.float32]]:
    """Return the weights of a run that nothing interrupted."""
    train(config, resume=False)
    return weights(config)


def train(config: FlagshipConfig, *, resume: bool) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Keras about numpy
        return fit.train_fold(config, 0, resume=resume)


def weights(config: FlagshipConfig) -> list[NDArray[np.float32]]:
    return list(load_fold(config, 0).get_weights())


def history(config: FlagshipConfig) -> list[dict[str, float]]:
    text = (config.out / "fold0" / fit.STATE).read_text(encoding="utf-8")
    return list(json.loads(text)["history"])


def assert_same(ours: list[NDArray[np.float32]], theirs: list[NDArray[np.float32]]) -> None:
    for one, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def test_a_schedule_begins_with_averaged_weights_and_fresh_optimizers(
    config: FlagshipConfig,
) -> None:
    sampler = Sampler(training_cases(config.data), config)
    fitter = fit._Fitter(config)
    first, second = config.cycles
    fitter.begin(first)
    for epoch in (0, 1):
        [batch] = fit._batches(sampler, config, epoch)
        fitter.step(batch)
    [(optimizer, variables)] = fitter._parts
    averages = [v.numpy().copy() for v in optimizer._model_variables_moving_average]
    assert max(np.abs(v.numpy() - a).max() for v, a in zip(variables, averages, strict=True)) > 0

    fitter.begin(second)

    [(optimizer, variables)] = fitter._parts
    for variable, average in zip(variables, averages, strict=True):
        np.testing.assert_array_equal(variable.numpy(), average)
    assert int(optimizer.iterations) == 0
    assert float(optimizer.learning_rate) == pytest.approx(0.5 * config.learning_rate)


def test_a_run_interrupted_in_each_schedule_equals_one_that_was_not(
    config: FlagshipConfig,
    whole: list[NDArray[np.float32]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    again = replace(config, out=tmp_path / "run")
    drawn = Sampler.batch

    def interrupted(at: int) -> object:
        def batch(self: Sampler, epoch: int, step: int) -> object:
            if epoch == at:
                raise KeyboardInterrupt
            return drawn(self, epoch, step)

        return batch

    for epoch in (1, 2, 3):  # amid the first schedule, before the second, amid it
        monkeypatch.setattr(Sampler, "batch", interrupted(epoch))
        with pytest.raises(KeyboardInterrupt):
            train(again, resume=True)
        assert len(history(again)) == epoch
    monkeypatch.setattr(Sampler, "batch", drawn)
    train(again, resume=True)

    assert [row["epoch"] for row in history(again)] == [1.0, 2.0, 3.0, 4.0]
    assert_same(weights(again), whole)


def test_a_run_that_had_ended_goes_on_with_the_phases_added_since(
    config: FlagshipConfig,
    whole: list[NDArray[np.float32]],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    short = replace(config, out=tmp_path / "run", phases=PHASES[:2])
    final = train(short, resume=False)
    ended = weights(short)
    capsys.readouterr()

    assert train(replace(short, phases=PHASES), resume=True) == final

    assert "fold0: 2 of 4 epochs done; going on." in capsys.readouterr().out
    assert_same(weights(short), whole)
    assert any(np.abs(one - other).max() > 1e-4 for one, other in zip(ended, whole, strict=True))


def test_a_run_of_all_epochs_is_left_as_it_is(
    config: FlagshipConfig, whole: list[NDArray[np.float32]], capsys: pytest.CaptureFixture[str]
) -> None:
    final = config.out / "fold0" / fit.FINAL
    before = final.stat().st_mtime_ns

    assert train(config, resume=True) == final

    assert final.stat().st_mtime_ns == before
    assert "going on" not in capsys.readouterr().out


def test_a_longer_run_is_not_taken_for_this_one(
    config: FlagshipConfig, whole: list[NDArray[np.float32]]
) -> None:
    with pytest.raises(UserError, match="a run of 4 epochs, the configuration names 2"):
        train(replace(config, phases=PHASES[:2]), resume=True)
