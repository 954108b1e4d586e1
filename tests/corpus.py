"""Every file that pydicom ships in its wheel: what we make of it, as one comparable line.

`docs/make_dicom_table.py` writes these lines, beside what DCMTK makes of the same files, into
``docs/dicom-files.md``; `tests.contract.test_dicom_files` holds us to them.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pydicom.data

from busi_desktop.domain.frame import Frame
from busi_desktop.errors import UserError
from busi_desktop.io.discover import discover
from busi_desktop.io.file_set import NAME as DICOMDIR
from busi_desktop.io.load import open_file

ROOT = Path(pydicom.data.__file__).parent
SUBFOLDERS = ("charset_files", "palettes", "test_files")

_CLASS = b"1.2.840.10008.5.1.4.1.1."
# Computed radiography, CT and MR images; their UIDs are as long as Secondary Capture's.
_REFILED = tuple(_CLASS + digit + b"\x00" for digit in (b"1", b"2", b"4"))
_CAPTURE = _CLASS + b"7\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Hold what became of a file: its frames, the number of files it stands for, or an error."""

    frames: tuple[Frame, ...] = ()
    n_files: int = 0
    error: UserError | None = None

    @property
    def line(self) -> str:
        """Say it in a few words, with a hash of all pixels or the error's code."""
        if self.error is not None:
            return f"`{self.error.code}` {self.error.message}"
        if self.n_files:
            return f"stands for the {self.n_files} files that it names"
        digest = sha256()
        for frame in self.frames:
            digest.update((frame.pixels if frame.rgb is None else frame.rgb).tobytes())
        rows, cols = self.frames[0].pixels.shape
        color = "gray" if self.frames[0].rgb is None else "color"
        count = f", {len(self.frames)} frames" if len(self.frames) > 1 else ""
        return f"{cols} × {rows} {color}{count} `{digest.hexdigest()[:12]}`"


def corpus_files() -> list[Path]:
    """Return the files by path; pydicom's modules are left out."""
    found = (path for name in SUBFOLDERS for path in (ROOT / name).rglob("*"))
    names = [*ROOT.glob("*.json"), *found]
    return sorted(
        path
        for path in names
        if path.is_file() and path.suffix != ".py" and "__pycache__" not in path.parts
    )


def name_of(path: Path) -> str:
    """Return a file's path below pydicom's data, with ``/``."""
    return path.relative_to(ROOT).as_posix()


def outcome_of(path: Path) -> Outcome:
    """Open a file as the program does and decode all of its frames."""
    if path.name == DICOMDIR:
        return Outcome(n_files=len(discover([path]).refs))
    try:
        source = open_file(path)
        return Outcome(frames=tuple(source.read_frame(n) for n in range(source.n_frames)))
    except UserError as error:
        return Outcome(error=error)


def refiled(path: Path, folder: Path) -> Path | None:
    """Write a copy of an X-ray, CT or MR image that says it is a Secondary Capture, byte for byte.

    We refuse these classes by name; their pixels are a test of the decoders all the same.
    """
    data = path.read_bytes()
    old = next((uid for uid in _REFILED if uid in data), None)
    if old is None or path.name.startswith(DICOMDIR):
        return None
    copy = folder / path.name
    copy.write_bytes(data.replace(old, _CAPTURE))
    return copy
