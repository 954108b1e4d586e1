"""What is asked about projects and images: what is missing is said, and answers arrive whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
import pytest

from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.ui.worklist.dialogs import AssignDialog, NoteDialog, ReaderDialog
from busi_desktop.ui.worklist.form import names_of
from busi_desktop.ui.worklist.new_dialog import NewProjectDialog, SettingsDialog
from tests.gui.worklist.rows import make_row

pytestmark = pytest.mark.gui

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def home(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def ok(dialog) -> QPushButton:
    box = dialog.findChild(QDialogButtonBox)
    return box.button(QDialogButtonBox.StandardButton.Ok)


def click(qtbot, dialog, name: str, kind: type[QWidget] = QCheckBox) -> None:
    qtbot.mouseClick(dialog.findChild(kind, name), LEFT)


# ------------------------------------------------------------------------------- assigning
def answers(qtbot, dialog, *clicks: str):
    dialog.show()
    for name in clicks:
        qtbot.keyClick(dialog.findChild(QCheckBox, name), Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.given) as given:
        ok(dialog).click()
    return given.args[0]


def test_an_image_gets_the_readers_that_are_ticked(qtbot, home):
    dialog = AssignDialog([make_row(assignees=("BL",))], ("AK", "BL"), home)

    assert answers(qtbot, dialog, "assign_AK") == (("AK", "BL"),)


def test_a_reader_of_some_images_keeps_these_and_gets_no_others(qtbot, home):
    rows = [make_row(1, assignees=("BL",)), make_row(2)]
    dialog = AssignDialog(rows, ("AK", "BL"), home)

    partly = dialog.findChild(QCheckBox, "assign_BL")
    assert partly.checkState() == Qt.CheckState.PartiallyChecked
    assert answers(qtbot, dialog, "assign_AK") == (("AK", "BL"), ("AK",))


def test_a_reader_who_left_the_project_can_still_be_taken_off(qtbot, home):
    dialog = AssignDialog([make_row(assignees=("CM",))], ("AK",), home)

    assert answers(qtbot, dialog, "assign_CM") == ((),)


def test_readers_are_ticked_without_a_mouse(qtbot, home):
    dialog = AssignDialog([make_row()], ("AK", "BL"), home)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    assert dialog.focusWidget().objectName() == "assign_AK"

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.given) as given:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert given.args == [(("BL",),)]


# ---------------------------------------------------------------------------- note, reader
def test_a_note_is_one_line_without_stray_blanks_and_enter_ends_it(qtbot, home):
    dialog = NoteDialog("a.png", "old", home)
    dialog.show()
    text = dialog.findChild(QPlainTextEdit, "note_text")
    qtbot.keyClicks(text, "  look  again ")

    with qtbot.waitSignal(dialog.given) as given:
        qtbot.keyClick(text, Qt.Key.Key_Return)

    assert given.args == ["look again"]


def test_a_reader_is_chosen_or_typed_but_never_empty(qtbot, home):
    dialog = ReaderDialog(("AK", "BL"), "", home)
    dialog.show()
    assert not ok(dialog).isEnabled()
    box = dialog.findChild(QComboBox, "reader_name")
    assert [box.itemText(place) for place in range(box.count())] == ["AK", "BL"]

    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    assert dialog.focusWidget() in {box, box.lineEdit()}  # and not the gray button or Cancel
    qtbot.keyClicks(box.lineEdit(), " CM ")
    with qtbot.waitSignal(dialog.given) as given:
        qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)

    assert given.args == ["CM"]


# -------------------------------------------------------------------------------- projects
def test_readers_may_be_parted_by_whatever_people_type():
    assert names_of(" AK, BL;CM\nAK ,,") == ("AK", "BL", "CM")


def why(dialog) -> str:
    label = dialog.findChild(QLabel, "project_obstacle")
    return label.text() if label.isVisible() else ""


def test_settings_come_back_as_they_were_filled_in(qtbot, home):
    before = ProjectSettings(readers=("AK",), blind=True, agree_from=0.7)
    dialog = SettingsDialog(before, home)
    dialog.show()
    readers = dialog.findChild(QLineEdit, "project_readers")
    readers.clear()
    assert why(dialog)
    assert not dialog.accept_button.isEnabled()

    qtbot.keyClicks(readers, "AK, BL")
    qtbot.keyClicks(dialog.findChild(QLineEdit, "project_adjudicators"), "CM")
    for name in ("project_read_first", "project_hide_names", "project_blind"):
        qtbot.keyClick(dialog.findChild(QCheckBox, name), Qt.Key.Key_Space)
    assert not why(dialog)
    with qtbot.waitSignal(dialog.given) as given:
        dialog.accept_button.click()

    (settings,) = given.args
    assert settings == ProjectSettings(
        readers=("AK", "BL"),
        adjudicators=("CM",),
        read_first=True,
        blind=False,
        hide_names=True,
        agree_from=0.7,
    )


def test_a_new_project_asks_for_a_folder_where_nothing_is_open(qtbot, home, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    dialog = NewProjectDialog(ProjectSettings(readers=("AK",)), n_open=0, parent=home)
    dialog.show()
    assert not dialog.findChild(QRadioButton, "project_from_open").isEnabled()
    assert "folder" in why(dialog)

    click(qtbot, dialog, "project_choose", QPushButton)

    assert dialog.findChild(QLineEdit, "project_folder").text() == str(tmp_path)
    with qtbot.waitSignal(dialog.given) as given:
        dialog.accept_button.click()
    assert given.args[0].folder == tmp_path


def test_a_new_project_takes_what_is_open(qtbot, home):
    dialog = NewProjectDialog(ProjectSettings(readers=("AK",)), n_open=4, parent=home)
    dialog.show()
    assert "4" in dialog.findChild(QRadioButton, "project_from_open").text()

    with qtbot.waitSignal(dialog.given) as given:
        dialog.accept_button.click()

    assert given.args[0].folder is None
