"""Outlines that follow the tissue through a loop: placed as drafts, stopped in time, taken back."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QPushButton
import pytest

from busi_desktop.domain.annotation import SAVED, Annotation
from busi_desktop.domain.draft import EDITED
from busi_desktop.ui.editing.how_far import HowFarDialog
from tests.gui.conftest import WAIT_MS
from tests.gui.editing.conftest import Artist, on_disk
from tests.moving import Phantom, dice, moved
from tests.unit.io.files import dicom_loop

pytestmark = [pytest.mark.gui, pytest.mark.model]

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
N_FRAMES = 8


@pytest.fixture
def opened(artist, tmp_path):
    """Return what opens a loop of some frames, and draws on the first one."""

    def open_loop(frames) -> Artist:
        path = tmp_path / "loop.dcm"
        path.write_bytes(dicom_loop(frames, frame_time_ms=40.0))
        artist.reader.open(path)
        artist.reader.wait_for(lambda: artist.draft is not None)
        artist.key(Key.Key_B)
        for row in (105, 120, 135):
            artist.drag((130, row), (160, row), (190, row))
        artist.key(Key.Key_B)
        artist.run("outline_benign")
        return artist

    return open_loop


def begin(artist: Artist, *, to_frame: int | None = None) -> None:
    be_active(artist)
    artist.key(Key.Key_End, CTRL | ALT)
    dialog = artist.window.findChild(HowFarDialog, "how_far")
    if to_frame is not None:
        dialog.number.setValue(to_frame)
    artist.qtbot.mouseClick(dialog.findChild(QPushButton, "how_far_start"), LEFT)


def be_active(artist: Artist) -> None:
    """Take part in shortcuts again after a dialog: nobody else does it on this screen."""
    artist.window.activateWindow()
    artist.reader.wait_for(artist.window.isActiveWindow)


def follow(artist: Artist, *, to_frame: int | None = None) -> str:
    """Follow by key and mouse; return what is said at the end."""
    status = artist.window.status
    status.clearMessage()
    begin(artist, to_frame=to_frame)
    artist.reader.wait_for(lambda: "frame" in status.currentMessage())
    said = status.currentMessage()
    artist.saved()
    be_active(artist)
    return said


def turn(artist: Artist, key: Key) -> None:
    """Undo or redo by key, and wait until each frame had its turn."""
    with artist.qtbot.waitSignal(artist.editor.elsewhere.idle, timeout=WAIT_MS):
        artist.key(key, CTRL)


def drawn_on(artist: Artist) -> dict[int, list[np.ndarray]]:
    """Return each frame's masks as they stand on the disk."""
    artist.saved()
    kept = {}
    for entry in on_disk(SAVED):
        annotation = Annotation.from_json(entry.content)
        kept[int(entry.subject.partition("#")[2])] = [one.mask for one in annotation.lesions]
    return {number: masks for number, masks in kept.items() if masks}


def test_the_outline_follows_the_tissue_to_the_end_as_drafts_and_one_undo_takes_all_back(opened):
    artist = opened(Phantom(1).frames(N_FRAMES))
    (first,) = (lesion.mask.copy() for lesion in artist.draft.lesions.values())
    first_subject = artist.editor.subject

    assert follow(artist) == f"Followed to frame {N_FRAMES}: look at each frame, then sign it"

    found = drawn_on(artist)
    for number in range(1, N_FRAMES):
        (mask,) = found[number]
        assert dice(mask, moved(first, number)) > 0.95
    assert artist.editor.subject == first_subject.replace("#0", f"#{N_FRAMES - 1}")
    assert artist.window.editing.hint.text().startswith("Moved here by the tissue's motion")
    steps = [one for one in on_disk(EDITED) if one.content.get("tool") == "propagate"]
    assert [one.content["parameters"]["from_frame"] for one in steps] == list(range(N_FRAMES - 1))
    assert all(one.content["parameters"]["drawn_on_frame"] == 0 for one in steps)
    assert all(one.content["parameters"]["similarity"] > 0.7 for one in steps)
    assert {one.reader for one in steps} == {"AK"}
    drafts = [one.content for one in on_disk(SAVED) if not one.subject.endswith("#0")]
    assert {one["status"] for one in drafts} == {"draft"}
    assert {lesion["label"] for one in drafts for lesion in one["lesions"]} == {"benign"}

    assert artist.window.history.undo_text == "following through frames"
    turn(artist, Key.Key_Z)
    assert set(drawn_on(artist)) <= {0}
    artist.reader.wait_for(lambda: artist.editor.subject == first_subject)
    assert artist.areas == [first.sum()]
    turn(artist, Key.Key_Y)
    again = drawn_on(artist)
    assert all((again[number][0] == found[number][0]).all() for number in range(1, N_FRAMES))


