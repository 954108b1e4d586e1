"""The Windows installers that the tests call, and how they call them."""

from __future__ import annotations

from pathlib import Path
import subprocess

from installer import windows, windows_setup
from installer.frame import DIST, NAME, VERSION
from tests.installer.wine import Wine

SETUP = DIST / f"{NAME}-{VERSION}-windows-x64-setup.exe"
NEXT = "999.0.0"
OLDER = "0.0.1"
STICK = "C:\\Stick"


def make_setups(work: Path) -> dict[str, Path]:
    """Return the installer, a following version of the same files, and an older one of a few."""
    assert SETUP.is_file(), "run make installer first"
    few = work / "few"
    few.mkdir()
    (few / "remove.txt").write_text("remove.txt\r\n")
    made = {VERSION: SETUP}
    for version, program in ((NEXT, windows.PROGRAM), (OLDER, few)):
        made[version] = windows_setup.pack(
            program, work / f"{version}.exe", work=work, version=version, is_packed=False
        )
    return made


def words_of(version: str, folder: str, *options: str) -> list[str]:
    """Return the command line of a silent installation into a folder."""
    return [f"{STICK}\\{version}.exe", "/S", *options, *last("/D=", folder)]


def last(option: str, folder: str) -> list[str]:
    """Return the last words of an NSIS command line: a path with blanks, but no quotation marks."""
    return f"{option}{folder}".split(" ")


def install_into(
    wine: Wine, version: str, folder: str, *options: str
) -> subprocess.CompletedProcess[str]:
    """Install without questions."""
    return wine.run(words_of(version, folder, *options))


def why(wine: Wine) -> str:
    """Return what the installer wrote of its refusal."""
    path = wine.user / "Temp" / "busi-desktop-setup.txt"
    found = [path, *wine.user.rglob("busi-desktop-setup.txt")]
    return next((file.read_text("utf-16") for file in found if file.exists()), "")
