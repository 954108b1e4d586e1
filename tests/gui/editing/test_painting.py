"""Painting on the image: on the screen at once, on the disk soon after, undone by Ctrl+Z."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QPaintEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
import pytest

pytestmark = [pytest.mark.gui, pytest.mark.model]

Key = Qt.Key
ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
CAN_PAINT = [(200, 150), (230, 150), (260, 160)]


@pytest.fixture
def painter(artist):
    """Return an artist with a brush of 20 pixels over a sample."""
    artist.open("malignant.png")
    artist.key(Key.Key_B)
    artist.window.editing.desk.options.set_diameter(20)
    return artist


def turn_wheel(artist, modifier, x=200.0, y=150.0, turned=120) -> None:
    viewport = artist.canvas.viewport()
    position = artist.canvas.view_point((x, y))
    event = QWheelEvent(
        position,
        QPointF(viewport.mapToGlobal(position.toPoint())),
        QPointF(0, 0).toPoint(),
        QPointF(0, turned).toPoint(),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_a_stroke_is_a_lesion_on_the_screen_and_a_row_on_the_disk(painter):
    assert not painter.colored().any()

    painter.drag(*CAN_PAINT)

    (area,) = painter.areas
    assert area == pytest.approx(60 * 20 + np.pi * 100, rel=0.1)
    seen = painter.colored()
    assert seen[137:152, 205:255].any(axis=0).sum() > 40
    assert not seen[100:130].any()
    begun, stroke = painter.strokes()
    assert begun["action"] == "begin"
    assert (stroke["action"], stroke["tool"]) == ("edit", "brush")
    assert stroke["parameters"] == {"adds": True, "diameter_px": 20.0}


def test_while_the_button_is_held_the_stroke_is_seen_and_not_yet_kept(painter):
    painter.press(200, 150)
    painter.move(240, 150)

    assert painter.editor.mask[150, 220]
    assert painter.colored()[138:144, 210:230].any()
    assert painter.areas == []
    painter.release(240, 150)
    assert painter.draft.n_done == 1


def test_a_stroke_paints_no_more_than_its_own_box(painter):
    painter.drag(*CAN_PAINT)
    QApplication.processEvents()
    seen = []

    class Spy(QObject):
        def eventFilter(self, _watched, event) -> bool:
            if isinstance(event, QPaintEvent):
                seen.append(event.rect())
            return False

    spy = Spy()
    viewport = painter.canvas.viewport()
    viewport.installEventFilter(spy)
    painter.press(300, 300)
    for step in range(10):
        painter.move(300 + 3 * step, 300)
        QApplication.processEvents()
    viewport.removeEventFilter(spy)
    painter.release(330, 300)

    widest = max(box.width() * box.height() for box in seen[-5:])
    assert widest < 0.05 * viewport.width() * viewport.height()


def test_the_eraser_takes_off_what_was_painted(painter):
    painter.drag(*CAN_PAINT)
    before = painter.areas

    painter.key(Key.Key_E)
    painter.drag((230, 130), (230, 175))

    assert painter.areas[0] < before[0] - 300
    assert not painter.editor.mask[150, 230]


@pytest.mark.parametrize("way", ["alt", "x"])
def test_alt_and_x_turn_the_brush_into_an_eraser(painter, way):
    painter.drag(*CAN_PAINT)
    if way == "x":
        painter.key(Key.Key_X)

    painter.drag((230, 130), (230, 175), modifier=ALT if way == "alt" else Qt.KeyboardModifier(0))

    assert not painter.editor.mask[150, 230]
    assert painter.draft.last_done[1] == "brush"


def test_keys_and_wheel_change_the_brush_and_its_ring(painter):
    options, ring = painter.window.editing.desk.options, painter.window.editing.tools["brush"].ring
    painter.move(200, 150)
    assert ring.isVisible()
    width = ring.boundingRect().width()

    for _ in range(5):
        painter.key(Key.Key_BracketRight)
    wider = options.diameter_px
    assert wider > 35
    assert ring.boundingRect().width() > width + 10
    painter.key(Key.Key_BracketLeft)
    assert options.diameter_px < wider

    before = options.diameter_px
    turn_wheel(painter, SHIFT)
    assert options.diameter_px > before


def test_the_wheel_turns_no_image_while_the_button_is_held(painter):
    painter.reader.open_samples("benign.png")
    shown = painter.session.workspace.selection
    painter.press(200, 150)
    turn_wheel(painter, Qt.KeyboardModifier(0), turned=-120)
    painter.release(200, 150)

    assert painter.session.workspace.selection == shown


def test_undo_and_redo_take_strokes_back_one_by_one(painter):
    painter.drag(*CAN_PAINT)
    painter.drag((300, 300), (320, 300))
    both = painter.areas

    painter.key(Key.Key_Z, CTRL)
    assert painter.window.history.redo_text == "brush stroke"
    painter.key(Key.Key_Z, CTRL)
    assert painter.draft.lesions == {}
    assert not painter.colored().any()
    painter.key(Key.Key_Y, CTRL)
    painter.key(Key.Key_Y, CTRL)

    assert painter.areas == both
    actions = [stroke["action"] for stroke in painter.strokes()]
    assert actions == ["begin", "edit", "edit", "undo", "undo", "redo", "redo"]


def test_undo_is_one_order_with_measurements_and_parameters(painter):
    painter.drag(*CAN_PAINT)
    painter.key(Key.Key_D)
    painter.drag((100, 100), (150, 100))
    painter.key(Key.Key_B)
    painter.drag((300, 300), (320, 300))

    texts = []
    for _ in range(3):
        texts.append(painter.window.history.undo_text)
        painter.window.history.undo()

    assert texts == ["brush stroke", "caliper", "brush stroke"]


def test_undoing_brings_the_image_back_to_the_screen(painter):
    painter.drag(*CAN_PAINT)
    first = painter.editor.subject
    painter.reader.open_samples("benign.png")
    other = painter.session.workspace.entries[-1]
    painter.session.controller.show(other.entry_id, 0)
    painter.reader.wait_for(lambda: painter.editor.subject not in {None, first})

    painter.key(Key.Key_Z, CTRL)
    painter.reader.wait_for(lambda: painter.editor.subject == first)

    assert painter.draft.lesions == {}


def test_drawing_around_with_clicks_and_enter(painter):
    painter.key(Key.Key_P)
    assert painter.tool == "polygon"
    for corner in ((100, 100), (200, 100), (200, 180), (300, 300)):
        painter.click(*corner)
    painter.key(Key.Key_Backspace)
    painter.click(100, 180)
    painter.key(Key.Key_Return)

    assert painter.areas[0] == pytest.approx(100 * 80, rel=0.03)
    assert painter.strokes()[-1]["parameters"]["n_points"] == 4
    assert painter.strokes()[-1]["presses"] == 5


def test_drawing_around_in_one_go_and_cutting_out(painter):
    painter.key(Key.Key_P)
    painter.drag((100, 100), (200, 100), (200, 180), (100, 180), (100, 105))
    whole = painter.areas[0]
    painter.drag((120, 120), (150, 120), (150, 150), (120, 150), (120, 122), modifier=ALT)

    assert whole == pytest.approx(100 * 80, rel=0.05)
    assert painter.areas[0] == pytest.approx(whole - 30 * 30, rel=0.03)
    assert not painter.editor.mask[135, 135]


def test_escape_drops_the_line_first_and_then_the_tool(painter):
    painter.key(Key.Key_P)
    painter.click(100, 100)
    painter.click(200, 100)

    painter.key(Key.Key_Escape)
    assert painter.tool == "polygon"
    assert not painter.window.editing.tool._line.is_drawing
    painter.key(Key.Key_Escape)

    assert painter.tool is None
    assert painter.draft.lesions == {}


def test_a_click_fills_a_hole_and_with_alt_removes_a_part(painter):
    painter.key(Key.Key_P)
    painter.drag((100, 100), (200, 100), (200, 180), (100, 180), (100, 105))
    painter.drag((120, 120), (150, 120), (150, 150), (120, 150), (120, 122), modifier=ALT)
    painter.drag((300, 300), (330, 300), (330, 330), (300, 330), (300, 302))
    painter.key(Key.Key_F)

    painter.click(135, 135)
    assert painter.editor.mask[135, 135]
    painter.click(315, 315, modifier=ALT)
    assert not painter.editor.mask[315, 315]
    n_done = painter.draft.n_done
    painter.click(400, 50)

    assert painter.draft.n_done == n_done


def test_letters_mean_tools_only_while_one_is_in_hand(painter):
    painter.reader.open_samples("benign.png")
    second = painter.session.workspace.entries[-1].entry_id
    painter.session.controller.show(second, 0)
    painter.reader.wait_for(lambda: painter.editor.draft is not None)
    painter.key(Key.Key_P)
    assert painter.session.workspace.selection.entry_id == second
    painter.key(Key.Key_Escape)
    assert painter.tool is None

    painter.key(Key.Key_P)

    painter.reader.wait_for(lambda: painter.session.workspace.selection.entry_id != second)


def test_one_tool_is_in_hand_be_it_for_outlines_or_for_lengths(painter):
    actions = painter.window.actions_by_name
    painter.key(Key.Key_D)
    assert painter.tool is None
    assert actions["tool_caliper"].isChecked()

    painter.key(Key.Key_B)
    assert painter.tool == "brush"
    assert painter.window.measuring.hand.tool is None
    assert not actions["tool_none"].isChecked()

    painter.run("tool_none")
    assert painter.tool is None
    assert actions["tool_none"].isChecked()


def test_a_pen_presses_harder_for_a_wider_line(painter):
    device = QPointingDevice.primaryPointingDevice()
    viewport = painter.canvas.viewport()
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton

    def pen(kind, x, y, pressure, button, buttons) -> None:
        at = painter.canvas.view_point((x, y))
        spot = QPointF(viewport.mapToGlobal(at.toPoint()))
        event = QTabletEvent(
            kind, device, at, spot, pressure, 0.0, 0.0, 0.0, 0.0, 0.0,
            Qt.KeyboardModifier(0), button, buttons,
        )  # fmt: skip
        QApplication.sendEvent(viewport, event)
        assert event.isAccepted()

    pen(QEvent.Type.TabletPress, 100, 150, 0.3, left, left)
    pen(QEvent.Type.TabletMove, 200, 150, 0.3, none, left)
    pen(QEvent.Type.TabletMove, 300, 150, 1.0, none, left)
    pen(QEvent.Type.TabletRelease, 300, 150, 1.0, left, none)

    mask = painter.editor.mask
    assert mask[:, 150].sum() == pytest.approx(6, abs=1)
    assert mask[:, 298].sum() == pytest.approx(20, abs=2)
    assert painter.strokes()[-1]["parameters"]["lightest"] == 0.3
