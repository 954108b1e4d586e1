"""Projects in the window: made, opened, worked through and closed, by keys and clicks."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import shutil

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
import pytest

from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.domain.worklist import ASSIGNED, FrameState, Order
from busi_desktop.io.samples import samples_folder
from busi_desktop.review.journal import Journal
from busi_desktop.review.lock import ProjectLock
from busi_desktop.ui.main_window import MainWindow
from tests.gui.worklist.conftest import CTRL, SAMPLES, SHIFT

pytestmark = [pytest.mark.gui, pytest.mark.model]

KEY = Qt.Key


def entries(path: Path, kind: str):
    with closing(Journal.open(path)) as journal:
        return journal.entries(kind=kind)


def said(window: MainWindow) -> str:
    return window.status.currentMessage()


def is_front(window: MainWindow) -> bool:
    """Tell whether the worklist, and not the files, is seen."""
    return not window.projects.panel.visibleRegion().isEmpty()


def seen_buttons(widget: QWidget) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if one.isVisible()]


# ------------------------------------------------------------------------ making and opening
def test_a_project_is_made_of_a_folder_and_opened(hands, window, folder, tmp_path, monkeypatch):
    target = tmp_path / "study"  # without an ending
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    hands.session.set_reader("AK")
    window.actions_by_name["new_project"].trigger()
    dialog = hands.dialog("new_project_dialog")

    dialog.findChild(QPushButton, "project_choose").click()
    hands.qtbot.keyClick(dialog.findChild(QCheckBox, "project_hide_names"), KEY.Key_Space)
    dialog.accept_button.click()

    hands.wait_for(lambda: len(hands.rows()) == len(SAMPLES))
    assert hands.session.project.path == tmp_path / "study.busi"
    assert hands.session.project.settings.readers == ("AK",)
    assert hands.session.project.settings.hide_names
    assert not list(tmp_path.glob("*.part*"))
    assert is_front(window)


def test_a_project_is_made_of_what_is_open(hands, window, folder, tmp_path, monkeypatch):
    opened = [str(folder / name) for name in ("cyst.png", "normal.png")]
    hands.session.controller.open_paths(opened)
    hands.wait_for(lambda: len(hands.session.workspace.entries) == 2)
    hands.wait_for(lambda: not hands.session.workspace.busy)
    target = str(tmp_path / "open.busi")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (target, ""))
    hands.session.set_reader("AK")
    window.actions_by_name["new_project"].trigger()

    hands.dialog("new_project_dialog").accept_button.click()

    hands.wait_for(lambda: sorted(hands.names()) == ["cyst.png", "normal.png"])


def test_a_project_that_exists_is_never_written_over(
    hands, window, make_project, folder, monkeypatch
):
    path = make_project()
    before = path.read_bytes()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    hands.session.set_reader("AK")
    window.actions_by_name["new_project"].trigger()
    dialog = hands.dialog("new_project_dialog")
    dialog.findChild(QPushButton, "project_choose").click()

    dialog.accept_button.click()

    hands.wait_for(lambda: window.banner.troubles)
    assert window.banner.troubles[0].error.code == "PROJECT_EXISTS"
    assert path.read_bytes() == before
    assert hands.session.project is None


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    at, copy = QPointF(300, 300), Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(at, copy, mime, left, plain))


def test_a_dropped_project_opens_and_stands_among_the_recent_ones(hands, window, make_project):
    path = make_project()
    hands.session.set_reader("AK")

    drop(window, path)

    hands.wait_for(lambda: hands.names() == list(SAMPLES))
    assert window.windowTitle() == "study – busi_desktop"
    recent = window.projects.files.recent.menu
    recent.aboutToShow.emit()
    assert recent.actions()[0].text().endswith("study.busi")
    window.close()
    assert load_settings(home_folder()).recent_projects == (str(path),)
    assert not load_settings(home_folder()).recent


def test_the_command_line_opens_a_project(hands, make_project):
    hands.session.set_reader("AK")

    hands.session.begin([str(make_project())])

    hands.wait_for(lambda: hands.names() == list(SAMPLES))


def test_closing_goes_back_to_the_own_journal(hands, window, make_project):
    path = make_project()
    hands.open(path)
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown("benign.png")
    bar = window.projects.bar
    assert bar.isVisible()
    assert bar.findChild(QToolButton, "project_reader").text() == "Reader: AK"

    (close,) = (a for a in bar.more.menu().actions() if a.objectName() == "close_project")
    close.trigger()

    hands.wait_for(lambda: hands.session.project is None)
    assert not bar.isVisible()
    assert not hands.session.workspace.entries
    assert window.windowTitle() == "busi_desktop"
    assert hands.session.journal.path.parent == home_folder()
    assert window.findChild(QPushButton, "worklist_new").isVisibleTo(window.projects.panel)
    assert not window.actions_by_name["worklist_next"].isEnabled()


def test_somebody_else_than_a_reader_of_the_project_is_asked_who_reads(hands, window, make_project):
    path = make_project()
    hands.session.set_reader("ZZ")
    hands.session.open_project(path)
    dialog = hands.dialog("reader_dialog")

    dialog.findChild(QComboBox, "reader_name").setCurrentText("BL")
    hands.ok(dialog)

    assert hands.session.journal.reader == "BL"
    assert window.projects.bar.reader.text() == "Reader: BL"


# ------------------------------------------------------------------------ working through it
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


# -------------------------------------------------------------------------------- blinding
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


# -------------------------------------------------------------------------- moved and changed
def test_moved_images_are_told_and_found_by_their_content(
    hands, window, make_project, folder, tmp_path, monkeypatch
):
    path = make_project()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for number, name in enumerate(SAMPLES):
        (folder / name).rename(elsewhere / f"{number}.png")
    hands.open(path)
    hands.choose("cyst.png")
    hands.wait_for(window.banner.isVisible)
    (told,) = window.banner.troubles
    assert (told.subject, told.error.code) == ("cyst.png", "IMAGE_NOT_FOUND")
    find = window.findChild(QPushButton, "worklist_find_images")
    hands.wait_for(find.isVisible)
    assert "4" in find.text()

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(elsewhere))
    find.click()

    hands.wait_for(lambda: not find.isVisible())
    hands.choose("cyst.png")
    hands.wait_until_shown("cyst.png")
    assert hands.session.workspace.entries[0].ref.path == elsewhere / "1.png"


def test_the_list_never_marks_another_image_than_the_one_on_the_screen(
    hands, window, make_project, folder
):
    """Whoever signs then would sign the wrong image."""
    hands.open(make_project())
    hands.choose("benign.png")
    hands.wait_until_shown("benign.png")
    (folder / "normal.png").unlink()  # as if the stick had been pulled

    hands.choose("normal.png")

    hands.wait_for(window.banner.isVisible)
    assert hands.shown() == "benign.png"
    assert hands.view.shown_subject == hands.row("benign.png").subject
    assert hands.view.currentIndex().row() == hands.names().index("benign.png")


def test_an_open_project_leads_to_its_images_and_not_to_other_files(hands, window, make_project):
    button = window.findChild(QPushButton, "welcome_next")
    assert not button.isVisible()
    hands.open(make_project())
    hands.wait_for(button.isVisible)
    assert [one.text() for one in seen_buttons(window.welcome)] == ["Next for me"]

    button.click()

    hands.wait_for(hands.shown)
    hands.wait_until_shown(hands.shown())
    hands.session.close_project()
    hands.wait_for(lambda: len(seen_buttons(window.welcome)) == 3)


def test_the_list_has_no_second_scroll_bar_on_a_small_notebook(hands, window, make_project):
    hands.open(make_project())
    hands.wait_for(lambda: is_front(window))

    assert not window.projects.scroll.verticalScrollBar().isVisible()


def test_more_images_are_added(hands, window, make_project, tmp_path, monkeypatch):
    hands.open(make_project())
    more = tmp_path / "more"
    more.mkdir()
    shutil.copy(samples_folder() / "cine.dcm", more / "cine.dcm")
    shutil.copy(samples_folder() / "cyst.png", more / "again.png")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(more))

    window.actions_by_name["add_images"].trigger()

    hands.wait_for(lambda: hands.names() == [*SAMPLES, "cine.dcm"])
    assert said(window) == "1 images added, 1 were there already"


def test_undo_reaches_no_project_that_was_left(hands, window, make_project):
    hands.open(make_project())
    hands.choose("cyst.png")
    window.actions_by_name["worklist_adjudicate"].trigger()
    hands.wait_for_row("cyst.png", lambda row: row.state == FrameState.TO_ADJUDICATE)
    assert window.history.undo_text

    hands.session.close_project()
    hands.wait_for(lambda: hands.session.project is None)

    assert not window.history.undo_text


def test_a_project_that_is_open_elsewhere_is_not_opened_without_asking(
    hands, window, make_project, monkeypatch
):
    from busi_desktop.review.lock import ProjectLock

    path = make_project()
    lock = ProjectLock.take(path, reader="BL")
    hands.session.set_reader("AK")

    hands.session.open_project(path)
    box = hands.dialog("project_in_use")

    assert "BL" in box.text()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.close()
    assert hands.session.project is None
    lock.release()


def test_a_project_that_is_looked_at_is_not_written_to(hands, window, make_project, folder):
    path = make_project()
    lock = ProjectLock.take(path, reader="BL")  # somebody else has it open
    (folder / "cyst.png").unlink()
    place = path.parent

    def files() -> dict[str, bytes]:
        return {file.name: file.read_bytes() for file in place.iterdir() if file.is_file()}

    before = files()

    hands.session.set_reader("AK")
    hands.session.open_project(path, read_only=True)
    hands.wait_for(hands.rows)
    errors = []
    hands.session.workspace.troubled.connect(errors.append)
    for command in ("add_images", "find_images"):
        window.actions_by_name[command].trigger()  # which would ask for a folder
    hands.wait_for(lambda: not window.projects._looking._job.is_running)

    assert hands.row("cyst.png").path is None  # the list says so all the same
    assert [trouble.error.code for trouble in errors] == ["PROJECT_LOOK_ONLY"] * 2
    assert files() == before
    lock.release()


@pytest.mark.parametrize("blind", [False, True])
def test_who_outlines_is_chosen_from_the_projects_readers(hands, window, make_project, blind):
    session = hands.session
    session.open_project(make_project(readers=("AK", "BL"), adjudicators=("CD",), blind=blind))
    hands.dialog("reader_dialog").reject()
    hands.wait_for(lambda: window.findChild(QWidget, "reader_dialog") is None)
    window.activateWindow()
    hands.wait_for(lambda: len(hands.rows()) == len(SAMPLES) and window.isActiveWindow())
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown(SAMPLES[0])

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
    session.open_project(make_project(readers=("AK", "BL"), adjudicators=("CD",), read_first=True))
    hands.dialog("reader_dialog").reject()
    hands.wait_for(lambda: window.findChild(QWidget, "reader_dialog") is None)
    window.activateWindow()
    hands.wait_for(lambda: len(hands.rows()) == len(SAMPLES) and window.isActiveWindow())
    hands.press(KEY.Key_PageDown, CTRL)
    hands.wait_until_shown(SAMPLES[0])
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
