"""Resolve what every bundled program and library asks Windows' loader for.

A name must be bundled where the loader will look, or be part of Windows 10 version 1809, the oldest
that Qt 6 supports (Microsoft, *PE Format*: the import and the delay-load import tables).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pefile

from installer import frame

SYSTEM_DLLS = frame.ROOT / "packaging" / "windows" / "system-dlls.txt"

_SUFFIXES = frozenset({".dll", ".exe", ".pyd"})
_TABLES = ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT")
_MACHINE = 0x8664  # IMAGE_FILE_MACHINE_AMD64


def find_unresolved(program: Path) -> list[str]:
    """Return one line per name that nothing provides, and per file for another processor."""
    system = frozenset(
        line for line in SYSTEM_DLLS.read_text().splitlines() if line and not line.startswith("#")
    )
    images = [path for path in frame.files_below(program) if path.suffix.lower() in _SUFFIXES]
    everywhere = {path.name.lower() for path in images if _is_searched(path, program)}
    faults = []
    for path in images:
        beside = {other.name.lower() for other in path.parent.iterdir()}
        absent = set(_asked_by(path)) - everywhere - beside - system
        faults += [f"{path.relative_to(program)} needs {name}" for name in sorted(absent)]
    return faults


def _is_searched(path: Path, program: Path) -> bool:
    """Tell whether the loader looks into a file's folder for all others.

    That is python.exe's own, and those that the packages add when they are imported.
    """
    folder = path.parent.relative_to(program).as_posix()
    return folder in {"python", "lib/PySide6", "lib/shiboken6"} or folder.endswith(".libs")


def _asked_by(path: Path) -> Iterator[str]:
    """Yield the names in the import tables of a file, in lower case."""
    image = pefile.PE(str(path), fast_load=True)
    if image.FILE_HEADER.Machine != _MACHINE:
        yield "an x86-64 processor's code, which it isn't"
    image.parse_data_directories(
        [
            pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"],
            pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT"],
        ]
    )
    for table in _TABLES:
        for entry in getattr(image, table, []):
            yield entry.dll.decode("ascii").lower()
    image.close()