def test_it_stops_at_a_scene_cut_and_says_where(opened):
    artist = opened(Phantom(1).frames(4) + Phantom(5).frames(4))

    said = follow(artist)

    assert said == "Stopped at frame 4: on frame 5 the match is unsure"
    assert set(drawn_on(artist)) - {0} == {1, 2, 3}


def test_it_stops_before_a_frame_that_the_reader_has_outlined_and_leaves_that_alone(opened):
    artist = opened(Phantom(1).frames(N_FRAMES))
    for _ in range(3):
        artist.run("next_frame")
    artist.reader.wait_for(lambda: (artist.editor.subject or "").endswith("#3"))
    artist.reader.wait_for(lambda: artist.draft is not None)
    artist.key(Key.Key_B)
    artist.drag((40, 40), (60, 40))
    artist.key(Key.Key_B)
    own = artist.editor.mask.copy()
    artist.run("first_frame")
    artist.reader.wait_for(lambda: (artist.editor.subject or "").endswith("#0"))
    artist.reader.wait_for(lambda: artist.draft is not None and artist.areas)

    said = follow(artist)

    assert said == "Stopped at frame 3: you have outlined frame 4 already"
    found = drawn_on(artist)
    assert set(found) - {0} == {1, 2, 3}
    assert (found[3][0] == own).all()


def test_it_goes_no_further_than_it_was_asked_to_and_goes_on_from_there(opened):
    artist = opened(Phantom(1).frames(N_FRAMES))

    assert follow(artist, to_frame=3).startswith("Followed to frame 3:")
    assert set(drawn_on(artist)) - {0} == {1, 2}
    assert follow(artist, to_frame=5).startswith("Followed to frame 5:")
    assert set(drawn_on(artist)) - {0} == {1, 2, 3, 4}

    turn(artist, Key.Key_Z)
    assert set(drawn_on(artist)) - {0} == {1, 2}
    artist.key(Key.Key_Y, CTRL)
    artist.window.close()  # before all frames had their turn
    assert set(drawn_on(artist)) - {0} == {1, 2, 3, 4}


def test_canceled_it_leaves_nothing(opened):
    artist = opened(Phantom(1).frames(N_FRAMES))
    artist.saved()
    before = len(on_disk())

    begin(artist)
    dialog = artist.window.findChild(QProgressDialog, "propagate_progress")
    assert dialog.isVisible()
    artist.qtbot.mouseClick(dialog.findChild(QPushButton), LEFT)
    artist.reader.wait_for(lambda: artist.window.status.currentMessage() == "Canceled at frame 1")

    artist.saved()
    assert len(on_disk()) == before
    assert artist.window.history.undo_text != "following through frames"


def test_without_an_outline_nothing_is_asked(artist):
    artist.open("cine.dcm")

    artist.key(Key.Key_End, CTRL | ALT)

    assert artist.window.findChild(HowFarDialog, "how_far") is None
    assert artist.window.status.currentMessage() == "Outline a lesion first"
