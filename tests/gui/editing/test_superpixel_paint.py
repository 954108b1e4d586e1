"""Painting with superpixels: real clicks, drags and keys on cells that the worker has cut."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox
import pytest

from busi_desktop.app.annotating.cells import Scale
from busi_desktop.domain.draft import EDITED

LEFT = Qt.MouseButton.LeftButton
PLAIN, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hand:
    """Paint on the window's canvas, in source pixels."""

    def __init__(self, qtbot, window) -> None:
        self.qtbot = qtbot
        self.canvas = window.viewer.main
        self.editor = window.editing.editor
        self.tool = window.editing.tools["superpixels"]

    def at(self, point) -> QPoint:
        return self.canvas.view_point(point).toPoint()

    def click(self, point, modifier=PLAIN) -> None:
        self.qtbot.mouseClick(self.canvas.viewport(), LEFT, modifier, self.at(point))

    def move(self, point) -> None:
        self.qtbot.mouseMove(self.canvas.viewport(), self.at(point))

    def drag(self, start, *points) -> None:
        viewport = self.canvas.viewport()
        self.qtbot.mousePress(viewport, LEFT, PLAIN, self.at(start))
        for point in points:
            self.qtbot.mouseMove(viewport, self.at(point))
        self.qtbot.mouseRelease(viewport, LEFT, PLAIN, self.at(points[-1]))

    def key(self, key, modifier=PLAIN) -> None:
        self.qtbot.keyClick(self.canvas, key, modifier)

    @property
    def mask(self):
        return self.editor.mask.copy()

    def cell(self, point):
        """Return the number of the cell under a point and all its pixels."""
        found = self.tool.cell_map.at(point)
        return found, self.tool.cell_map.superpixels.labels == found


@pytest.fixture
def hand(qtbot, window, reader, session):
    session.set_reader("R1")
    reader.open_samples("benign.png")
    reader.wait_for(lambda: session.editor.may_edit)
    window.actions_by_name["outline_superpixels"].trigger()
    made = Hand(qtbot, window)
    reader.wait_for(lambda: made.tool.cell_map is not None)
    made.canvas.setFocus()
    return made


def test_click_takes_the_whole_cell_and_a_second_one_puts_it_back(hand) -> None:
    _, pixels = hand.cell((200.0, 150.0))

    hand.click((200.0, 150.0))
    assert np.array_equal(hand.mask, pixels)
    hand.click((200.0, 150.0))
    assert not hand.mask.any()


def test_drag_paints_over_every_cell_on_its_way_as_one_step(hand, window) -> None:
    start, end = (120.0, 150.0), (320.0, 180.0)
    cells = hand.tool.cell_map
    wanted = np.isin(cells.superpixels.labels, cells.along(start, end))

    hand.drag(start, end)
    painted = hand.mask
    assert (painted & wanted).sum() > 0.97 * wanted.sum()
    assert len(np.unique(cells.superpixels.labels[painted])) > 5
    window.actions_by_name["undo"].trigger()
    assert not hand.mask.any()


def test_drag_from_a_painted_cell_takes_off(hand) -> None:
    hand.drag((120.0, 150.0), (320.0, 150.0))

    hand.drag((200.0, 150.0), (320.0, 150.0))

    assert not hand.mask[150, 310]
    assert hand.mask[150, 125]


def test_alt_takes_off_and_never_adds(hand) -> None:
    hand.click((200.0, 150.0), ALT)

    assert not hand.mask.any()


def test_cell_under_the_pointer_is_highlighted(hand) -> None:
    hand.move((200.0, 150.0))

    assert hand.tool.marks.marked_cell == hand.cell((200.0, 150.0))[0]
    assert hand.tool.marks.cell.isVisible()
    assert hand.tool.marks.grid.isVisible()


def test_three_scales_are_cut_once_each(hand, reader, session) -> None:
    asked = []
    session.controller.done.connect(lambda request, _: asked.append(type(request).__name__))
    sizes = {hand.tool.scale: hand.tool.cell_map.superpixels.n_actual}

    for key, scale in (
        (Qt.Key.Key_BraceRight, Scale.FINE),
        (Qt.Key.Key_BraceLeft, Scale.MEDIUM),
        (Qt.Key.Key_BraceLeft, Scale.COARSE),
        (Qt.Key.Key_BraceLeft, Scale.COARSE),
    ):
        hand.key(key, SHIFT)
        assert hand.tool.scale is scale
        reader.wait_for(lambda: hand.tool.cell_map is not None)
        sizes[scale] = hand.tool.cell_map.superpixels.n_actual

    assert sizes[Scale.COARSE] < sizes[Scale.MEDIUM] < sizes[Scale.FINE]
    assert asked.count("CutCells") == 2


def test_panel_chooses_the_scale_and_follows_the_keys(hand, window) -> None:
    box = window.findChild(QComboBox, "superpixel_scale")
    assert box.isVisible()
    assert box.currentText() == "Medium"

    hand.key(Qt.Key.Key_BraceLeft, SHIFT)
    assert box.currentText() == "Coarse"
    hand.qtbot.keyClick(box, Qt.Key.Key_End)

    assert hand.tool.scale is Scale.FINE


def test_keys_walk_from_cell_to_cell_and_toggle_them(hand) -> None:
    hand.key(Qt.Key.Key_Return)
    first = hand.tool.cursor_cell
    assert first is not None
    assert not hand.mask.any()

    hand.key(Qt.Key.Key_Return)
    assert np.array_equal(hand.mask, hand.tool.cell_map.superpixels.labels == first)
    hand.key(Qt.Key.Key_Right)
    second = hand.tool.cursor_cell
    assert second != first
    assert hand.tool.marks.marked_cell == second
    hand.key(Qt.Key.Key_Return)
    labels = hand.tool.cell_map.superpixels.labels
    assert np.array_equal(hand.mask, (labels == first) | (labels == second))

    hand.key(Qt.Key.Key_Escape)
    assert hand.tool.cursor_cell is None
    assert hand.tool.marks.marked_cell is None


def test_stroke_is_written_down_with_its_settings(hand, reader, session) -> None:
    hand.click((200.0, 150.0))

    reader.wait_for(lambda: not session.journal.n_unsaved)
    (written,) = [
        entry.content
        for entry in session.journal.entries_of(session.editor.subject, EDITED)
        if entry.content.get("tool") == "superpixels"
    ]
    assert written["parameters"] == {
        "regions": 600,
        "compactness": 20.0,
        "adds": True,
        "n_cells": 1,
    }


def test_another_frame_gets_its_own_cells(hand, reader, session) -> None:
    before = hand.tool.cell_map

    reader.open_samples("malignant.png")
    session.controller.show(session.workspace.entries[-1].entry_id)
    reader.wait_for(lambda: hand.tool.cell_map is not None and hand.tool.cell_map is not before)

    shown = session.workspace.frame.pixels.shape
    assert hand.tool.cell_map.superpixels.labels.shape == shown


def test_it_says_that_cells_are_on_their_way(hand, reader, qtbot) -> None:
    hand.tool.set_scale(Scale.FINE)

    assert "being computed" in hand.tool.hint
    hand.click((200.0, 150.0))
    assert not hand.mask.any()
    reader.wait_for(lambda: "being computed" not in hand.tool.hint)


def test_grid_goes_when_the_tool_is_laid_down(hand, window) -> None:
    window.editing.take_tool(None)

    assert not hand.tool.marks.grid.isVisible()
    assert hand.tool.marks.marked_cell is None
