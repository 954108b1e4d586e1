"""Outlines outlive the window: drafts, signatures, undo; each reader's are the reader's own."""

from __future__ import annotations

from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
import pytest

from busi_desktop.app.settings import JOURNAL_NAME, home_folder
from busi_desktop.domain.annotation import Annotation, AnnotationStatus, Provenance
from busi_desktop.domain.draft import EDITED, Draft
from busi_desktop.review.annotations import choose, current, read_all
from busi_desktop.review.journal import Journal
from busi_desktop.ui.layers import LESION
from tests.drawn import all_of
from tests.gui.conftest import Reader
from tests.gui.editing.conftest import Artist, on_disk

pytestmark = [pytest.mark.gui, pytest.mark.model]

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def start_window(qtbot, start_session, show_window):
    """Return what starts the program anew, with whatever is on the disk."""

    def start() -> Artist:
        window = show_window(start_session())
        return Artist(qtbot, Reader(qtbot, window.session), window)

    return start


def draw(artist: Artist, *points) -> None:
    if artist.tool != "brush":
        artist.key(Key.Key_B)
    artist.drag(*(points or ((200, 150), (260, 150))))


def annotations() -> list[Annotation]:
    with closing(Journal.open(home_folder() / JOURNAL_NAME)) as journal:
        return [kept.annotation for kept in read_all(journal)]


def test_after_a_restart_the_strokes_are_there_and_can_be_undone(artist, start_window):
    artist.open("malignant.png")
    draw(artist)
    draw(artist, (300, 300), (340, 300))
    artist.key(Key.Key_Z, CTRL)
    area, seen = artist.areas, artist.colored()
    artist.window.close()

    again = start_window()
    again.open("malignant.png")

    assert again.areas == area
    assert (again.colored() == seen).all()
    again.key(Key.Key_B)
    again.key(Key.Key_Y, CTRL)
    assert again.areas[0] > area[0]
    again.key(Key.Key_Z, CTRL)
    again.key(Key.Key_Z, CTRL)
    assert again.draft.lesions == {}
    again.key(Key.Key_Y, CTRL)
    assert again.areas == area
    again.key(Key.Key_Y, CTRL)
    assert again.areas[0] > area[0]


def test_strokes_that_were_never_saved_as_a_whole_are_there_too(artist, start_window):
    artist.open("malignant.png")
    draw(artist)
    artist.saved()
    area = artist.areas
    assert artist.kept() == []
    artist.session.journal.stop()  # as if it were killed: nothing more is written

    again = start_window()
    again.open("malignant.png")

    assert again.areas == area
    artist.window.hide()


def test_older_steps_come_after_those_of_this_window(artist, start_window):
    artist.open("malignant.png")
    draw(artist)
    artist.window.close()
    again = start_window()
    again.open("malignant.png")
    draw(again, (300, 300), (340, 300))

    for left in (1, 0):
        again.key(Key.Key_Z, CTRL)
        assert again.draft.n_done == left
    for done in (1, 2):
        again.key(Key.Key_Y, CTRL)
        assert again.draft.n_done == done


def test_what_is_left_behind_is_saved_as_a_draft(artist):
    artist.open("malignant.png")
    draw(artist)
    artist.reader.open_samples("benign.png")
    artist.session.controller.show(artist.session.workspace.entries[-1].entry_id, 0)
    artist.reader.wait_for(artist.kept)

    (saved,) = annotations()

    assert saved.status is AnnotationStatus.DRAFT
    assert saved.provenance is Provenance.READER
    assert saved.mask.any()


def test_every_fifty_steps_the_whole_is_saved(artist):
    artist.open("malignant.png")
    artist.key(Key.Key_B)
    for step in range(51):
        artist.click(100 + 4 * step, 150)

    (saved,) = artist.kept()

    assert saved["editing"]["step"] == 50
    entries = [(entry.kind, entry.content) for entry in on_disk()]
    again = Draft.resumed(entries, artist.draft.shape)
    assert again is not None
    assert all_of(again) == all_of(artist.draft)


def test_signing_keeps_the_outlines_and_locks_them(artist):
    artist.open("malignant.png")
    draw(artist)
    area = artist.areas
    artist.key(Key.Key_D, CTRL)

    (saved,) = artist.kept()
    assert saved["status"] == "signed"
    assert "signed" in artist.window.editing.hint.text()
    draw(artist, (300, 300), (340, 300))
    artist.run("outline_clear")
    assert artist.areas == area

    artist.run("outline_amend")
    draw(artist, (300, 300), (340, 300))
    artist.run("outline_sign")

    artist.saved()
    first, amended, second = annotations()
    assert [one.status.value for one in (first, amended, second)] == ["signed", "draft", "signed"]
    assert second.supersedes == amended.annotation_id
    assert amended.supersedes == first.annotation_id
    assert second.mask.sum() > first.mask.sum()


