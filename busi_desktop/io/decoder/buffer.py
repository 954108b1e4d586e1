"""Memory that the program and its decoding process share: pixels take no detour through a pipe."""

from __future__ import annotations

from contextlib import suppress
import mmap
import os
import secrets
import sys

from busi_desktop.domain.frame import MAX_PIXELS

CAPACITY = 6 * MAX_PIXELS
"""A gray and a color plane of the largest image, and as much again of masks; untouched pages cost
nothing."""

_SIZE = CAPACITY + 1  # behind the planes, a mark: the request that was sent last has begun
_LARGE_BYTES = 32 << 20


class SharedBuffer:
    """Own a piece of memory that exactly one other process can reach.

    Attributes
    ----------
    name
        What the other process opens it by: an inherited file's number, or on Windows a name.
    """

    fds: tuple[int, ...] = ()

    def __init__(self) -> None:
        if sys.platform == "win32":
            self.name = f"busi-desktop-{secrets.token_hex(16)}"
            self._map = mmap.mmap(-1, _SIZE, tagname=self.name)
        else:
            fd = _anonymous_file()
            self.name, self.fds = str(fd), (fd,)
            self._map = mmap.mmap(fd, _SIZE)

    def view(self) -> memoryview:
        """Return the memory; release it before the next `close`."""
        return memoryview(self._map)[:CAPACITY]

    def expect(self) -> None:
        """Take the mark away, before a request is sent."""
        self._map[CAPACITY] = 0

    @property
    def has_begun(self) -> bool:
        """Tell whether the other process has begun with the request, or was still at another."""
        return self._map[CAPACITY] != 0

    def release(self, used: int) -> None:
        """Give pages back after a large frame."""
        if used > _LARGE_BYTES and hasattr(mmap, "MADV_REMOVE"):
            self._map.madvise(mmap.MADV_REMOVE)

    def close(self) -> None:
        """Let go of the memory, once."""
        for fd in self.fds:
            os.close(fd)
        self.fds = ()
        with suppress(BufferError):  # at the program's end somebody may still be looking at it
            self._map.close()


def attach(name: str) -> tuple[memoryview, memoryview]:
    """Open, in the other process, what `SharedBuffer.name` names: the memory and the mark."""
    if sys.platform == "win32":
        found = memoryview(mmap.mmap(-1, _SIZE, tagname=name))
    else:
        fd = int(name)
        try:
            found = memoryview(mmap.mmap(fd, _SIZE))
        finally:
            os.close(fd)
    return found[:CAPACITY], found[CAPACITY:]


def _anonymous_file() -> int:
    """Return a file without a name, of fixed size: a child that shrank it could crash us."""
    if sys.platform != "linux":
        import tempfile

        with tempfile.TemporaryFile() as file:
            fd = os.dup(file.fileno())
        os.truncate(fd, _SIZE)
        return fd
    import fcntl

    fd = os.memfd_create("busi-desktop-frame", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.truncate(fd, _SIZE)
    seals = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, seals)
    return fd
