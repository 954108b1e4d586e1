"""The decoded frames of one file that are at hand, within a limit of memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from busi_desktop.domain.frame import Frame

KEPT_BYTES = 256 << 20
"""Limit of decoded pixels: 340 gray frames of 1024 × 768, or 85 in color."""


class FramesAtHand:
    """Keep frames by number. Which one goes is decided by who knows what is needed next.

    Parameters
    ----------
    max_bytes
        At least one frame is kept, whatever its size.
    """

    def __init__(self, max_bytes: int = KEPT_BYTES) -> None:
        self.max_bytes = max_bytes
        self._frames: dict[int, Frame] = {}
        self.n_bytes = 0

    def __contains__(self, number: object) -> bool:
        return number in self._frames

    def __len__(self) -> int:
        return len(self._frames)

    def get(self, number: int) -> Frame | None:
        """Return a frame, or None if it is not at hand."""
        return self._frames.get(number)

    def room_for(self, frame: Frame) -> int:
        """Return how many frames of this size are kept, at least one."""
        return max(self.max_bytes // size_of(frame), 1)

    def keep(self, number: int, frame: Frame, needed: Callable[[], Iterable[int]]) -> None:
        """Keep a frame, and let go of those that are needed last until all fit.

        Parameters
        ----------
        number
            Of the frame.
        frame
            The frame.
        needed
            Returns numbers of frames, the soonest needed first; what is not among them goes first.
            Asked only where something has to go.
        """
        self.n_bytes += size_of(frame) - self._size(number)
        self._frames[number] = frame
        if self.n_bytes <= self.max_bytes:
            return
        ranks = {name: rank for rank, name in enumerate(needed())}
        last = len(ranks)
        for name in sorted(self._frames, key=lambda n: ranks.get(n, last), reverse=True):
            if self.n_bytes <= self.max_bytes or len(self._frames) == 1:
                return
            self.n_bytes -= self._size(name)
            del self._frames[name]

    def clear(self) -> None:
        """Let go of all."""
        self._frames.clear()
        self.n_bytes = 0

    def _size(self, number: int) -> int:
        frame = self._frames.get(number)
        return 0 if frame is None else size_of(frame)


def size_of(frame: Frame) -> int:
    """Return how many bytes a frame's pixels take."""
    return frame.pixels.nbytes + (0 if frame.rgb is None else frame.rgb.nbytes)
