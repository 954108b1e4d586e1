from __future__ import annotations

import io
import sys

import pytest

from busi_desktop.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def count(total: int, *, done: int = 0, quiet: bool = False) -> None:
    with Progress(total, done=done, quiet=quiet) as progress:
        for _ in range(total - done):
            progress.step()


def test_few_files_get_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    count(3, done=1)

    assert capsys.readouterr().err.splitlines() == ["2 of 3 files", "3 of 3 files"]


def test_many_files_get_some_ten_lines_and_the_last(capsys: pytest.CaptureFixture[str]) -> None:
    count(95)

    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "9 of 95 files"
    assert lines[-1] == "95 of 95 files"
    assert len(lines) == 11


def test_quiet_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    count(3, quiet=True)

    assert capsys.readouterr().err == ""


def test_terminal_gets_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)

    count(3, done=1)

    assert "3/3" in terminal.getvalue()
    assert "of 3 files" not in terminal.getvalue()
