"""Frames at hand: never more than the limit, and what is needed last goes first."""

from __future__ import annotations

from busi_desktop.app.cine.frames import KEPT_BYTES, FramesAtHand, size_of
from tests.builders import make_frame

FRAME = make_frame()


def kept(frames: FramesAtHand) -> list[int]:
    return [number for number in range(100) if number in frames]


def test_frames_are_kept_up_to_the_limit_of_bytes():
    frames = FramesAtHand(max_bytes=5 * size_of(FRAME))

    for number in range(20):
        frames.keep(number, FRAME, lambda: range(20))
        assert frames.n_bytes <= 5 * size_of(FRAME)

    assert len(frames) == 5
    assert frames.n_bytes == 5 * size_of(FRAME)


def test_what_is_needed_last_goes_first():
    frames = FramesAtHand(max_bytes=3 * size_of(FRAME))
    for number in (0, 1, 2):
        frames.keep(number, FRAME, lambda: ())

    frames.keep(3, FRAME, lambda: [2, 3, 0, 1])

    assert kept(frames) == [0, 2, 3]


def test_color_counts_too():
    color = make_frame(color=True)

    assert size_of(color) == 4 * size_of(FRAME)
    assert FramesAtHand().room_for(color) == KEPT_BYTES // size_of(color)


def test_a_frame_above_the_limit_is_kept_alone():
    frames = FramesAtHand(max_bytes=1)

    frames.keep(0, FRAME, lambda: [0])
    frames.keep(1, FRAME, lambda: [1])

    assert kept(frames) == [1]


def test_a_frame_that_comes_again_is_counted_once():
    frames = FramesAtHand()

    frames.keep(0, FRAME, lambda: ())
    frames.keep(0, FRAME, lambda: ())

    assert frames.n_bytes == size_of(FRAME)
    frames.clear()
    assert (frames.n_bytes, len(frames)) == (0, 0)


def test_the_limit_is_that_of_the_design():
    assert KEPT_BYTES == 256 << 20
