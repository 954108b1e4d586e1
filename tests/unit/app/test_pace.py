"""Remaining time from what the latest frames took."""

from __future__ import annotations

import pytest

from busi_desktop.app.pace import Pace


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def run_frames(pace: Pace, clock: Clock, *seconds: float) -> None:
    for took in seconds:
        clock.now += took
        pace.step()


def test_nothing_is_said_before_three_frames_are_done(clock):
    pace = Pace(clock)
    pace.restart()
    run_frames(pace, clock, 1.0, 1.0)

    assert pace.seconds_left(10) is None
    run_frames(pace, clock, 1.0)
    assert pace.seconds_left(10) == pytest.approx(10.0)


def test_a_slow_frame_changes_nothing(clock):
    pace = Pace(clock)
    pace.restart()
    run_frames(pace, clock, 2.0, 2.0, 90.0, 2.0, 2.0)

    assert pace.seconds_left(5) == pytest.approx(10.0)


def test_a_pause_is_no_work(clock):
    pace = Pace(clock)
    pace.restart()
    run_frames(pace, clock, 2.0, 2.0)
    for _ in range(4):
        pace.pause()
        clock.now += 500.0
        pace.go_on()
        run_frames(pace, clock, 2.0)

    assert pace.seconds_left(1) == pytest.approx(2.0)


def test_another_run_begins_anew(clock):
    pace = Pace(clock)
    pace.restart()
    run_frames(pace, clock, 9.0, 9.0, 9.0)

    pace.restart()

    assert pace.seconds_left(1) is None
