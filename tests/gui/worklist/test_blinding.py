"""What a project keeps from its readers: names, the AI's answer, the work of others."""

from __future__ import annotations

import shutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit
import pytest

from busi_desktop.io.samples import samples_folder
from tests.gui.worklist.conftest import CTRL, SAMPLES

pytestmark = [pytest.mark.gui, pytest.mark.model]

KEY = Qt.Key


def test_hidden_names_are_nowhere_in_the_window(hands, window, make_project):
    hands.open(make_project(hide_names=True))
    (first, *_rest) = hands.names()
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown(first)

    texts = [window.windowTitle(), *(label.text() for label in window.findChildren(QLabel))]
    files = window.files.model()
    texts += [str(files.data(files.index(row))) for row in range(files.rowCount())]
    texts += [str(hands.model.data(hands.model.index(row))) for row in range(len(SAMPLES))]
    told = "\n".join(texts)
    assert first in told
    assert not [name for name in SAMPLES if name in told]


def test_masks_beside_an_image_are_not_read_where_names_are_hidden(hands, make_project, folder):
    shutil.copy(samples_folder() / "normal.png", folder / "benign_mask.png")
    path = make_project()
    hands.open(path)
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown("benign.png")
    assert hands.session.workspace.entries[0].ref.masks == ("benign_mask.png",)
    hands.session.close_project()
    hands.wait_for(lambda: hands.session.project is None)

    hands.open(make_project("blind.busi", hide_names=True))
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown(hands.names()[0])

    assert hands.session.workspace.entries[0].ref.masks == ()


def test_a_project_can_demand_to_read_first(hands, window, make_project):
    hands.open(make_project(read_first=True))
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown("benign.png")
    hands.wait_for(lambda: hands.session.workspace.answer is not None)

    assert hands.session.workspace.result is None
    assert not hands.row("benign.png").need
    window.actions_by_name["read_first"].trigger()
    assert hands.session.workspace.result is None


@pytest.mark.parametrize(
    ("blind", "reader", "sees"), [(True, "BL", 0), (True, "CM", 1), (False, "BL", 1)]
)
def test_in_a_blind_project_only_the_adjudicator_sees_the_work_of_others(
    hands, window, make_project, blind, reader, sees
):
    hands.open(make_project(blind=blind, adjudicators=("CM",)))
    hands.choose("cyst.png")
    hands.wait_until_shown("cyst.png")
    workspace = hands.session.workspace
    hands.session.key_images.toggle(workspace.selection, workspace.frame)
    window.actions_by_name["worklist_note"].trigger()
    note = hands.dialog("note_dialog")
    hands.qtbot.keyClicks(note.findChild(QPlainTextEdit, "note_text"), "margin")
    hands.ok(note)
    hands.wait_for_row("cyst.png", lambda row: row.note)

    turns = []
    hands.session.project_changed.connect(turns.append)
    window.projects.set_reader(reader)

    if blind:
        hands.wait_for(lambda: len(turns) == 2 and turns[-1] is not None and hands.rows())
        hands.choose("cyst.png")
        hands.wait_until_shown("cyst.png")
    hands.wait_for_row("cyst.png", lambda row: bool(row.note) == bool(sees))
    hands.wait_for(lambda: hands.session.journal.is_known(hands.desk.shown_row.subject))
    (entry, *_ahead) = workspace.entries
    assert len(entry.key_frames) == sees


def test_settings_change_what_readers_see_at_once(hands, window, make_project):
    hands.open(make_project())
    window.actions_by_name["project_settings"].trigger()
    dialog = hands.dialog("project_settings_dialog")

    hands.qtbot.keyClick(dialog.findChild(QCheckBox, "project_hide_names"), KEY.Key_Space)
    dialog.findChild(QLineEdit, "project_readers").setText("AK, BL, CM")
    dialog.accept_button.click()

    hands.wait_for(lambda: hands.names() and "benign.png" not in hands.names())
    readers = hands.desk.panel.filters.readers
    assert readers.findText("CM") >= 0
