"""Key images: they come back at the next start, wherever their file lies by then."""

from __future__ import annotations

import shutil

import pytest

from busi_desktop.app.beside import BesideController
from busi_desktop.app.entries import Selection
from busi_desktop.app.key_images import KEY_IMAGE
from busi_desktop.domain.journal import subject_of
from busi_desktop.io.samples import samples_folder
from tests.gui.conftest import Reader

pytestmark = [pytest.mark.gui, pytest.mark.model]


@pytest.fixture
def sample(tmp_path):
    """Return a copy of a sample."""
    return shutil.copy(samples_folder() / "malignant.png", tmp_path / "a.png")


@pytest.fixture
def marked(qtbot, start_session, sample):
    """Mark a file's frame in a session that ends; return the frame's name in the journal."""
    session = start_session()
    reader = Reader(qtbot, session)
    reader.open(sample)
    toggle(session)
    subject = subject_of(session.workspace.frame.frame_id)
    assert session.stop()
    return subject


def toggle(session) -> None:
    session.key_images.toggle(session.workspace.selection, session.workspace.frame)


def test_a_key_image_is_marked_again_at_the_next_start(
    marked, qtbot, start_session, show_window, sample
):
    session = start_session()
    window = show_window(session)

    Reader(qtbot, session).open(sample)

    assert session.workspace.entry(0).key_frames == {0}
    assert window.viewer.main._corners.is_key
    window.close()


def test_a_mark_follows_its_file_to_another_place(marked, qtbot, start_session, sample, tmp_path):
    moved = shutil.move(sample, tmp_path / "b.png")
    session = start_session()

    Reader(qtbot, session).open(moved)

    assert session.workspace.entry(0).key_frames == {0}


def test_a_mark_taken_away_stays_away(marked, qtbot, start_session, sample):
    session = start_session()
    reader = Reader(qtbot, session)
    reader.open(sample)
    toggle(session)
    assert session.workspace.entry(0).key_frames == set()
    reader.wait_for(lambda: len(session.journal.entries_of(marked, KEY_IMAGE)) == 2)

    session.controller.close_all()
    reader.open(sample)

    (entry,) = session.workspace.entries
    assert entry.key_frames == set()
    assert [event.content["marked"] for event in session.journal.entries_of(marked)] == [
        True,
        False,
    ]


def test_a_file_in_the_second_view_gets_its_mark_back(marked, qtbot, start_session, sample):
    session = start_session()
    reader = Reader(qtbot, session)
    reader.open_samples("benign.png")
    session.controller.open_paths([str(samples_folder() / "cyst.png"), str(sample)])
    reader.wait_for(lambda: len(session.workspace.entries) == 3)
    reader.settle()
    beside = BesideController(session.workspace, session.controller, session)
    beside.changed.connect(session.key_images.see_beside)

    beside.show(Selection(entry_id=2))
    reader.wait_for(lambda: beside.beside.frame is not None)

    reader.wait_for(lambda: session.workspace.entry(2).key_frames == {0})


def test_a_file_of_a_folder_run_gets_its_mark_back_unseen(marked, qtbot, start_session, sample):
    session = start_session()
    reader = Reader(qtbot, session)
    reader.open_samples("cyst.png")
    session.controller.open_paths([str(samples_folder() / "benign.png"), str(sample)])
    reader.wait_for(lambda: len(session.workspace.entries) == 3)
    reader.settle()

    session.folder_run.start()
    reader.wait_for(lambda: not session.folder_run.running)

    reader.wait_for(lambda: session.workspace.entry(2).key_frames == {0})
    assert session.workspace.selection.entry_id == 1
