"""The folder that both Linux installers carry: what it asks of a computer, and what it does."""

from __future__ import annotations

import json
from pathlib import Path
import subprocess
import sys

import pytest

from installer import elf, freeze
from tests.contract.tree import ROOT

pytestmark = pytest.mark.installer
SAMPLES = ROOT / "resources" / "samples"


def test_no_library_asks_for_a_newer_system_than_ubuntu_22_04() -> None:
    asked = elf.floors(freeze.FOLDER)
    cplusplus = elf.floors(freeze.FOLDER, "GLIBCXX_")

    assert max(asked) <= (2, 35), [path.name for path in asked[max(asked)]]
    assert max(cplusplus) <= (3, 4, 30), [path.name for path in cplusplus[max(cplusplus)]]


def test_every_library_is_inside_or_listed() -> None:
    listed = (freeze.PARTS / "system-libraries.txt").read_text()

    absent = {
        name
        for name, askers in elf.missing(freeze.PARTS).items()
        if f"{name} " not in listed
        and not freeze.is_of_glibc(name)
        and not all(freeze.WAYLAND.search(str(path)) for path in askers)
    }

    assert absent == set()


def test_opencv_of_the_folder_reads_and_calculates() -> None:
    """Reach the small libraries in place of FFmpeg, libavif and OpenBLAS, with large matrices."""
    script = Path(__file__).with_name("try_opencv.py")

    done = subprocess.run(
        [sys.executable, "-I", script, freeze.PARTS], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    assert answers.pop("place").startswith(str(freeze.PARTS))
    assert [name for name, is_right in answers.items() if not is_right] == []


def test_old_processor_is_told_so_before_anything_is_loaded() -> None:
    # PyInstaller's starter runs itself again to set these, and qemu would lose sight of it there.
    program = freeze.FOLDER / "busi-desktop"
    second_run = {
        "LD_LIBRARY_PATH": str(freeze.PARTS),
        "_PYI_APPLICATION_HOME_DIR": str(freeze.PARTS),
        "_PYI_ARCHIVE_FILE": str(program),
        "_PYI_PARENT_PROCESS_LEVEL": "0",
    }
    done = {
        cpu: subprocess.run(
            ["qemu-x86_64", "-cpu", cpu, program, "info"],
            env=second_run | {"HOME": "/nonexistent", "BUSI_DESKTOP_HOME": "/dev/shm"},
            capture_output=True,
            text=True,
            check=False,
        )
        for cpu in ("Penryn", "Nehalem")
    }

    assert done["Penryn"].returncode == 3
    assert done["Penryn"].stderr.startswith("This computer's processor is too old")
    assert done["Nehalem"].returncode == 0, done["Nehalem"].stderr


def test_no_internet_socket_is_ever_asked_for(tmp_path: Path) -> None:
    traced = tmp_path / "trace"
    program = freeze.FOLDER / "busi-desktop"
    for words in (["self-test"], ["analyze", SAMPLES / "benign.dcm", "--out", tmp_path / "out"]):
        command = ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", traced]
        done = subprocess.run([*command, program, *words], capture_output=True, check=False)

        assert done.returncode == 0, done.stderr
        assert "AF_INET" not in traced.read_text()
