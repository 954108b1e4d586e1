"""Places, the version, and what makes two builds of one commit equal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
import os
from pathlib import Path
import re
import subprocess

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
WORK = ROOT / "build" / "installer"
NAME = "busi-desktop"
EPOCH = 1767225600
"""The time of every file inside an installer: 2026-01-01, in seconds since 1970."""


def read_version(root: Path = ROOT) -> str:
    """Return the version of the program without importing it."""
    text = (root / "busi_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        msg = "busi_desktop/__init__.py states no version"
        raise ValueError(msg)
    return found.group(1)


VERSION = read_version()


def run(command: Sequence[str | Path], **environment: str) -> None:
    """Run a command from the project's folder, with whatever makes two builds equal."""
    fixed = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(EPOCH), "LC_ALL": "C.UTF-8"}
    subprocess.run(
        [str(word) for word in command],
        check=True,
        env=os.environ | fixed | environment,
        cwd=ROOT,
    )


def files_below(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder in an order that every machine agrees on; links too."""
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        if path.is_symlink() or path.is_file():
            yield path


def set_times(folder: Path) -> None:
    """Give everything below a folder, and the folder, the one time of the build."""
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (EPOCH, EPOCH), follow_symlinks=False)


def size_of(path: Path) -> int:
    """Return the bytes of a file, or of all files below a folder; a link counts nothing."""
    parts = [path] if path.is_file() else path.rglob("*")
    return sum(file.lstat().st_size for file in parts if file.is_file() and not file.is_symlink())
