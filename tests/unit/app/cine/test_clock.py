"""The clock of a cine: which frame is due, in each way of going on after the last one."""

from __future__ import annotations

from itertools import islice

from hypothesis import given
from hypothesis import strategies as st
import pytest

from busi_desktop.app.cine.clock import CineClock, PlayMode


def clock(**changes) -> CineClock:
    values = {
        "n_frames": 4,
        "first_frame": 0,
        "frame_time_ms": 50.0,
        "started_s": 100.0,
        "mode": PlayMode.LOOP,
    }
    return CineClock(**(values | changes))


@pytest.mark.parametrize(
    ("mode", "frames"),
    [
        (PlayMode.LOOP, [2, 3, 0, 1, 2, 3, 0]),
        (PlayMode.SWEEP, [2, 3, 2, 1, 0, 1, 2]),
        (PlayMode.ONCE, [2, 3, 3, 3, 3, 3, 3]),
    ],
)
def test_frames_follow_each_other_as_the_mode_says(mode, frames):
    made = clock(first_frame=2, mode=mode)

    assert [made.frame_at(tick) for tick in range(7)] == frames


def test_a_frame_stays_for_its_time_and_the_clock_skips_what_was_missed():
    made = clock()

    assert made.tick_at(100.0) == 0
    assert made.tick_at(100.049) == 0
    assert made.tick_at(100.050) == 1
    assert made.tick_at(101.0) == 20
    assert made.begin_of(20) == pytest.approx(101.0)


def test_speed_shortens_what_a_frame_stays():
    assert clock(speed=4.0).tick_at(100.05) == 4
    assert clock(speed=0.25).tick_at(100.19) == 0


def test_playing_once_ends_at_the_last_frame():
    made = clock(first_frame=1, mode=PlayMode.ONCE)

    assert made.last_tick == 2
    assert made.tick_at(1000.0) == 2
    assert clock().last_tick is None


def test_a_timer_that_fires_a_hair_early_finds_its_tick():
    made = clock(frame_time_ms=1000 / 30)

    assert all(made.tick_at(made.begin_of(tick)) == tick for tick in range(500))


@given(
    n_frames=st.integers(2, 40),
    first=st.integers(0, 39),
    tick=st.integers(0, 200),
    mode=st.sampled_from(PlayMode),
)
def test_what_is_read_ahead_is_each_frame_once_in_the_order_in_which_it_is_due(
    n_frames, first, tick, mode
):
    made = clock(n_frames=n_frames, first_frame=first % n_frames, mode=mode)
    if made.last_tick is not None:
        tick = min(tick, made.last_tick)

    ahead = list(made.frames_from(tick))

    assert ahead[0] == made.frame_at(tick)
    assert len(ahead) == len(set(ahead))
    assert set(ahead) <= set(range(n_frames))
    if mode is not PlayMode.ONCE:
        assert len(ahead) == n_frames
    due = [made.frame_at(later) for later in range(tick, tick + 2 * n_frames)]
    firsts = list(islice(dict.fromkeys(due), len(ahead)))
    assert ahead == firsts
