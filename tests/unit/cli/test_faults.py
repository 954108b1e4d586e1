from __future__ import annotations

import logging
from pathlib import Path

import pytest

from busi_desktop.cli.faults import note_fault


def test_number_names_the_crash_file_and_the_line_of_the_log(
    program_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    number = note_fault(ValueError("bad"), context="test")

    assert [path.stem.rpartition("-")[2] for path in (program_home / "crash").iterdir()] == [number]
    assert number in (program_home / "busi-desktop.log").read_text()
    assert capsys.readouterr().err == ""
    assert logging.getLogger("busi_desktop").handlers == []


def test_folder_that_can_not_be_written_is_no_second_fault(program_home: Path) -> None:
    program_home.parent.mkdir(exist_ok=True)
    program_home.write_text("a file where the folder should be")

    assert "can't be written" in note_fault(ValueError("bad"), context="test")
