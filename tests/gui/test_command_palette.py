"""The command palette: every command by a few letters, without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import NEEDS

pytestmark = [pytest.mark.gui, pytest.mark.model]

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(window, qtbot):
    """Open the palette by its key."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.files.setFocus()
    qtbot.keyClick(window.files, Qt.Key.Key_K, CTRL)
    return window.help_menu.palette


def lines(palette) -> dict[str, str]:
    """Return why each line that is seen can't be run, by command name."""
    return {found.name: found.reason for found in palette.found()}


def test_a_key_opens_it_over_the_window_and_the_alias_does_too(window, palette, qtbot):
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.edit
    assert window.rect().contains(palette.geometry())

    qtbot.keyClick(palette.edit, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    qtbot.keyClick(window.files, Qt.Key.Key_L, CTRL)
    assert palette.isVisible()


def test_it_lists_every_command_with_its_key(palette):
    assert set(lines(palette)) == {command.name for command in COMMANDS} - {"palette"}
    keys = {found.name: found.keys for found in palette.found()}
    assert keys["open_files"] == "Ctrl+O"
    assert "F11" in keys["full_screen"]


def test_typing_finds_by_title_menu_key_and_other_words(palette, qtbot):
    def first(typed: str) -> str:
        palette.edit.clear()
        qtbot.keyClicks(palette.edit, typed)
        return palette.found()[0].name

    assert first("larger text") == "text_larger"
    assert first("settings") == "settings"
    assert first("preferences") == "settings"
    assert first("F11") == "full_screen"
    assert first("model card") == "about_model"


def test_enter_runs_what_is_chosen_and_the_keyboard_goes_back(window, palette, qtbot):
    before = window.layers.overlays_on

    qtbot.keyClicks(palette.edit, "all overlays")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)

    assert window.layers.overlays_on is not before
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.files


def test_arrows_choose_another_line(window, palette, qtbot):
    qtbot.keyClicks(palette.edit, "on or off")
    names = [found.name for found in palette.found()]
    place = names.index("layer_4")
    before = window.layers["lesion"].visible

    for _ in range(place):
        qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Up)
    assert palette.edit.accessibleDescription().startswith(palette.found()[place].title)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)

    assert window.layers["lesion"].visible is not before


def test_what_is_impossible_now_is_gray_says_why_and_does_nothing(window, palette, qtbot):
    assert lines(palette)["fit"] == NEEDS["image"]
    assert not window.actions_by_name["fit"].isEnabled()

    qtbot.keyClicks(palette.edit, "fit to window")
    assert palette.found()[0].name == "fit"
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)

    assert palette.isVisible()
    assert window.session.settings.comfort.recent_commands == ()


def test_with_an_image_its_commands_can_be_run(window, reader, qtbot):
    reader.open_samples("cine.dcm")

    window.help_menu.toggle_palette()
    reasons = lines(window.help_menu.palette)

    assert reasons["fit"] == reasons["next_frame"] == reasons["copy"] == ""
    assert reasons["cancel_run"] == NEEDS["run"]
    qtbot.keyClick(window.help_menu.palette.edit, Qt.Key.Key_Escape)
    window.actions_by_name["close_all"].trigger()
    assert not window.actions_by_name["fit"].isEnabled()


def test_what_was_run_last_stands_first_the_next_time_and_the_next_day(window, palette, qtbot):
    for typed in ("reset panels", "reset layers"):
        qtbot.keyClicks(palette.edit, typed)
        qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
        qtbot.keyClick(window.files, Qt.Key.Key_K, CTRL)

    names = [found.name for found in palette.found()]
    assert names[:2] == ["reset_layers", "reset_layout"]
    ran = ("reset_layers", "reset_layout")
    qtbot.waitUntil(lambda: load_settings(home_folder()).comfort.recent_commands == ran)


def test_escape_and_letters_do_not_reach_the_windows_shortcuts(window, reader, qtbot):
    reader.open_samples("benign.png")
    canvas = window.viewer.main
    canvas.zoom_by(3.0)
    zoom = canvas.zoom
    window.help_menu.toggle_palette()
    palette = window.help_menu.palette

    qtbot.keyClicks(palette.edit, "fog?")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Escape)

    assert palette.edit.text() == "fog?"
    assert canvas.zoom == zoom
    assert window.layers.overlays_on


def test_words_that_nothing_has_are_told(palette, qtbot):
    qtbot.keyClicks(palette.edit, "qqqq")

    assert palette.found() == []
    assert palette._none.isVisible()
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_click_runs_a_line_and_one_elsewhere_closes_it(window, palette, qtbot):
    qtbot.keyClicks(palette.edit, "all overlays")
    item = palette.list.item(0)
    spot = palette.list.visualItemRect(item).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not window.layers.overlays_on

    window.help_menu.toggle_palette()
    window.files.setFocus()
    assert not palette.isVisible()


def test_it_follows_the_windows_size(window, palette):
    window.resize(900, 600)

    assert window.rect().contains(palette.geometry())
