"""Exit codes that scripts rely on."""

from __future__ import annotations

from busi_desktop.errors import UserError

DONE = 0
SOME_FAILED = 1
USAGE = 2
BROKEN = 3
INTERRUPTED = 130


class WrongUseError(UserError):
    """Refuse options that contradict each other or the reader's interest (exit code 2)."""
