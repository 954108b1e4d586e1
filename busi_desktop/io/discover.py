"""Find the images in what the reader names: files, folders and zip archives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
import os
from pathlib import Path, PurePosixPath
import stat
from typing import TypeAlias

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io import archive, file_set
from busi_desktop.io.decoder.client import shared_decoder
from busi_desktop.io.mask_names import masks_beside, masks_by_image, masks_of
from busi_desktop.io.naming import natural_key, printable, root_label, safe_stem
from busi_desktop.io.signature import HEAD_BYTES, IMAGE_SUFFIXES, FileKind, identify

MAX_FILE_BYTES = 2 << 30
MAX_FOLDER_ENTRIES = 100_000

Miss: TypeAlias = tuple[str, UserError]
"""The label of an input that can't be used, and why."""

_APPLE_DOUBLE = b"\x00\x05\x16\x07"  # what macOS leaves beside each file in a zip or on a stick
_ARCHIVE_SUFFIXES = frozenset({"", ".zip"})  # a .docx is a zip, too


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRef:
    """Say where one input is, without having read it.

    Attributes
    ----------
    label
        The ``source`` of the results: the PATH's own name and the path below it, ``/`` between.
    stem
        What the names of this input's output files start with.
    path
        The file on disk, or the archive that holds it.
    member
        Name inside the archive, if there is one.
    masks
        Names of the lesion masks that lie beside it.
    """

    label: str
    stem: str
    path: Path
    member: str | None = None
    masks: tuple[str, ...] = ()

    def read_bytes(self, *, allow: Callable[[int], None] = archive.any_size) -> bytes:
        """Return the file's content, in this very process.

        Parameters
        ----------
        allow
            Called with the size before the content is read.

        Returns
        -------
        bytes
            At most 2 GiB.

        Raises
        ------
        UserError
            If the file is gone, can't be read, is still being written or is too large.
        """
        if self.member is not None:
            return archive.read_member(
                self.path, self.member, max_bytes=MAX_FILE_BYTES, allow=allow
            )
        return _read_capped(self.path, allow)


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """Hold what was found.

    Attributes
    ----------
    found
        Sources, and in its place the label and the error of what can't be used.
    skipped
        How many files are no images.
    """

    found: tuple[SourceRef | Miss, ...]
    skipped: int

    @property
    def refs(self) -> tuple[SourceRef, ...]:
        """Return the sources alone, in order."""
        return tuple(item for item in self.found if isinstance(item, SourceRef))

    @property
    def failures(self) -> tuple[Miss, ...]:
        """Return what can't be used, in order; labels are as `SourceRef.label`."""
        return tuple(item for item in self.found if not isinstance(item, SourceRef))


def discover(paths: Sequence[Path]) -> Discovery:
    """List the inputs below the PATHs, each PATH in turn, naturally sorted inside.

    Files given by name are always taken: a wrong one is an error when it is opened; a DICOMDIR
    given by name stands for the images that it names. Folders are walked without following links,
    and what is no image is skipped and counted. Zip archives are listed by the decoding process,
    never unpacked.

    Parameters
    ----------
    paths
        Files, folders and archives.

    Returns
    -------
    Discovery
        In the order of the search.
    """
    finding = _Finding()
    for path in paths:
        root = root_label(path)
        try:
            mode = path.stat().st_mode
            if stat.S_ISDIR(mode):
                finding.add_folder(path, root)
            elif not stat.S_ISREG(mode):
                finding.fail(root, _no_file())
            elif identify(_read_head(path)) is FileKind.ZIP:
                finding.add_archive(path, root, below="")
            elif path.name.upper() == file_set.NAME:
                finding.add_file_set(path, root)
            else:
                masks = masks_beside(path)
                finding.add(SourceRef(label=root, stem=safe_stem(root), path=path, masks=masks))
        except OSError as exc:
            finding.fail(root, _unreadable(exc))
    return Discovery(found=tuple(finding.found), skipped=finding.skipped)


