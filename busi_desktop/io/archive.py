"""Zip archives: listed and read as streams under caps, never unpacked.

The caps hold against what an archive declares; what it declares bounds what is read, since
`zipfile` stops at a member's declared size and then checks its CRC.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
import errno
import lzma
from pathlib import Path
import stat
import struct
import zipfile
import zlib

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io.signature import HEAD_BYTES

MAX_MEMBERS = 10_000
MAX_TOTAL_BYTES = 4 << 30
MAX_RATIO = 200
MAX_NAME_LENGTH = 4_096
MAX_NAMES_LENGTH = 4_000_000
_HARMLESS_BYTES = 1 << 20
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
# What zipfile raises over bytes; tests/fuzz found most of them.
_DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    ValueError,
    OverflowError,
    RuntimeError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Hold a member's name, a label and nothing else, and its first bytes or why it has none."""

    name: str
    head: bytes = b""
    error: UserError | None = None


def list_members(path: Path) -> tuple[Member, ...]:
    """List the files of an archive with their first bytes.

    Parameters
    ----------
    path
        A zip file.

    Returns
    -------
    tuple of Member
        In the archive's order; folders and links are left out.

    Raises
    ------
    UserError
        ``ZIP_DAMAGED``, ``ZIP_TOO_LARGE``, ``ZIP_ENCRYPTED`` or ``ZIP_DUPLICATE``.
    """
    with _opened(path) as archive:
        infos = archive.infolist()
        _check(infos)
        return tuple(
            _peek(archive, info) for info in infos if not info.is_dir() and not _is_link(info)
        )


def any_size(_size: int) -> None:
    """Allow a file of any size."""


def read_member(
    path: Path, name: str, *, max_bytes: int, allow: Callable[[int], None] = any_size
) -> bytes:
    """Return the content of one member; `allow` gets its size before.

    Raises
    ------
    UserError
        If the archive changed since it was listed, the member is too large or it is damaged.
    """
    with _opened(path) as archive:
        info = _find(archive, name, max_bytes)
        allow(info.file_size)
        with archive.open(info) as member:
            return member.read()


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open an archive and turn whatever is wrong with it into a `UserError`."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _DAMAGES as exc:
        raise _damaged("The zip archive is damaged.") from exc
    except OSError as exc:
        if exc.errno in {None, errno.EINVAL}:  # bzip2's word for damage; a place before the start
            raise _damaged("The zip archive is damaged.") from exc
        raise UserError(
            "The zip archive can't be read.",
            hint="Check that the disk is still connected and that you may read the file.",
            code="FILE_UNREADABLE",
        ) from exc


def _find(archive: zipfile.ZipFile, name: str, max_bytes: int) -> zipfile.ZipInfo:
    """Look a member up and check it again: the archive may have changed since it was listed."""
    try:
        info = archive.getinfo(name)
    except KeyError as exc:
        raise _damaged("The archive no longer holds this file.") from exc
    _check([info])
    if info.file_size > max_bytes:
        raise _too_large(
            say("A file in the archive is larger than {size} GiB.", size=max_bytes >> 30)
        )
    return info


def _check(infos: list[zipfile.ZipInfo]) -> None:
    """Refuse an archive that breaks a cap."""
    if len(infos) > MAX_MEMBERS:
        raise _too_large(say("The archive holds more than {count:,} files.", count=MAX_MEMBERS))
    if sum(info.file_size for info in infos) > MAX_TOTAL_BYTES:
        raise _too_large(
            say("The archive expands to more than {size} GiB.", size=MAX_TOTAL_BYTES >> 30)
        )
    if any(_is_bomb(info) for info in infos):
        raise _too_large(
            say("A file in the archive expands more than {ratio}-fold.", ratio=MAX_RATIO)
        )
    lengths = [len(info.filename) for info in infos]
    if not all(lengths):  # zipfile itself stumbles over these
        raise _damaged("A file in the archive has no name.")
    if sum(lengths) > MAX_NAMES_LENGTH or max(lengths, default=0) > MAX_NAME_LENGTH:
        raise _too_large("The names of the files in the archive are too long.")
    if any(info.flag_bits & 1 for info in infos):
        raise UserError(
            "The archive is encrypted.",
            hint="Unpack it with its password and open the folder.",
            code="ZIP_ENCRYPTED",
        )
    if len({info.filename for info in infos}) < len(infos):
        raise UserError(
            "The archive holds two files of the same name.",
            hint="Pack it again, with each file once.",
            code="ZIP_DUPLICATE",
        )


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    """Tell whether a member expands beyond the cap; a small one can't do harm."""
    return info.file_size > max(_HARMLESS_BYTES, MAX_RATIO * info.compress_size)


def _is_link(info: zipfile.ZipInfo) -> bool:
    """Tell whether a member is a symbolic link."""
    return stat.S_ISLNK(info.external_attr >> 16)


def _peek(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Member:
    """Read a member's first bytes."""
    # The other methods expand a whole block at once, whatever we ask for.
    if info.compress_type not in _METHODS:
        error = _damaged("The file is packed with a method that is not supported.")
        return Member(name=info.filename, error=error)
    try:
        with archive.open(info) as member:
            return Member(name=info.filename, head=member.read(HEAD_BYTES))
    except (zipfile.BadZipFile, zlib.error, EOFError) as exc:
        error = _damaged("This file of the archive is damaged.")
        error.__cause__ = exc
        return Member(name=info.filename, error=error)


def _too_large(message: str) -> UserError:
    """Return the error of an archive beyond our caps."""
    return UserError(message, hint="Unpack it and open the folder.", code="ZIP_TOO_LARGE")


def _damaged(message: str) -> UserError:
    """Return the error of a broken archive."""
    hint = "Copy or export the archive again, or unpack it and open the folder."
    return UserError(message, hint=hint, code="ZIP_DAMAGED")
