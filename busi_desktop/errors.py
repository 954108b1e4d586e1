"""Errors of the program.

::

    BusiError
    ├── UserError      the world is wrong: a file, the disk, a calibration, the model pack
    ├── BugError       we are wrong: a broken invariant, an impossible branch
    └── Cancelled      the reader asked for something else
"""

from __future__ import annotations

from functools import partial


class BusiError(Exception):
    """Be the root of every error that this program raises on purpose."""


class UserError(BusiError):
    """Report a fault of the outside world in the reader's words.

    Parameters
    ----------
    message
        One sentence: what is wrong.
    hint
        One sentence: what to do about it.
    code
        Stable, searchable identifier such as ``DICOM_NO_PIXELS``.
    """

    def __init__(self, message: str, *, hint: str, code: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code

    def __reduce__(self) -> tuple[partial[UserError], tuple[()]]:
        """Let the error travel between processes: keyword arguments don't pickle by themselves."""
        make = partial(type(self), self.message, hint=self.hint, code=self.code)
        return make, ()


class BrokenInstallationError(UserError):
    """Report that a part of the installation is missing or altered (exit code 3)."""


class BugError(BusiError):
    """Report a broken invariant of our own."""


class Cancelled(BusiError):  # noqa: N818 - it is a wish, not an error
    """Stop a computation because its result is no longer wanted."""
