"""Both listeners hear the same: the one with a thread is what Windows gets."""

from __future__ import annotations

import os
import sys

import pytest

from busi_desktop.io.decoder.listening import PollingListener, SilentError, ThreadListener
from busi_desktop.io.decoder.wire import WrongAnswerError, encode

LONG, SHORT = 60.0, 0.02
LISTENERS = [
    ThreadListener,
    pytest.param(
        PollingListener,
        marks=pytest.mark.skipif(sys.platform == "win32", reason="pipes can't be polled there"),
    ),
]


@pytest.fixture(params=LISTENERS)
def heard(request):
    """Return a listener and the number of the pipe that it listens to."""
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb", 0) as stream, os.fdopen(writing, "wb", 0) as said:
        yield request.param(stream), said
        said.close()


def test_messages_are_heard_and_then_the_end(heard):
    listener, said = heard
    said.write(encode({"a": 1}) + encode({"b": 2}))
    said.close()

    assert [listener.next_message(LONG) for _ in range(3)] == [{"a": 1}, {"b": 2}, None]


@pytest.mark.parametrize("part", [b"", encode({"a": 1})[:-1]])
def test_silence_ends_in_time_also_within_a_message(heard, part):
    listener, said = heard
    said.write(part)

    with pytest.raises(SilentError):
        listener.next_message(SHORT)


def test_nonsense_is_told(heard):
    listener, said = heard
    said.write(b"nonsense" * 4)

    with pytest.raises(WrongAnswerError):
        listener.next_message(LONG)