def test_ctrl_z_takes_a_signature_back_before_it_takes_a_stroke_back(artist):
    artist.open("malignant.png")
    draw(artist)
    artist.run("outline_sign")
    assert artist.window.history.undo_text == "signing"

    artist.key(Key.Key_Z, CTRL)

    assert artist.editor.status is AnnotationStatus.DRAFT
    assert artist.draft.n_done == 1
    artist.saved()
    with closing(Journal.open(home_folder() / JOURNAL_NAME)) as journal:
        assert choose(current(read_all(journal))).annotation.status is AnnotationStatus.DRAFT


def test_no_lesion_can_be_signed(artist):
    artist.open("normal.png")
    artist.run("outline_sign")
    assert artist.kept() == []  # the key may have been meant for what was not drawn yet
    assert artist.window.editing.hint.isVisible()
    assert "no lesion" in artist.window.editing.hint.text()

    artist.run("outline_sign")

    (saved,) = artist.kept()
    assert not artist.window.editing.hint.isVisible()

    assert saved["lesions"] == []
    assert artist.window.status.currentMessage() == "Signed: no lesion"


def test_the_ais_mask_is_taken_over_and_stays_beside_the_readers(artist):
    artist.open("malignant.png")
    result = artist.session.workspace.result
    artist.key(Key.Key_M, CTRL)

    (area,) = artist.areas
    assert area == result.mask.mask.sum()
    draw(artist, (100, 400), (140, 400))
    assert artist.areas[0] > area
    assert result.mask.mask.sum() == area
    assert artist.window.layers.is_drawn(LESION)
    artist.run("outline_sign")
    artist.saved()
    (saved,) = annotations()
    assert saved.base.model == result.prediction.model_id
    assert saved.provenance is Provenance.READER


def test_before_the_reading_is_locked_the_ais_mask_is_no_start(artist):
    artist.session.set_read_first(True)
    artist.session.controller.open_paths([str(sample("malignant.png"))])
    artist.reader.wait_for(lambda: artist.session.workspace.answer is not None)
    artist.reader.wait_for(lambda: artist.draft is not None)

    artist.key(Key.Key_M, CTRL)

    assert artist.draft.lesions == {}
    assert artist.window.status.currentMessage() == "There is no AI mask to start from yet"
    draw(artist)
    assert artist.areas[0] > 0


def sample(name: str):
    from busi_desktop.io.samples import samples_folder

    return samples_folder() / name


def test_nobody_sees_the_outlines_of_another_reader(artist):
    artist.open("malignant.png")
    draw(artist)
    area = artist.areas

    artist.session.set_reader("BL")
    assert artist.draft.lesions == {}
    assert not artist.colored().any()
    draw(artist, (300, 300), (340, 300))
    artist.session.set_reader("AK")

    assert artist.areas == area
    artist.saved()
    assert {entry.reader for entry in on_disk(EDITED)} == {"AK", "BL"}


def test_who_outlines_is_asked_before_the_first_stroke(qtbot, reader, window):
    artist = Artist(qtbot, reader, window)
    artist.open("malignant.png")
    artist.key(Key.Key_B)
    assert artist.tool is None
    dialog = window.findChild(QInputDialog, "ask_reader")

    dialog.setTextValue("CM")
    dialog.accept()

    assert artist.tool == "brush"
    draw(artist)
    artist.saved()
    assert {entry.reader for entry in on_disk(EDITED)} == {"CM"}


def test_outlines_go_along_to_the_next_frame(artist):
    artist.open("cine.dcm")
    draw(artist)
    artist.run("outline_malignant")
    first, area = artist.editor.subject, artist.areas

    artist.key(Key.Key_Right, CTRL | Qt.KeyboardModifier.AltModifier)
    artist.reader.wait_for(lambda: artist.draft is not None and artist.editor.subject != first)

    assert artist.editor.subject == first.replace("#0", "#1")
    assert artist.areas == area
    assert [one.label.value for one in artist.draft.lesions.values()] == ["malignant"]
    assert artist.window.history.undo_text == "copying outlines"


def test_strokes_that_dont_fit_are_told_and_the_last_saved_outlines_shown(artist, start_window):
    artist.open("malignant.png")
    draw(artist)
    subject = artist.editor.subject
    artist.window.close()
    with closing(Journal.open(home_folder() / JOURNAL_NAME)) as journal:
        stray = dict(on_disk(EDITED)[-1].content) | {"step": 9}
        journal.append(subject=subject, kind=EDITED, content=stray, reader="AK")
    troubles = []

    again = start_window()
    again.session.workspace.troubled.connect(troubles.append)
    again.open("malignant.png")

    assert [trouble.error.code for trouble in troubles] == ["DRAFT_UNREADABLE"]
    assert again.areas[0] > 0
    draw(again, (300, 300), (340, 300))
    assert again.draft.n_done == 1


def test_what_was_said_of_an_image_goes_with_it(artist):
    artist.open("malignant.png", "normal.png")
    draw(artist)
    artist.run("outline_sign")
    status = artist.window.status
    assert status.currentMessage().startswith("Signed")

    artist.run("next_image")
    artist.reader.wait_for(lambda: artist.editor.subject == "" or not artist.editor.is_signed)

    assert status.currentMessage() == ""
