"""Which frames of a multi-frame file to analyze."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameSelection:
    """Hold a half-open range of frame numbers, counting from 0; `stop` None means to the end."""

    start: int = 0
    stop: int | None = None

    def indices(self, n_frames: int) -> range:
        """Return the frames to read of a file with `n_frames`, at least one.

        A file too short for the range gives the first number asked for, so that reading it says
        what is wrong instead of nothing happening.
        """
        stop = n_frames if self.stop is None else min(self.stop, n_frames)
        return range(self.start, max(stop, self.start + 1))


def parse_frames(text: str) -> FrameSelection:
    """Read ``all``, ``first``, ``K`` or ``A:B`` (from 0, B not included).

    Raises
    ------
    ValueError
        If the text is none of these.
    """
    if text == "all":
        return FrameSelection()
    if text == "first":
        return FrameSelection(stop=1)
    start, colon, stop = text.partition(":")
    first = int(start) if start or not colon else 0
    last = (int(stop) if stop else None) if colon else first + 1
    if first < 0 or (last is not None and last <= first):
        msg = f"no such range: {text}"
        raise ValueError(msg)
    return FrameSelection(start=first, stop=last)
