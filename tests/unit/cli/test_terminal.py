from __future__ import annotations

import io
import os
import sys

import pytest

from busi_desktop.cli.terminal import say


def test_lines_go_to_the_stream_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    say("done")
    say("failed", error=True)

    said = capsys.readouterr()
    assert (said.out, said.err) == ("done\n", "failed\n")


def test_text_that_the_stream_can_not_hold_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    buffer = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(buffer, encoding="ascii"))

    say("1 × 1 \udcff")

    assert buffer.getvalue() == b"1 \\xd7 1 \\udcff\n"


def test_pipe_that_nobody_reads_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdout", stream)

        say("one")
        say("two")

        stream.write("what Python flushes at its end")
