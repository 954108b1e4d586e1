"""A reader's round at the real window: from image to image by keys, brush strokes, signatures."""

from __future__ import annotations

from contextlib import closing

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from busi_desktop.cli.main import main
from busi_desktop.domain.worklist import FrameState
from busi_desktop.review.annotations import current, read_all
from busi_desktop.review.journal import Journal
from tests.gui.editing.conftest import Artist
from tests.gui.worklist.conftest import CTRL, SAMPLES


def outlines_in(study):
    """Return status and mask of each frame."""
    with closing(Journal.open(study)) as journal:
        assert journal.verify() == []
        return {
            one.subject: (one.annotation.status, one.annotation.mask)
            for one in current(read_all(journal))
        }


def test_what_a_reader_draws_and_signs_leaves_the_window_and_comes_back_equal(
    hands, qtbot, reader, make_project, tmp_path, monkeypatch
):
    study = make_project()
    hands.open(study)
    artist = Artist(qtbot, reader, hands.window)
    drawn = {}
    hands.press(Qt.Key.Key_PageDown, CTRL)
    for number, name in enumerate(SAMPLES[:2]):
        hands.wait_until_shown(name)
        hands.wait_for(lambda: artist.draft is not None and not artist.draft.is_begun)
        artist.canvas.setFocus()
        artist.key(Qt.Key.Key_B)
        height, width = artist.draft.shape
        middle = (width / 2 + 9 * number, height / 2)
        artist.drag(middle, (middle[0] + 40, middle[1] + 12), (middle[0] + 60, middle[1]))
        mask = artist.draft.annotation("signed", annotation_id="x", supersedes=None).mask
        subject = hands.desk.shown_row.subject
        drawn[subject] = mask
        artist.key(Qt.Key.Key_D, CTRL)
        hands.wait_for_row(name, lambda row: row.own_state is FrameState.SIGNED)
        hands.press(Qt.Key.Key_PageDown, CTRL)
    artist.saved()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    hands.window.actions_by_name["export_outlines"].trigger()
    dialog = hands.dialog("outlines_dialog")
    dialog.findChild(QPushButton, "outlines_accept").click()
    hands.wait_for((tmp_path / "study coco" / "review.json").exists)

    mirror = make_project("mirror.busi")
    options = ["--format", "coco", "--reader", "BL", "--status", "signed"]
    taken = main(
        ["review", "import", str(tmp_path / "study coco"), *options, "--journal", str(mirror)]
    )

    assert taken == 0
    assert all(mask.any() for mask in drawn.values())
    assert len(drawn) == 2
    for found in (outlines_in(study), outlines_in(mirror)):
        assert found.keys() == drawn.keys()
        for subject, (status, mask) in found.items():
            assert status == "signed"
            np.testing.assert_array_equal(mask, drawn[subject])
