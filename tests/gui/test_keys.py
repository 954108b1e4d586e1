"""Keys: looked up, printed, changed, and never two commands on one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
import pytest

from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import plain_title
from busi_desktop.ui.commands.gestures import GESTURES
from busi_desktop.ui.keys import keys_of
from busi_desktop.ui.main_window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.model]

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow, command: str, kind: str):
    window.actions_by_name[command].trigger()
    (dialog,) = (child for child in window.children() if type(child).__name__ == kind)
    return dialog


@pytest.fixture
def sheet(window):
    dialog = opened(window, "shortcuts", "ShortcutSheet")
    yield dialog
    dialog.close()


@pytest.fixture
def dialog(window):
    made = opened(window, "change_keys", "KeysDialog")
    yield made
    made.close()


def choose(dialog, name: str) -> None:
    tree = dialog.tree
    items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    tree.setCurrentItem(
        next(item for item in items if item.data(0, Qt.ItemDataRole.UserRole).name == name)
    )


def press(dialog, qtbot, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    dialog.edit.setFocus()
    qtbot.keyClick(dialog.edit, key, modifier)


def click(dialog, name: str) -> None:
    dialog.findChild(QPushButton, name).click()


def note(dialog) -> str:
    return dialog.findChild(QLabel, "key_note").text()


# ---------------------------------------------------------------------------------- key sheet
def test_the_sheet_lists_every_command_with_a_key_and_every_gesture(sheet):
    text = sheet.text.toPlainText()

    native = QKeySequence.SequenceFormat.NativeText
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(native) in text
    for gesture in GESTURES:
        assert gesture.how in text


def test_the_sheet_is_searched_by_what_is_done_and_by_key(sheet, qtbot):
    qtbot.keyClicks(sheet.edit, "threshold")
    assert [line[0] for block in sheet.found() for line in block.lines] == [
        "Raise threshold",
        "Lower threshold",
    ]
    assert "Quit" not in sheet.text.toPlainText()

    sheet.edit.clear()
    qtbot.keyClicks(sheet.edit, "F11")
    assert "Full screen" in sheet.text.toPlainText()

    qtbot.keyClicks(sheet.edit, "nothing such")
    assert sheet.found() == ()
    assert sheet.text.toPlainText()


def test_the_sheet_is_copied_as_aligned_lines(sheet, qtbot):
    qtbot.keyClicks(sheet.edit, "threshold")

    click(sheet, "sheet_copy")

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Analyze"
    assert lines[1].index("Ctrl+]") == lines[2].index("Ctrl+[")


def test_the_sheet_is_saved_as_a_pdf(sheet, tmp_path, monkeypatch):
    target = tmp_path / "keys.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))

    click(sheet, "sheet_pdf")

    data = target.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.rstrip().endswith(b"%%EOF")
    assert b"/FontFile" in data


def test_a_pdf_that_cannot_be_written_is_told(sheet, tmp_path):
    sheet.save_pdf(tmp_path / "absent" / "keys.pdf")

    assert sheet.text.toPlainText()
    assert "Quit" not in sheet.text.toPlainText()


# ------------------------------------------------------------------------------- other keys
def test_a_free_key_is_given_works_at_once_and_is_kept(window, dialog, qtbot):
    choose(dialog, "overlays")
    press(dialog, qtbot, Qt.Key.Key_J, CTRL)
    assert "belongs" not in note(dialog)

    click(dialog, "key_give")

    dialog.hide()
    QApplication.processEvents()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL)
    assert not window.layers.overlays_on
    qtbot.keyClick(window, Qt.Key.Key_G)
    assert not window.layers.overlays_on  # the old key no longer does it
    own = {"overlays": ("Ctrl+J",)}
    qtbot.waitUntil(lambda: load_settings(home_folder()).comfort.keys == own)
    assert dialog.tree.currentItem().text(1) == "Ctrl+J"


def test_a_taken_key_names_its_command_which_then_loses_it(window, dialog, qtbot):
    taken = next(command for command in COMMANDS if command.name == "quit")
    choose(dialog, "overlays")
    press(dialog, qtbot, Qt.Key.Key_Q, CTRL)
    assert plain_title(taken.title) in note(dialog)

    click(dialog, "key_give")

    comfort = window.session.settings.comfort
    assert keys_of(taken, comfort) == ()
    assert window.actions_by_name["quit"].shortcuts() == []
    held = [key for command in COMMANDS for key in keys_of(command, comfort)]
    assert len(held) == len(set(held))


def test_one_command_or_all_get_their_keys_back(window, dialog, qtbot):
    choose(dialog, "overlays")
    press(dialog, qtbot, Qt.Key.Key_Q, CTRL)
    click(dialog, "key_give")

    choose(dialog, "quit")
    click(dialog, "key_plain")  # its key is another's now: it is not taken away again
    assert window.actions_by_name["quit"].shortcuts() == []

    click(dialog, "keys_reset")
    assert window.session.settings.comfort.keys == {}
    assert window.actions_by_name["quit"].shortcut() == QKeySequence("Ctrl+Q")
    assert window.actions_by_name["overlays"].shortcut() == QKeySequence("G")


def test_a_command_can_have_no_key_and_its_own_ones_again(window, dialog):
    choose(dialog, "overlays")

    click(dialog, "key_none")
    assert window.actions_by_name["overlays"].shortcuts() == []

    click(dialog, "key_plain")
    assert window.actions_by_name["overlays"].shortcut() == QKeySequence("G")
    assert window.session.settings.comfort.keys == {}


def test_own_keys_are_there_at_the_next_start_and_on_the_sheet(
    window, dialog, start_session, qtbot
):
    choose(dialog, "overlays")
    press(dialog, qtbot, Qt.Key.Key_J, CTRL)
    click(dialog, "key_give")
    qtbot.waitUntil(lambda: bool(load_settings(home_folder()).comfort.keys))

    other = MainWindow(start_session())
    qtbot.addWidget(other)
    sheet = opened(other, "shortcuts", "ShortcutSheet")

    assert other.actions_by_name["overlays"].shortcut() == QKeySequence("Ctrl+J")
    assert "Ctrl+J" in sheet.text.toPlainText()
    sheet.close()


def test_the_dialog_is_searched(dialog, qtbot):
    qtbot.keyClicks(dialog.query, "threshold")

    rows = (dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount()))
    assert len([row for row in rows if not row.isHidden()]) == 2
