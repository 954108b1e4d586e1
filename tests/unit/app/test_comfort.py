"""Preferences: understood as far as they can be, and never in the way."""

from __future__ import annotations

import json

import pytest

from busi_desktop.app.comfort import FONT_PERCENTS, Comfort, comfort_from_json
from busi_desktop.app.settings import Settings, load_settings, save_settings

OWN = Comfort(
    theme="light",
    font_percent=150,
    wheel_reversed=True,
    level_reversed=True,
    tour_seen=True,
    recent_commands=("fit", "copy"),
    keys={"fit": ("Ctrl+J",), "copy": ()},
)


def test_preferences_survive_saving(tmp_path):
    save_settings(Settings(comfort=OWN), tmp_path)

    assert load_settings(tmp_path).comfort == OWN


def test_settings_of_an_older_program_get_the_first_starts_preferences(tmp_path):
    save_settings(Settings(recent=("/a.dcm",)), tmp_path)
    path = tmp_path / "settings.json"
    data = json.loads(path.read_text())
    del data["comfort"]
    path.write_text(json.dumps(data))

    assert load_settings(tmp_path) == Settings(recent=("/a.dcm",))


@pytest.mark.parametrize(
    "data", [{"theme": "pink"}, {"theme": 3}, {"font_percent": 999}, {"font_percent": None}, {}]
)
def test_a_look_that_does_not_exist_is_the_first_starts(data):
    assert comfort_from_json(data) == Comfort()


def test_text_grows_and_shrinks_in_steps_and_stops_at_the_ends():
    largest = Comfort().with_font_step(99)
    smallest = Comfort().with_font_step(-99)

    assert (smallest.font_percent, largest.font_percent) == (80, 200)
    assert largest.with_font_step(1) == largest
    assert smallest.with_font_step(1).font_percent == FONT_PERCENTS[1]


def test_recent_commands_are_few_and_the_newest_is_first():
    comfort = Comfort()

    for number in [*range(20), 15]:
        comfort = comfort.with_recent_command(f"command_{number}")

    assert comfort.recent_commands[:3] == ("command_15", "command_19", "command_18")
    assert len(comfort.recent_commands) == len(set(comfort.recent_commands)) == 8
