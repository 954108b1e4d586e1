"""Which frame of a cine is due: plain arithmetic on a clock that only rises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

ASSUMED_FRAME_TIME_MS = 100.0
"""10 frames a second, where a file says nothing that makes sense."""

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0)


class PlayMode(StrEnum):
    """Say what comes after the last frame."""

    LOOP = "loop"
    SWEEP = "sweep"
    ONCE = "once"


@dataclass(frozen=True, slots=True, kw_only=True)
class CineClock:
    """Turn the time since the start into ticks, and ticks into frames.

    Tick 0 is the frame that playing starts at, and each tick lasts as long as a frame. So a frame
    that could not be shown in its time is left out, and the next one is not late.

    Attributes
    ----------
    n_frames
        At least 2.
    frame_time_ms
        From one frame to the next, at the file's own speed.
    started_s
        What the clock showed at tick 0.
    """

    n_frames: int
    first_frame: int
    frame_time_ms: float
    started_s: float
    mode: PlayMode = PlayMode.LOOP
    speed: float = 1.0

    @property
    def tick_s(self) -> float:
        """Return how long a frame stays."""
        return self.frame_time_ms / 1e3 / self.speed

    def tick_at(self, now_s: float) -> int:
        """Return the tick that is on, and no later one than the last."""
        # Timers fire a hair early: a millionth of a tick is no time.
        tick = max(int((now_s - self.started_s) / self.tick_s + 1e-6), 0)
        return tick if self.last_tick is None else min(tick, self.last_tick)

    def begin_of(self, tick: int) -> float:
        """Return what the clock shows when a tick begins."""
        return self.started_s + tick * self.tick_s

    @property
    def last_tick(self) -> int | None:
        """Return the tick after which playing ends; None if it goes round."""
        return self.n_frames - 1 - self.first_frame if self.mode is PlayMode.ONCE else None

    def frame_at(self, tick: int) -> int:
        """Return the frame that is due at a tick."""
        if self.mode is PlayMode.SWEEP:
            place = (self.first_frame + tick) % (2 * self.n_frames - 2)
            return min(place, 2 * self.n_frames - 2 - place)
        place = self.first_frame + tick
        return (
            place % self.n_frames if self.mode is PlayMode.LOOP else min(place, self.n_frames - 1)
        )

    def frames_from(self, tick: int) -> Iterator[int]:
        """Yield the frames due from a tick on, each once, in the order in which they are due."""
        seen: set[int] = set()
        round_ticks = 2 * self.n_frames
        end = tick + round_ticks if self.last_tick is None else self.last_tick + 1
        for later in range(tick, end):
            frame = self.frame_at(later)
            if frame not in seen:
                seen.add(frame)
                yield frame
