"""Outlines without a mouse: a cursor that arrows move, and the AI's map by Ctrl+[ and Ctrl+]."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
import pytest

from busi_desktop.domain.brush import capsule

pytestmark = [pytest.mark.gui, pytest.mark.model]

Key = Qt.Key
ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def painter(artist):
    """Return an artist with a brush of 20 pixels over a sample, and the cursor in its middle."""
    artist.open("malignant.png")
    artist.key(Key.Key_B)
    artist.window.editing.desk.options.set_diameter(20)
    artist.key(Key.Key_Return)
    return artist


def cursor(artist):
    return artist.window.editing.keys.cursor


def hint(artist) -> str:
    return artist.window.editing.hint.text()


def said(artist) -> list[str]:
    sentences: list[str] = []
    artist.window.editing.desk.said.connect(sentences.append)
    return sentences


def grown_around(mask: np.ndarray, at, radius: float) -> np.ndarray:
    """Return the disc that one touch of the brush paints."""
    found = capsule(at, at, radius_px=radius, start_radius_px=radius, shape=mask.shape)
    wanted = np.zeros_like(mask)
    (row0, col0, row1, col1), inside = found
    wanted[row0:row1, col0:col1] = inside
    return wanted


# ------------------------------------------------------------------------------------ the cursor
def test_the_first_enter_shows_the_cursor_in_the_middle_and_paints_nothing(painter):
    rows, cols = painter.draft.shape

    assert cursor(painter).at == pytest.approx((cols / 2, rows / 2), abs=1)
    assert "Arrows move" in hint(painter)
    assert painter.areas == []
    canvas = painter.canvas
    middle = canvas.view_point(cursor(painter).at).toPoint()
    painter.window.editing.tool.hover(None)
    picture = canvas.grab().toImage()
    ratio = canvas.devicePixelRatioF()
    across = [
        picture.pixelColor(round((middle.x() + 9) * ratio), round(middle.y() * ratio) + dy).value()
        for dy in range(-4, 5)
    ]
    assert max(across) > 150 + min(across)  # an arm of the cross on its halo


def test_enter_is_a_touch_of_the_brush_and_one_step_of_undo(painter):
    painter.key(Key.Key_Right, SHIFT)
    at = cursor(painter).at
    painter.key(Key.Key_Enter)

    assert np.array_equal(painter.editor.mask, grown_around(painter.editor.mask, at, 10))
    painter.key(Key.Key_BracketRight)
    painter.key(Key.Key_Return)
    assert painter.editor.mask.sum() > 314  # the size keys go on working
    assert len(painter.strokes()) == 3  # the beginning and two touches

    for _ in range(2):
        painter.window.history.undo()
    assert not painter.editor.mask.any()


def test_space_draws_along_the_arrows_and_ends_the_stroke(painter):
    start = cursor(painter).at
    painter.key(Key.Key_Space)
    for _ in range(3):
        painter.key(Key.Key_Right, SHIFT)
    assert "Arrows draw" in hint(painter)
    painter.key(Key.Key_Space)
    end = cursor(painter).at

    mask = painter.editor.mask
    assert end[0] - start[0] == pytest.approx(120 / painter.canvas.view_state.scale_xy[0])
    assert mask[int(start[1]), int(start[0]) : int(end[0])].all()
    assert [stroke["tool"] for stroke in painter.strokes()[1:]] == ["brush"]


def test_alt_takes_off_and_the_eraser_too(painter):
    painter.key(Key.Key_Return)
    painter.key(Key.Key_Return, ALT)
    assert not painter.editor.mask.any()

    painter.key(Key.Key_Return)
    at = cursor(painter).at
    painter.key(Key.Key_E)
    painter.key(Key.Key_Return)  # the cursor of another tool begins anew in the middle
    assert cursor(painter).at == pytest.approx(at)
    painter.key(Key.Key_Return)
    assert not painter.editor.mask.any()


def test_escape_drops_the_stroke_then_the_cursor_then_the_tool(painter):
    painter.key(Key.Key_Space)
    painter.key(Key.Key_Left, SHIFT)
    assert painter.editor.is_stroking

    painter.key(Key.Key_Escape)
    assert not painter.editor.mask.any()
    assert not painter.editor.is_stroking
    painter.key(Key.Key_Escape)
    assert (cursor(painter).at, painter.tool) == (None, "brush")
    painter.key(Key.Key_Escape)
    assert painter.tool is None


def test_the_cursor_stays_on_the_frame_and_in_view_and_goes_finely_with_ctrl(painter):
    painter.run("zoom_in")
    scale = painter.canvas.view_state.scale_xy[0]
    before = cursor(painter).at
    painter.key(Key.Key_Left, CTRL)
    assert before[0] - cursor(painter).at[0] == pytest.approx(1 / scale)
    for _ in range(60):
        painter.key(Key.Key_Left, SHIFT)

    assert cursor(painter).at[0] == 0.0
    assert painter.canvas.seen_box().adjusted(-1, -1, 1, 1).contains(*cursor(painter).at)


def test_a_mouse_takes_over(painter):
    painter.click(200, 150)

    assert cursor(painter).at is None
    assert painter.editor.mask[150, 200]
    assert "Paint" in hint(painter)


def test_arrows_turn_to_images_as_always_without_the_cursor(artist):
    artist.open("malignant.png", "normal.png")
    artist.key(Key.Key_B)
    shown = artist.editor.subject

    artist.key(Key.Key_Down)

    artist.reader.wait_for(lambda: artist.editor.subject not in {None, shown})


def test_click_to_refine_and_filling_work_by_the_same_cursor(artist):
    artist.open("malignant.png")
    artist.key(Key.Key_W)
    artist.key(Key.Key_Return)
    artist.key(Key.Key_Return)
    assert artist.editor.mask.any()  # the outline around the middle

    hole = tuple(int(value) for value in reversed(cursor(artist).at))
    mask = artist.editor.mask.copy()
    mask[hole[0] - 2 : hole[0] + 3, hole[1] - 2 : hole[1] + 3] = False
    assert artist.editor.replace(mask, tool="brush")
    artist.key(Key.Key_F)
    artist.key(Key.Key_Return)
    artist.key(Key.Key_Return)
    assert artist.editor.mask[hole]


def test_corners_are_set_by_keys(artist):
    artist.open("malignant.png")
    artist.key(Key.Key_B)
    artist.key(Key.Key_P)
    artist.key(Key.Key_Return)
    for arrow in (Key.Key_Right, Key.Key_Down, Key.Key_Left):
        for _ in range(2):
            artist.key(Key.Key_Space)
        artist.key(arrow, SHIFT)
    for _ in range(2):
        artist.key(Key.Key_Space)
    artist.key(Key.Key_Return)

    side = 40 / artist.canvas.view_state.scale_xy[0]
    assert artist.areas[0] == pytest.approx(side**2, rel=0.15)


# -------------------------------------------------------------------------------- the AI's map
@pytest.fixture
def follower(artist):
    """Return an artist over a sample with the AI's mask taken over."""
    artist.open("malignant.png")
    artist.reader.wait_for(lambda: artist.editor.result is not None)
    artist.run("outline_from_ai")
    artist.key(Key.Key_B)
    return artist


