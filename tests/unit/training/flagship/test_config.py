from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from busi_desktop.errors import UserError
from training.config import read_toml
from training.flagship.config import (
    Cycle,
    FlagshipConfig,
    PhaseConfig,
    flagship_config,
    load_flagship_config,
)

SHIPPED = Path("training/configs/flagship.toml")


@pytest.fixture(scope="module")
def shipped() -> FlagshipConfig:
    return load_flagship_config(SHIPPED)


def with_phases(shipped: FlagshipConfig, *phases: tuple[int, float]) -> FlagshipConfig:
    """Return the configuration with phases of so many epochs and such a `warmup_to`."""
    made = tuple(PhaseConfig(size=64, epochs=n, warmup_to=to, look=0.0) for n, to in phases)
    return replace(shipped, phases=made)


def test_a_schedule_lasts_until_the_phase_that_begins_the_next(shipped: FlagshipConfig) -> None:
    config = with_phases(shipped, (6, 1.0), (4, 0.0), (5, 0.5), (2, 0.0), (1, 0.25))

    assert config.cycles == (
        Cycle(start=0, stop=10, warmup_to=1.0),
        Cycle(start=10, stop=17, warmup_to=0.5),
        Cycle(start=17, stop=18, warmup_to=0.25),
    )
    assert config.cycles[-1].stop == config.epochs


def test_one_schedule_spans_phases_that_go_on(shipped: FlagshipConfig) -> None:
    config = with_phases(shipped, (3, 0.7), (2, 0.0))

    assert config.cycles == (Cycle(start=0, stop=5, warmup_to=0.7),)


def test_the_shipped_run_ends_with_gentler_schedules_and_other_looks(
    shipped: FlagshipConfig,
) -> None:
    first, second, third = shipped.cycles

    assert (first.stop, second.stop) == (second.start, third.start)
    assert third.warmup_to <= second.warmup_to < first.warmup_to
    looks = [shipped.phase_at(epoch).look for epoch in range(shipped.epochs)]
    assert not any(looks[: third.start])
    assert all(looks[third.start :])
    assert Path(shipped.doubtful).is_file()


@pytest.mark.parametrize("values", [[], [0.0], [0.0, 1.0], [1.0, -0.5]])
def test_phases_that_begin_no_schedule_are_refused(values: list[float]) -> None:
    phases = [{"size": 64, "epochs": 1, "warmup_to": value, "look": 0.0} for value in values]

    with pytest.raises(UserError, match="warmup_to is negative"):
        flagship_config({"phase": phases})


@pytest.mark.parametrize("look", [-0.1, 1.5])
def test_look_that_is_no_chance_is_refused(look: float) -> None:
    table = read_toml(SHIPPED)
    table["phase"][0]["look"] = look

    with pytest.raises(UserError, match="no chance"):
        flagship_config(table)
