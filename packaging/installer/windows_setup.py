"""Compile the Windows installer from an assembled program, by NSIS."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PureWindowsPath

from installer import frame
from installer.windows_tree import REMOVAL, SOURCES

_BESIDE = "app.new"
"""Where a new version is unpacked, below the folder that the reader chose."""

_ROOM_MB = 20
"""What a file system takes beyond the bytes of the files."""


def pack(
    program: Path,
    out: Path,
    *,
    work: Path,
    version: str = frame.VERSION,
    is_packed: bool = True,
) -> Path:
    """Write the installer; the same program gives the same bytes.

    Parameters
    ----------
    version, is_packed
        Tests of upgrades make another version of the same program, and don't wait for LZMA.
    """
    files = work / "files.nsh"
    names = [path.relative_to(program) for path in frame.files_below(program)]
    files.write_text(unpacking(program, names), encoding="utf-8", newline="\n")
    numbers = f"{version}.0.0.0".split(".")[:4]
    longest = max(len(str(name)) for name in names) + len(f"\\{_BESIDE}\\")
    defined: dict[str, object] = {
        "VERSION": version,
        "VERSION_NUMBERS": ".".join(numbers),
        "OUT_FILE": out,
        "ICON": SOURCES / "busi-desktop.ico",
        "PICTURE": SOURCES / "welcome.bmp",
        "LAUNCHER": SOURCES / "busi-desktop.cmd",
        "LICENSE": frame.ROOT / "LICENSE",
        "FILES": files,
        "INSTALLED_KB": frame.size_of(program) // 1024,
        "INSTALLED_MB": frame.size_of(program) // 2**20 + _ROOM_MB,
        "LONGEST_PATH": longest,
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    words = [f"-D{name}={value}" for name, value in defined.items()]
    words += [] if is_packed else ["-DNOT_PACKED"]
    frame.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, SOURCES / "setup.nsi"])
    return out


def unpacking(program: Path, names: Iterable[Path]) -> str:
    """Return the instructions that unpack each file, in an order that every machine agrees on.

    The list of what to remove comes first: an installation that is cut short can then be removed.
    """
    lines, folder = [], None
    for name in sorted(names, key=lambda name: (name.as_posix() != REMOVAL, name.as_posix())):
        if name.parent != folder:
            folder = name.parent
            below = PureWindowsPath(_BESIDE, *folder.parts)
            lines.append(f'SetOutPath "$INSTDIR\\{below}"')
        lines.append(f'File "{program / name}"'.replace("$", "$$"))
    return "\n".join(lines) + "\n"