def test_the_outline_follows_the_map_outward_and_inward_a_step_at_a_time(follower):
    masks = [follower.editor.mask.copy()]
    for key in (Key.Key_BracketLeft, Key.Key_BracketLeft):
        follower.key(key, CTRL)
        masks.append(follower.editor.mask.copy())
    assert masks[0].sum() < masks[1].sum() < masks[2].sum()
    assert not (masks[0] & ~masks[2]).any()
    follower.key(Key.Key_BracketRight, CTRL)
    assert follower.editor.mask.sum() < masks[2].sum()

    follower.window.history.undo()
    follower.window.history.undo()
    assert np.array_equal(follower.editor.mask, masks[1])

    steps = [stroke for stroke in follower.strokes() if stroke.get("tool") == "ai_map"]
    assert len(steps) == 3
    assert 0.0 < steps[0]["parameters"]["threshold"] < 1.0
    assert follower.session.workspace.result.mask.params.threshold == pytest.approx(
        follower.editor.result.mask.params.threshold
    )


def test_what_was_drawn_from_nothing_comes_from_the_ai_once_it_follows_its_map(follower):
    follower.run("outline_clear")
    inside = follower.editor.result.mask.mask
    row, col = (int(values.mean()) for values in np.nonzero(inside))
    follower.window.editing.desk.options.set_diameter(20)
    follower.click(col, row)
    follower.run("outline_grow_ai")

    assert follower.editor.mask.sum() > 314
    assert follower.draft.base.model == follower.editor.result.prediction.model_id


def test_the_keys_move_the_ai_mask_while_there_is_no_lesion_of_the_readers(artist):
    artist.open("malignant.png")
    artist.reader.wait_for(lambda: artist.editor.result is not None)
    artist.key(Key.Key_B)
    before = artist.editor.result.mask.params.threshold

    artist.key(Key.Key_BracketLeft, CTRL)

    artist.reader.wait_for(
        lambda: (
            artist.editor.result is not None and artist.editor.result.mask.params.threshold < before
        )
    )
    assert not artist.editor.mask.any()


def test_where_there_is_nothing_to_follow_it_says_so(follower):
    sentences = said(follower)
    for _ in range(80):
        follower.run("outline_shrink_ai")
        if sentences:
            break
    assert sentences == ["The AI's map leads no further from this outline"]
    assert follower.editor.mask.any()

    follower.run("outline_lock")
    area = follower.areas
    follower.run("outline_grow_ai")
    assert follower.areas == area

    follower.run("outline_new")
    follower.run("outline_grow_ai")
    assert sentences[-1] == "Outline a lesion first"
