"""What the shared libraries of a folder ask of the system: other libraries, and which glibc.

Read by binutils' objdump from the dynamic section and the version references (gABI, "Symbol
Versioning" of the LSB core specification).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
import re
import subprocess

Version = tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Elf:
    """Hold what one library asks for: names of others, and versions of theirs by name."""

    needed: tuple[str, ...]
    versions: dict[str, tuple[str, ...]]


@cache
def read_elf(path: Path) -> Elf:
    """Return what a file asks for; nothing if it is no ELF file."""
    listed = subprocess.run(
        ["objdump", "-p", str(path)], capture_output=True, text=True, check=False
    ).stdout
    needed = tuple(re.findall(r"^\s+NEEDED\s+(\S+)$", listed, re.MULTILINE))
    versions: dict[str, tuple[str, ...]] = {}
    _, _, references = listed.partition("Version References:")
    for block in references.split("required from ")[1:]:
        library, _, rows = block.partition(":\n")
        versions[library] = tuple(re.findall(r"^\s+0x\S+ 0x\S+ \d+ (\S+)$", rows, re.MULTILINE))
    return Elf(needed=needed, versions=versions)


def binaries(folder: Path) -> list[Path]:
    """Return the ELF files below a folder, links left out."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def floors(folder: Path, prefix: str = "GLIBC_") -> dict[Version, list[Path]]:
    """Return which files ask for which version of a library, the highest version first.

    Parameters
    ----------
    prefix
        ``GLIBC_`` for the C library, ``GLIBCXX_`` for the C++ library.
    """
    found: dict[Version, list[Path]] = {}
    for path in binaries(folder):
        asked = [
            tuple(map(int, name.removeprefix(prefix).split(".")))
            for names in read_elf(path).versions.values()
            for name in names
            if re.fullmatch(rf"{prefix}[\d.]+", name)
        ]
        if asked:
            found.setdefault(max(asked), []).append(path)
    return dict(sorted(found.items(), reverse=True))


def missing(folder: Path) -> dict[str, list[Path]]:
    """Return the libraries that are asked for and not inside, with those that ask for them."""
    inside = {path.name for path in folder.rglob("*.so*")}
    found: dict[str, list[Path]] = {}
    for path in binaries(folder):
        for name in read_elf(path).needed:
            if name not in inside:
                found.setdefault(name, []).append(path)
    return found


def undefined_symbols(path: Path) -> dict[str, list[str]]:
    """Return the names that a library takes from others, by their version; "" is none."""
    found: dict[str, list[str]] = {}
    for name, version in _symbols(path, defined=False):
        found.setdefault(version, []).append(name)
    return found


def defined_symbols(path: Path) -> set[str]:
    """Return the names that a library offers."""
    return {name for name, _ in _symbols(path, defined=True)}


def _symbols(path: Path, *, defined: bool) -> list[tuple[str, str]]:
    listed = subprocess.run(
        ["objdump", "-T", str(path)], capture_output=True, text=True, check=True
    ).stdout
    rows = re.findall(
        r"^[0-9a-f]{16} .{7} (\S+)\t[0-9a-f]+ +(?:\(?([^\s()]+)\)? +)?"
        r"(?:\.(?:hidden|protected) )?(\S+)$",
        listed,
        re.MULTILINE,
    )
    return [
        (name, "" if version == "Base" else version)
        for section, version, name in rows
        if (section != "*UND*") == defined
    ]
