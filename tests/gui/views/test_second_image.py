"""The second image: which one it is, and how it is chosen and turned."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QMenu
import pytest

from busi_desktop.app.entries import Selection
from busi_desktop.ui.file_list import FileList
from busi_desktop.ui.views.file_hand import mime_of
from tests.gui.views.conftest import run, shown_name

pytestmark = [pytest.mark.gui, pytest.mark.model]


def test_the_image_seen_before_is_the_second_one_with_its_own_result_and_scale(window, second):
    assert second.isVisible()
    assert shown_name(window).startswith("benign.dcm\n")
    assert "benign" in shown_name(window).split("\n")[1]
    assert not second._outline.path().isEmpty()
    assert second._corners.mm_per_screen_px is not None
    assert window.viewer.main._corners.mm_per_screen_px is None
    assert "malignant.png" in window.findChild(QLabel, "read_badge").text()

    run(window, "second_view")

    assert not second.isVisible()
    assert not window.findChild(QLabel, "read_badge").isVisible()


def test_of_one_file_alone_the_second_view_shows_the_same_image(window, reader):
    reader.open_samples("cyst.png")

    run(window, "second_view")

    assert shown_name(window).startswith("cyst.png")


def test_a_file_that_was_not_analyzed_is_read_by_the_worker_and_says_so(window, second, reader):
    window.views.side_by_side.show_file(2)
    assert not second.has_picture
    reader.wait_for(lambda: second.has_picture)

    assert shown_name(window) == "cyst.png\nNot analyzed yet: choose it in the list"
    assert second._outline.path().isEmpty()


def test_an_unreadable_file_says_why_at_the_right(window, second, reader, tmp_path):
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\nno picture")
    window.session.controller.open_paths([str(bad)])
    reader.wait_for(lambda: len(window.session.workspace.entries) == 4)

    window.views.side_by_side.show_file(3)
    entry = window.session.workspace.entry
    reader.wait_for(lambda: entry(3).error is not None and "\n" in shown_name(window))

    reader.wait_for(lambda: shown_name(window) == f"bad.png\n{entry(3).error.message}")
    assert not second.has_picture


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)  # of a menu
@pytest.mark.parametrize("by_key", [False, True], ids=["mouse", "menu key"])
def test_the_menu_of_the_list_shows_a_file_at_the_right(window, second, reader, qtbot, by_key):
    files = window.findChild(FileList)
    at = files.visualRect(files.model().index(2, 0)).center()
    selection = window.session.workspace.selection

    qtbot.mouseClick(files.viewport(), Qt.MouseButton.RightButton, pos=at)
    reasons = QContextMenuEvent.Reason
    reason, target = (reasons.Keyboard, files) if by_key else (reasons.Mouse, files.viewport())
    event = QContextMenuEvent(reason, at, files.viewport().mapToGlobal(at))
    QApplication.sendEvent(target, event)
    menu = files.findChild(QMenu, "file_menu")
    menu.actions()[0].trigger()
    menu.close()

    reader.wait_for(lambda: second.has_picture)
    chosen = "malignant.png" if by_key else "cyst.png"  # the key's row is the current one
    assert shown_name(window).startswith(chosen)
    assert window.session.workspace.selection == selection


def test_a_click_in_the_list_still_chooses_on_release(window, second, reader, qtbot):
    files = window.findChild(FileList)
    at = files.visualRect(files.model().index(2, 0)).center()

    qtbot.mousePress(files.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.workspace.selection.entry_id == 1  # a drag may follow
    qtbot.mouseRelease(files.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert window.session.workspace.selection.entry_id == 2
    reader.settle()


@pytest.mark.parametrize("share", [0.1, 0.9], ids=["left", "right"])
def test_a_thumbnail_is_shown_by_the_view_that_it_is_dropped_on(window, second, reader, share):
    at = QPointF(window.viewer.width() * share, 200)
    mime = mime_of(2)
    for kind in (QDragEnterEvent, QDropEvent):
        place = at.toPoint() if kind is QDragEnterEvent else at
        event = kind(
            place,
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(window.viewer, event)
        assert event.isAccepted()

    is_right = share > 0.5
    assert window.session.workspace.selection.entry_id == (1 if is_right else 2)
    assert shown_name(window).startswith("cyst.png" if is_right else "benign.dcm")
    reader.wait_for(lambda: second.has_picture)
    reader.settle()


def test_arrows_and_wheel_turn_the_view_they_are_over(window, second, reader, qtbot):
    second.setFocus()

    qtbot.keyClick(second, Qt.Key.Key_Down)
    qtbot.keyClick(second, Qt.Key.Key_Down)

    assert shown_name(window).startswith("cyst.png")
    assert window.session.workspace.selection.entry_id == 1
    reader.wait_for(lambda: second.has_picture)


def test_the_second_outline_follows_the_threshold(window, second, reader):
    before = second.beside.result.mask.mask.sum()

    window.segmentation.threshold.setValue(95)
    params = window.session.workspace.params
    reader.wait_for(lambda: second.beside.result.mask.params == window.session.workspace.params)

    assert window.session.workspace.params == params
    assert second.beside.result.mask.mask.sum() < before


def test_in_read_first_mode_nothing_of_the_answer_is_shown_at_the_right(window, second):
    window.session.blindness.set_read_first(True)

    assert shown_name(window) == "benign.dcm"
    assert second._outline.path().isEmpty()
    window.session.blindness.set_read_first(False)

    assert not second._outline.path().isEmpty()


def test_closing_all_files_closes_the_second_view(window, second):
    run(window, "close_all")

    assert not second.isVisible()
    assert not second.has_picture


def test_pinned_images_stay_while_the_reader_goes_on(window, second, reader):
    run(window, "show_beside")
    window.session.controller.show(2)
    reader.settle()

    assert shown_name(window).startswith("malignant.png\n")


def test_frames_of_a_second_file_are_stepped_within_it(window, second, reader):
    selection = Selection(entry_id=0, frame_number=0)

    window.views.side_by_side.step_frame(1)

    assert second.beside.selection == selection  # a single frame has no next one
