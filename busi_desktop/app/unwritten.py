"""Files that could not be written while the program ended, when no banner tells of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from busi_desktop.errors import UserError


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Unwritten:
    """Hold what the reader is still to be told of.

    Attributes
    ----------
    target
        The file, or the folder of a run's results.
    error
        What kept it from the disk.
    encode
        Makes the file's bytes once more, for another place; None where that can't be done.
    """

    target: Path
    error: UserError
    encode: Callable[[], bytes] | None = None
