"""A project's images are gone through, noted, assigned and analyzed, by keys and clicks."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton
import pytest

from busi_desktop.domain.worklist import ASSIGNED, FrameState, Order
from busi_desktop.review.journal import Journal
from busi_desktop.ui.main_window import MainWindow
from tests.gui.worklist.conftest import CTRL, SAMPLES, SHIFT

pytestmark = [pytest.mark.gui, pytest.mark.model]

KEY = Qt.Key


def entries(path: Path, kind: str):
    with closing(Journal.open(path)) as journal:
        return journal.entries(kind=kind)


def said(window: MainWindow) -> str:
    return window.status.currentMessage()


def test_keys_lead_through_the_list_in_its_order_and_stop_at_the_ends(hands, window, make_project):
    hands.open(make_project())

    for name in SAMPLES:
        hands.press(KEY.Key_PageDown, CTRL)
        hands.wait_until_shown(name)
    assert window.windowTitle() == "normal.png – study – busi_desktop"
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_for(lambda: "last" in said(window))
    assert hands.shown() == "normal.png"
    hands.press(KEY.Key_PageUp, CTRL)
    hands.wait_until_shown("malignant.png")


def test_going_on_by_ctrl_chooses_one_image_and_no_more(hands, window, make_project):
    """What is assigned or noted goes to all that is chosen."""
    hands.open(make_project())
    hands.choose("benign.png")
    hands.wait_until_shown("benign.png")

    hands.qtbot.keyPress(window.viewer.main, KEY.Key_Control)
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown("cyst.png")

    assert len(hands.view.selectionModel().selectedRows()) == 1
    hands.qtbot.keyRelease(window.viewer.main, KEY.Key_Control)


def test_the_order_that_is_chosen_is_the_order_of_the_keys(hands, make_project):
    hands.open(make_project())
    order = hands.desk.panel.filters.order

    order.setCurrentIndex(order.findText("Name, Z to A"))

    hands.wait_for(lambda: hands.names() == sorted(SAMPLES, reverse=True))
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown("normal.png")


def test_enter_opens_a_row_and_arrows_only_move(hands, make_project):
    hands.open(make_project())
    hands.choose("benign.png")
    hands.wait_until_shown("benign.png")

    hands.qtbot.keyClick(hands.view, KEY.Key_Down)
    hands.qtbot.keyClick(hands.view, KEY.Key_Down)
    assert hands.shown() == "benign.png"
    hands.qtbot.keyClick(hands.view, KEY.Key_Return)

    hands.wait_until_shown("malignant.png")


def test_words_find_a_note_and_nothing_found_offers_all(hands, window, make_project):
    hands.open(make_project())
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown("benign.png")
    window.actions_by_name["worklist_note"].trigger()
    note = hands.dialog("note_dialog")
    hands.qtbot.keyClicks(note.findChild(QPlainTextEdit, "note_text"), "margin")
    hands.ok(note)
    hands.wait_for_row("benign.png", lambda row: row.own_note == "margin")
    words = hands.desk.panel.filters.words

    hands.qtbot.keyClicks(words, "MARG")
    hands.wait_for(lambda: hands.names() == ["benign.png"])
    hands.qtbot.keyClicks(words, "xyz")
    hands.wait_for(lambda: hands.model.rowCount() == 0)
    everything = window.findChild(QPushButton, "worklist_all")
    hands.wait_for(everything.isVisible)
    everything.click()

    hands.wait_for(lambda: hands.names() == list(SAMPLES))
    assert not words.text()


def test_several_images_are_assigned_at_once_and_it_is_undone(hands, window, make_project):
    path = make_project()
    hands.open(path)
    hands.choose("cyst.png", "normal.png")
    hands.press(KEY.Key_J, CTRL | SHIFT)
    dialog = hands.dialog("assign_dialog")
    assert "2" in dialog.heading.text()

    hands.qtbot.keyClick(dialog.findChild(QCheckBox, "assign_BL"), KEY.Key_Space)
    hands.ok(dialog)

    hands.wait_for_row("cyst.png", lambda row: row.assignees == ("BL",))
    hands.wait_for_row("normal.png", lambda row: row.assignees == ("BL",))
    assert hands.row("benign.png").assignees == ()
    readers = hands.desk.panel.filters.readers
    readers.setCurrentIndex(readers.findText("BL"))
    hands.wait_for(lambda: hands.names() == ["cyst.png", "normal.png"])
    readers.setCurrentIndex(0)
    hands.wait_for(lambda: hands.names() == list(SAMPLES))
    hands.press(KEY.Key_Z, CTRL)
    hands.wait_for_row("cyst.png", lambda row: row.assignees == ())
    hands.session.close_project()
    hands.wait_for(lambda: hands.session.project is None)
    assert [event.content["readers"] for event in entries(path, ASSIGNED)] == [["BL"]] * 2 + [
        []
    ] * 2
    assert {event.reader for event in entries(path, ASSIGNED)} == {"AK"}


def test_a_mark_for_adjudication_shows_and_goes_again(hands, window, make_project):
    hands.open(make_project())
    hands.choose("cyst.png")
    hands.wait_until_shown("cyst.png")
    mark = window.actions_by_name["worklist_adjudicate"]

    mark.trigger()
    hands.wait_for_row("cyst.png", lambda row: row.state == FrameState.TO_ADJUDICATE)
    states = hands.desk.panel.filters.states
    assert states.itemText(states.findData("to_adjudicate")) == "To adjudicate (1)"
    mark.trigger()

    hands.wait_for_row("cyst.png", lambda row: row.state == FrameState.NEW)


def test_next_for_me_passes_over_what_is_assigned_to_others(hands, window, make_project):
    hands.open(make_project())
    hands.choose("cyst.png", "normal.png")
    hands.press(KEY.Key_J, CTRL | SHIFT)
    dialog = hands.dialog("assign_dialog")
    hands.qtbot.keyClick(dialog.findChild(QCheckBox, "assign_BL"), KEY.Key_Space)
    hands.ok(dialog)
    hands.wait_for_row("normal.png", lambda row: row.assignees == ("BL",))
    hands.choose("benign.png")
    hands.wait_until_shown("benign.png")

    for name in ("malignant.png", "benign.png"):  # from the last one it begins anew
        hands.press(KEY.Key_J)
        hands.wait_until_shown(name)


def test_what_is_listed_is_analyzed_and_sorts_by_what_the_ai_says(
    hands, window, make_project, ends
):
    hands.open(make_project())
    filters = hands.desk.panel.filters
    hands.qtbot.keyClicks(filters.words, "mal")
    hands.wait_for(lambda: hands.names() == ["malignant.png", "normal.png"])

    window.actions_by_name["worklist_analyze"].trigger()

    workspace = hands.session.workspace
    hands.wait_for(lambda: any(entry.summaries for entry in workspace.entries))
    hands.wait_for(lambda: ends)
    labels = {entry.ref.label: entry.summaries[0].label for entry in workspace.entries}
    assert len(labels) == 2
    hands.wait_for(lambda: {row.name: row.ai_label for row in hands.rows()} == labels)
    filters.order.setCurrentIndex(filters.order.findText("What needs a person most"))
    hands.wait_for(lambda: hands.desk.worklist.query.order == Order.NEED and hands.rows())
    needs = [row.need for row in hands.rows()]
    assert needs == sorted(needs, reverse=True)
