"""The first frame of a large file, before the file is read and hashed whole.

A native loop of 300 frames takes a second to read, and its first frame lies in its first megabyte.
The start of such a file is decoded as what it is: a file that was cut.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from busi_desktop.domain.frame import Frame
from busi_desktop.errors import UserError
from busi_desktop.io.archive import any_size
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.here import open_here

_START_BYTES = (1 << 20, 4 << 20)
"""A gray frame of 1024 × 768 lies in the first; one in color takes the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Start(SourceRef):
    """Be a file's first bytes alone."""

    n_bytes: int

    def read_bytes(self, *, allow: Callable[[int], None] = any_size) -> bytes:
        """Return them."""
        allow(self.n_bytes)
        with self.path.open("rb") as file:
            return file.read(self.n_bytes)


def glimpse_here(path: Path) -> Frame:
    """Decode the first frame from a file's first bytes, in this very process.

    Returns
    -------
    Frame
        To be looked at and no more: its name and its notes are those of the cut file.

    Raises
    ------
    UserError
        If a whole first frame isn't among those bytes.
    """
    least, most = (_Start(label="", stem="", path=path, n_bytes=size) for size in _START_BYTES)
    try:
        return open_here(least).read_frame(0)
    except UserError:
        return open_here(most).read_frame(0)
