"""Settings: kept whole, private, and never in the way."""

from __future__ import annotations

import logging
import stat
import sys

import pytest

from busi_desktop.app.settings import (
    LayerSettings,
    Settings,
    home_folder,
    load_settings,
    save_settings,
)
from busi_desktop.errors import UserError


def test_the_home_folder_is_the_named_one_and_private(program_home):
    folder = home_folder()

    assert folder == program_home
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_without_a_name_the_platform_says_where(monkeypatch, tmp_path):
    monkeypatch.delenv("BUSI_DESKTOP_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))

    folder = home_folder()

    assert folder.name == "busi-desktop"
    assert tmp_path in folder.parents


def test_a_home_that_cannot_be_made_is_told(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("BUSI_DESKTOP_HOME", str(tmp_path / "file" / "home"))

    with pytest.raises(UserError) as caught:
        home_folder()
    assert caught.value.code == "HOME_FOLDER"


def test_settings_survive_saving(tmp_path):
    settings = Settings(
        recent=("/a/ä.dcm",),
        geometry="Zw==",
        docks="ZA==",
        layers={"lesion": LayerSettings(visible=False, opacity=0.3, colors="")},
    )

    save_settings(settings, tmp_path)

    assert load_settings(tmp_path) == settings


def test_the_latest_paths_come_first_once_and_no_more_than_twelve():
    settings = Settings()
    for number in [*range(15), 3]:
        settings = settings.with_recent(f"/{number}")

    assert settings.recent[:3] == ("/3", "/14", "/13")
    assert len(settings.recent) == 12
    assert len(set(settings.recent)) == 12


@pytest.mark.parametrize("text", ["", "[]", "{", '{"recent": 3}', "null", "\x00"])
def test_damaged_settings_give_way_to_defaults_without_a_name_in_the_log(tmp_path, caplog, text):
    (tmp_path / "settings.json").write_text(text)

    with caplog.at_level(logging.WARNING):
        assert load_settings(tmp_path) == Settings()

    assert "settings not understood" in caplog.text
    assert str(tmp_path) not in caplog.text


def test_no_settings_are_the_defaults_without_a_warning(tmp_path, caplog):
    assert load_settings(tmp_path) == Settings()
    assert not caplog.records
