"""Look at a virtual screen from outside: Xvfb keeps its picture in a file (XWD, version 7)."""

from __future__ import annotations

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


def wait_for_picture(
    path: Path, process: subprocess.Popen[str], *, seconds: float = 180, still_s: float = 4
) -> NDArray[np.uint8]:
    """Return the screen once something is on it that has not changed for a while.

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
        now = read_screen(path) if path.exists() and path.stat().st_size > 100_000 else None
        if now is None or last is None or not np.array_equal(now, last):
            last, since = now, time.monotonic()
        elif len(np.unique(now)) > 100 and time.monotonic() - since > still_s:
            return now
    raise AssertionError("the window never came to rest")
