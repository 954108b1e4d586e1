"""Changing figures: dragging, nudging, deleting, and taking it all back."""

from __future__ import annotations

from PySide6.QtCore import Qt
import pytest

from busi_desktop.domain.figure import FigureKind
from tests.builders import make_frame

pytestmark = pytest.mark.gui

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def caliper(desk):
    """Return the desk with a caliper of 100 px and no tool in hand."""
    desk.take(FigureKind.CALIPER)
    desk.drag((100, 100), (200, 100))
    desk.take(None)
    return desk


def test_an_end_is_dragged_and_the_value_follows(caliper):
    desk = caliper
    desk.press(200, 100)
    desk.move(150, 100)
    assert desk.texts == ["1  10.0 mm · ultrasound region"]
    desk.release(150, 100)

    assert desk.points == ((100, 100), (150, 100))
    desk.history.undo()
    assert desk.points == ((100, 100), (200, 100))
    desk.history.redo()
    assert desk.values == ["10.0 mm"]


def test_a_line_is_chosen_by_a_click_and_moved_by_the_next_drag(caliper):
    desk = caliper
    desk.drag((150, 100), (150, 120))
    assert desk.points == ((100, 100), (200, 100))
    assert desk.hand.chosen is not None

    desk.drag((150, 100), (150, 120))

    assert desk.points == ((100, 120), (200, 120))


def test_arrows_nudge_the_chosen_point_by_one_a_tenth_and_ten_pixels(caliper):
    desk = caliper
    desk.click(200, 100)

    desk.key(Key.Key_Right)
    desk.key(Key.Key_Down, CONTROL)
    desk.key(Key.Key_Left, SHIFT)

    assert desk.points[1] == pytest.approx((191.0, 100.1))
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Up)
    assert desk.points[0] == (100, 99)


def test_nudges_in_a_row_are_taken_back_at_once(caliper):
    desk = caliper
    desk.click(200, 100)
    for _ in range(5):
        desk.key(Key.Key_Right)

    desk.history.undo()

    assert desk.points == ((100, 100), (200, 100))
    desk.history.undo()
    assert desk.figures == ()


def test_without_a_chosen_figure_arrows_turn_to_other_images(caliper):
    desk = caliper
    wishes = []
    desk.canvas.image_step_wanted.connect(wishes.append)

    desk.key(Key.Key_Down)
    desk.click(200, 100)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_Down)

    assert wishes == [1, 1]
    assert desk.points[1] == (200, 101)


def test_a_deleted_figure_comes_back_with_its_number(caliper):
    desk = caliper
    desk.take(FigureKind.ANGLE)
    for point in ((50, 50), (50, 80), (80, 80)):
        desk.click(*point)
    desk.take(None)
    desk.click(200, 100)
    desk.hand.delete()
    assert [figure.kind for figure in desk.figures] == [FigureKind.ANGLE]

    desk.history.undo()

    assert [figure.kind for figure in desk.figures] == [FigureKind.CALIPER, FigureKind.ANGLE]


def test_an_ellipse_stays_one_when_an_end_is_dragged(desk):
    desk.take(FigureKind.ELLIPSE)
    desk.drag((100, 150), (200, 150))
    desk.click(150, 190)
    desk.take(None)

    desk.drag((200, 150), (150, 250))

    one, other, width = desk.points
    center = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
    across = (other[0] - one[0]) * (width[0] - center[0]) * 0.2**2
    across += (other[1] - one[1]) * (width[1] - center[1]) * 0.1**2
    assert across == pytest.approx(0.0, abs=1e-6)


def test_another_frame_takes_the_figures_away_and_what_was_begun(caliper):
    desk = caliper
    desk.take(FigureKind.CALIPER)
    desk.click(50, 50)

    desk.hand.show_frame(make_frame((300, 400), seed=2), "b" * 64 + "#0")

    assert desk.layer.labels == ()
    assert not desk.hand.is_drawing
    assert desk.hand.kind is FigureKind.CALIPER
    assert len(desk.figures) == 1


def test_the_cursor_says_what_can_be_taken_hold_of(caliper):
    desk = caliper
    shape = lambda: desk.canvas.viewport().cursor().shape()  # noqa: E731

    desk.move(100, 100)
    over = shape()
    desk.move(300, 250)
    beside = shape()
    desk.take(FigureKind.CALIPER)

    assert (over, beside) == (Qt.CursorShape.PointingHandCursor, Qt.CursorShape.CrossCursor)
    assert shape() is Qt.CursorShape.BitmapCursor
