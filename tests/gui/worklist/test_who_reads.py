"""Who reads is chosen from the project's readers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
import pytest

from tests.gui.worklist.conftest import CTRL, SAMPLES

pytestmark = [pytest.mark.gui, pytest.mark.model]

KEY = Qt.Key


def begin_as_nobody(hands, path: Path) -> None:
    """Open a project, don't say who reads, and go to its first image."""
    window = hands.window
    hands.session.open_project(path)
    hands.dialog("reader_dialog").reject()
    hands.wait_for(lambda: window.findChild(QWidget, "reader_dialog") is None)
    window.activateWindow()
    hands.wait_for(lambda: len(hands.rows()) == len(SAMPLES) and window.isActiveWindow())
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown(SAMPLES[0])


def test_somebody_else_than_a_reader_of_the_project_is_asked_who_reads(hands, window, make_project):
    path = make_project()
    hands.session.set_reader("ZZ")
    hands.session.open_project(path)
    dialog = hands.dialog("reader_dialog")

    dialog.findChild(QComboBox, "reader_name").setCurrentText("BL")
    hands.ok(dialog)

    assert hands.session.journal.reader == "BL"
    assert window.projects.bar.reader.text() == "Reader: BL"


@pytest.mark.parametrize("blind", [False, True])
def test_who_outlines_is_chosen_from_the_projects_readers(hands, window, make_project, blind):
    session = hands.session
    begin_as_nobody(hands, make_project(adjudicators=("CD",), blind=blind))

    hands.press(KEY.Key_B)
    dialog = hands.dialog("reader_dialog")
    name = dialog.findChild(QComboBox, "reader_name")
    offered = [name.itemText(place) for place in range(name.count())]
    name.setCurrentText("BL")
    hands.ok(dialog)

    assert offered == ["AK", "BL", "CD"]
    assert session.journal.reader == "BL"
    hands.wait_for(lambda: session.project is not None)
    assert window.projects.bar.reader.text() == "Reader: BL"
    assert (window.editing.tool is None) == blind


def test_who_assesses_and_reads_is_chosen_from_the_projects_readers(hands, window, make_project):
    session = hands.session
    begin_as_nobody(hands, make_project(adjudicators=("CD",), read_first=True))
    line = window.assessing.panel.reader
    window.actions_by_name["assess"].trigger()
    names = line.completer().popup()
    hands.wait_for(names.isVisible)
    model = names.model()
    offered = [model.index(row, 0).data() for row in range(model.rowCount())]
    names.setCurrentIndex(model.index(1, 0))
    hands.qtbot.keyClick(names, KEY.Key_Return)

    assert offered == ["AK", "BL", "CD"]
    hands.wait_for(lambda: session.journal.reader == "BL")
    assert not names.isVisible()
    reader = window.read_first.column.form.reader
    assert (reader.text(), reader.isReadOnly()) == ("BL", True)
