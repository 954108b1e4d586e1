"""What a computer must have before anything large is loaded: else one plain sentence, not a crash.

Only the standard library is used here: numpy, OpenCV and Qt end the process on a processor without
SSE4.2, and Qt without some libraries of the system. The floor is x86-64-v2 (x86-64 psABI, "Micro-
architecture levels") and, on Windows, version 1809.
"""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
import platform
import shutil
import subprocess
import sys

from busi_desktop.cli import exit_codes
from busi_desktop.cli.terminal import say

OLD_PROCESSOR = (
    "This computer's processor is too old for busi_desktop: it lacks SSE4.2 or POPCNT, which "
    "processors have since about 2009. Please use a newer computer."
)
OLD_WINDOWS = (
    "This Windows is too old for busi_desktop, which needs Windows 10, version 1809, or later. "
    "Please update Windows, or use another computer."
)
# Register ECX of CPUID leaf 1: SSE3, SSSE3, CMPXCHG16B, SSE4.1, SSE4.2, POPCNT
_LEVEL_2 = 1 << 0 | 1 << 9 | 1 << 13 | 1 << 19 | 1 << 20 | 1 << 23
_SSE2, _SSE4_2 = 10, 38  # winnt.h, PF_…_INSTRUCTIONS_AVAILABLE
_WINDOWS_1809, _WINDOWS_2004 = 17763, 19041
_LIBRARIES = Path(__file__).resolve().parents[2] / "system-libraries.txt"  # of an installed program


def fault_of_computer() -> str | None:
    """Return why this computer can't run the program, in words; None if it can."""
    if sys.platform == "win32":
        return _fault_of_windows()
    if sys.platform == "linux" and platform.machine() == "x86_64" and not _has_level_2():
        return OLD_PROCESSOR
    return None


def _has_level_2() -> bool:
    """Ask the C library what the processor says of itself; True where it can't be asked."""
    try:
        leaf = ctypes.CDLL(None).__x86_get_cpuid_feature_leaf  # glibc 2.33, sys/platform/x86.h
    except AttributeError:
        return True
    leaf.restype = ctypes.POINTER(ctypes.c_uint32)
    ecx = int(leaf(0)[2])  # eax, ebx, ecx, edx of leaf 1
    return ecx & _LEVEL_2 == _LEVEL_2


def _fault_of_windows() -> str | None:
    if sys.platform == "win32":
        build = sys.getwindowsversion().build
        if build < _WINDOWS_1809:
            return OLD_WINDOWS
        has = ctypes.windll.kernel32.IsProcessorFeaturePresent
        # Windows before 2004 doesn't know the question about SSE4.2 and says no to it.
        if not has(_SSE2) or (build >= _WINDOWS_2004 and not has(_SSE4_2)):
            return OLD_PROCESSOR
    return None


def fault_of_system(listed: Path = _LIBRARIES) -> str | None:
    """Return which libraries of the system the window lacks, in words; None if none.

    Parameters
    ----------
    listed
        One line per library: its name, its package in Debian and Ubuntu, its package in Fedora.
        The installer writes it; a program that runs from its sources has none and isn't asked.
    """
    if not listed.is_file():
        return None
    rows = [line.split() for line in listed.read_text(encoding="utf-8").splitlines()]
    absent = [row for row in rows if not _is_there(row[0])]
    if not absent:
        return None
    names, debian, fedora = (
        " ".join(dict.fromkeys(row[column] for row in absent)) for column in range(3)
    )
    return (
        f"The window needs parts of the system that are missing here: {names}. Please install "
        f"them: sudo apt-get install {debian} (Debian, Ubuntu) or sudo dnf install {fedora} "
        "(Fedora)."
    )


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def refuse(fault: str, *, in_a_box: bool = False) -> int:
    """Say it on standard error, and in a box where nobody would read that; return the exit code."""
    read = sys.stderr is not None and sys.stderr.isatty()
    if sys.stderr is not None:
        say(fault, error=True)
    if in_a_box and not read:
        _show_box(fault)
    return exit_codes.BROKEN


def _show_box(fault: str) -> None:
    if sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, fault, "busi_desktop", 0x10)
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return
    boxes = (["zenity", "--error", "--text"], ["kdialog", "--error"], ["xmessage", "-center"])
    for command, *options in boxes:
        if program := shutil.which(command):
            subprocess.run([program, *options, fault], check=False)  # noqa: S603 - a fixed list
            return
