"""Click to refine, with real clicks in the real window on a drawn lesion."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QPoint, Qt
import pytest

from busi_desktop.domain.draft import EDITED
from tests.builders import disc
from tests.screens import tissue

SHAPE = (300, 400)
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
TRUTH = disc(SHAPE, center_rc=(150.0, 190.0), radius=60.0)


def overlap(one, other) -> float:
    return 2.0 * (one & other).sum() / (one.sum() + other.sum())


@pytest.fixture
def image(tmp_path):
    gray = np.maximum(tissue(*SHAPE), 70)
    pixels = np.where(TRUTH, gray * 0.35, gray).astype(np.uint8)
    path = tmp_path / "lesion.png"
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return path


class Hand:
    """Click on the window's canvas, in source pixels."""

    def __init__(self, qtbot, window) -> None:
        self.qtbot = qtbot
        self.canvas = window.viewer.main
        self.editor = window.editing.editor

    def at(self, x, y) -> QPoint:
        return self.canvas.view_point((x, y)).toPoint()

    def click(self, x, y, button=LEFT, modifier=PLAIN) -> None:
        self.qtbot.mouseClick(self.canvas.viewport(), button, modifier, self.at(x, y))

    def key(self, key, modifier=PLAIN) -> None:
        self.qtbot.keyClick(self.canvas, key, modifier)

    @property
    def mask(self):
        return self.editor.mask.copy()


@pytest.fixture
def hand(qtbot, window, reader, session, image):
    session.set_reader("R1")
    reader.open(image)
    reader.wait_for(lambda: session.editor.may_edit)
    made = Hand(qtbot, window)
    made.canvas.setFocus()
    made.key(Qt.Key.Key_W)
    assert window.editing.tool is window.editing.tools["refine"]
    return made


def test_click_outlines_and_further_clicks_add_and_take_off(hand, window) -> None:
    hand.click(190, 150)
    first = hand.mask
    assert overlap(first, TRUTH) > 0.88

    hand.click(120, 150)  # beside the lesion: the reader wants it
    grown = hand.mask
    assert grown[150, 120]
    assert (grown & first).sum() == first.sum()

    hand.click(120, 150, RIGHT)
    assert not hand.mask[150, 120]
    hand.click(190, 100, modifier=ALT)
    assert not hand.mask[100, 190]


def test_each_click_is_one_step_back(hand, window) -> None:
    hand.click(190, 150)
    first = hand.mask
    hand.click(120, 150)
    assert not np.array_equal(hand.mask, first)

    window.actions_by_name["undo"].trigger()
    assert np.array_equal(hand.mask, first)
    window.actions_by_name["undo"].trigger()
    assert not hand.mask.any()
    window.actions_by_name["redo"].trigger()
    assert np.array_equal(hand.mask, first)


def test_click_is_written_down_with_place_and_sign(hand, reader, session) -> None:
    hand.click(190, 150)
    hand.click(190, 195, RIGHT)

    reader.wait_for(lambda: not session.journal.n_unsaved)
    written = [
        entry.content
        for entry in session.journal.entries_of(session.editor.subject, EDITED)
        if entry.content.get("tool") == "refine"
    ]
    assert [one["parameters"]["adds"] for one in written] == [True, False]
    x, y = written[-1]["parameters"]["at_xy"]
    assert abs(x - 190) < 1.5
    assert abs(y - 195) < 1.5


def test_dragging_with_the_right_button_zooms_and_changes_nothing(hand) -> None:
    hand.click(190, 150)
    before, scale = hand.mask, hand.canvas.view_state.scale_xy
    viewport = hand.canvas.viewport()

    hand.qtbot.mousePress(viewport, RIGHT, PLAIN, hand.at(190, 150))
    hand.qtbot.mouseMove(viewport, hand.at(190, 150) + QPoint(0, -60))
    hand.qtbot.mouseRelease(viewport, RIGHT, PLAIN, hand.at(190, 150) + QPoint(0, -60))

    assert np.array_equal(hand.mask, before)
    assert hand.canvas.view_state.scale_xy != scale


def test_taking_off_from_nothing_says_why_nothing_happens(hand, window) -> None:
    hand.click(190, 150, RIGHT)

    assert not hand.mask.any()
    assert "nothing to take off" in window.status.currentMessage()


def test_click_that_changes_nothing_says_where_to_click(hand, window) -> None:
    hand.click(190, 150)
    before = hand.mask

    hand.click(190, 150)
    assert "outside of the outline" in window.status.currentMessage()
    hand.click(20, 280, RIGHT)
    assert "inside the outline" in window.status.currentMessage()

    assert np.array_equal(hand.mask, before)


def test_locked_lesion_stays(hand, window) -> None:
    hand.click(190, 150)
    before = hand.mask
    window.actions_by_name["outline_lock"].trigger()

    hand.click(120, 150)

    assert np.array_equal(hand.mask, before)


def test_signed_outlines_stay(hand, window) -> None:
    hand.click(190, 150)
    window.actions_by_name["outline_sign"].trigger()
    assert hand.editor.is_signed
    before = hand.mask

    hand.click(120, 150)

    assert np.array_equal(hand.mask, before)