@dataclass(slots=True)
class _Finding:
    """Collect what the search finds."""

    found: list[SourceRef | Miss] = field(default_factory=list)
    skipped: int = 0

    def add(self, ref: SourceRef) -> None:
        """Take a source."""
        self.found.append(ref)

    def fail(self, label: str, error: UserError) -> None:
        """Record an input that can't be used."""
        self.found.append((label, error))

    def add_folder(self, folder: Path, root: str) -> None:
        """Take the images of a folder and of all folders below it."""
        names = self._walk(folder, root)
        masks = masks_by_image(names)
        is_mask = frozenset(name for several in masks.values() for name in several)
        self.skipped += len(is_mask)
        for name in sorted(names - is_mask, key=natural_key):
            path, label = folder / name, f"{root}/{printable(name)}"
            try:
                verdict = _judge(name, _read_head(path))
            except OSError as exc:
                self.fail(label, _unreadable(exc))
                continue
            if verdict == _ARCHIVE:
                self.add_archive(path, label, below=name)
            elif verdict == _TAKE:
                beside = masks_of(name, masks)
                self.add(SourceRef(label=label, stem=safe_stem(name), path=path, masks=beside))
            else:
                self.skipped += 1

    def add_archive(self, path: Path, root: str, *, below: str) -> None:
        """Take the images of an archive; `below` is its own path below the PATH given."""
        try:
            members = {member.name: member for member in shared_decoder().members(path)}
        except UserError as error:
            self.fail(root, error)
            return
        masks = masks_by_image(members.keys())
        is_mask = frozenset(name for several in masks.values() for name in several)
        self.skipped += len(is_mask)
        for name in sorted(members.keys() - is_mask, key=natural_key):
            member, label = members[name], f"{root}/{printable(name)}"
            verdict = _judge(name, member.head)
            if member.error is not None:
                self.fail(label, member.error)
            elif verdict == _ARCHIVE:
                self.fail(label, _nested())
            elif verdict == _TAKE:
                stem = safe_stem(f"{below}/{name}")
                beside = masks_of(name, masks)
                ref = SourceRef(label=label, stem=stem, path=path, member=name, masks=beside)
                self.add(ref)
            else:
                self.skipped += 1

    def add_file_set(self, path: Path, root: str) -> None:
        """Take the images that a DICOMDIR names, in its order."""
        try:
            named = shared_decoder().named_files(path)
        except UserError as error:
            self.fail(root, error)
            return
        self.skipped += named.n_others
        for name, found in file_set.find_named(path, named):
            label = f"{root}/{printable(name)}"
            if isinstance(found, UserError):
                self.fail(label, found)
            else:
                self.add(SourceRef(label=label, stem=safe_stem(name), path=found))

    def _walk(self, folder: Path, root: str) -> set[str]:
        """Return the regular files below a folder as paths with ``/``; count the rest."""
        names: set[str] = set()
        waiting = [""]
        while waiting:
            below = waiting.pop()
            try:
                entries = list(os.scandir(folder / below))
            except OSError as exc:
                self.fail(f"{root}/{printable(below)}".rstrip("/"), _unreadable(exc))
                continue
            for entry in entries:
                name = f"{below}/{entry.name}" if below else entry.name
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(name)
                elif entry.is_file(follow_symlinks=False):
                    names.add(name)
                else:  # a link, a pipe, a device: opening it could block or lead out
                    self.skipped += 1
            if len(names) > MAX_FOLDER_ENTRIES:
                self.fail(root, _too_many())
                return set()
        return names


_TAKE, _ARCHIVE, _SKIP = "take", "archive", "skip"


def _judge(name: str, head: bytes) -> str:
    """Decide on a file that the reader didn't name: by its content, then by its extension.

    An empty or text file named ``.png`` is taken, so that it becomes an error and not a gap.
    """
    path = PurePosixPath(name)
    suffix = path.suffix.lower()
    if head.startswith(_APPLE_DOUBLE) or path.name == "DICOMDIR":
        return _SKIP
    kind = identify(head)
    if kind is FileKind.ZIP and suffix not in IMAGE_SUFFIXES:
        return _ARCHIVE if suffix in _ARCHIVE_SUFFIXES else _SKIP
    is_taken = kind not in {None, FileKind.PDF} or suffix in IMAGE_SUFFIXES
    return _TAKE if is_taken else _SKIP


def _read_head(path: Path) -> bytes:
    """Return a regular file's first bytes."""
    with path.open("rb") as stream:
        return stream.read(HEAD_BYTES)


def _read_capped(path: Path, allow: Callable[[int], None]) -> bytes:
    """Read a regular file whole, never more than its size when it was opened."""
    try:
        if not path.is_file():  # opening a pipe would block
            raise FileNotFoundError
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            allow(min(size, MAX_FILE_BYTES))
            data = stream.read(size + 1) if size <= MAX_FILE_BYTES else b""
    except OSError as exc:
        raise _unreadable(exc) from exc
    if size > MAX_FILE_BYTES:
        raise UserError(
            say("The file is larger than {size} GiB.", size=MAX_FILE_BYTES >> 30),
            hint="Export fewer frames, or a still image.",
            code="FILE_TOO_LARGE",
        )
    if len(data) != size:
        raise UserError(
            "The file changed while it was read.",
            hint="Wait until it is written completely, then open it again.",
            code="FILE_CHANGING",
        )
    return data


def _unreadable(error: OSError) -> UserError:
    """Say why a file can't be read."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UserError(
            "There is no file or folder of this name.",
            hint="Connect the disk or stick again if it was pulled; else check the spelling.",
            code="NO_SUCH_FILE",
        )
    if isinstance(error, PermissionError):
        return UserError(
            "You are not allowed to read this file or folder.",
            hint="Ask for the right to read it, or copy it to a folder of your own.",
            code="FILE_UNREADABLE",
        )
    return UserError(
        "The file or folder can't be read from the disk.",
        hint="Check that the disk is still connected, then open it again.",
        code="FILE_UNREADABLE",
    )


def _no_file() -> UserError:
    """Refuse pipes and devices."""
    hint = "Name an image file, a folder or a zip archive."
    return UserError("This is neither a file nor a folder.", hint=hint, code="NOT_A_FILE")


def _nested() -> UserError:
    """Refuse archives in archives."""
    hint = "Unpack the outer archive and open the folder."
    return UserError("This archive lies inside another one.", hint=hint, code="ZIP_NESTED")


def _too_many() -> UserError:
    """Refuse folders without end."""
    return UserError(
        say("The folder holds more than {count:,} files.", count=MAX_FOLDER_ENTRIES),
        hint="Open its subfolders one by one.",
        code="TOO_MANY_FILES",
    )
