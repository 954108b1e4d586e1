"""What the decoding process answers besides frames, as it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from busi_desktop.domain.frame import Frame
from busi_desktop.errors import UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Hold what is known of a file that was opened."""

    sha256: str
    n_frames: int


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Opened:
    """Hold what opening a file gives: nearly always somebody wants its first frame, too.

    Attributes
    ----------
    first
        None if it can't be decoded.
    error
        Why not, so that nobody has to try again; None also where memory was short, which may pass.
    """

    facts: Facts
    first: Frame | None
    error: SentError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundMembers:
    """Hold the members of an archive as they are sent."""

    members: tuple[FoundMember, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundMember:
    """Hold a member as it is sent: its first bytes in hexadecimal, or why it has none."""

    name: str
    head: str
    error: SentError | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentError:
    """Hold a `UserError` as it is sent."""

    message: str
    hint: str
    code: str

    def to_error(self) -> UserError:
        """Return the error itself."""
        return UserError(self.message, hint=self.hint, code=self.code)
