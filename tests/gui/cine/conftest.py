"""A window with a loop, and a clock that the test turns."""

from __future__ import annotations

import pytest

from tests.gui.cine.files import loop_file


class HandClock:
    """Stand still until it is turned."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now_s


@pytest.fixture
def clock(session) -> HandClock:
    """Let the player follow a clock that the test turns."""
    made = HandClock()
    session.cine.now = made
    return made


@pytest.fixture
def loop(tmp_path):
    return loop_file(tmp_path / "loop.dcm")


@pytest.fixture
def opened(window, reader, loop):
    """Open the loop, and wait until its frames are at hand."""
    reader.open(loop)
    reader.wait_for(lambda: len(window.session.cine.frames) >= 9)
    return window
