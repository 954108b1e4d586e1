"""Messages come in pieces, end early or lie about their length."""

from __future__ import annotations

from io import BytesIO

import pytest

from busi_desktop.io.decoder.wire import WrongAnswerError, encode, receive


class OneByOne:
    """Give a byte at a time, as a pipe may."""

    def __init__(self, data: bytes) -> None:
        self.stream = BytesIO(data)

    def read(self, size: int, /) -> bytes:
        return self.stream.read(min(size, 1))


def test_messages_come_whole_and_in_their_order():
    messages = [{"do": "open", "path": "a\udcff\U0001f600"}, {}]
    stream = OneByOne(b"".join(map(encode, messages)))

    assert [receive(stream, max_bytes=1000) for _ in range(3)] == [*messages, None]


@pytest.mark.parametrize("cut", [1, 7, 9, -1])
def test_a_message_that_ends_early_is_the_end(cut):
    assert receive(BytesIO(encode({"do": "open"})[:cut]), max_bytes=1000) is None


@pytest.mark.parametrize(
    "data",
    [
        b"\x80\x04" * 8,
        encode({"x": "y" * 100}),
        b"BUSI\x02\x00\x00\x00[]",
        b"BUSI\x02\x00\x00\x00{x",
        b"BUSI\x01\x00\x00\x00\xff",
    ],
)
def test_what_is_no_message_is_refused(data):
    with pytest.raises(WrongAnswerError):
        receive(BytesIO(data), max_bytes=50)
