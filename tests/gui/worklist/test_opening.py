"""Projects are made, opened, looked at and closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QMessageBox, QPushButton, QToolButton, QWidget
import pytest

from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.domain.worklist import FrameState
from busi_desktop.review.lock import ProjectLock
from busi_desktop.ui.main_window import MainWindow
from tests.gui.worklist.conftest import CTRL, SAMPLES

pytestmark = [pytest.mark.gui, pytest.mark.model]

KEY = Qt.Key


def is_front(window: MainWindow) -> bool:
    """Tell whether the worklist, and not the files, is seen."""
    return not window.projects.panel.visibleRegion().isEmpty()


def seen_buttons(widget: QWidget) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if one.isVisible()]


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


def test_a_project_that_is_open_elsewhere_is_not_opened_without_asking(
    hands, window, make_project, monkeypatch
):
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


def test_undo_reaches_no_project_that_was_left(hands, window, make_project):
    hands.open(make_project())
    hands.choose("cyst.png")
    window.actions_by_name["worklist_adjudicate"].trigger()
    hands.wait_for_row("cyst.png", lambda row: row.state == FrameState.TO_ADJUDICATE)
    assert window.history.undo_text

    hands.session.close_project()
    hands.wait_for(lambda: hands.session.project is None)

    assert not window.history.undo_text
