"""Drawing figures with the mouse, and with keys alone."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
import pytest

from busi_desktop.domain.figure import FigureKind

pytestmark = pytest.mark.gui

Key = Qt.Key


def test_a_caliper_is_dragged_or_clicked_at_both_ends(desk):
    desk.take(FigureKind.CALIPER)
    desk.drag((50, 50), (70, 60), (100, 50))
    desk.take(FigureKind.CALIPER)
    desk.click(50, 150)
    desk.click(50, 250)

    assert desk.values == ["10.0 mm", "10.0 mm"]
    assert [figure.kind for figure in desk.figures] == [FigureKind.CALIPER] * 2


def test_the_value_follows_the_hand_while_a_figure_is_drawn(desk):
    desk.take(FigureKind.CALIPER)
    desk.press(50, 50)
    desk.move(80, 50)
    first = desk.texts
    desk.move(100, 50)
    second = desk.texts
    desk.release(100, 50)

    assert first == ["6.0 mm · ultrasound region"]
    assert second == ["10.0 mm · ultrasound region"]
    assert desk.texts == ["1  10.0 mm · ultrasound region"]


def test_the_second_caliper_is_taken_across_the_first_in_the_tissue(desk):
    desk.take(FigureKind.CALIPER)
    desk.drag((100, 100), (150, 200))
    guide = desk.hand.tool.guide
    desk.move(200, 100)
    assert desk.hand.tool.guide != guide

    desk.drag((100, 150), (200, 160))

    first, second = desk.figures
    (ax, ay), (bx, by) = first.points_xy
    (cx, cy), (dx, dy) = second.points_xy
    across = (bx - ax) * (dx - cx) * 0.2**2 + (by - ay) * (dy - cy) * 0.1**2
    assert across == pytest.approx(0.0, abs=1e-9)
    assert second.partner_id == first.figure_id
    assert desk.measurements.rows(desk.subject)[1].name == "Caliper across 1"


def test_after_a_pair_the_next_caliper_is_free_again(desk):
    desk.take(FigureKind.CALIPER)
    desk.drag((100, 100), (200, 100))
    desk.drag((150, 50), (150, 150))
    desk.drag((20, 20), (60, 60))

    assert desk.figures[2].partner_id is None
    assert desk.figures[2].points_xy[1] == pytest.approx((60, 60), abs=0.5)


def test_an_angle_takes_three_clicks(desk):
    desk.take(FigureKind.ANGLE)
    desk.click(100, 50)
    desk.click(100, 150)
    assert desk.figures == ()
    desk.click(200, 150)

    assert desk.values == ["90.0°"]


def test_an_ellipse_takes_its_long_axis_and_then_its_width(desk):
    desk.take(FigureKind.ELLIPSE)
    desk.drag((100, 150), (200, 150))
    desk.move(150, 190)
    assert len(desk.hand.tool.draft) == 3
    desk.click(170, 190)

    assert desk.points[2] == pytest.approx((150, 190), abs=0.5)
    assert desk.values == [f"20.0 × 8.0 mm, {math.pi * 10 * 4:.1f} mm²"]


def test_an_area_is_drawn_in_one_go(desk):
    turns = [2 * math.pi * step / 60 for step in range(61)]
    circle = [(200 + 50 * math.cos(turn), 150 + 50 * math.sin(turn)) for turn in turns]
    desk.take(FigureKind.AREA)

    desk.drag(*circle)

    measured = float(desk.values[0].split(" mm²")[0])
    assert measured == pytest.approx(math.pi * 50**2 * 0.02, rel=0.03)
    assert len(desk.points) < 60


def test_an_area_is_clicked_and_closed_by_a_double_click(desk):
    desk.take(FigureKind.AREA)
    desk.click(100, 100)
    desk.click(200, 100)
    desk.click(200, 200)
    desk.double_click(100, 200)

    assert len(desk.points) == 4
    assert desk.values[0].startswith("200.0 mm², perimeter 60.0 mm")


def test_enter_closes_an_area_backspace_takes_a_corner_back_and_escape_all(desk):
    desk.take(FigureKind.AREA)
    for corner in ((100, 100), (200, 100), (200, 200), (300, 299)):
        desk.click(*corner)
    desk.key(Key.Key_Backspace)
    desk.key(Key.Key_Return)
    assert desk.points == ((100, 100), (200, 100), (200, 200))

    desk.click(20, 20)
    desk.click(60, 20)
    desk.key(Key.Key_Escape)

    assert len(desk.figures) == 1
    assert desk.hand.kind is FigureKind.AREA
    assert desk.hand.tool.draft == ()


def test_a_click_on_the_first_corner_closes_an_area(desk):
    desk.take(FigureKind.AREA)
    for corner in ((100, 100), (200, 100), (200, 200), (101, 101)):
        desk.click(*corner)

    assert len(desk.points) == 3


def test_a_click_that_slips_makes_no_figure(desk):
    desk.take(FigureKind.CALIPER)
    desk.click(100, 100)
    desk.click(100, 100)

    assert desk.figures == ()
    assert desk.hand.is_drawing


def test_points_beside_the_frame_lie_on_its_edge(plain_desk):
    desk = plain_desk
    desk.canvas.zoom_by(0.5)
    desk.take(FigureKind.CALIPER)

    desk.drag((-50, 150), (100, 150))

    assert desk.points[0] == (0.0, 150.0)


def test_a_caliper_is_drawn_with_keys_alone(desk):
    desk.take(FigureKind.CALIPER)
    desk.key(Key.Key_Enter)
    for _ in range(4):
        desk.key(Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    desk.key(Key.Key_Right)
    desk.key(Key.Key_Return)

    assert desk.points == ((200.0, 150.0), (241.0, 150.0))
    assert desk.values == ["8.2 mm"]


def test_an_area_is_drawn_with_keys_alone(desk):
    shift = Qt.KeyboardModifier.ShiftModifier
    desk.take(FigureKind.AREA)
    desk.key(Key.Key_Return)
    for way in (Key.Key_Right, Key.Key_Down, Key.Key_Left):
        desk.key(way, shift)
        desk.key(Key.Key_Return)
    desk.key(Key.Key_Return)

    assert desk.points == ((200, 150), (210, 150), (210, 160), (200, 160))


def test_while_a_tool_is_in_hand_the_canvas_keeps_its_other_gestures(desk):
    desk.canvas.zoom_by(2.0)
    before, grays = desk.canvas.view_state, desk.canvas.window_level
    desk.take(FigureKind.CALIPER)

    desk.drag((200, 150), (210, 150), button=Qt.MouseButton.MiddleButton)
    panned = desk.canvas.view_state
    desk.drag((200, 150), (210, 150), modifier=Qt.KeyboardModifier.ShiftModifier)
    panned_again = desk.canvas.view_state
    desk.drag((200, 150), (200, 140), button=Qt.MouseButton.RightButton)

    assert panned.center_xy[0] < before.center_xy[0]
    assert panned_again.center_xy[0] < panned.center_xy[0]
    assert desk.canvas.view_state.scale > before.scale
    assert desk.canvas.window_level == grays
    assert desk.figures == ()


def test_without_a_tool_a_drag_beside_figures_still_changes_the_grays(desk):
    desk.take(FigureKind.CALIPER)
    desk.drag((50, 50), (100, 50))
    desk.take(None)

    desk.drag((200, 200), (220, 200))

    assert desk.canvas.window_level.width == 255 + 40
    assert len(desk.figures) == 1
