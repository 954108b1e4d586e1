"""Playing by the clock, dragging, and what stops it: with real events on real files."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSlider, QComboBox, QLabel, QToolButton
import pytest

from busi_desktop.app.cine.clock import PlayMode
from busi_desktop.ui.main_window import MainWindow
from tests.gui.cine.files import N_FRAMES, SIZE, loop_file, number_in, tiff_loop
from tests.gui.looking import count_orange

pytestmark = [pytest.mark.gui, pytest.mark.model]

FRAME_S = 0.04


def seen(window: MainWindow) -> int:
    """Return the number of the frame on the screen, from its pixels."""
    return number_in(window.viewer.main._picture)


def press(window: MainWindow, qtbot, name: str) -> None:
    qtbot.mouseClick(window.cine.bar.findChild(QToolButton, name), Qt.MouseButton.LeftButton)


def said(window: MainWindow, name: str) -> str:
    return window.cine.bar.findChild(QLabel, name).text()


def caption(window: MainWindow) -> str:
    return window.viewer._caption.text()


def choose(window: MainWindow, box: str, value: object) -> None:
    combo = window.cine.bar.findChild(QComboBox, box)
    combo.setCurrentIndex(combo.findData(value))


def turn(window: MainWindow, clock, reader, ticks: float, to: int) -> None:
    """Turn the clock on, and wait until the frame that is due is on the screen."""
    clock.now_s += ticks * FRAME_S
    reader.wait_for(lambda: seen(window) == to)
    assert window.session.workspace.selection.frame_number == to


def slider(window: MainWindow) -> QAbstractSlider:
    return window.findChild(QAbstractSlider, "frame_number")


# ------------------------------------------------------------------------------------------- bar
def test_the_bar_tells_frame_time_and_rate_and_is_hidden_for_one_frame(opened, reader):
    window = opened

    assert window.cine.bar.isVisible()
    assert said(window, "frame_place") == f"Frame 1 of {N_FRAMES}"
    assert said(window, "frame_time") == "0:00.00 / 0:00.48"
    assert said(window, "frame_rate") == "25 fps"
    reader.open_samples("benign.png")
    assert not window.cine.bar.isVisible()


@pytest.mark.parametrize("make", [lambda path: loop_file(path, frame_time_ms=None), tiff_loop])
def test_a_rate_that_the_file_does_not_state_is_said_to_be_assumed(window, reader, tmp_path, make):
    reader.open(make(tmp_path / "silent"))

    assert said(window, "frame_rate") == "10 fps assumed"
    assert said(window, "frame_time") == "0:00.00 / 0:01.20"


# --------------------------------------------------------------------------------------- the clock
def test_c_plays_by_the_clock_and_stops_at_the_frame_that_is_seen(opened, reader, clock, qtbot):
    window, workspace = opened, opened.session.workspace
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)

    turn(window, clock, reader, 1, to=1)
    turn(window, clock, reader, 1, to=2)
    assert workspace.result is None
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)
    clock.now_s += 10.0
    reader.settle()

    assert seen(window) == 2
    assert workspace.result.frame.frame_id.frame_number == 2


def test_frames_that_come_too_late_are_left_out_and_not_queued(opened, reader, clock, qtbot):
    window, player = opened, opened.session.cine
    press(window, qtbot, "play_button")
    shown = []
    window.session.workspace.frame_changed.connect(
        lambda frame: frame is not None and shown.append(number_in(frame.pixels))
    )

    turn(window, clock, reader, 1, to=1)
    turn(window, clock, reader, 5, to=6)
    turn(window, clock, reader, 1, to=7)

    assert shown == [1, 6, 7]
    assert (player.n_shown, player.n_dropped) == (3, 4)
    press(window, qtbot, "play_button")
    reader.settle()


@pytest.mark.parametrize(
    ("mode", "steps"),
    [(PlayMode.LOOP, [(10, 10), (1, 11), (1, 0)]), (PlayMode.SWEEP, [(10, 10), (1, 11), (1, 10)])],
)
def test_after_the_last_frame_it_goes_on_as_chosen(opened, reader, clock, qtbot, mode, steps):
    window = opened
    choose(window, "cine_mode", mode.value)
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)
    reader.wait_for(lambda: len(window.session.cine.frames) == N_FRAMES)

    for ticks, frame in steps:
        turn(window, clock, reader, ticks, to=frame)

    window.session.cine.settle()
    reader.settle()


def test_played_once_it_stops_at_the_last_frame_and_begins_again(opened, reader, clock, qtbot):
    window, player = opened, opened.session.cine
    choose(window, "cine_mode", PlayMode.ONCE.value)
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)
    reader.wait_for(lambda: len(player.frames) == N_FRAMES)

    clock.now_s += 100.0
    reader.wait_for(lambda: not player.is_playing)
    reader.settle()
    assert seen(window) == N_FRAMES - 1
    assert window.session.workspace.result is not None

    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)
    assert seen(window) == 0
    player.settle()
    reader.settle()


def test_speed_is_changed_while_it_plays_by_key_and_by_box(opened, reader, clock, qtbot):
    window, player = opened, opened.session.cine
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)
    window.actions_by_name["cine_faster"].trigger()
    assert player.speed == 2.0

    turn(window, clock, reader, 1, to=2)
    choose(window, "cine_speed", 0.5)
    turn(window, clock, reader, 2, to=3)

    player.settle()
    reader.settle()


def test_frames_played_are_those_of_a_multi_page_tiff_too(window, reader, clock, qtbot, tmp_path):
    reader.open(tiff_loop(tmp_path / "loop.tif"))
    player = window.session.cine
    reader.wait_for(lambda: len(player.frames) >= 9)
    press(window, qtbot, "play_button")

    clock.now_s += 0.1
    reader.wait_for(lambda: seen(window) == 1)
    clock.now_s += 0.3
    reader.wait_for(lambda: seen(window) == 4)

    player.settle()
    reader.settle()


def test_frames_pass_while_the_worker_is_held_up(opened, reader, clock, qtbot, monkeypatch):
    """A played frame does not go through the worker: nothing is asked of it."""
    window = opened
    asked = []
    monkeypatch.setattr(window.session.controller, "submit", asked.append)
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)

    for frame in (1, 2, 3):
        turn(window, clock, reader, 1, to=frame)

    assert not asked
    monkeypatch.undo()
    window.session.cine.settle()
    reader.settle()


# ----------------------------------------------------------------------------------------- dragging
def test_the_slider_is_dragged_through_frames_and_the_last_one_is_analyzed(opened, reader, qtbot):
    window, workspace = opened, opened.session.workspace
    bar = slider(window)

    def at(number: int) -> QPoint:
        return QPoint(round(window.cine.bar.strip.x_of(number)), bar.height() // 2)

    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at(4))
    reader.wait_for(lambda: seen(window) == 4)
    assert workspace.result is None
    assert workspace.is_moving
    qtbot.mouseMove(bar, at(7))
    reader.wait_for(lambda: seen(window) == 7)
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at(7))

    assert not workspace.is_moving
    reader.settle()
    assert workspace.result.frame.frame_id.frame_number == 7
    assert slider(window).value() == 8


def test_a_click_on_the_strip_turns_to_its_frame(opened, reader, qtbot):
    window = opened
    strip = window.cine.bar.strip
    point = QPoint(round(strip.x_of(9)), strip.height() // 2)

    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=point)
    reader.settle()

    assert seen(window) == 9
    assert window.session.workspace.result.frame.frame_id.frame_number == 9


@pytest.mark.parametrize(
    ("keys", "frame"),
    [
        ((Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier), N_FRAMES - 1),
        ((Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier), N_FRAMES - 1),
        ((Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier), 1),
    ],
    ids=["end", "ctrl-end", "right"],
)
def test_keys_go_through_frames_and_end_playing(opened, reader, clock, qtbot, keys, frame):
    window, canvas = opened, opened.viewer.main
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_C)

    qtbot.keyClick(canvas, *keys)
    reader.settle()

    assert not window.session.cine.is_playing
    assert seen(window) == frame
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    reader.settle()
    assert seen(window) == 0


def test_a_frame_that_is_stepped_to_is_seen_before_the_worker_has_read_it(
    opened, reader, monkeypatch
):
    window, workspace = opened, opened.session.workspace
    monkeypatch.setattr(window.session.controller, "submit", lambda _request: None)

    window.actions_by_name["next_frame"].trigger()

    assert number_in(workspace.frame.pixels) == 1
    assert seen(window) == 1


# --------------------------------------------------------------------------- what lies over frames
def test_no_mask_of_another_frame_is_seen_and_one_without_analysis_says_so(
    opened, reader, clock, qtbot
):
    window = opened
    assert count_orange(window) > 100
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)

    turn(window, clock, reader, 1, to=1)

    assert count_orange(window) == 0
    assert caption(window) == "Not analyzed"
    assert window.viewer._caption.isVisible()
    turn(window, clock, reader, N_FRAMES - 1, to=0)
    assert count_orange(window) > 100
    assert caption(window).startswith("Chance of a lesion")
    window.session.cine.settle()
    reader.settle()
    assert not window.viewer._caption.isVisible()


def test_a_mask_made_with_other_settings_is_not_drawn_in_passing(opened, reader, clock, qtbot):
    window = opened
    window.actions_by_name["next_frame"].trigger()
    reader.settle()
    window.segmentation.threshold.setValue(80)
    reader.settle()
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)

    turn(window, clock, reader, N_FRAMES - 1, to=0)

    assert count_orange(window) == 0
    assert "other settings" in caption(window)
    window.session.cine.settle()
    reader.settle()


def test_overlays_switched_off_stay_off_while_frames_pass(opened, reader, clock, qtbot):
    window = opened
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)
    turn(window, clock, reader, 1, to=1)
    window.actions_by_name["overlays"].trigger()

    turn(window, clock, reader, N_FRAMES - 1, to=0)

    assert count_orange(window) == 0
    window.session.cine.settle()
    reader.settle()


# ------------------------------------------------------------------------------------- other files
def test_another_file_ends_playing_and_its_frames_go(opened, reader, clock, qtbot):
    window, player = opened, opened.session.cine
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)
    turn(window, clock, reader, 2, to=2)

    reader.open_samples("benign.png")
    clock.now_s += 10.0
    reader.settle()

    assert not player.is_playing
    assert len(player.frames) == 0
    assert window.session.workspace.result.frame.source.n_frames == 1
    assert count_orange(window) > 100


def test_closing_all_files_ends_playing(opened, reader, clock, qtbot):
    window = opened
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)
    turn(window, clock, reader, 1, to=1)

    window.actions_by_name["close_all"].trigger()

    assert not window.session.cine.is_playing
    assert window.welcome.isVisible()
    assert not window.cine.bar.isVisible()


def test_frames_at_hand_never_take_more_than_the_limit(window, reader, loop, clock, qtbot):
    player = window.session.cine
    limit = player.frames.max_bytes = 4 * SIZE[0] * SIZE[1]
    reader.open(loop)
    taken = []
    window.session.workspace.frame_changed.connect(
        lambda _frame: taken.append(player.frames.n_bytes)
    )
    qtbot.keyClick(window.viewer.main, Qt.Key.Key_C)

    for tick in range(1, 2 * N_FRAMES):
        turn(window, clock, reader, 1, to=tick % N_FRAMES)

    assert len(taken) >= 2 * N_FRAMES - 1
    assert 0 < max(taken) <= limit
    player.settle()
    reader.settle()


def test_a_frame_that_is_at_hand_and_analyzed_is_shown_once(opened, reader):
    controller, player = opened.session.controller, opened.session.cine
    for number in (3, 5):
        controller.show(0, number)
        reader.settle()
    reader.wait_for(lambda: 3 in player.frames)
    shown = []
    opened.session.workspace.frame_changed.connect(
        lambda frame: frame is not None and shown.append(frame.frame_id.frame_number)
    )

    controller.show(0, 3)

    assert shown == [3]


# ------------------------------------------------------------------------------------- large files
def test_a_large_file_is_seen_before_it_is_read_whole_and_has_no_answer_yet(
    window, reader, workspace, loop, monkeypatch
):
    monkeypatch.setattr("busi_desktop.io.load.GLIMPSE_FROM_BYTES", 1)
    seen_then = []

    def look(picture) -> None:
        shown = window.viewer.main.has_picture, workspace.frame, workspace.result
        seen_then.append((number_in(picture), *shown))

    workspace.glimpsed.connect(look)

    reader.open(loop)

    assert seen_then == [(0, True, None, None)]
    assert workspace.frame.source.n_frames == N_FRAMES
    assert count_orange(window) > 100
