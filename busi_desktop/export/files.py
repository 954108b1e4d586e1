"""Files that are whole or not there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
import errno
from itertools import count
import os
from pathlib import Path
import re

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError

PART_SUFFIX = ".busi.part"
"""End of the name of a file that is still being written."""

WRITE_FAULTS = frozenset({"DISK_FULL", "NOT_WRITABLE", "WRITE_FAILED"})
"""Codes of what can't be written: they end a run, since no other source would fare better."""

_PART_NAME = re.compile(r"\..+\.\d+-\d+" + re.escape(PART_SUFFIX), re.DOTALL)
_DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_NOT_WRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_serial = count()


def write_atomic(path: Path, data: bytes) -> None:
    """Write a file so that a crash leaves the old file or the new one, never a part.

    The bytes go to a hidden file beside `path`, to the disk, and only then to their name.

    Parameters
    ----------
    path
        Where the file shall be; its folder must exist, an older file is replaced.
    data
        The whole content.

    Raises
    ------
    UserError
        ``DISK_FULL``, ``NOT_WRITABLE`` or ``WRITE_FAILED``. An older file is then untouched and
        nothing of the new one stays.
    """
    # Shortened, so that a long name doesn't pass the file system's limit with what is added here;
    # the serial number keeps threads apart.
    part = path.with_name(f".{path.name[:40]}.{os.getpid()}-{next(_serial)}{PART_SUFFIX}")
    try:
        with _in_readers_words(path):
            part.unlink(missing_ok=True)  # a killed run may have had our process id
            with part.open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(path)
    finally:
        with suppress(OSError):  # the first error is the one to report
            part.unlink(missing_ok=True)
    _sync_folder(path.parent)


def make_folder(folder: Path) -> Path:
    """Make a folder, and those above it, if it isn't there; return it.

    Raises
    ------
    UserError
        ``DISK_FULL``, ``NOT_WRITABLE`` or ``WRITE_FAILED``.
    """
    with _in_readers_words(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def clean_stale_parts(folder: Path) -> int:
    """Remove what a killed run left unfinished in a folder, not in folders below it.

    Call it once, before a run's first file: it can't tell a killed run from one that still writes.

    Returns
    -------
    int
        Number of files removed.

    Raises
    ------
    UserError
        If the folder can't be read or a part can't be removed.
    """
    with _in_readers_words(folder):
        parts = [
            path
            for path in folder.iterdir()
            if _PART_NAME.fullmatch(path.name) and path.is_file() and not path.is_symlink()
        ]
        for part in parts:
            part.unlink(missing_ok=True)
    return len(parts)


@contextmanager
def _in_readers_words(path: Path) -> Iterator[None]:
    """Turn the system's refusal into what is wrong with `path` and what to do."""
    try:
        yield
    except OSError as exc:
        reason: str
        if exc.errno in _DISK_FULL:
            code, reason = "DISK_FULL", say("the disk is full")
            hint = "Free some space, or choose a folder on another disk, and try again."
        elif exc.errno in _NOT_WRITABLE:
            code, reason = "NOT_WRITABLE", say("writing is not allowed there")
            hint = "Choose a folder that you may write to, or close the file where it is open."
        else:
            code, reason = "WRITE_FAILED", exc.strerror or say("the disk reports an error")
            hint = "Check that the folder exists and that its disk is connected, and try again."
        msg = say("Could not write {name}: {reason}.", name=path.name, reason=reason)
        raise UserError(msg, hint=hint, code=code) from exc


def _sync_folder(folder: Path) -> None:
    """Put a new name on the disk where the system can do that."""
    if os.name == "nt":  # Windows opens no folders
        return
    # Some network and user-space file systems refuse; the file itself is on the disk by now.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
