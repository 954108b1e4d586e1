"""Look at a virtual screen from outside: Xvfb keeps its picture in a file (XWD, version 7)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
import subprocess
import time

import numpy as np
from numpy.typing import NDArray


def read_screen(path: Path) -> NDArray[np.uint8]:
    """Return the picture of an Xvfb framebuffer file, shape (height, width, 3)."""
    content = path.read_bytes()
    header = np.frombuffer(content[:100], dtype=">u4")
    width, height, line, colors = (int(header[index]) for index in (4, 5, 12, 19))
    start = int(header[0]) + 12 * colors
    pixels = np.frombuffer(content[start : start + line * height], dtype=np.uint8)
    return pixels.reshape(height, line // 4, 4)[:, :width, 2::-1].copy()


def shows_an_outline(picture: NDArray[np.uint8]) -> bool:
    """Tell whether a lesion is outlined: nothing else on the screen is of that amber."""
    is_amber = (picture[..., 0] > 200) & (picture[..., 1] > 120) & (picture[..., 2] < 60)
    return int(is_amber.sum()) > 100


def wait_for_picture(
    path: Path,
    process: subprocess.Popen[str],
    shows: Callable[[NDArray[np.uint8]], bool],
    *,
    seconds: float = 240,
) -> NDArray[np.uint8]:
    """Return the screen once it shows what is awaited, and has not changed for two seconds.

    Raises
    ------
    AssertionError
        If the process ends before that, or the time is over.
    """
    end = time.monotonic() + seconds
    last, since = None, time.monotonic()
    while time.monotonic() < end:
        assert process.poll() is None, process.communicate()
        time.sleep(0.5)  # somebody else's process: there is no event to wait for
        is_there = path.exists() and path.stat().st_size > 100_000
        now = read_screen(path) if is_there else None
        if now is None or last is None or not np.array_equal(now, last):
            last, since = now, time.monotonic()
        elif time.monotonic() - since > 2 and shows(now):
            return now
    raise AssertionError("the window never showed it")
