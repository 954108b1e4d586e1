"""What this computer lacks is said in one sentence, before anything large is loaded."""

from __future__ import annotations

from pathlib import Path
import subprocess
import sys

import pytest

from busi_desktop.cli import floor


def test_computer_of_this_test_is_good_enough() -> None:
    assert floor.fault_of_computer() is None


def test_processor_without_the_second_level_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(floor, "_LEVEL_2", floor._LEVEL_2 | 1 << 16)  # reserved: always 0

    fault = floor.fault_of_computer()

    assert fault == floor.OLD_PROCESSOR
    assert floor.refuse(fault) == 3
    assert "processor is too old" in capsys.readouterr().err


def test_missing_library_is_named_with_the_packages_that_bring_it(tmp_path: Path) -> None:
    listed = tmp_path / "system-libraries.txt"
    listed.write_text(
        "libc.so.6 libc6 glibc\n"
        "libnowhere.so.9 libnowhere9 nowhere\n"
        "libnoplace.so.1 libnowhere9 nowhere\n"
    )

    fault = floor.fault_of_system(listed)

    assert fault is not None
    assert "libnowhere.so.9 libnoplace.so.1" in fault
    assert "sudo apt-get install libnowhere9 (Debian" in fault
    assert "sudo dnf install nowhere (Fedora)" in fault
    assert "libc" not in fault


def test_nothing_is_missing_where_all_is_there_or_nothing_is_listed(tmp_path: Path) -> None:
    listed = tmp_path / "system-libraries.txt"
    listed.write_text("libc.so.6 libc6 glibc\n")

    assert floor.fault_of_system(listed) is None
    assert floor.fault_of_system(tmp_path / "absent.txt") is None


def test_asking_loads_nothing_that_could_end_the_process() -> None:
    code = (
        "import sys; from busi_desktop.cli import floor; floor.fault_of_computer(); "
        "print(sorted({'numpy', 'cv2', 'PySide6'} & set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
